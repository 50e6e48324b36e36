"""What is kept of a person, for that person: in words, as a file, and away with it.

GDPR Art. 15 (access), 17 (erasure) and 20 (portability) are the rights behind it.
"""

import json
import logging
from dataclasses import dataclass
from typing import Any

from bot.chat import Person
from bot.flow.context import Desk, Duty, seat
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


async def kept(desk: Desk, person: Person) -> str:
    """What is kept of this person here, in plain words."""
    async with desk.store.begin() as db:
        at = await seat(db, desk, person)
        reports = await members.reports_of(db, at.member.id)
        decisions = await members.decisions_of(db, at.member.id)
    return say(at.language, "privacy-kept", reports=len(reports), decisions=len(decisions))


async def export(desk: Desk, person: Person) -> Copy:
    """Everything that is kept of this person in this community, as JSON."""
    async with desk.store.begin() as db:
        at = await seat(db, desk, person)
        data = {
            "name": at.member.name,
            "id": at.member.external_id,
            "first_seen": at.member.created_at.isoformat(),
            "reports": [_report(desk, one) for one in await members.reports_of(db, at.member.id)],
            "decisions": [_decision(desk, one) for one in await members.decisions_of(db, at.member.id)],
            "words": [_words(desk, one) for one in await discussion.of_member(db, at.member.id)],
        }
    content = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return Copy(say(at.language, "privacy-export"), "my-data.json", content)


def _report(desk: Desk, report: Report) -> dict[str, Any]:
    return {
        "case": report.case_number,
        "category": report.category,
        "link": desk.vault.open(report.said_sealed),
        "details": desk.vault.open(report.details_sealed),
        "message": report.context,
        "about_me": report.subject,
        "wants_to_hear": report.notify,
        "reported_at": report.created_at.isoformat(),
        "withdrawn_at": report.withdrawn_at.isoformat() if report.withdrawn_at else None,
    }


def _decision(desk: Desk, decision: Decision) -> dict[str, Any]:
    return {
        "case": decision.case_number,
        "act": decision.act,
        "reason": desk.vault.open(decision.reason_sealed),
        "at": decision.at.isoformat(),
    }


def _words(desk: Desk, note: Note) -> dict[str, Any]:
    text = desk.vault.open(note.text_sealed)
    return {"case": note.case_number, "kind": note.kind, "text": text, "at": note.at.isoformat()}


async def forget(desk: Desk, person: Person) -> str:
    """Forget the person here: their reports stay cases without anybody behind them."""
    now = desk.now()
    async with desk.store.begin() as db:
        at = await seat(db, desk, person)
        numbers = sorted({one.case_number for one in await members.reports_of(db, at.member.id)})
        held = [await cases.hold(db, number) for number in numbers]
        muted = bool(at.member.muted_until and at.member.muted_until > now)
        await members.forget(db, at.member, now)
        await discussion.forget(db, at.member.id)
        for case in held:
            await cases.note(db, case, "withdraw", By(now))
    log.info("a member of community %s was forgotten", at.community.id)
    await desk.wake(Duty.TELLS)
    return say(at.language, "privacy-forgotten-muted" if muted else "privacy-forgotten")
