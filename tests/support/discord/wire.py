"""Discord on this machine: real HTTP and a real compressed WebSocket, so that the bot runs as it runs in production.

Every request is held against Discord's own description; a press or a command is sent as Discord sends it, and the
time until the bot acknowledges it is measured.
"""

import asyncio
import json
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from tests.support.discord.contract import violations
from tests.support.discord.gateway import Gateway
from tests.support.discord.shapes import BOT, GENERAL, GUILD, NOW, OWNER, TRIAGE, channel, member, user

DISCORD_EPOCH = 1_420_070_400_000  # milliseconds; a snowflake carries its time
DIRECT = 70_000_000  # channels from here on are people's direct messages
EVERYDAY = {  # what a message has beside what it says
    "edited_timestamp": None, "tts": False, "mention_everyone": False, "mentions": [], "mention_roles": [],
    "attachments": [], "embeds": [], "pinned": False, "type": 0,
}  # fmt: skip


class Refused(Exception):  # noqa: N818 - it is an answer of Discord
    """Discord says no, with a status and a code of its own."""

    def __init__(self, status: int, code: int):
        super().__init__(f"{status}, {code}")
        self.status, self.body = status, {"message": "no", "code": code}


@dataclass
class Sent:
    """An interaction on its way: when it left, when it was acknowledged, and what the person was told."""

    id: int
    token: str
    left_at: float
    ack_seconds: float | None = None
    said: list[dict[str, Any]] = field(default_factory=list)  # messages that this person sees
    form: dict[str, Any] | None = None
    acknowledged: asyncio.Event = field(default_factory=asyncio.Event)
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def words(self) -> str:
        return "\n".join(one.get("content") or "" for one in self.said)


class Wire:
    """One guild with one triage channel, and whatever the bot does there."""

    def __init__(self, *, checked: bool = True) -> None:
        self._checked = checked  # a measurement must not measure the checking
        self.messages: dict[int, dict[str, Any]] = {}
        self.sent: dict[str, Sent] = {}
        self.wrong: list[str] = []
        self.calls: list[str] = []
        self.bodies: list[Any] = []
        self.gateway = Gateway()
        self.faults: list[tuple[str, int, dict[str, Any]]] = []  # each is an answer to one call that begins so
        self.gone: set[int] = set()  # channels that somebody deleted
        self._last_id = 0

    async def start(self) -> str:
        """Listen; the address without a scheme."""
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_get("/gateway", self.gateway.listen)
        app.router.add_route("*", "/api/v10/{tail:.*}", self._api)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.address = self.gateway.address = "{}:{}".format(*site._server.sockets[0].getsockname()[:2])
        return self.address

    async def close(self) -> None:
        await self.gateway.hang_up()
        await self._runner.cleanup()

    @property
    def connected(self) -> asyncio.Event:
        return self.gateway.connected

    @property
    def settings(self) -> dict[str, str]:
        """The environment with which the bot finds this Discord instead of the real one."""
        return {
            "STILLUP_DISCORD_TOKEN": "wire-token",
            "STILLUP_DISCORD_API_BASE": f"http://{self.address}/api/v10",
            "STILLUP_DISCORD_GATEWAY_URL": f"ws://{self.address}/gateway",
        }

    def cards(self) -> list[dict[str, Any]]:
        """The messages in the triage channel, but the digests."""
        return [one for one in self.at(TRIAGE) if "digest.png" not in json.dumps(one)]

    def at(self, channel: int | str) -> list[dict[str, Any]]:
        """The messages in a channel, a thread (it has its card's id) or a person's direct messages."""
        return [one for one in self.messages.values() if one["channel_id"] == str(channel)]

    # ------------------------------------------------------------ what people do

    async def command(self, name: str, options: dict[str, Any], person: int = 5001, **where: Any) -> Sent:
        """A slash command; ``where`` it is given is the server's general channel, unless it says something else."""
        kinds = {str: 3, int: 4, bool: 5}
        given = [{"name": key, "type": kinds[type(value)], "value": value} for key, value in options.items()]
        return await self._interact(2, {"id": "1", "name": name, "type": 1, "options": given}, person, **where)

    async def fill(self, custom_id: str, values: dict[str, str | list[str]], person: int = OWNER, **where: Any) -> Sent:
        parts = [
            {"type": 18, "id": at, "component": {"type": 4, "custom_id": key, "value": value}}
            if isinstance(value, str)
            else {"type": 18, "id": at, "component": {"type": 3, "custom_id": key, "values": value}}
            for at, (key, value) in enumerate(values.items(), start=1)
        ]
        return await self._interact(5, {"custom_id": custom_id, "components": parts}, person, **where)

    async def menu(self, name: str, text: str, person: int, **where: Any) -> Sent:
        """A message's menu, over a message that somebody wrote."""
        message = {**self._message(GENERAL, {"content": text}), "author": user(5_099)}
        data = {"id": "2", "name": name, "type": 3, "target_id": message["id"]}
        return await self._interact(2, {**data, "resolved": {"messages": {message["id"]: message}}}, person, **where)

    async def press(self, message: dict[str, Any], custom_id: str, person: int = OWNER, **where: Any) -> Sent:
        # The library drops a press without a word when its button does not stand in the message that it came from.
        assert f'"{custom_id}"' in json.dumps(message), f"there is no button {custom_id}"
        pressed = {"custom_id": custom_id, "component_type": 2}
        return await self._interact(3, pressed, person, message=message, **where)

    async def delete_channel(self, channel: int) -> None:
        """Its messages go with it; the bot hears of it if it is there to hear."""
        self.gone.add(channel)
        self.messages = {key: one for key, one in self.messages.items() if one["channel_id"] != str(channel)}
        await self.gateway.deleted("CHANNEL_DELETE", "channels", channel)

    async def delete_role(self, role: int) -> None:
        await self.gateway.deleted("GUILD_ROLE_DELETE", "roles", role)

    async def _interact(self, kind: int, data: dict[str, Any], person: int, **more: Any) -> Sent:
        sent = Sent(self._id(), f"token-{self._last_id}", time.monotonic())
        self.sent[sent.token] = sent
        payload = {
            "id": str(sent.id),
            "application_id": str(BOT),
            "type": kind,
            "data": data,
            "guild_id": str(GUILD),
            "channel_id": str(GENERAL),
            "channel": channel(GENERAL, "general"),
            "member": member(person),
            "token": sent.token,
            "version": 1,
            "locale": "en-US",
            "guild_locale": "en-US",
            "app_permissions": "0",
            "entitlements": [],
            "authorizing_integration_owners": {"0": str(GUILD)},
            "context": 0,
            "attachment_size_limit": 10_485_760,
            **more,
        }
        payload = {key: value for key, value in payload.items() if value is not None}
        await self.gateway.dispatch("INTERACTION_CREATE", payload)
        return sent

    # ------------------------------------------------------------ the API

    async def _api(self, request: web.Request) -> web.Response:
        path, body = "/" + request.match_info["tail"], await _body(request)
        self.calls.append(f"{request.method} {path}")
        if self._checked:
            self.bodies.append(body)
            self.wrong += [f"{request.method} {path}: {one}" for one in violations(request.method, path, body)]
        for fault in self.faults:
            if f"{request.method} {path}".startswith(fault[0]):
                self.faults.remove(fault)
                return _json(fault[2], fault[1])
        try:
            return _json(self._answer(request.method, path.strip("/").split("/"), body))
        except Refused as refused:
            return _json(refused.body, refused.status)

    def _answer(self, method: str, parts: list[str], body: Any) -> Any:  # noqa: C901 - one table of routes
        match method, parts:
            case "GET", ["gateway", "bot"]:
                limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
                return {"url": f"ws://{self.address}/gateway", "shards": 1, "session_start_limit": limit}
            case "GET", ["users", "@me"]:
                return user(BOT, bot=True)
            case "GET", ["oauth2" | "applications", *_]:
                return {"id": str(BOT), "name": "Stillup", "icon": None, "description": "", "bot_public": True,
                        "bot_require_code_grant": False, "verify_key": "", "flags": 0, "team": None,
                        "owner": user(OWNER)}  # fmt: skip
            case "PUT", ["applications", _, "commands"]:
                fixed = {"application_id": str(BOT), "version": "1", "default_member_permissions": None}
                filled = [{"description": "", "type": 1, **one, **fixed} for one in body]
                return [{**one, "id": str(at)} for at, one in enumerate(filled, start=1)]
            case "POST", ["interactions", number, token, "callback"]:
                return self._acknowledge(number, self.sent[token], body)
            case "POST", ["webhooks", _, token]:
                return self._said(self.sent[token], body)
            case "POST", ["users", "@me", "channels"]:
                person = int(body["recipient_id"])
                return {"id": str(direct(person)), "type": 1, "recipients": [user(person)]}
            case "GET", ["guilds", number, "members", person] if self.gateway.guild and number == str(GUILD):
                return member(int(person))
            case _, ["channels", where, *_] if int(where) in self.gone:
                raise Refused(404, 10003)
            case _, ["channels", where, *_] if self.gateway.guild is None and int(where) < DIRECT:
                raise Refused(403, 50001)
            case "POST", ["channels", where, "messages"]:
                return self._store(int(where), body)
            case "DELETE", ["channels", _, "messages", _]:
                return {}
            case "PATCH", ["channels", _, "messages", number]:
                return self._edit(int(number), body)
            case "POST", ["channels", where, "messages", number, "threads"]:
                return {"id": number, "type": 11, "guild_id": str(GUILD), "parent_id": where, "owner_id": str(BOT),
                        "name": body["name"], "message_count": 0, "member_count": 1, "thread_metadata":
                        {"archived": False, "auto_archive_duration": 60, "archive_timestamp": NOW}}  # fmt: skip
        self.wrong.append(f"{method} {'/'.join(parts)}: the wire does not know it")
        return {}

    def _acknowledge(self, number: str, sent: Sent, body: Any) -> Any:
        if sent.acknowledged.is_set():
            raise Refused(400, 40060)
        sent.ack_seconds = time.monotonic() - sent.left_at
        sent.acknowledged.set()
        if body["type"] == 4:
            self._said(sent, body["data"])
        elif body["type"] == 9:
            sent.form = body["data"]
            sent.answered.set()
        told = {"id": number, "type": 2, "response_message_ephemeral": True}
        return {"interaction": told, "resource": {"type": body["type"]}}

    def _said(self, sent: Sent, body: Any) -> Any:
        sent.said.append(self._message(GENERAL, body))
        sent.answered.set()
        return sent.said[-1]

    def _edit(self, number: int, body: Any) -> Any:
        if number not in self.messages:
            raise Refused(404, 10008)
        self.messages[number].update({key: value for key, value in body.items() if value is not None})
        return self.messages[number]

    def _store(self, channel: int, body: Any) -> Any:
        for known in self.messages.values():
            if body.get("enforce_nonce") and known.get("nonce") == body["nonce"]:
                return known
        made = {**self._message(channel, body), "nonce": body.get("nonce")}
        self.messages[int(made["id"])] = made
        return made

    def _message(self, channel: int, body: Any) -> dict[str, Any]:
        return {
            "id": str(self._id()),
            "channel_id": str(channel),
            "author": user(BOT, bot=True),
            "content": body.get("content") or "",
            "components": body.get("components") or [],
            "flags": body.get("flags", 0),
            "timestamp": NOW,
            **EVERYDAY,
        }

    def _id(self) -> int:
        """A snowflake of this moment: the library reads the time out of it."""
        now = int(datetime.now(UTC).timestamp() * 1000) - DISCORD_EPOCH
        self._last_id = max(self._last_id + 1, now << 22)
        return self._last_id


def direct(person: int) -> int:
    """The channel of a person's direct messages."""
    return DIRECT + person


def _json(body: Any, status: int = 200) -> web.Response:
    # The library reads JSON only of exactly this type, and takes a 429 for Discord's own only with a Via header.
    headers = {"Content-Type": "application/json", "Via": "1.1 wire"}
    return web.Response(body=json.dumps(body).encode(), status=status, headers=headers)


async def _body(request: web.Request) -> Any:
    kind = request.headers.get("Content-Type", "")
    if kind.startswith("multipart/"):
        return json.loads((await request.post())["payload_json"])
    data = await request.read()
    assert not data or kind == "application/json", f"a body of type {kind}"
    return json.loads(data) if data else None
