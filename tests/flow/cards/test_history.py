"""The history line: what became of the same link, account and site, in this community."""

from bot.chat import ActionName
from bot.domain.category import Category
from bot.flow.cards.card import open_card
from tests.support.build import member, mod, press, report


async def history(bench, number: int, community: str = "harbour") -> str:
    card = await open_card(bench.context, mod("max", community), number)
    label = {"harbour": "Earlier", "garden": "Auparavant"}[community]
    return next((line.text for line in card.lines if line.label == label), "")


async def test_it_counts_what_became_of_the_link_and_of_its_site(bench):
    first = await report(bench, "https://a.bad.example/x")
    await press(bench, first, ActionName.REJECT, "no")
    other = await report(bench, "https://b.bad.example/y")
    await press(bench, other, ActionName.APPROVE)
    again = await report(bench, "https://a.bad.example/x")
    said = await history(bench, again)
    assert f"Case {first} of 2026-03-02: Rejected" in said
    assert "Same link: 1 earlier (approved 0, rejected 1, came back 0)" in said
    assert "Same site: 2 earlier (approved 1, rejected 1, came back 0)" in said


async def test_it_counts_the_account_where_the_address_names_one(bench):
    await report(bench, bench.post("one"))
    said = await history(bench, await report(bench, bench.post("two")))
    assert "Same account: 1 earlier" in said


async def test_another_community_s_cases_are_not_told(bench):
    number = await report(bench, "https://a.bad.example/x")
    await press(bench, number, ActionName.REJECT, "no")
    theirs = await report(bench, "https://a.bad.example/x", member("zoe", "garden"))
    assert await history(bench, theirs, "garden") == ""


async def test_a_sealed_case_tells_neither_site_nor_account(bench):
    await report(bench, "https://a.bad.example/x")
    sealed = await report(bench, "https://b.bad.example/y", category=Category.CHILD_ABUSE)
    assert await history(bench, sealed) == ""
