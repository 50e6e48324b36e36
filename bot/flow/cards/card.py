"""Draws a card: what one community may see of a case, in its language, with the actions that are on offer."""

from functools import partial

from adapters.core.values import Handling, defang_name
from bot.chat import Button, Card, Line, Person, Tone
from bot.domain.defang import defang_text
from bot.domain.formats import utc_minute
from bot.domain.lifecycle import State
from bot.domain.statement import Translate
from bot.flow.cards import discussion, history, notices, route, sightings, storm
from bot.flow.cards.model import CardModel
from bot.flow.cards.read_model import read
from bot.flow.cases import actions
from bot.flow.context import Context, moderator
from bot.store import cases
from bot.store.schema.core import Case, Community
from bot.wording import say

_TONES = {
    State.REMOVED: Tone.GOOD,
    State.RETURNED: Tone.BAD,
    State.ESCALATED: Tone.BAD,
    State.UNSURE: Tone.URGENT,
    State.REJECTED: Tone.MUTED,
    State.CLOSED: Tone.MUTED,
    State.MERGED: Tone.MUTED,
}


async def open_card(context: Context, person: Person, number: int) -> Card:
    """The case as this community's card shows it, for a moderator who asks. Raises ``Refusal``."""
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        case = await cases.seen_by(db, number, actor.community.id)
        return draw(await read(db, context, case, actor.community))


def draw(model: CardModel) -> Card:
    """The card; pure."""
    case, language = model.case, model.community.language
    translate = partial(say, language)
    state, category = model.facts.state, model.facts.category
    urgent = category.rule.urgent and state in {State.REPORTED, State.CLAIMED}
    return Card(
        number=case.number,
        title=translate("cards-title", number=case.number, category=translate("cases-category-" + category.slug)),
        state=translate(f"cases-state-{state.value}"),
        tone=_TONES.get(state, Tone.URGENT if urgent else Tone.CALM),
        lines=tuple(line for line in (*_lines(model, translate), *discussion.lines(model, translate)) if line.text),
        buttons=tuple(
            Button(action.name, translate(f"cases-act-{action.slug}"), action.tone, action.rare)
            for action in actions.offered(model.facts)
        ),
        strip=sightings.strip(model),
        language=language,
    )


def farewell(case: Case, community: Community) -> Card:
    """What stays of a card where the case concerns nobody any more, since its merge was undone."""
    translate = partial(say, community.language)
    title = translate("cards-left-title", number=case.number)
    return Card(case.number, title, translate("cards-left"), Tone.MUTED, (), (), language=community.language)


def _lines(model: CardModel, translate: Translate) -> list[Line]:
    return [
        Line(translate("cards-label-link"), _link(model, translate)),
        Line(translate("cards-label-storm"), storm.line(model, translate)),
        Line(translate("cards-label-details"), _details(model)),
        Line(translate("cards-label-reports"), _reports(model, translate)),
        Line(translate("cards-label-claimed"), _claimed(model, translate)),
        Line(translate("cards-label-can-act"), route.line(model, translate)),
        Line(translate("cards-label-notice"), notices.lines(model, translate)),
        Line(translate("cards-label-answer"), notices.answers(model, translate)),
        Line(translate("cards-label-seen"), sightings.lines(model, translate)),
        Line(translate("cards-label-next"), _next(model.case, translate)),
        Line(translate("cards-label-history"), history.lines(model, translate)),
    ]


def _reports(model: CardModel, translate: Translate) -> str:
    if not model.reports.people:
        return ""  # all withdrawn, or counted where the case was merged into
    return translate("cards-reports", people=model.reports.people, communities=model.reports.communities)


def _link(model: CardModel, translate: Translate) -> str:
    """Open: the defanged host. Guarded: the same, and the rest only on request. Sealed: neither."""
    handling = model.facts.category.rule.handling
    if handling is Handling.SEALED:
        return translate("cards-link-sealed")
    host = defang_name(model.case.host)
    return translate("cards-link-guarded", host=host) if handling is Handling.GUARDED else host


def _details(model: CardModel) -> str:
    """What this community's reporters wrote, without their names."""
    return "\n".join(f"“{defang_text(text)}”" for text in model.reports.details if text)[:900]


def _claimed(model: CardModel, translate: Translate) -> str:
    if model.facts.state is not State.CLAIMED or model.case.claimed_by is None:
        return ""
    return model.names.get(model.case.claimed_by) or translate("cards-claimed-elsewhere")


def _next(case: Case, translate: Translate) -> str:
    parts = []
    if case.step_due_at:
        parts.append(translate("cards-next-step", at=utc_minute(case.step_due_at)))
        parts.append(case.step_source or translate("cards-own-target"))
    return " · ".join(parts)
