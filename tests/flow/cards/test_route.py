"""What a card says before an approval: who can act, by which way, and nothing of it for a sealed host."""

import pytest

from bot.chat import ActionName
from bot.domain.category import Category
from bot.flow.cards.card import open_card
from tests.support.build import Bench, mod, press, report


async def can_act(bench: Bench, number: int) -> list[str]:
    card = await open_card(bench.context, mod(), number)
    return [line.text for line in card.lines if line.label == "Can act"]


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("http://social.example/@troll/1", "mastodon:social[.]example (report interface)"),
        ("https://www.tiktok.com/@troll/video/7301234567890123456", "tiktok (hand-off)"),
        ("https://bad.example/x", "Whoever answers for bad[.]example, who is looked up for the preview (hand-off)"),
    ],
)
async def test_before_an_approval_a_card_says_who_can_act_and_by_which_way(bench, link, said):
    asked = len(bench.platform.log())
    assert await can_act(bench, await report(bench, link)) == [said]
    assert len(bench.platform.log()) == asked


async def test_of_a_sealed_case_the_hotline_is_named_and_no_host(bench):
    number = await report(bench, "https://bad.example/x", category=Category.CHILD_ABUSE)
    (said,) = await can_act(bench, number)
    assert "(hotline)" in said
    assert "bad" not in said


async def test_after_the_decision_the_notices_say_it(bench):
    number = await report(bench, bench.post())
    await press(bench, number, ActionName.APPROVE)
    assert await can_act(bench, number) == []
