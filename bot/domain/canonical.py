"""The general canonical form of a link: what two spellings of one page have in common when no platform knows better.

It is for matching only. What is fetched or filed is the href, as it was given.
"""

import re
from typing import Final

import ada_url

# Names that carry who clicked or which campaign, on any site. Names that mean content somewhere (ref, s, t, si, id,
# source, feature) are left to the platform modules, which know their hosts.
_TRACKING: Final = frozenset(
    [
        "fbclid",
        "gclid",
        "gclsrc",
        "gbraid",
        "wbraid",
        "dclid",
        "msclkid",
        "twclid",
        "yclid",
        "ttclid",
        "li_fat_id",
        "igsh",
        "igshid",
        "mc_cid",
        "mc_eid",
        "_ga",
        "_gl",
        "_hsenc",
        "_hsmi",
        "__hssc",
        "__hstc",
        "__hsfp",
        "mkt_tok",
        "oly_anon_id",
        "oly_enc_id",
        "vero_id",
        "wickedid",
        "s_cid",
        "rb_clickid",
        "srsltid",
        "_openstat",
        "mibextid",
        "__tn__",
        "__cft__[0]",
        "__xts__[0]",
    ]
)
_CAMPAIGNS: Final = ("utm_", "mtm_", "pk_")
_PERCENT: Final = re.compile(r"%([0-9A-Fa-f]{2})?")
_UNRESERVED: Final = re.compile(r"[A-Za-z0-9\-._~]")  # RFC 3986, section 2.3
_SLASHES: Final = re.compile(r"/{2,}")


def canonical(url: ada_url.URL) -> str:
    """http and https, default ports, user-info, a trailing dot, order of parameters and tracking make no difference.

    A fragment is kept only where it is the route of a page ("#!", "#/").
    """
    port = "" if url.port in {"", "80", "443"} else f":{url.port}"
    return f"https://{host(url)}{port}{path(url)}{_query(url.search)}{_route(url.hash)}"


def host(url: ada_url.URL) -> str:
    """The ASCII host, without the dot that makes it absolute."""
    return str(url.hostname).removesuffix(".")


def path(url: ada_url.URL) -> str:
    """The path (dot segments are gone already), unreserved characters decoded, runs of slashes made one."""
    return _SLASHES.sub("/", _decode(url.pathname))


def _decode(text: str) -> str:
    return _PERCENT.sub(_octet, text)


def _octet(match: re.Match[str]) -> str:
    if match[1] is None:
        return "%25"  # a stray sign, written out, or decoding its neighbours would make a new code
    sign = chr(int(match[1], 16))
    return sign if _UNRESERVED.fullmatch(sign) else f"%{match[1].upper()}"


def _query(search: str) -> str:
    # Split by hand, not by URLSearchParams: that reads octets as UTF-8 and would make one of two pages in GBK.
    pairs = [pair for pair in _decode(search[1:]).split("&") if pair and not _is_tracking(_name(pair))]
    return "?" + "&".join(sorted(pairs, key=_name)) if pairs else ""


def _name(pair: str) -> str:
    return pair.partition("=")[0]


def _is_tracking(name: str) -> bool:
    name = name.lower().replace("%5b", "[").replace("%5d", "]")
    return name in _TRACKING or name.startswith(_CAMPAIGNS)


def _route(fragment: str) -> str:
    return _decode(fragment) if fragment.startswith(("#!", "#/")) and len(fragment) > 2 else ""
