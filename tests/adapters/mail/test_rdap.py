"""Registration data over real HTTP: what is taken from an answer, and what an answer may not do."""

import pytest

from adapters.core.errors import HttpError
from adapters.mail.rdap import IANA, Rdap
from tests.support.mail.registry import BOOTSTRAP, domain, entity, network
from tests.support.mail.web import Outbound, Web

HOLDER = "rir.example/ip/45.60.1.7"


async def test_a_network_gives_the_abuse_mailbox_nested_in_its_holder(web: Web, outbound: Outbound) -> None:
    web.put(
        HOLDER, network(entity("registrant", "office@hoster.example", inside=[entity("abuse", "abuse@hoster.example")]))
    )
    record = await Rdap(BOOTSTRAP).network("45.60.1.7", outbound)
    assert record is not None
    assert [one.email for one in record.people["abuse"]] == ["abuse@hoster.example"]


async def test_all_mailboxes_of_an_entity_are_kept(web: Web, outbound: Outbound) -> None:
    web.put(HOLDER, network(entity("abuse", "one@hoster.example", "two@hoster.example")))
    record = await Rdap(BOOTSTRAP).network("45.60.1.7", outbound)
    assert record is not None
    assert [one.email for one in record.people["abuse"]] == ["one@hoster.example", "two@hoster.example"]


async def test_a_domain_tells_its_status_and_its_registrars_own_server(web: Web, outbound: Outbound) -> None:
    web.put(
        "registry.example/domain/bad.example", domain(registrar_rdap="https://r.example/d", status=("client hold",))
    )
    record = await Rdap(BOOTSTRAP).domain("bad.example", outbound)
    assert record is not None
    assert (record.registrar, record.status) == ("https://r.example/d", ("client hold",))


async def test_registries_may_hand_over_by_redirect(web: Web, outbound: Outbound) -> None:
    web.put(HOLDER, status=302, location="https://other.example/ip/45.60.1.7")
    web.put("other.example/ip/45.60.1.7", network(entity("abuse", "abuse@hoster.example")))
    record = await Rdap(BOOTSTRAP).network("45.60.1.7", outbound)
    assert record is not None
    assert record.source == "https://other.example/ip/45.60.1.7"


@pytest.mark.parametrize("place", ["http://other.example/ip", "ftp://other.example/", "https://"])
async def test_a_redirect_away_from_https_is_refused(web: Web, outbound: Outbound, place: str) -> None:
    web.put(HOLDER, status=302, location=place)
    with pytest.raises(HttpError):
        await Rdap(BOOTSTRAP).network("45.60.1.7", outbound)
    assert web.asked == [HOLDER]


async def test_a_circle_of_redirects_ends(web: Web, outbound: Outbound) -> None:
    web.put(HOLDER, status=302, location=f"https://{HOLDER}")
    with pytest.raises(HttpError, match="too often"):
        await Rdap(BOOTSTRAP).network("45.60.1.7", outbound)
    assert len(web.asked) == 5


@pytest.mark.parametrize("address", ["10.0.0.1", "127.0.0.1", "::1", "169.254.169.254"])
async def test_a_private_address_is_asked_of_nobody(web: Web, outbound: Outbound, address: str) -> None:
    assert await Rdap(BOOTSTRAP).network(address, outbound) is None
    assert web.asked == []


async def test_an_unknown_ending_and_a_missing_object_are_no_record(web: Web, outbound: Outbound) -> None:
    assert await Rdap(BOOTSTRAP).domain("bad.zz", outbound) is None
    assert await Rdap(BOOTSTRAP).domain("bad.example", outbound) is None


@pytest.mark.parametrize(
    "body", ["[]", "nonsense", '{"objectClassName": "domain"}', '{"entities": 5}', "{}", '{"events":[{}]}']
)
async def test_an_unreadable_answer_is_an_error_of_its_own_kind(web: Web, outbound: Outbound, body: str) -> None:
    web.put(HOLDER, body)
    with pytest.raises(HttpError):
        await Rdap(BOOTSTRAP).network("45.60.1.7", outbound)


async def test_the_same_question_is_asked_once_an_hour(web: Web, outbound: Outbound) -> None:
    web.put(HOLDER, network(entity("abuse", "abuse@hoster.example")))
    rdap = Rdap(BOOTSTRAP)
    assert await rdap.network("45.60.1.7", outbound) == await rdap.network("45.60.1.7", outbound)
    assert web.asked == [HOLDER]


async def test_a_failure_is_not_kept(web: Web, outbound: Outbound) -> None:
    rdap = Rdap(BOOTSTRAP)
    web.put(HOLDER, status=503)
    with pytest.raises(HttpError):
        await rdap.network("45.60.1.7", outbound)
    web.put(HOLDER, network(entity("abuse", "abuse@hoster.example")))
    assert await rdap.network("45.60.1.7", outbound) is not None


async def test_a_broken_server_is_not_taken_for_nobody(web: Web, outbound: Outbound) -> None:
    web.put(HOLDER, status=503)
    with pytest.raises(HttpError, match="503"):
        await Rdap(BOOTSTRAP).network("45.60.1.7", outbound)


async def test_ianas_files_are_fetched_once(web: Web, outbound: Outbound) -> None:
    for name, data in BOOTSTRAP.items():
        web.put(f"{IANA.removeprefix('https://')}{name}.json", data)
    rdap = Rdap()
    await rdap.domain("bad.example", outbound)
    await rdap.domain("worse.example", outbound)
    assert sum("data.iana.org" in where for where in web.asked) == 4


async def test_an_unreadable_bootstrap_file_is_an_error(web: Web, outbound: Outbound) -> None:
    for name in BOOTSTRAP:
        web.put(f"{IANA.removeprefix('https://')}{name}.json", {"services": "none"})
    with pytest.raises(HttpError, match="IANA"):
        await Rdap().domain("bad.example", outbound)
