"""A server that attacks whoever asks it: redirects inwards, drips, floods, bombs, lies. By path; see ``ATTACKS``."""

import asyncio
import gzip
import zlib
from functools import lru_cache

OK = b"HTTP/1.1 200 OK\r\n"
# Where a redirect must not lead; each is a Location header as it is sent.
INWARDS = {
    "meta": b"http://169.254.169.254/latest/meta-data/",
    "loop": b"http://127.0.0.1/",
    "hex": b"http://0x7f000001/",
    "octal": b"http://0177.0.0.1/",
    "decimal": b"http://2130706433/",
    "short": b"http://127.1/",
    "wide": "http://１２７.0.0.1/".encode(),
    "dots": "http://127。0。0。1/".encode(),
    "relative": b"//127.0.0.1/",
    "mapped": b"http://[::ffff:127.0.0.1]/",
    "nat64": b"http://[64:ff9b::a9fe:a9fe]/",
    "sixto4": b"http://[2002:7f00:1::]/",
    "userinfo": b"http://a.test@127.0.0.1/",
    "backslash": b"http:\\\\127.0.0.1\\",
    "tab": b"ht\ttp://127.0.0.1/",
    "name": b"http://inside.test/",
    "file": b"file:///etc/passwd",
    "gopher": b"gopher://127.0.0.1:6379/_FLUSHALL",
    "data": b"data:text/html,hello",
    "port": b"http://a.test:6379/",
    "broken": b"http://[::1",
    "nowhere": b"http://",
}


@lru_cache
def bomb(layers: int = 1) -> bytes:
    """32 MiB of zeros in about 32 KiB, or in about 100 bytes."""
    return gzip.compress(bomb(layers - 1) if layers > 1 else bytes(32 * 2**20), 9)


def body(data: bytes, *headers: bytes) -> bytes:
    return b"\r\n".join([OK.strip(), *headers, b"Content-Length: %d" % len(data), b"", data])


READY = {
    "/zipped": lambda: body(gzip.compress(b"hello"), b"Content-Encoding: gzip"),
    "/deflated": lambda: body(zlib.compress(b"hello"), b"Content-Encoding: deflate"),
    "/bomb": lambda: body(bomb(), b"Content-Encoding: gzip"),
    "/layers": lambda: body(bomb(2), b"Content-Encoding: gzip, gzip"),
    "/two-layers": lambda: body(bomb(2), b"Content-Encoding: gzip", b"Content-Encoding: gzip"),
    "/brotli": lambda: body(b"\x0b\x02\x80hello\x03", b"Content-Encoding: br"),
    "/not-gzip": lambda: body(b"hello", b"Content-Encoding: gzip"),
    "/cl-te": lambda: OK + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "/two-lengths": lambda: OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
    "/short": lambda: OK + b"Content-Length: 500\r\n\r\nhello",
    "/upgrade": lambda: b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nSSH-2.0",
    "/http2": lambda: b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "/ssh": lambda: b"SSH-2.0-OpenSSH_9.2\r\n",
    "/nothing": lambda: b"",
    "/many-fields": lambda: OK + b"X: y\r\n" * 5000 + b"\r\n",
    "/one-field": lambda: OK + b"X: " + b"y" * 2_000_000 + b"\r\n\r\n",
    "/interim": lambda: b"HTTP/1.1 103 Early Hints\r\n\r\n" * 20_000 + body(b"hello"),
    "/bad-chunk": lambda: OK + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n",
    "/smuggle": lambda: body(b"hello") + body(b"the next answer"),
    "/late": lambda: body(b"hello"),
    "/cookie": lambda: body(b"hello", b"Set-Cookie: a=b; Path=/"),
    "/no-length": lambda: b"HTTP/1.0 200 OK\r\n\r\nhello",
    "/binary-field": lambda: body(b"hello", b"X: \xff\xfe"),
}


async def attack(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Serve one connection. ``asked`` on the function keeps the last request heads, newest last."""
    while True:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        asked.append(head)
        path = head.split(" ")[1]
        if path in READY:
            writer.write(READY[path]())
        elif path.startswith("/to/"):
            writer.write(b"HTTP/1.1 302 Found\r\nLocation: %b\r\nContent-Length: 0\r\n\r\n" % INWARDS[path[4:]])
        elif path.startswith("/chain/"):
            where = b"/chain/%d" % (int(path[7:]) - 1) if path != "/chain/1" else b"/zipped"
            writer.write(b"HTTP/1.1 302 Found\r\nLocation: %b\r\nContent-Length: 0\r\n\r\n" % where)
        elif path in ENDLESS:
            await drip(writer, *ENDLESS[path])
        await writer.drain()
        if path == "/late":
            await asyncio.sleep(0.05)
            writer.write(body(b"an answer that nobody asked for"))
            await asyncio.sleep(1)
        if path not in {"/smuggle", "/cookie", "/zipped"} and not path.startswith(("/to/", "/chain/")):
            return


asked: list[str] = []
# What is sent first, what is then sent again and again, and the seconds between.
ENDLESS: dict[str, tuple[bytes, bytes, float]] = {
    "/silent": (b"", b"", 0.05),
    "/slow-head": (OK + b"X: ", b"y", 0.05),
    "/slow-body": (OK + b"Content-Length: 5000\r\n\r\n", b"y", 0.05),
    "/endless": (OK + b"\r\n", b"y" * 65_536, 0),
    "/endless-field": (OK + b"X: ", b"y" * 8192, 0),
    "/endless-head": (OK, b"X: yyyyyyyyyyyyyyyyyyyyyyyyy\r\n", 0),
    "/tiny-chunks": (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\ny\r\n" * 1000, 0),
    "/chunk-notes": (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1;" + b"n" * 4000 + b"\r\ny\r\n", 0),
    "/endless-interim": (b"", b"HTTP/1.1 102 Processing\r\n\r\n" * 100, 0),
    "/endless-zip": (OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b"")[:10], b"\0\0\0\xff\xff" * 1000, 0),
}


async def drip(writer: asyncio.StreamWriter, first: bytes, then: bytes, pause: float) -> None:
    writer.write(first)
    while not writer.is_closing():
        writer.write(then)
        await writer.drain()
        await asyncio.sleep(pause)
