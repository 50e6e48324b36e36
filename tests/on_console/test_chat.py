"""``stillup chat`` as people start it: a process, its standard input, and what it prints."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.wording import say

pytestmark = pytest.mark.slow  # each conversation is a process
ROOT = Path(__file__).parent.parent.parent
BETWEEN = say(
    "en", "console-unknown-command"
)  # each line is followed by one that no command answers, to tell answers apart
LINES = {
    "no category": "/report",
    "no link": "/report hate nothing here",
    "bad link": "/report hate javascript:alert(1)",
    "report": "/report hate https://bad.example/x it says [bold]vile[/bold] things",
    "reports": "/reports",
    "member's queue": "/queue",
    "member's setup": "/setup language=fr",
    "someone else": "/as member eve",
    "someone else's withdrawal": "/withdraw 1",
    "moderator": "/as moderator max",
    "early button": "1",
    "queue": "/queue",
    "case": "/case 1",
    "stranger": "/as member eve",
    "stranger's button": "1",
    "moderator again": "/as moderator max",
    "claim": "1",
    "claimed": "/case #1",
    "no such button": "99",
    "asked first": "4",
    "show link": "4 yes",
    "not shown": "4 no",
    "which case": "6",
    "note": "7 seen before",
    "how long": "8",
    "other link's case": "/case 99",
    "no case": "/case seven",
    "admin": "/as admin ada",
    "bad language": "/setup language=xx",
    "bad country": "/setup country=Ireland",
    "bad zone": "/setup zone=Nowhere/Land",
    "bad hour": "/setup digest_hour=25",
    "bad day": "/setup digest_weekday=9",
    "bad name": "/setup colour=red",
    "good setup": "/setup digest_hour=8 zone=Europe/Paris",
    "king": "/as king arthur",
    "help": "/help",
}
TAIL = ("/as moderator max", "2 It breaks our rule", "no", "/case 1", "2 It breaks our rule", "yes", "/case 1")


def chat(folder: Path, lines: list[str]) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("STILLUP_")}
    given = {"STILLUP_SENDER_EMAIL": "notices@harbour.example", "STILLUP_COUNTRY": "IE", "COLUMNS": "120"}
    return subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        cwd=folder,
        env={**environ, **given, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=90,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("chat")


@pytest.fixture(scope="module")
def first(folder) -> subprocess.CompletedProcess[str]:
    """The first conversation, ended by ``/quit``; what stands behind that is not heard."""
    spaced = [word for line in LINES.values() for word in (line, "/bogus")]
    return chat(folder, ["/as member mia", *spaced, *TAIL, "/quit", "/as king"])


@pytest.fixture(scope="module")
def answers(first) -> dict[str, str]:
    *parts, _tail = first.stdout.split(BETWEEN)
    return dict(zip(LINES, parts, strict=True))


@pytest.fixture(scope="module")
def tail(first) -> str:
    return first.stdout.split(BETWEEN)[-1]


def test_it_ends_well_and_without_a_trace(first):
    assert (first.returncode, "Traceback" in first.stderr + first.stdout) == (0, False)


def test_an_unknown_command_is_said_each_time(first):
    assert first.stdout.count(BETWEEN) == len(LINES)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("no category", "This is Stillup in a terminal"),
        ("no category", "graphic_violence, terrorism"),
        ("no link", "link"),
        ("report", "Your report is case 1"),
        ("reports", "1"),
        ("member's queue", "Only moderators of this community can do that."),
        ("member's setup", "admin"),
        ("someone else's withdrawal", "1"),
        ("early button", "/case"),
        ("queue", "1"),
        ("case", "bad[.]example"),
        ("case", "“hxxps[:]//bad[.]example/x it says [bold]vile[/bold] things”"),
        ("case", "[1] "),
        ("stranger's button", "Only moderators of this community can do that."),
        ("claim", "Case 1 is yours."),
        ("claimed", "max"),
        ("asked first", "Do you need to see the address?"),
        ("not shown", "Nothing was done."),
        ("which case", "The number of the other case."),
        ("note", "Your note stands on case 1."),
        ("how long", "2 3 days"),
        ("show link", "hxxps[:]//bad[.]example/x"),
        ("other link's case", "There is no case 99 in this community."),
        ("no case", "There is no case seven"),
        ("bad language", "I do not speak “xx”."),
        ("bad country", "“Ireland” is not a country code."),
        ("bad zone", "“Nowhere/Land” is not a time zone."),
        ("bad hour", "from 0 to 23"),
        ("bad day", "from 0 (Monday) to 6 (Sunday)"),
        ("bad name", "I do not know the setting “colour=red”."),
        ("good setup", "Europe/Paris"),
        ("king", "member, moderator, admin"),
        ("help", "/report CATEGORY LINK"),
    ],
)
def test_each_line_has_its_answer(answers, line, said):
    assert said in re.sub(r"\s+", " ", answers[line])


def test_an_approval_shows_the_notice_first_and_no_sends_nothing(tail):
    preview, dropped = (
        tail.split(say("en", "console-preview-dropped"), maxsplit=1)[0],
        say("en", "console-preview-dropped"),
    )
    assert "It breaks our rule" in preview
    assert "Send it? (yes/no)" in preview
    assert tail.index("Send it?") < tail.index(dropped)


def test_after_yes_it_is_approved(tail):
    after = tail.rpartition("Send it? (yes/no)")[2]
    assert "case 1" in after.lower()
    assert say("en", "cases-state-approved") in after


def test_nothing_that_was_printed_is_a_live_link_to_what_was_reported(first):
    assert re.findall(r"https?://bad|bad\.example", first.stdout + first.stderr) == []


def test_the_next_start_knows_the_case_and_ends_with_its_input(first, folder):
    again = chat(folder, ["/as moderator max", "/case 1"])
    assert (again.returncode, "Traceback" in again.stderr) == (0, False)
    assert say("en", "cases-state-approved") in again.stdout
