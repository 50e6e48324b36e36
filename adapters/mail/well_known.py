"""What a site says about itself under ``/.well-known``: its software, its Matrix support, its security contact.

All of it is the site's own word. It is asked of open targets only: a guarded site is not told that somebody looks.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

import ada_url

from adapters.core.errors import HttpError
from adapters.core.http import Http, Response
from adapters.core.values import Handling, Target

_FEDIVERSE = frozenset(
    (
        *("akkoma", "firefish", "friendica", "gotosocial", "hubzilla", "iceshrimp", "lemmy", "mastodon", "mbin"),
        *("misskey", "peertube", "pixelfed", "pleroma", "sharkey"),
    )
)
_SCHEMAS = "http://nodeinfo.diaspora.software/ns/schema/"


async def fediverse_contact(target: Target, http: Http) -> tuple[str, ...]:
    """Mail addresses of the people who run a fediverse server; none when nodeinfo names no software of that kind.

    Source: nodeinfo's ``metadata.maintainer.email`` (the Misskey family), docs.joinmastodon.org/entities/Instance
    ``contact.email`` (v2) and ``email`` (v1, which GoToSocial, Akkoma, Pleroma and Pixelfed have too).
    """
    about = await _nodeinfo(target, http)
    name = _as_dict(about.get("software")).get("name")
    if not isinstance(name, str) or name.lower() not in _FEDIVERSE:
        return ()
    mails = [_as_dict(_as_dict(about.get("metadata")).get("maintainer")).get("email")]
    if not mails[0]:
        newer = _as_dict(await _json(target, "/api/v2/instance", http))
        mails = [_as_dict(newer.get("contact")).get("email")]
    if not mails[0]:
        mails = [_as_dict(await _json(target, "/api/v1/instance", http)).get("email")]
    return tuple(mail for mail in mails if isinstance(mail, str))


async def _nodeinfo(target: Target, http: Http) -> dict[str, Any]:
    listed = await _json(target, "/.well-known/nodeinfo", http)
    for link in _dicts(listed, "links"):
        href = _same_host(target, link.get("href"))
        if str(link.get("rel", "")).startswith(_SCHEMAS) and href:
            return _as_dict(await _json(target, href, http))
    return {}


async def matrix_support(target: Target, http: Http) -> tuple[str, ...]:
    """Mail addresses of a Matrix server's administrators.

    Source: Matrix client-server API, GET /.well-known/matrix/support (roles m.role.admin, m.role.moderator).
    """
    answer = await _json(target, "/.well-known/matrix/support", http)
    wanted = {"m.role.admin", "m.role.moderator"}
    mails = (one.get("email_address") for one in _dicts(answer, "contacts") if one.get("role") in wanted)
    return tuple(mail for mail in mails if isinstance(mail, str))


async def security_txt(target: Target, now: datetime, http: Http) -> tuple[str, ...]:
    """Mail addresses of ``security.txt``, in its order of preference; none when it has expired or names no date.

    Source: RFC 9116. It is meant for vulnerabilities, so it is a last resort.
    """
    answer = await _fetch(target, "/.well-known/security.txt", http)
    if answer is None or "html" in answer.headers.get("content-type", ""):
        return ()
    fields = list(_lines(answer.body.decode("utf-8", "replace")))
    expires = [value for name, value in fields if name == "expires"]
    if len(expires) != 1 or _past(expires[0], now):
        return ()
    contacts = (value for name, value in fields if name == "contact")
    return tuple(value[7:].partition("?")[0] for value in contacts if value.lower().startswith("mailto:"))


async def _fetch(target: Target, path: str, http: Http) -> Response | None:
    if target.handling is not Handling.OPEN:
        return None
    href = ada_url.join_url(f"{target.url.protocol}//{target.url.host}/", path)
    try:
        answer = await http.look(target, href=href, headers={"accept": "*/*"}, follow=2)
    except HttpError:
        return None  # a site that does not answer names no contact; the chain goes on
    return answer if answer.status == 200 and not answer.truncated else None


async def _json(target: Target, path: str, http: Http) -> Any:
    answer = await _fetch(target, path, http)
    try:
        return answer.json() if answer else None
    except HttpError:
        return None


def _same_host(target: Target, href: object) -> str:
    try:
        url = ada_url.URL(href) if isinstance(href, str) else None
    except ValueError:
        return ""
    return url.href if url is not None and url.host == target.url.host else ""


def _as_dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object, key: str) -> list[dict[str, Any]]:
    listed = _as_dict(value).get(key)
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []


class _Line(NamedTuple):
    name: str
    value: str


def _lines(text: str) -> Iterator[_Line]:
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon and not line.startswith("#"):
            yield _Line(name.strip().lower(), value.strip())


def _past(value: str, now: datetime) -> bool:
    try:
        end = datetime.fromisoformat(value)
    except ValueError:
        return True
    return (end if end.tzinfo else end.replace(tzinfo=UTC)) <= now
