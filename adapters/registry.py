"""Every platform, in the order in which they are asked whose link it is. A new one is a file, and a line here."""

from collections.abc import Callable, Iterator, Mapping

from adapters.core.platform import Platform
from adapters.core.values import Handling, HarmKind, Target
from adapters.handoff.handoff import HandOff
from adapters.handoff.hotline import Hotline
from adapters.handoff.regulator import Regulators
from adapters.links.mirrors import original
from adapters.mail.abuse_mail import AbuseMail
from adapters.mail.rdap import Rdap
from adapters.mail.settings import abuse_mail
from adapters.platforms.akkoma import Akkoma
from adapters.platforms.aws_abuse import AwsAbuse
from adapters.platforms.base_api import Accounts, Settings
from adapters.platforms.bluesky import Bluesky
from adapters.platforms.cloudflare import Cloudflare
from adapters.platforms.discourse import Discourse
from adapters.platforms.gotosocial import GoToSocial
from adapters.platforms.lemmy import Lemmy
from adapters.platforms.mastodon import Mastodon
from adapters.platforms.matrix import Matrix
from adapters.platforms.mbin import Mbin
from adapters.platforms.misskey import Misskey
from adapters.platforms.netcraft import Netcraft
from adapters.platforms.ngrok import Ngrok
from adapters.platforms.peertube import PeerTube
from adapters.platforms.pixelfed import Pixelfed
from adapters.platforms.reddit import Reddit
from adapters.platforms.urlhaus import UrlHaus
from adapters.platforms.vk import Vk
from adapters.platforms.web_risk import WebRisk
from adapters.platforms.youtube import YouTube
from adapters.web.page import WebPage


class Registry:
    """The platforms in order. First match wins; the general web stands last and owns whatever is left."""

    def __init__(self, platforms: tuple[Platform, ...]) -> None:
        self._platforms = platforms
        self._named = {platform.name: platform for platform in platforms}
        places = list(enumerate(platforms))
        self._anywhere = {at for at, one in places if one.hosts is None and not one.sealed_only}
        self._for_sealed = {at for at, one in places if one.hosts is None}
        self._by_host: dict[str, set[int]] = {}  # a host that is declared -> where its platforms stand
        for at, one in places:
            for host in one.hosts or ():
                self._by_host.setdefault(host, set()).add(at)

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
        for platform in self._candidates(target):
            if platform.owns(target):
                return platform
        raise LookupError("No platform owns this link.")

    def _candidates(self, target: Target) -> list[Platform]:
        """Who may own a link on this host, in order: those that declare it, and those that look at more than hosts."""
        found = set(self._for_sealed if target.handling is Handling.SEALED else self._anywhere)
        host = target.host
        while host:
            found |= self._by_host.get(host, set())
            host = host.partition(".")[2]
        return [self._platforms[at] for at in sorted(found)]

    def canonical(self, target: Target) -> str:
        """The stable key of a link, or "" for the general form. Pure, so sealed links have theirs like any other.

        A link to a known mirror has the key of what the mirror shows.
        """
        opened = original(Target(target.href, Handling.OPEN))
        return self.owner(opened).canonical(opened)

    def besides(self, target: Target, harm: HarmKind) -> tuple[Platform, ...]:
        """Who else acts on a link for such a harm: the operator of its network, and lists that browsers heed."""
        return tuple(other for other in self._platforms if other.minds(target) and harm in (other.takes or {harm}))


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


def _general(mail: Mapping[str, Mapping[str, str]], suppressed: Callable[[str], bool]) -> WebPage:
    """The general web: with a mail account its hosts get abuse mail, without one a hand-off. Raises ``ValueError``."""
    for fields in mail.values():
        return abuse_mail(fields, suppressed=suppressed)
    return WebPage(Rdap())
