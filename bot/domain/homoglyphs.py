"""Whether an internationalised host may be shown in its own letters, or would pass for another one."""

import unicodedata
from typing import Final

import ada_url

# Unicode TS 39, section 5.2, "highly restrictive": these are written together; any other mixture is suspicious.
_TOGETHER: Final = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
)
# Whole words in these can be drawn like Latin ones, so under a Latin ending they stay in ASCII.
_LOOKALIKE: Final = frozenset({"ARMENIAN", "CHEROKEE", "CYRILLIC", "GREEK"})


def shown(host: str) -> tuple[str, bool]:
    """The form of an ASCII host that a person should see, and whether its own letters were held back as misleading."""
    if "xn--" not in host:
        return host, False
    own = str(ada_url.idna.decode(host.encode()))
    return (host, True) if _misleads(own) else (own, False)


def _misleads(own: str) -> bool:
    scripts = [_scripts(label) for label in own.split(".")]
    if any(len(found) > 1 and not any(found <= group for group in _TOGETHER) for found in scripts):
        return True
    return scripts[-1] <= {"LATIN"} and any(found & _LOOKALIKE for found in scripts)


def _scripts(label: str) -> frozenset[str]:
    # The first word of a character's name is its script; Python has no table of the property itself.
    return frozenset(unicodedata.name(char, "UNNAMED").split()[0] for char in label if char.isalpha())
