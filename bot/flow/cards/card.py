"""Makes a card from rows: what one community may see of a case, in its language, with the acts that are on offer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Handling, defang_name
from bot.chat import Button, Card, Extra, Line, Tone
from bot.domain.category import Category
from bot.domain.defang import defang_text
from bot.domain.formats import utc_minute
from bot.domain.lifecycle import Act, State, offered
from bot.domain.statement import Translate
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
    translate = partial(say, community.language)
    beside = await margin(db, Side(context, case, community, sheet.own, sheet.names, translate))
    state, category = State(case.state), Category(case.category)
    urgent = category.rule.urgent and state in {State.REPORTED, State.CLAIMED}
    return Card(
        number=case.number,
        title=translate("card-title", number=case.number, category=translate("category-" + category.slug)),
        state=translate(f"state-{state.value}"),
        tone=_TONES.get(state, Tone.URGENT if urgent else Tone.CALM),
        lines=tuple(line for line in (*_lines(context, sheet, translate), *beside.lines) if line.text),
        buttons=(*_buttons(sheet, translate), *beside.buttons),
        strip="".join(TICKS[probe.outcome] for probe in sheet.probes),
        language=community.language,
    )


def farewell(case: Case, community: Community) -> Card:
    """What stays of a card where the case concerns nobody any more, since its merge was undone."""
    translate = partial(say, community.language)
    title = translate("card-left-title", number=case.number)
    return Card(case.number, title, translate("card-left"), Tone.MUTED, (), (), language=community.language)


def _lines(context: Context, sheet: _Sheet, translate: Translate) -> list[Line]:
    return [
        Line(translate("label-link"), _link(sheet.case, translate)),
        Line(translate("label-storm"), sheet.storm),
        Line(translate("label-details"), _details(context, sheet)),
        Line(translate("label-reports"), _reports(sheet, translate)),
        Line(translate("label-claimed"), _claimed(sheet, translate)),
        Line(translate("label-can-act"), route.outlook(context, sheet.case, sheet.community, translate)),
        Line(translate("label-notice"), notices.lines(sheet.posted, translate, sheet.names)),
        Line(translate("label-answer"), notices.answers(context, sheet.posted, translate)),
        Line(
            translate("label-seen"),
            seen(sheet.case, sheet.probes[-1] if sheet.probes else None, sheet.places, translate),
        ),
        Line(translate("label-next"), _next(sheet.case, translate)),
        Line(translate("label-history"), sheet.past),
    ]


def _reports(sheet: _Sheet, translate: Translate) -> str:
    if not sheet.people:
        return ""  # all withdrawn, or counted where the case was merged into
    return translate("card-reports", people=sheet.people, communities=sheet.communities)


def _link(case: Case, translate: Translate) -> str:
    """Open: the defanged host. Guarded: the same, and the rest only on request. Sealed: neither."""
    handling = Category(case.category).rule.handling
    if handling is Handling.SEALED:
        return translate("card-link-sealed")
    host = defang_name(case.host)
    return translate("card-link-guarded", host=host) if handling is Handling.GUARDED else host


def _details(context: Context, sheet: _Sheet) -> str:
    """What this community's reporters wrote, without their names; nothing of it for a sealed case."""
    if Category(sheet.case.category).sealed:
        return ""
    texts = [context.vault.open(report.details_sealed) for report in sheet.own]
    return "\n".join(f"“{defang_text(text)}”" for text in texts if text)[:900]


def _claimed(sheet: _Sheet, translate: Translate) -> str:
    if sheet.case.state != State.CLAIMED or sheet.case.claimed_by is None:
        return ""
    return sheet.names.get(sheet.case.claimed_by) or translate("card-claimed-elsewhere")


def _next(case: Case, translate: Translate) -> str:
    parts = []
    if case.step_due_at:
        parts.append(translate("card-next-step", at=utc_minute(case.step_due_at)))
        parts.append(case.step_source or translate("card-own-target"))
    return " · ".join(parts)


def _buttons(sheet: _Sheet, translate: Translate) -> tuple[Button, ...]:
    case = sheet.case
    waiting = {notice.state for notice in sheet.posted.notices}
    hidden = {
        Act.SUBMITTED: "prepared" not in waiting,
        Act.CANCEL: not waiting & {"due", "held"},
        Act.ARRIVED: "unsure" not in waiting,
        Act.RESEND: "unsure" not in waiting,
    }
    buttons = [
        Button(act, translate(f"act-{act.value}"), _BUTTON_TONES.get(act, Tone.CALM), act in _RARE)
        for act in offered(State(case.state))
        if not hidden.get(act, False)
    ]
    if sheet.storm:
        buttons.append(Button(Extra.QUEUE, translate("act-queue")))
    if "prepared" in waiting and case.state != State.MERGED:
        buttons.append(Button(Extra.HAND_OFF, translate("act-hand-off")))
    buttons += notices.buttons(sheet.posted, translate)
    if not Category(case.category).sealed:
        buttons.append(Button(Extra.SHOW_LINK, translate("act-show-link"), Tone.MUTED, rare=True))
    if Act.APPROVE in offered(State(case.state)):
        buttons.append(Button(Extra.CATEGORY, translate("act-category"), rare=True))
    return tuple(buttons)
