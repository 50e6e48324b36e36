"""Every category goes the whole way: preview, approval, every platform, reminder, every sentence in every language."""

from dataclasses import replace
from functools import partial

import httpx
import pytest
from sqlalchemy import select

from adapters.core.errors import FilingError
from adapters.core.values import Channel, Filing, HarmKind, Receipt, Route, Step, Target, Way
from adapters.handoff import handoff, regulator
from adapters.mail import xarf
from adapters.mail.dsa_article_16 import good_faith, missing
from adapters.mail.letter import MailSender
from adapters.registry import build
from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.statement import Facts, Sender, compose
from bot.flow.cases import decisions
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Notice
from bot.wording import languages, say
from tests.support.adapters.build import TEXT, approved
from tests.support.adapters.cases import CASES, SETTINGS
from tests.support.adapters.cases import Case as PlatformCase
from tests.support.adapters.wire import Town, Wire
from tests.support.build import START, Bench, mod, press, report

EVERY = pytest.mark.parametrize("category", Category)
SENDER = Sender("Harbour watch", "Hanna Weiss", "notices@harbour.example")
# Recipients that take a reason from their own list, which has none for some harms: a person then sends the notice.
OWN_LIST = {"reddit", "vk", "youtube"}


async def steps(bench: Bench) -> list[tuple[str, str]]:
    """Every notice's step and state, in order."""
    async with bench.context.store.read() as db:
        rows = await db.scalars(select(Notice).where(Notice.state != "draft").order_by(Notice.id))
        return [(row.step, row.state) for row in rows]


async def work(bench: Bench, *sweeps: Sweep) -> None:
    for sweep in sweeps:
        await work_off(bench.context, sweep)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@EVERY
async def test_it_is_previewed_approved_sent_and_followed_up_at_its_own_pace(bench: Bench, category: Category) -> None:
    number = await report(bench, bench.post(), category=category)
    shown = await decisions.preview(bench.context, mod(), number)
    assert say("en", f"cases-category-{category.slug}") in shown.words or category.sealed
    await press(bench, number, ActionName.APPROVE, draft=shown.draft)
    bench.clock.go(minutes=2)
    await work(bench, Sweep.PROBES, Sweep.NOTICES, Sweep.DELIVERIES)
    if category.sealed:
        await press(bench, number, ActionName.SUBMITTED)
    state = "prepared" if category.sealed else "sent"
    bench.clock.at += category.rule.pace.follow_up
    await work(bench, Sweep.PROBES, Sweep.DEADLINES, Sweep.NOTICES, Sweep.DELIVERIES)
    assert await steps(bench) == [("notice", "sent"), ("follow_up", state)]
    assert say("en", f"cases-category-{category.slug}") in bench.front.card().title


def filing(category: Category, href: str, route: Route) -> Filing:
    """As the flow makes it of a case of this category; see ``flow.notices.compose``."""
    link = Target(href, category.rule.handling, category.rule.sensitive)
    return Filing(link, route, "k", category.rule.harm, "s", TEXT, category=category.replace("_", " "))


@EVERY
async def test_every_platform_with_an_api_files_it_or_says_that_it_takes_no_such_report(category: Category) -> None:
    town = Town()
    http = Wire(town)
    http.transport = httpx.ASGITransport(app=town)  # type: ignore[assignment]
    for case in CASES:
        town.move_in(case.fake().houses)
        answer, platform = await filed(case, category, http), build(SETTINGS).named(case.name)
        if isinstance(answer, FilingError):
            choosy = case.name in OWN_LIST or category.rule.harm not in (platform.takes or HarmKind)
            assert answer.permanent
            assert "hotline only" in str(answer) if category.sealed else choosy and "category" in str(answer)


async def filed(case: PlatformCase, category: Category, http: Wire) -> Receipt | FilingError:
    platform, route = build(SETTINGS).named(case.name), Route(case.name, case.name, Way.API)
    try:
        return await platform.file(approved(platform, filing(category, case.href, route)), http)
    except FilingError as error:
        return error


@EVERY
async def test_every_way_that_a_person_carries_it_has_a_form_for_it(category: Category) -> None:
    registry, http, link = build(SETTINGS), Wire(Town()), "https://www.facebook.com/a/posts/1"
    hotline = filing(category, link, Route("hotline", "hotline", Way.HOTLINE))
    assert registry.named("hotline").draft(hotline)
    assert (await registry.named("hotline").file(hotline, http)).fields
    by_hand = filing(category, link, Route("handoff", "facebook", Way.HAND_OFF))
    assert ("Kind of report", category.replace("_", " ")) in handoff.prepared(by_hand.target, by_hand, "").fields
    if not category.sealed:
        complaint = filing(category, link, regulator.rung("IE"))
        assert (await registry.named("regulator").file(complaint, http)).fields


@EVERY
def test_a_mail_about_it_may_go_by_law_and_names_nobody_where_it_must_not(category: Category) -> None:
    route = Route("mail", "abuse@hoster.example", Way.MAIL, Channel.LEGAL_NOTICE)
    mail = replace(filing(category, "https://bad.example/x", route), text=f"{TEXT} {good_faith('en')}")
    named = replace(mail, name="Hanna Weiss", email="notices@harbour.example")
    assert missing(mail if category.rule.anonymous else named) == ()
    assert missing(named if category.rule.anonymous else mail) != ()
    xarf.report(mail, MailSender("abuse@stillup.example", "Stillup", "a secret"))


@EVERY
@pytest.mark.parametrize("language", languages())
def test_every_sentence_about_it_is_there(category: Category, language: str) -> None:
    translate = partial(say, language)
    reason = translate(f"notices-reason-{category.slug}")
    assert translate(f"cases-category-{category.slug}-about")
    for step in (Step.NOTICE, Step.FOLLOW_UP, Step.ESCALATION):
        facts = Facts(12, category, "https://bad.example/x", "bad[.]example", reason, START, START, step=step)
        made = compose(facts, SENDER, translate)
        assert reason in made.text
        assert translate(f"cases-category-{category.slug}") in made.subject
