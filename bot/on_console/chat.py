"""The interactive chat: one terminal in which one can be member, moderator or admin of any community."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import NamedTuple
from uuid import uuid4

from rich.console import Console

from bot.chat import ActionName, Card, Paper, Person, Question, QuestionKind
from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.flow.cases import actions, bulk_approval
from bot.flow.cases.action import Press
from bot.flow.cases.decisions import press
from bot.flow.context import Context
from bot.on_console import admin, answer, buttons, queue, report, setup, wellbeing
from bot.on_console.cards import card_panel, literal, paper_panel
from bot.on_console.front import ConsoleFront
from bot.wording import say

log = logging.getLogger(__name__)
Said = str | Card | Paper
Command = Callable[[Context, Person, str], Awaitable[Said]]
COMMANDS: dict[str, Command] = {
    "report": report.report,
    "reports": report.reports,
    "withdraw": report.withdraw,
    "answer": answer.answer,
    "queue": queue.queue,
    "care": wellbeing.wellbeing,
    "case": queue.case,
    "category": queue.category,
    "setup": setup.setup,
    "settings": admin.settings,
    "status": admin.status,
    "digest": admin.weekly,
    "export": admin.export,
}
ROLES = ("member", "moderator", "admin")


class _OpenQuestion(NamedTuple):
    case: int
    action: str
    question: Question


class Chat:
    """One person at the keyboard. ``say_line`` takes a line; what is answered is printed."""

    def __init__(self, console: Console, front: ConsoleFront, context: Context):
        self._console, self._front, self._context = console, front, context
        self.person = as_person("admin", "ada", "home")
        self._shown: Card | None = None
        self._draft: Press | None = None  # an approval that waits for yes or no
        self._asked: _OpenQuestion | None = None  # the next line answers it
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
            self._print(say(self._language, "chat-went-wrong", reference=reference), "red")
        return True

    @property
    def _language(self) -> str:
        return self.person.locale or self._context.settings.language

    async def _handle(self, line: str) -> bool:
        word, _, rest = line.partition(" ")
        if await self._answered(line):
            return True
        if word.isdigit():
            await self._press(word, rest)
        elif word.lstrip("/") in {"quit", "exit"}:
            return False
        elif word == "/as":
            self._be(rest)
        elif word == "/help":
            self._print(say(self._language, "console-help", categories=report.choices(self._language)))
            self._print(say(self._language, "console-help-more"))
        elif word == "/approve-many":
            await self._approve_many(rest)
        elif (command := COMMANDS.get(word.removeprefix("/"))) and word.startswith("/"):
            self._show(await command(self._context, self.person, rest))
        elif word:
            raise Refusal("console-unknown-command")
        return True

    async def _answered(self, line: str) -> bool:
        """Whether the line was the answer to something; a command instead of an answer drops an act's question."""
        asked, self._asked = self._asked, None
        if self._batch:
            await self._answer_batch(line.lower())
        elif self._draft:
            await self._answer_preview(line.lower())
        elif asked and not line.startswith("/"):
            await self._do(*asked, line)
        else:
            return False
        return True

    def _be(self, rest: str) -> None:
        words = rest.split()
        role = words[0] if words else ""
        if role not in ROLES:
            raise Refusal("console-role", choices=", ".join(ROLES))
        name = words[1] if len(words) > 1 else self.person.name
        community = words[2].lstrip("@") if len(words) > 2 else self.person.community
        self.person = as_person(role, name, community)

    async def _press(self, typed: str, rest: str) -> None:
        case, button = buttons.button(self._shown, typed)
        action = button.action.value
        if button.action is ActionName.HAND_OFF:
            self._print(await buttons.hand_off(self._context, self.person, case))
        elif button.action is ActionName.APPROVE:
            words, draft = await buttons.preview(self._context, self.person, case, rest)
            self._draft = Press(case, ActionName.APPROVE, rest, draft)
            self._print(f"{words}\n\n{say(self._language, 'console-preview-ask')}")
        elif (asked := actions.question(self._language, case, action)) is None:
            self._print(await actions.run(self._context, self.person, case, action))
        elif rest:
            await self._do(case, action, asked, rest)
        else:
            self._asked = _OpenQuestion(case, action, asked)
            self._print(buttons.asked(asked))

    async def _answer_preview(self, typed: str) -> None:
        waiting, self._draft = self._draft, None
        if waiting and buttons.is_yes(typed):
            self._print(await press(self._context, self.person, waiting))
        else:
            self._print(say(self._language, "console-preview-dropped"))

    async def _approve_many(self, rest: str) -> None:
        numbers = [case_number_of(word) for word in rest.replace(",", " ").split()]
        batch = await bulk_approval.preview_many(self._context, self.person, numbers)
        self._print(batch.words)
        if batch.ready:
            self._batch = batch.key
            self._print(say(self._language, "console-preview-ask"))

    async def _answer_batch(self, typed: str) -> None:
        key, self._batch = self._batch, ""
        if buttons.is_yes(typed):
            self._print(await bulk_approval.approve_many(self._context, self.person, key))
        else:
            self._print(say(self._language, "console-preview-dropped"))

    async def _do(self, case: int, action: str, asked: Question, typed: str) -> None:
        """Do an act with the answer to what it asked."""
        if asked.kind is QuestionKind.SURE and not buttons.is_yes(typed):
            self._print(say(self._language, "console-dropped"))
        else:
            self._print(await actions.run(self._context, self.person, case, action, buttons.meant(asked, typed)))

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
