"""Signed words: the link by which an abuse desk checks that a notice is ours, and the reply address of a notice.

Signed with ``itsdangerous`` and the operator's secret, so that nothing has to be looked up to refuse a forgery.
"""

import hashlib
import hmac
import re
from collections.abc import Mapping

from itsdangerous import BadData, URLSafeSerializer

_TOKEN = re.compile(r"[a-z0-9-]{1,42}")
_REPLY = re.compile(r"\+([a-z0-9-]{1,42})\.([0-9a-f]{16})@", re.IGNORECASE)


def sign(secret: str, facts: Mapping[str, str]) -> str:
    """A token that fits into a link. Its facts can be read by anybody, and changed by nobody."""
    token = _serializer(secret).dumps(dict(facts))
    return token if isinstance(token, str) else token.decode()


def verify(secret: str, token: str) -> dict[str, str] | None:
    """The facts of a token that we signed; None for any other text."""
    try:
        facts = _serializer(secret).loads(token)
    except BadData:
        return None
    return {str(key): str(value) for key, value in facts.items()} if isinstance(facts, dict) else None


def fingerprint(text: str) -> str:
    """SHA-256 of a notice's text, so that the desk's copy can be compared with ours."""
    return hashlib.sha256(text.encode()).hexdigest()


def reply_address(secret: str, mailbox: str, key: str) -> str:
    """``mailbox`` with the notice's key and a signature after a plus; at most 64 octets before the @ (RFC 5321).

    A key that does not fit an address gives the plain mailbox.
    """
    local, _, domain = mailbox.rpartition("@")
    if not _TOKEN.fullmatch(key) or len(local) + len(key) + 18 > 64:
        return mailbox
    return f"{local}+{key}.{_short(secret, key)}@{domain}"


def notice_of(secret: str, addresses: str) -> str:
    """The key of the notice that one of these addresses was made for; "" when none is ours."""
    for key, short in _REPLY.findall(addresses):
        if hmac.compare_digest(_short(secret, key.lower()), short.lower()):
            return str(key.lower())
    return ""


def _short(secret: str, key: str) -> str:
    return hmac.new(secret.encode(), b"stillup.reply:" + key.encode(), hashlib.sha256).hexdigest()[:16]


def _serializer(secret: str) -> URLSafeSerializer:
    return URLSafeSerializer(secret, salt="stillup.notice", signer_kwargs={"digest_method": hashlib.sha256})
