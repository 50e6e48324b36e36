"""Whether a notice holds what the law asks of it: the elements of Art. 16(2) of Regulation (EU) 2022/2065 (DSA)."""

import re
import tomllib
from functools import cache
from importlib.resources import files

import email_validator

from adapters.core.values import Channel, Filing, HarmKind

_LINK = re.compile(r"(?i)\bh(?:tt|xx)ps?(?:://|\[:]//|:\[//])\S+")
_GOOD_FAITH = ("good faith", "bestem wissen", "gutem glauben", "guten glaubens", "bonne foi", "buena fe")
_ENOUGH = 20  # letters of reasoning; a bare link or a single word explains nothing


def missing(filing: Filing) -> tuple[str, ...]:
    """What keeps a notice from being complete; empty when it may go. Judges ``words``, or ``text`` before approval.

    ``reasons``, ``location``, ``name``, ``email`` and ``good_faith`` are absent elements (a) to (d); the name may be
    an organisation's ("individual or entity"). ``anonymous`` says that name or mail stand in a notice of an offence
    under Arts. 3 to 7 of Directive 2011/93/EU, of which Art. 16(2)(c) asks none: they must be dropped. A flag against
    a platform's own rules needs reasons only.
    """
    body = filing.words or filing.text
    child = filing.harm is HarmKind.CHILD
    legal = filing.route.channel is Channel.LEGAL_NOTICE
    checks = {
        "reasons": _substantiated(filing.text),
        "location": not legal or bool(filing.target.host),
        "name": not legal or child or bool(filing.name.strip() or filing.organisation.strip()),
        "email": not legal or child or _is_address(filing.email),
        "good_faith": not legal or declares(body),
        "anonymous": not (child and (filing.name or filing.email)),
    }
    return tuple(element for element, held in checks.items() if not held)


def good_faith(language: str) -> str:
    """The sentence of Art. 16(2)(d) in a language, or in English, for a text that has none of its own."""
    return frame(language)["good_faith"]


@cache
def frames() -> dict[str, dict[str, str]]:
    """The sentences that a mail adds, by language."""
    return tomllib.loads(files(__package__).joinpath("letter.toml").read_text(encoding="utf-8"))


def frame(language: str) -> dict[str, str]:
    """Those sentences in a language (a tag such as ``de-AT`` means its first part), or in English."""
    return frames().get(language.partition("-")[0].lower(), frames()["en"])


def _substantiated(text: str) -> bool:
    return sum(letter.isalpha() for letter in _LINK.sub("", text)) >= _ENOUGH


def _is_address(email: str) -> bool:
    try:
        email_validator.validate_email(email, check_deliverability=False)
    except email_validator.EmailNotValidError:
        return False
    return True


def declares(body: str) -> bool:
    """Whether the text says anywhere that it is sent in good faith, in any language that we write."""
    flat = " ".join(body.lower().split())
    return any(words in flat for words in _GOOD_FAITH)
