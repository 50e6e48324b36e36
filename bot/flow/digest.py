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

from jinja2 import Environment, Template

from bot.domain.figures import gather
from bot.domain.refusal import Refusal
from bot.domain.week import next_due, week_before
from bot.flow import picture, sheet
from bot.flow.desk import Desk, admin
from bot.flow.phrases import Reader
from bot.front import FrontError, Paper, Person, Place
from bot.store import communities, figures
from bot.store.tables import Community

log = logging.getLogger(__name__)
TIME_LIMIT = 60.0  # seconds for a front to take the message and its picture
MIN_WAIT, MAX_WAIT = timedelta(minutes=5), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Issue:
    """A digest that this worker has claimed: whose, which week, and up to when it counts."""

    community: Community
    week: str
    end: datetime


async def due(desk: Desk) -> list[int]:
    """The ids of communities whose digest is due."""
    async with desk.store.read() as db:
        return [community.id for community in await communities.due_digests(db, desk.now())]


async def do(desk: Desk, community_id: int) -> None:
    """Publish one community's digest, if it is still due."""
    issue = await _claim(desk, community_id)
    if issue is not None:
        await _publish(desk, issue)


async def push(desk: Desk, community_id: int) -> None:
    """Nothing to do: the next week was made due before anything was built."""


async def _claim(desk: Desk, community_id: int) -> _Issue | None:
    """Take the week that is due, and make the next one due; None when it is off or went out already."""
    now = desk.now()
    async with desk.store.begin() as db:
        community = await communities.by_id(db, community_id)
        if community.digest_due_at is None or community.digest_due_at > now or not community.active:
            return None
        due = next_due(community.digest_weekday, community.digest_hour, community.zone, now)
        await communities.schedule_digest(db, community_id, due)
        if due is None:
            return None
        end = week_before(due, community.zone)  # however late we are: the latest moment at which one was due
        week = str(week_before(end, community.zone).date())
        claimed = await communities.claim_digest(db, community_id, week, now)
    return _Issue(community, week, end) if claimed else None


async def _publish(desk: Desk, issue: _Issue) -> None:
    community = issue.community
    front = desk.fronts.get(community.front)
    try:
        paper = await _paper(desk, community, issue.end, desk.now())
        if front is None:
            await _give_back(desk, issue, "its front is not running here", 60.0)
            return
        place = Place(community.external_id, community.digest_channel or community.triage_channel)
        async with asyncio.timeout(TIME_LIMIT):
            message = await front.publish(place, paper)
    except TimeoutError:
        # It may be there: a second one would be worse than none, and an admin can ask for it.
        log.warning("digest of community %s: the chat service did not answer in time", community.id)
    except FrontError as error:
        if error.gone:
            log.warning("digest of community %s cannot be published: %s", community.id, error)
        else:
            await _give_back(desk, issue, str(error), error.retry_after)
    except Refusal as refusal:
        await _give_back(desk, issue, refusal.key, 60.0)
    else:
        async with desk.store.begin() as db:
            await communities.published_digest(db, community.id, issue.week, message)


async def _give_back(desk: Desk, issue: _Issue, why: str, retry_after: float) -> None:
    """Nothing was published: the week is free again, and due soon. The next week's turn may come first."""
    community = issue.community
    log.warning("digest of community %s not published yet: %s", community.id, why)
    again = desk.now() + min(max(timedelta(seconds=retry_after), MIN_WAIT), MAX_WAIT)
    async with desk.store.begin() as db:
        await communities.unclaim_digest(db, community.id, issue.week)
        await communities.schedule_digest(db, community.id, again)


async def build(desk: Desk, community: Community, now: datetime) -> Paper:
    """The digest of the seven days up to ``now``, in the community's language and zone."""
    return await _paper(desk, community, now, now)


async def now(desk: Desk, person: Person) -> Paper:
    """The digest of the last seven days, for an admin who asks. Raises ``Refusal("not-admin")``."""
    async with desk.store.begin() as db:
        at = await admin(db, desk, person)
    return await build(desk, at.community, desk.now())


async def write(desk: Desk, folder: Path) -> list[Path]:
    """Write every community's digest of the last seven days into the folder: a page and its picture each."""
    async with desk.store.read() as db:
        everyone = await figures.active(db)
    written = []
    for community in everyone:
        paper = await build(desk, community, desk.now())
        stem = folder / f"digest-{community.id}-{desk.now():%Y-%m-%d}"
        written += await asyncio.to_thread(_keep, paper, stem)
    return written


def _keep(paper: Paper, stem: Path) -> list[Path]:
    page, drawn = stem.with_suffix(".html"), stem.with_suffix(".png")
    stem.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(paper.page, encoding="utf-8")
    drawn.write_bytes(paper.picture)
    return [page, drawn]


async def _paper(desk: Desk, community: Community, end: datetime, now: datetime) -> Paper:
    reader = Reader(community.name, community.language, community.zone)
    async with desk.store.read() as db:
        week = await figures.week(db, community.id, week_before(end, community.zone), end)
        histories = await figures.histories(db, community.id)
    # Counting and drawing take a second of computing: not on the thread that answers people.
    return await asyncio.to_thread(lambda: _print(sheet.write(gather(week, histories, now), reader, now)))


def _print(made: sheet.Sheet) -> Paper:
    drawn = picture.draw(made)
    data = base64.b64encode(drawn).decode()
    page = _template().render(sheet=made, words=made.words, picture=f"data:image/png;base64,{data}")
    return Paper(made.title, made.lines, drawn, made.alt, page)


@cache
def _template() -> Template:
    source = files(__package__).joinpath("page.html.j2").read_text(encoding="utf-8")
    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(source)
