"""One battery for all platforms: what each of them owes, whatever it is called."""

import json
import logging
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from typing import Any
from urllib.parse import parse_qsl

import pytest
from starlette.responses import PlainTextResponse

from adapters.core.errors import FilingError
from adapters.core.platform import Platform
from adapters.core.values import Filing, Handling, Outcome, Reply, Route, Way
from adapters.platforms.base_api import ApiPlatform, ReasonOnly
from adapters.registry import build
from tests.support.adapters.build import approved, filing
from tests.support.adapters.cases import CASES, SETTINGS, Case
from tests.support.adapters.wire import Heard, Slow, Spoil, Town, Wire, target

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

EVERY = pytest.mark.parametrize("case", CASES, ids=str)
OWNED = pytest.mark.parametrize("case", [case for case in CASES if case.owned], ids=str)
STRANGE = ("<html>", '{"a": ', "[]", "null", '{"id": {}, "error": {}}', "x" * 1_100_000)
LOOKED = pytest.mark.parametrize("case", [case for case in CASES if case.looks], ids=str)


def platform(case: Case) -> Platform:
    return build(SETTINGS).named(case.name)


def bare(case: Case) -> Platform:
    return build({}).named(case.name)


async def notice(case: Case, http: Wire, **said: str) -> Filing:
    return await filing(platform(case), target(case.href), http, harm=case.harm, **said)


def test_every_platform_with_an_api_has_a_case() -> None:
    with_api = {each.name for each in build({}) if isinstance(each, ApiPlatform)}
    assert with_api == {case.name for case in CASES}


# Whose link


@OWNED
def test_a_link_is_owned_by_its_platform_and_by_no_other(case: Case) -> None:
    assert [each.name for each in build(SETTINGS) if each.owns(target(case.href))] == [case.name, "page"]


@EVERY
def test_links_of_others_are_not_claimed(case: Case) -> None:
    others = ["https://example.org/", "https://example.org/about", "https://x.com/a/status/1", "http://127.0.0.1/"]
    assert [href for href in others if platform(case).owns(target(href))] == []


@pytest.mark.parametrize("case", [case for case in CASES if not hasattr(bare(case), "forms")], ids=str)
def test_a_host_that_only_ends_like_its_own_is_not_claimed(case: Case) -> None:
    each, path = bare(case), case.href.partition("://")[2].partition("/")[2]
    for own in each.hosts or getattr(each, "suffixes", None) or {"matrix.to"}:
        lookalike = target(f"https://evil-{own}/{path}")
        assert not each.owns(lookalike)
        assert not each.minds(lookalike) or not each.suffixes


@OWNED
def test_the_key_is_the_same_with_and_without_an_account(case: Case) -> None:
    link = target(case.href)
    assert build(SETTINGS).canonical(link) == build({}).canonical(link)


# The way of a notice


@EVERY
async def test_a_notice_arrives_once(case: Case, town: Town, http: Wire) -> None:
    fake = case.fake()
    town.move_in(fake.houses)
    receipt = await platform(case).file(await notice(case, http), http)
    assert (receipt.way, len(fake.reports)) == (Way.API, 1)


@EVERY
async def test_what_the_preview_showed_is_what_was_sent(case: Case, town: Town, http: Wire) -> None:
    town.move_in(case.fake().houses)
    shown = await notice(case, http, text="Zeile eins, ü.\n" + "It threatens a person & “more”. " * 400)
    town.heard.clear()
    await platform(case).file(shown, http)
    sent = shown.words.partition(" ")[0] if case.name == "vk" else shown.words
    assert sent in set(values(town.heard[-1]))


@EVERY
async def test_words_that_a_person_changed_are_sent_or_refused(case: Case, town: Town, http: Wire) -> None:
    town.move_in(case.fake().houses)
    changed = Filing(**{**fields(await notice(case, http)), "words": "Changed by hand."})
    if isinstance(platform(case), ReasonOnly):
        with pytest.raises(FilingError, match="no free text"):
            await platform(case).file(changed, http)
    else:
        await platform(case).file(changed, http)
        assert "Changed by hand." in set(values(town.heard[-1]))


@EVERY
async def test_a_sender_who_is_not_disclosed_is_not_named(case: Case, town: Town, http: Wire) -> None:
    town.move_in(case.fake().houses)
    hidden = Filing(**{**fields(await notice(case, http)), "name": "", "email": "", "organisation": ""})
    await platform(case).file(hidden, http)
    assert not [heard for heard in town.heard if b"Jo Doe" in heard.body or b"jo@example.org" in heard.body]


@EVERY
@pytest.mark.parametrize("made", [platform, bare])
async def test_what_is_foretold_without_a_request_is_among_the_ways_that_are_offered(
    case: Case, made: Any, town: Town, http: Wire
) -> None:
    foretold = made(case).outlook(target(case.href))
    assert town.heard == []
    town.move_in(case.fake().houses)
    offered = [(route.recipient, route.way) for route in await made(case).routes(target(case.href), http)]
    assert (foretold.recipient, foretold.way) in offered


@EVERY
async def test_without_an_account_a_person_is_asked_and_nothing_is_sent(case: Case, town: Town, http: Wire) -> None:
    town.move_in(case.fake().houses)
    (route, *_) = await bare(case).routes(target(case.href), http)
    town.heard.clear()
    receipt = await bare(case).file(
        approved(bare(case), Filing(target(case.href), route, "k", case.harm, "s", "t")), http
    )
    assert (route.way, receipt.way, bool(route.why), town.heard) == (Way.HAND_OFF, Way.HAND_OFF, True, [])
    assert ("link", case.href) in receipt.fields


# When it goes wrong


@EVERY
async def test_a_refusal_of_the_filing_is_lasting(case: Case, town: Town, http: Wire) -> None:
    for status in (400, 403, 404):
        error = await spoiled(case, PlainTextResponse("{}", status), town, http)
        assert (error.permanent, error.maybe_sent) == (True, False)


@EVERY
async def test_slow_down_is_obeyed(case: Case, town: Town, http: Wire) -> None:
    error = await spoiled(case, PlainTextResponse("", 429, {"retry-after": "77"}), town, http)
    assert (error.permanent, error.maybe_sent, error.retry_after) == (False, False, 77.0)


@EVERY
async def test_a_failure_while_filing_may_have_arrived(case: Case, town: Town, http: Wire) -> None:
    for status in (500, 503):
        error = await spoiled(case, PlainTextResponse("", status), town, http)
        assert (error.permanent, error.maybe_sent) == (False, True)


@EVERY
async def test_no_answer_to_the_filing_may_have_arrived(case: Case, town: Town) -> None:
    error = await spoiled(case, Slow(), town, Wire(town, seconds=0.08))
    assert (error.permanent, error.maybe_sent) == (False, True)


@EVERY
async def test_an_earlier_step_that_fails_has_filed_nothing(case: Case, town: Town, http: Wire) -> None:
    steps = await count(case, town, http)
    for step in range(steps - 1):
        error = await spoiled(case, PlainTextResponse("", 503), town, http, step=step)
        assert not error.maybe_sent


@EVERY
async def test_a_strange_answer_at_any_step_is_never_a_crash(case: Case, town: Town, http: Wire) -> None:
    said, steps = await notice(case, http), await count(case, town, http)
    for body, step in product(STRANGE, range(steps)):
        town.move_in(Spoil.houses(case.fake().houses, step, PlainTextResponse(body)))
        error = await error_of(case, said, http)
        assert error is None or step == steps - 1 or not error.maybe_sent


# Sealed


@EVERY
async def test_nothing_is_asked_about_a_sealed_link(case: Case, town: Town, http: Wire) -> None:
    town.move_in(case.fake().houses)
    sealed, each = target(case.href, Handling.SEALED), platform(case)
    route = Route(case.name, case.name, Way.API)
    with pytest.raises(FilingError):
        await each.file(Filing(sealed, route, "k", case.harm, "s", "t"), http)
    assert (await each.routes(sealed, http), await each.settle(sealed, http)) == ((), "")
    assert (await each.look(sealed, http)).outcome is Outcome.NOT_CHECKED
    assert (await each.ask("1", sealed, http), town.heard) == (None, [])


# Secrets


@EVERY
async def test_no_secret_is_in_an_error_a_log_or_an_address(
    case: Case, town: Town, http: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "adapters")
    said = []
    for step in range(await count(case, town, http)):
        said.append(str(await spoiled(case, PlainTextResponse("secret-answer", 403), town, http, step=step)))
    seen = " ".join([*said, caplog.text, repr(list(platform(case).accounts)), *[h.path + h.query for h in town.heard]])
    assert "secret" not in seen


# Looking


@LOOKED
async def test_a_look_changes_when_the_item_is_taken_down(case: Case, town: Town, http: Wire) -> None:
    fake = case.fake()
    town.move_in(fake.houses)
    before = await platform(case).look(target(case.href), http)
    fake.gone = True
    after = await platform(case).look(target(case.href), http)
    assert (before.outcome, after.outcome) == (Outcome.UP, Outcome.GONE)


@LOOKED
async def test_a_refusal_never_means_up_or_gone(case: Case, town: Town, http: Wire) -> None:
    for status in (301, 400, 401, 403, 429, 503):
        town.houses["*"] = PlainTextResponse("{}", status)
        sighting = await platform(case).look(target(case.href), http)
        assert sighting.outcome in {Outcome.UNKNOWN, Outcome.RESTRICTED}, status


@LOOKED
async def test_a_strange_answer_never_means_gone(case: Case, town: Town, http: Wire) -> None:
    for body in STRANGE:
        town.houses["*"] = PlainTextResponse(body)
        assert (await platform(case).look(target(case.href), http)).outcome is not Outcome.GONE, body[:20]


@LOOKED
async def test_a_host_that_does_not_answer_is_unknown(case: Case, town: Town) -> None:
    town.houses["*"] = Slow()
    sighting = await platform(case).look(target(case.href), Wire(town, seconds=0.05))
    assert sighting.outcome is Outcome.UNKNOWN


# What it tells


@pytest.mark.parametrize(("case", "word"), [(case, word) for case in CASES for word in case.told], ids=str)
async def test_what_the_platform_decided_is_read(case: Case, word: str, town: Town, http: Wire) -> None:
    fake = case.fake()
    town.move_in(fake.houses)
    receipt = await platform(case).file(await notice(case, http), http)
    fake.decided = word
    assert await platform(case).ask(receipt.reference, target(case.href), http) is case.told[word]


@pytest.mark.parametrize("case", [case for case in CASES if case.told], ids=str)
async def test_a_strange_decision_is_no_decision(case: Case, town: Town, http: Wire) -> None:
    for body in (*STRANGE, '{"status": {}, "data": 1}', '{"action_taken": "no"}', '{"action_taken": [], "urls": {}}'):
        town.houses["*"] = PlainTextResponse(body)
        with suppress(FilingError):
            assert await platform(case).ask("ref", target(case.href), http) in {None, Reply.PENDING}


# Tools


_STEPS: dict[str, int] = {}  # requests of one filing, its route not counted


async def count(case: Case, town: Town, http: Wire) -> int:
    """How many requests one filing takes; the same every time, so it is counted once."""
    if case.name not in _STEPS:
        town.move_in(case.fake().houses)
        said = await notice(case, http)
        town.heard.clear()
        await platform(case).file(said, http)
        _STEPS[case.name] = len(town.heard)
    return _STEPS[case.name]


async def error_of(case: Case, said: Filing, http: Wire) -> FilingError | None:
    try:
        await platform(case).file(said, http)
    except FilingError as error:
        return error
    return None


async def spoiled(case: Case, answer: Any, town: Town, http: Wire, *, step: int = -1) -> FilingError:
    """The error of a filing in which one step (the last one: the filing itself) is answered so."""
    steps = await count(case, town, Wire(town))
    said = await notice(case, Wire(town))
    town.move_in(Spoil.houses(case.fake().houses, step % steps, answer))
    with pytest.raises(FilingError) as caught:
        await platform(case).file(said, http)
    return caught.value


def fields(notice: Filing) -> dict[str, Any]:
    return {name: getattr(notice, name) for name in notice.__dataclass_fields__}


def values(heard: Heard) -> Iterator[str]:
    """Every text in the body of a request, decoded."""
    if heard.headers.get("content-type", "").startswith("application/x-www-form"):
        yield from (value for _, value in parse_qsl(heard.body.decode(), keep_blank_values=True))
    elif heard.body:
        yield from _texts(json.loads(heard.body))


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    for each in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _texts(each)
