"""What the digest says and draws: the same numbers everywhere, in every language, and nothing that was not seen."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.category import Category
from bot.domain.figures import Figures, History, WayCount, Week, gather
from bot.domain.lifecycle import State
from bot.flow.digest import chart, sheet
from bot.flow.digest.phrases import Reader
from bot.wording import languages
from tests.support.build import START

DAY = timedelta(days=1)
NOW = START + 7 * DAY
WEEK = Week(
    START, NOW, 9, 6, 1, (WayCount("api", 3), WayCount("mail", 1)), prepared=2, submitted=1, removed=4, returned=1
)
HARBOUR = Reader("Harbour", "en", "UTC")


def case(number: int, *, sent: datetime = START, **more: object) -> History:
    """A case whose notice arrived and that the last look saw up."""
    known = {"opened_at": sent - DAY, "decided_at": sent - DAY / 2, "approved_at": sent - DAY / 2, "sent_at": sent}
    given = {"platform": "mastodon", "host": "bad.example", "state": State.NOTICED, "last_seen": "up", "known_at": NOW}
    return replace(History(number, Category.HATE, "", "", State.NOTICED, sent), **{**known, **given, **more})


def gone(number: int, days: float) -> History:
    when = START + days * DAY
    return case(number, removed=True, state=State.REMOVED, gone_since=when, last_up=when, last_seen="gone")


def figures(*cases: History, week: Week = WEEK) -> Figures:
    return gather(week, cases, NOW)


def said(*cases: History, week: Week = WEEK) -> str:
    return "\n".join(sheet.write(figures(*cases, week=week), HARBOUR, NOW).lines)


@pytest.mark.parametrize("language", languages())
def test_an_empty_week_says_so_in_one_line(language):
    made = sheet.write(figures(week=Week(START, NOW)), Reader("Harbour", language, "Europe/Paris"), NOW)
    assert len(made.lines) == 1


def test_a_quiet_week_still_says_what_is_open():
    words = said(case(7), week=Week(START, NOW))
    assert "Nothing new happened in this week." in words
    assert "Case 7 · Hate · Mastodon · 7 days · Still up" in words


@pytest.mark.parametrize("language", languages())
def test_every_language_says_all_of_it(language):
    cases = [gone(n, n) for n in range(1, 7)] + [
        case(8),
        case(9, category=Category.CHILD_ABUSE),
        case(10, state=State.REPORTED),
    ]
    made = sheet.write(figures(*cases), Reader("Harbour", language, "Europe/Paris"), NOW)
    assert len(made.lines) > 9
    assert len(made.alt) < 1024  # what Discord takes
    assert len(made.tables) == 5


def test_only_what_the_last_look_saw_up_is_called_still_up():
    assert "Still up: 1 ·" in said(
        case(1), case(2, last_seen="unknown"), case(3, last_seen=""), case(4, last_seen="gone")
    )


def test_what_could_not_be_seen_stands_in_the_list_as_that():
    assert "Case 2 · Hate · Mastodon · 7 days · Could not tell" in said(case(2, last_seen="unknown"))


def test_the_oldest_notice_comes_first():
    assert [one.case.number for one in figures(case(1, sent=START + DAY), case(2), case(3, removed=True)).listed] == [
        2,
        1,
    ]


def test_past_our_target_is_counted_from_the_notice():
    assert "Of these past our target: 1" in said(case(1), case(2, sent=NOW - DAY))


def test_a_link_that_was_gone_before_its_notice_is_no_removal_of_theirs():
    assert figures(gone(1, -0.5), gone(2, 1)).theirs.n == 1


def test_a_link_that_came_back_counts_as_still_open():
    assert figures(case(1, state=State.RETURNED)).theirs.open == 1


def test_sealed_cases_are_in_our_figures_and_in_no_platforms():
    made = figures(case(1, category=Category.CHILD_ABUSE))
    assert (made.sealed_open, made.ours_decide.n) == (1, 1)
    assert (made.theirs.n, made.platforms, made.listed) == (0, (), ())


def test_our_own_waiting_counts_against_us():
    waiting = [case(n, state=State.REPORTED, decided_at=None, approved_at=None, sent_at=None) for n in range(5)]
    made = figures(*waiting, *[case(n) for n in range(5, 9)])
    assert (made.ours_decide.n, made.ours_decide.open, made.ours_decide.median) == (9, 5, None)


def test_no_median_is_said_of_a_few():
    assert "Notice to removal (their part): too few to say (0 of 4 still open)" in said(
        *[gone(n, n) for n in range(1, 5)]
    )


def test_the_share_of_looks_that_could_not_tell_is_of_looks():
    (made,) = figures(case(1, looks=8, unclear=2), case(2, looks=2, unclear=0)).platforms
    assert made.unclear == pytest.approx(0.2)


def test_the_alternative_text_says_every_number_of_the_picture():
    made = sheet.write(figures(*[gone(n, n) for n in range(1, 6)], case(6)), HARBOUR, NOW)
    assert all(f"{bar.label}: {bar.count}." in made.alt for bar in made.bars)
    assert all(f"{one.label}: {one.age}" in made.alt for one in made.opened)
    assert made.median in made.alt


def test_the_same_sheet_makes_the_same_picture():
    made = sheet.write(figures(*[gone(n, n) for n in range(1, 6)], case(6)), HARBOUR, NOW)
    drawn = chart.draw(made)
    assert drawn.startswith(b"\x89PNG")
    assert drawn == chart.draw(made)


def test_a_picture_of_nothing_can_be_drawn():
    assert chart.draw(sheet.write(figures(week=Week(START, NOW)), HARBOUR, NOW))
