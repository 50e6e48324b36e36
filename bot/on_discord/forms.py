"""Draws the forms that people fill in: pure, and found again by their ids, whatever happened meanwhile."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import discord
from babel import Locale
from discord import ui

from bot.chat import Question, QuestionKind
from bot.domain.category import Category
from bot.domain.options import Options
from bot.on_discord.cards import press_id
from bot.wording import languages, say

REPORT = "stillup:report:"
SETUP = "stillup:setup:"
REPLY = "reply"  # the act in the ids of a question's button and of its form
NONE = "-"
LONG = discord.TextStyle.paragraph
LABEL, DESCRIPTION = 45, 100  # characters
MOST_LINKS = 10  # in one report, and boxes in one group of Discord's
Form = ui.Modal


def report_form(language: str, links: Sequence[str], source: str, homes: Mapping[str, str] | None = None) -> Form:
    """Category, what is wrong, and consent. ``source`` names the message; ``homes`` are communities to choose from."""
    translate = partial(say, language)
    form = Form(title=translate("discord-form-report")[:45], custom_id=(REPORT + source)[:100])
    form.add_item(_links(language, links))
    form.add_item(_label(translate("discord-form-category"), _categories(language)))
    form.add_item(_text(translate("discord-form-details"), "details", 2000, style=LONG, required=False))
    yes = [
        discord.CheckboxGroupOption(label=translate(f"discord-form-{key}")[:100], value=key)
        for key in ("subject", "notify")
    ]
    boxes: ui.CheckboxGroup[Form] = ui.CheckboxGroup(custom_id="consent", options=yes, required=False, min_values=0)
    form.add_item(_label(translate("discord-form-consent"), boxes))
    if homes:
        options = [discord.SelectOption(label=name[:100] or key, value=key) for key, name in list(homes.items())[:25]]
        form.add_item(_label(translate("discord-form-home"), ui.Select(custom_id="home", options=options)))
    return form


def _links(language: str, links: Sequence[str]) -> ui.Label[Form]:
    """Which links are meant: boxes to tick when there are several, none ticked; otherwise, or for long ones, a text."""
    if 1 < len(links) <= MOST_LINKS and all(len(one) <= DESCRIPTION for one in links):
        boxes = [discord.CheckboxGroupOption(label=one, value=one) for one in links]
        group: ui.CheckboxGroup[Form] = ui.CheckboxGroup(custom_id="links", options=boxes, max_values=len(boxes))
        return _label(say(language, "discord-form-which"), group)
    return _text(
        say(language, "discord-form-links"), "links", 4000, style=LONG, default="\n".join(links)[:4000] or None
    )


def _categories(language: str, chosen_id: str = "category") -> ui.Select[Form]:
    return ui.Select(custom_id=chosen_id, options=category_options(language))


def category_options(language: str) -> list[discord.SelectOption]:
    """Every category, with the line that says what it means."""
    slugs = [(category.value, category.slug) for category in Category]
    return [
        discord.SelectOption(
            label=say(language, f"cases-category-{slug}")[:100],
            value=value,
            description=say(language, f"cases-category-{slug}-about"),
        )
        for value, slug in slugs
    ]


def question_form(asked: Question, custom_id: str, limit: int, language: str) -> Form:
    """What an act asks, as a form: a text, the number of another case, or a choice.

    The answer stands in a field named "text", whatever its kind. A question that is too long for Discord's label of
    45 characters is a paragraph above the field.
    """
    form = Form(title=asked.title[:45], custom_id=custom_id)
    head, _, more = asked.text.partition("\n")
    if len(head) > LABEL or len(more) > DESCRIPTION:
        form.add_item(ui.TextDisplay(asked.text))
        head, more = say(language, "discord-form-answer"), ""
    form.add_item(ui.Label(text=head, description=more or None, component=_field(asked, limit)))
    return form


def _field(asked: Question, limit: int) -> ui.Item[Form]:
    if asked.kind is QuestionKind.CHOICE:
        options = [discord.SelectOption(label=label[:100], value=value) for value, label in asked.options[:25]]
        return ui.Select(custom_id="text", options=options, required=asked.required)
    if asked.kind is QuestionKind.NUMBER:
        return ui.TextInput(custom_id="text", max_length=9, required=asked.required)
    return ui.TextInput(custom_id="text", max_length=limit, style=LONG, required=asked.required)


def setup_form(language: str) -> Form:
    """The first page of the setup: where, who, and in which language. What is left empty stays as it is."""
    translate = partial(say, language)
    channels = [discord.ChannelType.text]
    language_words = [discord.SelectOption(label=_language_word(tag), value=tag) for tag in languages()]
    form = Form(title=translate("discord-form-setup")[:45], custom_id=SETUP + "1")
    form.add_item(
        _label(translate("discord-form-triage"), ui.ChannelSelect(custom_id="triage", channel_types=channels))
    )
    form.add_item(_label(translate("discord-form-moderators"), ui.RoleSelect(custom_id="moderators", max_values=10)))
    form.add_item(
        _label(translate("discord-form-digest"), ui.ChannelSelect(custom_id="digest", channel_types=channels))
    )
    form.add_item(
        _label(
            translate("discord-form-language"), ui.Select(custom_id="language", options=language_words, required=False)
        )
    )
    form.add_item(_text(translate("discord-form-country"), "country", 2, required=False))
    return form


def more_form(language: str) -> Form:
    """The second page: when the digest comes, and which categories are taken and how."""
    translate = partial(say, language)
    days = [discord.SelectOption(label=translate(f"communities-weekday-{day}"), value=str(day)) for day in range(7)]
    days.append(discord.SelectOption(label=translate("communities-weekday-off"), value="-1"))
    form = Form(title=translate("discord-form-setup")[:45], custom_id=SETUP + "2")
    form.add_item(_label(translate("discord-form-day"), ui.Select(custom_id="day", options=days, required=False)))
    form.add_item(_text(translate("discord-form-hour"), "hour", 2, required=False))
    form.add_item(_text(translate("discord-form-zone"), "zone", 64, required=False))
    for key in ("off", "two"):
        form.add_item(_label(translate(f"discord-form-{key}"), _several(language, key)))
    return form


def rules_form(language: str, now: Options) -> Form:
    """The third page: the rules of triage, filled with how they stand, so that clearing a field switches it off."""
    translate = partial(say, language)
    known = [discord.Object(int(now.oncall_role), type=discord.Role)] if now.oncall_role.isdigit() else []
    role: ui.RoleSelect[Form] = ui.RoleSelect(custom_id="oncall", required=False, min_values=0, default_values=known)
    own = [
        discord.SelectOption(
            label=translate(f"communities-setup-{key}"), value=value, default=now.own_reports is (value == "yes")
        )
        for key, value in (("on", "yes"), ("off", "no"))
    ]
    hours = f"{now.quiet_hours.start:%H:%M}-{now.quiet_hours.end:%H:%M}" if now.quiet_hours else None
    form = Form(title=translate("discord-form-setup")[:45], custom_id=SETUP + "3")
    form.add_item(_label(translate("discord-form-own"), ui.Select(custom_id="own", options=own)))
    form.add_item(_label(translate("discord-form-oncall"), role))
    form.add_item(_text(translate("discord-form-quiet"), "quiet", 11, required=False, default=hours))
    form.add_item(_text(translate("discord-form-storm"), "storm", 3, required=False, default=str(now.storm_threshold)))
    form.add_item(_text(translate("discord-form-claim"), "claim", 3, required=False, default=str(now.claim_hours)))
    return form


def _several(language: str, chosen_id: str) -> ui.Select[Form]:
    none = discord.SelectOption(label=say(language, "discord-form-none")[:100], value=NONE)
    options = [none, *category_options(language)]
    return ui.Select(custom_id=chosen_id, options=options, required=False, min_values=0, max_values=len(options))


def _language_word(tag: str) -> str:
    return (Locale.parse(tag).get_display_name(tag) or tag).capitalize()


def _text(text: str, custom_id: str, limit: int, **more: Any) -> ui.Label[Form]:
    """A field for writing; ``more`` are the library's own words: style, default, required."""
    return _label(text, ui.TextInput(custom_id=custom_id, max_length=limit, **more))


def _label(text: str, item: ui.Item[Form]) -> ui.Label[Form]:
    """A labelled field: what stands behind a line break is the description."""
    head, _, more = text.partition("\n")
    return ui.Label(text=head[:LABEL], description=more[:DESCRIPTION] or None, component=item)


class Offer(NamedTuple):
    """A button: what it carries behind the case's number, and its label."""

    action: str
    label: str


def buttons(number: int, offers: Sequence[Offer], style: discord.ButtonStyle) -> ui.View:
    """Buttons under a private answer."""
    view = ui.View(timeout=None)
    for action, label in offers:
        name, _, more = action.partition(":")
        view.add_item(ui.Button(style=style, label=label[:80], custom_id=press_id(number, name, more)))
    return view
