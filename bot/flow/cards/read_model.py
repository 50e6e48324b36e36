"""Reads all that a card is drawn from, in one transaction; nothing of it is read anywhere else."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncSession

from adapters.core.values import Way
from adapters.handoff import hotline
from bot.chat import ActionName
from bot.domain.circuit_breaker import ANSWERS, NoticeOutcome
from bot.domain.lifecycle import EventKind, Move, NoteKind, NoticeState, State, allows
from bot.flow.cards.model import (
    Answer,
    CardModel,
    Discussion,
    Outlook,
    Past,
    PostedNotices,
    Remark,
    Reports,
    Sightings,
    StandingVeto,
    StormNow,
)
from bot.flow.cases import veto
from bot.flow.cases.action import CaseFacts
from bot.flow.context import Context
from bot.flow.notices import compose
from bot.store import (
    cases,
    circuit_breakers,
    communities,
    discussion,
    merges,
    notices,
    outcomes,
    snoozes,
    storms,
    vantages,
)
from bot.store.schema.core import Case, Community, Report
from bot.store.schema.moderation import Veto

REMARKS, DECISIONS, ANSWERS_SHOWN = 6, 5, 3  # the newest of each
SPOKEN = frozenset({*ANSWERS, NoticeOutcome.WROTE})
DECIDED = {
    *(Move.APPROVE, Move.REJECT, Move.ESCALATE, Move.CLOSE, Move.REOPEN, Move.CANCEL, Move.SUBMITTED),
    *(Move.MERGE, Move.SPLIT, ActionName.VETO, ActionName.LIFT),
}


async def read(db: AsyncSession, context: Context, case: Case, community: Community) -> CardModel:
    """The case as this community may see it."""
    return await _Reader(db, context, case, community).model()


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one case for one community; what never happened to the case is not asked for."""

    db: AsyncSession
    context: Context
    case: Case
    community: Community

    @property
    def sealed(self) -> bool:
        return self.case.category.sealed

    @property
    def state(self) -> State:
        return self.case.state

    async def model(self) -> CardModel:
        number, here = self.case.number, self.community.id
        happened = await discussion.kinds_of(self.db, number)
        own = await cases.reports_in(self.db, number, here)
        posted, storm = await self.posted(), await self.storm()
        standing = await notices.standing_vetoes(self.db, number) if EventKind.VETO in happened else ()
        return CardModel(
            case=self.case,
            community=self.community,
            facts=await self.facts(own, posted, storm, standing),
            names=await communities.names(self.db, here),
            reports=await self.reports(own),
            outlook=self.outlook(),
            posted=posted,
            sightings=await self.sightings(),
            past=await self.past(),
            storm=storm,
            discussion=await self.discussion(happened, standing),
        )

    async def facts(
        self, own: Sequence[Report], posted: PostedNotices, storm: StormNow | None, standing: Sequence[Veto]
    ) -> CaseFacts:
        number, here = self.case.number, self.community.id
        vetoed = any(one.community_id == here for one in standing)
        shared = not vetoed and self.state in veto.BEFORE and await cases.followers(self.db, number) > 1
        approved = shared and self.state is State.APPROVED and await notices.approved_by(self.db, number) == here
        messages = any(report.source and report.message_gone_at is None for report in own)
        return CaseFacts(
            state=self.state,
            category=self.case.category,
            notices=frozenset(one.state for one in posted.notices),
            uncorrected=posted.uncorrected,
            drafted=bool(await notices.corrections(self.db, number, (NoticeState.DRAFT,))),
            storm=storm is not None,
            listening=any(report.notify for report in own),
            messages=messages and self.context.deleter(self.community.front) is not None,
            vetoed=vetoed,
            shared=shared,
            approved_here=approved,
        )

    async def reports(self, own: Sequence[Report]) -> Reports:
        people, spread = await cases.spread(self.db, self.case.number)
        texts = () if self.sealed else [self.context.vault.open(report.details_sealed) for report in own]
        return Reports(people, spread, texts)

    def outlook(self) -> Outlook | None:
        """None where nothing is to be approved."""
        if not allows(self.state, Move.APPROVE):
            return None
        target = compose.target_of(self.context, self.case)
        route = self.context.platforms.owner(target).outlook(target)
        if route.way is Way.HOTLINE:
            country = self.community.country or self.context.settings.country
            return Outlook(route.way, hotline.nearest(country).name)
        return Outlook(route.way, route.recipient)

    async def posted(self) -> PostedNotices:
        recorded = await outcomes.of_case(self.db, self.case.number)
        spoken = [(outcome, notice) for outcome, notice in recorded if outcome.kind in SPOKEN][-ANSWERS_SHOWN:]
        return PostedNotices(
            notices=await notices.of_case(self.db, self.case.number),
            outcomes={notice.id: outcome.kind for outcome, notice in recorded},
            corrected={notice.id for outcome, notice in recorded if outcome.kind is NoticeOutcome.CORRECTED},
            answers=[Answer(one, notice, self.context.vault.open(one.words_sealed)) for one, notice in spoken],
            braked=await circuit_breakers.on(self.db),
        )

    async def sightings(self) -> Sightings:
        looks = await cases.last_probes(self.db, self.case.number)
        return Sightings(looks, await vantages.of(self.db, looks[-1]) if looks else ())

    async def past(self) -> Past:
        """A sealed case has no account and no site here, so that neither is told with it."""
        number, here = self.case.number, self.community.id
        same = await cases.of_link(self.db, self.case.fingerprint, here, limit=6)
        earlier = [one for one in same if one.number != number]
        records = {}
        if earlier:
            records["link"] = await storms.record_of_link(self.db, here, number, self.case.fingerprint)
        shared = await storms.traits(self.db, number)
        for name in ("account", "site") if shared else ():
            if value := getattr(shared, name):
                records[name] = await storms.record(self.db, here, number, name, value)
        return Past(earlier, records)

    async def storm(self) -> StormNow | None:
        """A sealed case is told by itself."""
        storm = await storms.told_by(self.db, self.case.number, self.community.id)
        if storm is None or self.sealed:
            return None
        return StormNow(storm, *await storms.size(self.db, storm))

    async def discussion(self, happened: set[EventKind], standing: Sequence[Veto]) -> Discussion:
        number, here = self.case.number, self.community.id
        same = await self.same() if happened & {EventKind.MERGE, EventKind.JOINED} else Discussion()
        decided = await cases.decisions_of(self.db, number, here) if happened & DECIDED else ()
        return replace(
            same,
            vetoes=[self.veto(one) for one in standing],
            snoozed_until=await snoozes.until(self.db, number, here) if EventKind.SNOOZE in happened else None,
            remarks=await self.remarks() if happened & {EventKind.NOTE, EventKind.ASK, EventKind.ANSWER} else (),
            decisions=[one for one in decided if one.kind in DECIDED][-DECISIONS:],
        )

    async def same(self) -> Discussion:
        """What it is merged into, or what is merged into it."""
        number = self.case.number
        if merge := await merges.standing(self.db, number):
            return Discussion(merged_into=merge.into)
        joined = sorted(await merges.below(self.db, number) - {number})
        known = [one for one in joined if await cases.follows(self.db, one, self.community.id)]
        return Discussion(joined=known, joined_unseen=len(joined) - len(known))

    def veto(self, one: Veto) -> StandingVeto:
        reason = "" if self.sealed else self.context.vault.open(one.reason_sealed)
        return StandingVeto(reason, one.member_id if one.community_id == self.community.id else 0)

    async def remarks(self) -> Sequence[Remark]:
        """Of a sealed case only the moderators' notes: with its reporters nobody talks about it."""
        found = await discussion.newest(self.db, self.case.number, self.community.id, REMARKS)
        reached = await discussion.reached(self.db, [note.id for note in found if note.kind is NoteKind.QUESTION])
        return [
            Remark(
                note.kind,
                note.written_at,
                note.member_id,
                self.context.vault.open(note.text_sealed),
                *reached.get(note.id, (0, 0)),
            )
            for note in found
            if note.kind is NoteKind.NOTE or not self.sealed
        ]
