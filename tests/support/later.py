"""The bot as ``stillup run`` starts it, with one difference: its clock is ahead of the machine's.

``python -m tests.support.later``. By how much, stands in the file that ``LATER`` names: a test moves time in every
process.
"""

import asyncio
import os
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot import app as root
from bot.config import load
from bot.serve import serve


class Later:
    """A clock that goes on by itself, and jumps when it is told. It begins on a Monday at ten, UTC."""

    def __init__(self, file: Path):
        self.file = file
        if not file.exists():
            now = root.utc_now()
            monday = now.date() + timedelta(days=7 - now.weekday())
            self._keep(datetime.combine(monday, time(10), UTC) - now)

    def __call__(self) -> datetime:
        return root.utc_now() + self._ahead()

    def go(self, **span: float) -> None:
        self._keep(self._ahead() + timedelta(**span))

    def _ahead(self) -> timedelta:
        return timedelta(seconds=float(self.file.read_text()))

    def _keep(self, ahead: timedelta) -> None:
        half = self.file.with_suffix(".half")  # nobody may read a number that is not all there
        half.write_text(str(ahead.total_seconds()))
        half.replace(self.file)


if __name__ == "__main__":
    settings = load()
    root.set_up_logs(settings)
    asyncio.run(serve(settings, clockwork=root.Clockwork(Later(Path(os.environ["LATER"])))))
