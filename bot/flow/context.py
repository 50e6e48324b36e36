"""What every step is handed first: the frozen handful of things it works with, made once by ``bot/app.py``."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.http import Http
from adapters.registry import Registry
from bot.chat import Deletes, Front, Person
from bot.config import Settings
from bot.domain import options
from bot.domain.errors import Refusal
from bot.domain.options import Options
from bot.store import circuit_breakers, communities
from bot.store.cases import Who
from bot.store.engine.session import Store
from bot.store.engine.vault import Vault
from bot.store.schema.core import Community, Member

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Context:
    """``now`` is the one clock."""

    store: Store
    vault: Vault
    platforms: Registry
    http: Http
    settings: Settings
    fronts: Mapping[str, Front]
    now: Callable[[], datetime]
    rng: Random
    suppressed: set[str] = field(default_factory=set)  # the list as last read; who sends asks the database again
    elsewhere: Mapping[str, Http] = field(default_factory=dict)  # by country: other places to look from

    def deleter(self, front: str) -> Deletes | None:
        """The front of that name, if it can delete messages."""
        found: object = self.fronts.get(front)
        return found if isinstance(found, Deletes) else None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person in their community, as rows; what they may do there; the language they are answered in."""

    community: Community
    member: Member
    moderator: bool
    admin: bool
    language: str

    @property
    def options(self) -> Options:
        """What the community chose, and the defaults where it did not."""
        chosen = self.community.options
        return options.read(chosen) if chosen else Options()

    @property
    def who(self) -> Who:
        return Who(self.community.id, self.member.id)


async def acting(db: AsyncSession, context: Context, person: Person) -> Actor:
    """Who is acting. Raises ``Refusal("communities-unknown")`` when the community was never set up."""
    community = await communities.community(db, person.front, person.community)
    member = await communities.member(db, community.id, person.id, context.now(), name=person.name)
    roles = set(person.roles)
    admin = person.admin or bool(roles & set(community.admin_roles))
    if admin:
        await circuit_breakers.seen_admin(db, member.id, context.now())
    moderator = admin or bool(roles & set(community.moderator_roles))
    return Actor(community, member, moderator, admin, person.locale or community.language)


async def moderator(db: AsyncSession, context: Context, person: Person) -> Actor:
    """The actor, who must be a moderator.

    Raises ``Refusal("communities-not-moderator")``; checked at every act, not just on what is shown.
    """
    found = await acting(db, context, person)
    if not found.moderator:
        log.warning("a press by member %s of community %s, who is no moderator", found.member.id, found.community.id)
        raise Refusal("communities-not-moderator")
    return found


async def admin(db: AsyncSession, context: Context, person: Person) -> Actor:
    """The actor, who must be an admin. Raises ``Refusal("communities-not-admin")``."""
    found = await acting(db, context, person)
    if not found.admin:
        log.warning("a command by member %s of community %s, who is no admin", found.member.id, found.community.id)
        raise Refusal("communities-not-admin")
    return found
