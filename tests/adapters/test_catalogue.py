"""The list of platforms is read off the modules, and docs/platforms.md is what it says today."""

from datetime import date
from pathlib import Path

from adapters.catalogue import Entry, entries, stale
from adapters.catalogue_page import page
from adapters.core.values import Way
from adapters.registry import build
from tests.support.adapters.cases import SETTINGS

PAGE = Path(__file__).parents[2] / "docs" / "platforms.md"


def found(name: str, settings: dict[str, dict[str, dict[str, str]]] | None = None) -> Entry:
    return next(entry for entry in entries(build(settings or {})) if entry.name == name)


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(build({}))


def test_the_page_does_not_depend_on_the_settings() -> None:
    assert page(build(SETTINGS)) == page(build({}))


def test_an_entry_says_what_the_account_needs_and_what_the_platform_tells() -> None:
    peertube = found("peertube")
    assert (peertube.way, peertube.needs, peertube.tells) == (Way.API, ("username", "password"), "looks, outcome")


def test_a_platform_is_ready_when_it_has_an_account() -> None:
    assert (found("peertube").ready, found("peertube", SETTINGS).ready) == (False, True)


def test_every_form_is_listed_on_its_own() -> None:
    assert found("telegram").way is Way.HAND_OFF


def test_places_that_a_person_is_sent_to_are_listed_with_their_country() -> None:
    iwf = found("Internet Watch Foundation")
    assert (iwf.way, iwf.group, iwf.country) == (Way.HOTLINE, "hotline", "GB")


def test_every_row_has_its_date_and_every_address_from_memory_says_so() -> None:
    listed = entries(build({}))
    assert all(date.fromisoformat(entry.checked) for entry in listed)
    assert "From memory: " in found("Samaritans").remark


def test_an_entry_grows_stale_after_ninety_days() -> None:
    entry = found("peertube")
    assert stale((entry,), date(2027, 2, 21)) == ()
    assert stale((entry,), date(2027, 2, 22)) == (entry,)
