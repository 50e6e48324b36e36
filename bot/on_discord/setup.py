"""The setup in three pages, and what an admin has to mend on Discord's side so that it works."""

import re
from collections.abc import Callable

import discord
from discord import app_commands

from bot.flow.communities import channels
from bot.flow.communities import setup as flow
from bot.on_discord.client import Interaction
from bot.on_discord.forms import NONE, Offer, buttons, more_form, rules_form, setup_form
from bot.on_discord.interaction import answer, ask, attend, fields, first, hold, person, say_to
from bot.on_discord.translate import word

NEEDED = {
    "triage": ("view_channel", "send_messages", "create_public_threads", "send_messages_in_threads"),
    "digest": ("view_channel", "send_messages", "attach_files"),
}


@app_commands.command(name=word("discord-setup"), description=word("discord-setup-about"))
async def setup(interaction: Interaction) -> None:
    await attend(interaction, _open(interaction))


async def submitted(interaction: Interaction, page: str) -> None:
    """A page of the setup came back."""
    await save(interaction, PAGES[page](interaction))


async def _open(interaction: Interaction) -> None:
    await flow.chosen(interaction.client.context, person(interaction))  # who is no admin fills in nothing
    await ask(interaction, setup_form(interaction.locale.value))


def first_page(interaction: Interaction) -> flow.Wishes:
    """What the first page asks for; an empty field changes nothing."""
    given = fields(interaction)
    guild = interaction.guild
    return flow.Wishes(
        name=guild.name if guild else None,
        triage_channel=first(given, "triage") or None,
        digest_channel=first(given, "digest") or None,
        moderator_roles=given.get("moderators") or None,
        language=first(given, "language") or None,
        country=first(given, "country").upper() or None,
    )


def second_page(interaction: Interaction) -> flow.Wishes:
    """What the second page asks for; an empty field changes nothing."""
    given = fields(interaction)
    hour = first(given, "hour").strip()
    lists = {"categories_off": given.get("off"), "two_person": given.get("two")}
    return flow.Wishes(
        digest_weekday=int(first(given, "day")) if first(given, "day") else None,
        digest_hour=(int(hour) if hour.isascii() and hour.isdigit() else -1) if hour else None,
        zone=first(given, "zone").strip() or None,
        options={key: [one for one in values if one != NONE] for key, values in lists.items() if values},
    )


def third_page(interaction: Interaction) -> flow.Wishes:
    """What the third page asks for. It showed what was set, so a field that is empty now is switched off."""
    given = fields(interaction)
    return flow.Wishes(
        options={
            "own_reports": first(given, "own") == "yes",
            "oncall_role": first(given, "oncall"),
            "quiet_hours": first(given, "quiet"),
            "storm_threshold": first(given, "storm") or "0",
            "claim_hours": first(given, "claim") or "0",
        }
    )


PAGES: dict[str, Callable[[Interaction], flow.Wishes]] = {"1": first_page, "2": second_page, "3": third_page}


async def save(interaction: Interaction, wishes: flow.Wishes) -> None:
    """Keep the wishes, and answer with the settings as they stand and the buttons to the other pages."""
    await hold(interaction)
    context, who = interaction.client.context, person(interaction)
    words = await flow.save(context, who, wishes)
    await channels.back(context, who.front, who.community)
    pages = [
        Offer("setup_more:2", say_to(interaction, "discord-offer-more")),
        Offer("setup_more:3", say_to(interaction, "discord-offer-rules")),
    ]
    more = buttons(0, pages, discord.ButtonStyle.secondary)
    await answer(interaction, f"{named(interaction, words)}\n{await checked(interaction)}", view=more)


async def more(interaction: Interaction, _number: int, page: str) -> None:
    """The buttons to the second and the third page."""
    now = await flow.chosen(interaction.client.context, person(interaction))
    language = interaction.locale.value
    await ask(interaction, rules_form(language, now) if page == "3" else more_form(language))


_ID = re.compile(r"(?<!\d)\d{17,20}(?!\d)")


def named(interaction: Interaction, words: str) -> str:
    """The words with names where Discord's ids of channels and roles stood."""
    guild = interaction.guild
    if guild is None:
        return words

    def name(found: re.Match[str]) -> str:
        thing = guild.get_channel(int(found[0])) or guild.get_role(int(found[0]))
        mark = "@" if isinstance(thing, discord.Role) else "#"
        return f"{mark}{thing.name}" if thing else found[0]

    return _ID.sub(name, words)


async def checked(interaction: Interaction) -> str:
    """Which permissions are missing in which channel, by the names that Discord gives them."""
    found_channels = await channels.channels(interaction.client.context, person(interaction))
    found = [
        line
        for kind, channel in (("triage", found_channels.triage), ("digest", found_channels.digest))
        for line in _missing(interaction, kind, channel)
    ]
    return "\n".join(found) or say_to(interaction, "communities-check-fine")


def _missing(interaction: Interaction, kind: str, channel_id: str) -> list[str]:
    guild = interaction.guild
    if guild is None or not channel_id:
        return [] if kind == "digest" else [say_to(interaction, "communities-check-no-channel")]
    channel = guild.get_channel(int(channel_id))
    if channel is None:
        return [say_to(interaction, "communities-check-channel-gone", channel=channel_id)]
    have = channel.permissions_for(guild.me)
    lacks = [name.replace("_", " ") for name in NEEDED[kind] if not getattr(have, name)]
    return (
        [say_to(interaction, "communities-check-missing", channel=channel.name, missing=", ".join(lacks))]
        if lacks
        else []
    )
