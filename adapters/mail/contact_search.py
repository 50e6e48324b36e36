"""Who answers for a host, best first: the network that carries it, the registrar, and only then the site itself.

The order is proportion: a hosting provider can take down one page, a registrar only a whole domain.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from adapters.core.errors import HttpError
from adapters.core.http import Http
from adapters.core.values import Handling, Target
from adapters.mail import well_known
from adapters.mail.contact import Contact, Role, Search, is_address, objection, registrable
from adapters.mail.rdap import RdapContact, RdapRecord


async def find(target: Target, search: Search, http: Http) -> tuple[Contact, ...]:
    """Every contact that may be written to, best first. Empty for sealed targets, without a request.

    Raises ``HttpError`` when nothing was found and a look-up failed, so that "nobody" is never a passing fault.
    """
    if target.handling is Handling.SEALED or not target.host:
        return ()
    found: dict[str, Contact] = {}
    failed: HttpError | None = None
    for step in (_operator, _network, _registrar, _site):
        try:
            for contact in await step(target, search, http):
                if not objection(contact, target, search):
                    found.setdefault(contact.email.lower(), contact)
        except HttpError as error:
            failed = error
        if step is _registrar and found:
            break  # the site's own address is a last resort
    if failed and not found:
        raise failed
    return tuple(found.values())


async def _operator(target: Target, search: Search, http: Http) -> list[Contact]:
    """Who runs a Matrix or fediverse server: other people write there, so the operator is not the author."""
    matrix = await well_known.matrix_support(target, http)
    fediverse = await well_known.fediverse_contact(target, http)
    contacts = [Contact(mail, Role.OPERATOR, target.host, "/.well-known/matrix/support") for mail in matrix]
    return contacts + [Contact(mail, Role.OPERATOR, target.host, "/.well-known/nodeinfo") for mail in fediverse]


async def _network(target: Target, search: Search, http: Http) -> list[Contact]:
    contacts: list[Contact] = []
    for address in (await search.resolve(target.host))[:2]:
        record = await search.rdap.network(address, http)
        if record is not None:
            contacts += [_carrier(record, person) for person in record.people.get("abuse", ())]
    return contacts


async def _registrar(target: Target, search: Search, http: Http) -> list[Contact]:
    """The registrar can only suspend a whole domain, so it is not asked about one tenant of a service."""
    own = registrable(target.host)
    if is_address(target.host) or own != registrable(target.host, service=True):
        return []
    record = await search.rdap.domain(own, http)
    if record is not None and not record.people.get("abuse") and record.registrar:
        record = await search.rdap.at(record.registrar, http) or record
    if record is None:
        return []
    return [Contact(one.email, Role.REGISTRAR, one.name, record.source) for one in _not_the_owner(record)]


def _not_the_owner(record: RdapRecord) -> list[RdapContact]:
    """The abuse mailboxes of a domain that are not its holder's: a holder who is warned hides."""
    owners = ("registrant", "administrative", "technical", "billing")
    mails = {one.email.lower() for role in owners for one in record.people.get(role, ())}
    inside = {handle for role in owners for handle in record.handles.get(role, frozenset())}
    abuse = record.people.get("abuse", ())
    return [one for one in abuse if one.email.lower() not in mails and one.inside not in inside]


async def _site(target: Target, search: Search, http: Http) -> list[Contact]:
    """``security.txt``, then the mailbox that RFC 2142 reserves at the service a tenant's host stands on."""
    mails = await well_known.security_txt(target, search.now(), http)
    contacts = [Contact(mail, Role.SITE, target.host, "security.txt (RFC 9116)") for mail in mails]
    service = registrable(target.host, service=True)
    if not is_address(target.host):
        contacts.append(Contact(f"abuse@{service}", Role.SITE, service, "reserved mailbox (RFC 2142)"))
    return contacts


def _carrier(record: RdapRecord, person: RdapContact) -> Contact:
    front = _front(record, person)
    role = Role.CDN if front else Role.NETWORK
    return Contact(person.email, role, front or person.name or record.name, record.source)


def _front(record: RdapRecord, person: RdapContact) -> str:
    domain = person.email.rpartition("@")[2].lower()
    for row in _cdns():
        if record.name.upper() in row["networks"] or domain in row["mail"]:
            return str(row["name"])
    return ""


@cache
def _cdns() -> list[dict[str, Any]]:
    table = tomllib.loads(files(__package__).joinpath("cdn.toml").read_text(encoding="utf-8"))
    rows: list[dict[str, Any]] = table["cdn"]
    return rows
