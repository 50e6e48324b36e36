"""The rest of the battery: platforms of every way, those that have no API too, and every row of the forms."""

import pytest

from adapters.core.errors import FilingError
from adapters.core.values import Filing, Handling, HarmKind, Outcome, Route, Way
from adapters.handoff.forms import FormRow, rows
from adapters.platforms.base_api import ApiPlatform
from adapters.registry import build
from tests.support.adapters.build import approved
from tests.support.adapters.cases import SETTINGS
from tests.support.adapters.notices import NoNetwork
from tests.support.adapters.wire import target


@pytest.mark.parametrize("name", [each.name for each in build({})])
async def test_no_platform_of_any_way_asks_anything_about_a_sealed_link(name: str) -> None:
    each, sealed, silent = build(SETTINGS).named(name), target("https://bad.example/7", Handling.SEALED), NoNetwork()
    ways = {route.way for route in await each.routes(sealed, silent)}
    assert ways <= ({Way.HOTLINE} if name == "hotline" else set())
    assert (await each.look(sealed, silent)).outcome is Outcome.NOT_CHECKED
    assert (await each.settle(sealed, silent), await each.ask("1", sealed, silent)) == ("", None)
    if name != "hotline":
        with pytest.raises(FilingError):
            await each.file(Filing(sealed, Route(name, name, Way.API), "k", HarmKind.THREAT, "s", "t"), silent)


@pytest.mark.parametrize("row", [row for row in rows() if row.hosts], ids=lambda row: row.name)
async def test_a_form_is_prepared_with_the_words_that_were_shown(row: FormRow) -> None:
    each, silent, link = build({}).named("handoff"), NoNetwork(), target(f"https://{row.hosts[0]}/a/1")
    assert [other.name for other in build(SETTINGS) if other.owns(link)] == ["handoff", "page"]
    (route, *_) = await each.routes(link, silent)
    shown = approved(each, Filing(link, route, "k", HarmKind.THREAT, "s", "It threatens a person & “more”, ü.\n"))
    receipt = await each.file(shown, silent)
    assert (receipt.way, shown.words in dict(receipt.fields).values()) == (Way.HAND_OFF, True)
    assert link.href in dict(receipt.fields).values()


def test_every_platform_with_an_api_has_its_row_in_the_battery() -> None:
    assert {each.name for each in build({}) if isinstance(each, ApiPlatform)} - SETTINGS.keys() == set()
