"""Every platform, in the order in which they are asked whose link it is. A new one is a file, and a line here."""

from collections.abc import Callable, Iterator, Mapping

from adapters.abuse_mail import AbuseMail
from adapters.account import Accounts, Settings
from adapters.akkoma import Akkoma
from adapters.aws_abuse import AwsAbuse
from adapters.base import Care, Platform, Target
from adapters.bluesky import Bluesky
from adapters.cloudflare import Cloudflare
from adapters.discourse import Discourse
from adapters.gotosocial import GoToSocial
from adapters.handoff import HandOff
from adapters.hotline import Hotline
from adapters.lemmy import Lemmy
from adapters.mail_settings import abuse_mail
from adapters.mastodon import Mastodon
from adapters.matrix import Matrix
from adapters.mbin import Mbin
from adapters.mirrors import original
from adapters.misskey import Misskey
from adapters.netcraft import Netcraft
from adapters.ngrok import Ngrok
from adapters.page import Page
from adapters.peertube import PeerTube
from adapters.pixelfed import Pixelfed
from adapters.rdap import Rdap
from adapters.reddit import Reddit
from adapters.regulator import Regulators
from adapters.urlhaus import UrlHaus
from adapters.vk import Vk
from adapters.web_risk import WebRisk
from adapters.youtube import YouTube


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

    def mail(self) -> AbuseMail | None:
        """The platform that writes mails; None without a mail account."""
        found = self._named.get(AbuseMail.name)
        return found if isinstance(found, AbuseMail) else None

    def owner(self, target: Target) -> Platform:
        """Who is filed with and looked at; the hotlines for a sealed link, whoever hosts it. Raises ``LookupError``."""
        for platform in self._platforms:
            if platform.owns(target):
                return platform
        raise LookupError("No platform owns this link.")

    def canonical(self, target: Target) -> str:
        """The stable key of a link, or "" for the general form. Pure, so sealed links have theirs like any other.

        A link to a known mirror has the key of what the mirror shows.
        """
        opened = original(Target(target.href, Care.OPEN))
        return self.owner(opened).canonical(opened)

    def besides(self, target: Target, reason: str) -> tuple[Platform, ...]:
        """Who else acts on a link of this category: the operator of its network, and lists that browsers heed."""
        return tuple(other for other in self._platforms if other.minds(target) and reason in (other.takes or {reason}))


def _nobody(_address: str) -> bool:
    return False


def build(accounts: Settings, *, suppressed: Callable[[str], bool] = _nobody) -> Registry:
    """The registry for these accounts: platform name -> host (or any name) -> field -> value.

    ``suppressed`` says of a mail address whether it must not be written to.
    """

    def of(name: str) -> Accounts:
        return Accounts(accounts.get(name, {}))

    return Registry(
        (
            Hotline(),
            HandOff(),
            Bluesky(of("bluesky")),
            Matrix(of("matrix")),
            Reddit(of("reddit")),
            Vk(of("vk")),
            YouTube(of("youtube")),
            GoToSocial(of("gotosocial")),
            Mastodon(of("mastodon")),
            Pixelfed(of("pixelfed")),
            PeerTube(of("peertube")),
            Akkoma(of("akkoma")),
            Discourse(of("discourse")),
            Lemmy(of("lemmy")),
            Mbin(of("mbin")),
            Misskey(of("misskey")),
            AwsAbuse(of("aws_abuse")),
            Cloudflare(of("cloudflare")),
            Netcraft(of("netcraft")),
            Ngrok(of("ngrok")),
            UrlHaus(of("urlhaus")),
            WebRisk(of("web_risk")),
            Regulators(),
            _general(accounts.get("mail", {}), suppressed),
        )
    )


def _general(mail: Mapping[str, Mapping[str, str]], suppressed: Callable[[str], bool]) -> Page:
    """The general web: with a mail account its hosts get abuse mail, without one a hand-off. Raises ``ValueError``."""
    for fields in mail.values():
        return abuse_mail(fields, suppressed=suppressed)
    return Page(Rdap())
