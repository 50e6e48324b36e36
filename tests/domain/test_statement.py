"""The notice carries the elements of DSA Art. 16(2), and nothing it must not."""

from dataclasses import replace
from functools import partial

import pytest

from adapters.core.values import Step
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.statement import Facts, Sender, compose
from bot.wording import languages, say
from tests.support.build import START

SENDER = Sender("Harbour watch", "Hanna Weiss", "notices@harbour.example")
FACTS = Facts(
    number=12,
    category=Category.HATE,
    href="https://bad.example/page",
    shown="bad[.]example",
    reason="It calls a people vermin.",
    reported_at=START,
    decided_at=START,
)
ENGLISH = partial(say, "en")


def text(**changes: object) -> str:
    return compose(replace(FACTS, **changes), SENDER, ENGLISH).text


@pytest.mark.parametrize(
    "element",
    ["It calls a people vermin.", "https://bad.example/page", "Hanna Weiss", "notices@harbour.example", "good faith"],
)
def test_each_element_of_article_16_2_is_there(element):
    assert element in text()


def test_the_exact_location_stands_once_and_the_subject_is_defanged():
    notice = compose(FACTS, SENDER, ENGLISH)
    assert notice.text.count("https://bad.example") == 1
    assert "bad[.]example" in notice.subject
    assert "http" not in notice.subject


@pytest.mark.parametrize(
    ("facts", "sender", "missing"),
    [
        (replace(FACTS, reason=" "), SENDER, "reason"),
        (replace(FACTS, href=""), SENDER, "location"),
        (FACTS, replace(SENDER, email=""), "email"),
        (FACTS, replace(SENDER, organisation=""), "organisation"),
    ],
)
def test_an_incomplete_notice_is_refused_and_says_what_is_missing(facts, sender, missing):
    with pytest.raises(Refusal) as refused:
        compose(facts, sender, ENGLISH)
    assert refused.value.facts["missing"] == missing


@pytest.mark.parametrize("category", [Category.CHILD_ABUSE, Category.CHILD_EXPLOITATION])
def test_for_offences_against_children_name_and_mail_are_left_out_and_the_link_too(category):
    words = text(category=category)
    assert not [word for word in ("Hanna", "notices@", "bad.example/page") if word in words]
    assert "Nobody here opened it" in words


def test_a_reminder_names_the_earlier_notice():
    words = text(step=Step.FOLLOW_UP, earlier="R-7", earlier_at=START)
    assert "Reminder" in words
    assert "R-7" in words


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("step", [Step.NOTICE, Step.FOLLOW_UP, Step.ESCALATION])
def test_it_is_composed_in_every_language(language, step):
    notice = compose(replace(FACTS, step=step), SENDER, partial(say, language))
    assert "https://bad.example/page" in notice.text


def test_it_fits_a_report_interface():
    assert len(text()) < 1_000  # Mastodon's limit for a comment
