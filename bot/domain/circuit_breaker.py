"""When our own notices to a platform are wrong too often, nothing new is sent there until a person has looked.

Our own policy. DSA Art. 23(2) lets platforms suspend whoever frequently files manifestly unfounded notices, and
platforms act on it without a word: better that we stop first.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

WINDOW = timedelta(days=90)
AT_LEAST = 10  # notices with a known fate; below that, one bad day would be a verdict
LIMIT = 0.2


class NoticeOutcome(StrEnum):
    """What became of a notice besides its receipt."""

    REMOVED = "removed"  # the desk says so; only a look makes it a removal
    NEED_MORE = "need_more"
    NOT_OURS = "not_ours"
    DISAGREE = "disagree"
    WROTE = "wrote"  # an answer in free words, by mail: what it means is a person's to judge
    REFUSED = "refused"  # for good, when it was filed
    BOUNCED = "bounced"  # the address is bad, which says nothing about the notice
    CORRECTED = "corrected"  # we took it back ourselves


WRONG = frozenset({NoticeOutcome.NOT_OURS, NoticeOutcome.DISAGREE, NoticeOutcome.REFUSED, NoticeOutcome.CORRECTED})
ANSWERS = (NoticeOutcome.REMOVED, NoticeOutcome.NEED_MORE, NoticeOutcome.NOT_OURS, NoticeOutcome.DISAGREE)


@dataclass(frozen=True, slots=True)
class Tally:
    """Of ``total`` notices to one platform in the window, ``wrong`` were refused or reversed."""

    wrong: int
    total: int

    @property
    def share(self) -> float:
        return self.wrong / self.total if self.total else 0.0

    @property
    def too_wrong(self) -> bool:
        """Whether sending has to stop: enough notices to judge by, and more than a fifth of them wrong."""
        return self.total >= AT_LEAST and self.share > LIMIT
