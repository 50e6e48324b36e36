"""Draws a card for a terminal: pure, from card to text."""

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.front import Button, Card, Paper, Tone

COLOURS = {Tone.CALM: "cyan", Tone.URGENT: "yellow", Tone.GOOD: "green", Tone.BAD: "red", Tone.MUTED: "bright_black"}


def card_panel(card: Card, *, place: str = "", buttons: bool = True) -> RenderableType:
    """The card as a framed panel. Its texts are taken literally: nothing in a report can forge markup."""
    colour = COLOURS[card.tone]
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for line in card.lines:
        table.add_row(Text(line.label), Text(line.text))
    parts: list[RenderableType] = [Text(card.state, style=f"bold {colour}"), table]
    if card.strip:
        parts.append(Text(card.strip, style=colour))
    if buttons and card.buttons:
        parts.append(button_row(card.buttons))
    subtitle = Text(place) if place else None
    return Panel(Group(*parts), title=Text(card.title), subtitle=subtitle, border_style=colour, title_align="left")


def button_row(buttons: tuple[Button, ...]) -> Text:
    """The acts on offer as numbered labels, the way they are typed."""
    row = Text()
    for number, button in enumerate(buttons, start=1):
        row.append(f"[{number}] ", style="bold")
        row.append(f"{button.label}   ", style=COLOURS[button.tone])
    return row


def paper_panel(paper: Paper, *, place: str = "") -> RenderableType:
    """A digest in words; its picture and page lie in files."""
    lines = [Text(line) for line in paper.lines]
    if paper.saved:
        lines.append(Text(str(paper.saved), style="underline"))
    return Panel(Group(*lines), title=Text(paper.title), subtitle=Text(place), border_style="blue", title_align="left")
