"""The one composition root: builds everything from the settings and passes it in."""

import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from adapters.http.guard import Guard
from adapters.http.policy import Policy, Vantage, egress, vantages
from adapters.registry import Registry, build
from bot import logs
from bot.chat import Front
from bot.config import ConfigError, Settings
from bot.flow.context import Context
from bot.jobs import Jobs
from bot.store.engine.migrate import migrate
from bot.store.engine.session import Waker, open_store
from bot.store.engine.vault import open_vault

log = logging.getLogger(__name__)
Now = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clockwork:
    """The two things that a rehearsal or a test sets by hand: what time it is, and how looks are spread."""

    now: Now = utc_now
    rng: Random = field(default_factory=Random)


CLOCKWORK = Clockwork()


@dataclass(frozen=True, slots=True)
class App:
    """A running Stillup: the context for the fronts, the jobs behind it."""

    context: Context
    jobs: Jobs


@asynccontextmanager
async def open_context(
    settings: Settings, fronts: Mapping[str, Front], *, clockwork: Clockwork = CLOCKWORK, jobs: Jobs | None = None
) -> AsyncIterator[Context]:
    """A desk on a migrated database, closed at the end of the block. Without ``jobs`` nothing runs by itself."""
    settings.data.mkdir(parents=True, exist_ok=True)
    store = open_store(settings.database_url, Waker(clockwork.now, jobs.wake) if jobs else None)
    guard, suppressed = Guard(policy(settings), _egress(settings)), set[str]()
    elsewhere = {one.country: guard.through(one) for one in _vantages(settings)}
    try:
        await migrate(store)
        yield Context(
            store=store,
            vault=open_vault(settings.key.get_secret_value(), settings.data),
            platforms=platforms(settings, suppressed.__contains__),
            http=guard,
            settings=settings,
            fronts=fronts,
            now=clockwork.now,
            rng=clockwork.rng,
            suppressed=suppressed,
            elsewhere=elsewhere,
        )
    finally:
        for client in (guard, *elsewhere.values()):
            await client.aclose()
        await store.aclose()


@asynccontextmanager
async def run(
    settings: Settings, fronts: Mapping[str, Front], *, clockwork: Clockwork = CLOCKWORK
) -> AsyncIterator[App]:
    """The whole bot: context and engine. What was due while nothing ran is worked off at once."""
    jobs = Jobs(settings)
    async with open_context(settings, fronts, clockwork=clockwork, jobs=jobs) as context:
        await jobs.start(context)
        log.info("worker %s runs on %s", settings.worker, context.store.engine.dialect.name)
        try:
            yield App(context, jobs)
        finally:
            await jobs.stop()


def platforms(settings: Settings, suppressed: Callable[[str], bool] = lambda _address: False) -> Registry:
    """The registry with the operator's accounts. ``suppressed`` says whom not to write to. Raises ``ConfigError``."""
    accounts = settings.plain_accounts()
    if settings.sandbox and not accounts.get("mail"):
        raise ConfigError("STILLUP_SANDBOX needs a mail account in STILLUP_ACCOUNTS: see docs/notices.md.")
    for fields in accounts.get("mail", {}).values():
        fields.setdefault("verify", f"{settings.web_public_url}/n/" if settings.web_public_url else "")
    try:
        return build(accounts, suppressed=suppressed)
    except ValueError as error:
        raise ConfigError(f"STILLUP_ACCOUNTS is wrong: {error}") from None


def _vantages(settings: Settings) -> tuple[Vantage, ...]:
    try:
        return vantages(settings.vantages.get_secret_value())
    except ValueError as error:
        raise ConfigError(f"STILLUP_VANTAGES is wrong: {error}.") from None


def _egress(settings: Settings) -> Vantage | None:
    try:
        return egress(settings.egress_proxy.get_secret_value())
    except ValueError as error:
        raise ConfigError(f"STILLUP_EGRESS_PROXY is wrong: {error}.") from None


def policy(settings: Settings) -> Policy:
    """The guard's rules from the settings. The User-Agent names who asks, so that a host can complain to them."""
    contact = settings.contact_page or settings.web_public_url
    page = f"; +{contact}" if contact else ""
    return Policy(
        user_agent=f"Stillup/0.1 (still-up check for {settings.organisation}{page})",
        ports=frozenset(settings.ports),
        connect_to=settings.connect_to,
        own_addresses=frozenset(settings.own_addresses),
        proxies=_vantages(settings),
    )


def set_up_logs(settings: Settings) -> None:
    """Logging with every secret of the settings masked."""
    accounts = settings.plain_accounts().values()
    secrets = [
        value for hosts in accounts for fields in hosts.values() for key, value in fields.items() if key != "base"
    ]
    logs.set_up(settings.log_level, [*secrets, *settings.secrets(), settings.database])
