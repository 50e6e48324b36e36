"""What came to our mailbox: a bounce is remembered, a person's answer is shown on the card, a receipt is kept.

A message is believed only where it names a notice of ours by a signature or by the id of our own mail.
"""

import logging
from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.mail import inbound
from adapters.mail.inbound import Came, Incoming
from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.lifecycle import EventKind, Via
from bot.flow.context import Context
from bot.flow.notices import responses, undelivered
from bot.store import cases, notices, outcomes
from bot.store.cases import By
from bot.store.schema.core import Notice

log = logging.getLogger(__name__)


async def arrived(context: Context, raw: bytes) -> str:
    """Take one message as it came (RFC 5322). Returns what it was taken for: bounce, answer, receipt or nothing."""
    came = inbound.read(raw, context.settings.mail_secret)
    async with context.store.begin() as db:
        about = await _about(db, came)
        if not about:
            return "nothing"
        taken = await _taken(db, context, came, about)
    log.info("mail about %s notices: %s", len(about), taken)
    return taken


async def _about(db: AsyncSession, came: Incoming) -> Sequence[Notice]:
    """The notices that the message is about; all that shared the mail, when it names the mail."""
    named = await notices.by_key(db, came.key) if came.key else None
    reference = (named.reference if named else "") or came.message_id
    found = await notices.with_reference(db, reference) if reference else []
    return found or ([named] if named else [])


async def _taken(db: AsyncSession, context: Context, came: Incoming, about: Sequence[Notice]) -> str:
    if came.came is Came.BOUNCE:
        # Only the address that we wrote to is believed to be bad: a forged bounce must not silence others.
        bad = [one for one in about if not came.addresses or one.recipient in came.addresses]
        for one in bad:
            await undelivered.bounced(db, context, one, f"Bounced with {came.status or 'no status'}.")
        return "bounce" if bad else "nothing"
    if came.came is Came.ANSWER:
        if len(await outcomes.kinds_of(db, about[0].id)) >= responses.MAX_ANSWERS:
            return "nothing"
        await responses.record_response(db, context, about[0], NoticeOutcome.WROTE, responses.Told(Via.MAIL, came.text))
        return "answer"
    return await _receipt(db, context, came, about)


async def _receipt(db: AsyncSession, context: Context, came: Incoming, about: Sequence[Notice]) -> str:
    """A ticket number of theirs is worth keeping, for the reminder; a delay is only noted."""
    for one in about:
        case = await cases.hold(db, one.case_number)
        told = {"ticket": came.ticket, "recipient": one.recipient}
        await cases.record_event(db, case, EventKind(came.came), By(context.now()), told)
    return "receipt"
