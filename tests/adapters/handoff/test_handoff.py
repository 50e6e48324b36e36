"""Prepared notices: the right form, the fields it asks for, and no request ever."""

from datetime import date

import ada_url
import pytest

from adapters.core.errors import FilingError
from adapters.core.values import Channel, Handling, HarmKind, Step, Way
from adapters.handoff import handoff
from adapters.handoff.handoff import EU, HandOff
from tests.support.adapters.notices import NoNetwork, filing, route, target

POST = "https://x.com/someone/status/1"


def names(href: str) -> list[str]:
    return [row.name for row in handoff.rows() if row.owns(target(href).host)]


@pytest.mark.parametrize(
    ("href", "owner"),
    [
        (POST, "x"),
        ("https://mobile.twitter.com/a/status/1", "x"),
        ("https://clips.twitch.tv/Slug", "twitch"),
        ("https://vm.tiktok.com/ZM1/", "tiktok"),
        ("https://cdn.discordapp.com/attachments/1/2/a.png", "discord"),
        ("https://www.threads.com/@u/post/C", "threads"),
    ],
)
def test_a_platform_owns_its_hosts_and_their_subdomains(href: str, owner: str) -> None:
    assert names(href) == [owner]


@pytest.mark.parametrize("href", ["https://notx.com/", "https://x.com.bad.example/", "https://max.com/"])
def test_a_look_alike_host_belongs_to_nobody(href: str) -> None:
    assert not HandOff().owns(target(href))


def test_no_host_has_two_rows() -> None:
    hosts = [host for row in handoff.rows() for host in row.hosts]
    assert [names(f"https://{host}/") for host in hosts] == [[row.name] for row in handoff.rows() for _ in row.hosts]


def test_every_form_is_an_https_address_that_the_url_parser_leaves_alone() -> None:
    forms = [form.href for row in handoff.rows() for form in row.forms]
    assert [ada_url.URL(href).href for href in forms] == forms
    assert {ada_url.URL(href).protocol for href in forms} == {"https:"}


def test_every_form_says_what_to_do_and_where_the_fact_is_from() -> None:
    assert all(form.do and form.source and "link" in form.fields for row in handoff.rows() for form in row.forms)


async def test_routes_offer_the_legal_notice_first_and_the_rule_flag_second() -> None:
    routes = await HandOff().routes(target(POST), NoNetwork())
    assert [one.channel for one in routes] == [Channel.LEGAL_NOTICE, Channel.RULE_FLAG]
    assert {one.way for one in routes} == {Way.HAND_OFF}
    assert {one.recipient for one in routes} == {"x"}
    assert "dsa" in routes[0].form


async def test_a_sealed_link_has_no_route_here() -> None:
    assert await HandOff().routes(target(POST, Handling.SEALED), NoNetwork()) == ()


async def test_a_sealed_filing_is_refused() -> None:
    with pytest.raises(FilingError, match="hotline"):
        await HandOff().file(filing(POST, handling=Handling.SEALED), NoNetwork())


async def test_filing_prepares_the_fields_that_the_form_asks_for() -> None:
    receipt = await HandOff().file(filing(POST, country="IE", name="Ada L", email="a@help.example"), NoNetwork())
    assert receipt.form == "https://help.x.com/forms/dsa/report"
    assert receipt.fields == (
        ("Link", POST),
        ("Country", "IE"),
        ("Kind of report", "hate speech"),
        ("Why it is illegal", "It calls for violence against a group."),
        ("Name", "Ada L"),
        ("E-mail", "a@help.example"),
    )


async def test_what_is_not_disclosed_is_not_a_field() -> None:
    receipt = await HandOff().file(filing(POST, country="IE"), NoNetwork())
    assert not {"Name", "E-mail", "Organisation"} & {label for label, _ in receipt.fields}


async def test_outside_the_union_the_form_is_the_one_that_anybody_may_use() -> None:
    receipt = await HandOff().file(filing(POST, country="US"), NoNetwork())
    assert "dsa" not in receipt.form
    assert ("What is wrong", "It calls for violence against a group.") in receipt.fields


async def test_the_approved_words_win_over_the_whole_text() -> None:
    receipt = await HandOff().file(filing(POST, country="IE", words="Approved."), NoNetwork())
    assert ("Why it is illegal", "Approved.") in receipt.fields


async def test_a_chosen_channel_is_kept() -> None:
    receipt = await HandOff().file(filing(POST, country="IE", channel=Channel.RULE_FLAG), NoNetwork())
    assert "What is wrong" in dict(receipt.fields)


async def test_a_follow_up_carries_the_earlier_reference() -> None:
    receipt = await HandOff().file(filing(POST, country="IE", earlier="X-99", step=Step.FOLLOW_UP), NoNetwork())
    assert receipt.fields[-1] == ("Earlier reference", "X-99")


def test_an_address_from_memory_says_so() -> None:
    post = "https://www.threads.com/@u/post/C"
    assert "from memory" in handoff.prepared(target(post), filing(post), "").remark


def test_a_form_from_memory_is_left_out_where_there_is_a_confirmed_one() -> None:
    mixed = [row.name for row in handoff.rows() if len({form.seen for form in row.forms}) > 1]
    assert mixed == []


def test_that_a_form_for_illegal_content_was_not_found_is_said() -> None:
    video = "https://vimeo.com/1"
    assert "form for illegal content" in handoff.prepared(target(video), filing(video), "").remark


def test_any_target_can_be_prepared_with_the_reason_why() -> None:
    receipt = handoff.prepared(target(), filing(route=route(way=Way.MAIL)), "The server refused the mail.")
    assert receipt.way is Way.HAND_OFF
    assert (receipt.remark, receipt.form) == ("The server refused the mail.", "")
    assert dict(receipt.fields)["Link"] == target().href


def test_a_form_made_for_the_kind_comes_before_the_general_one() -> None:
    bing = next(row for row in handoff.rows() if row.name == "bing_search")
    assert bing.form(HarmKind.INTIMATE, "IE").kinds == {HarmKind.INTIMATE}
    assert not bing.form(HarmKind.FRAUD, "IE").kinds


def test_search_engines_own_no_link() -> None:
    assert not HandOff().owns(target("https://www.google.com/search?q=a"))


def test_no_row_claims_a_check_in_the_future_of_its_module() -> None:
    assert all(row.checked <= date.fromisoformat(HandOff.dated) for row in handoff.rows())


def test_the_union_has_twenty_seven_members() -> None:
    assert len(EU) == 27


async def test_no_name_stands_among_the_fields_about_a_child() -> None:
    notice = filing(POST, country="IE", harm=HarmKind.CHILD, name="Ada L", email="a@help.example")
    receipt = await HandOff().file(notice, NoNetwork())
    assert not {"Name", "E-mail"} & {label for label, _ in receipt.fields}
