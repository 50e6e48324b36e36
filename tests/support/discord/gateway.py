"""Discord's gateway on this machine: one shard, one compressed WebSocket, a session that can be lost and resumed."""

import asyncio
import json
import zlib
from typing import Any

from aiohttp import WSMsgType, web

from tests.support.discord.shapes import BOT, GUILD, guild, user


class Gateway:
    """Sends what happens, remembers it, and sends it again to whoever resumes."""

    def __init__(self) -> None:
        self.address = ""
        self.connected = asyncio.Event()
        self.identified = self.resumed = 0
        self.guild: dict[str, Any] | None = guild()  # None: the bot is not in it
        self._socket: web.WebSocketResponse | None = None
        self._zip: Any = None
        self._sequence = 0
        self._past: list[dict[str, Any]] = []
        self._resumable = self._twice = False

    async def drop(self, *, resumable: bool = False, twice: bool = False) -> None:
        """Cut the connection, as a lost network does. The session is refused afterwards, unless it is ``resumable``.

        ``twice``: a resume brings everything since the start of the session, also what was received already.
        """
        self.connected.clear()
        self._resumable, self._twice = resumable, twice
        assert self._socket is not None
        await self._socket.close(code=4000)

    async def invalidate(self) -> None:
        """Say that the session is over (opcode 9), and leave it to the bot to come again."""
        self.connected.clear()
        await self._send({"op": 9, "d": False})

    async def deleted(self, name: str, kind: str, number: int) -> None:
        """A channel or a role of the server is no more."""
        assert self.guild is not None
        self.guild[kind] = [one for one in self.guild[kind] if one["id"] != str(number)]
        key = "role_id" if kind == "roles" else "id"
        await self.dispatch(name, {key: str(number), "guild_id": str(GUILD), "type": 0})

    async def kick(self) -> None:
        self.guild = None
        await self.dispatch("GUILD_DELETE", {"id": str(GUILD)})

    async def invite(self) -> None:
        """The bot is added again; that this is no outage which ended shows by what is left out."""
        self.guild = {key: value for key, value in guild().items() if key != "unavailable"}
        await self.dispatch("GUILD_CREATE", self.guild)

    def sleep(self) -> None:
        """The bot is not there for a while: what happens now is told to nobody."""
        self._socket = None

    async def hang_up(self) -> None:
        if self._socket is not None:
            await self._socket.close()

    async def dispatch(self, name: str, payload: dict[str, Any]) -> None:
        """Something happened. Without a connection it waits for a resume."""
        self._sequence += 1
        self._past.append({"op": 0, "t": name, "s": self._sequence, "d": payload})
        if self._socket is not None and not self._socket.closed:
            await self._send(self._past[-1])

    async def listen(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        self._socket = socket
        self._zip = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None
        await self._send({"op": 10, "d": {"heartbeat_interval": 41_250}})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._heard(json.loads(message.data))
        return socket

    async def _heard(self, frame: dict[str, Any]) -> None:
        if frame["op"] == 1:
            await self._send({"op": 11, "d": None})
        elif frame["op"] == 6 and self._resumable:
            await self._resume(0 if self._twice else frame["d"]["seq"])
        elif frame["op"] == 6:  # this session is gone
            await self._send({"op": 9, "d": False})
        elif frame["op"] == 2:
            assert frame["d"]["intents"] == 1, "more than the guilds intent was asked for"
            await self._identify()

    async def _identify(self) -> None:
        self._past.clear()
        self._sequence, self.identified = 0, self.identified + 1
        await self.dispatch("READY", self._ready())
        if self.guild:
            await self.dispatch("GUILD_CREATE", self.guild)
        self.connected.set()

    async def _resume(self, after: int) -> None:
        """The first event is the greeting, and no resume brings that one back."""
        for frame in [one for one in self._past if one["s"] > max(after, 1)]:
            await self._send(frame)
        self._sequence, self.resumed = self._sequence + 1, self.resumed + 1
        await self._send({"op": 0, "t": "RESUMED", "s": self._sequence, "d": {}})
        self.connected.set()

    def _ready(self) -> dict[str, Any]:
        return {
            "v": 10,
            "user": user(BOT, bot=True),
            "guilds": [{"id": str(GUILD), "unavailable": True}] if self.guild else [],
            "session_id": f"s{self.identified}",
            "resume_gateway_url": f"ws://{self.address}/gateway",
            "application": {"id": str(BOT), "flags": 0},
            "shard": [0, 1],
        }

    async def _send(self, frame: dict[str, Any]) -> None:
        assert self._socket is not None
        data = json.dumps(frame).encode()
        if self._zip is None:
            await self._socket.send_str(data.decode())
        else:
            await self._socket.send_bytes(self._zip.compress(data) + self._zip.flush(zlib.Z_SYNC_FLUSH))
