"""What an abuse desk says to our notice, at its page or by mail: checked, written down, shown, and looked after.

A desk's word is never itself a removal: it brings the next look forward, and the look decides.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Step
from adapters.mail import signed_link
from bot.domain.circuit_breaker import ANSWERS, NoticeOutcome
from bot.domain.defang import defang
from bot.domain.errors import Refusal
from bot.domain.lifecycle import LEFT, EventKind, Via, watched
from bot.flow.context import Context
from bot.flow.notices import circuit_breaker
from bot.store import cases, notices, outcomes, probes
from bot.store.cases import By
from bot.store.schema.core import Case, Notice

log = logging.getLogger(__name__)
OPEN_FOR = timedelta(days=180)  # as long as DSA Art. 20(1) keeps complaints open
MAX_ANSWERS = 12
MAX_WORDS = 2_000


class Answered(NamedTuple):
    """What its recipient answered to a notice, and when."""

    kind: str
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice as its recipient may check it. Every link in it is broken."""

    number: int
    recipient: str
    subject: str
    link: str
    sent_at: datetime | None
    fingerprint: str
    answers: Sequence[Answered]
    open: bool  # whether it can still be answered here


async def show(context: Context, token: str) -> NoticeView:
    """The facts behind a signed link. Changes nothing.

    Raises ``Refusal("notices-answer-gone")`` for whatever is not ours.
    """
    facts = _facts(context, token)
    async with context.store.read() as db:
        notice, case = await _of(db, facts["n"])
        found = await outcomes.of_case(db, case.number)
        told = [Answered(one.kind, one.recorded_at) for one, of in found if of.id == notice.id]
    return NoticeView(
        number=case.number,
        recipient=facts.get("to", ""),
        subject=facts.get("about", ""),
        link=defang(context.vault.open(case.link_sealed)),
        sent_at=notice.sent_at or notice.attempt_at,
        fingerprint=facts.get("h", ""),
        answers=[one for one in told if one.kind in ANSWERS],
        open=_open(context, notice),
    )


def _facts(context: Context, token: str) -> dict[str, str]:
    secret = context.settings.mail_secret
    facts = signed_link.verify(secret, token) if secret else None
    if not facts or not facts.get("n"):
        raise Refusal("notices-answer-gone")
    return facts


class _AskedNotice(NamedTuple):
    notice: Notice
    case: Case


async def _of(db: AsyncSession, key: str) -> _AskedNotice:
    """The notice and its case; a sealed one shows nothing, not even that it exists."""
    notice = await notices.by_key(db, key)
    if notice is None or notice.state not in LEFT:
        raise Refusal("notices-answer-gone")
    case = await cases.by_number(db, notice.case_number)
    if case.category.sealed:
        raise Refusal("notices-answer-gone")
    return _AskedNotice(notice, case)


def _open(context: Context, notice: Notice) -> bool:
    return context.now() - (notice.sent_at or notice.attempt_at or notice.created_at) <= OPEN_FOR


async def take(context: Context, token: str, said: str, words: str) -> None:
    """Write down what the desk answers at its page. Raises ``Refusal``."""
    facts = _facts(context, token)
    if said not in set(ANSWERS):
        raise Refusal("notices-answer-unknown")
    if len(words) > MAX_WORDS:
        raise Refusal("notices-answer-too-long", limit=MAX_WORDS)
    async with context.store.begin() as db:
        notice, case = await _of(db, facts["n"])
        if not _open(context, notice):
            raise Refusal("notices-answer-old")
        if len(await outcomes.kinds_of(db, notice.id)) >= MAX_ANSWERS:
            raise Refusal("notices-answer-too-many")
        await record_response(db, context, notice, NoticeOutcome(said), Told(Via.WEB, words))
    log.info("case %s: its recipient answered: %s", case.number, said, extra={"case": case.number})


class Told(NamedTuple):
    """The words of an answer, and by which way they came: web or mail."""

    via: Via
    words: str


async def record_response(
    db: AsyncSession, context: Context, notice: Notice, outcome: NoticeOutcome, told: Told
) -> None:
    """Record an answer. Its consequences stand here, once."""
    case = await cases.hold(db, notice.case_number)
    made = outcomes.add(db, notice.id, outcome, told.via, context.now())
    made.words_sealed = context.vault.seal(_safe(told.words)) if told.words.strip() else ""
    await db.flush()
    said = {"answer": outcome.value, "recipient": notice.recipient}
    await cases.record_event(db, case, EventKind.ANSWER, By(context.now()), said)
    if outcome is NoticeOutcome.REMOVED and watched(case.state):
        await probes.look_soon(db, case.number, context.now())
    if outcome in {NoticeOutcome.NOT_OURS, NoticeOutcome.DISAGREE}:
        if case.step == Step.NOTICE:
            case.step = Step.FOLLOW_UP  # it has answered, so no reminder: the next rung is the escalation
        await circuit_breaker.judge(db, context, notice.platform)


def _safe(words: str) -> str:
    """Their words without control characters, as a person can read them."""
    return "".join(sign for sign in words.strip() if sign.isprintable() or sign == "\n")[:MAX_WORDS]
