"""What an operator does about notices: whom not to write to, which platform is braked, mail that came in."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

import email_validator
import typer

from bot import app as root
from bot.config import ConfigError, load
from bot.domain.formats import day, utc_minute
from bot.flow.context import Context
from bot.flow.notices import circuit_breaker, inbox, suppression
from bot.store.schema.delivery import CircuitBreaker

suppressing = typer.Typer(help="Mail addresses that are not written to.", no_args_is_help=True)
braking = typer.Typer(help="Platforms to which sending is stopped.", no_args_is_help=True)
mailing = typer.Typer(help="Mail that comes to our mailbox.", no_args_is_help=True)
Result = TypeVar("Result")
MAX_MAIL = 10 * 1024 * 1024  # octets that are read of one message


def _with_context(work: Callable[[Context], Awaitable[Result]]) -> Result:
    settings = load()
    root.set_up_logs(settings)

    async def with_context() -> Result:
        async with root.open_context(settings, {}) as context:
            return await work(context)

    return asyncio.run(with_context())


@suppressing.command(name="list")
def suppressed() -> None:
    """List the addresses, newest first, with the reason."""
    for row in _with_context(suppression.listed):
        typer.echo(f"{row.address}\t{row.reason}\t{day(row.added_at)}\t{row.remark}")


@suppressing.command()
def add(address: str, note: Annotated[str, typer.Option(help="Why, for yourself")] = "") -> None:
    """Write to this address no more."""
    try:
        email_validator.validate_email(address, check_deliverability=False)
    except email_validator.EmailNotValidError:
        raise ConfigError(f"{address} is no mail address.") from None
    _with_context(lambda context: suppression.add(context, address, note))
    typer.echo(f"{address.lower()} is not written to any more.")


@suppressing.command()
def remove(address: str) -> None:
    """Allow writing to this address again."""
    found = _with_context(lambda context: suppression.remove(context, address))
    typer.echo(f"{address.lower()} may be written to again." if found else f"{address.lower()} was not on the list.")


@braking.command(name="list")
def braked() -> None:
    """List every brake that was ever pulled: why, and how many cases wait for it."""
    found = _with_context(circuit_breaker.listed)
    for breaker, waiting in found:
        typer.echo(_line(breaker, waiting))
    if not found:
        typer.echo("No platform is braked, and none ever was.")


def _line(breaker: CircuitBreaker, waiting: int) -> str:
    why = f"{breaker.wrong} of {breaker.total} notices were refused or reversed"
    if breaker.released_at:
        return f"{breaker.platform}\treleased {utc_minute(breaker.released_at)}\t{why}"
    return f"{breaker.platform}\tbraked since {utc_minute(breaker.set_at)}\t{why}\t{waiting} cases wait"


@braking.command()
def release(platform: str) -> None:
    """Let notices to this platform go again. Look first at what was wrong with the last ones."""
    done = _with_context(lambda context: circuit_breaker.release(context, platform))
    typer.echo(f"Notices to {platform} go again." if done else f"{platform} is not braked.")


@mailing.command()
def receive() -> None:
    """Take one message from standard input, as a mail server pipes it: a bounce, an answer or a receipt."""
    raw = sys.stdin.buffer.read(MAX_MAIL)
    typer.echo(f"Taken for: {_with_context(lambda context: inbox.arrived(context, raw))}")
