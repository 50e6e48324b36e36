"""The interactive chat: one terminal in which one can be member, moderator or admin of any community."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import uuid4

from rich.console import Console

from bot.domain.lifecycle import Act
from bot.domain.refusal import Refusal
from bot.flow import many
from bot.flow.desk import Desk
from bot.flow.triage import Press, press
from bot.front import Card, Extra, Paper, Person
from bot.on_console import admin, report, triage
from bot.on_console.app import ConsoleFront
from bot.on_console.cards import card_panel, literal, paper_panel
from bot.wording import say

log = logging.getLogger(__name__)
Said = str | Card | Paper
Command = Callable[[Desk, Person, str], Awaitable[Said]]
COMMANDS: dict[str, Command] = {
    "report": report.report,
    "reports": report.reports,
    "withdraw": report.withdraw,
    "queue": triage.queue,
    "care": triage.care,
    "case": triage.card,
    "category": triage.category,
    "setup": admin.setup,
    "settings": admin.settings,
    "status": admin.status,
    "digest": admin.weekly,
    "export": admin.export,
}
YES = {"y", "yes", "j", "ja", "o", "oui", "s", "si", "sí"}
ROLES = ("member", "moderator", "admin")


class Chat:
    """One person at the keyboard. ``say_line`` takes a line; what is answered is printed."""

    def __init__(self, console: Console, front: ConsoleFront, desk: Desk):
        self._console, self._front, self._desk = console, front, desk
        self.person = as_person("admin", "ada", "home")
        self._shown: Card | None = None
        self._draft: tuple[int, str, str] | None = None  # case, reason, draft: waits for yes or no
        self._batch = ""  # a selection that waits for yes or no

    @property
    def prompt(self) -> str:
        roles = "admin" if self.person.admin else ",".join(self.person.roles) or "member"
        return f"{self.person.name} ({roles}) @ {self.person.community}> "

    async def say_line(self, line: str) -> bool:
        """Handle one line; False when it ends the chat. The one error handler of this front stands here."""
        try:
            return await self._handle(line.strip())
        except Refusal as refusal:
            self._print(say(self._language, refusal.key, **refusal.facts), "yellow")
        except Exception:  # a front's one error handler: the unknown becomes a reference number
            reference = uuid4().hex[:8]
            log.exception("reference %s", reference)
            self._print(say(self._language, "went-wrong", reference=reference), "red")
        return True

    @property
    def _language(self) -> str:
        return self.person.locale or self._desk.settings.language

    async def _handle(self, line: str) -> bool:
        word, _, rest = line.partition(" ")
        if self._batch:
            await self._answer_batch(line.lower())
        elif self._draft:
            await self._answer_preview(line.lower())
        elif word.isdigit():
            await self._press(word, rest)
        elif word.lstrip("/") in {"quit", "exit"}:
            return False
        elif word == "/as":
            self._be(rest)
        elif word == "/help":
            self._print(say(self._language, "chat-help", categories=report.choices(self._language)))
            self._print(say(self._language, "chat-help-more"))
        elif word == "/approve-many":
            await self._approve_many(rest)
        elif (command := COMMANDS.get(word.removeprefix("/"))) and word.startswith("/"):
            self._show(await command(self._desk, self.person, rest))
        elif word:
            raise Refusal("unknown-command")
        return True

    def _be(self, rest: str) -> None:
        words = rest.split()
        role = words[0] if words else ""
        if role not in ROLES:
            raise Refusal("chat-role", choices=", ".join(ROLES))
        name = words[1] if len(words) > 1 else self.person.name
        community = words[2].lstrip("@") if len(words) > 2 else self.person.community
        self.person = as_person(role, name, community)

    async def _press(self, typed: str, rest: str) -> None:
        case, button = triage.button(self._shown, typed)
        if isinstance(button.act, Extra):
            self._print(await triage.aside(self._desk, self.person, case, button.act))
        elif button.act is Act.APPROVE:
            words, draft = await triage.preview(self._desk, self.person, case, rest)
            self._draft = (case, rest, draft)
            self._print(f"{words}\n\n{say(self._language, 'preview-ask')}")
        else:
            await self._do(Press(case, button.act, rest))

    async def _answer_preview(self, answer: str) -> None:
        waiting, self._draft = self._draft, None
        if waiting and answer in YES:
            case, reason, draft = waiting
            await self._do(Press(case, Act.APPROVE, reason, draft))
        else:
            self._print(say(self._language, "preview-dropped"))

    async def _approve_many(self, rest: str) -> None:
        numbers = [report.number(word) for word in rest.replace(",", " ").split()]
        batch = await many.preview_many(self._desk, self.person, numbers)
        self._print(batch.words)
        if batch.ready:
            self._batch = batch.key
            self._print(say(self._language, "preview-ask"))

    async def _answer_batch(self, answer: str) -> None:
        key, self._batch = self._batch, ""
        if answer in YES:
            self._print(await many.approve_many(self._desk, self.person, key))
        else:
            self._print(say(self._language, "preview-dropped"))

    async def _do(self, act: Press) -> None:
        self._print(await press(self._desk, self.person, act))

    def _show(self, said: Said) -> None:
        if isinstance(said, Card):
            self._shown = said
            self._console.print(card_panel(said))
        elif isinstance(said, Paper):
            self._console.print(paper_panel(self._front.save(self.person.community, said)))
        else:
            self._print(said)

    def _print(self, words: str, style: str = "") -> None:
        self._console.print(literal(words, style))


def as_person(role: str, name: str, community: str) -> Person:
    """Somebody at this console, with the roles that the word names."""
    person = Person("console", community, id=name, name=name)
    if role == "admin":
        return replace(person, admin=True)
    return replace(person, roles=("moderator",)) if role == "moderator" else person


async def converse(chat: Chat, console: Console) -> None:
    """Read lines until the end of input or ``/quit``; a terminal is prompted, a pipe is not."""
    prompt = console.is_terminal
    while True:
        try:
            line = await asyncio.to_thread(input, chat.prompt if prompt else "")
        except (EOFError, KeyboardInterrupt):
            return
        if not await chat.say_line(line):
            return
