"""What platforms with a reporting API share: accounts, the hand-off where there is none, hosts that anybody may run.

An account's fields are secrets and never show in a repr.
"""

import re
from abc import abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from adapters.core.errors import FilingError
from adapters.core.http import Http, Response
from adapters.core.platform import Platform
from adapters.core.values import (
    Channel,
    Filing,
    FormField,
    Handling,
    Outcome,
    Receipt,
    Route,
    Sighting,
    Target,
    Way,
    under,
    where,
)

Settings = Mapping[str, Mapping[str, Mapping[str, str]]]  # platform -> host or any name -> field -> value


@dataclass(frozen=True, slots=True)
class Account:
    """One account: the host (or name) it stands under in the settings, and its fields."""

    host: str
    fields: Mapping[str, str] = field(repr=False)

    def get(self, name: str) -> str:
        """A field, or "" when it is not set."""
        return self.fields.get(name, "")

    def says(self, name: str) -> bool:
        """Whether a yes-or-no field says yes."""
        return self.get(name).strip().lower() in {"yes", "true", "1"}

    @property
    def base(self) -> str:
        """Where its API answers, without a slash at the end.

        Always https unless the operator wrote another ``base``: a token must not leave in the clear because
        somebody reported an http link.
        """
        return (self.get("base") or f"https://{self.host}").rstrip("/")

    @property
    def bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.get('token')}"}


class Accounts:
    """The accounts of one platform, by host."""

    def __init__(self, of: Mapping[str, Mapping[str, str]]) -> None:
        self._all = {host.lower(): Account(host.lower(), dict(fields)) for host, fields in of.items()}

    def __iter__(self) -> Iterator[Account]:
        return iter(self._all.values())

    def at(self, target: Target) -> Account | None:
        """The account on the link's own host; a key with a port is meant for that port only."""
        return self._all.get(where(target)) or self._all.get(target.host)

    def default(self) -> Account | None:
        """The account that may forward reports about other hosts."""
        return next((account for account in self if account.says("default")), None)

    def only(self) -> Account | None:
        """The first account, for platforms that have one house only."""
        return next(iter(self), None)


class ApiPlatform(Platform):
    """A platform that is filed with through an account. Subclasses override ``_send`` and what they need besides.

    Without an account the route is a hand-off to ``form`` (``{host}`` is filled in), and says why.
    """

    form: ClassVar[str]
    needs: ClassVar[tuple[str, ...]] = ("token",)  # the fields that its account has to have
    signs_in: ClassVar[bool] = False  # whether those fields buy a token, so that a ``token`` may stand for them
    seen: ClassVar[bool] = False  # whether somebody confirmed the address of the form; else it is from memory
    limit: ClassVar[int] = 1000  # characters of free text that the API takes
    channel: ClassVar[Channel] = Channel.RULE_FLAG
    unverified: ClassVar[str] = ""  # what could not be checked; such a module is off until the account says otherwise
    idempotent: ClassVar[bool] = False

    def __init__(self, accounts: Accounts) -> None:
        self.accounts = accounts

    def covers(self, target: Target) -> bool:
        """Whether the API takes this kind of page. Pure."""
        return True

    def account(self, target: Target) -> Account | None:
        """The account to file with about this link, if there is one."""
        return self.accounts.only()

    def recipient(self, target: Target) -> str:
        """Who gets the notice; stable, because one notice per case and recipient may be open."""
        return self.name

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """By API with an account, else a hand-off that says why. Nothing for a sealed link."""
        return () if target.handling is Handling.SEALED else (self.outlook(target),)

    def outlook(self, target: Target) -> Route:
        who, why = self.recipient(target), self.missing(target)
        if why:
            form = self.form.format(host=where(target))
            return Route(self.name, who, Way.HAND_OFF, self.channel, why, form)
        return Route(self.name, who, Way.API, self.channel, idempotent=self.idempotent)

    def missing(self, target: Target) -> str:
        """Why this link cannot be filed by API, in a sentence; "" when it can."""
        account = self.account(target)
        if account is None:
            return f"No {self.name} account is set up for {target.host}, so a person has to send it."
        lacking = [] if self.signs_in and account.get("token") else [n for n in self.needs if not account.get(n)]
        if lacking:
            return f"The {self.name} account lacks {', '.join(lacking)}, so a person has to send it."
        if not self.covers(target):
            return f"The {self.name} API takes no report of such a page, so a person has to send it."
        if self.unverified and not account.says("unverified"):
            return f"The {self.name} API is switched off: {self.unverified}"
        return ""

    def draft(self, filing: Filing) -> str:
        """The notice, cut to what the API takes; whole for a person who carries it to a form."""
        return filing.text if filing.route.way is Way.HAND_OFF else cut(filing.text, self.limit)

    def words(self, filing: Filing) -> str:
        """What is sent: the approved words, or the draft where nobody had to approve."""
        return filing.words or self.draft(filing)

    async def look(self, target: Target, http: Http) -> Sighting:
        if target.handling is not Handling.SEALED and not self.covers(target):
            return Sighting(Outcome.UNKNOWN, self.name, remark="Such a page cannot be looked at here.")
        return await super().look(target, http)

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        if filing.route.way is Way.HAND_OFF:
            fields = (FormField("link", filing.target.href), FormField("notice", self.words(filing)))
            caution = "" if self.seen else "The address of this form is from memory: make sure it is the right one."
            note = " ".join(part for part in (filing.route.why, caution) if part)
            return Receipt(Way.HAND_OFF, remark=note, form=filing.route.form, fields=fields)
        account = self.account(filing.target)
        if account is None or self.missing(filing.target):
            raise FilingError(f"There is no usable {self.name} account any more.", permanent=True)
        if self.takes and filing.harm not in self.takes:
            raise FilingError(f"{self.name} takes no reports of this category.", permanent=True)
        return await self._send(filing, account, http)

    @abstractmethod
    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        """Send it with this account."""


class ReasonOnly(ApiPlatform):
    """A platform that takes a reason from its own list and no free text: the preview shows that reason."""

    @abstractmethod
    def reason(self, filing: Filing) -> str:
        """The reason as the platform names it, or "" where it has none."""

    def draft(self, filing: Filing) -> str:
        return filing.text if filing.route.way is Way.HAND_OFF else self.reason(filing)

    def words(self, filing: Filing) -> str:
        """The draft; raises when other words were approved, because nobody would ever read them."""
        if filing.words and filing.words != self.draft(filing):
            raise FilingError(f"{self.name} takes a reason and no free text.", permanent=True)
        return self.draft(filing)


class Outsider(ApiPlatform):
    """A recipient that owns no link: the operator of a network, or a list that browsers heed.

    It minds the hosts under ``suffixes``, or any host where there are none.
    """

    hosts: ClassVar[frozenset[str]] = frozenset()
    suffixes: ClassVar[frozenset[str]] = frozenset()

    def owns(self, target: Target) -> bool:
        return False

    def minds(self, target: Target) -> bool:
        return target.handling is not Handling.SEALED and (not self.suffixes or under(target.host, self.suffixes))


class InstanceItem(NamedTuple):
    """What a link names on its server: a kind of ``forms`` and the id."""

    kind: str
    id: str


class Instance(ApiPlatform):
    """Fediverse servers and forums. ``forms`` are tried in order on the whole path; each has a group ``id``.

    A link is owned when its form is ``unmistakable`` (whatever the host), or when an account says what the host runs.
    Only unmistakable forms have a key of their own: a key must not change because somebody adds an account.
    """

    form = "https://{host}/about"
    seen = True  # no form, but the page where such servers name whom to write to
    forms: ClassVar[dict[str, re.Pattern[str]]]
    unmistakable: ClassVar[re.Pattern[str]] = re.compile(r"(?!)")  # never

    def owns(self, target: Target) -> bool:
        if not self.item(target).id:
            return False
        return self.accounts.at(target) is not None or self._plain(target)

    def canonical(self, target: Target) -> str:
        kind, item = self.item(target)
        return f"{self.name}:{kind}:{where(target)}/{item}" if item and self._plain(target) else ""

    def recipient(self, target: Target) -> str:
        return f"{self.name}:{where(target)}"

    def account(self, target: Target) -> Account | None:
        return self.accounts.at(target)

    def item(self, target: Target) -> InstanceItem:
        """The kind and the id that the path names, or two empty strings."""
        path = target.path
        for kind, form in self.forms.items():
            if match := form.fullmatch(path):
                return InstanceItem(kind, match["id"])
        return InstanceItem("", "")

    async def api(self, target: Target, http: Http, path: str) -> Response:
        """Ask the origin's public API, where its account says it is, or by the link's own scheme."""
        account = self.accounts.at(target)
        base = account.base if account else target.url.origin
        return await http.look(target, href=base + path, headers={"accept": "application/json"}, follow=2)

    def _plain(self, target: Target) -> bool:
        return self.unmistakable.fullmatch(target.path) is not None


def cut(text: str, limit: int) -> str:
    """At most ``limit`` characters, ended with an ellipsis where something was left out."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
