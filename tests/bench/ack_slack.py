"""How soon the bot acknowledges commands from Slack: what ``ack.py --front slack`` measures.

The bot is a process of its own, and the commands reach it by the socket of the wire double. Each stands for another
link and another member.
"""

import asyncio
import os
import sys
import time
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.support.slack.double import Slack
from tests.support.slack.people import People, until

START_LIMIT = 120.0  # seconds for the process to come up
ANSWER_LIMIT = 300.0  # seconds for the last private answer
LIMIT = 3.0  # seconds: Slack tells the person that the app did not answer


def settings(slack: Slack, folder: Path) -> dict[str, str]:
    names = {"SLACK_BOT_TOKEN": "xoxb-T1", "SLACK_APP_TOKEN": "xapp-1", "SLACK_API_URL": f"{slack.url}/api/"}
    given = {**names, "DATA": str(folder), "REPORTS_PER_DAY": "100000", "LOG_LEVEL": "WARNING"}
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


async def measure(reports: int, seconds: float, folder: Path) -> dict[str, float]:
    """File the reports evenly over the seconds, each by another member, and wait for every answer."""
    slack = Slack()
    await slack.start()
    people = People(slack)
    command = (sys.executable, "-m", "bot", "run")
    process = await asyncio.create_subprocess_exec(*command, env=settings(slack, folder))
    try:
        await until(lambda: slack.sockets, START_LIMIT)
        await set_up(people)
        await asyncio.sleep(3.0)
        idle = resident(process.pid)
        people.acks.clear()
        slack.private.clear()
        started = time.monotonic()
        late = await fire(people, reports, seconds)
        await until(lambda: len(slack.private) >= reports - late, ANSWER_LIMIT)
        return figures(people, reports, late) | {
            "idle_rss_mb": round(idle / 1024, 1),
            "answered_seconds": round(time.monotonic() - started, 2),
        }
    finally:
        process.kill()
        await process.wait()
        await slack.aclose()


def figures(people: People, reports: int, late: int) -> dict[str, float]:
    """As the service sees them; one that never came counts as late."""
    at = quantiles([*people.acks, *[LIMIT] * late], n=100)
    return {
        "reports": reports,
        "within_3s": sum(one < LIMIT for one in people.acks) / reports,
        "became_cases": sum("is case" in str(one["text"]) for one in people.slack.private) / reports,
        "p50_ms": round(at[49] * 1000, 1),
        "p95_ms": round(at[94] * 1000, 1),
        "p99_ms": round(at[98] * 1000, 1),
    }


def resident(pid: int) -> int:
    """Kilobytes of memory that the process holds (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
