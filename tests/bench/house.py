"""How far one act reaches: which files "approve a notice" enters, traced; and the shape of the house in four numbers.

    uv run python tests/bench/house.py [--json]

A moderator of the demo community previews, approves, and the notice is sent to the demo platform. A file is entered
when one of its functions is called meanwhile; the files of the demo are left out, they play the world outside.
"""

import argparse
import asyncio
import contextlib
import json
import logging
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from bot.demo.platform import start
from bot.domain.lifecycle import Act
from bot.flow.cases import decisions
from bot.flow.context import Sweep
from bot.jobs import work_off
from tests.house import code
from tests.support.build import Clock, mod, open_bench, press, report


@contextlib.contextmanager
def entered() -> Iterator[set[str]]:
    """The files of ours in which a function is called inside the block, on any thread that starts meanwhile too."""
    seen: set[str] = set()

    def profile(frame: FrameType, event: str, _arg: Any) -> None:
        if event == "call" and frame.f_code.co_name != "<module>":
            seen.add(frame.f_code.co_filename)

    files: set[str] = set()
    threading.setprofile(profile)
    sys.setprofile(profile)
    try:
        yield files
    finally:
        sys.setprofile(None)
        threading.setprofile(None)
        ours = {str(path): path for path in code.CODE.values()}
        names = {str(ours[file].relative_to(code.ROOT)) for file in seen & ours.keys()}
        files |= {name for name in names if not name.startswith("bot/demo/")}


async def approve(folder: Path) -> set[str]:
    """Report, then trace preview, approval and sending; raises when the platform did not get the notice."""
    platform, clock = start(folder), Clock()
    try:
        async with open_bench(folder / "data", "", platform, clock) as bench:
            number = await report(bench, bench.post())
            with entered() as files:
                shown = await decisions.preview(bench.context, mod(), number)
                await press(bench, number, Act.APPROVE, draft=shown.draft)
                clock.go(minutes=2)
                sent = await work_off(bench.context, Sweep.NOTICES)
            if (sent, len(platform.reports())) != (1, 1):
                raise RuntimeError("the notice was not sent")
            return files
    finally:
        platform.close()


def measure() -> tuple[dict[str, int], set[str]]:
    """The numbers, and the files that the approval entered."""
    with tempfile.TemporaryDirectory() as folder:
        files = asyncio.run(approve(Path(folder)))
    numbers = {
        "files_entered_by_approval": len(files),
        "biggest_folder": max(code.folders().values()),
        "circles": len(code.all_circles()),
        "up": len(code.upward()),
        "fn_p95": code.quantile((code.length(node) for _, node in code.functions()), 0.95),
    }
    return numbers, files


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    logging.disable()
    numbers, files = measure()
    if asked.json:
        print(json.dumps(numbers))
        return
    print("\n".join(f"{key:>26} {value}" for key, value in numbers.items()))
    print("\n".join(["", "entered by the approval:", *sorted(files)]))


if __name__ == "__main__":
    main()
