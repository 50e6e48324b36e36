"""The app's home in Slack: a member's own reports with a way out of each, and for moderators the open queue."""

from typing import Any

from bot.domain.refusal import Refusal
from bot.flow import intake, review
from bot.on_slack.blocks import Block, header, plain, words
from bot.on_slack.report import number
from bot.on_slack.visit import Visit
from bot.wording import say

MAX_ROWS = 20


async def opened(visit: Visit) -> None:
    """Draw the home. It is drawn anew each time that it is opened, so it never shows yesterday."""
    if (visit.body.get("event") or {}).get("tab", "home") == "home":
        await draw(visit)


async def draw(visit: Visit) -> None:
    try:
        own = await intake.own(visit.desk, visit.person)
    except Refusal as refusal:
        blocks = words(say(visit.language, refusal.key, **refusal.facts))
    else:
        blocks = home(visit.language, own, await _queue(visit))
    await visit.client.views_publish(user_id=visit.person.id, view={"type": "home", "blocks": blocks})


async def _queue(visit: Visit) -> str:
    try:
        return await review.queue(visit.desk, visit.person)
    except Refusal:
        return ""  # not a moderator


def home(language: str, own: list[intake.Own], queue: str) -> list[Block]:
    """The home's blocks: pure."""
    blocks = [
        header(say(language, "mine-title" if own else "slack-home-title")),
        *([] if own else words(say(language, "mine-empty"))),
        *(_row(language, one) for one in own[:MAX_ROWS]),
        {"type": "actions", "elements": [_button("home:report", "", say(language, "slack-report-title"))]},
    ]
    if queue:
        blocks += [{"type": "divider"}, *words(queue), *words(say(language, "slack-home-case"))]
    return [*blocks, {"type": "divider"}, *words(say(language, "report-confidential"))]


def _row(language: str, one: intake.Own) -> Block:
    line = say(language, "mine-line", number=one.number, state=say(language, f"state-{one.state.value}"))
    button = _button("home:withdraw", str(one.number), say(language, "slack-withdraw"))
    return {"type": "section", "text": plain(line), "accessory": button}


def _button(action: str, value: str, label: str) -> dict[str, Any]:
    return {"type": "button", "action_id": action, "text": plain(label, 75), **({"value": value} if value else {})}


async def withdrawn(visit: Visit) -> None:
    """The button beside a report."""
    words_ = await intake.withdraw(visit.desk, visit.person, number(str(visit.action.get("value") or "")))
    await visit.answer(words_)
    await draw(visit)
