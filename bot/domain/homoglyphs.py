"""Whether an internationalised host may be shown in its own letters, or would pass for another one."""

import unicodedata
from typing import Final, NamedTuple

import ada_url

# Unicode TS 39, section 5.2, "highly restrictive": these are written together; any other mixture is suspicious.
_TOGETHER: Final = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
)
# Whole words in these can be drawn like Latin ones, so under a Latin ending they stay in ASCII.
_LOOKALIKE: Final = frozenset({"ARMENIAN", "CHEROKEE", "CYRILLIC", "GREEK"})


class ShownHost(NamedTuple):
    """A host as a person should see it; ``mixed_script``: its own letters were held back as misleading."""

    host: str
    mixed_script: bool


def shown(host: str) -> ShownHost:
    """The form of an ASCII host that a person should see."""
    if "xn--" not in host:
        return ShownHost(host, mixed_script=False)
    own = str(ada_url.idna.decode(host.encode()))
    misleads = _misleads(own)
    return ShownHost(host if misleads else own, misleads)


def _misleads(own: str) -> bool:
    scripts = [_scripts(label) for label in own.split(".")]
    if any(len(found) > 1 and not any(found <= group for group in _TOGETHER) for found in scripts):
        return True
    return scripts[-1] <= {"LATIN"} and any(found & _LOOKALIKE for found in scripts)


def _scripts(label: str) -> frozenset[str]:
    # The first word of a character's name is its script; Python has no table of the property itself.
    return frozenset(unicodedata.name(char, "UNNAMED").split()[0] for char in label if char.isalpha())
