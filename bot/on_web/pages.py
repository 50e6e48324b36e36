"""The pages as data: worded, and escaped by the template. No script, no picture, nothing from anybody else."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined, select_autoescape

from adapters.core.values import slug
from bot.chat import Option
from bot.config import Settings
from bot.domain.circuit_breaker import ANSWERS
from bot.domain.defang import defang_text
from bot.domain.formats import utc_minute
from bot.flow.notices.responses import MAX_WORDS, NoticeView
from bot.wording import say

_STYLE = (
    "body{font:1.05rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:42rem;padding:0 1rem;color:#1b1b1b;"
    "background:#fff}h1{font-size:1.4rem}dt{font-weight:600;margin-top:.6rem}dd{margin:0;overflow-wrap:anywhere}"
    "fieldset{border:1px solid #999}textarea{width:100%;box-sizing:border-box;font:inherit}"
    "button{font:inherit;padding:.4rem 1.2rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}"
)
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
HEADERS = {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_HASH}'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "X-Robots-Tag": "noindex, nofollow",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Vary": "Accept-Language",
}


@dataclass(frozen=True, slots=True)
class Page:
    """One page: a title, some paragraphs, and what the template shows besides."""

    title: str
    paragraphs: tuple[str, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)

    def html(self, language: str) -> str:
        """The page, every fact escaped."""
        empty = {"facts": (), "choices": (), "ask": "", "words_label": "", "limit": MAX_WORDS, "submit": ""}
        facts = {**empty, **self.more}
        return str(
            _template().render(title=self.title, paragraphs=self.paragraphs, language=language, style=_STYLE, **facts)
        )


@cache
def _template() -> Any:
    made = Environment(autoescape=select_autoescape(default=True, default_for_string=True), undefined=StrictUndefined)
    return made.from_string(files("bot.on_web").joinpath("page.html.j2").read_text(encoding="utf-8"))


def notice(shown: NoticeView, settings: Settings, language: str) -> Page:
    """A notice of ours: what was signed, what was answered before, and the form while it is open."""
    translate = partial(say, language)
    at = utc_minute(shown.sent_at) if shown.sent_at else "–"
    facts = (
        (translate("web-from"), settings.organisation),
        (translate("web-to"), shown.recipient),
        (translate("web-subject"), defang_text(shown.subject)),
        (translate("web-sent"), at),
        (translate("web-link"), shown.link),
        (translate("web-fingerprint"), shown.fingerprint),
        *(
            (translate("web-answered"), f"{_answer(kind, language)} ({utc_minute(when)})")
            for kind, when in shown.answers
        ),
    )
    form = {
        "choices": tuple(Option(outcome.value, _answer(outcome.value, language)) for outcome in ANSWERS),
        "ask": translate("web-ask"),
        "words_label": translate("web-words", limit=MAX_WORDS),
        "submit": translate("web-submit"),
    }
    told = (
        translate("web-ours", number=shown.number),
        translate("web-no-account" if shown.open else "notices-answer-old"),
    )
    return Page(translate("web-title"), told, {"facts": facts, **(form if shown.open else {})})


def _answer(kind: str, language: str) -> str:
    return say(language, "notices-answer-" + slug(kind))


def thanks(language: str) -> Page:
    return Page(say(language, "web-thanks"), (say(language, "web-thanks-next"),))


def refused(key: str, facts: dict[str, Any], language: str) -> Page:
    return Page(say(language, "web-refused"), (say(language, key, **facts),))


def about(settings: Settings, language: str) -> Page:
    """Who we are: the page that the User-Agent of every look names."""
    translate = partial(say, language)
    contact = settings.sender_email or "–"
    paragraphs = (
        translate("web-about-what", organisation=settings.organisation),
        translate("web-about-looks"),
        translate("web-about-contact", contact=contact),
    )
    return Page(translate("web-about", organisation=settings.organisation), paragraphs)
