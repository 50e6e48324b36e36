"""What members do: report, look at their reports, withdraw."""

from bot.domain import link as links
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.reports import follow, intake
from bot.on_slack import forms
from bot.on_slack.blocks import button, unmarked
from bot.on_slack.forms import Given
from bot.on_slack.interaction import Visit
from bot.wording import say


async def command(visit: Visit) -> None:
    """``/report`` opens the form; ``/report hate https://…`` has all it needs and files at once."""
    typed = unmarked(str(visit.body.get("text") or "")).strip()
    word, _, rest = typed.partition(" ")
    slug = word.lower().replace("-", "_")
    where = str(visit.body.get("channel_id") or "")
    if slug in set(Category) and rest.strip():
        await _file(visit, Given(rest, slug, rest, where))
    else:
        await visit.open(forms.report(visit.language, Given(typed, source=where)))


async def message(visit: Visit) -> None:
    """The shortcut on a message: its links stand in the form already."""
    said, channel = visit.body.get("message") or {}, visit.body.get("channel") or {}
    found = links.find(unmarked(str(said.get("text") or "")))
    source = f"{channel.get('id', '')}/{visit.body.get('message_ts', '')}"
    await visit.open(forms.report(visit.language, Given("\n".join(link.said for link in found), source=source)))


async def anywhere(visit: Visit) -> None:
    """The shortcut beside the message field: an empty form."""
    await visit.open(forms.report(visit.language, Given()))


async def submitted(visit: Visit) -> None:
    """The form is sent. When it is refused it comes back with everything that was typed, and the reason on top."""
    given = given_of(visit)
    try:
        await _file(visit, given)
    except Refusal as refusal:
        problem = say(visit.language, refusal.key, **refusal.facts)
        await visit.show(forms.report(visit.language, given, problem))


async def _file(visit: Visit, given: Given) -> None:
    answer = await intake.report(visit.context, visit.person, ask_of(given))
    filed = ",".join(str(one.number) for one in answer.filed)
    hear = [] if given.notify else [button("mine:follow", say(visit.language, "offer-notify"), filed)]
    await visit.answer(answer.words, [*hear, button("mine:withdraw", say(visit.language, "offer-withdraw"), filed)])


async def followed(visit: Visit) -> None:
    """The button below the answer: consent to hear what happens."""
    words = [
        await follow.follow(visit.context, visit.person, one) for one in numbers(str(visit.action.get("value") or ""))
    ]
    await visit.answer("\n".join(words))


def given_of(visit: Visit) -> Given:
    typed = forms.values(visit.view)
    more = typed.get("more") or []
    return Given(
        links=typed.get("links") or "",
        category=typed.get("category") or "",
        details=typed.get("details") or "",
        source=forms.known(visit.view).get("source", ""),
        notify="notify" in more,
        subject="subject" in more,
    )


def ask_of(given: Given) -> intake.Ask:
    """Raises ``Refusal("category-unknown")``; without a category nothing is looked at."""
    if given.category not in set(Category):
        raise Refusal("category-unknown", category=given.category[:40], choices=", ".join(Category))
    return intake.Ask(
        text=unmarked(given.links),
        category=Category(given.category),
        details=unmarked(given.details),
        source=given.source,
        subject=given.subject,
        notify=given.notify,
    )


async def mine(visit: Visit, _rest: str) -> None:
    await visit.answer(await intake.mine(visit.context, visit.person))


async def withdraw(visit: Visit, rest: str) -> None:
    await visit.answer(await intake.withdraw(visit.context, visit.person, number(rest)))


def numbers(text: str) -> list[int]:
    """Case numbers with commas between, as our own buttons carry them."""
    return [number(one) for one in text.split(",")]


def number(text: str) -> int:
    """A case number as typed, with or without ``#``. Raises ``Refusal("case-unknown")``."""
    digits = text.strip().lstrip("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        raise Refusal("case-unknown", number=digits[:20] or "?")
    return int(digits)
