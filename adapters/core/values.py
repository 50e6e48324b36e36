"""The values that every platform speaks: a link and how it may be touched, what was seen, how a notice travels."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

import ada_url


def slug(value: str) -> str:
    """A value as it stands in the ids of sentences: ``follow_up`` as ``follow-up``."""
    return value.replace("_", "-")


def defang_name(name: str) -> str:
    """A host, or a recipient with a host in it, so that no program makes a link of it: ``bad[.]example``."""
    return name.replace(".", "[.]")


class SlugEnum(StrEnum):
    """A closed list whose members have sentences of their own."""

    @property
    def slug(self) -> str:
        return slug(self.value)


class Handling(StrEnum):
    """How a link of a category may be touched."""

    OPEN = "open"  # may be probed; its host and path may be shown, defanged
    GUARDED = "guarded"  # metadata-only probes: a body is never read; hidden until someone chooses to reveal it
    SEALED = "sealed"  # no request of any kind to the reported host; never shown in a channel; hotline


class HarmKind(StrEnum):
    """A kind of report as the outside world sorts it: official forms, hotlines, abuse desks, platforms."""

    CHILD = "child"
    TERRORISM = "terrorism"
    THREAT = "threat"
    SELF_HARM = "self_harm"
    INTIMATE = "intimate"
    VIOLENCE = "violence"
    HATE = "hate"
    HARASSMENT = "harassment"
    PRIVACY = "privacy"
    FRAUD = "fraud"
    PHISHING = "phishing"
    MALWARE = "malware"
    SPAM = "spam"
    OTHER = "other"


class Outcome(SlugEnum):
    """What one look saw. "Could not tell" is an answer, and never becomes "gone"."""

    UP = "up"
    GONE = "gone"
    RESTRICTED = "restricted"  # exists, but hidden from us: login, age, country, law
    UNKNOWN = "unknown"
    NOT_CHECKED = "not_checked"  # the category forbids looking


class Step(SlugEnum):
    """The ladder of a case, and what a notice is on it. The values stand in the database."""

    NOTICE = "notice"
    FOLLOW_UP = "follow_up"  # a reminder to the same recipient, with the earlier reference
    ESCALATION = "escalation"  # the next rung: complaint, host, regulator; a person submits it
    CORRECTION = "correction"  # takes a wrong notice back; not a rung
    NONE = "none"  # the ladder is climbed: the link is watched, nothing more is sent


class Way(SlugEnum):
    """How a notice travels."""

    API = "api"
    MAIL = "mail"
    HAND_OFF = "hand_off"  # prepared; a person submits it in an official form
    HOTLINE = "hotline"  # prepared; a person brings it to a hotline


class Channel(StrEnum):
    """What kind of notice the recipient takes it for: only the first carries the rights of DSA Art. 16."""

    LEGAL_NOTICE = "legal_notice"
    RULE_FLAG = "rule_flag"


class Reply(StrEnum):
    """What a platform itself says became of a report, where it tells."""

    PENDING = "pending"
    ACTIONED = "actioned"
    REFUSED = "refused"
    NEEDS_MORE = "needs_more"


@dataclass(frozen=True)
class Target:
    """A reported link as handed to adapters: a WHATWG href (``ada-url`` made it) and how it may be touched.

    ``sensitive`` says that platforms hide such content from logged-out readers (graphic, sexual), so a
    logged-out "not found" proves nothing. ``known`` is the mark of the last look, "" where there is none to go by.
    """

    href: str
    handling: Handling
    sensitive: bool = False
    known: str = ""

    @cached_property
    def url(self) -> ada_url.URL:
        return ada_url.URL(self.href)

    @cached_property  # asked by every platform in turn
    def host(self) -> str:
        """Lower-case ASCII host without port."""
        return self.url.hostname.rstrip(".")

    @cached_property
    def path(self) -> str:
        return self.url.pathname

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The path's segments, without empty ones."""
        return tuple(part for part in self.path.split("/") if part)


class Spot(NamedTuple):
    """Where on the web something stands: its host and its path."""

    host: str
    path: str


def spot_of(url: ada_url.URL) -> Spot:
    """What makes two addresses one page, widely: scheme, query, "www." and a last slash do not tell them apart."""
    return Spot(url.hostname.rstrip(".").removeprefix("www."), url.pathname.rstrip("/"))


def under(host: str, owners: Iterable[str]) -> bool:
    """Whether the host is one of ``owners`` or a subdomain of one."""
    return any(host == owner or host.endswith("." + owner) for owner in owners)


def parameter(target: Target, name: str) -> str:
    """The first value of a query parameter, decoded, or ""."""
    return str(ada_url.URLSearchParams(target.url.search).get(name) or "")


def where(target: Target) -> str:
    """The host, without the dot that makes it absolute, with a port that is not the scheme's own."""
    return f"{target.host}:{target.url.port}" if target.url.port else target.host


@dataclass(frozen=True, slots=True)
class Route:
    """One way a notice about a target can go. ``recipient`` is stable: one open notice per case and recipient."""

    platform: str
    recipient: str
    way: Way
    channel: Channel = Channel.RULE_FLAG
    why: str = ""  # one sentence for the card: why this way and not a better one
    form: str = ""  # official form, for hand-offs
    idempotent: bool = False  # the recipient's API takes a key, so a repeat is harmless


@dataclass(frozen=True, slots=True)
class Filing:
    """A notice ready to go. Who reported is not in it, by construction.

    ``words`` is the exact text that a person approved (see ``Platform.draft``); ``text`` is the whole notice.
    """

    target: Target
    route: Route
    key: str  # opaque and stable for this notice: the idempotency key where the recipient takes one
    harm: HarmKind  # each adapter maps it
    subject: str  # one line, defanged
    text: str
    words: str = ""
    name: str = ""  # disclosed sender; empty means not disclosed
    email: str = ""
    organisation: str = ""
    step: Step = Step.NOTICE
    earlier: str = ""  # the recipient's reference of the earlier notice
    country: str = ""  # ISO 3166-1 alpha-2
    language: str = "en"
    category: str = ""  # the kind of report as a person reads it in a form


class FormField(NamedTuple):
    """One field of a form, ready to copy."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the recipient answered, or what a person now has to submit (``form``, ``fields``)."""

    way: Way
    reference: str = ""
    remark: str = ""
    form: str = ""
    fields: tuple[FormField, ...] = ()


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one look saw, by which method. The caller adds the time. ``note`` never holds a link."""

    outcome: Outcome
    method: str
    status: int | None = None
    remark: str = ""
    vantage: str = "here"
    wait: float = 0.0  # seconds for which the host asked to be left alone
    mark: str = ""  # at most 32 characters by which the next look knows the very same answer again
