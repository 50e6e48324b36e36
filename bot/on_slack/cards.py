"""Draws cards and private answers as Block Kit: pure, from card to blocks."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from bot.chat import Button, Card, Line, Paper, Tone
from bot.domain.defang import defang_text
from bot.on_slack.blocks import MAX_BLOCKS, Block, context, escape, facts, header, literal, offered, plain, rich, words

PRESS = "case:"  # every action of a card begins with it
MARKS = {Tone.CALM: "🔵", Tone.URGENT: "🟠", Tone.GOOD: "🟢", Tone.BAD: "🔴", Tone.MUTED: "⚪"}
_STYLES = {Tone.GOOD: "primary", Tone.BAD: "danger"}
_IN_ROW, _IN_MENU = 6, 5  # Slack takes five options in an overflow menu
# Said with every message: nothing unfurls, nothing is parsed for links or names.
QUIET: dict[str, Any] = {"unfurl_links": False, "unfurl_media": False, "mrkdwn": False, "parse": "none"}


def message(card: Card) -> dict[str, Any]:
    """The card as the arguments of ``chat.postMessage`` and ``chat.update``."""
    return {"text": escape(defang_text(f"{card.title} – {card.state}")), "blocks": card_blocks(card)}


def card_blocks(card: Card) -> list[Block]:
    # The steps defang already; a card is what a whole channel sees, so it is made sure of here.
    lines = [Line(defang_text(line.label), defang_text(line.text)) for line in card.lines]
    drawn = [header(defang_text(card.title)), *words(f"{MARKS[card.tone]} {defang_text(card.state)}", bold=True)]
    drawn += facts(lines)
    if card.strip:
        drawn.append(context(defang_text(card.strip)))
    if card.buttons:
        drawn.append({"type": "actions", "elements": _elements(card)})
    return drawn[:MAX_BLOCKS]


def _elements(card: Card) -> list[Block]:
    """Buttons for what is done often, menus for the rest. A single rare act needs no menu."""
    shown, rare = _split(card.buttons)
    menus = [rare[at : at + _IN_MENU] for at in range(0, len(rare), _IN_MENU)]
    return [*(_button(card, one) for one in shown), *(_menu(card, many, at) for at, many in enumerate(menus))]


class _Split(NamedTuple):
    shown: list[Button]
    rare: list[Button]


def _split(buttons: Sequence[Button]) -> _Split:
    shown = [one for one in buttons if not one.rare]
    shown, late = shown[:_IN_ROW], shown[_IN_ROW:]
    rare = [*late, *(one for one in buttons if one.rare)]
    return _Split([*shown, *rare], []) if len(rare) == 1 else _Split(shown, rare)


def _button(card: Card, button: Button) -> Block:
    style = {"style": _STYLES[button.tone]} if button.tone in _STYLES else {}
    return {
        "type": "button",
        "action_id": f"{PRESS}{button.action.value}",
        "value": _value(card, button),
        "text": plain(button.label, 75),
        **style,
    }


def _menu(card: Card, buttons: Sequence[Button], at: int) -> Block:
    options = [{"text": plain(button.label, 75), "value": _value(card, button)} for button in buttons]
    return {"type": "overflow", "action_id": f"{PRESS}more:{at}", "options": options}


def _value(card: Card, button: Button) -> str:
    """Case and act: enough for the press, after any restart."""
    return f"{card.number}:{button.action.value}"


def private(text: str, offers: Sequence[Block] = ()) -> dict[str, Any]:
    """A private answer as a message, with the buttons that it offers."""
    return {"text": escape(text), "blocks": [*words(text), *offered(offers)]}


def call(role: str, text: str) -> dict[str, Any]:
    """A word to the channel that names whoever is called: people or groups by their ids, with commas between.

    These mentions are the only live ones there are, and no text can make one.
    """
    called = [_mention(one) for one in role.split(",") if one.isascii() and one.isalnum()]
    return {"text": escape(text), "blocks": [*([rich(called)] if called else []), *words(text)]}


def _mention(named: str) -> Block:
    kind = "usergroup" if named.startswith("S") else "user"
    return {"type": kind, f"{kind}_id": named}


def paper_blocks(paper: Paper) -> list[Block]:
    """A digest's words; its picture goes beside them."""
    return [*words(paper.title, bold=True), *words(literal("\n".join(paper.lines), 9_000))]
