"""What a site says about itself: believed only from its own host, and only in the shape of the protocol."""

from typing import Any

import pytest

from adapters.core.values import Handling, Target
from adapters.mail import well_known
from tests.support.mail.web import Outbound, Web

HERE = Target("https://social.example/@a/1", Handling.OPEN)
WELL_KNOWN = "social.example/.well-known/nodeinfo"
SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/2.1"


def links(href: Any, rel: Any = SCHEMA) -> dict[str, Any]:
    return {"links": [{"rel": rel, "href": href}]}


async def test_nodeinfo_names_the_software_and_who_runs_it(web: Web, outbound: Outbound) -> None:
    about = {"software": {"name": "Misskey"}, "metadata": {"maintainer": {"email": "eva@social.example"}}}
    web.put(WELL_KNOWN, links("https://social.example/nodeinfo/2.1"))
    web.put("social.example/nodeinfo/2.1", about)
    assert await well_known.fediverse_contact(HERE, outbound) == ("eva@social.example",)


@pytest.mark.parametrize("href", ["https://other.example/n", "http://127.0.0.1/n", "nonsense", 5, None])
async def test_a_document_on_another_host_is_not_asked(web: Web, outbound: Outbound, href: Any) -> None:
    web.put(WELL_KNOWN, links(href))
    assert await well_known.fediverse_contact(HERE, outbound) == ()
    assert web.asked == [WELL_KNOWN]


@pytest.mark.parametrize("answer", [[], {}, {"links": 5}, {"links": [5]}, links("https://social.example/n", "x"), "no"])
async def test_a_strange_answer_names_no_software(web: Web, outbound: Outbound, answer: Any) -> None:
    web.put(WELL_KNOWN, answer)
    assert await well_known.fediverse_contact(HERE, outbound) == ()


async def test_a_name_that_is_no_text_is_no_name(web: Web, outbound: Outbound) -> None:
    web.put(WELL_KNOWN, links("https://social.example/n"))
    web.put("social.example/n", {"software": {"name": ["mastodon"]}})
    assert await well_known.fediverse_contact(HERE, outbound) == ()


async def test_a_host_that_cannot_be_reached_names_nothing(outbound: Outbound) -> None:
    outbound.down.add("social.example")
    assert await well_known.fediverse_contact(HERE, outbound) == ()
    assert await well_known.matrix_support(HERE, outbound) == ()


@pytest.mark.parametrize("handling", [Handling.GUARDED, Handling.SEALED])
async def test_only_open_targets_are_asked(web: Web, outbound: Outbound, handling: Handling) -> None:
    assert await well_known.fediverse_contact(Target(HERE.href, handling), outbound) == ()
    assert web.asked == []
