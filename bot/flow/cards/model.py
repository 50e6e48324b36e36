"""What a card is drawn from: everything that one community may see of a case, already read and opened.

The parts of a card (``card``, ``discussion``, ``history``, ``notices``, ``route``, ``sightings``, ``storm``) are pure
functions of it. Texts that nobody may read of a sealed case are not in it.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime

from adapters.core.values import Step, Way
from bot.domain.lifecycle import NoticeState
from bot.flow.cases.action import CaseFacts
from bot.store.schema.core import Case, Community, Decision, Notice, Probe
from bot.store.schema.delivery import RecordedOutcome
from bot.store.schema.oncall import Storm
from bot.store.storms import PastRecord


@dataclass(frozen=True, slots=True)
class Reports:
    """How many people of how many communities reported it, and what this community's own wrote of it."""

    people: int = 0
    communities: int = 0
    details: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """Who can act, and by which way, as far as it shows without a request; ``recipient`` is "" where it does not."""

    way: Way
    recipient: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a recipient said of a notice, in its own words if it used any."""

    outcome: RecordedOutcome
    notice: Notice
    words: str = ""


@dataclass(frozen=True, slots=True)
class PostedNotices:
    """The notices but drafts, oldest first, and what became of them."""

    notices: Sequence[Notice] = ()
    outcomes: Mapping[int, str] = field(default_factory=dict)  # by notice, the last one
    corrected: Set[int] = frozenset()  # notices that were taken back
    answers: Sequence[Answer] = ()  # the newest
    braked: Set[str] = frozenset()  # platforms that nothing is sent to now

    @property
    def uncorrected(self) -> bool:
        """Whether a notice left and was not taken back."""
        left = [one for one in self.notices if one.state in {NoticeState.SENT, NoticeState.UNSURE}]
        return any(one.step is not Step.CORRECTION and one.id not in self.corrected for one in left)


@dataclass(frozen=True, slots=True)
class Sightings:
    """The newest looks, oldest of them first, and what each place saw at the last one."""

    looks: Sequence[Probe] = ()
    places: Sequence[Probe] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """This community's earlier cases of the link, newest first, and what became of those of link, account and site."""

    same: Sequence[Case] = ()
    records: Mapping[str, PastRecord] = field(default_factory=dict)  # by "link", "account", "site"


@dataclass(frozen=True, slots=True)
class StormNow:
    """The storm that the card stands for: how many cases, and how many of them still wait."""

    storm: Storm
    total: int
    waiting: int


@dataclass(frozen=True, slots=True)
class StandingVeto:
    """``member_id``: who raised it, where that was in this community; 0 elsewhere."""

    reason: str
    member_id: int = 0


@dataclass(frozen=True, slots=True)
class Remark:
    """A note, a question to the reporters or an answer; a question reached ``told`` of ``asked`` people."""

    kind: str
    written_at: datetime
    member_id: int
    text: str
    told: int = 0
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Discussion:
    """What was done about the case besides its moves. Of others' links merged into it, only the number."""

    merged_into: int | None = None
    joined: Sequence[int] = ()  # cases merged into it that this community follows itself
    joined_unseen: int = 0
    vetoes: Sequence[StandingVeto] = ()
    snoozed_until: datetime | None = None
    remarks: Sequence[Remark] = ()
    decisions: Sequence[Decision] = ()


@dataclass(frozen=True, slots=True)
class CardModel:
    """One case as one community may see it. ``names`` are those of that community's members, by id."""

    case: Case
    community: Community
    facts: CaseFacts
    names: Mapping[int, str] = field(default_factory=dict)
    reports: Reports = Reports()
    outlook: Outlook | None = None
    posted: PostedNotices = PostedNotices()
    sightings: Sightings = Sightings()
    past: Past = Past()
    storm: StormNow | None = None
    discussion: Discussion = Discussion()
