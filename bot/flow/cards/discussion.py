"""What stands in the margin of a case's card in one community: what it is the same as, talks, vetoes, notes, decisions,
and the buttons of these acts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import slug
from bot.chat import Button, Extra, Line, Tone
from bot.domain.category import Category
from bot.domain.defang import defang_text
from bot.domain.formats import minute, utc_minute
from bot.domain.lifecycle import Act, State, allows, watched
from bot.domain.statement import Translate
from bot.flow.context import Context
from bot.store import cases, discussion, merges, snoozes, vetoes
from bot.store.schema.core import Case, Community, Decision, Report
from bot.store.schema.moderation import Note

NOTES, DECISIONS = 6, 5  # the newest of each
LONG = 300  # characters of one note on a card
_NAMED = (Act.APPROVE, Act.REJECT, Act.ESCALATE, Act.CLOSE, Act.REOPEN, Act.CANCEL, Act.SUBMITTED)
_DECIDED = {act.value for act in _NAMED} | {"merge", "split", "veto", "lift"}
_TALK = {"note": "label-notes", "question": "label-questions", "answer": "label-answers"}


@dataclass(frozen=True, slots=True)
class Side:
    """Whose card it is, and what it is drawn from."""

    context: Context
    case: Case
    community: Community
    own: Sequence[Report]
    names: dict[int, str]
    translate: Translate

    @property
    def sealed(self) -> bool:
        return Category(self.case.category).sealed

    def text(self, sealed_words: str) -> str:
        text = defang_text(self.context.vault.open(sealed_words))
        return text if len(text) <= LONG else text[:LONG].rstrip() + "…"

    def name(self, member_id: int) -> str:
        return self.names.get(member_id) or self.translate("somebody-here")


@dataclass(frozen=True, slots=True)
class Margin:
    lines: tuple[Line, ...]
    buttons: tuple[Button, ...]


async def margin(db: AsyncSession, side: Side) -> Margin:
    """The lines and buttons; only what ever happened to the case is read."""
    happened = await discussion.kinds_of(db, side.case.number)
    lines: list[Line] = []
    standing: set[int] = set()
    if happened & {"merge", "joined"}:
        lines += await _same(db, side)
    if "veto" in happened:
        standing, told = await _vetoes(db, side)
        lines += told
    if "snooze" in happened:
        lines += await _snoozed(db, side)
    if happened & {"note", "ask", "answer"}:
        lines += await _talk(db, side)
    if happened & _DECIDED:
        lines += _decisions(side, await cases.decisions_of(db, side.case.number, side.community.id))
    return Margin(tuple(lines), await _buttons(db, side, standing))


async def _same(db: AsyncSession, side: Side) -> list[Line]:
    """Others' links are counted; only those that this community follows itself are named."""
    number, words = side.case.number, side.translate
    if merge := await merges.standing(db, number):
        return [Line(words("label-same"), words("card-merged", other=str(merge.into)))]
    joined = sorted(await merges.below(db, number) - {number})
    if not joined:
        return []
    known = [one for one in joined if await cases.follows(db, one, side.community.id)]
    listed = ", ".join(map(str, known)) or "–"
    return [Line(words("label-same"), words("card-joined", cases=listed, count=len(joined) - len(known)))]


async def _vetoes(db: AsyncSession, side: Side) -> tuple[set[int], list[Line]]:
    """One's own veto with the name of who gave it; another one's with its reason and nothing of who."""
    lines, label = [], side.translate("label-veto")
    found = await vetoes.standing(db, side.case.number)
    for one in found:
        reason = "–" if side.sealed else side.text(one.reason_sealed)
        if one.community_id == side.community.id:
            lines.append(Line(label, side.translate("card-veto-own", who=side.name(one.member_id), reason=reason)))
        else:
            lines.append(Line(label, side.translate("card-veto", reason=reason)))
    return {one.community_id for one in found}, lines


async def _snoozed(db: AsyncSession, side: Side) -> list[Line]:
    until = await snoozes.until(db, side.case.number, side.community.id)
    return [Line(side.translate("label-snoozed"), utc_minute(until))] if until else []


async def _talk(db: AsyncSession, side: Side) -> list[Line]:
    notes = await discussion.newest(db, side.case.number, side.community.id, NOTES)
    reached = await discussion.reached(db, [note.id for note in notes if note.kind == "question"])
    lines = []
    for kind, label in _TALK.items():
        own = [
            _said(side, note, reached) for note in notes if note.kind == kind and (kind == "note" or not side.sealed)
        ]
        if own:
            lines.append(Line(side.translate(label), "\n".join(own)))
    return lines


def _said(side: Side, note: Note, reached: dict[int, tuple[int, int]]) -> str:
    at, text = f"{note.written_at:%m-%d %H:%M}", side.text(note.text_sealed)
    if note.kind == "answer":
        return side.translate("card-answer", at=at, text=text or "–")
    if note.kind == "question":
        told, of = reached.get(note.id, (0, 0))
        return side.translate("card-question", at=at, text=text, told=told, of=of)
    return side.translate("card-note", at=at, text=text, who=side.name(note.member_id))


def _decisions(side: Side, taken: Iterable[Decision]) -> list[Line]:
    """What this community decided, and who; another one's decisions stand on its own card."""
    named = [one for one in taken if one.act in _DECIDED][-DECISIONS:]
    told = [
        side.translate(f"decided-{one.act}", who=side.name(one.member_id), at=minute(one.decided_at)) for one in named
    ]
    return [Line(side.translate("label-decisions"), "\n".join(told))] if told else []


async def _buttons(db: AsyncSession, side: Side, standing: set[int]) -> tuple[Button, ...]:
    case, state = side.case, State(side.case.state)
    listening = any(report.notify for report in side.own)
    mine = side.community.id in standing
    can_delete = side.context.deleter(side.community.front) is not None
    messages = any(report.source and report.message_gone_at is None for report in side.own)
    offered = {
        Extra.SPLIT: state is State.MERGED,
        Extra.LIFT: mine,
        Extra.SAME_AS: allows(state, Act.MERGE),
        Extra.ASK_REPORTER: listening and not side.sealed,
        Extra.NOTE: True,
        Extra.SNOOZE: not state.ended,
        Extra.RECORD: watched(state) and not side.sealed,
        Extra.VETO: not mine and await _may_veto(db, case, side.community.id),
        Extra.DELETE_MESSAGE: can_delete and messages,
    }
    plain = {Extra.SPLIT, Extra.LIFT}
    return tuple(
        Button(act, side.translate("act-" + slug(act)), _tone(act), rare=act not in plain)
        for act, now in offered.items()
        if now
    )


def _tone(act: Extra) -> Tone:
    return Tone.BAD if act in {Extra.VETO, Extra.DELETE_MESSAGE} else Tone.CALM


async def _may_veto(db: AsyncSession, case: Case, community_id: int) -> bool:
    if case.state not in {State.REPORTED, State.CLAIMED, State.RETURNED, State.APPROVED}:
        return False
    if await vetoes.followers(db, case.number) < 2:
        return False
    return case.state != State.APPROVED or await vetoes.approved_by(db, case.number) != community_id
