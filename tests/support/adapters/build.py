"""Builders of filings for the adapter tests."""

from adapters.core.http import Http
from adapters.core.platform import Platform
from adapters.core.values import Filing, HarmKind, Route, Target

TEXT = "This post threatens a person.\nIs it yours? It stands at the address below.\nYour rule on violence forbids it."


async def filing(
    platform: Platform, target: Target, http: Http, *, harm: HarmKind = HarmKind.THREAT, text: str = TEXT
) -> Filing:
    """A notice as the flow makes it: the first route, the platform's own draft approved word by word."""
    route = (await platform.routes(target, http))[0]
    draft = Filing(target, route, key="case-1-notice-1", harm=harm, subject="Notice about a post", text=text)
    return approved(platform, draft)


def approved(platform: Platform, draft: Filing) -> Filing:
    said = {name: getattr(draft, name) for name in ("target", "route", "key", "harm", "subject", "text")}
    return Filing(**said, words=platform.draft(draft), name="Jo Doe", email="jo@example.org", organisation="Watch")


def forced(route: Route, target: Target) -> Filing:
    return Filing(target, route, key="k", harm=HarmKind.THREAT, subject="s", text=TEXT)
