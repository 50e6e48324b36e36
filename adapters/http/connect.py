"""From a host's name to an open connection: look up, judge every address, connect to that very address, check the name.

What is judged is what is connected to, so an answer of the DNS that changes in between cannot matter.
"""

import asyncio
import socket
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from functools import cached_property
from typing import NamedTuple

import httpx

from adapters.core.errors import HttpError
from adapters.http.addresses import judge, pack
from adapters.http.http1 import Exchange
from adapters.http.policy import Policy, Vantage

_TRIES = 3  # addresses of one host that are tried before it counts as unreachable
_TUNNEL_HEAD = 8192  # bytes of a proxy's answer
_LOOKUPS = 64  # at once; a name server that hangs holds a thread, so there have to be many


LookUp = Callable[[str], list[str]]  # a host's addresses in plain spelling; may block, may raise socket.gaierror


class Endpoint(NamedTuple):
    """Where a request goes: scheme, host as the URL has it (IPv6 in brackets), port."""

    scheme: str
    host: str
    port: int

    @property
    def name(self) -> str:
        """The host without brackets and without the root's dot: what is looked up and checked in the certificate."""
        return self.host.strip("[]").rstrip(".")


class Address(NamedTuple):
    """What is connected to: an address in plain spelling (a name only where the operator set one), and the port."""

    ip: str
    port: int


class Connector:
    """Opens connections by the policy's rules. One per guard."""

    def __init__(self, policy: Policy, vantage: Vantage | None, look_up: LookUp) -> None:
        self._policy = policy
        self._vantage = vantage
        self._addresses_of = look_up
        self._named = {place: _split(address) for place, address in policy.connect_to.items()}
        self._own = {packed for ip in policy.own_addresses if (packed := pack(ip))}
        self._threads = ThreadPoolExecutor(_LOOKUPS, thread_name_prefix="lookup")

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        """Made when first needed: reading the authorities takes a good 20 ms."""
        return trust(self._policy)

    async def open(self, place: Endpoint, deadline: float) -> Exchange:
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

    async def _open(self, place: Endpoint) -> Exchange:
        named = self._named.get(f"{place.host}:{place.port}")
        addresses = [named] if named else [Address(ip, place.port) for ip in await self._judged(place)]
        addresses, failure = addresses[:_TRIES], None
        for address in addresses:
            try:
                # One address that swallows packets must not use up the time of the others.
                async with asyncio.timeout(self._policy.connect / len(addresses)) if addresses[1:] else nullcontext():
                    return await self._connect(place, address, trusted=bool(named))
            except (ssl.SSLError, ssl.CertificateError) as error:
                raise HttpError("tls", "The secure connection failed: certificate or protocol.") from error
            except OSError as error:  # TimeoutError is one
                failure = error
        raise HttpError("connect", "The host did not take the connection.") from failure

    async def _judged(self, place: Endpoint) -> list[str]:
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
            found = await loop.run_in_executor(self._threads, self._addresses_of, name)
        except socket.gaierror as error:
            if error.errno == socket.EAI_NONAME:
                raise HttpError("nxdomain", "The host's name does not exist.") from error
            raise HttpError("dns", "The host's name could not be looked up.") from error
        except UnicodeError as error:
            raise HttpError("dns", "The host's name is not one that can be looked up.") from error
        return found

    async def _connect(self, place: Endpoint, address: Address, *, trusted: bool) -> Exchange:
        exchange = await self._reach(address)
        try:
            if self._vantage is None and not trusted:
                exchange.refuse_ourselves()
            if place.scheme == "https":
                await exchange.secure(self._tls, place.name)
        except BaseException:
            exchange.close()
            raise
        return exchange

    async def _reach(self, address: Address) -> Exchange:
        """A TCP connection to the address, through the vantage's proxy when there is one."""
        loop = asyncio.get_running_loop()
        if self._vantage is None:
            _, exchange = await loop.create_connection(self._exchange, *address)
            return exchange
        sock = await _tunnel(_split(self._vantage.address), address, self._vantage.authorization)
        _, exchange = await loop.create_connection(self._exchange, sock=sock)
        return exchange

    def _exchange(self) -> Exchange:
        return Exchange(self._policy)


def trust(policy: Policy) -> ssl.SSLContext:
    """The context that checks every certificate and its name; HTTP/1.1 only."""
    context = httpx.create_ssl_context(trust_env=False)
    if policy.extra_ca:
        context.load_verify_locations(policy.extra_ca)
    context.set_alpn_protocols(["http/1.1"])
    return context


def addresses_of(name: str) -> list[str]:
    """The host's addresses as the system resolves them, in its order. Raises ``socket.gaierror``."""
    found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    # A zone ("fe80::1%eth0") stays in the text, so that it is judged and refused.
    return list(dict.fromkeys(str(row[4][0]) for row in found))


def _split(address: str) -> Address:
    host, _, port = address.rpartition(":")
    return Address(host.strip("[]"), int(port))


async def _tunnel(proxy: Address, address: Address, authorization: str) -> socket.socket:
    """A tunnel through the proxy to the judged address (RFC 9110, 9.3.6)."""
    sock = socket.socket(socket.AF_INET6 if ":" in proxy.ip else socket.AF_INET, socket.SOCK_STREAM)
    sock.settimeout(0)
    try:
        await asyncio.get_running_loop().sock_connect(sock, proxy)
        await _greet(sock, address, authorization)
    except BaseException:
        sock.close()
        raise
    return sock


async def _greet(sock: socket.socket, address: Address, authorization: str) -> None:
    loop = asyncio.get_running_loop()
    host = f"[{address.ip}]" if ":" in address.ip else address.ip
    login = f"Proxy-Authorization: {authorization}\r\n" if authorization else ""
    request = f"CONNECT {host}:{address.port} HTTP/1.1\r\nHost: {host}:{address.port}\r\n{login}\r\n"
    await loop.sock_sendall(sock, request.encode("ascii"))
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = await loop.sock_recv(sock, 1)  # one by one: what follows the head belongs to the tunnel
        head += byte
        if not byte or len(head) > _TUNNEL_HEAD:
            raise HttpError("connect", "The egress proxy did not open a tunnel.")
    if head[9:12] != b"200":
        raise HttpError("connect", "The egress proxy did not open a tunnel.")
