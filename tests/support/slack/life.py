"""The bot as a process of its own at the Slack double: only environment variables tell it what to do."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.demo.platform import DemoPlatform
from tests.on_slack.conftest import free_port
from tests.support.later import Later
from tests.support.peek import OFTEN, Peek
from tests.support.slack.double import Slack
from tests.support.slack.people import SECRET, People, until
from tests.support.untold import WAITING

PATIENCE = 60.0  # seconds: a process has to start, and the machine may be busy
TO_SAY = f"""{WAITING} UNION ALL
SELECT 'notice', id FROM notice WHERE state IN ('due', 'sending') UNION ALL
SELECT 'digest', id FROM digest WHERE message = ''"""


class Bot:
    """Starts the process, and kills it with -9. ``clock`` is its time, ``peek`` looks into its database."""

    def __init__(self, slack: Slack, platform: DemoPlatform, folder: Path, database: str, *, by_http: bool):
        port = free_port()
        self.slack, self.platform, self.peek = slack, platform, Peek(folder, database)
        self.people = People(slack, f"http://127.0.0.1:{port}" if by_http else "")
        self.clock = Later(folder.parent / "later")
        account = f'{{"token": "{platform.token}", "base": "http://{platform.host}"}}'
        names = {
            "DATA": str(folder),
            "DATABASE": database,
            "SENDER_EMAIL": "notices@harbour.example",
            "COUNTRY": "IE",
            "UNDO_SECONDS": "0",
            "SWEEP_SECONDS": "1",
            "POLL_SECONDS": "0.2",
            "SLACK_BOT_TOKEN": "xoxb-T1",
            "SLACK_API_URL": f"{slack.url}/api/",
            "SLACK_LISTEN": f"127.0.0.1:{port}",
            "CONNECT_TO": ",".join(f"{name}={where}" for name, where in platform.connect_to.items()),
            "ACCOUNTS": f'{{"mastodon": {{"{platform.host}": {account}}}}}',
            **({"SLACK_SIGNING_SECRET": SECRET} if by_http else {"SLACK_APP_TOKEN": "xapp-1"}),
        }
        self.env = {f"STILLUP_{name}": value for name, value in names.items()}
        self.env |= {"PATH": os.environ["PATH"], "LATER": str(self.clock.file)}

    @asynccontextmanager
    async def life(self) -> AsyncIterator[People]:
        """One life of the process, ended with -9 once what Slack answered is written down."""
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.support.later", env=self.env)
        try:
            await self._is_up()
            yield self.people
            await until(lambda: not self.peek.rows(TO_SAY), PATIENCE, OFTEN)
        finally:
            process.kill()
            await process.wait()
            await until(lambda: not self.slack.sockets)

    async def _is_up(self) -> None:
        if not self.people.transport:
            await until(lambda: self.slack.sockets, PATIENCE)
            return
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    await self.people.post('{"type": "url_verification", "challenge": "x"}')
                except OSError:
                    await asyncio.sleep(0.1)
                else:
                    return
