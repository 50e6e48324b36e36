"""Matrix: an event, a room or a user, reported to the administrators of the account's own server.

A report goes to one's own server only, so the contact that the other server publishes is named as a second way.
Source: matrix-org/matrix-spec, report_content.yaml and support.yaml (read 2026-11-23). That a removed event still
answers 200, and that 404 also means "not visible to us", was seen on Synapse 1.163.
"""

import re
from typing import Any, ClassVar, NamedTuple
from urllib.parse import unquote

from adapters.core.errors import HttpError
from adapters.core.http import ApiCall, Http, Response, dig, read, segment, send, take
from adapters.core.values import Filing, Handling, Outcome, Receipt, Route, Sighting, Target, Way
from adapters.platforms.base_api import Account, ApiPlatform

_LINK = re.compile(r"#/(?P<item>[!#@][^/?]+)(?:/(?P<event>\$[^/?]+))?(?:\?.*)?")
_CLIENT = "/_matrix/client/v3"


class Matrix(ApiPlatform):
    """Links of matrix.to, where the item stands in the fragment."""

    name = "matrix"
    dated = "2026-11-23"
    form = ""  # without an account there is only the contact of the other server
    seen = True
    hosts: ClassVar[frozenset[str]] = frozenset({"matrix.to"})

    def owns(self, target: Target) -> bool:
        return target.host in self.hosts

    def covers(self, target: Target) -> bool:
        return bool(_parts(target).item)

    def canonical(self, target: Target) -> str:
        item, event = _parts(target)
        if not item:
            return ""
        return f"matrix:event:{item}/{event}" if event else f"matrix:{_KINDS[item[0]]}:{item}"

    def recipient(self, target: Target) -> str:
        account = self.account(target)
        return f"matrix:{account.host}" if account else f"matrix:{_server(_parts(target).item)}"

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """The own server's administrators first, then the contact that the origin publishes, if it does."""
        server = _server(_parts(target).item)
        if target.handling is Handling.SEALED or not server:
            return await super().routes(target, http)
        where = await _support(server, target, http)
        origin = Route(self.name, f"matrix:{server}", Way.HAND_OFF, self.channel, _ORIGIN, where)
        own = await super().routes(target, http)
        if not where:
            return own
        return (origin,) if own[0].way is Way.HAND_OFF else (*own, origin)

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        item, event = _parts(filing.target)
        if item.startswith("#"):
            item = await self._room(item, account, http)
        path = f"users/{segment(item)}" if item.startswith("@") else f"rooms/{segment(item)}"
        href = f"{account.base}{_CLIENT}/{path}/report" + (f"/{segment(event)}" if event else "")
        call = ApiCall("POST", href, account.bearer, json={"reason": self.words(filing)})
        await send(http, call, f"matrix on {account.host}")
        return Receipt(Way.API)  # the answer is {}: no number

    async def _room(self, alias: str, account: Account, http: Http) -> str:
        call = ApiCall("GET", f"{account.base}{_CLIENT}/directory/room/{segment(alias)}", account.bearer)
        return take(await read(http, call, account.host), "room_id", what=account.host)

    async def _look(self, target: Target, http: Http) -> Sighting:
        """Only an event can be looked at, and only with an account that may see it."""
        item, event = _parts(target)
        account = self.account(target)
        if account is None or not event or not item.startswith("!"):
            return Sighting(
                Outcome.UNKNOWN, self.name, remark="Nothing here can be looked at without being in the room."
            )
        href = f"{account.base}{_CLIENT}/rooms/{segment(item)}/event/{segment(event)}"
        answer = await http.call(ApiCall("GET", href, account.bearer))
        if answer.status != 200:
            return Sighting(Outcome.UNKNOWN, self.name, answer.status, "Removed, or not visible to the account.")
        return Sighting(Outcome.GONE if _redacted(answer) else Outcome.UP, self.name, 200)


_KINDS = {"!": "room", "#": "room", "@": "user"}
_ORIGIN = "The other server hears nothing of a report on ours, so a person has to write to its contact."


class _EventParts(NamedTuple):
    item: str  # room, alias or user
    event: str  # or ""


def _parts(target: Target) -> _EventParts:
    match = _LINK.fullmatch(unquote(target.url.hash))
    return _EventParts(match["item"], match["event"] or "") if match else _EventParts("", "")


def _server(item: str) -> str:
    """The server in an id; "" for rooms of version 12, whose ids name none."""
    return item.partition(":")[2]


def _redacted(answer: Response) -> bool:
    event: Any = answer.json()
    return any(dig(event, *path) is not None for path in (("redacted_because",), ("unsigned", "redacted_because")))


async def _support(server: str, target: Target, http: Http) -> str:
    """The page or the address that a server publishes for complaints, or ""."""
    try:
        answer = await http.look(target, href=f"https://{server}/.well-known/matrix/support")
        found: Any = answer.json() if answer.status == 200 else {}
    except HttpError:
        return ""
    page, mail = dig(found, "support_page"), dig(found, "contacts", 0, "email_address")
    return str(page) if page else f"mailto:{mail}" if mail else ""
