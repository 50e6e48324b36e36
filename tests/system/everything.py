"""One journey through every step, told twice over: what happens, and everything that anybody could read of it.

Two communities report the same link, which is followed up, escalated and removed. One case is guarded, one sealed, one
rejected. People type links wherever there is room for text.
"""

import contextlib
import io
import logging
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from adapters.http.guard import Guard
from bot import app as root
from bot import logs
from bot.chat import ActionName, Card, Paper, Person
from bot.demo.platform import DemoPlatform, DemoReport, Hit, start
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cards.card import open_card
from bot.flow.cases import decisions, queue
from bot.flow.reports import intake
from bot.jobs import work_off
from bot.on_console import buttons as console
from bot.store.cases import by_number
from bot.store.engine.next_due import Sweep
from bot.wording import say
from tests.support.build import Bench, Clock, open_bench

MIRABEL = Person("console", "harbour", "u-hrep1", "Mirabel Quandt")
MAXIMUS = Person("console", "harbour", "u-hmod1", "Maximus Oberlin", ("mods",))
ZELDA = Person("console", "garden", "u-grep1", "Zelda Farrow")
GILBERT = Person("console", "garden", "u-gmod1", "Gilbert Norwood", ("mods",))
PEOPLE = (MIRABEL, MAXIMUS, ZELDA, GILBERT)
TYPED = ("typed-one.example", "typed-two.example", "typed-three.example", "typed-four.example")
SEALED_HOST, SEALED_USER = "krallenburg.example", "ogre77"


@dataclass
class Everything:
    """What the journey left behind. Texts are kept by the community that reads them."""

    texts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    papers: list[tuple[str, Paper]] = field(default_factory=list)
    handed: dict[str, str] = field(default_factory=dict)  # the files that a person copies from, by name
    files: dict[str, bytes] = field(default_factory=dict)  # whatever lies in the data folder
    log: str = ""
    notices: list[DemoReport] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)  # open, guarded, rejected, sealed
    sealed_hits: list[Hit] = field(default_factory=list)
    states: dict[str, str] = field(default_factory=dict)

    @property
    def people_read(self) -> list[str]:
        """Every text that a person or a log reads, but the files that are made for copying."""
        return [text for texts in self.texts.values() for text in texts] + [self.log]

    @property
    def hosts(self) -> set[str]:
        return {"social.example", SEALED_HOST, *TYPED}


@contextlib.contextmanager
def logged() -> Iterator[io.StringIO]:
    """The log as the operator would read it, at its most talkative."""
    ours = [logging.getLogger(), logging.getLogger("bot"), logging.getLogger("adapters")]
    before, levels = ours[0].handlers[:], [one.level for one in ours]
    text = io.StringIO()
    with contextlib.redirect_stderr(text):
        logs.set_up("DEBUG", [])
    try:
        yield text
    finally:
        ours[0].handlers[:] = before
        for one, level in zip(ours, levels, strict=True):
            one.setLevel(level)


async def journey(folder: Path) -> Everything:
    """Run the whole story on SQLite and gather what it produced."""
    found = Everything()
    clock = Clock()
    social, hidden = start(folder / "a"), start(folder / "b", SEALED_HOST)
    try:
        with logged() as log:
            async with open_bench(folder / "data", "", social, clock) as bench:
                # The sealed host can be reached like any other: that it was not is then a fact, not an accident.
                settings = bench.settings.model_copy(update={"connect_to": {**social.connect_to, **hidden.connect_to}})
                guard = Guard(root.policy(settings))
                story = Story(replace(bench, context=replace(bench.context, http=guard)), found, hidden)
                await story.run()
                await guard.aclose()
                found.files = {str(p.relative_to(folder)): p.read_bytes() for p in (folder / "data").rglob("*.*")}
        found.log = log.getvalue()
        found.notices, found.sealed_hits = social.reports(), hidden.log()
    finally:
        social.close()
        hidden.close()
    return found


@dataclass
class Story:
    bench: Bench
    found: Everything
    hidden: DemoPlatform

    async def run(self) -> None:
        await self.open_case()
        await self.guarded_case()
        await self.sealed_case()
        await self.rejected_case()
        await self.time_passes()
        self.gather()

    async def ask(self, kind: str, who: Person, said: str, category: Category) -> int:
        """Report a link; the details hold links of their own."""
        details = f"copied at https://{TYPED[0]}/p?x={said} and www.{TYPED[1]}/y, also {TYPED[2]} ({said})"
        ask = intake.ReportRequest(f"look: {said}", category, details=details, notify=True)
        answer = await intake.report(self.bench.context, who, ask)
        self.hear(who, answer.words)
        self.found.links.setdefault(kind, said)
        return answer.filed[0].number

    async def press(self, who: Person, number: int, act: ActionName, text: str = "") -> None:
        """Press a button, an approval with its preview; a refusal is an answer too."""
        draft = ""
        try:
            if act is ActionName.APPROVE:
                words, draft = await console.preview(self.bench.context, who, number, text)
                self.hear(who, words)
            self.hear(who, await decisions.press(self.bench.context, who, decisions.Press(number, act, text, draft)))
        except Refusal as refusal:
            self.hear(who, say("en", refusal.key, **refusal.facts))

    def hear(self, who: Person, *words: str) -> None:
        self.found.texts[who.community] += words

    async def work(self, *sweeps: Sweep) -> None:
        for sweep in sweeps or tuple(Sweep):
            await work_off(self.bench.context, sweep)

    async def hand_over(self, who: Person, number: int) -> None:
        """What the console answers, and the file that it leaves."""
        self.hear(who, await console.hand_off(self.bench.context, who, number))
        handed = await queue.handed_over(self.bench.context, who, number)
        self.found.handed[handed.name] = handed.content

    async def open_case(self) -> None:
        link = self.bench.post()
        number = await self.ask("open", MIRABEL, link, Category.HATE)
        await self.ask("spelled", ZELDA, link.replace("http://", "hxxp[:]//") + "?utm_source=chat", Category.HATE)
        await self.work(Sweep.DELIVERIES)
        await self.press(MAXIMUS, number, ActionName.CLAIM)
        await self.work(Sweep.DELIVERIES)
        await self.press(GILBERT, number, ActionName.CLAIM)
        await self.press(MAXIMUS, number, ActionName.APPROVE, f"It names a person, as on https://{TYPED[3]}/list")
        self.hear(MAXIMUS, (await queue.queue_page(self.bench.context, MAXIMUS)).words)
        self.hear(MAXIMUS, await queue.show_link(self.bench.context, MAXIMUS, number))

    async def guarded_case(self) -> None:
        link = self.bench.platform.publish("flasher", "a picture of somebody")
        number = await self.ask("guarded", ZELDA, link, Category.INTIMATE_IMAGES)
        await self.press(GILBERT, number, ActionName.CLAIM)
        await self.work(Sweep.DELIVERIES)
        await self.press(GILBERT, number, ActionName.APPROVE)
        self.hear(GILBERT, await queue.show_link(self.bench.context, GILBERT, number))

    async def sealed_case(self) -> None:
        link = self.hidden.publish(SEALED_USER, "never to be seen")
        number = await self.ask("sealed", MIRABEL, link, Category.CHILD_ABUSE)
        await self.ask("sealed", ZELDA, link, Category.CHILD_ABUSE)
        await self.press(MAXIMUS, number, ActionName.APPROVE)
        try:
            self.hear(MAXIMUS, await queue.show_link(self.bench.context, MAXIMUS, number))
        except Refusal as refusal:
            self.hear(MAXIMUS, say("en", refusal.key, **refusal.facts))
        self.bench.clock.go(minutes=2)
        await self.work()
        await self.hand_over(MAXIMUS, number)
        await self.press(MAXIMUS, number, ActionName.SUBMITTED, "hotline 4711")

    async def rejected_case(self) -> None:
        number = await self.ask("rejected", MIRABEL, self.bench.post("satire"), Category.HARASSMENT)
        await self.press(MAXIMUS, number, ActionName.REJECT, f"only satire, see https://{TYPED[3]}/why")

    async def time_passes(self) -> None:
        """Reminder, escalation by hand, the weekly digest, and at last the removal."""
        for _ in range(9):
            self.bench.clock.go(days=1)
            await self.work(Sweep.PROBES, Sweep.DEADLINES, Sweep.NOTICES, Sweep.DELIVERIES, Sweep.DIGESTS)
        await self.hand_over(MAXIMUS, 1)
        await self.press(MAXIMUS, 1, ActionName.SUBMITTED, f"https://{TYPED[3]}/ticket/9")
        self.bench.platform.take_down(self.found.links["open"])
        for _ in range(3):
            self.bench.clock.go(days=1)
            await self.work()
        for who in (MAXIMUS, GILBERT):
            self.hear(who, card_text(await open_card(self.bench.context, who, 1)))
        async with self.bench.context.store.read() as db:
            kinds = ("open", "guarded", "sealed", "rejected")
            self.found.states = {kind: (await by_number(db, i)).state for i, kind in enumerate(kinds, start=1)}

    def gather(self) -> None:
        front = self.bench.front
        for place, card in front.shown:
            self.found.texts[place.community].append(card_text(card))
        for community, _, words in front.whispers:
            self.found.texts[community].append(words)
        for place, paper in front.papers:
            self.found.papers.append((place.community, paper))
            self.found.texts[place.community] += [paper.title, *paper.lines, paper.alt, paper.page]


def card_text(card: Card) -> str:
    lines = [f"{line.label}: {line.text}" for line in card.lines]
    return "\n".join([card.title, card.state, *lines, card.strip, *(one.label for one in card.buttons)])
