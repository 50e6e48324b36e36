"""The command line: ``stillup chat``, ``run``, ``migrate``, ``digest``, ``platforms``, ``demo``."""

import json
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text
from sqlalchemy.exc import SQLAlchemyError

from bot import app as root
from bot.cli import notices
from bot.config import ConfigError, Settings, load
from bot.domain.errors import Refusal
from bot.store.engine.vault import VaultError
from bot.wording import say

if sys.platform == "win32":
    from asyncio import run as start
else:
    from uvloop import run as start  # the same loop at a third of the price

if TYPE_CHECKING:
    from adapters.catalogue import Entry

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
platforms = typer.Typer(help="Who can be told, by which way, and what each of them tells.", invoke_without_command=True)
cli.add_typer(platforms, name="platforms")
cli.add_typer(notices.suppressing, name="suppress")
cli.add_typer(notices.braking, name="brake")
cli.add_typer(notices.mailing, name="mail")
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
    from bot.cli.chat import chat_here  # noqa: PLC0415 - a command loads only what it needs

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
    from bot.on_discord.app import DiscordApp  # noqa: PLC0415
    from bot.on_discord.client import invite as address  # noqa: PLC0415

    async def work(settings: Settings) -> None:
        typer.echo(address(application or await DiscordApp(settings).application()))

    _with_settings(work)


@cli.command()
def migrate() -> None:
    """Bring the database to this version's schema. It also happens at every start."""

    async def work(settings: Settings) -> None:
        async with root.open_context(settings, {}):
            typer.echo("The database is up to date.")

    _with_settings(work)


@cli.command()
def digest(
    folder: Annotated[Path, typer.Option(help="Where the pages and pictures go")] = Path("stillup-digest"),
) -> None:
    """Write every community's digest of the last week as a page with its picture."""
    from bot.flow.digest import weekly  # noqa: PLC0415

    async def work(settings: Settings) -> None:
        async with root.open_context(settings, {}) as context:
            written = await weekly.write(context, folder)
        if not written:
            typer.echo("There is no community yet, so there is nothing to write. Start with: stillup chat")
        for path in written:
            typer.echo(str(path))

    _with_settings(work)


@cli.command()
def export(
    community: Annotated[str, typer.Argument(help="front:community, as in console:home or discord:1234")],
    wish: Annotated[str, typer.Argument(help="[case] [public|partner|authority] [days=90]")] = "",
    folder: Annotated[Path, typer.Option(help="Where the pack goes")] = Path(),
) -> None:
    """Write an evidence pack of one case, or of all cases of a period."""
    from bot.chat import Person  # noqa: PLC0415
    from bot.flow.evidence import export as evidence  # noqa: PLC0415
    from bot.on_console.admin import wish as asked  # noqa: PLC0415

    async def work(settings: Settings) -> None:
        front, _, name = community.partition(":")
        async with root.open_context(settings, {}) as context:
            made = await evidence.export(context, Person(front, name, "operator", admin=True), asked(wish))
        (folder / made.name).write_bytes(made.content)
        typer.echo(f"{made.words}\n{folder / made.name}")

    _with_settings(work)


@cli.command()
def verify(pack: Annotated[Path, typer.Argument(help="An evidence pack", exists=True, dir_okay=False)]) -> None:
    """Check an evidence pack: every file, and the chain of its events. Needs no database and no settings."""
    from bot.flow.evidence.pack import verify as check  # noqa: PLC0415

    verdict = check(pack.read_bytes())
    for problem in verdict.problems:
        typer.echo(problem, err=True)
    if verdict.problems:
        raise typer.Exit(1)
    typer.echo(f"All {verdict.files} files and {verdict.events} events are as they were made. {verdict.head}".strip())


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


@platforms.callback()
def listed(context: typer.Context) -> None:
    """List every platform and place: the way, the account it needs, what it can tell, when it was last checked."""
    from adapters.catalogue import entries  # noqa: PLC0415

    if context.invoked_subcommand is None:
        _show(entries(root.platforms(load())))


@platforms.command()
def check(days: Annotated[int, typer.Option(help="How old a row may be")] = 90) -> None:
    """Name the rows that nobody has compared with their source for so many days; ends with 1 if there are any."""
    from adapters.catalogue import entries, stale  # noqa: PLC0415

    old = stale(entries(root.platforms(load())), datetime.now(UTC).date(), days)
    if old:
        _show(old)
    typer.echo(f"{len(old)} rows were last checked more than {days} days ago.")
    raise typer.Exit(code=1 if old else 0)


@platforms.command()
def page() -> None:
    """Print docs/platforms.md as it has to be; it does not depend on the settings."""
    from adapters import catalogue_page  # noqa: PLC0415

    typer.echo(catalogue_page.page(root.platforms(load())), nl=False)


def _show(rows: "tuple[Entry, ...]") -> None:
    table = Table("name", "country", "way", "account", "takes", "tells", "checked")
    for row in rows:
        account = ", ".join(row.needs) if row.needs else "none"
        table.add_row(
            Text(row.name),
            row.country,
            row.group or row.way.value.replace("_", " "),
            Text(account if row.ready else f"{account} (not set)"),
            ", ".join(row.takes) or "all",
            row.tells,
            row.checked,
        )
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
