"""What is kept of a person, for that person: in words, as a file, and away with it.

GDPR Art. 15 (access), 17 (erasure) and 20 (portability) are the rights behind it.
"""

import json
import logging
from dataclasses import dataclass
from typing import Any

from bot.chat import Person
from bot.domain.lifecycle import EventKind
from bot.flow.context import Context, acting
from bot.store import cases, discussion, members
from bot.store.cases import By
from bot.store.schema.core import Decision, Report
from bot.store.schema.moderation import Note
from bot.wording import say

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Copy:
    """A person's own data as a file for them alone. It holds the links that they reported."""

    words: str
    name: str
    content: str


async def kept(context: Context, person: Person) -> str:
    """What is kept of this person here, in plain words."""
    async with context.store.begin() as db:
        actor = await acting(db, context, person)
        reports = await members.reports_of(db, actor.member.id)
        decisions = await members.decisions_of(db, actor.member.id)
    return say(actor.language, "reports-privacy-kept", reports=len(reports), decisions=len(decisions))


async def export(context: Context, person: Person) -> Copy:
    """Everything that is kept of this person in this community, as JSON."""
    async with context.store.begin() as db:
        actor = await acting(db, context, person)
        data = {
            "name": actor.member.name,
            "id": actor.member.external_id,
            "first_seen": actor.member.created_at.isoformat(),
            "reports": [_report(context, one) for one in await members.reports_of(db, actor.member.id)],
            "decisions": [_decision(context, one) for one in await members.decisions_of(db, actor.member.id)],
            "words": [_words(context, one) for one in await discussion.of_member(db, actor.member.id)],
        }
    content = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return Copy(say(actor.language, "reports-privacy-export"), "my-data.json", content)


def _report(context: Context, report: Report) -> dict[str, Any]:
    return {
        "case": report.case_number,
        "category": report.category,
        "link": context.vault.open(report.said_sealed),
        "details": context.vault.open(report.details_sealed),
        "message": report.source,
        "about_me": report.subject,
        "wants_to_hear": report.notify,
        "reported_at": report.created_at.isoformat(),
        "withdrawn_at": report.withdrawn_at.isoformat() if report.withdrawn_at else None,
    }


def _decision(context: Context, decision: Decision) -> dict[str, Any]:
    return {
        "case": decision.case_number,
        "act": decision.kind,
        "reason": context.vault.open(decision.reason_sealed),
        "at": decision.decided_at.isoformat(),
    }


def _words(context: Context, note: Note) -> dict[str, Any]:
    text = context.vault.open(note.text_sealed)
    return {"case": note.case_number, "kind": note.kind, "text": text, "at": note.written_at.isoformat()}


async def forget(context: Context, person: Person) -> str:
    """Forget the person here: their reports stay cases without anybody behind them."""
    now = context.now()
    async with context.store.begin() as db:
        actor = await acting(db, context, person)
        numbers = sorted({one.case_number for one in await members.reports_of(db, actor.member.id)})
        held = [await cases.hold(db, number) for number in numbers]
        muted = bool(actor.member.muted_until and actor.member.muted_until > now)
        await members.forget(db, actor.member, now)
        await discussion.forget(db, actor.member.id)
        for case in held:
            await cases.record_event(db, case, EventKind.WITHDRAW, By(now))
    log.info("a member of community %s was forgotten", actor.community.id)
    return say(actor.language, "reports-privacy-forgotten-muted" if muted else "reports-privacy-forgotten")
