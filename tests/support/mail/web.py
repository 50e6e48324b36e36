"""A real HTTP server on 127.0.0.1 that plays every host, and an ``Http`` that connects all of them to it."""

import asyncio
import json
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from adapters.core.errors import HttpError
from adapters.core.http import ApiCall, Response
from adapters.core.values import Handling, Target


@dataclass
class Web:
    """Address without scheme -> (status, headers, body). Everything that was asked is kept in ``asked``."""

    pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def put(self, where: str, body: Any = b"", status: int = 200, **headers: str) -> None:
        raw = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.pages[where] = (status, headers, raw)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        host = next(line[6:] for line in head if line.lower().startswith("host: "))
        where = host + head[0].split()[1]
        self.asked.append(where)
        status, headers, body = self.pages.get(where, (404, {}, b"{}"))
        headers = {**headers, "Content-Length": str(len(body)), "Connection": "close"}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        writer.write(f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode() + body)
        await writer.drain()
        writer.close()


class Outbound:
    """``Http`` over httpx. A host in ``down`` cannot be reached; a sealed target is refused."""

    def __init__(self, web: Web) -> None:
        self.web = web
        self.down: set[str] = set()

    async def look(
        self, target: Target, *, href: str = "", headers: Any = None, body_limit: int = 65_536, **_: Any
    ) -> Response:
        if target.handling is Handling.SEALED:
            raise HttpError("sealed", "A sealed link is not asked.")
        whole = await self._get(href or target.href, headers or {})
        return replace(whole, body=whole.body[:body_limit], truncated=len(whole.body) > body_limit)

    async def call(self, call: ApiCall) -> Response:
        return await self._get(call.href, call.headers)

    async def _get(self, href: str, headers: Any) -> Response:
        url = httpx.URL(href)
        if url.host in self.down:
            raise HttpError("connect", "The host cannot be reached.")
        here = url.copy_with(scheme="http", host="127.0.0.1", port=self.web.port)
        async with httpx.AsyncClient(trust_env=False, verify=False) as client:
            answer = await client.get(here, headers={**headers, "host": url.netloc.decode()})
        return Response(answer.status_code, href, dict(answer.headers), answer.content, hops=(href,))
