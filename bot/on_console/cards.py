"""Draws a card for a terminal: pure, from card to text."""

import re

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.chat import Button, Card, Paper, Tone

COLOURS = {Tone.CALM: "cyan", Tone.URGENT: "yellow", Tone.GOOD: "green", Tone.BAD: "red", Tone.MUTED: "bright_black"}


# Control characters would let a report steer the moderator's terminal (ECMA-48: colours, titles, live hyperlinks), and
# bidirectional overrides show it in another order than it was written.
_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def literal(text: str, style: str = "") -> Text:
    """A text for the terminal in which neither markup nor a control character has any effect."""
    return Text(_STEERING.sub("\N{REPLACEMENT CHARACTER}", text), style=style)


def card_panel(card: Card, *, place: str = "", buttons: bool = True) -> RenderableType:
    """The card as a framed panel. Its texts are taken literally: nothing in a report can forge markup."""
    colour = COLOURS[card.tone]
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for line in card.lines:
        table.add_row(literal(line.label), literal(line.text))
    parts: list[RenderableType] = [literal(card.state, f"bold {colour}"), table]
    if card.strip:
        parts.append(literal(card.strip, colour))
    if buttons and card.buttons:
        parts.append(button_row(card.buttons))
    subtitle = literal(place) if place else None
    return Panel(Group(*parts), title=literal(card.title), subtitle=subtitle, border_style=colour, title_align="left")


def button_row(buttons: tuple[Button, ...]) -> Text:
    """The acts on offer as numbered labels, the way they are typed."""
    row = Text()
    for number, button in enumerate(buttons, start=1):
        row.append(f"[{number}] ", style="bold")
        row.append(f"{button.label}   ", style=COLOURS[button.tone])
    return row


def paper_panel(paper: Paper, *, place: str = "") -> RenderableType:
    """A digest in words; its picture and page lie in files."""
    lines = [literal(line) for line in paper.lines]
    if paper.saved:
        lines.append(literal(str(paper.saved), "underline"))
    return Panel(
        Group(*lines), title=literal(paper.title), subtitle=literal(place), border_style="blue", title_align="left"
    )
