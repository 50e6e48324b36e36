"""What a link has in common with others: its site, the account behind it, the shape of a campaign.

Made from the link alone, without asking anybody. Never made for a sealed link: a name would be told with it.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from bot.domain.link import Link

_NAMED: Final = re.compile(r"/(?:@|users/)(?P<name>[^/@]+)(?:/|$)")
_BLUESKY: Final = re.compile(r"bluesky:(?:post|user):(?P<actor>[^/]+)")
_VK: Final = re.compile(r"vk:[a-z]+:(?P<owner>-?\d+)_")
_PLAIN: Final = 12  # shorter paths (/, /login, /index.html) say nothing about who made a page


@dataclass(frozen=True, slots=True)
class Traits:
    """Each is "" when the link does not tell it. ``shape`` and ``account`` are digests."""

    site: str = ""  # the registered domain
    shape: str = ""  # the same long path on other sites
    account: str = ""


def traits_of(link: Link, key: str, platform: str) -> Traits:
    """``key`` is the platform's canonical key, or ""; the platform "page" is the general web."""
    general, path = platform == "page", link.loose.removeprefix(link.host)
    found = account(link.host, path, key, general=general)
    shape = path if general and len(path) > _PLAIN else ""
    return Traits(link.domain, _digest(shape), _digest(found))


def account(host: str, path: str, key: str, *, general: bool) -> str:
    """The account that published it, where the key or the platform's address names one."""
    if key.startswith("youtube:channel:"):
        return key
    if match := _BLUESKY.match(key):
        return f"bluesky:{match['actor']}"
    if match := _VK.match(key):
        return f"vk:{match['owner']}"
    match = None if general else _NAMED.match(path)
    return f"{host}/@{match['name'].lower()}" if match else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest() if text else ""
