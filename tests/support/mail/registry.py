"""RDAP answers as registries give them (shape: RFC 9083, jCard: RFC 7095), with made-up people."""

from typing import Any

# Only ranges that are global: whoisit refuses documentation ranges as private.
BOOTSTRAP: dict[str, Any] = {
    "asn": {"services": [[["64496-64511"], ["https://rir.example/"]]]},
    "dns": {"services": [[["example", "com", "io"], ["https://registry.example/"]]]},
    "ipv4": {"services": [[["45.0.0.0/8"], ["https://rir.example/"]]]},
    "ipv6": {"services": [[["2a00::/12"], ["https://rir.example/"]]]},
}


def entity(
    role: str, *mails: str, handle: str = "", inside: list[Any] | None = None, name: str = "Desk"
) -> dict[str, Any]:
    card = [["version", {}, "text", "4.0"], ["fn", {}, "text", name], *[["email", {}, "text", mail] for mail in mails]]
    return {
        "objectClassName": "entity",
        "handle": handle or f"{role}-1",
        "roles": [role],
        "vcardArray": ["vcard", card],
        "entities": inside or [],
    }


def domain(*entities: Any, registrar_rdap: str = "", status: tuple[str, ...] = ("active",)) -> dict[str, Any]:
    link = {"rel": "related", "href": registrar_rdap, "type": "application/rdap+json"}
    return {
        "objectClassName": "domain",
        "handle": "D-1",
        "ldhName": "bad.example",
        "status": list(status),
        "links": [link] if registrar_rdap else [],
        "entities": list(entities),
    }


def network(*entities: Any, name: str = "HOSTER-NET") -> dict[str, Any]:
    return {
        "objectClassName": "ip network",
        "handle": "NET-1",
        "name": name,
        "startAddress": "45.60.0.0",
        "endAddress": "45.60.255.255",
        "ipVersion": "v4",
        "entities": list(entities),
    }
