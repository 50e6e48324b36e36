"""Makes a community known, or changes what it wants. Only its admins may."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from bot.chat import Person
from bot.domain import options
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.week import next_due
from bot.flow.context import Context
from bot.store import circuit_breakers, communities, pages
from bot.store.schema.core import Community
from bot.wording import date, languages, say

log = logging.getLogger(__name__)
EVER = datetime.max.replace(tzinfo=UTC)  # a role is checked whatever the time


@dataclass(frozen=True, slots=True)
class Wishes:
    """What an admin asks for; None leaves a setting as it is."""

    name: str | None = None
    triage_channel: str | None = None
    digest_channel: str | None = None
    moderator_roles: list[str] | None = None
    admin_roles: list[str] | None = None
    language: str | None = None
    country: str | None = None
    zone: str | None = None
    digest_weekday: int | None = None  # 0 Monday ... 6 Sunday, -1 off
    digest_hour: int | None = None
    options: Mapping[str, Any] | None = None


async def save(context: Context, person: Person, wishes: Wishes) -> str:
    """Check and keep the wishes; returns the settings as they stand now, in words.

    The first setup is open to whom the front itself calls an admin. Raises ``Refusal``.
    """
    _check(wishes)
    async with context.store.begin() as db:
        known = await _permit(db, person)
        values = {key: value for key in _PLAIN if (value := getattr(wishes, key)) is not None}
        changed = {name: options.checked(name, value, context.now()) for name, value in (wishes.options or {}).items()}
        kept = {**(known.options if known else {}), **changed}
        weekday = _weekday(wishes, known)
        community = await communities.save_community(
            db,
            person.front,
            person.community,
            {**values, "options": kept, "digest_weekday": weekday, "created_at": context.now()},
        )
        admin = await communities.member(db, community.id, person.id, context.now(), name=person.name)
        await circuit_breakers.seen_admin(db, admin.id, context.now())
        community.digest_due_at = next_due(weekday, community.digest_hour, community.zone, context.now())
        if changed.get("oncall_role"):
            await pages.all_of(db, community.id, context.now())
    log.info("community %s was set up", community.id)
    return words(community, person.locale or community.language)


_PLAIN = (
    "name",
    "triage_channel",
    "digest_channel",
    "moderator_roles",
    "admin_roles",
    "language",
    "country",
    "zone",
    "digest_hour",
)


def _weekday(wishes: Wishes, known: Community | None) -> int | None:
    if wishes.digest_weekday is None:
        return known.digest_weekday if known else 0
    return None if wishes.digest_weekday < 0 else wishes.digest_weekday


async def _permit(db: AsyncSession, person: Person) -> Community | None:
    """Let an admin pass, with what is known of their community; None before the first setup."""
    known = await communities.find(db, person.front, person.community)
    if not person.admin and not (known and set(person.roles) & set(known.admin_roles)):
        log.warning("a command for admins in %s %s by somebody who is none", person.front, person.community)
        raise Refusal("communities-not-admin")
    return known


async def current(context: Context, person: Person) -> Wishes | None:
    """All that is set, for a form that shows it; None before the first setup.

    Raises ``Refusal("communities-not-admin")``.
    """
    async with context.store.read() as db:
        known = await _permit(db, person)
    if known is None:
        return None
    weekday = -1 if known.digest_weekday is None else known.digest_weekday
    plain = {key: getattr(known, key) for key in _PLAIN}
    return Wishes(**plain, digest_weekday=weekday, options=known.options)


async def chosen(context: Context, person: Person) -> options.Options:
    """The rules as they stand, for a form that shows them.

    Raises ``Refusal("communities-not-admin")`` before it opens.
    """
    async with context.store.read() as db:
        known = await _permit(db, person)
    return options.read(known.options if known else {})


def _check(wishes: Wishes) -> None:
    if wishes.language is not None and wishes.language not in languages():
        raise Refusal("communities-setup-language", language_word=wishes.language, choices=", ".join(languages()))
    if wishes.country and not (len(wishes.country) == 2 and wishes.country.isascii() and wishes.country.isupper()):
        raise Refusal("communities-setup-country", country=wishes.country)
    if wishes.digest_hour is not None and not 0 <= wishes.digest_hour <= 23:
        raise Refusal("communities-setup-hour")
    if wishes.digest_weekday is not None and not -1 <= wishes.digest_weekday <= 6:
        raise Refusal("communities-setup-weekday")
    for channel in (wishes.triage_channel, wishes.digest_channel):
        if channel is not None and (len(channel) > 64 or any(letter.isspace() for letter in channel)):
            raise Refusal("communities-setup-channel", word=channel[:40])
    for role in (*(wishes.moderator_roles or ()), *(wishes.admin_roles or ())):
        options.checked("oncall_role", role, EVER)
    if wishes.zone is not None:
        _check_zone(wishes.zone)


def _check_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        raise Refusal("communities-setup-zone", zone=zone) from None


async def show(context: Context, person: Person) -> str:
    """The settings as they stand. Raises ``Refusal`` for whoever is no admin."""
    async with context.store.read() as db:
        await _permit(db, person)
        community = await communities.community(db, person.front, person.community)
    return words(community, person.locale or community.language)


def words(community: Community, language: str) -> str:
    """The settings in words."""
    off = community.options.get("categories_off", [])
    weekday = community.digest_weekday
    basics = say(
        language,
        "communities-setup-words",
        name=community.name,
        triage=community.triage_channel or "–",
        moderators=", ".join(community.moderator_roles) or "–",
        digest=community.digest_channel or "–",
        day=say(language, "communities-weekday-off" if weekday is None else f"communities-weekday-{weekday}"),
        hour=f"{community.digest_hour:02d}",
        zone=community.zone,
        language_word=community.language,
        country=community.country or "–",
        off=", ".join(say(language, "cases-category-" + Category(one).slug) for one in off) or "–",
    )
    return f"{basics}\n{_rules(community, language)}"


def _rules(community: Community, language: str) -> str:
    """The rules for triage in words."""
    wanted = options.read(community.options)
    two = [one for one in Category if one in wanted.two_person]
    hours = wanted.quiet_hours
    return say(
        language,
        "communities-setup-rules",
        two=", ".join(say(language, "cases-category-" + one.slug) for one in two) or "–",
        own=say(language, "communities-setup-on" if wanted.own_reports else "communities-setup-off"),
        oncall=wanted.oncall_role or "–",
        quiet=f"{hours.start:%H:%M}–{hours.end:%H:%M}" if hours else "–",
        storm=wanted.storm_threshold,
        claim=wanted.claim_hours,
        paused=date(language, wanted.paused, community.zone) if wanted.paused else "–",
    )
