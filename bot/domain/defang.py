"""Makes links unclickable for every place where a person or a log reads them, or takes them out."""

import re
from typing import Final

from adapters.core.values import defang_name
from bot.domain import refang, suffix

# Only the colon before "//" is marked, so that a port stays readable; a mark that stood there is marked again, which
# makes the whole reversible.
_MARKS: Final = re.compile(r"\.|:(?=//)|\[[:/]\]")
_HTTP: Final = re.compile(r"(?<![a-z0-9])http(?=s?(?:\[:\]|:)//)", re.IGNORECASE)
_UNMARKED: Final = re.compile(r"(?<!\[)\.|:(?=//)")
_COLON: Final = re.compile(r":(?=//)")
# A match starts at the start of a word only: otherwise a long word without a dot costs its length squared.
_URL: Final = re.compile(r"(?<![a-z0-9+\-])[a-z0-9+\-]+://[^\s<>\"|]+", re.IGNORECASE)
_NAME: Final = re.compile(r"(?<![\w\-])[\w\-]++(?:\.[\w\-]++)++")
_LEFTOVER: Final = re.compile(r"(?<!\S)\S*[\w*\])}][\[({]?:[\])}]?/[/\]]\S*")
_MASK: Final = "[link]"


def defang(href: str) -> str:
    """``https://bad.example/a.png`` as ``hxxps[:]//bad[.]example/a[.]png``: no program makes a link of any part of it.

    Dots are marked behind the host too, and so is a second address in the query. ``refang`` is the exact inverse.
    """
    return _HTTP.sub("hxxp", _MARKS.sub(r"[\g<0>]", href), count=1)


def defang_text(text: str) -> str:
    """A text that people will read, with every link and every name that looks like a host defanged; idempotent."""
    text = _URL.sub(lambda url: _in_sentence(url[0]), text)
    text = _NAME.sub(lambda name: _mark_name(name[0]), text)
    return _HTTP.sub("hxxp", _COLON.sub("[:]", text))


def scrub(text: str) -> str:
    """A text for logs: every link, live or defanged, and every host is replaced by ``[link]``."""
    text = refang.plain(text)
    kept, at = [], 0
    for found in refang.candidates(text):
        kept.append(text[at : found.start])
        kept.append(_MASK if found.end > at else "")
        at = max(at, found.end)
    rest = "".join([*kept, text[at:]])
    return _NAME.sub(lambda name: _mask_name(name[0]), _LEFTOVER.sub(_MASK, rest))


def _mask_name(name: str) -> str:
    # ".py" is Paraguay, but in a log "link.py" is the line of a traceback that somebody has to find.
    is_source = name.endswith(".py") and name.count(".") == 1
    return _MASK if suffix.is_known(name) and not is_source else name


def _in_sentence(url: str) -> str:
    body = url.rstrip(".,;:!?'")
    return _UNMARKED.sub(r"[\g<0>]", body) + url[len(body) :]


def _mark_name(name: str) -> str:
    is_host = suffix.is_known(name) or name.lower().lstrip("_-").startswith("www.")
    return defang_name(name) if is_host else name
