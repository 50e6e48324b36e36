"""Approving a selection: a modal that says for each case who gets what, or why not, and one button for them all."""

from bot.domain.lifecycle import Act, offered
from bot.flow.cases import bulk_approval as station
from bot.flow.cases.bulk_approval import Batch
from bot.flow.cases.queue import Row
from bot.on_slack import forms
from bot.on_slack.blocks import Block, button, words
from bot.on_slack.forms import Submit, View, modal
from bot.on_slack.interaction import Visit
from bot.on_slack.report import number, numbers
from bot.wording import say


async def many(visit: Visit, rest: str) -> None:
    """``/stillup approve-many 12 15 18``"""
    await visit.wait(say(visit.language, "slack-many-title"))
    await _ask(visit, [number(one) for one in rest.replace(",", " ").split()])


async def chosen(visit: Visit) -> None:
    """The button below a page of the queue: those of its cases that can be approved."""
    await visit.wait(say(visit.language, "slack-many-title"))
    await _ask(visit, numbers(str(visit.action.get("value") or "")))


async def _ask(visit: Visit, cases: list[int]) -> None:
    await visit.show(view(visit.language, await station.preview_many(visit.context, visit.person, cases)))


def view(language: str, batch: Batch) -> View:
    """What a yes would approve, and what not; without anything to approve there is no button."""
    submit = Submit("many", say(language, "slack-preview-send"), {"batch": batch.key}) if batch.ready else None
    return modal(language, say(language, "slack-many-title"), words(batch.words), submit)


async def approved(visit: Visit) -> None:
    """The selection is sent: exactly the drafts that it showed are approved, each on its own."""
    key = str(forms.known(visit.view).get("batch", ""))
    await visit.answer(await station.approve_many(visit.context, visit.person, key))


def offer(language: str, rows: tuple[Row, ...]) -> list[Block]:
    """The button for a page of the queue, when at least two of its cases could be approved."""
    fitting = [row.number for row in rows if Act.APPROVE in offered(row.state)]
    if len(fitting) < 2:
        return []
    label = say(language, "slack-many-offer", count=len(fitting))
    return [button("queue:many", label, ",".join(map(str, fitting)))]
