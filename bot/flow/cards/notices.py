"""The part of a card that says what became of its notices: how they went, what their recipients answered."""

from functools import partial

from adapters.core.values import Step, Way, defang_name, slug
from bot.domain.circuit_breaker import NoticeOutcome
from bot.domain.defang import defang_text
from bot.domain.formats import utc_minute
from bot.domain.lifecycle import NoticeState
from bot.domain.statement import Translate
from bot.flow.cards.model import Answer, CardModel, PostedNotices
from bot.store.schema.core import Notice

_FAILED = {NoticeOutcome.BOUNCED.value: "bounced"}
_WORDS = 300  # of a desk's answer on a card


def lines(model: CardModel, translate: Translate) -> str:
    """One line for each notice, oldest first.

    A first approval that waits for a second moderator is the affair of the community in which it was given.
    """
    posted, names = model.posted, model.names
    told = [one for one in posted.notices if one.state is not NoticeState.WAITING or one.drafted_by in names]
    return "\n".join(
        _line(one, _key(one, posted), partial(translate, who=names.get(one.drafted_by or 0, ""))) for one in told
    )


def _key(notice: Notice, posted: PostedNotices) -> str:
    """A hand-off that a person submitted is never called an arrival, and what waits says for what."""
    if notice.state is NoticeState.SENT and notice.way in {Way.HAND_OFF, Way.HOTLINE}:
        return "submitted"
    if notice.state is NoticeState.DUE and notice.platform in posted.braked and notice.step is not Step.CORRECTION:
        return "braked"
    if notice.state is NoticeState.FAILED:
        return (
            "suppressed" if notice.error == "suppressed" else _FAILED.get(posted.outcomes.get(notice.id, ""), "failed")
        )
    return slug(notice.state)


def _line(notice: Notice, key: str, translate: Translate) -> str:
    at = notice.sent_at or notice.attempt_at or notice.created_at
    return translate(
        f"cards-notice-line-{key}",
        way=translate("notices-way-" + notice.way.slug),
        recipient=defang_name(notice.recipient),
        step=translate("notices-step-" + notice.step.slug),
        reference=defang_text(notice.reference) or "–",
        at=utc_minute(at),
        platform=notice.platform,
    )


def answers(model: CardModel, translate: Translate) -> str:
    """What the recipients say, newest last: their words, broken links, never more than a few lines."""
    return "\n".join(_answer(one, translate) for one in model.posted.answers)


def _answer(answer: Answer, translate: Translate) -> str:
    said = defang_text(" ".join(answer.words.split()))
    return translate(
        "notices-answer-line-words" if said else "notices-answer-line",
        recipient=defang_name(answer.notice.recipient),
        answer=translate("notices-answer-" + slug(answer.outcome.kind)),
        at=utc_minute(answer.outcome.recorded_at),
        words=said if len(said) <= _WORDS else said[:_WORDS] + "…",
    )
