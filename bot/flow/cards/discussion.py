"""The part of a card that says what was done about the case besides its moves: what it is the same as, vetoes, until
when it is put off, notes, questions and answers, and what this community decided.
"""

from collections.abc import Iterable

from bot.chat import Line
from bot.domain.defang import defang_text
from bot.domain.formats import minute, utc_minute
from bot.domain.statement import Translate
from bot.flow.cards.model import CardModel, Remark, StandingVeto

LONG = 300  # characters of one note on a card
_REMARKS = {"note": "cards-label-notes", "question": "cards-label-questions", "answer": "cards-label-answers"}


def lines(model: CardModel, translate: Translate) -> list[Line]:
    """The lines, each with its label; only of what there is."""
    snoozed = model.discussion.snoozed_until
    told = [
        *(("cards-label-same", text) for text in _same(model, translate)),
        *(("cards-label-veto", _veto(model, one, translate)) for one in model.discussion.vetoes),
        ("cards-label-snoozed", utc_minute(snoozed) if snoozed else ""),
        *((label, _remarks(model, kind, translate)) for kind, label in _REMARKS.items()),
        ("cards-label-decisions", _decisions(model, translate)),
    ]
    return [Line(translate(label), text) for label, text in told if text]


def _same(model: CardModel, translate: Translate) -> Iterable[str]:
    """Others' links are counted; only those that this community follows itself are named."""
    said = model.discussion
    if said.merged_into:
        return [translate("cards-merged", other=str(said.merged_into))]
    if not said.joined and not said.joined_unseen:
        return []
    listed = ", ".join(map(str, said.joined)) or "–"
    return [translate("cards-joined", cases=listed, count=said.joined_unseen)]


def _veto(model: CardModel, veto: StandingVeto, translate: Translate) -> str:
    """One's own veto with the name of who gave it; another one's with its reason and nothing of who."""
    reason = "–" if model.facts.sealed else _short(veto.reason)
    if veto.member_id:
        return translate("cards-veto-own", who=_name(model, veto.member_id, translate), reason=reason)
    return translate("cards-veto", reason=reason)


def _remarks(model: CardModel, kind: str, translate: Translate) -> str:
    return "\n".join(_said(model, one, translate) for one in model.discussion.remarks if one.kind == kind)


def _said(model: CardModel, remark: Remark, translate: Translate) -> str:
    at, text = f"{remark.written_at:%m-%d %H:%M}", _short(remark.text)
    if remark.kind == "answer":
        return translate("cards-answer", at=at, text=text or "–")
    if remark.kind == "question":
        return translate("cards-question", at=at, text=text, told=remark.told, of=remark.asked)
    return translate("cards-note", at=at, text=text, who=_name(model, remark.member_id, translate))


def _decisions(model: CardModel, translate: Translate) -> str:
    """What this community decided, and who; another one's decisions stand on its own card."""
    return "\n".join(
        translate(
            f"cards-decided-{one.kind}",
            who=_name(model, one.member_id, translate),
            at=minute(one.decided_at),
        )
        for one in model.discussion.decisions
    )


def _short(text: str) -> str:
    text = defang_text(text)
    return text if len(text) <= LONG else text[:LONG].rstrip() + "…"


def _name(model: CardModel, member_id: int, translate: Translate) -> str:
    return model.names.get(member_id) or translate("cases-somebody-here")
