"""What moderators read before they decide: the queue, the link on request, the text to hand over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from adapters.core.values import Way
from adapters.handoff import hotline
from bot.chat import Person
from bot.domain.category import Category
from bot.domain.defang import defang
from bot.domain.errors import Refusal
from bot.domain.lifecycle import EventKind, NoticeState, State
from bot.domain.statement import Translate
from bot.flow.context import Actor, Context, moderator
from bot.store import cases, communities, notices
from bot.store import queue as waiting
from bot.store.cases import By
from bot.store.schema.core import Case
from bot.wording import say


async def show_link(context: Context, person: Person, number: int) -> str:
    """The defanged link, privately, to a moderator who asked for it; written down as an event. Never a sealed one."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, number, actor.community.id)
        if case.category.sealed:
            place = hotline.nearest(actor.community.country or context.settings.country)
            raise Refusal("cases-link-sealed", number=number, hotline=place.name)
        await cases.record_event(db, case, EventKind.LINK_SHOWN, By(context.now(), actor.who))
        return say(actor.language, "cases-link-shown", number=number, link=defang(context.vault.open(case.link_sealed)))


@dataclass(frozen=True, slots=True)
class HandOver:
    """A prepared notice for the person who submits it. The exact link stands in the file only, never in the chat."""

    words: str
    name: str
    content: str


async def handed_over(context: Context, person: Person, number: int) -> HandOver:
    """The prepared notice, field by field, privately: what the moderator copies into the official form."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        await cases.seen_by(db, number, actor.community.id)
        prepared = await notices.open_of(db, number, (NoticeState.PREPARED,))
        if prepared is None:
            raise Refusal("cases-nothing-prepared", number=number)
        fields = context.vault.open(prepared.fields_sealed) or context.vault.open(prepared.words_sealed)
        form = prepared.form or say(actor.language, "cases-handoff-no-form")
        key = "cases-handoff-words-hotline" if prepared.way == Way.HOTLINE else "cases-handoff-words"
        words = say(actor.language, key, number=number, form=form, note=prepared.why)
        return HandOver(
            words, f"case-{number}.txt", f"{say(actor.language, 'cases-handoff-file', form=form)}\n\n{fields}\n"
        )


PAGE = 10  # cases on a page of the queue


@dataclass(frozen=True, slots=True)
class Filter:
    """What a queue shows. Without states it shows every open case; ``older``: opened at least that long ago."""

    states: tuple[State, ...] = ()
    category: Category | None = None
    platform: str = ""  # as ``Row.platform`` names it
    older: timedelta | None = None
    storm: int = 0  # only what the card of this case stands for


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One case of a queue. ``line`` says it in the reader's language; nothing in it is a link."""

    number: int
    category: Category
    state: State
    platform: str
    opened_at: datetime
    line: str


@dataclass(frozen=True, slots=True)
class QueuePage:
    """One page of a queue, counted from 1. ``counts`` are of all pages, by state, in the order of ``State``."""

    title: str
    rows: tuple[QueueRow, ...]
    number: int
    pages: int
    total: int
    counts: Mapping[State, int]
    summary: str  # the counts in words
    footer: str  # which page of how many; empty when there is only one

    @property
    def words(self) -> str:
        """The page as text."""
        return "\n".join(
            part for part in (self.title, self.summary, *(row.line for row in self.rows), self.footer) if part
        )


OPEN = tuple(state for state in State if not state.ended and state is not State.REMOVED)


async def queue_page(context: Context, person: Person, what: Filter | None = None, number: int = 1) -> QueuePage:
    """A page of the community's cases, oldest first; a page that is not there is the nearest one that is.

    Raises ``Refusal("communities-not-moderator")``.
    """
    what = what or Filter()
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        wanted = _wanted(context, actor, what, await communities.spared(db, actor.member.id))
        counted = await waiting.counts(db, wanted)
        total = sum(counted.values())
        pages = max(1, -(-total // PAGE))
        number = min(max(1, number), pages)
        found = await waiting.page(db, wanted, limit=PAGE, offset=(number - 1) * PAGE)
    counts = {state: counted[state] for state in State if state in counted}
    row, translate = partial(_row, actor.language, context.now()), partial(say, actor.language)
    return QueuePage(
        title=_title(translate, what, total),
        rows=tuple(map(row, found)),
        number=number,
        pages=pages,
        total=total,
        counts=counts,
        summary=_summary(translate, counts),
        footer=translate("cases-queue-page", page=number, pages=pages) if pages > 1 else "",
    )


def _wanted(context: Context, actor: Actor, what: Filter, spared: Sequence[str]) -> waiting.Wanted:
    return waiting.Wanted(
        actor.community.id,
        what.states or OPEN,
        category=what.category,
        platform=what.platform,
        spared=spared,
        storm=what.storm,
        opened_before=context.now() - what.older if what.older else None,
    )


def _title(translate: Translate, what: Filter, total: int) -> str:
    if what == Filter():
        return translate("cases-queue-title", count=total) if total else translate("cases-queue-empty")
    return translate("cases-queue-found", count=total)


def _summary(translate: Translate, counts: Mapping[State, int]) -> str:
    """The counts by state, when there is more than one state."""
    if len(counts) < 2:
        return ""
    return " · ".join(f"{translate(f'cases-state-{state}')}: {count}" for state, count in counts.items())


def _row(language: str, now: datetime, case: Case) -> QueueRow:
    line = say(
        language,
        "cases-queue-line",
        number=case.number,
        category=say(language, "cases-category-" + case.category.slug),
        state=say(language, f"cases-state-{case.state}"),
        days=(now - case.opened_at) // timedelta(days=1),
    )
    return QueueRow(case.number, case.category, case.state, case.platform, case.opened_at, line)
