"""The bot as a separate process at the wire double, killed with -9 between the steps of a case."""

import asyncio
import os
import sys
from contextlib import asynccontextmanager

import pytest

from tests.slack.conftest import free_port
from tests.slack.people import SECRET, People, button, until

pytestmark = pytest.mark.slow
PATIENCE = 60.0  # seconds: a process has to start, and the machine may be busy


class Bot:
    """Starts the process, and kills it with -9."""

    def __init__(self, slack, platform, folder, database, *, by_http):
        port = free_port()
        self.people = People(slack, f"http://127.0.0.1:{port}" if by_http else "")
        way = {"SLACK_SIGNING_SECRET": SECRET} if by_http else {"SLACK_APP_TOKEN": "xapp-1"}
        names = {
            "DATA": str(folder),
            "DATABASE": database,
            "SENDER_EMAIL": "notices@harbour.example",
            "COUNTRY": "IE",
            "UNDO_SECONDS": "0",
            "SWEEP_SECONDS": "1",
            "SLACK_BOT_TOKEN": "xoxb-T1",
            "SLACK_API_URL": f"{slack.url}/api/",
            "SLACK_LISTEN": f"127.0.0.1:{port}",
            "CONNECT_TO": ",".join(f"{name}={where}" for name, where in platform.connect_to.items()),
            "ACCOUNTS": f'{{"mastodon": {{"{platform.host}": {{"token": "{platform.token}", "base": "http://{platform.host}"}}}}}}',
            **way,
        }
        self.env = {"PATH": os.environ["PATH"], **{f"STILLUP_{name}": value for name, value in names.items()}}

    @asynccontextmanager
    async def life(self):
        """One life of the process, ended with -9."""
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.slack.process", env=self.env)
        try:
            await self.is_up()
            yield self.people
            await asyncio.sleep(1.0)  # a step is over when what Slack answered is written down, too
        finally:
            process.kill()
            await process.wait()
            await asyncio.sleep(0.2)

    async def is_up(self):
        if not self.people.door:
            await until(lambda: self.people.slack.sockets, PATIENCE)
            return
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    await self.people.post('{"type": "url_verification", "challenge": "x"}')
                except OSError:
                    await asyncio.sleep(0.1)
                else:
                    return


def view_with(slack, callback):
    return [view for view in slack.views.values() if view.get("callback_id") == callback]


@pytest.mark.parametrize("by_http", [False, True], ids=["socket", "http"])
async def test_killed_between_the_steps_nothing_is_lost_and_nothing_doubled(
    slack, platform, tmp_path, database_url, by_http
):
    bot = Bot(slack, platform, tmp_path / "data", database_url, by_http=by_http)
    link = platform.publish("troll", "a post that should not be there")
    async with bot.life() as people:
        await people.type("UADA", "setup", "/stillup")
        (form,) = await until(lambda: view_with(slack, "setup"), PATIENCE)
        typed = {"triage": "C1", "moderators": ["UMAX"], "day": "0", "hour": "9", "zone": "UTC", "language": "en"}
        await people.send("UADA", form["id"], **typed, country="IE")
        await until(lambda: "Cards go to C1" in str(slack.views[form["id"]]), PATIENCE)
    async with bot.life() as people:
        await people.type("UMIA", f"hate {link}")
        (card,) = await until(slack.cards, PATIENCE)
    async with bot.life() as people:
        await people.press("UMAX", button(card, "case:claim"))
        await until(lambda: "Being reviewed" in str(card["blocks"]), PATIENCE)
        await people.press("UMAX", button(card, "case:approve"))
        (shown,) = await until(lambda: view_with(slack, "preview"), PATIENCE)
    async with bot.life() as people:
        await people.send("UMAX", shown["id"], reason="")
        await until(lambda: "Notice sent" in str(card["blocks"]), PATIENCE)
    assert len(platform.reports()) == 1
    assert len(slack.cards()) == 1
    assert max(bot.people.acks) < 3.0
