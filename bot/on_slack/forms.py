"""The modals: pure functions from what is known to a view. A form that is refused comes back with what was typed."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.chat import Option, Question, QuestionKind
from bot.domain.category import Category
from bot.flow.cases.action import MAX_WORDS
from bot.flow.reports.intake import MAX_DETAILS
from bot.on_slack.blocks import MAX_TITLE, Block, button, literal, offered, plain, words
from bot.wording import say

View = dict[str, Any]
MAX_INPUT = 3_000
MAX_LABEL = 2_000
MAX_OPTIONS = 100
INPUT = "in"  # the one action of every input; its block is named after the question


@dataclass(frozen=True, slots=True)
class Given:
    """What a member has typed into the report form so far."""

    links: str = ""
    category: str = ""
    details: str = ""
    source: str = ""
    notify: bool = False  # no message without consent
    subject: bool = False


def waiting(language: str, title: str) -> View:
    """Shown at once, while the answer is worked out: a trigger id lives three seconds only."""
    return modal(language, title, words(say(language, "slack-wait")))


def said(language: str, title: str, text: str, offers: Sequence[Block] = ()) -> View:
    """An answer where the form was."""
    return modal(language, title, [*words(text), *offered(offers)])


def report(language: str, given: Given, problem: str = "") -> View:
    """The questions of a report."""
    category = select(_categories(language), given.category)
    more = [Option("notify", say(language, "slack-notify")), Option("subject", say(language, "slack-subject"))]
    chosen = [name for name in ("notify", "subject") if getattr(given, name)]
    details = text_input(given.details, MAX_DETAILS, multiline=True)
    blocks = [
        *problem_line(problem),
        question("links", say(language, "slack-links"), text_input(given.links, multiline=True)),
        question("category", say(language, "slack-category"), category),
        question("details", say(language, "slack-details"), details, optional=True),
        question("more", say(language, "slack-more"), checks(more, chosen), optional=True),
        *words(say(language, "reports-confidential")),
    ]
    title, send = say(language, "slack-report-title"), say(language, "slack-report-send")
    return modal(language, title, blocks, Submit("report", send, {"source": given.source}))


@dataclass(frozen=True, slots=True)
class Pressed:
    """An act on a case, with what was typed about it so far."""

    number: int
    action: str
    text: str = ""


def ask(language: str, pressed: Pressed, asked: Question, problem: str = "") -> View:
    """What an act needs to know, whichever act it is. A mere yes is the sending itself."""
    whole = words(asked.title, bold=True) if len(asked.title) > MAX_TITLE else []
    blocks = [*problem_line(problem), *whole, *_inquiry(asked, pressed.text)]
    submit = Submit("act", say(language, "slack-do"), {"number": pressed.number, "act": pressed.action})
    return modal(language, asked.title, blocks, submit)


def _inquiry(asked: Question, typed: str) -> list[Block]:
    if asked.kind is QuestionKind.SURE:
        return words(asked.text)
    return [question("text", asked.text, _element(asked, typed), optional=not asked.required)]


def _element(asked: Question, typed: str) -> Block:
    if asked.kind is QuestionKind.CHOICE:
        return select(asked.options, typed)
    if asked.kind is QuestionKind.NUMBER:
        return {"type": "number_input", "is_decimal_allowed": False, "min_value": "1"}
    return text_input(typed, MAX_WORDS, multiline=True)


@dataclass(frozen=True, slots=True)
class PreviewView:
    """A previewed notice as the form shows it. ``recipients`` are the choices, the chosen one among them."""

    number: int
    draft: str
    heading: str
    words: str
    disclosed: str
    why: str
    recipient: str
    recipients: tuple[str, ...]
    reason: str = ""


def preview(language: str, shown: PreviewView) -> View:
    """The notice word for word. Sending it approves exactly this; another reason or recipient shows it anew."""
    blocks = [
        *words(shown.heading, bold=True),
        {"type": "divider"},
        *words(shown.words),
        {"type": "divider"},
        *words("\n".join(line for line in (shown.why, shown.disclosed) if line)),
    ]
    fitting = [one for one in shown.recipients if len(one) <= 75]
    if len(fitting) > 1:
        blocks.append(_choice(say(language, "slack-recipient"), fitting, shown.recipient))
    reason = text_input(shown.reason, MAX_WORDS, multiline=True)
    again = button("preview:again", say(language, "slack-preview-again"))
    blocks += [
        question("reason", say(language, "slack-preview-reason"), reason, optional=True),
        *offered([again]),
    ]
    known = {"number": shown.number, "draft": shown.draft, "reason": mark(shown.reason), "recipient": shown.recipient}
    submit = Submit("preview", say(language, "slack-preview-send"), known)
    return modal(language, say(language, "slack-case-title", number=shown.number), blocks, submit)


def mark(text: str) -> str:
    """A short stand-in for a text, to see whether it was changed: a view may know 3,000 characters only."""
    return hashlib.sha256(text.strip().encode()).hexdigest()


def _choice(label: str, recipients: list[str], chosen: str) -> Block:
    element = {**select([Option(one, one) for one in recipients], chosen), "action_id": "preview:recipient"}
    return {"type": "section", "block_id": "recipient", "text": plain(label), "accessory": element}


@dataclass(frozen=True, slots=True)
class Submit:
    """What a modal's button is called, who hears of it, and what it has to know then."""

    callback: str
    label: str
    known: Mapping[str, Any] = field(default_factory=dict)


def known(view: Mapping[str, Any]) -> dict[str, Any]:
    """What the modal was given to know; an empty one knows nothing."""
    return json.loads(view.get("private_metadata") or "{}")  # type: ignore[no-any-return]


def values(view: Mapping[str, Any]) -> dict[str, Any]:
    """The answers by question: a string, a list of strings, or None where nothing was given."""
    state = view.get("state", {}).get("values", {})
    return {name: _answer(element) for name, inputs in state.items() for element in inputs.values()}


def _answer(element: Mapping[str, Any]) -> Any:
    if "selected_options" in element:
        return [option["value"] for option in element["selected_options"] or []]
    if "selected_option" in element:
        return (element["selected_option"] or {}).get("value")
    for key in ("value", "selected_conversation", "selected_users", "selected_user"):
        if key in element:
            return element[key]
    return None


def question(name: str, label: str, element: Block, *, optional: bool = False) -> Block:
    asked = {**element, "action_id": element.get("action_id", INPUT)}
    return {"type": "input", "block_id": name, "label": plain(label, MAX_LABEL), "element": asked, "optional": optional}


def _categories(language: str) -> list[Option]:
    return [Option(one.value, say(language, "cases-category-" + one.slug)) for one in Category]


def text_input(initial: str, limit: int = MAX_INPUT, *, multiline: bool = False) -> Block:
    element: Block = {"type": "plain_text_input", "multiline": multiline, "max_length": limit}
    return {**element, "initial_value": literal(initial, limit)} if initial.strip() else element


def select(choices: Iterable[Option], chosen: str = "") -> Block:
    options = [option(*one) for one in choices][:MAX_OPTIONS]
    initial = [one for one in options if one["value"] == chosen]
    return {"type": "static_select", "options": options, **({"initial_option": initial[0]} if initial else {})}


def option(value: str, label: str) -> Block:
    return {"value": value, "text": plain(label, 75)}


def checks(choices: Iterable[Option], chosen: list[str]) -> Block:
    options = [option(*one) for one in choices]
    initial = [one for one in options if one["value"] in chosen]
    return {"type": "checkboxes", "options": options, **({"initial_options": initial} if initial else {})}


def problem_line(sentence: str) -> list[Block]:
    return words(f"⚠ {sentence}", bold=True) if sentence else []


def modal(language: str, title: str, blocks: list[Block], submit: Submit | None = None) -> View:
    view: View = {"type": "modal", "title": plain(title, MAX_TITLE), "blocks": blocks}
    view["close"] = plain(say(language, "slack-close"), MAX_TITLE)
    if submit:
        view |= {"submit": plain(submit.label, MAX_TITLE), "callback_id": submit.callback}
        view["private_metadata"] = json.dumps(submit.known)
    return view
