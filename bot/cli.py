"""The command line: ``stillup chat``, ``run``, ``migrate``, ``digest``, ``platforms``, ``demo``."""

import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text
from sqlalchemy.exc import SQLAlchemyError

from bot import app as root
from bot.config import ConfigError, Settings, load
from bot.domain.refusal import Refusal
from bot.store.vault import VaultError
from bot.wording import say

if sys.platform == "win32":
    from asyncio import run as start
else:
    from uvloop import run as start  # the same loop at a third of the price

cli = typer.Typer(
    help="Report harmful links from chat, notify whoever can take them down, and keep asking: is it still up?",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
discord = typer.Typer(help="What an operator needs for Discord.", no_args_is_help=True)
cli.add_typer(discord, name="discord")
slack = typer.Typer(help="What the Slack app needs.", no_args_is_help=True)
cli.add_typer(slack, name="slack")
Result = TypeVar("Result")


def main() -> None:
    """Run the command line; what an operator can mend ends in a sentence, not in a trace."""
    try:
        cli()
    except ConfigError as error:
        _fail(str(error))
    except VaultError as error:
        _fail(str(error))
    except Refusal as refusal:
        _fail(say("en", refusal.key, **refusal.facts))
    except SQLAlchemyError as error:
        _fail(f"The database did not do what was asked ({type(error).__name__}). See the log.")
    except OSError as error:
        _fail(f"{error.strerror}: {error.filename}")


def _fail(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201 - the command line speaks
    sys.exit(1)


def _with_settings(work: Callable[[Settings], Awaitable[Result]]) -> Result:
    settings = load()
    root.set_up_logs(settings)
    return start(_awaited(work(settings)))


async def _awaited(work: Awaitable[Result]) -> Result:
    return await work


@cli.command()
def chat() -> None:
    """Talk to the bot in this terminal, as member, moderator or admin."""
    from bot.on_console.session import chat_here  # noqa: PLC0415 - a command loads only what it needs

    _with_settings(chat_here)


@cli.command()
def run() -> None:
    """Run the bot: the engine and every front whose token is set."""
    from bot.serve import serve  # noqa: PLC0415

    _with_settings(serve)


@discord.command()
def invite(
    application: Annotated[int, typer.Option(help="The application's id; without it the token is asked")] = 0,
) -> None:
    """Print the address at which an admin adds the bot to a server, with no more permissions than it needs."""
    from bot.on_discord.app import Wing  # noqa: PLC0415
    from bot.on_discord.client import invite as address  # noqa: PLC0415

    async def work(settings: Settings) -> None:
        typer.echo(address(application or await Wing(settings).application()))

    _with_settings(work)


@cli.command()
def migrate() -> None:
    """Bring the database to this version's schema. It also happens at every start."""

    async def work(settings: Settings) -> None:
        async with root.open_desk(settings, {}):
            typer.echo("The database is up to date.")

    _with_settings(work)


@cli.command()
def digest(
    folder: Annotated[Path, typer.Option(help="Where the pages and pictures go")] = Path("stillup-digest"),
) -> None:
    """Write every community's digest of the last week as a page with its picture."""
    from bot.flow import digest as station  # noqa: PLC0415

    async def work(settings: Settings) -> None:
        async with root.open_desk(settings, {}) as desk:
            written = await station.write(desk, folder)
        if not written:
            typer.echo("There is no community yet, so there is nothing to write. Start with: stillup chat")
        for path in written:
            typer.echo(str(path))

    _with_settings(work)


@cli.command()
def settings() -> None:
    """List every setting with its meaning and what it is set to; secrets are masked."""
    table = Table(Column("setting", no_wrap=True), "is", "meaning")
    loaded = load()
    for name, field in Settings.model_fields.items():
        value = "(a JSON object)" if name == "accounts" and loaded.accounts else str(getattr(loaded, name))
        shown = Text("(set)" if name == "database" and value else value)  # as text: brackets in it are no markup
        table.add_row(f"STILLUP_{name.upper()}", shown, Text(field.description or ""))
    Console().print(table)


@slack.command()
def manifest(
    *,
    http: Annotated[bool, typer.Option(help="For HTTP at STILLUP_SLACK_PUBLIC_URL instead of Socket Mode")] = False,
    explain: Annotated[bool, typer.Option(help="Say what each permission is for instead")] = False,
) -> None:
    """Print the app manifest to paste into api.slack.com/apps."""
    from bot.on_slack.manifest import SCOPES, manifest  # noqa: PLC0415

    if explain:
        for scope, why in SCOPES.items():
            typer.echo(f"{scope:<14} {why}")
    else:
        typer.echo(json.dumps(manifest(load(), socket=not http), indent=2, ensure_ascii=False))


@cli.command()
def demo(
    folder: Annotated[Path, typer.Option(help="Where database, picture and page go")] = Path("stillup-demo"),
    seed: Annotated[int, typer.Option(help="Another seed, another story's details")] = 1,
    *,
    slow: Annotated[bool, typer.Option(help="Pause between the scenes, for an audience")] = False,
) -> None:
    """Show the whole story against a small platform on this machine: no token, no server, no internet."""
    from bot.demo.story import show  # noqa: PLC0415

    start(show(folder, seed=seed, slow=slow))
