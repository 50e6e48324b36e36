"""What members do: report, look at their reports, withdraw."""

from bot.domain import link as links
from bot.domain.category import Category, category_of
from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.flow.reports import follow, intake
from bot.on_slack import forms
from bot.on_slack.blocks import button, unmarked
from bot.on_slack.forms import Given
from bot.on_slack.interaction import Interaction
from bot.wording import say


async def command(interaction: Interaction) -> None:
    """``/report`` opens the form; ``/report hate https://…`` has all it needs and files at once."""
    typed = unmarked(str(interaction.body.get("text") or "")).strip()
    word, _, rest = typed.partition(" ")
    slug = word.lower().replace("-", "_")
    where = str(interaction.body.get("channel_id") or "")
    if slug in set(Category) and rest.strip():
        await _file(interaction, Given(rest, slug, rest, where))
    else:
        await interaction.open(forms.report(interaction.language, Given(typed, source=where)))


async def message(interaction: Interaction) -> None:
    """The shortcut on a message: its links stand in the form already."""
    said, channel = interaction.body.get("message") or {}, interaction.body.get("channel") or {}
    found = links.find(unmarked(str(said.get("text") or "")))
    source = f"{channel.get('id', '')}/{interaction.body.get('message_ts', '')}"
    await interaction.open(
        forms.report(interaction.language, Given("\n".join(link.said for link in found), source=source))
    )


async def anywhere(interaction: Interaction) -> None:
    """The shortcut beside the message field: an empty form."""
    await interaction.open(forms.report(interaction.language, Given()))


async def submitted(interaction: Interaction) -> None:
    """The form is sent. When it is refused it comes back with everything that was typed, and the reason on top."""
    given = given_of(interaction)
    try:
        await _file(interaction, given)
    except Refusal as refusal:
        problem = say(interaction.language, refusal.key, **refusal.facts)
        await interaction.show(forms.report(interaction.language, given, problem))


async def _file(interaction: Interaction, given: Given) -> None:
    answer = await intake.report(interaction.context, interaction.person, ask_of(given))
    filed = ",".join(str(one.number) for one in answer.filed)
    hear = [] if given.notify else [button("mine:follow", say(interaction.language, "chat-offer-notify"), filed)]
    await interaction.answer(
        answer.words, [*hear, button("mine:withdraw", say(interaction.language, "chat-offer-withdraw"), filed)]
    )


async def followed(interaction: Interaction) -> None:
    """The button below the answer: consent to hear what happens."""
    words = [
        await follow.follow(interaction.context, interaction.person, one)
        for one in numbers(str(interaction.action.get("value") or ""))
    ]
    await interaction.answer("\n".join(words))


def given_of(interaction: Interaction) -> Given:
    typed = forms.values(interaction.view)
    more = typed.get("more") or []
    return Given(
        links=typed.get("links") or "",
        category=typed.get("category") or "",
        details=typed.get("details") or "",
        source=forms.known(interaction.view).get("source", ""),
        notify="notify" in more,
        subject="subject" in more,
    )


def ask_of(given: Given) -> intake.ReportRequest:
    """Raises ``Refusal("cases-category-unknown")``; without a category nothing is looked at."""
    category = category_of(given.category)
    return intake.ReportRequest(
        text=unmarked(given.links),
        category=category,
        details=unmarked(given.details),
        source=given.source,
        subject=given.subject,
        notify=given.notify,
    )


async def mine(interaction: Interaction, _rest: str) -> None:
    await interaction.answer(await intake.mine(interaction.context, interaction.person))


async def withdraw(interaction: Interaction, rest: str) -> None:
    await interaction.answer(await intake.withdraw(interaction.context, interaction.person, case_number_of(rest)))


def numbers(text: str) -> list[int]:
    """Case numbers with commas between, as our own buttons carry them."""
    return [case_number_of(one) for one in text.split(",")]
