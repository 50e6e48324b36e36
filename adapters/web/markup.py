"""What a page looks like to a reader: its headings, its own words, and the few marks that tell walls from content."""

import hashlib
import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser

from adapters.core.http import Response
from adapters.web.gone_phrases import PARKED, UNSURE, WALLS, plain, plain_words, says_gone

_FURNITURE = ["script", "style", "noscript", "template", "nav", "header", "footer", "aside", "select"]
_CONTENT = (
    "article, video, audio, object, embed, textarea, pre, [itemtype*='schema.org/'], "
    "meta[property='og:video'], meta[property='og:audio'], meta[property='article:published_time']"
)
_FRAMES = "script[src], iframe[src], frame[src]"
_PARKERS = re.compile(
    r"(?:sedoparking|parkingcrew|bodis|above|parklogic|hugedomains|afternic|dan|sedo|namebright|undeveloped)\.(?:com|net)"
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")
_TITLE_PARTS = re.compile(r"\s[|–—·•:»-]\s|\s*[|»]\s*|:\s+")
_CHARSET = re.compile(rb"""<meta[^>]{0,80}charset=["']?\s*([\w-]{1,40})""", re.IGNORECASE)

_READ = 4000  # characters that are searched for phrases
THIN = 25  # words; less is no content of its own
SHORT = 80  # words; a notice is shorter, an article about notices is longer


@dataclass(frozen=True, slots=True)
class Shape:
    """One page. ``words`` are those of the page itself, without navigation and footer."""

    html: bool
    title: str = ""
    heads: tuple[str, ...] = ()  # title parts and headings, plain
    words: tuple[str, ...] = ()
    sentences: tuple[str, ...] = field(default=(), repr=False)  # of a short page
    pictures: int = 0
    content: bool = False  # holds what is made by people: an article, a film, a form to answer
    password: bool = False
    scripts: int = 0
    noindex: bool = False
    parked: bool = False

    @property
    def gone(self) -> bool:
        """Whether a heading says it, or a whole sentence of a short page."""
        said = self.heads if len(self.words) > SHORT else (*self.heads, *self.sentences)
        return any(says_gone(part) for part in said)

    @property
    def tombstone(self) -> bool:
        """Gone by its own words, short, and nothing else on the page."""
        return self.gone and len(self.words) <= SHORT and not self.content

    @property
    def thin(self) -> bool:
        """Nothing to see without running scripts, or nothing at all."""
        return self.html and len(self.words) < THIN and not self.content and not self.pictures

    @property
    def wall(self) -> str:
        """What stands between us and the page ("place", "age", "robot", "login", "consent"), or ""."""
        if self.password and len(self.words) <= SHORT:
            return "login"
        return "" if len(self.words) > 2 * SHORT or self.content else self.wall_words

    @property
    def wall_words(self) -> str:
        """Which wall the text speaks of, however long it is."""
        return next((name for name, said in WALLS.items() if said.search(self._text)), "")

    @property
    def unsure(self) -> bool:
        """Whether a short page says "not available" or "private", which is said of live things too; or nothing."""
        if not self.words and not self.pictures and not self.content:
            return not self.scripts
        return len(self.words) <= SHORT and not self.content and UNSURE.search(self._text) is not None

    @property
    def _text(self) -> str:
        return " ".join((*self.heads, *self.words))[:_READ]

    def like(self, other: "Shape") -> bool:
        """Whether two pages are one page with at most a few words of difference (an echoed address, a date)."""
        if self.html != other.html or (self.title != other.title and _apart(self.title, other.title)):
            return False
        mine, theirs = set(self.words), set(other.words)
        return len(mine ^ theirs) <= max(4, len(mine | theirs) // 10)


def read(answer: Response) -> Shape:
    """The shape of an answer's body. What is not text is one word, its digest."""
    kind = answer.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    if not kind.startswith("text/") and "html" not in kind:
        return Shape(html=False, words=(hashlib.blake2b(answer.body, digest_size=16).hexdigest(),))
    text = _text(answer)
    if kind == "text/plain":
        return Shape(html=False, words=tuple(plain_words(text)), sentences=_sentences(text))
    return _page(LexborHTMLParser(text), "noindex" in answer.headers.get("x-robots-tag", "").lower())


def _page(tree: LexborHTMLParser, noindex: bool) -> Shape:  # noqa: FBT001 - one caller, one line above
    title = tree.css_first("title")
    said = title.text(deep=True) if title else ""
    robots = [node.attributes.get("content") or "" for node in tree.css("meta[name='robots' i]")]
    framed = any(_PARKERS.search(node.attributes.get("src") or "") for node in tree.css(_FRAMES))
    content, password = tree.css_first(_CONTENT) is not None, tree.css_first("input[type='password' i]") is not None
    scripts, pictures = len(tree.css("script")), len(tree.css("img, picture, canvas, svg image"))
    tree.strip_tags(_FURNITURE)
    heads = [*_TITLE_PARTS.split(said), said, *(node.text(deep=True) for node in tree.css("h1, h2")[:6])]
    body = tree.body.text(deep=True, separator="\n") if tree.body else ""
    words = plain_words(body)
    return Shape(
        html=True,
        title=plain(said),
        heads=tuple(plain(head) for head in heads if head.strip()),
        words=tuple(words),
        sentences=_sentences_of(tree, body) if len(words) <= SHORT else (),
        pictures=pictures,
        content=content,
        password=password,
        scripts=scripts,
        noindex=noindex or any("noindex" in robot.lower() for robot in robots),
        parked=framed or (len(words) <= 2 * SHORT and PARKED.search(" ".join(words)[:_READ]) is not None),
    )


def _sentences_of(tree: LexborHTMLParser, body: str) -> tuple[str, ...]:
    """By the page's blocks, and as they run on: a sentence may be split by markup."""
    return _sentences(tree.body.text(deep=True, separator=" ") if tree.body else "") + _sentences(body)


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(plain(part) for part in _SENTENCE.split(text[:_READ]) if part.strip())


def _apart(one: str, other: str) -> bool:
    """Whether two titles differ by more than a word or two."""
    return len(set(one.split()) ^ set(other.split())) > 2


def _text(answer: Response) -> str:
    named = re.search(r"charset=[\"']?([\w-]+)", answer.headers.get("content-type", ""), re.IGNORECASE)
    inside = _CHARSET.search(answer.body[:2048])
    charset = named[1] if named else inside[1].decode("ascii") if inside else "utf-8"
    try:
        return answer.body.decode(charset, "replace")
    except LookupError:
        return answer.body.decode("utf-8", "replace")
