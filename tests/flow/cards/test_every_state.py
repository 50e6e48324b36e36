"""A card has words for whatever state its case and its notices are in, in every language, and offers the way on."""

import pytest
from sqlalchemy import update

from bot.chat import ActionName, Card
from bot.domain.lifecycle import NoticeState
from bot.flow.cards.card import open_card
from bot.flow.cases import actions
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Community, Notice
from bot.wording import languages
from tests.support.build import Bench, member, mod, press, report

ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
LINK, OTHER = "https://bad.example/page", "https://bad.example/other"
THERE = mod("gil", "garden")


async def card(bench: Bench, number: int, who=None) -> Card:
    return await open_card(bench.context, who or mod(), number)


def offers(drawn: Card) -> set[str]:
    return {button.action.value for button in drawn.buttons}


def told(drawn: Card) -> str:
    return "\n".join(line.text for line in drawn.lines)


@pytest.mark.fault("R22")
async def test_a_notice_that_another_community_holds_back_is_said_so_in_both_and_the_veto_can_be_lifted(bench):
    number = await report(bench, LINK)
    await report(bench, LINK, member("zoe", "garden"))
    await press(bench, number, ActionName.APPROVE)
    await actions.run(bench.context, THERE, number, "veto", "we know the author")
    assert "held back" in told(await card(bench, number))
    theirs = await card(bench, number, THERE)
    assert "retenue" in told(theirs)
    assert "lift" in offers(theirs)
    await work_off(bench.context, Sweep.DELIVERIES)
    assert "held back" in told(bench.front.card())


@pytest.mark.fault("R22")
async def test_a_notice_that_a_merge_holds_back_is_said_so_and_the_merge_can_be_undone(bench):
    one, other = await report(bench, LINK), await report(bench, OTHER)
    await press(bench, one, ActionName.APPROVE)
    await actions.run(bench.context, mod(), one, "same_as", str(other))
    merged = await card(bench, one)
    assert "held back" in told(merged)
    assert "split" in offers(merged)


@ONE
@pytest.mark.fault("R22")
@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("state", NoticeState)
async def test_a_card_is_drawn_in_every_language_whatever_became_of_its_notice(
    bench: Bench, state: NoticeState, language: str
):
    number = await report(bench, LINK)
    await press(bench, number, ActionName.APPROVE)
    async with bench.context.store.begin() as db:
        await db.execute(update(Notice).values(state=state))
        await db.execute(update(Community).values(language=language))
    drawn = await card(bench, number)
    assert "bad[.]example" in told(drawn)
    assert "notice-line" not in told(drawn)
