"""Every platform, in the order in which they are asked whose link it is. A new one is a file, and a line here."""

from collections.abc import Iterator

from adapters.account import Accounts, Settings
from adapters.akkoma import Akkoma
from adapters.base import Care, Platform, Target
from adapters.gotosocial import GoToSocial
from adapters.handoff import HandOff
from adapters.hotline import Hotline
from adapters.mastodon import Mastodon
from adapters.page import Page
from adapters.regulator import Regulators


class Registry:
    """The platforms in order. First match wins; the general web stands last and owns whatever is left."""

    def __init__(self, platforms: tuple[Platform, ...]) -> None:
        self._platforms = platforms
        self._named = {platform.name: platform for platform in platforms}

    def __iter__(self) -> Iterator[Platform]:
        return iter(self._platforms)

    def named(self, name: str) -> Platform:
        """The platform of that name; raises ``KeyError`` for an unknown one."""
        return self._named[name]

    def home(self, target: Target) -> Platform:
        """Whose link it is, however it may be touched: for canonical keys. Pure. Raises ``LookupError``."""
        for platform in self._platforms:
            if platform.owns(target):
                return platform
        raise LookupError("No platform owns this link.")

    def owner(self, target: Target) -> Platform:
        """Who is filed with and looked at. A sealed link belongs to the hotlines, whoever hosts it."""
        return self._named["hotline"] if target.care is Care.SEALED else self.home(target)

    def canonical(self, target: Target) -> str:
        """The stable key by the home platform's rules, or "" for the general form. Pure: sealed links have one too."""
        return self.home(target).canonical(target)


def build(accounts: Settings) -> Registry:
    """The registry for these accounts: platform name -> host (or any name) -> field -> value."""

    def of(name: str) -> Accounts:
        return Accounts(accounts.get(name, {}))

    return Registry(
        (
            Mastodon(of("mastodon")),
            GoToSocial(of("gotosocial")),
            Akkoma(of("akkoma")),
            HandOff(),
            Hotline(),
            Regulators(),
            Page(),
        )
    )
