"""Clocks: our own targets and the law's, never mixed up."""

from datetime import timedelta

import pytest

from adapters.core.values import Handling, Step
from bot.domain.category import Category, stricter
from bot.domain.deadline import ClockKind, clock, following
from tests.support.build import START


def test_the_ladder_ends():
    step, seen = Step.NOTICE, []
    for _ in range(6):
        seen.append(step)
        step = following(step)
    assert seen[:4] == [Step.NOTICE, Step.FOLLOW_UP, Step.ESCALATION, Step.NONE]
    assert step is Step.NONE


def test_both_steps_fall_due_counted_from_the_first_notice():
    first = clock(Category.THREAT, Step.NOTICE, START)
    second = clock(Category.THREAT, Step.FOLLOW_UP, first.due_at)
    assert (first.due_at - START, second.due_at - START) == (timedelta(hours=4), timedelta(hours=24))


def test_after_the_escalation_no_clock_runs():
    assert clock(Category.HATE, Step.ESCALATION, START) is None


@pytest.mark.parametrize("category", list(Category))
def test_a_community_s_notice_starts_no_clock_of_law(category):
    assert clock(category, Step.NOTICE, START).kind is ClockKind.OWN


def test_the_law_s_clock_names_its_text():
    running = clock(Category.INTIMATE_IMAGES, Step.NOTICE, START, legal=True)
    assert (running.kind, running.due_at - START) == (ClockKind.LAW, timedelta(hours=48))
    assert "TAKE IT DOWN Act" in running.source


@pytest.mark.parametrize(
    ("one", "other", "chosen"),
    [
        (Category.HATE, Category.CHILD_ABUSE, Category.CHILD_ABUSE),
        (Category.CHILD_ABUSE, Category.HATE, Category.CHILD_ABUSE),
        (Category.HATE, Category.GRAPHIC_VIOLENCE, Category.GRAPHIC_VIOLENCE),
        (Category.HATE, Category.SPAM, Category.HATE),
    ],
)
def test_of_two_categories_the_one_that_protects_more(one, other, chosen):
    assert stricter(one, other) is chosen


def test_only_sealed_categories_are_anonymous_offences():
    sealed = {category for category in Category if category.rule.handling is Handling.SEALED}
    assert {category for category in Category if category.rule.anonymous} == sealed
