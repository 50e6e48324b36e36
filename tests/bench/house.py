"""How far one act reaches: which files "approve a notice" enters, traced; and the shape of the house in four numbers.

    uv run python tests/bench/house.py [--json]

A moderator of the demo community, who has claimed the case, previews and approves, and the notice is sent to the demo
platform. A file is entered when one of its functions is called meanwhile. The engine that would run the step is left
out, and so are the files of the demo, which play the world outside.
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

from bot.chat import ActionName
from bot.demo.platform import start
from bot.flow.cases import decisions
from bot.flow.notices import send
from tests.house import code
from tests.support.build import Clock, mod, open_bench, press, report


@contextlib.contextmanager
def entered() -> Iterator[dict[str, str]]:
    """The files of ours in which a function is called inside the block, on any thread that starts meanwhile too.

    With each stands by which function it was entered first, and from which file.
    """
    seen: dict[str, str] = {}
    ours = {str(path): str(path.relative_to(code.ROOT)) for path in code.CODE.values()}

    def profile(frame: FrameType, event: str, _arg: Any) -> None:
        name = ours.get(frame.f_code.co_filename, "bot/demo/")
        if event == "call" and frame.f_code.co_name != "<module>" and not name.startswith("bot/demo/"):
            above = ours.get(frame.f_back.f_code.co_filename, "a library") if frame.f_back else "a library"
            seen.setdefault(name, f"{frame.f_code.co_name} from {above}")

    threading.setprofile(profile)
    sys.setprofile(profile)
    try:
        yield seen
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


async def approve(folder: Path) -> dict[str, str]:
    """Report, then trace preview, approval and sending; raises when the platform did not get the notice."""
    platform, clock = start(folder), Clock()
    try:
        async with open_bench(folder / "data", "", platform, clock) as bench:
            number = await report(bench, bench.post())
            await press(bench, number, ActionName.CLAIM)
            context = bench.context
            with entered() as files:
                shown = await decisions.preview(context, mod(), number)
                await press(bench, number, ActionName.APPROVE, draft=shown.draft)
                clock.go(minutes=2)
                for due in await send.due(context):
                    await send.run(context, due)
            if len(platform.reports()) != 1:
                raise RuntimeError("the notice was not sent")
            return files
    finally:
        platform.close()


def measure() -> tuple[dict[str, int], dict[str, str]]:
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
    print("\n".join(["", "entered by the approval:", *(f"{file:<40} {by}" for file, by in sorted(files.items()))]))


if __name__ == "__main__":
    main()
