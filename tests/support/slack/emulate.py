"""emulate, an emulator of Slack's Web API that others wrote: installed from npm into a cache, started on 127.0.0.1."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from html import unescape
from pathlib import Path
from typing import Any

import httpx

from bot.on_slack.manifest import SCOPES
from tests.adapters.real import node
from tests.adapters.real.home import free_port, running, until

VERSION = "0.11.2"
# Tokens: of the app, with its manifest's permissions, and of two people who read.
BOT, MIA, MAX = "xoxb-T1", "xoxp-mia", "xoxp-max"
APP, TEAM = "A1", "T000000001"
_READS = ("channels:history", "channels:manage", "channels:read", "im:history", "im:read", "im:write", "users:read")


@dataclass
class Emulate:
    """A running emulate, with what ``People`` and the town of the tests ask of a Slack."""

    url: str
    people: dict[str, str] = field(default_factory=dict)  # ids by name
    channels: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, token: str = MIA, **said: Any) -> dict[str, Any]:
        """One call of the Web API, as whoever has the token. Raises ``AssertionError`` where it is refused."""
        headers = {"Authorization": f"Bearer {token}"}
        answer = httpx.post(f"{self.url}/api/{method}", json=said, headers=headers, trust_env=False).json()
        assert answer["ok"], f"{method}: {answer}"
        return answer

    def learn(self) -> None:
        """emulate makes the ids; whoever asks it later knows them."""
        self.people = {one["name"]: one["id"] for one in self.ask("users.list")["members"]}
        self.channels = {one["name"]: one["id"] for one in self.ask("conversations.list")["channels"]}

    def ready(self) -> bool:
        try:
            return httpx.post(f"{self.url}/api/auth.test", trust_env=False).is_success
        except httpx.HTTPError:
            return False

    def trigger(self) -> str:
        return str(self.ask("views.generateTriggerId", BOT, user_id=self.people["mia"])["trigger_id"])

    def history(self) -> list[dict[str, Any]]:
        """What stands in the triage channel, oldest first."""
        return self.ask("conversations.history", channel=self.channels["triage"])["messages"][::-1]

    def thread(self, ts: str) -> list[dict[str, Any]]:
        """What was said under a message in the triage channel."""
        return self.ask("conversations.replies", channel=self.channels["triage"], ts=ts)["messages"][1:]

    def whispers(self, token: str = MIA) -> list[dict[str, Any]]:
        """What the app wrote to Mia or Max, oldest first; only they may read it."""
        direct = self.ask("conversations.open", token, users=self.people["stillup"])["channel"]["id"]
        return self.ask("conversations.history", token, channel=direct)["messages"][::-1]

    def views(self) -> dict[str, str]:
        """The modals and homes by their ids, in words. No method tells them, but emulate's own page does."""
        page = httpx.get(f"{self.url}/?tab=views", trust_env=False).text
        rows = [re.findall(r"<td>(.*?)</td>", row, re.DOTALL) for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)]
        return {row[0]: unescape(row[4]) for row in rows if row and row[0].startswith("V")}


def install(home: Path) -> None:
    """From nothing: seconds."""
    node.install(home, "emulate", VERSION, seconds=120)


@contextmanager
def started(home: Path, folder: Path) -> Iterator[Emulate]:
    """A fresh one with Mia and Max, a channel, and the app with no more permissions than its manifest asks for."""
    slack = Emulate(f"http://127.0.0.1:{free_port()}")
    (folder / "seed.json").write_text(json.dumps({"slack": _seed()}))
    flags = ["--service", "slack", "--port", slack.url.rpartition(":")[2], "--base-url", slack.url]
    command = [home / node.NODE, "--import", node.LOOPBACK.as_uri(), home / "node_modules/emulate/dist/index.js"]
    with running([*command, "start", *flags, "--seed", "seed.json"], folder / "emulate", cwd=folder) as said:
        until(lambda: said() is not None and slack.ready(), 60, "emulate")
        slack.learn()
        yield slack


def _seed() -> dict[str, Any]:
    app = {"client_id": "1.2", "client_secret": "s", "app_id": APP, "name": "Stillup", "bot_name": "stillup"}
    token = partial(dict, app_id=APP)
    return {
        "team": {"name": "Harbour", "domain": "harbour"},
        "users": [{"name": name} for name in ("mia", "max")],
        "channels": [{"name": "triage"}],
        "oauth_apps": [{**app, "redirect_uris": [], "scopes": list(SCOPES)}],
        "tokens": [
            token(token=BOT, type="bot", user="stillup", scopes=list(SCOPES)),
            token(token=MIA, user="mia", scopes=list(_READS)),
            token(token=MAX, user="max", scopes=list(_READS)),
        ],
        "strict_scopes": True,
    }
