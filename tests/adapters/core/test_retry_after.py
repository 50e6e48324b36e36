"""How long a host wants to be left alone, and that every look passes it on."""

import pytest
from starlette.responses import JSONResponse

from adapters.core.http import Response
from adapters.core.retry_after import asked, wanted
from adapters.handoff.handoff import HandOff
from adapters.http.policy import egress, vantages
from adapters.platforms.base_api import Accounts
from adapters.platforms.mastodon import Mastodon
from adapters.web.verdict import by_status
from tests.support.adapters.wire import Town, Wire, target

DATE = "Mon, 02 Mar 2026 09:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "120"}, 120),
        ({"retry-after": "99999999"}, 86_400),
        ({"retry-after": "Mon, 02 Mar 2026 10:00:00 GMT", "date": DATE}, 3600),
        ({"retry-after": "Mon, 02 Mar 2026 08:00:00 GMT", "date": DATE}, 0),
        ({"retry-after": "Mon, 02 Mar 2026 10:00:00 GMT"}, None),
        ({"retry-after": "soon", "date": DATE}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "１２"}, None),
        ({}, None),
    ],
)
def test_what_a_host_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert asked(headers) == seconds


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [(429, {}, 900), (429, {"retry-after": "60"}, 60), (503, {"retry-after": "60"}, 60), (503, {}, 0), (200, {}, 0)],
)
def test_when_a_host_is_left_alone(status: int, headers: dict[str, str], seconds: float) -> None:
    assert wanted(status, headers) == seconds
    assert by_status(Response(status, "http://a.test/", headers)).wait == seconds


@pytest.mark.parametrize("href", ["https://x.com/bad/status/17", "https://social.example/@bad/115000000000000001"])
async def test_a_platform_that_asks_for_patience_gets_it(town: Town, http: Wire, href: str) -> None:
    town.houses["*"] = JSONResponse({}, 429, {"retry-after": "60"})
    platform = HandOff() if "x.com" in href else Mastodon(Accounts({}))
    assert (await platform.look(target(href), http)).wait == 60


def test_a_vantage_is_read_from_its_address() -> None:
    (german, french) = vantages("DE=http://user:p%40ss@proxy.example:3128, FR=http://[2001:db8::1]")
    assert (german.country, german.address) == ("DE", "proxy.example:3128")
    assert german.authorization == "Basic dXNlcjpwQHNz"
    assert (french.address, french.authorization) == ("[2001:db8::1]:80", "")


@pytest.mark.parametrize(
    "said", ["proxy:3128", "DE=proxy", "de=http://p:1", "DE=https://p:1", "DE=http://p/x", "DE=http://p,DE=http://q"]
)
def test_a_vantage_that_cannot_be_used_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match=r"expected|once"):
        vantages(said)


def test_an_egress_proxy_has_no_country_of_its_own() -> None:
    proxy = egress("http://user:pass@10.0.0.5:4750")
    assert proxy is not None
    assert (proxy.country, proxy.address) == ("here", "10.0.0.5:4750")
    assert egress("") is None
