"""The story of the rehearsal: two communities, one link, and everything that happens to it in a week.

All of it is the real bot: real database, engine, guard and HTTP. Only the clock is sped up.
"""

import asyncio
import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from rich.console import Console

from bot import app as root
from bot import logs
from bot.chat import ActionName, Person
from bot.config import Settings, load
from bot.demo import platform as platforms
from bot.demo.stage import MONDAY, Stage, settle
from bot.domain.category import Category
from bot.domain.defang import defang, defang_text
from bot.domain.errors import Refusal
from bot.flow.cases import decisions, queue
from bot.flow.cases.action import Press
from bot.flow.communities import setup
from bot.flow.evidence import export, pack
from bot.flow.reports import intake
from bot.wording import say

HOURS, MINUTES = timedelta(hours=1), timedelta(minutes=1)
THREATS = (
    "On Saturday we burn their hall down, doors shut.",
    "I have his address. Tonight he learns what we do to people like him.",
    "Bring knives to the school gate on Friday. None of them goes home.",
)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays, drawn by the seed, and what stands on the platform."""

    mia: Person
    zoe: Person
    max: Person
    moe: Person
    gil: Person
    threat: str
    joke: str
    sealed: str


@dataclass(frozen=True, slots=True)
class Play:
    """A running performance."""

    app: root.App
    stage: Stage
    platform: platforms.DemoPlatform
    cast: Cast

    async def press(self, person: Person, number: int, action: ActionName, text: str = "", draft: str = "") -> None:
        """Press a button as that person, say what is answered, and let the engine follow."""
        words = await decisions.press(self.app.context, person, Press(number, action, text, draft))
        self.stage.narrate(words, who=f"Stillup to {person.name}")
        await settle(self.app)

    async def report(self, person: Person, link: str, category: Category, note: str) -> intake.ReportAnswer:
        self.stage.narrate(f"/report {category.value} {defang_text(link)}", who=person.name)
        ask = intake.ReportRequest(link, category, details=note, notify=True)
        answer = await intake.report(self.app.context, person, ask)
        self.stage.narrate(answer.words, who=f"Stillup to {person.name}, privately")
        await settle(self.app)
        return answer


async def show(folder: Path, *, seed: int, slow: bool) -> None:
    """Perform it and leave ``folder`` with the database, the digests and their pictures."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=100)
    _clear(folder)
    stage = Stage(console, folder, slow=slow)
    platform = platforms.start(folder, now=stage.clock)
    settings = _settings(folder, platform)
    logs.set_up("WARNING", [platform.token])
    rng = Random(seed)  # noqa: S311 - a story, not a secret
    try:
        clockwork = root.Clockwork(stage.clock, rng)
        async with root.run(settings, {stage.front.name: stage.front}, clockwork=clockwork) as app:
            play = Play(app, stage, platform, _cast(platform, rng))
            await _open(play)
            for scene in (_reports, _triage, _notice, _still_up, _removal, _sealed, _joke, _return, _digest, _evidence):
                await scene(play)
    finally:
        platform.close()
    _curtain(stage, folder)


def _clear(folder: Path) -> None:
    """Start afresh, but never delete a folder that is not a rehearsal's own."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / "social.example.sqlite3").exists():
            raise Refusal("demo-folder", folder=str(folder))
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)


def _settings(folder: Path, platform: platforms.DemoPlatform) -> Settings:
    return load(
        {},
        _env_file=None,
        data=folder,
        organisation="Harbour & Garden neighbourhood watch",
        sender_name="Hanna Weiss",
        sender_email="notices@harbour.example",
        country="IE",
        sweep_seconds=59,  # the stage itself wakes what a jump of the clock made due
        poll_seconds=0.1,
        host_gap_seconds=0,  # its clock does not run while it waits
        connect_to=platform.connect_to,
        accounts={"mastodon": {platform.host: {"token": platform.token, "base": f"http://{platform.host}"}}},
    )


def _cast(platform: platforms.DemoPlatform, rng: Random) -> Cast:
    def at(community: str, *names: str, roles: tuple[str, ...] = ()) -> Person:
        name = rng.choice(names)
        return Person("console", community, id=name, name=name, roles=roles)

    return Cast(
        mia=at("harbour", "mia", "noor"),
        zoe=at("garden", "zoe", "kofi"),
        max=at("harbour", "max", "ines", roles=("moderator",)),
        moe=at("harbour", "moe", "tara", roles=("moderator",)),
        gil=at("garden", "gil", "olu", roles=("moderator",)),
        threat=platform.publish("fury", rng.choice(THREATS)),
        joke=platform.publish("ben", "My cat has threatened to invade the kitchen at dawn."),
        sealed=platform.publish("anon", "(nobody needs to read this)"),
    )


async def _open(play: Play) -> None:
    stage = play.stage
    await stage.scene("Two communities, one bot")
    for community in ("harbour", "garden"):
        wishes = setup.Wishes(
            name=community.title(),
            triage_channel="triage",
            digest_channel="digest",
            moderator_roles=["moderator"],
            country="IE",
        )
        boss = Person("console", community, id="ada", name="ada", admin=True)
        await setup.save(play.app.context, boss, wishes)
    stage.narrate(
        "Harbour and Garden share one Stillup. A small platform, social[.]example, runs on this machine and speaks "
        "Mastodon's report interface. Everything below is the real bot talking real HTTP to it; only the clock is fast."
    )


async def _reports(play: Play) -> None:
    stage, cast = play.stage, play.cast
    stage.clock.jump(10 * MINUTES)
    await stage.scene("Two people report the same link, spelled differently")
    await play.report(cast.mia, cast.threat, Category.THREAT, "This names our street.")
    stage.clock.jump(4 * MINUTES)
    other = defang(cast.threat).replace("social", "SOCIAL") + "?utm_source=chat"
    await play.report(cast.zoe, other, Category.THREAT, "People here are afraid.")
    stage.narrate("One case. Each community has its own card, and sees its own reporters only:")
    stage.show("harbour", 1)
    stage.show("garden", 1, buttons=False)


async def _triage(play: Play) -> None:
    stage, cast = play.stage, play.cast
    stage.clock.jump(6 * MINUTES)
    await stage.scene("A moderator claims the case; a second one presses too")
    await play.press(cast.max, 1, ActionName.CLAIM)
    stage.clock.jump(timedelta(seconds=3))
    try:
        await play.press(cast.moe, 1, ActionName.CLAIM)
    except Refusal as refusal:
        stage.narrate(say("en", refusal.key, **refusal.facts), who=f"Stillup to {cast.moe.name}")


async def _notice(play: Play) -> None:
    stage, cast = play.stage, play.cast
    stage.clock.jump(5 * MINUTES)
    await stage.scene("The exact notice is read before it is approved")
    shown = await decisions.preview(play.app.context, cast.max, 1)
    stage.narrate(shown.safe_words, who=f"Preview for {defang_text(shown.recipient)}")
    stage.narrate(shown.disclosed)
    await play.press(cast.max, 1, ActionName.APPROVE, draft=shown.draft)
    await stage.wait(play.app, 2 * MINUTES)
    stage.narrate(f"The platform has {len(play.platform.reports())} report in its queue, with its receipt on the card:")
    stage.show("harbour", 1)


async def _still_up(play: Play) -> None:
    stage, cast = play.stage, play.cast
    await stage.wait(play.app, 5 * HOURS)
    await stage.scene("Is it still up? Yes. A reminder goes out")
    stage.narrate(
        f"Reports at the platform by now: {len(play.platform.reports())}. The second names the first's reference."
    )
    await stage.wait(play.app, 24 * HOURS)
    await stage.scene("Still up after the second deadline: the next rung is prepared for a person")
    handed = await queue.handed_over(play.app.context, cast.max, 1)
    stage.narrate(handed.words, who=f"Stillup to {cast.max.name}")
    await play.press(cast.max, 1, ActionName.SUBMITTED, "DSC-2026-0417")


async def _removal(play: Play) -> None:
    stage = play.stage
    await stage.wait(play.app, 20 * HOURS)
    play.platform.take_down(play.cast.threat)
    await stage.scene("The platform's moderator at last takes the post down")
    await stage.wait(play.app, 10 * HOURS)
    stage.narrate(
        "One look that finds nothing proves little. A second one, half an hour later at least, makes it a removal:"
    )
    stage.show("harbour", 1)


async def _sealed(play: Play) -> None:
    stage, cast = play.stage, play.cast
    await stage.scene("A report of child sexual abuse is sealed")
    before = len(play.platform.log())
    answer = await play.report(cast.zoe, cast.sealed, Category.CHILD_ABUSE, "")
    number = answer.filed[0].number
    stage.show("garden", number)
    await play.press(cast.gil, number, ActionName.APPROVE)
    await stage.wait(play.app, 30 * MINUTES)
    path = cast.sealed.rpartition("/")[2]
    asked = sum(path in hit.path for hit in play.platform.log()[before:])
    stage.narrate(f"The platform's own log shows {asked} requests for that link. The way is the hotline:")
    handed = await queue.handed_over(play.app.context, cast.gil, number)
    stage.narrate(handed.words, who=f"Stillup to {cast.gil.name}")


async def _joke(play: Play) -> None:
    stage, cast = play.stage, play.cast
    await stage.scene("A false report is turned down, with a reason")
    answer = await play.report(cast.mia, cast.joke, Category.THREAT, "It says invade!")
    await play.press(cast.moe, answer.filed[0].number, ActionName.REJECT, "A joke about a cat. Nobody is threatened.")


async def _return(play: Play) -> None:
    stage = play.stage
    await stage.wait(play.app, 30 * HOURS)
    play.platform.put_back(play.cast.threat)
    await stage.wait(play.app, 14 * HOURS)
    await stage.scene("The post is back, and two looks saw it")
    stage.show("harbour", 1)


async def _digest(play: Play) -> None:
    stage = play.stage
    left = MONDAY + timedelta(days=7) - stage.clock()
    await stage.wait(play.app, left - MINUTES)
    await stage.scene("Monday morning: the weekly digest, with its picture")
    await stage.wait(play.app, 3 * MINUTES)


async def _evidence(play: Play) -> None:
    stage = play.stage
    await stage.scene("The evidence pack: what was seen and done, checked by whoever gets it")
    boss = Person("console", "harbour", id="ada", name="ada", admin=True)
    made = await export.export(play.app.context, boss, export.ExportRequest(1))
    await asyncio.to_thread((play.app.context.settings.data / "evidence-case-1.zip").write_bytes, made.content)
    stage.narrate(made.words, who="Stillup to ada")
    verdict = pack.verify(made.content)
    found = len(verdict.problems)
    stage.narrate(f"Checked: {verdict.files} files, {verdict.events} events in one chain, {found} problems.")


def _curtain(stage: Stage, folder: Path) -> None:
    stage.console.print()
    stage.narrate(say("en", "demo-end", folder=str(folder)))
