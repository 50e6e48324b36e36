"""Have we seen this? Asked by moderators, answered for their own community."""

import pytest

from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cases.history import history
from tests.support.build import member, mod, press, report

LINK = "https://bad.example/page"


async def test_an_earlier_case_of_the_link_is_found_in_any_spelling(bench):
    number = await report(bench, LINK)
    await press(bench, number, ActionName.REJECT, "satire")
    answer = await history(bench.context, mod(), "hxxps[:]//BAD[.]example/page?utm_source=x")
    assert "was reported here before" in answer
    assert f"Case {number} of 2026-03-02: Hate, Rejected" in answer


async def test_other_cases_of_the_host_are_named_apart(bench):
    number = await report(bench, LINK)
    answer = await history(bench.context, mod(), "https://bad.example/other")
    assert "was not reported here before" in answer
    assert f"Other cases of bad[.]example:\nCase {number}" in answer


async def test_cases_of_other_communities_are_not_told(bench):
    await report(bench, LINK, member("zoe", "garden"))
    assert "Case" not in await history(bench.context, mod(), LINK)


async def test_a_sealed_case_is_not_found_by_its_host(bench):
    await report(bench, LINK, category=Category.CHILD_ABUSE)
    assert "Case" not in await history(bench.context, mod(), "https://bad.example/other")


async def test_members_are_refused(bench):
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await history(bench.context, member(), LINK)
