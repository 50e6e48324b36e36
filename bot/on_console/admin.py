"""What admins type: settings, status, the digest, an export."""

from dataclasses import replace

from bot.chat import Paper, Person
from bot.domain.errors import Refusal
from bot.flow.communities import channels
from bot.flow.communities import setup as flow
from bot.flow.context import Context
from bot.flow.digest import weekly as weekly_digest
from bot.flow.evidence import export as evidence
from bot.on_console.files import private_file


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
    """The pack that the words ask for. Raises ``Refusal("evidence-export-words")``."""
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
