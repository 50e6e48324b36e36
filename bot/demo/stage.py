"""The stage of the rehearsal: a clock that jumps, a front that shows cards when the story asks, and the narrator."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from bot import app as root
from bot.chat import Card, Paper, Place
from bot.on_console.cards import card_panel, paper_panel
from bot.on_console.front import ConsoleFront
from bot.store.engine.next_due import Sweep, next_due

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TICK = timedelta(seconds=1)
PATIENCE = 30.0  # real seconds that the engine may take to work off what one jump made due


class StoryClock:
    """Simulated time: it stands until the story moves it. Read from the platform's thread too."""

    def __init__(self, at: datetime = MONDAY):
        self._at = at

    def __call__(self) -> datetime:
        return self._at

    def jump(self, span: timedelta) -> None:
        self._at += span


class StageFront(ConsoleFront):
    """Keeps every card as it stands; the story shows the ones that matter. Private words are said at once."""

    async def show(self, place: Place, card: Card) -> str:
        self.cards[place.community, card.number] = card
        return place.message or f"{place.community}-{card.number}"

    async def publish(self, place: Place, paper: Paper) -> str:
        saved = self.save(place.community, paper)
        self._console.print(paper_panel(saved, place=f"{place.community} {place.channel}"))
        return saved.saved.name if saved.saved else ""


class Stage:
    """Tells the story and moves its time; between two scenes the real engine works off what became due."""

    def __init__(self, console: Console, folder: Path, *, slow: bool):
        self.console = console
        self.clock = StoryClock()
        self.front = StageFront(console, folder)
        self._pause = 2.5 if slow else 0.0

    async def scene(self, title: str) -> None:
        """Begin a scene: its simulated time and what it is about."""
        await asyncio.sleep(self._pause)
        self.console.print()
        self.console.print(Rule(Text(f"{self.clock():%a %d %b, %H:%M} · {title}", style="bold"), align="left"))

    def narrate(self, words: str, *, who: str = "") -> None:
        """One line of the story; ``who`` says it."""
        self.console.print(Text.assemble((f"{who}: ", "bold magenta"), words) if who else Text(words))

    def show(self, community: str, number: int, *, buttons: bool = True) -> None:
        """The card as that community's moderators see it now."""
        card = self.front.cards[community, number]
        self.console.print(card_panel(card, place=f"#triage in {community}", buttons=buttons))

    async def wait(self, app: root.App, span: timedelta) -> None:
        await pass_time(app, self.clock, span)


async def pass_time(app: root.App, clock: StoryClock, span: timedelta) -> None:
    """Let simulated time pass, from one thing that falls due to the next, as it would have passed."""
    end = clock() + span
    while clock() < end:
        soon = min((await _due(app)).values(), default=end)
        clock.jump(min(max(soon, clock() + TICK), end) - clock())
        await settle(app)


async def settle(app: root.App) -> None:
    """Wait until the engine has worked off everything that is due. Raises ``TimeoutError`` when it does not."""
    async with asyncio.timeout(PATIENCE):
        while late := [sweep for sweep, at in (await _due(app)).items() if at <= app.context.now()]:
            for sweep in late:
                await app.jobs.wake(sweep)
            while await app.jobs.busy():  # noqa: ASYNC110 - the engine offers no event to wait for
                await asyncio.sleep(0.02)


async def _due(app: root.App) -> dict[Sweep, datetime]:
    async with app.context.store.read() as db:
        return await next_due(db)
