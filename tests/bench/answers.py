"""The local server of the probe benchmark: prepared answers over many loopback addresses, on a core of its own."""

import asyncio
import os
import ssl
import sys

SLOW = 0.2  # seconds; the late answers


def _answer(status: str, size: int = 0, extra: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n{extra}Content-Length: {size}\r\n\r\n"
    return head.encode() + b"x" * size


READY = {
    b"s": _answer("200 OK", 12_288),
    b"m": _answer("200 OK", 61_440),
    b"l": _answer("200 OK", 1_048_576),
    b"n": _answer("404 Not Found", 512),
    b"g": _answer("410 Gone", 256),
    b"b": _answer("451 Unavailable For Legal Reasons", 256),
    b"w": _answer("200 OK", 12_288),
    b"1": _answer("302 Found", 0, "Location: /s/after-one\r\n"),
    b"2": _answer("302 Found", 0, "Location: /1/after-two\r\n"),
}


class Server(asyncio.Protocol):
    """Answers by the first letter of the path; ``/t`` is a tarpit that takes the request and then drips."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.left = b""

    def data_received(self, data: bytes) -> None:
        self.left += data
        while b"\r\n\r\n" in self.left:
            head, _, self.left = self.left.partition(b"\r\n\r\n")
            kind = head[head.index(b"/") + 1 :][:1]
            loop = asyncio.get_running_loop()
            if kind == b"t":
                self.transport.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
                self.drip()
            elif kind == b"w":
                loop.call_later(SLOW, self.transport.write, READY[kind])
            else:
                self.transport.write(READY[kind])

    def drip(self) -> None:
        if not self.transport.is_closing():
            self.transport.write(b"h")
            asyncio.get_running_loop().call_later(0.5, self.drip)


async def serve(port: int, certificate: str) -> None:
    loop = asyncio.get_running_loop()
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    server = await loop.create_server(Server, "0.0.0.0", port, backlog=4096, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    import uvloop

    uvloop.run(serve(0, sys.argv[1] if len(sys.argv) > 1 else ""))
