"""How fast commands from Slack are acknowledged: ``uv run python tests/bench/ack_slack.py --json``

1,000 ``/report`` commands in 10 seconds reach a bot in a process of its own, by the socket of the wire double. Each
stands for another link and another member. The keys are those of every front's run.
"""

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.slack.double import Slack
from tests.slack.people import People, until

START_LIMIT = 60.0  # seconds for the process to come up
ANSWER_LIMIT = 120.0  # seconds for the last private answer


def settings(slack: Slack, folder: str) -> dict[str, str]:
    names = {"SLACK_BOT_TOKEN": "xoxb-T1", "SLACK_APP_TOKEN": "xapp-1", "SLACK_API_URL": f"{slack.url}/api/"}
    given = {**names, "DATA": folder, "REPORTS_PER_DAY": "100000", "LOG_LEVEL": "WARNING"}
    return {"PATH": os.environ["PATH"], **{f"STILLUP_{name}": value for name, value in given.items()}}


async def set_up(people: People) -> None:
    slack = people.slack
    await people.type("UADA", "setup", "/stillup")
    form = await until(lambda: [one for one in slack.views.values() if one.get("callback_id") == "setup"], START_LIMIT)
    typed = {"triage": "C1", "moderators": ["UMAX"], "day": "0", "hour": "9", "zone": "UTC", "language": "en"}
    await people.send("UADA", form[0]["id"], **typed, country="IE")
    await until(lambda: "Cards go to C1" in str(slack.views[form[0]["id"]]), START_LIMIT)


async def fire(people: People, count: int, seconds: float) -> int:
    """Send them evenly over the time; how many were not acknowledged within three seconds."""

    async def one(number: int) -> None:
        await asyncio.sleep(number * seconds / count)
        await people.type(f"U{number:06d}", f"spam https://bad-{number}.example/page")

    ended = await asyncio.gather(*map(one, range(count)), return_exceptions=True)
    return sum(isinstance(result, BaseException) for result in ended)


async def run(count: int, seconds: float) -> dict[str, object]:
    slack = Slack()
    await slack.start()
    people = People(slack)
    with tempfile.TemporaryDirectory() as folder:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.slack.process", env=settings(slack, folder)
        )
        try:
            await until(lambda: slack.sockets, START_LIMIT)
            await set_up(people)
            people.acks.clear()
            slack.private.clear()
            started = time.monotonic()
            late = await fire(people, count, seconds)
            await until(lambda: len(slack.private) >= count - late, ANSWER_LIMIT)
            return figures(people, count, late, time.monotonic() - started)
        finally:
            process.kill()
            await process.wait()
            await slack.aclose()


def figures(people: People, count: int, late: int, took: float) -> dict[str, object]:
    """Seconds throughout. ``answered_seconds`` ends with the last private answer."""
    cuts = statistics.quantiles(people.acks, n=100)
    return {
        "front": "slack",
        "commands": count,
        "acknowledged": len(people.acks),
        "late": late,
        "ack_p50": round(cuts[49], 4),
        "ack_p95": round(cuts[94], 4),
        "ack_p99": round(cuts[98], 4),
        "ack_max": round(max(people.acks), 4),
        "answered": sum("Thank you" in str(one["text"]) for one in people.slack.private),
        "answered_seconds": round(took, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commands", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    found = asyncio.run(run(given.commands, given.seconds))
    print(json.dumps(found) if given.json else "\n".join(f"{key:<18} {value}" for key, value in found.items()))
    sys.exit(bool(found["late"]))


if __name__ == "__main__":
    main()
