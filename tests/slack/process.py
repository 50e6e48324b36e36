"""The bot as a process of its own: only environment variables tell it what to do. ``python -m tests.slack.process``"""

import asyncio

from bot import app as root
from bot.config import load
from bot.on_slack.app import front


async def main() -> None:
    settings = load()
    root.set_up_logs(settings)
    wing = front(settings)
    async with root.run(settings, {wing.name: wing}) as app:
        await wing.start(app.desk)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
