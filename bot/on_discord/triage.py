"""What moderators do: press the buttons of cards, whenever these were posted, and look at queue and cases."""

import re
from collections.abc import Awaitable, Callable
from typing import Any, Self

import discord
from discord import app_commands, ui

from bot.domain.category import Category
from bot.domain.defang import defang_text
from bot.domain.lifecycle import BY_PEOPLE, Act, State
from bot.domain.refusal import Refusal
from bot.flow import acts, review, triage
from bot.flow import history as past
from bot.flow import mute as silence
from bot.front import Extra, Kind, Question
from bot.on_discord import admin, privacy, report
from bot.on_discord.cards import card_layout, press_id
from bot.on_discord.client import Client, Interaction
from bot.on_discord.forms import buttons, category_options, question_form
from bot.on_discord.talk import Enclosure, answer, ask, attend, fields, first, hold, lay, person, tell
from bot.on_discord.words import word
from bot.wording import say

STATES = [app_commands.Choice(name=word(f"state-{state.value}"), value=state.value) for state in State]
Number = app_commands.Range[int, 1, 999_999_999]
Handler = Callable[[Interaction, int, str], Awaitable[None]]
_PRESS = r"stillup:(?P<number>\d{1,9}):(?P<act>(?!choose_)[a-z_]{1,20})(?::(?P<more>[0-9a-f]{1,32}))?"


class CaseButton(ui.DynamicItem[ui.Button[Any]], template=_PRESS):
    """Any button about a case: its id says which case and which act, and nothing else is needed."""

    def __init__(self, item: ui.Button[Any], found: re.Match[str]):
        super().__init__(item)
        self._found = found

    @classmethod
    async def from_custom_id(cls, interaction: Any, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        return cls(item, match)  # type: ignore[arg-type]

    async def callback(self, interaction: Any) -> None:
        number, act, more = self._found["number"], self._found["act"], self._found["more"] or ""
        await attend(interaction, pressed(interaction, int(number), act, more))


class CaseChoice(ui.DynamicItem[ui.Select[Any]], template=r"stillup:(?P<number>\d{1,9}):choose_(?P<what>[a-z]{1,12})"):
    """A choice about a case: its category, or the way of its notice."""

    def __init__(self, item: ui.Select[Any], found: re.Match[str]):
        super().__init__(item)
        self._found = found

    @classmethod
    async def from_custom_id(cls, interaction: Any, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        return cls(item, match)  # type: ignore[arg-type]

    async def callback(self, interaction: Any) -> None:
        value = (interaction.data.get("values") or [""])[0]
        await attend(interaction, _chosen(interaction, int(self._found["number"]), self._found["what"], value))


async def pressed(interaction: Interaction, number: int, act: str, more: str) -> None:
    """One press: a form, a preview, or the act itself."""
    if handler := _HANDLERS.get(act):
        await handler(interaction, number, more)
    elif act in {one.value for one in BY_PEOPLE}:
        await _do(interaction, triage.Press(number, Act(act)))
    else:
        raise Refusal("button-gone")


async def _do(interaction: Interaction, press: triage.Press) -> None:
    await hold(interaction)
    await answer(interaction, await triage.press(interaction.client.desk, person(interaction), press))


async def _approve(interaction: Interaction, number: int, draft: str) -> None:
    """Without a draft: show it first. With one: send exactly that."""
    if draft:
        await _do(interaction, triage.Press(number, Act.APPROVE, draft=draft))
    else:
        await _preview(interaction, number)


async def _preview(interaction: Interaction, number: int, *, reason: str = "", recipient: str = "") -> None:
    await hold(interaction)
    desk, who = interaction.client.desk, person(interaction)
    shown = await triage.preview(desk, who, number, reason=reason, recipient=recipient)
    way = tell(interaction, "way-" + shown.route.way.value.replace("_", "-"))
    title = tell(interaction, "preview-title", number=number, recipient=defang_text(shown.recipient), way=way)
    why = f"\n{shown.route.why}" if shown.route.why else ""
    words = f"{title}{why}\n\n{shown.safe_words}\n\n{shown.disclosed}"
    await answer(interaction, words, view=_preview_view(interaction, number, shown))


def _preview_view(interaction: Interaction, number: int, shown: triage.Preview) -> ui.View:
    sends = ui.Button[ui.View](
        style=discord.ButtonStyle.success,
        label=tell(interaction, "offer-send"),
        custom_id=press_id(number, Act.APPROVE.value, shown.draft),
    )
    view = ui.View(timeout=None).add_item(sends)
    view.add_item(ui.Button(label=tell(interaction, "offer-reword"), custom_id=press_id(number, "reword")))
    named = {route.recipient[:100]: route for route in shown.routes if len(route.recipient) <= 100}
    if len(named) > 1:
        options = [
            discord.SelectOption(
                label=f"{tell(interaction, 'way-' + route.way.value.replace('_', '-'))} · {defang_text(key)}"[:100],
                value=key,
                description=route.why[:100] or None,
                default=key == shown.recipient,
            )
            for key, route in list(named.items())[:25]
        ]
        view.add_item(ui.Select(custom_id=press_id(number, "choose_way"), options=options))
    return view


async def _chosen(interaction: Interaction, number: int, what: str, value: str) -> None:
    if what == "way":
        await _preview(interaction, number, recipient=value)
    elif what == "category" and value in set(Category):
        await hold(interaction)
        done = await triage.recategorise(interaction.client.desk, person(interaction), number, Category(value))
        await answer(interaction, done)
    else:
        raise Refusal("button-gone")


def _asks(act: str) -> Handler:
    async def open_form(interaction: Interaction, number: int, _more: str) -> None:
        asked = acts.question(interaction.locale.value, number, act)
        if asked is None:
            raise Refusal("button-gone")
        await ask(interaction, question_form(asked, press_id(number, act), triage.MAX_REASON))

    return open_form


async def _reword(interaction: Interaction, number: int, _more: str) -> None:
    language = interaction.locale.value
    asked = Question(Kind.TEXT, say(language, "form-reword-title", number=number), say(language, "form-reword"))
    await ask(interaction, question_form(asked, press_id(number, "reword"), triage.MAX_REASON))


async def submitted(interaction: Interaction, number: int, act: str) -> None:
    """A form about a case came back: the text stands in it."""
    text = first(fields(interaction), "text")
    if act == "reword":
        await _preview(interaction, number, reason=text)
    elif act in {Act.REJECT.value, Act.SUBMITTED.value}:
        await _do(interaction, triage.Press(number, Act(act), text))
    else:
        raise Refusal("button-gone")


async def _show_link(interaction: Interaction, number: int, _more: str) -> None:
    """Ask first: nobody should see a harmful address by a slip of the finger."""
    sure = [("show_link_yes", tell(interaction, "offer-show-link"))]
    await answer(
        interaction,
        tell(interaction, "ask-show-link"),
        view=buttons(number, sure, discord.ButtonStyle.secondary),
    )


async def _show_link_yes(interaction: Interaction, number: int, _more: str) -> None:
    await hold(interaction)
    await answer(interaction, await review.show_link(interaction.client.desk, person(interaction), number))


async def _hand_off(interaction: Interaction, number: int, _more: str) -> None:
    await hold(interaction)
    handed = await review.handed_over(interaction.client.desk, person(interaction), number)
    await answer(interaction, handed.words, enclosed=Enclosure(handed.name, handed.content))


_HANDLERS: dict[str, Handler] = {
    Act.APPROVE.value: _approve,
    Act.REJECT.value: _asks(Act.REJECT.value),
    Act.SUBMITTED.value: _asks(Act.SUBMITTED.value),
    Extra.SHOW_LINK.value: _show_link,
    Extra.HAND_OFF.value: _hand_off,
    "show_link_yes": _show_link_yes,
    "reword": _reword,
    "notify": report.follow,
    "withdraw": report.withdraw,
    "setup_more": admin.more,
    "my_data": privacy.data,
    "my_forget": privacy.ask_forget,
    "my_forget_yes": privacy.forget,
}


@app_commands.command(name=word("discord-queue"), description=word("discord-queue-about"))
@app_commands.describe(state=word("discord-state"))
@app_commands.choices(state=STATES)
@app_commands.guild_only()
async def queue(interaction: Interaction, state: app_commands.Choice[str] | None = None) -> None:
    await attend(interaction, _queue(interaction, [State(state.value)] if state else []))


async def _queue(interaction: Interaction, states: list[State]) -> None:
    await hold(interaction)
    await answer(interaction, await review.queue(interaction.client.desk, person(interaction), states))


@app_commands.command(name=word("discord-case"), description=word("discord-case-about"))
@app_commands.describe(number=word("discord-number"))
@app_commands.guild_only()
async def case(interaction: Interaction, number: Number) -> None:
    await attend(interaction, _case(interaction, number))


async def _case(interaction: Interaction, number: int) -> None:
    """The card, with its buttons, and the choice of another category while that is possible."""
    await hold(interaction)
    card = await review.card(interaction.client.desk, person(interaction), number)
    view = card_layout(card)
    if any(button.act is Act.APPROVE for button in card.buttons):
        choice: ui.Select[ui.LayoutView] = ui.Select(
            custom_id=press_id(number, "choose_category"),
            placeholder=tell(interaction, "choose-category"),
            options=category_options(interaction.locale.value),
        )
        view.add_item(ui.ActionRow(choice))
    await lay(interaction, view)


@app_commands.command(name=word("discord-history"), description=word("discord-history-about"))
@app_commands.describe(link=word("discord-link"))
@app_commands.guild_only()
async def history(interaction: Interaction, link: app_commands.Range[str, 1, 4000]) -> None:
    await attend(interaction, _history(interaction, link))


async def _history(interaction: Interaction, text: str) -> None:
    await hold(interaction)
    await answer(interaction, await past.history(interaction.client.desk, person(interaction), text))


@app_commands.command(name=word("discord-mute"), description=word("discord-mute-about"))
@app_commands.describe(number=word("discord-number"), reporter=word("discord-mute-who"), days=word("discord-mute-days"))
@app_commands.guild_only()
async def mute(
    interaction: Interaction,
    number: Number,
    reporter: app_commands.Range[int, 1, 1000] = 1,
    days: app_commands.Range[int, 0, 365] = 7,
) -> None:
    await attend(interaction, _mute(interaction, silence.Wish(number, reporter, days)))


async def _mute(interaction: Interaction, wish: silence.Wish) -> None:
    await hold(interaction)
    await answer(interaction, await silence.mute(interaction.client.desk, person(interaction), wish))


def add_to(client: Client, tree: app_commands.CommandTree[Client]) -> None:
    """Make the moderators' commands and buttons known."""
    client.add_dynamic_items(CaseButton, CaseChoice)
    tree.add_command(queue)
    tree.add_command(case)
    tree.add_command(history)
    tree.add_command(mute)
