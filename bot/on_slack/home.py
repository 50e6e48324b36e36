"""The app's home in Slack: own reports and rights; for moderators the open queue; for admins how the week went."""

import logging
from dataclasses import dataclass
from typing import Any

from bot.chat import FrontError
from bot.domain.errors import Refusal
from bot.flow.cases import queue as cases_queue
from bot.flow.digest import weekly as weekly_digest
from bot.flow.reports import intake
from bot.on_slack import errors, privacy, queue
from bot.on_slack.blocks import Block, button, header, literal, offered, plain, words
from bot.on_slack.interaction import Interaction
from bot.on_slack.report import numbers
from bot.wording import say

log = logging.getLogger(__name__)
MAX_ROWS = 20


@dataclass(frozen=True, slots=True)
class HomeView:
    """What this person may see at home; a part that is not theirs is None or empty."""

    own: list[intake.Own]
    queue: cases_queue.QueuePage | None = None
    week: tuple[str, ...] = ()


async def opened(interaction: Interaction) -> None:
    """Draw the home. It is drawn anew each time that it is opened, so it never shows yesterday."""
    if (interaction.body.get("event") or {}).get("tab", "home") == "home":
        await draw(interaction)


async def draw(interaction: Interaction) -> None:
    """Draw it for whoever looks."""
    try:
        blocks = home(interaction.language, await _sight(interaction))
    except Refusal as refusal:
        blocks = words(say(interaction.language, refusal.key, **refusal.facts))
    await interaction.client.views_publish(user_id=interaction.person.id, view={"type": "home", "blocks": blocks})


async def _sight(interaction: Interaction) -> HomeView:
    own = await intake.own(interaction.context, interaction.person)
    return HomeView(own, await _queue(interaction), await _week(interaction))


async def _queue(interaction: Interaction) -> cases_queue.QueuePage | None:
    try:
        return await cases_queue.queue_page(interaction.context, interaction.person)
    except Refusal:
        return None  # not a moderator


async def _week(interaction: Interaction) -> tuple[str, ...]:
    try:
        with errors.as_front_errors():
            person = await interaction.as_admin()
        return await weekly_digest.glance(interaction.context, person)
    except Refusal:
        return ()  # not an admin
    except FrontError as error:
        log.warning("a home is drawn without the week, for who is an admin is not known: %s", error)
        return ()


def home(language: str, sight: HomeView) -> list[Block]:
    """The home's blocks: pure."""
    own = sight.own
    blocks = [
        header(say(language, "reports-mine-title" if own else "slack-home-title")),
        *([] if own else words(say(language, "reports-mine-empty"))),
        *(_row(language, one) for one in own[:MAX_ROWS]),
        *offered([button("home:report", say(language, "slack-report-title")), *privacy.offers(language)]),
        *words(say(language, "reports-confidential")),
    ]
    if sight.queue:
        blocks += _waiting(language, sight.queue)
    if sight.week:
        blocks += _of_the_week(language, sight.week)
    return blocks


def _row(language: str, one: intake.Own) -> dict[str, Any]:
    line = say(language, "reports-mine-line", number=one.number, state=say(language, f"cases-state-{one.state.value}"))
    take_back = button("mine:withdraw", say(language, "slack-withdraw"), str(one.number))
    return {"type": "section", "text": plain(line), "accessory": take_back}


def _waiting(language: str, page: cases_queue.QueuePage) -> list[Block]:
    title = "\n".join(part for part in (page.title, page.summary) if part)
    more = button("queue:all", say(language, "slack-queue-title"))
    return [{"type": "divider"}, *words(title, bold=True), *queue.rows(language, page), *offered([more])]


def _of_the_week(language: str, week: tuple[str, ...]) -> list[Block]:
    title, *lines = week
    buttons = [
        button("home:digest", say(language, "slack-home-digest")),
        button("home:setup", say(language, "slack-setup-title")),
    ]
    return [
        {"type": "divider"},
        *words(title, bold=True),
        *words(literal("\n".join(lines), 9_000)),
        *offered(buttons),
    ]


async def withdrawn(interaction: Interaction) -> None:
    """The button beside a report, or below the answer to one."""
    taken = [
        await intake.withdraw(interaction.context, interaction.person, one)
        for one in numbers(str(interaction.action.get("value") or ""))
    ]
    await interaction.answer("\n".join(taken))
    await _redraw(interaction)


async def forgotten(interaction: Interaction) -> None:
    await privacy.forget(interaction)
    await _redraw(interaction)


async def _redraw(interaction: Interaction) -> None:
    if interaction.view.get("type") == "home":
        await draw(interaction)
