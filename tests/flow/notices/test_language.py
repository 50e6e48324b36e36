"""Notices fit their reader: the language of a recipient's country, and no name where the law asks for none."""

import pytest

from adapters.core.values import Channel, Filing, Handling, Route, Target, Way
from adapters.mail import language as recipient_language
from adapters.mail.contact import Role, Search
from adapters.mail.dsa_article_16 import missing
from bot.domain.category import Category
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.adapters.mail.test_contact_search import BAD, found
from tests.support.build import Bench
from tests.support.mail.abuse_desk import FixedContacts, approved
from tests.support.mail.box import PostOffice
from tests.support.mail.web import Outbound, Web


@pytest.mark.parametrize(
    ("recipient", "language"),
    [("abuse@hoster.de", "de"), ("Abuse@Net.FR", "fr"), ("social.mx:443", "es"), ("abuse@x.io", ""), ("bluesky", "")],
)
def test_the_country_in_a_recipients_name_tells_the_language(recipient: str, language: str):
    assert recipient_language.of(recipient) == language


async def test_a_german_desk_gets_a_german_mail(posting: Bench, office: PostOffice, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(FixedContacts, "contacts", ("abuse@hoster.de",))
    await approved(posting, "https://bad.example/login")
    await work_off(posting.context, Sweep.NOTICES)
    assert office.text().startswith("Liegt es bei Ihnen?")
    assert "It appears" not in office.text()


@pytest.mark.parametrize("category", list(Category))
def test_a_name_is_dropped_exactly_for_offences_against_children(category: Category):
    route = Route("mail", "abuse@hoster.example", Way.MAIL, Channel.LEGAL_NOTICE)
    text = "In good faith: this page does what the category says."
    named = Filing(
        Target(BAD.href, Handling.OPEN), route, "k", category.rule.harm, "s", text, text, "Ada", "ada@help.example"
    )
    assert ("anonymous" in missing(named)) == category.rule.anonymous


async def test_who_runs_a_fediverse_server_is_asked_first(web: Web, outbound: Outbound, search: Search):
    host = "www.bad.example"
    schema = "http://nodeinfo.diaspora.software/ns/schema/2.0"
    web.put(f"{host}/.well-known/nodeinfo", {"links": [{"rel": schema, "href": f"https://{host}/nodeinfo/2.0"}]})
    web.put(f"{host}/nodeinfo/2.0", {"software": {"name": "mastodon"}})
    web.put(f"{host}/api/v2/instance", {"contact": {"email": f"admin@{host}"}})
    assert (await found(search, outbound))[0] == (Role.OPERATOR, f"admin@{host}")


async def test_a_site_that_claims_no_fediverse_software_is_not_believed_to_be_a_server(
    web: Web, outbound: Outbound, search: Search
):
    host = "www.bad.example"
    web.put(f"{host}/api/v2/instance", {"contact": {"email": f"admin@{host}"}})
    assert (Role.OPERATOR, f"admin@{host}") not in await found(search, outbound)
