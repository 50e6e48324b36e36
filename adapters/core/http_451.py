"""451, Unavailable For Legal Reasons (RFC 7725): the answer may name who blocks, which need not be the host."""

import re
from collections.abc import Mapping

import ada_url

from adapters.core.values import defang_name

_BLOCKER = re.compile(r"<([^<>]+)>\s*;[^,]*\brel=\"?[^\",]*\bblocked-by\b")  # section 4


def blocked_by(headers: Mapping[str, str]) -> str:
    """Who blocks, in a sentence without a live link."""
    found = _BLOCKER.search(headers.get("link", ""))
    try:
        host = ada_url.URL(found[1]).hostname if found else ""
    except ValueError:
        host = ""
    return f"Blocked for legal reasons by {defang_name(host)}." if host else "Blocked for legal reasons."
