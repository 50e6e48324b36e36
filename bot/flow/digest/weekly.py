"""The weekly answer to the admins: what was reported, what went, what is still up, and whose time it took.

The week is claimed first and published then, so a crash can lose a digest but never send it twice. A front that says
that it could not publish gives the week back, and it is tried again with the same dates.
"""

import asyncio
import base64
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from jinja2 import Environment, Template

from bot.chat import TIME_LIMIT, FrontError, Paper, Person, Place
from bot.domain.figures import gather
from bot.domain.formats import day
from bot.domain.week import next_due, week_before
from bot.flow.communities import owners
from bot.flow.context import Context, admin
from bot.flow.digest import chart, sheet
from bot.flow.digest.phrases import Reader
from bot.store import communities, figures
from bot.store.schema.core import Community
from bot.wording import say

log = logging.getLogger(__name__)
MIN_WAIT, MAX_WAIT = timedelta(minutes=5), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Issue:
    """One week's digest for a community: counted up to ``end``; ``week`` names it, by its first day."""

    community: Community
    week: str
    end: datetime
    next_at: datetime


async def due(context: Context) -> list[int]:
    """Ids of the communities whose digest is due, at the fronts that run here."""
    async with context.store.read() as db:
        return [community.id for community in await communities.due_digests(db, context.fronts, context.now())]


async def run(context: Context, community_id: int) -> None:
    """Publish the community's digest, once, however often and by however many this is called.

    The paper is made before the week is claimed: a fault in making it loses nothing.
    """
    async with context.store.read() as db:
        community = await communities.by_id(db, community_id)
    if community.digest_due_at is None or community.digest_due_at > context.now():
        return
    issue = _issue(community, context.now())
    if issue is None:
        await _schedule(context, community_id, None)
        return
    paper = await _paper(context, community, issue.end, context.now())
    async with context.store.begin() as db:
        claimed = await communities.claim_digest(db, community_id, issue.week, context.now())
        await communities.schedule_digest(db, community_id, issue.next_at)
    if claimed:
        await _publish(context, issue, paper)


async def postpone(context: Context, community_id: int) -> None:
    """Try a digest that raised again in an hour; a week that was claimed is not tried again."""
    await _schedule(context, community_id, context.now() + MAX_WAIT)


async def _schedule(context: Context, community_id: int, at: datetime | None) -> None:
    async with context.store.begin() as db:
        await communities.schedule_digest(db, community_id, at)


def _issue(community: Community, now: datetime) -> _Issue | None:
    """The week that is due; None when the digest is off. However late we are, it is the latest one."""
    following = next_due(community.digest_weekday, community.digest_hour, community.zone, now)
    if following is None:
        return None
    end = week_before(following, community.zone)
    start = week_before(end, community.zone).astimezone(ZoneInfo(community.zone))
    return _Issue(community, str(start.date()), end, following)


async def _publish(context: Context, issue: _Issue, paper: Paper) -> None:
    community = issue.community
    try:
        message = await _handed(context, community, paper)
    except TimeoutError:
        # It may be there: a second one would be worse than none, and an admin can ask for it.
        log.warning("digest of community %s: the chat service did not answer in time", community.id)
    except FrontError as error:
        log.warning("digest of community %s not published: %s", community.id, error)
        if error.gone:
            await owners.deliver(context, community, say(community.language, "digest-lost", community=community.name))
        else:
            await _give_back(context, issue, error.retry_after)
    else:
        async with context.store.begin() as db:
            await communities.published_digest(db, community.id, issue.week, message)


async def _handed(context: Context, community: Community, paper: Paper) -> str:
    front = context.fronts.get(community.front)
    channel = community.digest_channel or community.triage_channel
    if front is None or not channel:
        raise FrontError("This community's front is not running here, or it has no channel.", retry_after=60)
    async with asyncio.timeout(2 * TIME_LIMIT):  # a picture comes with it
        return await front.publish(Place(community.external_id, channel), paper)


async def _give_back(context: Context, issue: _Issue, retry_after: float) -> None:
    """Nothing was published: the week is free again, and due soon, unless the next one is due before."""
    again = context.now() + min(max(timedelta(seconds=retry_after), MIN_WAIT), MAX_WAIT)
    async with context.store.begin() as db:
        await communities.unclaim_digest(db, issue.community.id, issue.week)
        await communities.schedule_digest(db, issue.community.id, min(again, issue.next_at))


async def build(context: Context, community: Community, now: datetime) -> Paper:
    """The digest of the seven days up to ``now``, in the community's language and zone."""
    return await _paper(context, community, now, now)


async def now(context: Context, person: Person) -> Paper:
    """The digest of the last seven days, for an admin who asks. Raises ``Refusal("communities-not-admin")``."""
    async with context.store.begin() as db:
        actor = await admin(db, context, person)
    return await build(context, actor.community, context.now())


async def latest(context: Context, person: Person) -> Paper:
    """The last whole week as it was, or would have been, published; where none is, of the last seven days.

    Raises ``Refusal("communities-not-admin")``.
    """
    async with context.store.begin() as db:
        actor = await admin(db, context, person)
    issue = _issue(actor.community, context.now())
    return await _paper(context, actor.community, issue.end if issue else context.now(), context.now())


async def glance(context: Context, person: Person) -> tuple[str, ...]:
    """The last seven days in words only, title first, for an admin who looks.

    Raises ``Refusal("communities-not-admin")``.
    """
    async with context.store.begin() as db:
        actor = await admin(db, context, person)
    made = await _sheet(context, actor.community, context.now(), context.now())
    return (made.title, *made.lines)


async def write(context: Context, folder: Path) -> list[Path]:
    """Write every community's digest of the last seven days into the folder: a page and its picture each."""
    async with context.store.read() as db:
        everyone = await figures.active(db)
    written = []
    for community in everyone:
        paper = await build(context, community, context.now())
        stem = folder / f"digest-{community.id}-{day(context.now())}"
        written += await asyncio.to_thread(_keep, paper, stem)
    return written


def _keep(paper: Paper, stem: Path) -> list[Path]:
    page, drawn = stem.with_suffix(".html"), stem.with_suffix(".png")
    stem.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(paper.page, encoding="utf-8")
    drawn.write_bytes(paper.picture)
    return [page, drawn]


async def _paper(context: Context, community: Community, end: datetime, now: datetime) -> Paper:
    return await asyncio.to_thread(_print, await _sheet(context, community, end, now))


async def _sheet(context: Context, community: Community, end: datetime, now: datetime) -> sheet.Sheet:
    reader = Reader(community.name, community.language, community.zone)
    async with context.store.read() as db:
        week = await figures.week(db, community.id, week_before(end, community.zone), end)
        histories = await figures.histories(db, community.id)
    # Counting and drawing take a second of computing: not on the thread that answers people.
    return await asyncio.to_thread(lambda: sheet.write(gather(week, histories, now), reader, now))


def _print(made: sheet.Sheet) -> Paper:
    drawn = chart.draw(made)
    data = base64.b64encode(drawn).decode()
    page = _template().render(sheet=made, translate=made.translate, picture=f"data:image/png;base64,{data}")
    return Paper(made.title, made.lines, drawn, made.alt, page)


@cache
def _template() -> Template:
    source = files(__package__).joinpath("page.html.j2").read_text(encoding="utf-8")
    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(source)
