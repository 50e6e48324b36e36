"""What a card says of a link that comes and goes."""

from functools import partial

import pytest

from adapters.core.values import Outcome
from bot.flow.cards.model import Sightings
from bot.flow.cards.sightings import lines
from bot.store.schema.core import Probe
from bot.wording import say
from tests.support.build import START
from tests.support.cards import model

LANGUAGES = ("en", "de", "es", "fr")


def told(language: str = "en", **columns: object) -> str:
    looks = [Probe(outcome=Outcome.GONE, method="page", probed_at=START)]
    return lines(model(sightings=Sightings(looks), **columns), partial(say, language))


def test_nothing_is_said_before_the_first_look():
    assert lines(model(), partial(say, "en")) == ""


def test_a_provisional_gone_says_how_long_it_has_to_last():
    assert "at least 30 minutes later" in told(maybe_since=START)
    assert "at least 120 minutes later" in told(maybe_since=START, flaps=2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_flapping_is_shown_in_every_language(language):
    assert "4" in told(language, flaps=4)
    assert "cards-flaps" not in told(language, flaps=1)
    assert len(told(language, flaps=1)) > len(told(language)) + 20
