"""The smallest parts that everything shown in Slack is made of. What people wrote goes in as literal text only.

A ``rich_text`` element of type ``text`` and a ``plain_text`` object are shown letter for letter: Slack reads neither
mentions nor links nor formatting in them (docs.slack.dev/reference/block-kit/blocks/rich-text-block). Only the
``text`` beside the blocks, which notifications show, is read as markup; it is escaped and sent with ``mrkdwn`` off.
"""

import html
import re
from collections.abc import Sequence
from typing import Any

from bot.chat import Line

Block = dict[str, Any]
MAX_TEXT = 3_000  # characters of one text, docs.slack.dev/reference/block-kit
MAX_BLOCKS = 50  # of one message
MAX_HEADER = 150
MAX_TITLE = 24  # of a modal
# Control characters, and those that turn the direction of the text or hide in it.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_MARKUP = re.compile(r"<([^<>]*)>")


def literal(text: str, limit: int = MAX_TEXT) -> str:
    """The text without hidden characters, cut at the limit with an ellipsis; never empty, which Slack refuses."""
    clean = _HIDDEN.sub("", text).strip() or "–"
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"


def plain(text: str, limit: int = MAX_TEXT) -> Block:
    return {"type": "plain_text", "text": literal(text, limit), "emoji": False}


def escape(text: str, limit: int = MAX_TEXT) -> str:
    """For the ``text`` beside the blocks: the three characters that Slack reads as control characters, as entities."""
    return html.escape(literal(text, limit // 5), quote=False)


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, MAX_HEADER)}


def context(text: str) -> Block:
    return {"type": "context", "elements": [plain(text)]}


def words(text: str, *, bold: bool = False) -> list[Block]:
    """A text of any length as rich text, in pieces that Slack takes."""
    clean = literal(text, 10 * MAX_TEXT)
    pieces = [clean[at : at + MAX_TEXT] for at in range(0, len(clean), MAX_TEXT)]
    return [rich([_piece(piece, bold=bold)]) for piece in pieces]


def facts(lines: Sequence[Line]) -> list[Block]:
    """Labelled facts as one rich text, folded to what one text may hold: the later ones give way first."""
    elements: list[Block] = []
    left = MAX_TEXT
    for line in lines:
        label, text = literal(line.label, 75), literal(line.text, 1_200)
        if len(label) + len(text) + 4 > left:
            elements.append(_piece("…"))
            break
        left -= len(label) + len(text) + 4
        elements += [_piece(f"{label}: ", bold=True), _piece(f"{text}\n")]
    return [rich(elements)] if elements else []


def button(action: str, label: str, value: str = "", *, sure: Block | None = None) -> Block:
    """A button; ``sure`` is what Slack asks before it sends the press."""
    more: Block = {**({"value": value} if value else {}), **({"confirm": sure} if sure else {})}
    return {"type": "button", "action_id": action, "text": plain(label, 75), **more}


def offered(buttons: Sequence[Block]) -> list[Block]:
    """A row of buttons, or nothing."""
    return [{"type": "actions", "elements": list(buttons)}] if buttons else []


def _piece(text: str, *, bold: bool = False) -> Block:
    return {"type": "text", "text": text, **({"style": {"bold": True}} if bold else {})}


def rich(elements: list[Block]) -> Block:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}


def unmarked(text: str) -> str:
    """What a person typed, out of Slack's markup: ``<https://x|label>`` is the address, mentions fall away.

    Source: docs.slack.dev/messaging/formatting-message-text, "Retrieving messages".
    """
    return html.unescape(_MARKUP.sub(lambda found: _address(found[1]), text))


def _address(marked: str) -> str:
    return "" if marked[:1] in {"@", "#", "!"} else f" {marked.partition('|')[0]} "
