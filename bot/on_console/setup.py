"""The setup as an admin types it."""

from typing import Any

from bot.chat import Person
from bot.domain import options
from bot.domain.errors import Refusal
from bot.flow.communities import setup as flow
from bot.flow.context import Context

LISTS = {"moderator_roles", "admin_roles"}
NUMBERS = {"digest_weekday", "digest_hour"}
TEXTS = {"name", "triage_channel", "digest_channel", "language", "country", "zone"}


async def setup(context: Context, person: Person, rest: str) -> str:
    """``/setup language=fr digest_weekday=4 …``"""
    return await flow.save(context, person, wishes(rest))


def wishes(rest: str) -> flow.Wishes:
    """The settings typed as ``name=value`` words. Raises ``Refusal("communities-setup-unknown")``."""
    given: dict[str, Any] = {}
    chosen: dict[str, str] = {}
    for word in rest.split():
        key, _, value = word.partition("=")
        if key in TEXTS:
            given[key] = value
        elif key in LISTS:
            given[key] = value.split(",")
        elif key in NUMBERS and value.lstrip("-").isdigit():
            given[key] = int(value)
        elif key in options.NAMES:
            chosen[key] = value
        else:
            raise Refusal(
                "communities-setup-unknown",
                word=word,
                choices=", ".join(sorted({*TEXTS, *LISTS, *NUMBERS, *options.NAMES})),
            )
    return flow.Wishes(**given, options=chosen or None)
