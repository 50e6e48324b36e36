"""``stillup chat``: the whole bot in this terminal, with the console as its only front."""

from rich.console import Console
from rich.text import Text

from bot import app as root
from bot.config import Settings
from bot.flow.communities import channels, setup
from bot.flow.context import Context
from bot.on_console.chat import Chat, as_person, converse
from bot.on_console.front import ConsoleFront
from bot.wording import say

HOME = "home"


async def chat_here(settings: Settings) -> None:
    """Run the bot and converse until the end of input."""
    console = Console()
    front = ConsoleFront(console, settings.data / "digests")
    async with root.run(settings, {front.name: front}) as app:
        await open_home(app.context, settings)
        console.print(Text(say(settings.language, "console-welcome")))
        await converse(Chat(console, front, app.context), console)


async def open_home(context: Context, settings: Settings) -> None:
    """On the first start a community is set up, so that everything can be tried at once."""
    if await channels.place(context, "console", HOME) is None:
        wishes = setup.Wishes(
            name="Home",
            triage_channel="triage",
            digest_channel="digest",
            moderator_roles=["moderator"],
            language=settings.language,
            country=settings.country,
        )
        await setup.save(context, as_person("admin", "ada", HOME), wishes)
