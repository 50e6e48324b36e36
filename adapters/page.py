"""The general web: any link that no platform module knows. Status first; the rest is being careful with "gone"."""

from typing import ClassVar

from adapters.base import Http, Outcome, Platform, Sighting, Target


class Page(Platform):
    """Every http and https link. It comes last in the registry."""

    name: ClassVar[str] = "page"

    def owns(self, target: Target) -> bool:
        """Always: it is the last one asked."""
        return target.url.protocol in {"http:", "https:"}

    async def _look(self, target: Target, http: Http) -> Sighting:
        answer = await http.look(target)
        return by_status(answer.status)


def by_status(status: int) -> Sighting:
    """What a status alone says. Only 404 and 410 say "gone"; RFC 7725 keeps 451 apart from them."""
    if status in {404, 410}:
        return Sighting(Outcome.GONE, "status", status)
    if status == 451:
        return Sighting(Outcome.RESTRICTED, "status", status, "Blocked for legal reasons.")
    if 200 <= status < 300:
        return Sighting(Outcome.UP, "status", status)
    return Sighting(Outcome.UNKNOWN, "status", status, f"The host answered with status {status}.")
