"""Packs what was seen and done, for a regulator, a partner or the public: exact, complete, and checked by anybody.

No pack names a person or another community. What a reader may not see is left out and stays provable by its hash.
"""

import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from adapters.core.values import defang_name
from bot.chat import Person
from bot.domain import hash_chain
from bot.domain.defang import defang, defang_text
from bot.domain.errors import Refusal
from bot.domain.formats import day
from bot.domain.lifecycle import EventKind
from bot.domain.statement import Translate
from bot.flow.context import Actor, Context, admin
from bot.flow.evidence import pack
from bot.store import cases, evidence
from bot.store.cases import By
from bot.store.schema.core import Case, Decision, Event, Notice, Probe
from bot.wording import date, say

log = logging.getLogger(__name__)
MAX_DAYS = 400
SIGHTINGS = ("case", "at", "outcome", "method", "status", "vantage", "note")
NOTICES = ("case", "step", "way", "recipient", "state", "attempted", "sent", "reference", "words_sha256")
CASES = ("case", "category", "platform", "host", "state", "opened", "last_up", "gone_since", "returns", "looks",
         "notices_sent", "first_sent")  # fmt: skip
DECISIONS = ("case", "at", "by", "act", "reason")


class Level(StrEnum):
    """Who reads the pack. Each level says more than the one before it; a sealed link stands in none."""

    PUBLIC = "public"  # hosts and times; no link, no words of anybody
    PARTNER = "partner"  # the broken link, the notices with broken links, our own reasons
    AUTHORITY = "authority"  # the exact link and the notices word for word


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What is asked for: one case, or (``number`` None) all cases opened in the last ``days``."""

    number: int | None = None
    level: Level = Level.PARTNER
    days: int = 90


@dataclass(frozen=True, slots=True)
class File:
    """A pack for the person who asked, to be handed over privately."""

    words: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class _Records:
    """Everything of the cases that a pack is made from, read in one transaction."""

    cases: list[Case]
    events: list[Event]
    sightings: list[Probe]
    notices: list[Notice]
    decisions: list[Decision]


async def export(context: Context, person: Person, wish: ExportRequest) -> File:
    """The pack, for an admin.

    Raises ``Refusal`` ("communities-not-admin", "cases-unknown", "evidence-export-days", "evidence-export-empty").
    """
    if not 1 <= wish.days <= MAX_DAYS:
        raise Refusal("evidence-export-days", limit=MAX_DAYS)
    now = context.now()
    async with context.store.begin() as db:
        actor = await admin(db, context, person)
        if wish.number is not None:
            found = [await cases.seen_by(db, wish.number, actor.community.id)]
            await cases.record_event(db, found[0], EventKind.EXPORTED, By(now, actor.who), {"level": wish.level.value})
        else:
            found = list(await evidence.cases_of(db, actor.community.id, now - timedelta(days=wish.days)))
        numbers = [case.number for case in found]
        held = _Records(
            found,
            list(await evidence.events_of(db, numbers)),
            list(await evidence.sightings(db, numbers)),
            list(await evidence.notices_of(db, numbers)),
            [one for number in numbers for one in await cases.decisions_of(db, number, actor.community.id)],
        )
    if not found:
        raise Refusal("evidence-export-empty", days=wish.days)
    log.info("an evidence pack was made: %s, %s cases", wish.level, len(found))
    made = _Maker(context, actor, wish, held, now)
    name = f"stillup-{f'case-{wish.number}' if wish.number else day(now)}-{wish.level}.zip"
    return File(
        say(actor.language, f"evidence-export-done-{wish.level}", count=len(found)), name, pack.zipped(made.files())
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    context: Context
    actor: Actor
    wish: ExportRequest
    held: _Records
    now: datetime

    @property
    def _told(self) -> bool:
        return self.wish.level is not Level.PUBLIC

    def files(self) -> dict[str, str]:
        """Every file of the pack by name, in a fixed order."""
        files = {"README.txt": self._readme(), "cases.csv": pack.table(CASES, map(self._case, self.held.cases))}
        if self.wish.number is not None:
            files[pack.EVENTS] = "".join(self._event(event) for event in self.held.events)
        files["sightings.csv"] = pack.table(SIGHTINGS, map(_sighting, self.held.sightings))
        files["notices.csv"] = pack.table(NOTICES, map(self._notice, self.held.notices))
        if self._told:
            files["decisions.csv"] = pack.table(DECISIONS, map(self._decision, self.held.decisions))
            files |= {f"notices/{one.id}.txt": self._words(one) for one in self.held.notices}
        if self.wish.level is Level.AUTHORITY:
            files |= {f"links/{one.number}.txt": self._link(one) for one in self.held.cases if not _sealed(one)}
        return files

    def _readme(self) -> str:
        translate: Translate = partial(say, self.actor.community.language)
        facts = {
            "organisation": self.context.settings.organisation,
            "made": date(self.actor.community.language, self.now, self.actor.community.zone),
            "level": translate(f"evidence-export-level-{self.wish.level}"),
            "count": len(self.held.cases),
        }
        lines = ["evidence-export-readme", "digest-method-removal", "evidence-export-method", "evidence-export-check"]
        return "\n\n".join(translate(key, **(facts if key == "evidence-export-readme" else {})) for key in lines) + "\n"

    def _case(self, case: Case) -> tuple[pack.Cell, ...]:
        sent = [one for one in self.held.notices if one.case_number == case.number and one.sent_at]
        returns = sum(one.case_number == case.number and one.kind is EventKind.RETURN for one in self.held.events)
        host = "" if _sealed(case) else defang_name(case.host)
        seen = (_iso(case.opened_at), _iso(case.last_up), _iso(case.gone_since))
        first = _iso(min((one.sent_at for one in sent if one.sent_at), default=None))
        return (
            case.number,
            case.category,
            case.platform,
            host,
            case.state,
            *seen,
            returns,
            case.looks,
            len(sent),
            first,
        )

    def _event(self, event: Event) -> str:
        ours = event.community_id == self.actor.community.id
        said = {
            "case": event.case_number,
            "at": event.happened_at.isoformat(timespec="microseconds"),  # as the chain has it
            "kind": event.kind,
            "state": event.state,
            "by": "stillup" if event.community_id is None else "this community" if ours else "another community",
            "data_sha256": hash_chain.digest(event.data),
            "hash": event.chain or "",
            **({"data": event.data} if self.wish.level is Level.AUTHORITY else {}),
        }
        return json.dumps(said, ensure_ascii=False) + "\n"

    def _notice(self, notice: Notice) -> tuple[pack.Cell, ...]:
        recipient = defang_name(notice.recipient) if self._told else ""
        reference = defang_text(notice.reference) if self._told else ""
        times = _iso(notice.attempt_at), _iso(notice.sent_at)
        digest = hash_chain.text_digest(self.context.vault.open(notice.words_sealed))
        return (notice.case_number, notice.step, notice.way, recipient, notice.state, *times, reference, digest)

    def _decision(self, decision: Decision) -> tuple[pack.Cell, ...]:
        people = sorted({one.member_id for one in self.held.decisions})
        who = f"moderator {people.index(decision.member_id) + 1}"
        reason = defang_text(self.context.vault.open(decision.reason_sealed))
        return (decision.case_number, _iso(decision.decided_at), who, decision.kind, reason)

    def _words(self, notice: Notice) -> str:
        words = self.context.vault.open(notice.words_sealed)
        return words if self.wish.level is Level.AUTHORITY else defang_text(words)

    def _link(self, case: Case) -> str:
        href = self.context.vault.open(case.link_sealed)
        return f"{defang(href)}\n{href}\n"


def _sealed(case: Case) -> bool:
    return case.category.sealed


def _sighting(probe: Probe) -> tuple[pack.Cell, ...]:
    note = defang_text(probe.remark)
    return (probe.case_number, _iso(probe.probed_at), probe.outcome, probe.method, probe.status, probe.vantage, note)


def _iso(at: datetime | None) -> str:
    return at.isoformat(timespec="seconds") if at else ""
