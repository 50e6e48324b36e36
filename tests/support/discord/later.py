"""The bot as ``stillup run`` starts it, with one difference: its clock is ``LATER_SECONDS`` ahead of the machine's."""

import asyncio
import os
from datetime import datetime, timedelta

from bot import app as root
from bot.config import load
from bot.serve import serve

AHEAD = timedelta(seconds=float(os.environ.get("LATER_SECONDS", "0")))


def now() -> datetime:
    return root.utc_now() + AHEAD


if __name__ == "__main__":
    settings = load()
    root.set_up_logs(settings)
    asyncio.run(serve(settings, clockwork=root.Clockwork(now)))
