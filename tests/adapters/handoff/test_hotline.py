"""Hotlines: the only way for a sealed link, which is never repeated; and whom to call, by country."""

import ada_url
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.core.values import Handling, HarmKind, Outcome, Way
from adapters.handoff import hotline
from adapters.handoff.handoff import EU
from adapters.handoff.hotline import Hotline, Purpose
from tests.support.adapters.notices import NoNetwork, filing, target

law = settings(deadline=None)  # speed is not a test
SEALED = "https://secret.example/very/bad"


def test_every_sealed_link_is_owned_and_no_other() -> None:
    assert Hotline().owns(target(SEALED, Handling.SEALED))
    assert not Hotline().owns(target(SEALED, Handling.GUARDED))


async def test_there_is_one_route_and_it_is_the_hotline() -> None:
    routes = await Hotline().routes(target(SEALED, Handling.SEALED), NoNetwork())
    assert [(one.way, one.recipient) for one in routes] == [(Way.HOTLINE, "hotline")]


async def test_an_open_link_has_no_route_here() -> None:
    assert await Hotline().routes(target(), NoNetwork()) == ()


async def test_looking_makes_no_request() -> None:
    sighting = await Hotline().look(target(SEALED, Handling.SEALED), NoNetwork())
    assert sighting.outcome is Outcome.NOT_CHECKED


async def test_filing_names_the_hotline_of_the_country() -> None:
    receipt = await Hotline().file(filing(SEALED, handling=Handling.SEALED, way=Way.HOTLINE, country="GB"), NoNetwork())
    assert (receipt.way, receipt.form) == (Way.HOTLINE, "https://report.iwf.org.uk/en")
    assert ("Our reference", "n-1") in receipt.fields


@pytest.mark.parametrize(("country", "cautious"), [("GB", False), ("SE", True)])
async def test_a_hotline_from_memory_says_so_and_names_the_finder(country: str, cautious: bool) -> None:
    notice = filing(SEALED, handling=Handling.SEALED, way=Way.HOTLINE, country=country)
    assert ("inhope.org" in (await Hotline().file(notice, NoNetwork())).remark) is cautious


@law
@given(tail=st.text(alphabet="0123456789", min_size=8), country=st.sampled_from(["", "DE", "US"]))
async def test_neither_receipt_nor_draft_repeats_the_link(tail: str, country: str) -> None:
    link = f"https://q{tail[:40]}q.example/{tail}"
    facts = {"text": f"See {link}", "words": link, "subject": link, "country": country}
    notice = filing(link, handling=Handling.SEALED, way=Way.HOTLINE, **facts)
    told = f"{await Hotline().file(notice, NoNetwork())}{Hotline().draft(notice)}"
    assert notice.target.host not in told
    assert tail not in told


@pytest.mark.parametrize(
    ("country", "name"),
    [("DE", "Internet-Beschwerdestelle (eco and FSM)"), ("us", "NCMEC CyberTipline"), ("", "INHOPE"), ("ZZ", "INHOPE")],
)
def test_nearest_is_the_countrys_own_or_the_finder(country: str, name: str) -> None:
    assert hotline.nearest(country).name.startswith(name)


def test_every_member_state_has_an_emergency_number() -> None:
    assert {hotline.aid(land, HarmKind.THREAT, subject=False)[0].phone for land in EU} == {"112"}


def kinds(country: str, kind: HarmKind, *, subject: bool = False) -> list[Purpose]:
    return [place.purpose for place in hotline.aid(country, kind, subject=subject)]


def test_harm_to_a_child_gives_emergency_hotline_and_somebody_to_talk_to() -> None:
    assert kinds("GB", HarmKind.CHILD) == [Purpose.EMERGENCY, Purpose.HOTLINE, Purpose.CHILD_TALK]


def test_the_services_for_pictures_are_named_to_the_person_shown_only() -> None:
    assert Purpose.SUBJECT not in kinds("US", HarmKind.INTIMATE)
    assert Purpose.SUBJECT in kinds("US", HarmKind.INTIMATE, subject=True)


def test_a_person_shown_as_a_child_is_not_sent_to_the_service_for_adults() -> None:
    names = [
        place.name for place in hotline.aid("US", HarmKind.CHILD, subject=True) if place.purpose is Purpose.SUBJECT
    ]
    assert len(names) == 1
    assert names[0].startswith("Take It Down")


def test_terrorist_content_names_the_police_form() -> None:
    assert kinds("FR", HarmKind.TERRORISM) == [Purpose.EMERGENCY, Purpose.POLICE]


def test_self_harm_names_a_crisis_line_and_a_finder_elsewhere() -> None:
    assert hotline.aid("DE", HarmKind.SELF_HARM, subject=False)[-1].phone == "0800 111 0 111"
    assert hotline.aid("KE", HarmKind.SELF_HARM, subject=False)[-1].name == "Find a Helpline"


def test_a_hated_person_is_told_whom_to_call_and_a_bystander_is_not() -> None:
    assert kinds("DE", HarmKind.HATE) == []
    assert kinds("DE", HarmKind.HATE, subject=True) == [Purpose.EMERGENCY, Purpose.TALK]


def test_spam_calls_nobody() -> None:
    assert kinds("DE", HarmKind.SPAM, subject=True) == []


def test_every_place_can_be_reached_and_names_its_source() -> None:
    assert all((place.href or place.phone) and place.source for place in hotline.places())
    hrefs = [place.href for place in hotline.places() if place.href]
    assert [ada_url.URL(href).href for href in hrefs] == hrefs
