"""Every sentence that the code can ask for is there, in every language: those named outright, those built of parts."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from adapters.core.values import Outcome, Step, Way
from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.circuit_breaker import ANSWERS, NoticeOutcome
from bot.domain.lifecycle import NoticeState, State
from bot.flow.cards import deliver, read_model, thread
from bot.flow.cases import actions, decisions, snooze
from bot.flow.evidence.export import Level
from bot.wording import languages
from tests.wording.test_wording import variables

ROOT = Path(__file__).parents[2]
SPEAKERS = {"say", "translate", "say_to", "Refusal", "refuse", "word"}
each_language = pytest.mark.parametrize("language", languages())


def slugs(values: Iterable[str]) -> list[str]:
    return [value.replace("_", "-") for value in values]


def asked() -> list[str]:
    """Two sentences for each act that asks something first."""
    return [f"{one.slug}{more}" for one in actions.ACTIONS if one.asked for more in ("", "-title")]


PRESSED = [*(one.name for one in decisions.ACTIONS), "approve-first", "approve-held"]
BUILT: dict[str, list[str]] = {
    "cards-decided-": slugs(read_model.DECIDED),
    "cards-notice-line-": [
        *slugs(set(NoticeState) - {NoticeState.DRAFT}),
        "submitted",
        "braked",
        "bounced",
        "suppressed",
    ],
    "cards-past-": ["link", "account", "site"],
    "cards-relay-how-": ["console", "discord", "slack"],
    "cards-thread-": slugs(thread.TOLD),
    "cards-told-": [*slugs(deliver.MILESTONES), "reject-reason"],
    "cases-act-": slugs(ActionName),
    "cases-ask-": asked(),
    "cases-category-": [*slugs(Category), *(f"{one}-about" for one in slugs(Category))],
    "cases-done-": slugs(PRESSED),
    "cases-snooze-": list(snooze.SPANS),
    "cases-state-": slugs(State),
    "communities-setup-": ["on", "off"],
    "communities-weekday-": [*map(str, range(7)), "off"],
    "digest-head-": [
        *("what", "count", "case", "category", "where", "age", "seen", "target", "part", "n", "open"),
        *("median", "range", "platform", "up", "unclear"),
    ],
    "digest-way-": ["api", "mail"],  # what a person submitted is counted apart
    "discord-form-": ["subject", "notify", "off", "two"],
    "evidence-export-done-": slugs(Level),
    "evidence-export-level-": slugs(Level),
    "notices-answer-": slugs({*ANSWERS, NoticeOutcome.WROTE}),
    "notices-opening-": slugs({Step.FOLLOW_UP, Step.ESCALATION}),
    "notices-reason-": slugs(Category),
    "notices-step-": slugs(set(Step) - {Step.NONE}),
    "notices-way-": slugs(Way),
    "probes-outcome-": slugs(Outcome),
    "slack-setup-": [
        *("triage", "moderators", "admins", "digest", "day", "hour", "zone", "language", "country", "off"),
        *("two-person", "own", "oncall", "quiet", "storm", "claim", "pause"),
    ],
}
# Beginnings that are no ids, though some id begins so: a form's or a file's own name.
NO_IDS = {"digest-", "notices-"}


@cache
def trees() -> list[tuple[str, ast.Module]]:
    """Every module of the bot that speaks, by its path."""
    files = [path for path in sorted(ROOT.glob("bot/**/*.py")) if "migrations" not in path.parts]
    return [(str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))) for path in files]


def key_of(call: ast.Call) -> ast.expr | None:
    """The argument that names the sentence, where the call is one that speaks."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name not in SPEAKERS:
        return None
    return next((one for one in call.args[:2] if isinstance(one, ast.Constant) and "-" in str(one.value)), None)


def named() -> Iterator[tuple[str, str]]:
    for path, tree in trees():
        for node in ast.walk(tree):
            key = key_of(node) if isinstance(node, ast.Call) else None
            if isinstance(key, ast.Constant) and not key.value.endswith("-"):
                yield path, key.value


def built() -> set[str]:
    """The beginnings of every id that the code puts together, by an f-string or by adding up."""
    known = set(variables("en"))
    found: set[str] = set()
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                found.add(str(node.values[0].value))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith("-"):
                found.add(node.value)
    return {one for one in found if one.endswith("-") and any(key.startswith(one) for key in known)}


@pytest.mark.fault("R22")
def test_every_id_that_the_code_puts_together_is_walked_here():
    assert built() - NO_IDS == set(BUILT) - {"cases-snooze-"}


@each_language
@pytest.mark.fault("R22")
@pytest.mark.parametrize("beginning", BUILT)
def test_every_id_that_the_code_can_build_has_its_sentence(language: str, beginning: str):
    known = variables(language)
    assert [f"{beginning}{end}" for end in BUILT[beginning] if f"{beginning}{end}" not in known] == []


@pytest.mark.fault("R22")
def test_every_sentence_that_is_named_outright_is_there():
    known = variables("en")
    assert [(path, key) for path, key in named() if key not in known] == []


def beginnings_spoken() -> Iterator[tuple[str, str]]:
    """What stands first in a key that is put together in the very call that speaks."""
    for path, tree in trees():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            for key in call.args[:2] if name in SPEAKERS else ():
                first = key.values[0] if isinstance(key, ast.JoinedStr) and key.values else getattr(key, "left", None)
                if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value.endswith("-"):
                    yield path, first.value


@pytest.mark.fault("R22")
def test_whatever_is_put_together_begins_as_some_sentence_does():
    assert [(path, one) for path, one in beginnings_spoken() if one not in BUILT] == []
    assert len(list(beginnings_spoken())) > 20


def test_every_id_begins_with_the_name_of_its_file():
    for language in languages():
        for source in ROOT.joinpath("bot/wording", language).glob("*.ftl"):
            begun = {line.partition("-")[0] for line in source.read_text("utf-8").splitlines() if " =" in line[:70]}
            ids = {one for one in begun if one and one.isalpha() and one.islower()}
            assert ids <= {source.stem}, source
