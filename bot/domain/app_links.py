"""Addresses that only an app opens (at://, tg://, matrix:), as the web page that shows the same item. Pure.

Sources: atproto.com/specs/at-uri-scheme, core.telegram.org/api/links, matrix.org's URI scheme (MSC2312).
"""

import re
from typing import Final

_AT: Final = re.compile(r"\bat://(?P<actor>[A-Za-z0-9._:%-]+)(?:/app\.bsky\.feed\.post/(?P<key>[A-Za-z0-9._~:-]+))?")
_TG: Final = re.compile(r"\btg:(?://)?(?P<what>resolve|privatepost)\?(?P<query>[A-Za-z0-9_=&%-]+)", re.IGNORECASE)
_MATRIX: Final = re.compile(
    r"\bmatrix:(?P<kind>r|roomid|u)/(?P<id>[^\s/?#]+)(?:/e/(?P<event>[^\s/?#]+))?(?:\?[^\s]*)?", re.IGNORECASE
)
_SIGILS: Final = {"r": "#", "roomid": "!", "u": "@"}


def as_web(text: str) -> str:
    """The text with every such address written as the web link of the item; all else stays as it is."""
    for form, write in ((_AT, _bluesky), (_TG, _telegram), (_MATRIX, _matrix)):
        text = form.sub(write, text)
    return text


def _bluesky(found: re.Match[str]) -> str:
    page = f"https://bsky.app/profile/{found['actor']}"
    return f"{page}/post/{found['key']}" if found["key"] else page


def _telegram(found: re.Match[str]) -> str:
    named = dict(pair.partition("=")[::2] for pair in found["query"].split("&"))
    chat = f"c/{named.get('channel', '')}" if found["what"].lower() == "privatepost" else named.get("domain", "")
    if not chat.strip("c/"):
        return found[0]
    return "/".join(part for part in ("https://t.me", chat, named.get("post", "")) if part)


def _matrix(found: re.Match[str]) -> str:
    page = f"https://matrix.to/#/{_SIGILS[found['kind'].lower()]}{found['id']}"
    return f"{page}/${found['event']}" if found["event"] else page
