"""A card drawn from a model alone: in every state and language, and what it may never say."""

from itertools import product

import pytest

from bot.chat import Tone
from bot.domain.category import Category
from bot.domain.lifecycle import State
from bot.flow.cards.card import draw, farewell
from bot.flow.cards.model import Reports
from bot.wording import languages
from tests.support.build import START
from tests.support.cards import model


def line(card, label: str) -> str:
    return next((one.text for one in card.lines if one.label == label), "")


@pytest.mark.parametrize("language", languages())
def test_a_card_can_be_drawn_in_every_state_of_every_category(language):
    for state, category in product(State, Category):
        made = model(state, category, reports=Reports(2, 1, ["on my wall"]), step_due_at=START, step_source="")
        made.community.language = language
        card = draw(made)
        assert (card.number, card.language) == (7, language)
        assert all((card.title, card.state, *(one.text for one in card.lines), *(one.label for one in card.buttons)))


@pytest.mark.parametrize(
    ("category", "link"),
    [
        (Category.SPAM, "bad[.]example"),
        (Category.TERRORISM, "bad[.]example"),
        (Category.CHILD_ABUSE, ""),
    ],
)
def test_a_link_is_its_broken_host_and_of_a_sealed_case_not_even_that(category, link):
    card = draw(model(category=category))
    assert link in line(card, "Link")
    assert ("example" in str(card)) == bool(link)


def test_details_stand_without_names_and_with_their_links_broken():
    card = draw(model(reports=Reports(1, 1, ["see https://bad.example/x", ""]), names={1: "mia"}))
    assert line(card, "What is said") == "“see hxxps[:]//bad[.]example/x”"
    assert "mia" not in str(card)


def test_who_claimed_it_is_named_in_their_own_community_only():
    claimed = {"claimed_by": 3, "state": State.CLAIMED}
    assert line(draw(model(names={3: "max"}, **claimed)), "Claimed by") == "max"
    assert "max" not in line(draw(model(**claimed)), "Claimed by")
    assert line(draw(model(claimed_by=3)), "Claimed by") == ""


def test_the_tone_says_what_is_urgent_and_what_is_over():
    tones = {state: draw(model(state)).tone for state in State}
    assert (tones[State.REPORTED], tones[State.REMOVED], tones[State.MERGED]) == (Tone.CALM, Tone.GOOD, Tone.MUTED)
    assert draw(model(category=Category.THREAT)).tone is Tone.URGENT


def test_what_nobody_follows_any_more_offers_nothing():
    made = model()
    assert farewell(made.case, made.community).buttons == ()
