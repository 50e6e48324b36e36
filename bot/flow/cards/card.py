"""Makes a card from rows: what one community may see of a case, in its language, with the acts that are on offer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from bot.chat import Button, Card, Extra, Line, Tone
from bot.domain.category import Category, Handling
from bot.domain.defang import defang_text
from bot.domain.lifecycle import Act, State, offered
from bot.domain.statement import Say
from bot.flow.cards import history, notices, route
from bot.flow.cards.discussion import Side, margin
from bot.flow.cards.notices import Posted
from bot.flow.cards.sightings import seen
from bot.flow.context import Context
from bot.flow.oncall import storm
from bot.store import cases, communities, vantages
from bot.store.schema.core import Case, Community, Probe, Report
from bot.wording import say

TICKS = {"up": "●", "gone": "○", "restricted": "◐", "unknown": "?", "not_checked": "–"}
_TONES = {
    State.REMOVED: Tone.GOOD,
    State.RETURNED: Tone.BAD,
    State.ESCALATED: Tone.BAD,
    State.UNSURE: Tone.URGENT,
    State.REJECTED: Tone.MUTED,
    State.CLOSED: Tone.MUTED,
    State.MERGED: Tone.MUTED,
}
_BUTTON_TONES = {Act.APPROVE: Tone.GOOD, Act.REJECT: Tone.BAD, Act.CANCEL: Tone.BAD}
_RARE = {Act.RELEASE, Act.CLOSE}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What a card is drawn from, read in one transaction."""

    case: Case
    community: Community
    own: Sequence[Report]
    people: int
    communities: int
    names: dict[int, str]
    posted: Posted
    probes: Sequence[Probe]
    past: str
    storm: str
    places: Sequence[Probe]  # what each place saw at the last look


async def draw(db: AsyncSession, context: Context, case: Case, community: Community) -> Card:
    """The case's card for this community."""
    people, spread = await cases.spread(db, case.number)
    probes = await cases.last_probes(db, case.number)
    sheet = _Sheet(
        case=case,
        community=community,
        own=await cases.reports_in(db, case.number, community.id),
        people=people,
        communities=spread,
        names=await communities.names(db, community.id),
        posted=await notices.posted(db, case.number),
        probes=probes,
        places=await vantages.of(db, probes[-1]) if probes else (),
        past=await history.told(db, case, community),
        storm=await storm.told(db, case, community),
    )
    words = partial(say, community.language)
    beside = await margin(db, Side(context, case, community, sheet.own, sheet.names, words))
    state, category = State(case.state), Category(case.category)
    urgent = category.rule.urgent and state in {State.REPORTED, State.CLAIMED}
    return Card(
        number=case.number,
        title=words("card-title", number=case.number, category=words("category-" + _slug(category))),
        state=words(f"state-{state.value}"),
        tone=_TONES.get(state, Tone.URGENT if urgent else Tone.CALM),
        lines=tuple(line for line in (*_lines(context, sheet, words), *beside.lines) if line.text),
        buttons=(*_buttons(sheet, words), *beside.buttons),
        strip="".join(TICKS[probe.outcome] for probe in sheet.probes),
        language=community.language,
    )


def farewell(case: Case, community: Community) -> Card:
    """What stays of a card where the case concerns nobody any more, since its merge was undone."""
    words = partial(say, community.language)
    title = words("card-left-title", number=case.number)
    return Card(case.number, title, words("card-left"), Tone.MUTED, (), (), language=community.language)


def _slug(value: str) -> str:
    return value.replace("_", "-")


def _lines(context: Context, sheet: _Sheet, words: Say) -> list[Line]:
    return [
        Line(words("label-link"), _link(sheet.case, words)),
        Line(words("label-storm"), sheet.storm),
        Line(words("label-details"), _details(context, sheet)),
        Line(words("label-reports"), _reports(sheet, words)),
        Line(words("label-claimed"), _claimed(sheet, words)),
        Line(words("label-can-act"), route.outlook(context, sheet.case, sheet.community, words)),
        Line(words("label-notice"), notices.lines(sheet.posted, words, sheet.names)),
        Line(words("label-answer"), notices.answers(context, sheet.posted, words)),
        Line(words("label-seen"), seen(sheet.case, sheet.probes[-1] if sheet.probes else None, sheet.places, words)),
        Line(words("label-next"), _next(sheet.case, words)),
        Line(words("label-history"), sheet.past),
    ]


def _reports(sheet: _Sheet, words: Say) -> str:
    if not sheet.people:
        return ""  # all withdrawn, or counted where the case was merged into
    return words("card-reports", people=sheet.people, communities=sheet.communities)


def _link(case: Case, words: Say) -> str:
    """Open: the defanged host. Guarded: the same, and the rest only on request. Sealed: neither."""
    handling = Category(case.category).rule.handling
    if handling is Handling.SEALED:
        return words("card-link-sealed")
    host = case.host.replace(".", "[.]")
    return words("card-link-guarded", host=host) if handling is Handling.GUARDED else host


def _details(context: Context, sheet: _Sheet) -> str:
    """What this community's reporters wrote, without their names; nothing of it for a sealed case."""
    if Category(sheet.case.category).sealed:
        return ""
    texts = [context.vault.open(report.details_sealed) for report in sheet.own]
    return "\n".join(f"“{defang_text(text)}”" for text in texts if text)[:900]


def _claimed(sheet: _Sheet, words: Say) -> str:
    if sheet.case.state != State.CLAIMED or sheet.case.claimed_by is None:
        return ""
    return sheet.names.get(sheet.case.claimed_by) or words("card-claimed-elsewhere")


def _next(case: Case, words: Say) -> str:
    parts = []
    if case.step_due_at:
        parts.append(words("card-next-step", at=f"{case.step_due_at:%Y-%m-%d %H:%M} UTC"))
        parts.append(case.step_source or words("card-own-target"))
    return " · ".join(parts)


def _buttons(sheet: _Sheet, words: Say) -> tuple[Button, ...]:
    case = sheet.case
    waiting = {notice.state for notice in sheet.posted.notices}
    hidden = {
        Act.SUBMITTED: "prepared" not in waiting,
        Act.CANCEL: not waiting & {"due", "held"},
        Act.ARRIVED: "unsure" not in waiting,
        Act.RESEND: "unsure" not in waiting,
    }
    buttons = [
        Button(act, words(f"act-{act.value}"), _BUTTON_TONES.get(act, Tone.CALM), act in _RARE)
        for act in offered(State(case.state))
        if not hidden.get(act, False)
    ]
    if sheet.storm:
        buttons.append(Button(Extra.QUEUE, words("act-queue")))
    if "prepared" in waiting and case.state != State.MERGED:
        buttons.append(Button(Extra.HAND_OFF, words("act-hand-off")))
    buttons += notices.buttons(sheet.posted, words)
    if not Category(case.category).sealed:
        buttons.append(Button(Extra.SHOW_LINK, words("act-show-link"), Tone.MUTED, rare=True))
    if Act.APPROVE in offered(State(case.state)):
        buttons.append(Button(Extra.CATEGORY, words("act-category"), rare=True))
    return tuple(buttons)
