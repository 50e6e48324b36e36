"""Have we seen this? Earlier cases of a link, and of its host, for the moderators who ask."""

from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Handling, Target, defang_name
from bot.chat import Person
from bot.domain import link as links
from bot.domain.formats import day
from bot.flow.context import Actor, Context, moderator
from bot.store import cases
from bot.store.schema.core import Case
from bot.wording import say


async def history(context: Context, person: Person, text: str) -> str:
    """This community's cases of each link in the text. Others' cases are not told. Raises ``Refusal``."""
    found = links.find(text)
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        parts = [await _of(db, context, actor, link) for link in found]
    return "\n".join(parts)


async def _of(db: AsyncSession, context: Context, actor: Actor, link: links.Link) -> str:
    key = context.platforms.canonical(Target(link.href, Handling.SEALED)) or link.canonical  # as a report makes it
    same = await cases.of_link(db, links.fingerprint(key), actor.community.id)
    others = await cases.of_host(db, link.host, actor.community.id, besides=[case.number for case in same])
    translate = partial(say, actor.language)
    host = defang_name(link.host)
    lines = [
        translate("cases-history-link" if same else "cases-history-new", host=host),
        *(_line(actor.language, case) for case in same),
    ]
    if others:
        lines += [translate("cases-history-host", host=host), *(_line(actor.language, case) for case in others)]
    return "\n".join(lines)


def _line(language: str, case: Case) -> str:
    return say(
        language,
        "cases-history-line",
        number=case.number,
        category=say(language, "cases-category-" + case.category.slug),
        state=say(language, f"cases-state-{case.state}"),
        at=day(case.opened_at),
    )
