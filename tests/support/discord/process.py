"""The bot as a process of its own, started as an operator starts it and ended as a crash ends it."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.support.discord.wire import Wire

PATIENCE = 90.0  # seconds
START = {False: ("bot", "run"), True: ("tests.support.discord.later",)}


@asynccontextmanager
async def running(wire: Wire, folder: Path, database: str, **more: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot as an operator starts it, until kill -9."""
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(Path(__file__).parents[3]),
        "HOME": str(folder),
        "STILLUP_DATA": str(folder / "data"),
        "STILLUP_DATABASE": database,
        "STILLUP_SENDER_EMAIL": "notices@harbour.example",
        "STILLUP_SWEEP_SECONDS": "1",
        **wire.settings,
        **more,
    }
    wire.connected.clear()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *START[bool("LATER_SECONDS" in more)], env=environment
    )
    try:
        await until(lambda: wire.connected.is_set() or process.returncode is not None)
        assert process.returncode is None, "the bot ended by itself"
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()


async def until(true: Callable[[], Any], patience: float = PATIENCE) -> None:
    """Wait until it is so, that many seconds at most. Raises ``TimeoutError``."""
    async with asyncio.timeout(patience):
        while not true():
            await asyncio.sleep(0.1)
