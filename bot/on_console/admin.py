"""What admins type: setup, settings, the digest."""

from typing import Any

from bot.domain.refusal import Refusal
from bot.flow import digest
from bot.flow import setup as station
from bot.flow.desk import Desk
from bot.front import Paper, Person

LISTS = {"moderator_roles", "admin_roles"}
NUMBERS = {"digest_weekday", "digest_hour"}
TEXTS = {"name", "triage_channel", "digest_channel", "language", "country", "zone"}


async def setup(desk: Desk, person: Person, rest: str) -> str:
    """``/setup language=fr digest_weekday=4 …``"""
    return await station.save(desk, person, wishes(rest))


def wishes(rest: str) -> station.Wishes:
    """The settings typed as ``name=value`` words. Raises ``Refusal("setup-unknown")``."""
    given: dict[str, Any] = {}
    for word in rest.split():
        key, _, value = word.partition("=")
        if key in TEXTS:
            given[key] = value
        elif key in LISTS:
            given[key] = value.split(",")
        elif key in NUMBERS and value.lstrip("-").isdigit():
            given[key] = int(value)
        else:
            raise Refusal("setup-unknown", word=word, choices=", ".join(sorted(TEXTS | LISTS | NUMBERS)))
    return station.Wishes(**given)


async def settings(desk: Desk, person: Person, rest: str) -> str:
    return await station.show(desk, person)


async def weekly(desk: Desk, person: Person, rest: str) -> Paper:
    return await digest.now(desk, person)
