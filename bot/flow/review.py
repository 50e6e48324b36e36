"""What moderators read before they decide: the queue, a card, the link on request, the text to hand over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from adapters import hotline
from adapters.base import Way
from bot.domain.category import Category
from bot.domain.defang import defang
from bot.domain.lifecycle import State
from bot.domain.refusal import Refusal
from bot.flow.desk import Desk, moderator
from bot.flow.drawing import draw
from bot.front import Card, Person
from bot.store import cases, notices
from bot.store.cases import By
from bot.store.tables import Case
from bot.wording import say


async def show_link(desk: Desk, person: Person, number: int) -> str:
    """The defanged link, privately, to a moderator who asked for it; written down as an event. Never a sealed one."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        case = await cases.seen_by(db, number, at.community.id)
        if Category(case.category).sealed:
            place = hotline.nearest(at.community.country or desk.settings.country)
            raise Refusal("link-sealed", number=number, hotline=place.name)
        await cases.note(db, case, "link-shown", By(desk.now(), at.who))
        return say(at.language, "link-shown", number=number, link=defang(desk.vault.open(case.link_sealed)))


@dataclass(frozen=True, slots=True)
class HandOver:
    """A prepared notice for the person who submits it. The exact link stands in the file only, never in the chat."""

    words: str
    name: str
    content: str


async def handed_over(desk: Desk, person: Person, number: int) -> HandOver:
    """The prepared notice, field by field, privately: what the moderator copies into the official form."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        await cases.seen_by(db, number, at.community.id)
        prepared = await notices.open_of(db, number, ("prepared",))
        if prepared is None:
            raise Refusal("nothing-prepared", number=number)
        fields = desk.vault.open(prepared.fields_sealed) or desk.vault.open(prepared.words_sealed)
        form = prepared.form or say(at.language, "handoff-no-form")
        key = "handoff-words-hotline" if prepared.way == Way.HOTLINE else "handoff-words"
        words = say(at.language, key, number=number, form=form, note=prepared.why)
        return HandOver(words, f"case-{number}.txt", f"{say(at.language, 'handoff-file', form=form)}\n\n{fields}\n")


async def queue(desk: Desk, person: Person, states: Sequence[State] = ()) -> str:
    """The community's open cases, oldest first, a line each."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        wanted = states or [state for state in State if not state.ended and state is not State.REMOVED]
        found = await cases.queue(db, at.community.id, wanted)
    if not found:
        return say(at.language, "queue-empty")
    line = partial(_queue_line, at.language, desk.now())
    return "\n".join([say(at.language, "queue-title", count=len(found)), *map(line, found)])


def _queue_line(language: str, now: datetime, case: Case) -> str:
    return say(
        language,
        "queue-line",
        number=case.number,
        category=say(language, "category-" + case.category.replace("_", "-")),
        state=say(language, f"state-{case.state}"),
        days=(now - case.opened_at) // timedelta(days=1),
    )


async def card(desk: Desk, person: Person, number: int) -> Card:
    """The case as this community's card shows it."""
    async with desk.store.begin() as db:
        at = await moderator(db, desk, person)
        case = await cases.seen_by(db, number, at.community.id)
        return await draw(db, desk, case, at.community)
