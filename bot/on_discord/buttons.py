"""Whatever is pressed or chosen on a card or under an answer, whenever it was posted, and the forms that come of it.

A button's id holds the case and the act, so after any restart that is enough. What an act asks and does, ``actions``
knows; here are the few that show something first.
"""

import re
from collections.abc import Awaitable, Callable
from typing import Any, Self

import discord
from discord import ui

from bot.chat import ActionName, Question, QuestionKind
from bot.domain.defang import defang_text
from bot.domain.errors import Refusal
from bot.flow.cases import actions, decisions, permissions
from bot.flow.cases import queue as cases_queue
from bot.flow.cases.action import MAX_WORDS, Press
from bot.on_discord import answer as answers
from bot.on_discord import bulk, privacy, report, setup, wellbeing
from bot.on_discord.cards import press_id
from bot.on_discord.client import Client, Interaction
from bot.on_discord.forms import REPLY, Offer, buttons, question_form
from bot.on_discord.interaction import Enclosure, answer, ask, attend, fields, first, hold, person, say_to
from bot.on_discord.queue import storm
from bot.wording import say

Handler = Callable[[Interaction, int, str], Awaitable[None]]
SURE = "sure"  # what the button carries that was pressed after "are you sure?"
_PRESS = r"stillup:(?P<number>\d{1,9}):(?P<action>(?!choose_)[a-z_]{1,20})(?::(?P<more>sure|[0-9a-f]{1,32}))?"
_CHOICE = r"stillup:(?P<number>\d{1,20}):choose_(?P<what>[a-z]{1,12})"


class CaseButton(ui.DynamicItem[ui.Button[Any]], template=_PRESS):
    """Any button about a case: its id says which case and which act, and nothing else is needed."""

    def __init__(self, item: ui.Button[Any], found: re.Match[str]):
        super().__init__(item)
        self._found = found

    @classmethod
    async def from_custom_id(cls, interaction: Any, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        return cls(item, match)  # type: ignore[arg-type]

    async def callback(self, interaction: Any) -> None:
        number, action, more = self._found["number"], self._found["action"], self._found["more"] or ""
        await attend(interaction, pressed(interaction, int(number), action, more))


class CaseChoice(ui.DynamicItem[ui.Select[Any]], template=_CHOICE):
    """A choice: a rarer act on a case, the way of its notice, an own report to take back, what one is spared."""

    def __init__(self, item: ui.Select[Any], found: re.Match[str]):
        super().__init__(item)
        self._found = found

    @classmethod
    async def from_custom_id(cls, interaction: Any, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        return cls(item, match)  # type: ignore[arg-type]

    async def callback(self, interaction: Any) -> None:
        number, what, values = int(self._found["number"]), self._found["what"], interaction.data.get("values") or []
        if what == wellbeing.CHOICE:
            await attend(interaction, wellbeing.chosen(interaction, values))  # none of them is a choice too
        elif what == bulk.CHOICE:
            await attend(interaction, bulk.chosen(interaction, values))
        else:
            await attend(interaction, _chosen(interaction, number, what, values[0] if values else ""))


def add_to(client: Client) -> None:
    """Make the buttons and menus known."""
    client.add_dynamic_items(CaseButton, CaseChoice)


async def pressed(interaction: Interaction, number: int, action: str, more: str) -> None:
    """One press: what shows something first, what asks first, or the act itself."""
    if handler := _HANDLERS.get(action):
        await handler(interaction, number, more)
    elif more != SURE and (asked := actions.question(interaction.locale.value, number, action)):
        await _ask(interaction, number, action, asked)
    else:
        await _do(interaction, number, action)


async def _ask(interaction: Interaction, number: int, action: str, asked: Question) -> None:
    await permissions.moderators_only(
        interaction.client.context, person(interaction)
    )  # nobody fills in a form for nothing
    if asked.kind is QuestionKind.SURE:
        yes = [Offer(f"{action}:{SURE}", say_to(interaction, "discord-offer-sure"))]
        await answer(interaction, asked.text, view=buttons(number, yes, discord.ButtonStyle.secondary))
    else:
        form = question_form(asked, press_id(number, action), MAX_WORDS, interaction.locale.value)
        await ask(interaction, form)


async def submitted(interaction: Interaction, number: int, action: str, more: str = "") -> None:
    """A form about a case came back; the answer stands in its one field."""
    text = first(fields(interaction), "text")
    if action == "reword":
        await _preview(interaction, number, reason=text)
    elif action == REPLY:
        await answers.said(interaction, number, text, more)
    else:
        await _do(interaction, number, action, text)


async def _do(interaction: Interaction, number: int, action: str, text: str = "") -> None:
    await hold(interaction)
    await answer(interaction, await actions.run(interaction.client.context, person(interaction), number, action, text))


async def _approve(interaction: Interaction, number: int, draft: str) -> None:
    """Without a draft: show it first. With one: send exactly that."""
    if not draft:
        await _preview(interaction, number)
        return
    await hold(interaction)
    press = Press(number, ActionName.APPROVE, draft=draft)
    await answer(interaction, await decisions.press(interaction.client.context, person(interaction), press))


async def _preview(interaction: Interaction, number: int, *, reason: str = "", recipient: str = "") -> None:
    await hold(interaction)
    context, who = interaction.client.context, person(interaction)
    shown = await decisions.preview(context, who, number, reason=reason, recipient=recipient)
    way = say_to(interaction, "notices-way-" + shown.route.way.slug)
    title = say_to(interaction, "cases-preview-title", number=number, recipient=defang_text(shown.recipient), way=way)
    why = f"\n{shown.route.why}" if shown.route.why else ""
    words = f"{title}{why}\n\n{shown.safe_words}\n\n{shown.disclosed}"
    await answer(interaction, words, view=_preview_view(interaction, number, shown))


def _preview_view(interaction: Interaction, number: int, shown: decisions.Preview) -> ui.View:
    sends = ui.Button[ui.View](
        style=discord.ButtonStyle.success,
        label=say_to(interaction, "discord-offer-send"),
        custom_id=press_id(number, ActionName.APPROVE.value, shown.draft),
    )
    view = ui.View(timeout=None).add_item(sends)
    view.add_item(ui.Button(label=say_to(interaction, "discord-offer-reword"), custom_id=press_id(number, "reword")))
    named = {route.recipient[:100]: route for route in shown.routes if len(route.recipient) <= 100}
    if len(named) > 1:
        options = [
            discord.SelectOption(
                label=f"{say_to(interaction, 'notices-way-' + route.way.slug)} · {defang_text(key)}"[:100],
                value=key,
                description=route.why[:100] or None,
                default=key == shown.recipient,
            )
            for key, route in list(named.items())[:25]
        ]
        view.add_item(ui.Select(custom_id=press_id(number, "choose_way"), options=options))
    return view


async def _chosen(interaction: Interaction, number: int, what: str, value: str) -> None:
    if not value:
        await interaction.response.defer()  # the choice was taken back
    elif what == "more":
        await pressed(interaction, number, value, "")
    elif what == "way":
        await _preview(interaction, number, recipient=value)
    elif what == "withdraw":
        await report.withdraw_chosen(interaction, number, value)
    else:
        raise Refusal("cases-button-gone")


async def _reword(interaction: Interaction, number: int, _more: str) -> None:
    await permissions.moderators_only(interaction.client.context, person(interaction))
    language = interaction.locale.value
    asked = Question(
        QuestionKind.TEXT,
        say(language, "discord-form-reword-title", number=number),
        say(language, "discord-form-reword"),
    )
    await ask(interaction, question_form(asked, press_id(number, "reword"), MAX_WORDS, language))


async def _hand_off(interaction: Interaction, number: int, _more: str) -> None:
    await hold(interaction)
    handed = await cases_queue.handed_over(interaction.client.context, person(interaction), number)
    await answer(interaction, handed.words, enclosed=Enclosure(handed.name, handed.content))


_HANDLERS: dict[str, Handler] = {
    ActionName.APPROVE.value: _approve,
    ActionName.HAND_OFF.value: _hand_off,
    ActionName.QUEUE.value: storm,
    bulk.ACTION: bulk.send,
    wellbeing.COUNT: wellbeing.count,
    "reword": _reword,
    "notify": report.follow,
    "withdraw": report.withdraw,
    REPLY: answers.open_form,
    "setup_more": setup.more,
    "my_data": privacy.data,
    "my_forget": privacy.ask_forget,
    "my_forget_yes": privacy.forget,
}
