"""What admins type: setup, settings, the digest."""

from dataclasses import replace
from typing import Any

from bot.chat import Paper, Person
from bot.domain import options
from bot.domain.errors import Refusal
from bot.flow.communities import channels
from bot.flow.communities import setup as flow
from bot.flow.context import Context
from bot.flow.digest import weekly as weekly_digest
from bot.flow.evidence import export as evidence
from bot.on_console.triage import private_file

LISTS = {"moderator_roles", "admin_roles"}
NUMBERS = {"digest_weekday", "digest_hour"}
TEXTS = {"name", "triage_channel", "digest_channel", "language", "country", "zone"}


async def setup(context: Context, person: Person, rest: str) -> str:
    """``/setup language=fr digest_weekday=4 …``"""
    return await flow.save(context, person, wishes(rest))


def wishes(rest: str) -> flow.Wishes:
    """The settings typed as ``name=value`` words. Raises ``Refusal("setup-unknown")``."""
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


async def settings(context: Context, person: Person, rest: str) -> str:
    return await flow.show(context, person)


async def status(context: Context, person: Person, rest: str) -> str:
    return await channels.status(context, person)


async def weekly(context: Context, person: Person, rest: str) -> Paper:
    return await weekly_digest.now(context, person)


async def export(context: Context, person: Person, rest: str) -> str:
    """``/export [case] [public|partner|authority] [days=90]``"""
    made = await evidence.export(context, person, wish(rest))
    path = private_file(context.settings.data / "exports", made.name, made.content)
    return f"{made.words}\n{path}"


def wish(rest: str) -> evidence.ExportRequest:
    """The pack that the words ask for. Raises ``Refusal("export-words")``."""
    asked = evidence.ExportRequest()
    for word in rest.split():
        key, _, value = word.partition("=")
        if word.isdigit():
            asked = replace(asked, number=int(word))
        elif word in set(evidence.Level):
            asked = replace(asked, level=evidence.Level(word))
        elif key == "days" and value.isdigit():
            asked = replace(asked, days=int(value))
        else:
            raise Refusal("evidence-export-words", word=word[:40], levels=", ".join(evidence.Level))
    return asked
