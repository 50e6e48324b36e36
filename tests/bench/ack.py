"""How soon the bot acknowledges a thousand reports in ten seconds, as a process, over real HTTP and WebSocket.

``uv run python tests/bench/ack.py --front discord --json`` prints one JSON object: the share acknowledged within the
three seconds that Discord and Slack allow, the 50th, 95th and 99th percentile in milliseconds as the service sees
them, the share of reports that became cases, and the memory of the idle process before them.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench import ack_slack
from tests.support.discord.process import running, until
from tests.support.discord.shapes import MODS, TRIAGE
from tests.support.discord.wire import Wire

ANSWERED = 300.0  # seconds after which the measurement gives up waiting for the answers that follow
LIMIT = 3.0  # seconds: Discord drops an interaction that is not acknowledged by then


async def measure(reports: int, seconds: float, folder: Path) -> dict[str, float]:
    """File the reports evenly over the seconds, each by another member, and wait for every answer."""
    wire = Wire(checked=False)
    await wire.start()
    try:
        async with running(wire, folder, "", STILLUP_LOG_LEVEL="WARNING") as process:
            setup = await wire.fill("stillup:setup:1", {"triage": [str(TRIAGE)], "moderators": [str(MODS)]})
            await until(setup.answered.is_set)
            await asyncio.sleep(3.0)
            idle = _resident(process.pid)
            sent = []
            for number in range(reports):
                given = {"link": f"https://bad{number}.example/x", "category": "hate"}
                sent.append(await wire.command("report", given, 10_000 + number))
                await asyncio.sleep(seconds / reports)
            await until(lambda: all(one.ack_seconds is not None for one in sent))
            await until(lambda: all(one.answered.is_set() for one in sent), ANSWERED)
    finally:
        await wire.close()
    took = [one.ack_seconds or LIMIT for one in sent]
    at = quantiles(took, n=100)
    return {
        "reports": reports,
        "within_3s": sum(one < LIMIT for one in took) / reports,
        "became_cases": sum("is case" in one.words for one in sent) / reports,
        "p50_ms": round(at[49] * 1000, 1),
        "p95_ms": round(at[94] * 1000, 1),
        "p99_ms": round(at[98] * 1000, 1),
        "idle_rss_mb": round(idle / 1024, 1),
    }


def _resident(pid: int) -> int:
    """Kilobytes of memory that the process holds (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--front", choices=["discord", "slack"], default="discord")
    parser.add_argument("--reports", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run = measure if asked.front == "discord" else ack_slack.measure
        found = asyncio.run(run(asked.reports, asked.seconds, Path(folder)))
    print(json.dumps(found) if asked.json else "\n".join(f"{key:>14} {value}" for key, value in found.items()))


if __name__ == "__main__":
    main()
