"""When everything fails at once the fault is ours; when one platform or one site fails, it is theirs."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from adapters.core.values import Outcome
from bot.domain.outage import FEW, FRESH, Glance, ours
from tests.support.build import START

UP, GONE, UNKNOWN, RESTRICTED = Outcome.UP, Outcome.GONE, Outcome.UNKNOWN, Outcome.RESTRICTED
LATELY = START - timedelta(hours=1)


def batch(*seen: Outcome, last_up=LATELY, site: str = "") -> list[Glance]:
    return [Glance(site or f"site{number}.example", last_up, one) for number, one in enumerate(seen)]


def test_unrelated_sites_that_fail_together_are_our_fault():
    assert ours(batch(GONE, UNKNOWN, UNKNOWN, GONE, UNKNOWN), START)


def test_a_few_that_fail_are_not():
    assert not ours(batch(*[GONE] * (FEW - 1)), START)


def test_a_share_that_fails_is_not_while_enough_answer():
    assert not ours(batch(GONE, GONE, GONE, UP, UP, RESTRICTED), START)


def test_a_platform_that_clears_a_campaign_is_no_outage():
    assert not ours([*batch(*[GONE] * 50, site="social.example"), *batch(UP)], START)


def test_a_site_with_one_link_up_has_answered():
    assert not ours([*batch(*[GONE] * 5), *batch(*[UP] * 5)], START)


def test_links_that_nobody_saw_up_lately_say_nothing():
    assert not ours(batch(*[UNKNOWN] * 9, last_up=None), START)
    assert not ours(batch(*[GONE] * 9, last_up=START - FRESH - timedelta(minutes=1)), START)


@given(st.lists(st.sampled_from([UP, RESTRICTED])))
def test_no_batch_that_was_seen_is_an_outage(seen):
    assert not ours(batch(*seen), START)
