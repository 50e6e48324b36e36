"""Any question that an act asks can be answered in the terminal: the next line is the answer."""

import io

import pytest
from rich.console import Console

from bot.on_console.chat import Chat
from bot.on_console.front import ConsoleFront
from tests.support.build import member, report

ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
LINK = "https://bad.example/page"


@pytest.fixture
async def chat(bench, tmp_path):
    await report(bench, LINK, notify=True)
    await report(bench, LINK + "2", member("zoe"))
    console = Console(file=io.StringIO(), width=200)
    made = Chat(console, ConsoleFront(console, tmp_path), bench.context)
    for line in ("/as admin ada harbour", "/case 2", "/case 1"):
        await made.say_line(line)
    return made


async def said(chat: Chat, *lines: str) -> str:
    """What the last of these lines was answered."""
    for line in lines:
        at = chat._console.file.tell()
        await chat.say_line(line)
    return chat._console.file.getvalue()[at:]


def action(chat: Chat, name: str) -> str:
    return str([button.action.value for button in chat._shown.buttons].index(name) + 1)


@ONE
@pytest.mark.parametrize(
    ("name", "answer", "words"),
    [
        ("reject", "satire", "is rejected"),
        ("same_as", "2", "same as case 2"),
        ("snooze", "2", "out of your queue until 2026-03-05"),
        ("show_link", "y", "hxxps[:]//bad"),
        ("show_link", "n", "Nothing was done"),
        ("ask_reporter", "Where?", "goes to 1 reporter"),
    ],
)
async def test_each_kind_of_question_is_asked_and_answered_by_the_next_line(chat, name, answer, words):
    assert words in await said(chat, action(chat, name), answer)


@ONE
async def test_a_command_instead_of_an_answer_drops_the_question(chat):
    await said(chat, action(chat, "note"), "/queue", "words that answer nothing")
    assert "words that" not in await said(chat, "/case 1")


@ONE
async def test_a_reporter_answers_with_a_command(chat, bench):
    await said(chat, action(chat, "ask_reporter"), "Where?", "/as member mia")
    assert "without your name" in await said(chat, "/answer 1 in the harbour")
