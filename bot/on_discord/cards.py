"""Draws cards and digests as Discord's Components V2: pure, from what a front is handed to a layout.

Nothing that a member wrote can become a mention, a link or formatting: every text is escaped here. Limits are
Discord's (docs.discord.com, Component Reference): 40 components and 4,000 characters of text in a message.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

import discord
from discord import ui

from bot.chat import Button, Card, Line, Paper, Tone
from bot.domain.defang import defang_text
from bot.wording import say

COLOURS = {Tone.CALM: 0x3B82F6, Tone.URGENT: 0xF59E0B, Tone.GOOD: 0x22C55E, Tone.BAD: 0xEF4444, Tone.MUTED: 0x6B7280}
STYLES = {
    Tone.CALM: discord.ButtonStyle.primary,
    Tone.URGENT: discord.ButtonStyle.primary,
    Tone.GOOD: discord.ButtonStyle.success,
    Tone.BAD: discord.ButtonStyle.danger,
    Tone.MUTED: discord.ButtonStyle.secondary,
}
TEXT_LIMIT = 3_900  # of 4,000: the rest is for what Discord may count differently
ROW, ROWS, OPTIONS = 5, 5, 25
CUTS = (1_500, 900, 600, 400, 250, 150, 80, 40, 15)
_SIGNS = re.compile(r"[\\*_~`|\[\]()<>]")
_STARTS = re.compile(r"^(\s*)([#+\-])", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d+)\.", re.MULTILINE)


def escape(text: str) -> str:
    """The text as it stands, for a reader: no formatting, no mention, no link that anybody could press."""
    marked = _SIGNS.sub(r"\\\g<0>", defang_text(text)).replace("@", "@\u200b")
    return _NUMBERED.sub(r"\1\\.", _STARTS.sub(r"\1\\\2", marked))


def card_layout(card: Card, *, buttons: bool = True) -> ui.LayoutView:
    """The card as one framed message. The buttons carry case and act, so they outlive every restart."""
    frame: ui.Container[ui.LayoutView] = ui.Container(accent_colour=COLOURS[card.tone])
    frame.add_item(ui.TextDisplay(card_text(card)))
    for row in rows(card) if buttons else []:
        frame.add_item(row)
    return _closed(ui.LayoutView(timeout=None).add_item(frame))


def _closed(view: ui.LayoutView) -> ui.LayoutView:
    # The library would keep every view it sends in memory; presses are found by their ids instead.
    view.stop()
    return view


def card_text(card: Card) -> str:
    """Everything a card says, at most ``TEXT_LIMIT`` characters: the longest facts are cut first."""
    head = f"### {escape(card.title[:200])}\n**{escape(card.state[:100])}**"
    strip = f"\n{escape(card.strip[:60])}" if card.strip else ""
    for cut in CUTS:
        body = "\n".join(_line(line, cut) for line in card.lines)
        if len(text := f"{head}\n{body}{strip}") <= TEXT_LIMIT:
            return text
    return text[:TEXT_LIMIT].rstrip("\\")


def _line(line: Line, cut: int) -> str:
    text = line.text if len(line.text) <= cut else line.text[:cut].rstrip() + "…"
    between = "\n" if "\n" in text else " "
    return f"**{escape(line.label[:100])}**{between}{escape(text)}"


def rows(card: Card) -> list[ui.ActionRow[ui.LayoutView]]:
    """The acts on offer: the usual ones as buttons, five in a row; the rare ones in one menu below them."""
    usual = [button for button in card.buttons if not button.rare]
    drawn = [_button(card.number, button) for button in usual[: ROW * ROWS]]
    found: list[ui.ActionRow[ui.LayoutView]] = [ui.ActionRow(*drawn[at : at + ROW]) for at in range(0, len(drawn), ROW)]
    rare = [*usual[ROW * ROWS :], *(button for button in card.buttons if button.rare)]
    return [*found, ui.ActionRow(_menu(card, rare[:OPTIONS]))] if rare else found


def _menu(card: Card, buttons: Sequence[Button]) -> ui.Select[ui.LayoutView]:
    # Nothing may be chosen too: Discord reports a choice only when it changes, so whoever closed a form that a choice
    # opened takes the choice back, and chooses again.
    options = [discord.SelectOption(label=one.label[:100] or "?", value=one.action.value) for one in buttons]
    return ui.Select(
        custom_id=press_id(card.number, "choose_more"),
        placeholder=say(card.language, "discord-choose-more"),
        min_values=0,
        options=options,
    )


def _button(number: int, button: Button) -> ui.Button[ui.LayoutView]:
    return ui.Button(
        style=STYLES[button.tone], label=button.label[:80] or "?", custom_id=press_id(number, button.action.value)
    )


def press_id(number: int, action: str, more: str = "") -> str:
    """What a button carries: the case, the act, and the previewed draft where there is one."""
    return f"stillup:{number}:{action}:{more}".rstrip(":")


def paper_layout(paper: Paper) -> ui.LayoutView:
    """A digest: its lines, its picture with the alternative text, and the whole page as a file."""
    text = f"### {escape(paper.title[:200])}\n" + "\n".join(escape(line) for line in paper.lines)
    frame: ui.Container[ui.LayoutView] = ui.Container(accent_colour=COLOURS[Tone.CALM])
    frame.add_item(ui.TextDisplay(text[:TEXT_LIMIT].rstrip("\\")))
    frame.add_item(ui.MediaGallery(discord.MediaGalleryItem("attachment://digest.png", description=paper.alt[:1024])))
    frame.add_item(ui.File("attachment://digest.html"))
    return _closed(ui.LayoutView(timeout=None).add_item(frame))


_LINK = re.compile(r"https://[^\s<>()\[\]@]+")
CONTENT_LIMIT = 1_900  # of 2,000


def sayings(words: str) -> Sequence[str]:
    """A private answer in messages of at most 2,000 characters. Official addresses in it stay links, nothing else."""
    pieces, at = [], 0
    for link in _LINK.finditer(words):
        pieces += [_literal(words[at : link.start()]), link[0]]
        at = link.end()
    whole = "".join([*pieces, _literal(words[at:])])
    parts: list[str] = [""]
    for line in chain.from_iterable(map(_pieces, whole.splitlines())):
        if len(parts[-1]) + len(line) > CONTENT_LIMIT:
            parts.append("")
        parts[-1] += line + "\n"
    return [part.rstrip("\n") for part in parts if part.strip()]


def _pieces(line: str) -> Iterator[str]:
    """A line in pieces that fit, cut between words where there are any, and never behind the sign that escapes."""
    while len(line) > CONTENT_LIMIT:
        at = line.rfind(" ", 1, CONTENT_LIMIT)
        if at < 1:
            before = line[:CONTENT_LIMIT]
            at = CONTENT_LIMIT - (len(before) - len(before.rstrip("\\"))) % 2
        yield line[:at]
        line = line[at:]
    yield line


def _literal(text: str) -> str:
    marked = _SIGNS.sub(r"\\\g<0>", text).replace("@", "@\u200b")
    return _NUMBERED.sub(r"\1\\.", _STARTS.sub(r"\1\\\2", marked))
