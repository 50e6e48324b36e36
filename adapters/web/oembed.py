"""Looking at items of platforms that take notices in a form only: by what they tell everybody about an item.

Which endpoint, and which answer means what, stands in ``links.toml``.
"""

from typing import Any

from adapters.core.http import Http, Response, is_json, segment
from adapters.core.http_451 import blocked_by
from adapters.core.retry_after import wanted
from adapters.core.values import Handling, Outcome, Sighting, Target, under
from adapters.links.canonical_keys import LINKS, key


def knows(host: str) -> bool:
    """Whether anything on this host can be looked at. Pure."""
    return host in {"t.me", "imgur.com"} or any(under(host, row["hosts"].split()) for row in LINKS["look"])


async def look(target: Target, http: Http) -> Sighting:
    """One look at the item. Raises ``HttpError``; a platform without a row cannot be looked at."""
    platform, _, rest = key(target).partition(":")
    kind = rest.partition(":")[0]
    if (platform, kind, target.handling) == ("telegram", "post", Handling.OPEN):
        return await _telegram(rest.partition(":")[2], target, http)
    if (platform, kind) == ("imgur", "image"):
        return await _imgur(rest.partition(":")[2], target, http)
    rows = (row for row in LINKS["look"] if under(target.host, row["hosts"].split()))
    row = next((row for row in rows if row.get("kind", kind) == kind), None)
    if row is None:
        return Sighting(Outcome.UNKNOWN, "none", remark="This platform shows nothing of this item without an account.")
    if not row["endpoint"]:
        return _said(row, await http.look(target), target, json=True)
    answer = await http.look(target, href=row["endpoint"] + segment(_named(target, row.get("as", ""))), follow=0)
    return _said(row, answer, target, json=is_json(answer))


def _said(row: dict[str, Any], answer: Response, target: Target, *, json: bool) -> Sighting:
    method, status = "oembed" if row["endpoint"] else "status", answer.status
    if status == 200:
        return Sighting(Outcome.UP if json else Outcome.UNKNOWN, method, status)
    if row.get("hides") and target.sensitive and status in (*row.get("gone", ()), *row.get("absent", ())):
        return Sighting(Outcome.RESTRICTED, method, status, "Readers without an account are not shown such items.")
    if status in row.get("gone", ()):
        return Sighting(Outcome.GONE, method, status)
    if status in row.get("restricted", ()):
        return Sighting(Outcome.RESTRICTED, method, status)
    if status == 451:
        return Sighting(Outcome.RESTRICTED, method, status, blocked_by(answer.headers))
    return Sighting(Outcome.UNKNOWN, method, status, wait=wanted(status, answer.headers))


def _named(target: Target, host: str) -> str:
    """The link as the endpoint knows it: some know a platform by its old host only."""
    return target.href.replace(f"//{target.url.host}/", f"//{host}/", 1) if host else target.href


async def _telegram(post: str, target: Target, http: Http) -> Sighting:
    """The widget of a public post: it holds the post, or says that there is none. No widget says nothing.

    Source: the classes that yt-dlp's extractor reads (2026-11-23). Only for open links: the post itself is read.
    """
    answer = await http.look(target, href=f"https://t.me/{post}?embed=1&single", body_limit=262_144)
    if answer.status == 200 and b"tgme_widget_message_error" in answer.body:
        return Sighting(Outcome.GONE, "telegram:widget", 200)
    shown = answer.status == 200 and b"tgme_widget_message_text" in answer.body
    return Sighting(Outcome.UP if shown else Outcome.UNKNOWN, "telegram:widget", answer.status)


async def _imgur(image: str, target: Target, http: Http) -> Sighting:
    """The picture's own address leads to one fixed picture once it was removed. Only its head is asked for.

    That it leads to ``removed.png`` is from memory (2026-11-23); where it leads elsewhere, that says nothing.
    """
    answer = await http.look(target, href=f"https://i.imgur.com/{image}.jpg", body_limit=0, follow=0)
    method, status, leads = "imgur:image", answer.status, answer.headers.get("location", "")
    if status in {404, 410} or (status in {301, 302} and leads.rpartition("/")[2] == "removed.png"):
        return Sighting(Outcome.GONE, method, status)
    if status == 200 and answer.headers.get("content-type", "").startswith(("image/", "video/")):
        return Sighting(Outcome.UP, method, status)
    return Sighting(Outcome.UNKNOWN, method, status, wait=wanted(status, answer.headers))
