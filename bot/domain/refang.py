"""Finds what was meant as a link in a text that people typed, pasted, bracketed or that a chat service marked up.

It yields spellings only; ``bot.domain.link`` alone decides, through ada-url, what they are.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import ioc_fanger

from bot.domain import suffix

_INVISIBLE: Final = re.compile(
    "[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
    # The joiners are letters of some scripts (RFC 5892, A.1 and A.2), but nothing beside an ASCII character.
    "|(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])"
)
# Slack escapes these three and no other (docs.slack.dev, "Formatting message text"). A full HTML unescape would read
# "&copy=1" in a query as a sign.
_ENTITIES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_MENTION: Final = re.compile(r"<(?:[@#!]|a?:\w+:|t:\d|mailto:)[^<>\n]*>")
_SLACK_LABEL: Final = re.compile(r"<(h[^\s<>|]{3,})\|[^<>\n]*>")
# A mark is no label: "[.](http://" stands where a path had ".(http://".
_MARKDOWN_LABEL: Final = re.compile(r"\[(?![.:/]\])[^\[\]\n]*\]\((?=<?h\S{1,4}:)")
_FENCE: Final = re.compile(r"\|\||`+")

_STOP: Final = r"\s<>\"“”‘’«»，、；！？「」【】《》（）…"
_AUTHORITY: Final = rf"(?:\[[0-9a-fA-F:.]++\]|[^{_STOP}/?#@:\[\](){{}}\\^|`'*,;!]++)(?::\d++)?"
_USERINFO: Final = rf"(?:[^{_STOP}/?#@\[\]{{}}\\^|`]++@)?"
_TAIL: Final = rf"(?:[/?#](?:(?![,;|]h\w\wps?[:\[]+//\w)[^{_STOP}。])*)?"
_LIVE: Final = re.compile(
    rf"(?<![A-Za-z0-9=/?&%#@.+\-])https?://(?>{_USERINFO}{_AUTHORITY})"
    # What follows the host must not be the start of a mark, or "https://bad[.]example" were a link to "bad".
    r"(?![\[({\\^]|[\])}](?:\.[\w\[({\])}]|\w)|\ {1,3}(?:DOT\b|[\[({]\ ?(?i:\.|dot|punto|punkt)))"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    rf"(?<![\w@.\-/:])((?:[^\W_](?:[\w\-]*[^\W_])?\.)+[^\W_](?:[\w\-]*[^\W_])?)(?::(\d{{1,5}}))?(?![\w@]){_TAIL}"
)

_WORD: Final = r"[\[({]\ ?(?i:\.|dot|punto|punkt|at|et|arroba)\ ?[\])}]"
# Words that belong together although a space stands between them: "bad DOT example", "https:// bad[.]example".
_CHUNK: Final = re.compile(
    rf"\S+(?:\ {{1,3}}(?:(?=DOT\ |{_WORD}|:?//)|(?<=\bDOT\ )|(?<=DOT\ \ )|(?<=//\ )"
    r"|(?<=[\[({]\.[\])}]\ )|(?<=(?i:dot|nto|nkt|oba|\Wat|\Wet)[\])}]\ ))\S+)*"
)
_SPLIT: Final = re.compile(r"([^/?#]*(?:/{2,}\ *[^/?#]*)?)(.*)", re.DOTALL)
_BRACKETED: Final = re.compile(r"\[([.:/])\]")
_MARKED: Final = re.compile(r"[\[\](){}\\^*]|//|DOT|-dot-|\bh\w\wps?\b|\bx{4}", re.IGNORECASE)
_SCHEME: Final = re.compile(r"\b(?:h[tx*]{2}p|meow)(s?)(?=\W{0,3}//)", re.IGNORECASE)
_HALF: Final = re.compile(r"[\[({]\.(?=\w)|(?<=\w)\.[\])}](?=\w)")  # "bad[.example": one bracket was forgotten
_REST: Final = re.compile(r"https?:/+[^\s<>\"]+", re.IGNORECASE)
_HEAD_LIMIT: Final = 600  # a host has 253 characters, each may be marked; beyond that ioc-fanger only gets slow
_CLEAN: Final = re.compile(rf"https?://{_USERINFO}{_AUTHORITY}", re.IGNORECASE)

_CLOSING: Final = {")": "(", "]": "[", "}": "{"}
_ENDS: Final = ".,;:!?'\"|"
_TRIM_LIMIT: Final = 64  # marks behind a link; more are no sentence
_EMPHASIS: Final = "*_~"


class Candidate(NamedTuple):
    """A spelling that may be a link: ``url`` to be parsed, ``said`` as it stands at ``start`` to ``end``."""

    url: str
    said: str
    start: int
    end: int


def plain(text: str) -> str:
    """The text without chat markup, labels of links, mentions, entities and characters that nobody sees."""
    text = _INVISIBLE.sub("", text)
    text = _SLACK_LABEL.sub(r" \1 ", _MENTION.sub(" ", text))
    for entity, sign in _ENTITIES:
        text = text.replace(entity, sign)
    return _FENCE.sub(" ", _MARKDOWN_LABEL.sub(" (", text))


def refang(chunk: str) -> str:
    """One defanged spelling made live again; the exact inverse of ``defang`` for every href with an ordinary host.

    ioc-fanger reads scheme and host only: in a path its word marks ("-dot-", "AT") are ordinary letters, and a
    changed path is another page.
    """
    text = _BRACKETED.sub(r"\1", chunk).replace("\\/", "/")
    if ":\\\\" in text:
        text = text.replace("\\", "/")
    parts = _SPLIT.match(text)
    head, tail = parts.groups() if parts else (text, "")
    head = _SCHEME.sub(r"http\1", head)
    if not _CLEAN.fullmatch(head) and len(head) <= _HEAD_LIMIT:
        head = ioc_fanger.fang(_HALF.sub(".", head) if "//" in head else head)
    return str(head + tail)


def candidates(text: str) -> Iterator[Candidate]:
    """Everything in a ``plain`` text that was meant as a link, in order.

    A bare name counts when it was defanged, starts with ``www.``, has a path, or is the whole text.
    """
    at, alone = 0, len(text.split()) == 1
    for live in _LIVE.finditer(text):
        yield from _in_gap(text[: live.start()], at, alone=alone)
        url = _trim(live[0], text[max(0, live.start() - 1) : live.start()])
        yield Candidate(url, url, live.start(), live.start() + len(url))
        at = live.start() + len(url)
    yield from _in_gap(text, at, alone=alone)


def _in_gap(text: str, start: int, *, alone: bool) -> Iterator[Candidate]:
    for chunk in _CHUNK.finditer(text, start):
        said = chunk[0].strip(_ENDS)
        start = chunk.start() + chunk[0].index(said)
        fanged = refang(said) if _MARKED.search(said) else said
        for url in _read(fanged, said, alone=alone):
            yield Candidate(url, said, start, start + len(said))


def _read(fanged: str, said: str, *, alone: bool) -> Iterator[str]:
    live = list(_LIVE.finditer(fanged))
    for match in live:
        yield _trim(match[0], fanged[max(0, match.start() - 1) : match.start()])
    if not live and (rest := _REST.search(fanged)):
        yield _trim(rest[0], "")  # "http://bad.example\\@x": what it is, or that it is none, the parser says
        return
    for match in () if live else _BARE.finditer(fanged):
        name, url = match[1], _trim(match[0], "")
        meant = alone or name not in said or name.lower().startswith("www.") or len(url) > len(name)
        if meant and suffix.is_known(name):
            yield f"http://{url}" if match[2] == "80" else f"https://{url}"


def _trim(url: str, before: str) -> str:
    """Without the punctuation of the sentence around it. Emphasis ends where it began: ids may end in "_"."""
    for _ in range(_TRIM_LIMIT):
        last = url[-1:]
        lonely = last in _CLOSING and url.count(last) > url.count(_CLOSING[last])
        if not last or not (last in _ENDS or lonely or (last in _EMPHASIS and last == before)):
            break
        url = url[:-1]
    return url
