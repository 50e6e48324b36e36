"""The part of a card that says what became of its notices: how they went, what their recipients answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Step, Way, defang_name, slug
from bot.chat import Button, Extra, Tone
from bot.domain.circuit_breaker import ANSWERS, NoticeOutcome
from bot.domain.defang import defang_text
from bot.domain.formats import utc_minute
from bot.domain.statement import Translate
from bot.flow.context import Context
from bot.store import circuit_breakers, notices, outcomes
from bot.store.schema.core import Notice
from bot.store.schema.delivery import RecordedOutcome

_FAILED = {NoticeOutcome.BOUNCED.value: "bounced"}
_SPOKEN = frozenset({*ANSWERS, NoticeOutcome.WROTE})
_WORDS = 300  # of a desk's answer on a card


@dataclass(frozen=True, slots=True)
class Posted:
    """A case's notices with what became of them, read in one transaction."""

    notices: Sequence[Notice]
    outcomes: Sequence[tuple[RecordedOutcome, Notice]]
    braked: set[str]
    drafted: bool  # a correction waits to be sent


async def posted(db: AsyncSession, number: int) -> Posted:
    """Read what the card says of the case's notices."""
    return Posted(
        await notices.of_case(db, number),
        await outcomes.of_case(db, number),
        await circuit_breakers.on(db),
        bool(await notices.corrections(db, number, ("draft",))),
    )


def lines(sheet: Posted, translate: Translate, names: Mapping[int, str]) -> str:
    """One line for each notice, oldest first. ``names`` are those of the reader's community.

    A first approval that waits for a second moderator is the affair of the community in which it was given.
    """
    outcomes_by_notice = {notice.id: verdict.kind for verdict, notice in sheet.outcomes}
    told = [one for one in sheet.notices if one.state != "waiting" or one.drafted_by in names]
    return "\n".join(
        _line(
            one,
            _key(one, outcomes_by_notice.get(one.id, ""), sheet.braked),
            partial(translate, who=names.get(one.drafted_by or 0, "")),
        )
        for one in told
    )


def _key(notice: Notice, outcome: str, braked: set[str]) -> str:
    """A hand-off that a person submitted is never called an arrival, and what waits says for what."""
    if notice.state == "sent" and notice.way in {Way.HAND_OFF, Way.HOTLINE}:
        return "submitted"
    if notice.state == "due" and notice.platform in braked and notice.step != "correction":
        return "braked"
    if notice.state == "failed":
        return "suppressed" if notice.error == "suppressed" else _FAILED.get(outcome, "failed")
    return slug(notice.state)


def _line(notice: Notice, key: str, translate: Translate) -> str:
    at = notice.sent_at or notice.attempt_at or notice.created_at
    return translate(
        f"notice-line-{key}",
        way=translate("way-" + Way(notice.way).slug),
        recipient=defang_name(notice.recipient),
        step=translate("step-" + Step(notice.step).slug),
        reference=defang_text(notice.reference) or "–",
        at=utc_minute(at),
        platform=notice.platform,
    )


def answers(context: Context, sheet: Posted, translate: Translate) -> str:
    """What the recipients say, newest last: their words, broken links, never more than a few lines."""
    told = [(one, notice) for one, notice in sheet.outcomes if one.kind in _SPOKEN][-3:]
    return "\n".join(_answer(context, one, notice, translate) for one, notice in told)


def _answer(context: Context, verdict: RecordedOutcome, notice: Notice, translate: Translate) -> str:
    said = defang_text(" ".join(context.vault.open(verdict.words_sealed).split()))
    return translate(
        "answer-line-words" if said else "answer-line",
        recipient=defang_name(notice.recipient),
        answer=translate("answer-" + slug(verdict.kind)),
        at=utc_minute(verdict.recorded_at),
        words=said if len(said) <= _WORDS else said[:_WORDS] + "…",
    )


def buttons(sheet: Posted, translate: Translate) -> list[Button]:
    """The acts that take back what was wrong, offered once something has left."""
    taken = {notice.id for verdict, notice in sheet.outcomes if verdict.kind == NoticeOutcome.CORRECTED}
    left = any(
        one.state in {"sent", "unsure"} and one.step != "correction" for one in sheet.notices if one.id not in taken
    )
    offered = [Button(Extra.CORRECT, translate("act-correct"), Tone.MUTED, rare=True)] if left else []
    if sheet.drafted:
        offered += [
            Button(Extra.SEND_CORRECTION, translate("act-send-correction"), Tone.BAD),
            Button(Extra.DROP_CORRECTION, translate("act-drop-correction"), Tone.MUTED, rare=True),
        ]
    return offered
