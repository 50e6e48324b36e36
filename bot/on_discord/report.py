"""What members do: report by command or from a message, see their reports, take one back."""

import discord
from discord import app_commands, ui

from bot.chat import Person
from bot.domain import link as links
from bot.domain.category import Category
from bot.domain.defang import defang
from bot.domain.errors import Refusal
from bot.flow.reports import communities_of, intake
from bot.flow.reports import follow as reports_follow
from bot.on_discord.client import Client, Interaction
from bot.on_discord.forms import Offer, buttons, report_form
from bot.on_discord.front import front_error
from bot.on_discord.interaction import NAME, answer, ask, attend, fields, first, hold, person, say_to
from bot.on_discord.translate import word

CATEGORIES = [
    app_commands.Choice(name=word("cases-category-" + category.slug), value=category.value) for category in Category
]
installs = app_commands.allowed_installs(guilds=True, users=True)
contexts = app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)


@app_commands.command(name=word("discord-report"), description=word("discord-report-about"))
@app_commands.describe(
    link=word("discord-link"),
    category=word("discord-category"),
    details=word("discord-details"),
    subject=word("discord-subject"),
)
@app_commands.choices(category=CATEGORIES)
@installs
@contexts
async def report(
    interaction: Interaction,
    link: app_commands.Range[str, 1, 4000],
    category: app_commands.Choice[str] | None = None,
    details: app_commands.Range[str, 1, 2000] = "",
    *,
    subject: bool = False,
) -> None:
    if category is None:
        await attend(interaction, _open_form(interaction, [link], ""))
    else:
        given = intake.ReportRequest(link, Category(category.value), details, subject=subject)
        await attend(interaction, _file(interaction, given))


@app_commands.context_menu(name=word("discord-report-links"))
@installs
@contexts
async def report_links(interaction: Interaction, message: discord.Message) -> None:
    await attend(interaction, _from_message(interaction, message))


@app_commands.command(name=word("discord-reports"), description=word("discord-reports-about"))
@app_commands.describe(withdraw=word("discord-withdraw"))
@installs
@contexts
async def reports(interaction: Interaction, withdraw: app_commands.Range[int, 1, 999_999_999] | None = None) -> None:
    await attend(interaction, _reports(interaction, withdraw))


def add_to(tree: app_commands.CommandTree[Client]) -> None:
    """Make the members' commands known."""
    tree.add_command(report)
    tree.add_command(report_links)
    tree.add_command(reports)


def text_of(message: discord.Message) -> str:
    """All the text of a message in which a link may stand: its own, and that of its embeds."""
    parts = [message.content]
    for embed in message.embeds:
        parts += [embed.url or "", embed.title or "", embed.description or ""]
        parts += [field.value or "" for field in embed.fields]
    return "\n".join(part for part in parts if part)


async def _from_message(interaction: Interaction, message: discord.Message) -> None:
    found = dict.fromkeys(defang(link.href) for link in links.find(text_of(message)))
    guild = interaction.guild_id or "@me"
    await _open_form(interaction, list(found), f"{guild}/{message.channel.id}/{message.id}")


async def _open_form(interaction: Interaction, found: list[str], source: str) -> None:
    """Ask for the rest. The links stand in the form, broken, so that the member can leave out what is not meant."""
    homes = await _homes(interaction) if _away(interaction) else None
    await ask(interaction, report_form(interaction.locale.value, found, source, homes))


async def submitted(interaction: Interaction, source: str) -> None:
    """The form came back."""
    given = fields(interaction)
    consented = given.get("consent", [])
    made = intake.ReportRequest(
        "\n".join(given.get("links", [])),
        Category(first(given, "category")),
        first(given, "details"),
        source=f"https://discord.com/channels/{source}" if source else "",
        subject="subject" in consented,
        notify="notify" in consented,
    )
    await _file(interaction, made, first(given, "home"))


async def _file(interaction: Interaction, given: intake.ReportRequest, chosen: str = "") -> None:
    """File it even when Discord no longer waits for the answer: then it is said by direct message."""
    heard = await hold(interaction)
    who = await _reporter(interaction, chosen)
    filed = await intake.report(interaction.client.context, who, given)
    if not heard:
        await interaction.client.context.fronts[NAME].whisper(who.community, who.id, filed.words)
        return
    number = filed.filed[0].number
    offers = [Offer(f"withdraw:{int(who.community):x}", say_to(interaction, "chat-offer-withdraw"))]
    if not given.notify:
        offers.insert(0, Offer(f"notify:{int(who.community):x}", say_to(interaction, "chat-offer-notify")))
    view = buttons(number, offers, discord.ButtonStyle.secondary) if len(filed.filed) == 1 else None
    await answer(interaction, filed.words, view=view)


async def follow(interaction: Interaction, number: int, community: str) -> None:
    """The member wants to hear what happens after all."""
    await hold(interaction)
    await answer(
        interaction, await reports_follow.follow(interaction.client.context, at_home(interaction, community), number)
    )


async def withdraw(interaction: Interaction, number: int, community: str) -> None:
    await hold(interaction)
    await answer(
        interaction, await intake.withdraw(interaction.client.context, at_home(interaction, community), number)
    )


def at_home(interaction: Interaction, community: str) -> Person:
    """The person in the community that a button names, in hexadecimal: it may be pressed in a direct message."""
    return person(interaction, str(int(community, 16)) if community else "")


async def _reports(interaction: Interaction, number: int | None) -> None:
    await hold(interaction)
    context = interaction.client.context
    for who in await everywhere(interaction):
        if number:
            await answer(interaction, await intake.withdraw(context, who, number))
        else:
            await answer(interaction, await intake.mine(context, who), view=await _offer_withdrawal(interaction, who))


async def _offer_withdrawal(interaction: Interaction, who: Person) -> ui.View | None:
    """A menu of the member's own reports, to take one back."""
    own = await intake.own(interaction.client.context, who)
    options = [
        discord.SelectOption(label=say_to(interaction, "cards-thread-title", number=one.number), value=f"{one.number}")
        for one in own[:25]
    ]
    if not options:
        return None
    menu: ui.Select[ui.View] = ui.Select(
        custom_id=f"stillup:{int(who.community)}:choose_withdraw",
        placeholder=say_to(interaction, "discord-choose-withdraw"),
        options=options,
    )
    return ui.View(timeout=None).add_item(menu)


async def withdraw_chosen(interaction: Interaction, community: int, chosen: str) -> None:
    """The menu of own reports: its id carries the community, because it may stand in a direct message."""
    await withdraw(interaction, int(chosen), f"{community:x}")


async def everywhere(interaction: Interaction) -> list[Person]:
    """The member where they are; in a direct message, in each of their communities."""
    if not _away(interaction):
        return [person(interaction)]
    return [person(interaction, key) for key in await _homes(interaction)]


def _away(interaction: Interaction) -> bool:
    """Whether this is no server of ours: a direct message, or a server that only the member's own install reaches."""
    return interaction.guild_id is None or interaction.client.get_guild(interaction.guild_id) is None


async def _homes(interaction: Interaction) -> dict[str, str]:
    found = await communities_of.homes(interaction.client.context, NAME, str(interaction.user.id))
    if not found:
        raise Refusal("discord-home-none")
    return found


async def _reporter(interaction: Interaction, chosen: str) -> Person:
    """Who reports, and to whom. From elsewhere: to the community they chose, if they are still in it."""
    if not _away(interaction):
        return person(interaction)
    homes = await _homes(interaction)
    if not chosen and len(homes) > 1:
        raise Refusal("discord-home-many", choices=", ".join(homes.values()))
    key = chosen or next(iter(homes))
    if key not in homes:
        raise Refusal("discord-home-none")
    known = person(interaction, key)
    return Person(NAME, key, known.id, known.name, await _roles_in(interaction, int(key)), locale=known.locale)


async def _roles_in(interaction: Interaction, guild: int) -> list[str]:
    """The member's roles in a server, asked for plainly: it may be in the shards of another process.

    Raises ``Refusal`` when the member or the bot is not there any more.
    """
    try:
        inside = await interaction.client.http.get_member(guild, interaction.user.id)
    except (discord.NotFound, discord.Forbidden):
        raise Refusal("discord-home-none") from None
    except discord.HTTPException as error:
        raise front_error(error) from error
    return [str(role) for role in inside["roles"]]
