"""A name that does not resolve: the real registry client asks, whoever owns the link."""

import pytest

from adapters.core.errors import HttpError
from adapters.core.values import Handling, Outcome, Target
from adapters.mail.abuse_mail import AbuseMail
from adapters.mail.rdap import Rdap
from adapters.registry import build
from adapters.web.page import WebPage
from tests.support.mail.registry import BOOTSTRAP, domain
from tests.support.mail.web import Outbound, Web

LINK = Target("https://www.bad.example/login", Handling.OPEN)
HELD = {"client hold": Outcome.GONE, "redemption period": Outcome.GONE, "active": Outcome.UNKNOWN}


class Nameless(Outbound):
    """No name of a reported link resolves; the registry does."""

    async def look(self, target: Target, **_: object) -> object:
        raise HttpError("nxdomain", "The host's name does not exist.")


@pytest.mark.parametrize(("status", "outcome"), HELD.items())
async def test_a_hold_is_read_from_a_registrys_answer(web: Web, status: str, outcome: Outcome) -> None:
    web.put("registry.example/domain/bad.example", domain(status=(status,)))
    found = await WebPage(Rdap(BOOTSTRAP)).look(LINK, Nameless(web))
    assert (found.outcome, web.asked) == (outcome, ["registry.example/domain/bad.example"])


async def test_a_link_whose_notices_go_by_mail_is_asked_about_too(web: Web, mail: AbuseMail) -> None:
    web.put("registry.example/domain/bad.example", domain(status=("server hold",)))
    assert (await mail.look(LINK, Nameless(web))).method == "rdap"


async def test_the_general_web_of_a_deployment_without_mail_has_a_registry(web: Web) -> None:
    web.put("data.iana.org/rdap/dns.json", BOOTSTRAP["dns"])
    for name in ("asn", "ipv4", "ipv6"):
        web.put(f"data.iana.org/rdap/{name}.json", BOOTSTRAP[name])
    web.put("registry.example/domain/bad.example", domain(status=("server hold",)))
    assert (await build({}).owner(LINK).look(LINK, Nameless(web))).method == "rdap"
