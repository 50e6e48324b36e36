"""Every language says the same things, and says them whole."""

from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.category import Category
from bot.wording import ago, date, languages, say, span, spoken

STATES = [
    "reported",
    "claimed",
    "approved",
    "noticed",
    "prepared",
    "unsure",
    "escalated",
    "removed",
    "returned",
    "rejected",
    "closed",
    "merged",
]
CATEGORY_LINES = [*Category, *(f"{category}_about" for category in Category)]
OUTCOMES = ["up", "gone", "restricted", "unknown", "not_checked"]
SUMMER = datetime(2026, 7, 2, 12, 5, tzinfo=UTC)
each_language = pytest.mark.parametrize("language", languages())


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent calls it so
        self.names.add(node.id.name)


@cache
def entries(language: str) -> list[ast.EntryType]:
    sources = files("bot.wording").joinpath(language).iterdir()
    return [one for source in sources for one in FluentParser().parse(source.read_text(encoding="utf-8")).body]


def messages(language: str) -> list[ast.Message]:
    return [entry for entry in entries(language) if isinstance(entry, ast.Message)]


def variables(language: str) -> dict[str, set[str]]:
    """The variables of each message, by its id."""
    found = {}
    for message in messages(language):
        visitor = Variables()
        visitor.visit(message)
        found[message.id.name] = visitor.names
    return found


def test_four_languages_are_spoken() -> None:
    assert languages() == ("en", "de", "es", "fr")


@pytest.mark.parametrize("language", languages()[1:])
def test_every_language_has_the_same_messages_with_the_same_variables(language: str) -> None:
    assert variables(language) == variables("en")


@each_language
def test_no_message_stands_twice(language: str) -> None:
    names = [message.id.name for message in messages(language)]
    assert sorted(names) == sorted(set(names))


@each_language
def test_every_line_is_understood(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, ast.Junk)] == []


@each_language
def test_no_message_is_empty(language: str) -> None:
    """``""`` inside braces is how Fluent would spell an empty message."""
    facts = {name: "x" for names in variables(language).values() for name in names}
    assert [name for name in variables(language) if not say(language, name, **facts).strip()] == []


@each_language
@pytest.mark.parametrize("category", Category)
def test_every_category_has_a_name_and_a_line_that_fit_a_menu(language: str, category: Category) -> None:
    """Slack shows 75 characters of an option's text and description; Discord shows 100."""
    key = f"cases-category-{category.replace('_', '-')}"
    assert len(say(language, key)) <= 75
    assert len(say(language, f"{key}-about")) <= 75


@each_language
@pytest.mark.parametrize("state", STATES)
def test_every_state_has_a_name(language: str, state: str) -> None:
    assert say(language, f"cases-state-{state}")


@each_language
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_outcome_has_a_name(language: str, outcome: str) -> None:
    assert say(language, f"probes-outcome-{outcome.replace('_', '-')}")


@each_language
@pytest.mark.parametrize(
    ("kind", "names"), [("cases-category", CATEGORY_LINES), ("cases-state", STATES), ("probes-outcome", OUTCOMES)]
)
def test_no_two_names_of_a_kind_are_the_same(language: str, kind: str, names: list[str]) -> None:
    """Only names: ``cases-category-off`` and ``cases-category-unknown`` are refusals that begin alike."""
    said = [say(language, f"{kind}-{name.replace('_', '-')}") for name in names]
    assert len(said) == len(set(said))


@pytest.mark.parametrize(("asked", "tag"), [("fr-CA", "fr"), ("de_AT", "de"), ("ES", "es"), ("en-GB", "en")])
def test_a_regional_language_is_spoken_as_its_base(asked: str, tag: str) -> None:
    assert spoken(asked) == tag


@given(st.text().filter(lambda asked: asked.replace("_", "-").partition("-")[0].lower() not in languages()))
def test_to_everyone_else_english_is_spoken(asked: str) -> None:
    assert say(asked, "cases-state-claimed") == say("en", "cases-state-claimed")


@each_language
@pytest.mark.fault("R22")
@pytest.mark.missing_sentences
def test_an_unknown_message_shows_its_key_and_is_an_error_in_the_log(
    language: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert say(language, "cases-no-such-message", number=1) == "cases-no-such-message"
    assert "there is no sentence cases-no-such-message" in caplog.text


@pytest.mark.parametrize(
    ("count", "sentence"), [(1, "Reported in one community"), (1200, "Reported in 1,200 communities")]
)
def test_a_count_is_told_in_its_plural(count: int, sentence: str) -> None:
    assert say("en", "cards-count-communities", count=count) == sentence


@pytest.mark.fault("R22")
@pytest.mark.missing_sentences
def test_a_missing_fact_shows_its_name_and_is_an_error_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    assert say("en", "cards-history", number=1, state="Closed") == "Case 1 of at: Closed"
    assert "the sentence cards-history lacks a fact" in caplog.text


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Jul 2, 2026, 2:05 PM GMT+02:00"),
        ("fr", "2 juil. 2026, 14:05 UTC+02:00"),
        ("de", "2. Juli 2026, 14:05 GMT+02:00"),
        ("es", "2 jul 2026, 14:05 GMT+02:00"),
        ("xx", "Jul 2, 2026, 2:05 PM GMT+02:00"),
    ],
)
def test_a_date_is_told_by_the_clock_of_its_zone(language: str, sentence: str) -> None:
    assert date(language, SUMMER, "Europe/Berlin").replace("\N{NARROW NO-BREAK SPACE}", " ") == sentence


def test_a_date_in_utc_says_so() -> None:
    assert date("de", SUMMER, "UTC") == "2. Juli 2026, 12:05 UTC"


def test_an_unknown_zone_is_an_error() -> None:
    with pytest.raises(LookupError):
        date("en", SUMMER, "Moon/Crater")


@pytest.mark.parametrize(
    ("length", "sentence"),
    [
        (timedelta(seconds=59), "59 seconds"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(minutes=119), "119 minutes"),
        (timedelta(hours=2), "2 hours"),
        (timedelta(hours=47), "47 hours"),
        (timedelta(days=20), "20 days"),
    ],
)
def test_a_span_is_told_in_one_unit(length: timedelta, sentence: str) -> None:
    assert span("en", length) == sentence


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", "3 days"), ("fr", "3 jours"), ("de", "3 Tage"), ("es", "3 días")]
)
def test_a_span_is_told_in_the_language(language: str, sentence: str) -> None:
    assert span(language, timedelta(days=3)).replace("\N{NO-BREAK SPACE}", " ") == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "3 days ago"), ("fr", "il y a 3 jours"), ("de", "vor 3 Tagen"), ("es", "hace 3 días")],
)
def test_ago_is_told_in_the_language(language: str, sentence: str) -> None:
    assert ago(language, timedelta(days=3)) == sentence


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=3000)))
def test_ago_never_speaks_of_the_future(length: timedelta) -> None:
    assert ago("en", length).endswith(" ago")
