"""Who may be written to about a host, in which order, and who never."""

from dataclasses import replace
from typing import Any

import pytest

from adapters.core.errors import HttpError
from adapters.core.values import Handling, Target
from adapters.mail.contact import Contact, Role, Search, objection, registrable
from adapters.mail.contact_search import find
from tests.support.mail.registry import domain, entity, network
from tests.support.mail.web import Outbound, Web

BAD = Target("https://www.bad.example/x", Handling.OPEN)
NET, REGISTRY = "rir.example/ip/45.60.1.7", "registry.example/domain/bad.example"
SECURITY = "www.bad.example/.well-known/security.txt"


def carried(web: Web, *mails: str, name: str = "HOSTER-NET") -> None:
    web.put(NET, network(entity("abuse", *(mails or ["abuse@hoster.example"])), name=name))


def registered(web: Web, *entities: Any, **more: Any) -> None:
    web.put(REGISTRY, domain(*entities, **more))


def registrar(*mails: str) -> Any:
    return entity("registrar", inside=[entity("abuse", *mails)])


async def found(search: Search, outbound: Outbound, target: Target = BAD) -> list[tuple[Role, str]]:
    return [(one.role, one.email) for one in await find(target, search, outbound)]


async def test_the_network_comes_before_the_registrar(web: Web, outbound: Outbound, search: Search) -> None:
    carried(web)
    registered(web, registrar("abuse@registrar.example"))
    assert await found(search, outbound) == [
        (Role.NETWORK, "abuse@hoster.example"),
        (Role.REGISTRAR, "abuse@registrar.example"),
    ]


@pytest.mark.parametrize(
    ("email", "net", "name"),
    [("abuse@cloudflare.com", "HOSTER-NET", "Cloudflare"), ("noc@other.example", "FASTLY", "Fastly")],
)
async def test_a_front_is_known_by_its_network_or_its_mailbox(
    web: Web, outbound: Outbound, search: Search, email: str, net: str, name: str
) -> None:
    carried(web, email, name=net)
    assert [(one.role, one.name) for one in await find(BAD, search, outbound)] == [(Role.CDN, name)]


async def test_the_registrars_own_server_is_asked_when_the_registry_names_no_desk(
    web: Web, outbound: Outbound, search: Search
) -> None:
    registered(web, registrar_rdap="https://registrar.example/domain/bad.example")
    web.put("registrar.example/domain/bad.example", domain(registrar("abuse@registrar.example")))
    assert await found(search, outbound) == [(Role.REGISTRAR, "abuse@registrar.example")]


async def test_a_registrar_without_the_record_leaves_the_registrys_own(
    web: Web, outbound: Outbound, search: Search
) -> None:
    registered(web, registrar_rdap="https://registrar.example/domain/bad.example")
    assert await found(search, outbound) == []
    assert "registrar.example/domain/bad.example" in web.asked


async def test_a_registrant_is_never_written_to(web: Web, outbound: Outbound, search: Search) -> None:
    holder = entity("registrant", "me@mail.example", handle="H-9", inside=[entity("abuse", "mine@mail.example")])
    registered(web, holder, entity("abuse", "me@mail.example"))
    assert await found(search, outbound) == []


async def test_a_mailbox_at_the_reported_host_is_never_written_to(web: Web, outbound: Outbound, search: Search) -> None:
    carried(web, "abuse@bad.example", "abuse@mail.bad.example", "abuse@notbad.example")
    assert await found(search, outbound) == [(Role.NETWORK, "abuse@notbad.example")]


@pytest.mark.parametrize("mail", ["REDACTED FOR PRIVACY", "https://hoster.example/abuse", "a@b", "x@y.example\nBcc: z"])
async def test_what_is_no_address_is_left_out(web: Web, outbound: Outbound, search: Search, mail: str) -> None:
    carried(web, mail)
    assert await found(search, outbound) == []


async def test_a_suppressed_address_is_left_out(web: Web, outbound: Outbound, search: Search) -> None:
    carried(web, "Abuse@Hoster.example")
    assert await found(replace(search, suppressed={"abuse@hoster.example"}.__contains__), outbound) == []


async def test_the_same_mailbox_is_listed_once(web: Web, outbound: Outbound, search: Search) -> None:
    carried(web, "abuse@one.example", "ABUSE@one.example")
    assert len(await found(search, outbound)) == 1


async def test_security_txt_is_the_last_resort(web: Web, outbound: Outbound, search: Search) -> None:
    web.put(SECURITY, "Contact: mailto:help@desk.example\nExpires: 2027-01-01T00:00:00Z\n")
    assert await found(search, outbound) == [(Role.SITE, "help@desk.example")]


async def test_security_txt_is_not_even_read_when_the_network_is_known(
    web: Web, outbound: Outbound, search: Search
) -> None:
    carried(web)
    assert await found(search, outbound) == [(Role.NETWORK, "abuse@hoster.example")]
    assert SECURITY not in web.asked


async def test_an_endless_security_txt_is_not_believed(web: Web, outbound: Outbound, search: Search) -> None:
    web.put(SECURITY, "Contact: mailto:help@desk.example\nExpires: 2027-01-01T00:00:00Z\n" + "#" * 70_000)
    assert await found(search, outbound) == []


async def test_a_page_of_html_is_no_security_txt(web: Web, outbound: Outbound, search: Search) -> None:
    text = "Contact: mailto:help@desk.example\nExpires: 2027-01-01T00:00:00Z\n"
    web.put(SECURITY, text, **{"Content-Type": "text/html; charset=utf-8"})
    assert await found(search, outbound) == []


@pytest.mark.parametrize("expires", ["", "Expires: 2026-11-23T21:59:59Z", "Expires: soon"])
async def test_an_expired_security_txt_is_not_believed(
    web: Web, outbound: Outbound, search: Search, expires: str
) -> None:
    web.put(SECURITY, f"Contact: mailto:help@desk.example\n{expires}\n")
    assert await found(search, outbound) == []


async def test_a_tenant_of_a_service_is_reported_to_the_service(web: Web, outbound: Outbound, search: Search) -> None:
    tenant = Target("https://me.github.io/x", Handling.OPEN)
    assert await found(search, outbound, tenant) == [(Role.SITE, "abuse@github.io")]
    assert not any("registry" in where for where in web.asked)


async def test_a_matrix_servers_administrators_come_first(web: Web, outbound: Outbound, search: Search) -> None:
    carried(web)
    contact = {"role": "m.role.admin", "email_address": "admin@www.bad.example"}
    web.put("www.bad.example/.well-known/matrix/support", {"contacts": [contact, {"role": "m.role.security"}]})
    assert (await found(search, outbound))[0] == (Role.OPERATOR, "admin@www.bad.example")


async def test_a_guarded_host_is_not_told_that_somebody_asks(web: Web, outbound: Outbound, search: Search) -> None:
    carried(web)
    await found(search, outbound, Target(BAD.href, Handling.GUARDED))
    assert not any(where.startswith("www.bad.example") for where in web.asked)


async def test_a_sealed_target_causes_no_request_of_any_kind(web: Web, outbound: Outbound, search: Search) -> None:
    async def resolve(host: str) -> tuple[str, ...]:
        raise AssertionError("a sealed host was resolved")

    assert await found(replace(search, resolve=resolve), outbound, Target(BAD.href, Handling.SEALED)) == []
    assert web.asked == []


async def test_nobody_found_because_a_server_is_down_is_an_error(outbound: Outbound, search: Search) -> None:
    outbound.down.add("rir.example")
    with pytest.raises(HttpError):
        await find(BAD, search, outbound)


async def test_one_server_down_does_not_hide_the_others(web: Web, outbound: Outbound, search: Search) -> None:
    outbound.down.add("rir.example")
    registered(web, registrar("abuse@registrar.example"))
    assert await found(search, outbound) == [(Role.REGISTRAR, "abuse@registrar.example")]


def test_an_operator_who_is_trusted_may_be_written_to_at_his_own_host(search: Search) -> None:
    contact = Contact("abuse@bad.example", Role.SITE, "", "")
    assert objection(contact, BAD, search)
    assert not objection(contact, BAD, replace(search, trusted=frozenset({"bad.example"})))


def test_an_operator_at_his_own_host_is_written_to_about_open_content_only(search: Search) -> None:
    operator = Contact("admin@bad.example", Role.OPERATOR, "", "")
    assert not objection(operator, BAD, search)
    assert objection(operator, Target(BAD.href, Handling.GUARDED), search)


@pytest.mark.parametrize("host", ["45.60.1.7", "[2a00::1]"])
def test_an_address_is_its_own_registrable_domain(host: str) -> None:
    assert registrable(host) == host
