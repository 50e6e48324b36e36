"""From a host's name to an open connection: look up, judge every address, connect to that very address, check the name.

What is judged is what is connected to, so an answer of the DNS that changes in between cannot matter.
"""

import asyncio
import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import httpx

from adapters.addresses import judge, pack
from adapters.base import HttpError
from adapters.exchange import Exchange
from adapters.policy import Policy, Vantage

_TRIES = 3  # addresses of one host that are tried before it counts as unreachable
_LOOKUPS = 64  # at once; a name server that hangs holds a thread, so there have to be many


class Place(NamedTuple):
    """Where a request goes: scheme, host as the URL has it (IPv6 in brackets), port."""

    scheme: str
    host: str
    port: int

    @property
    def name(self) -> str:
        """The host without brackets and without the root's dot: what is looked up and checked in the certificate."""
        return self.host.strip("[]").rstrip(".")


class Connector:
    """Opens connections by the policy's rules. One per guard."""

    def __init__(self, policy: Policy, vantage: Vantage | None = None) -> None:
        self._policy = policy
        self._vantage = vantage
        self._own = {packed for ip in policy.own_addresses if (packed := pack(ip))}
        self._tls = trust(policy)
        self._threads = ThreadPoolExecutor(_LOOKUPS, thread_name_prefix="lookup")

    async def open(self, place: Place, deadline: float) -> Exchange:
        """A fresh connection to the place, by the loop's time ``deadline`` or the policy's limit, whichever is sooner.

        Raises ``HttpError`` with ``sent`` false: no byte of a request has left.
        """
        try:
            async with asyncio.timeout_at(min(deadline, asyncio.get_running_loop().time() + self._policy.connect)):
                return await self._open(place)
        except TimeoutError as error:
            raise HttpError("timeout", "The host took too long to connect.") from error

    def close(self) -> None:
        """Let the look-up threads go; one that hangs in a look-up ends with it."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _open(self, place: Place) -> Exchange:
        named = self._policy.connect_to.get(f"{place.host}:{place.port}")
        addresses = [_split(named)] if named else [(ip, place.port) for ip in await self._judged(place)]
        failure: OSError | None = None
        for address in addresses[:_TRIES]:
            try:
                return await self._connect(place, address, trusted=bool(named))
            except (ssl.SSLError, ssl.CertificateError) as error:
                raise HttpError("tls", "The secure connection failed: certificate or protocol.") from error
            except OSError as error:
                failure = error
        raise HttpError("connect", "The host did not take the connection.") from failure

    async def _judged(self, place: Place) -> list[str]:
        """The host's addresses, or a refusal when any of them is not public: a mixed answer is a trick."""
        name = place.name
        addresses = [name] if pack(name) else await self._look_up(name)
        for ip in addresses:
            why = judge(ip) or ("this deployment's own address" if pack(ip) in self._own else None)
            if why:
                raise HttpError("refused", f"The host's address may not be asked: {why}.")
        return addresses

    async def _look_up(self, name: str) -> list[str]:
        loop = asyncio.get_running_loop()
        try:
            found = await loop.run_in_executor(self._threads, _addresses_of, name)
        except socket.gaierror as error:
            if error.errno == socket.EAI_NONAME:
                raise HttpError("nxdomain", "The host's name does not exist.") from error
            raise HttpError("dns", "The host's name could not be looked up.") from error
        except UnicodeError as error:
            raise HttpError("dns", "The host's name is not one that can be looked up.") from error
        return found

    async def _connect(self, place: Place, address: tuple[str, int], *, trusted: bool) -> Exchange:
        sock = await self._reach(address)
        try:
            if not trusted and self._vantage is None:
                _not_ourselves(sock)
            secure = place.scheme == "https"
            _, exchange = await asyncio.get_running_loop().create_connection(
                lambda: Exchange(self._policy),
                sock=sock,
                ssl=self._tls if secure else None,
                server_hostname=place.name if secure else None,
            )
        except BaseException:
            sock.close()
            raise
        return exchange

    async def _reach(self, address: tuple[str, int]) -> socket.socket:
        """A TCP connection to the address, through the vantage's proxy when there is one."""
        if self._vantage is None:
            return await _tcp(address)
        sock = await _tcp(_split(self._vantage.address))
        try:
            await _tunnel(sock, address, self._vantage.authorization)
        except BaseException:
            sock.close()
            raise
        return sock


def trust(policy: Policy) -> ssl.SSLContext:
    """The context that checks every certificate and its name; HTTP/1.1 only."""
    context = httpx.create_ssl_context(trust_env=False)
    if policy.extra_ca:
        context.load_verify_locations(policy.extra_ca)
    context.set_alpn_protocols(["http/1.1"])
    return context


def _addresses_of(name: str) -> list[str]:
    found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    # A zone ("fe80::1%eth0") stays in the text, so that it is judged and refused.
    return list(dict.fromkeys(str(row[4][0]) for row in found))


def _split(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    return host.strip("[]"), int(port)


def _not_ourselves(sock: socket.socket) -> None:
    """Refuse a connection whose two ends have one address: a public address of this machine that nobody told us of."""
    if sock.getsockname()[0] == sock.getpeername()[0]:
        raise HttpError("refused", "The host's address is this machine's own.")


async def _tcp(address: tuple[str, int]) -> socket.socket:
    sock = socket.socket(socket.AF_INET6 if ":" in address[0] else socket.AF_INET, socket.SOCK_STREAM)
    sock.settimeout(0)
    try:
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock


async def _tunnel(sock: socket.socket, address: tuple[str, int], authorization: str) -> None:
    """Ask the proxy for a tunnel to the judged address (RFC 9110, 9.3.6) and read no byte beyond its answer."""
    loop = asyncio.get_running_loop()
    host = f"[{address[0]}]" if ":" in address[0] else address[0]
    login = f"Proxy-Authorization: {authorization}\r\n" if authorization else ""
    request = f"CONNECT {host}:{address[1]} HTTP/1.1\r\nHost: {host}:{address[1]}\r\n{login}\r\n"
    await loop.sock_sendall(sock, request.encode("ascii"))
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = await loop.sock_recv(sock, 1)
        head += byte
        if not byte or len(head) > 8192:
            raise HttpError("connect", "The egress proxy did not open a tunnel.")
    if head[9:12] != b"200":
        raise HttpError("connect", "The egress proxy did not open a tunnel.")
