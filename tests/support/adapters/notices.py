"""Builders with keyword defaults for what adapters are handed, and a network that must not be touched."""

from typing import Any

from adapters.core.http import ApiCall, Response
from adapters.core.values import Channel, Filing, Handling, HarmKind, Route, Target, Way

LINK = "https://bad.example/x?id=7"


def target(href: str = LINK, handling: Handling = Handling.OPEN) -> Target:
    return Target(href, handling)


def route(**facts: Any) -> Route:
    defaults: dict[str, Any] = {"platform": "handoff", "recipient": "x", "way": Way.HAND_OFF}
    return Route(**{**defaults, **facts})


def filing(href: str = LINK, *, handling: Handling = Handling.OPEN, way: Way = Way.HAND_OFF, **facts: Any) -> Filing:
    defaults: dict[str, Any] = {
        "target": target(href, handling),
        "route": route(way=way, channel=facts.pop("channel", Channel.LEGAL_NOTICE)),
        "key": "n-1",
        "harm": HarmKind.HATE,
        "category": "hate speech",
        "subject": "Case 12: hate speech at hxxps://bad[.]example",
        "text": "It calls for violence against a group.",
    }
    return Filing(**{**defaults, **facts})


class NoNetwork:
    """Fails the test on any request."""

    async def look(self, target: Target, **_: Any) -> Response:
        raise AssertionError(f"a request for {target.href}")

    async def call(self, call: ApiCall) -> Response:
        raise AssertionError(f"a request for {call.href}")
