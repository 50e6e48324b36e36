"""A card for a terminal: everything it says is there, literally, whatever people wrote."""

import io
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console, RenderableType

from bot.chat import ActionName, Button, Card, Line, Paper, Tone
from bot.on_console.cards import COLOURS, button_row, card_panel, literal, paper_panel

BUTTONS = (
    Button(ActionName.CLAIM, "Claim"),
    Button(ActionName.REJECT, "Reject", Tone.BAD),
    Button(ActionName.SHOW_LINK, "Show link", Tone.MUTED),
)
CARD = Card(
    number=7,
    title="Case 7 · Hate",
    state="Waits for a moderator",
    tone=Tone.URGENT,
    lines=(Line("Link", "bad[.]example"), Line("Details", "“as seen”")),
    buttons=BUTTONS,
    strip="●●○",
)


def drawn(what: RenderableType, *, colour: bool = False) -> str:
    console = Console(
        file=io.StringIO(), width=100, force_terminal=colour, color_system="truecolor" if colour else None
    )
    console.print(what)
    return console.file.getvalue()  # type: ignore[attr-defined]


def test_it_says_everything_that_the_card_says():
    said = drawn(card_panel(CARD, place="harbour triage"))
    wanted = [CARD.title, CARD.state, CARD.strip, "harbour triage", "Link", "bad[.]example", "“as seen”"]
    assert [word for word in wanted if word not in said] == []


def test_its_buttons_are_numbered_in_order():
    assert drawn(button_row(BUTTONS)).split() == ["[1]", "Claim", "[2]", "Reject", "[3]", "Show", "link"]


def test_a_card_without_buttons_or_with_them_turned_off_shows_none():
    assert "[1]" not in drawn(card_panel(replace(CARD, buttons=())))
    assert "[1]" not in drawn(card_panel(CARD, buttons=False))


def test_a_card_is_drawn_the_same_each_time():
    assert drawn(card_panel(CARD)) == drawn(card_panel(CARD))


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_has_its_colour(tone):
    assert COLOURS[tone]
    assert "\x1b[" in drawn(card_panel(replace(CARD, tone=tone)), colour=True)


@pytest.mark.parametrize(
    "forged",
    ["[bold red]Removed[/]", "[/]", "[link=https://bad.example]click[/link]", ":warning:", "[@click=quit]x[/]"],
)
def test_markup_in_a_report_is_taken_literally(forged):
    card = replace(CARD, title=forged, state=forged, lines=(Line(forged, forged),), strip=forged)
    said = drawn(card_panel(card, place=forged), colour=True)
    assert said.count(forged) == 6
    assert "\x1b]8;" not in said  # a terminal's own hyperlink


def test_a_report_cannot_send_commands_to_the_terminal():
    forged = "\x1b[2J\x1b]0;owned\x07 \x1b]8;;https://bad.example\x1b\\click\x1b]8;;\x1b\\"
    said = drawn(card_panel(replace(CARD, lines=(Line("Details", forged),))))
    assert "\x1b" not in said
    assert "\x07" not in said


def test_a_digest_names_its_lines_and_where_its_page_lies(tmp_path):
    paper = Paper("Is it still [b]up[/b]?", ("Reported: 1", "[i]Removed: 0[/i]"), b"", "", "", tmp_path / "d.html")
    said = drawn(paper_panel(replace(paper, saved=tmp_path.relative_to(tmp_path) / "d.html"), place="harbour"))
    wanted = ["Is it still [b]up[/b]?", "Reported: 1", "[i]Removed: 0[/i]", "d.html", "harbour"]
    assert [word for word in wanted if word not in said] == []


WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=30)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5), WORDS)
def test_every_printable_word_stands_on_the_card_as_it_was_written(pairs, title):
    card = replace(CARD, title=title, lines=tuple(Line(label, text) for label, text in pairs))
    said = drawn(card_panel(card))
    assert [word for word in (title, *(one for pair in pairs for one in pair)) if word not in said] == []


@given(st.text(max_size=40))
def test_any_text_can_be_drawn_and_nothing_of_it_steers_the_terminal(text):
    said = drawn(literal(text))
    assert [mark for mark in said if mark != "\n" and unicodedata.category(mark) == "Cc"] == []
    assert set(said) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") == set()
