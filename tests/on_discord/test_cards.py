"""A card on Discord: within the limits, accepted by Discord's own description, and nothing in it can be pressed."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat import ActionName, Button, Card, Line, Tone
from bot.on_discord.cards import card_layout, card_text, escape, press_id, sayings
from tests.support.discord.contract import violations, walk

POST = "/channels/1/messages"
V2_FLAGS = (1 << 15) | (1 << 2)
ACTS = [*ActionName]
MARKUP = st.sampled_from(
    ["<@1>", "<@&2>", "@everyone", "@here", "<#3>", "</report:4>", "[x](https://bad.example)", "https://bad.example/a",
     "**", "__", "~~", "||", "`", "\n# ", "\n-# ", "\n> ", "\n- ", "1. ", "<t:1:R>", "<:a:5>", "discord.gg/abc", "\\"]
)  # fmt: skip
EVIL = st.lists(st.one_of(MARKUP, st.text(max_size=8)), max_size=12).map("".join)
LONG = st.builds(lambda text, times: text * times, EVIL, st.integers(1, 60))
CARDS = st.builds(
    Card,
    number=st.integers(1, 999_999_999),
    title=LONG.map(lambda text: text or "x"),
    state=EVIL,
    tone=st.sampled_from(Tone),
    lines=st.lists(st.builds(Line, label=EVIL, text=LONG), max_size=9).map(tuple),
    buttons=st.lists(st.sampled_from(ACTS), unique=True).flatmap(
        lambda acts: st.tuples(*(st.builds(Button, st.just(action), EVIL, st.sampled_from(Tone)) for action in acts))
    ),
    strip=EVIL,
)
BARE = re.compile(r"(?<!\\)(?:\\\\)*[*_~`|\[\]()<>]")


def body(card: Card) -> dict:
    return {"flags": V2_FLAGS, "components": card_layout(card).to_components()}


def forged(text: str) -> list[str]:
    """What a reader could press, or would see as something else, in a text that was meant literally."""
    found = [sign for sign in ("://", "@everyone", "@here", "discord.gg") if sign in text.lower()]
    return found + BARE.findall(text) + re.findall(r"^\s*(?:[#>+-]|\d+\.)", text, re.MULTILINE)


@settings(max_examples=40)
@given(CARDS)
def test_no_card_breaks_a_limit_or_the_schema(card):
    assert violations("POST", POST, body(card)) == []


@given(EVIL)
def test_no_text_forges_a_mention_a_link_or_formatting(text):
    assert forged(escape(text)) == []


@given(st.text(max_size=300))
def test_no_unicode_text_forges_anything_either(text):
    assert forged(escape(text)) == []


@settings(max_examples=40)
@given(CARDS)
def test_no_card_carries_a_live_link_or_a_mention(card):
    text = "".join(part.get("content", "") for part in walk(body(card)["components"]))
    assert not re.search(r"https?://|(?<!\\)<[@#/:t]|@everyone|@here|discord\.gg", text, re.IGNORECASE)


@given(LONG)
def test_no_answer_is_too_long_or_mentions_anybody(text):
    parts = sayings(text)
    assert all(len(part) <= 2000 for part in parts)
    assert not any(re.search(r"(?<!\\)<[@#]|@everyone|@here", part) for part in parts)


@pytest.mark.parametrize("sign", ["a", "* ", "\\", "word "])
def test_a_long_line_is_split_and_nothing_of_it_is_lost(sign):
    said = "".join(sayings(sign * 3_000))
    assert re.sub(r"\\(.)", r"\1", said).replace(" ", "") == (sign * 3_000).replace(" ", "")


def test_the_longest_fact_is_cut_first():
    lines = (Line("a", "x" * 9_000), Line("b", "all of this stays"))
    text = card_text(Card(1, "t", "s", Tone.CALM, lines, ()))
    assert len(text) <= 4_000
    assert "all of this stays" in text


def test_a_button_carries_case_and_act_and_the_draft():
    assert press_id(12, "approve", "ab" * 16) == "stillup:12:approve:" + "ab" * 16
    assert press_id(12, "claim") == "stillup:12:claim"


def test_an_official_address_stays_a_link_in_a_private_answer():
    assert sayings("Hotline: https://www.childline.example/x_y, *now*") == [
        "Hotline: https://www.childline.example/x_y, \\*now\\*"
    ]
