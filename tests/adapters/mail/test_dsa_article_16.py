"""The elements of DSA Art. 16(2), each refused when it is missing."""

from typing import Any

import pytest

from adapters.core.values import Channel, Filing, HarmKind, Target
from adapters.mail.dsa_article_16 import frames, good_faith, missing
from tests.support.adapters.notices import filing

WHOLE = {"text": "It calls for violence against a group. " + good_faith("en"), "name": "Ada", "email": "a@help.example"}


def notice(**facts: Any) -> Filing:
    return filing(**{**WHOLE, **facts})


def test_a_whole_notice_misses_nothing() -> None:
    assert missing(notice()) == ()


@pytest.mark.parametrize(
    ("facts", "element"),
    [
        ({"name": " "}, "name"),
        ({"email": ""}, "email"),
        ({"email": "nobody@"}, "email"),
        ({"text": "It calls for violence against a group."}, "good_faith"),
        ({"text": "It is a good group of no faith at all, so we say."}, "good_faith"),
        ({"target": Target("file:///x", filing().target.handling)}, "location"),
        ({"text": "bad", "words": good_faith("en")}, "reasons"),
        ({"text": "see https://bad.example/a-very-long-address", "words": good_faith("en")}, "reasons"),
        ({"text": "see hxxps://bad[.]example/a-very-long-address", "words": good_faith("en")}, "reasons"),
    ],
)
def test_each_element_is_missed_by_name(facts: dict[str, Any], element: str) -> None:
    assert missing(notice(**facts)) == (element,)


@pytest.mark.parametrize("language", sorted(frames()))
def test_the_good_faith_sentence_is_known_in_every_language(language: str) -> None:
    assert missing(notice(text="Es ruft zu Gewalt gegen eine Gruppe auf.\n" + good_faith(language))) == ()


def test_the_approved_words_are_judged_not_the_text_before_them() -> None:
    assert missing(notice(words="Something else was approved.")) == ("good_faith",)


def test_an_organisation_is_a_name() -> None:
    assert missing(notice(name="", organisation="Help")) == ()


def test_a_notice_about_a_child_needs_no_name_and_must_have_none() -> None:
    assert missing(notice(harm=HarmKind.CHILD, name="", email="")) == ()
    assert missing(notice(harm=HarmKind.CHILD)) == ("anonymous",)
    assert missing(notice(harm=HarmKind.CHILD, name="")) == ("anonymous",)


def test_a_flag_against_the_rules_needs_reasons_only() -> None:
    assert missing(filing(channel=Channel.RULE_FLAG)) == ()
    assert missing(filing(channel=Channel.RULE_FLAG, text="bad")) == ("reasons",)


def test_every_language_has_every_sentence() -> None:
    wanted = set(frames()["en"])
    assert all(set(sentences) == wanted and all(sentences.values()) for sentences in frames().values())
