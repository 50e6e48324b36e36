"""A reporter answers what the moderators asked: neither side learns who the other one is."""

from bot.domain.refusal import Refusal
from bot.flow import relay
from bot.on_slack import forms
from bot.on_slack.blocks import unmarked
from bot.on_slack.forms import Submit, View, modal, problem_line, question, text_input
from bot.on_slack.report import number
from bot.on_slack.visit import Visit
from bot.wording import say


async def answer(visit: Visit, rest: str) -> None:
    """``/stillup answer 12`` opens the form; with words behind the number they are the answer."""
    typed, _, words = rest.strip().partition(" ")
    case_number = number(typed)
    if words.strip():
        await visit.answer(await relay.answer(visit.desk, visit.person, case_number, unmarked(words)))
    else:
        await visit.open(view(visit.language, case_number))


def view(language: str, case_number: int, typed: str = "", problem: str = "") -> View:
    """The one question, with what was typed when it was refused."""
    label = say(language, "slack-answer", number=case_number)
    blocks = [*problem_line(problem), question("text", label, text_input(typed, 1_500, multiline=True))]
    submit = Submit("answer", say(language, "slack-answer-send"), {"number": case_number})
    return modal(language, say(language, "slack-answer-title"), blocks, submit)


async def given(visit: Visit) -> None:
    """The form is sent. Refused, it comes back with the reason on top."""
    case_number, typed = int(forms.known(visit.view)["number"]), str(forms.values(visit.view).get("text") or "")
    try:
        words = await relay.answer(visit.desk, visit.person, case_number, typed)
    except Refusal as refusal:
        problem = say(visit.language, refusal.key, **refusal.facts)
        await visit.show(view(visit.language, case_number, typed, problem))
    else:
        await visit.answer(words)
