"""The bot as a subprocess, killed with SIGKILL at every step of the way of the data, and started again.

At the end no report is lost, the platform holds exactly one, and every card and reporter has been told.
"""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from bot.demo.platform import DemoPlatform
from tests.support.build import START
from tests.support.untold import untold

# Places of every step of the way of the data, before and after the commits around the network call.
STEPS = (
    "intake.report: before commit",
    "intake.report: after commit",
    "decisions._decide: after commit",
    "deliver._card: after commit",
    "card: after it is shown",
    "whisper: after it is shown",
    "probe.claim: before commit",
    "probe.claim: after commit",
    "look: after the call",
    "probe._record: before commit",
    "probe._record: after commit",
    "send.file: before commit",
    "send.file: after commit",
    "POST: before the call",
    "POST: after the call",
    "send._arrived: before commit",
    "send._arrived: after commit",
)


class Run:
    """A plan, its folder, and the process started as often as it takes."""

    def __init__(self, folder: Path, database: str, platform: DemoPlatform):
        self.folder, self.platform = folder, platform
        folder.mkdir()
        self.plan = {
            "data": str(folder),
            "database": database,
            "connect_to": platform.connect_to,
            "token": platform.token,
            "link": platform.publish("troll", "a post that should not be there"),
            "platform": str(platform.file),
            "start": START.isoformat(),
            "kill_at": [],
        }

    def start(self, *kill_at: str) -> subprocess.CompletedProcess[str]:
        """Start it until it is done, or until it comes to one of these places: there it dies."""
        file = self.folder / "plan.json"
        file.write_text(json.dumps({**self.plan, "kill_at": kill_at}))
        command = [sys.executable, "-m", "tests.system.victim", str(file)]
        return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)

    def died_at(self) -> list[str]:
        return (self.folder / "died").read_text().splitlines()

    def shown(self) -> list[dict]:
        return [json.loads(line) for line in (self.folder / "shown.jsonl").read_text().splitlines()]


def take_down_after_the_report(run: Run, stop: threading.Event) -> None:
    """The platform's moderator: once a report is there, the post goes."""
    while not stop.is_set():
        if run.platform.reports():
            run.platform.take_down(run.plan["link"])
            return
        time.sleep(0.05)


@pytest.fixture
def run(tmp_path, database_url, platform):
    made = Run(tmp_path / "bot", database_url, platform)
    stop = threading.Event()
    moderator = threading.Thread(target=take_down_after_the_report, args=(made, stop))
    moderator.start()
    yield made
    stop.set()
    moderator.join()


def check(run: Run) -> None:
    last = run.start()
    assert last.returncode == 0, last.stderr[-3000:]
    assert len(run.platform.reports()) == 1
    shown = run.shown()
    cards = [one for one in shown if one["kind"] == "card"]
    assert cards[-1]["state"] == "No longer up"
    whispers = [one["words"] for one in shown if one["kind"] == "whisper"]
    assert "no longer up" in whispers[-1]
    assert untold(run.folder, run.plan["database"]) == []


@pytest.mark.slow
@pytest.mark.parametrize("place", STEPS)
def test_killed_at_each_step_nothing_is_lost_and_nothing_doubled(run, place):
    assert run.start(place).returncode == -9
    check(run)


@pytest.mark.slow
@pytest.mark.timeout(600)  # a start for every place
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_killed_at_each_step_in_one_and_the_same_run(run):
    # Not between attempt and answer: each death there would be one more "unclear whether it arrived" for a person.
    left = [place for place in STEPS if not place.startswith(("POST", "send.file: after", "send._arrived: before"))]
    while run.start(*left).returncode == -9:  # work goes on side by side: whichever place comes first
        left.remove(run.died_at()[-1])
    assert len(run.died_at()) >= 10, run.died_at()
    check(run)


@pytest.mark.slow
def test_undisturbed_it_passes_every_place_that_is_named_here(run):
    check(run)
    passed = json.loads((run.folder / "places.json").read_text())
    assert [place for place in STEPS if place not in passed] == []
