"""Slack as the bot sees it: real HTTP, a real Socket Mode WebSocket, real signatures, on 127.0.0.1.

It refuses what Slack refuses: unknown tokens, missing scopes, channels without the app, a second post within a second,
blocks that its schema forbids, trigger ids older than three seconds or used before.
"""

import asyncio
import json
import time
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from tests.support.slack import schema

NEEDS = {
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "views.publish": "",
    "views.open": "",
    "views.update": "",
    "users.info": "users:read",
    "conversations.info": "channels:read",
    "conversations.open": "im:write",
    "files.getUploadURLExternal": "files:write",
    "files.completeUploadExternal": "files:write",
}


class Refused(Exception):  # noqa: N818 - what Slack does
    """The method's error, with its HTTP status."""

    def __init__(self, name: str, status: int = 200, headers: dict[str, str] | None = None, *, page: bool = False):
        super().__init__(name)
        self.name, self.status, self.headers, self.page = name, status, headers or {}, page


@dataclass
class Channel:
    id: str
    member: bool = True
    archived: bool = False
    shared: bool = False


@dataclass
class Fault:
    """What the next call of a method, or the next "upload", meets instead of its answer; a ``page`` is no JSON."""

    error: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    page: bool = False


class Slack:
    """One Slack with its workspaces. ``problems`` must be empty at the end of every test."""

    def __init__(self) -> None:
        self.channels = {name: Channel(name) for name in ("C1", "C2")}
        self.channels["C3"] = Channel("C3", member=False)
        self.tokens = {"xoxb-T1": "T1"}
        self.scopes = {scope for scope in NEEDS.values() if scope}
        self.admins = {"UADA"}
        self.messages: dict[tuple[str, str], dict[str, Any]] = {}
        self.private: list[dict[str, Any]] = []  # what went to a response_url
        self.views: dict[str, dict[str, Any]] = {}
        self.homes: dict[str, dict[str, Any]] = {}
        self.files: dict[str, dict[str, Any]] = {}
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.problems: list[str] = []
        self.granted: list[dict[str, Any]] = []
        self.sockets: list[web.WebSocketResponse] = []
        self.answers: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self.triggers: dict[str, float] = {}
        self._posted: dict[str, float] = {}
        self._number = count(1)
        self.url = ""

    # -- the server

    async def start(self) -> None:
        app = web.Application(client_max_size=20_000_000)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/upload/{file}", self._upload)
        app.router.add_post("/respond/{number}", self._respond)
        app.router.add_get("/socket", self._socket)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}"

    async def aclose(self) -> None:
        for socket in self.sockets:
            await socket.close()
        await self._runner.cleanup()

    async def _api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        args = await _arguments(request)
        self.calls.append((method, args))
        try:
            answer = {"ok": True, **self._answer(request, method, args)}
        except Refused as refused:
            told = {"ok": False, "error": refused.name}
            if refused.page:
                return web.Response(text="<h1>Sorry</h1>", content_type="text/html", status=refused.status)
            return web.json_response(told, status=refused.status, headers=refused.headers)
        if f"api/{method}.json" in schema.SAMPLES:
            self.problems += [f"the double invents {key}" for key in schema.shape(answer, method)]
        return web.json_response(answer)

    def _answer(self, request: web.Request, method: str, args: dict[str, Any]) -> dict[str, Any]:
        if self.faults[method]:
            fault = self.faults[method].pop(0)
            raise Refused(fault.error or "internal_error", fault.status, fault.headers, page=fault.page)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if method == "apps.connections.open":
            return {"url": self.url.replace("http", "ws", 1) + "/socket"}
        if method == "oauth.v2.access":
            return self._grant(args)
        if method == "auth.test":
            return {"user_id": "UBOT", "bot_id": "B1", "team_id": self.tokens.get(token, "T1"), "url": self.url}
        if token not in self.tokens:
            raise Refused("invalid_auth")
        if NEEDS[method] and NEEDS[method] not in self.scopes:
            raise Refused("missing_scope")
        return getattr(self, "_" + method.replace(".", "_"))(args)

    def _grant(self, args: dict[str, Any]) -> dict[str, Any]:
        if not self.granted:
            raise Refused("invalid_code")
        return self.granted.pop(0)

    # -- messages

    def _channel(self, name: str) -> str:
        if name.startswith("U"):
            return "D" + name
        if name.startswith("D"):
            return name
        channel = self.channels.get(name)
        if channel is None:
            raise Refused("channel_not_found")
        if channel.archived:
            raise Refused("is_archived")
        if not channel.member:
            raise Refused("not_in_channel")
        return name

    def _chat_postMessage(self, args: dict[str, Any]) -> dict[str, Any]:  # noqa: N802 - Slack's name
        channel, now = self._channel(args["channel"]), time.monotonic()
        if now - self._posted.get(channel, -1.0) < 1.0:
            self.problems.append(f"two posts in {channel} within a second")
            raise Refused("ratelimited", 429, {"Retry-After": "1"})
        if args.get("thread_ts") and (channel, args["thread_ts"]) not in self.messages:
            raise Refused("thread_not_found")
        self._posted[channel] = now
        return self._keep(channel, args)

    def _keep(self, channel: str, args: dict[str, Any]) -> dict[str, Any]:
        self._check(args)
        ts = f"{int(time.time())}.{next(self._number):06d}"
        self.messages[channel, ts] = {"channel": channel, "ts": ts, "edits": 0, **args}
        return {"channel": channel, "ts": ts}

    def _check(self, args: dict[str, Any]) -> None:
        self.problems += schema.violations("blocks", args.get("blocks", []))
        if args.get("unfurl_links") or args.get("unfurl_media"):
            self.problems.append("a message unfurls")
        if len(args.get("text", "")) > 4_000:
            self.problems.append("text is longer than 4,000")

    def _chat_update(self, args: dict[str, Any]) -> dict[str, Any]:
        self._channel(args["channel"])
        known = self.messages.get((args["channel"], args["ts"]))
        if known is None:
            raise Refused("message_not_found")
        self._check(args)
        known.update(args, edits=known["edits"] + 1)
        return {"channel": args["channel"], "ts": args["ts"]}

    async def _respond(self, request: web.Request) -> web.Response:
        body = await request.json()
        self._check(body)
        if body.get("response_type") != "ephemeral" or body.get("replace_original"):
            self.problems.append("a private answer is not private")
        self.private.append(body)
        return web.Response(text="ok")

    # -- views

    def trigger(self) -> str:
        name = f"trigger.{next(self._number)}"
        self.triggers[name] = time.monotonic()
        return name

    def _views_open(self, args: dict[str, Any]) -> dict[str, Any]:
        born = self.triggers.get(args["trigger_id"])
        if born is None:
            raise Refused("exchanged_trigger_id")
        if time.monotonic() - born > 3.0:
            raise Refused("expired_trigger_id")
        del self.triggers[args["trigger_id"]]
        return {"view": self._view(f"V{next(self._number)}", args["view"])}

    def _view(self, name: str, view: dict[str, Any]) -> dict[str, Any]:
        self.problems += schema.violations("modal", view)
        self.views[name] = {**view, "id": name}
        return {"id": name, "type": "modal"}

    def _views_update(self, args: dict[str, Any]) -> dict[str, Any]:
        if args["view_id"] not in self.views:
            raise Refused("not_found")
        return {"view": self._view(args["view_id"], args["view"])}

    def _views_publish(self, args: dict[str, Any]) -> dict[str, Any]:
        self.problems += schema.violations("home", args["view"])
        self.homes[args["user_id"]] = args["view"]
        return {"view": {"type": "home"}}

    # -- people, channels, files

    def _users_info(self, args: dict[str, Any]) -> dict[str, Any]:
        admin = args["user"] in self.admins
        return {"user": {"id": args["user"], "tz": "Europe/Dublin", "is_admin": admin, "is_owner": False}}

    def _conversations_info(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self.channels.get(args["channel"])
        if channel is None:
            raise Refused("channel_not_found")
        return {"channel": {"id": channel.id, "is_member": channel.member, "is_ext_shared": channel.shared}}

    def _conversations_open(self, args: dict[str, Any]) -> dict[str, Any]:
        return {"channel": {"id": "D" + args["users"]}}

    def _files_getUploadURLExternal(self, args: dict[str, Any]) -> dict[str, Any]:  # noqa: N802 - Slack's name
        name = f"F{next(self._number)}"
        self.files[name] = {"name": args["filename"], "alt": args.get("alt_txt"), "data": b"", "channel": None}
        return {"upload_url": f"{self.url}/upload/{name}", "file_id": name}

    async def _upload(self, request: web.Request) -> web.Response:
        data = await request.read()
        if self.faults["upload"]:
            return web.Response(text="not taken", status=self.faults["upload"].pop(0).status)
        self.files[request.match_info["file"]]["data"] = data
        return web.Response(text=f"OK - {len(data)}")

    def _files_completeUploadExternal(self, args: dict[str, Any]) -> dict[str, Any]:  # noqa: N802 - Slack's name
        channel, blocks = self._channel(args["channel_id"]), args.get("blocks") or []
        self.problems += schema.violations("blocks", blocks) if blocks else []
        given = args["files"]
        for one in given:
            self.files[one["id"]].update(channel=channel, blocks=blocks)
        return {"files": [{"id": one["id"]} for one in given]}

    # -- the socket

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self.sockets.append(socket)
        async for message in socket:
            said = json.loads(message.data)
            waiting = self.answers.pop(said.get("envelope_id"), None)
            if waiting and not waiting.done():
                waiting.set_result(said.get("payload") or {})
        self.sockets.remove(socket)
        return socket

    # -- for tests

    def cards(self, channel: str = "C1") -> list[dict[str, Any]]:
        return [one for (where, _), one in self.messages.items() if where == channel and not one.get("thread_ts")]

    def thread(self, ts: str) -> list[dict[str, Any]]:
        """What was said under a message."""
        return [one for one in self.messages.values() if one.get("thread_ts") == ts]

    def whispers(self, person: str) -> str:
        return "\n".join(message["text"] for message in self.cards("D" + person))


async def _arguments(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return await request.json()
    given = {**request.query, **(await request.post())}
    return {key: _value(value) for key, value in given.items()}


def _value(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in {"[", "{"}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
