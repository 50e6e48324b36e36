"""The one list of actions: complete, offered when it shall be, worded everywhere, refused when it is not on offer."""

from itertools import product
from pathlib import Path

import pytest

from bot.chat import ActionName, QuestionKind, Tone
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.domain.lifecycle import Move, State
from bot.flow.cases import actions
from bot.flow.cases.action import CaseFacts
from bot.wording import languages, say
from tests.support.build import member, mod, report

RECORD = Path(__file__).parents[2] / "data" / "card_buttons.tsv"  # state, category, facts, buttons: name, tone, * rare
POSTED = {"due", "held", "prepared", "unsure", "sent"}
RICH = {"uncorrected", "drafted", "storm", "listening", "messages", "vetoed", "shared"}


def facts(state: State, category: Category = Category.HATE, *names: str) -> CaseFacts:
    """The case with these facts, and with notices in the states among them."""
    notices = frozenset(POSTED & set(names))
    return CaseFacts(state, category, notices, **dict.fromkeys(set(names) - POSTED, True))


def recorded(line: str) -> tuple[CaseFacts, str]:
    state, category, names, buttons = line.split("\t")
    given = {"message": "messages", "-": "", "corrected": ""}
    named = {given.get(name, name) for name in names.split(",")} - {""}
    left = {"uncorrected"} if named & {"sent", "unsure"} else set()
    return facts(State(state), Category(category), *named, *left), buttons


def drawn(action: actions.CaseAction) -> str:
    return action.name + (f"={action.tone}" if action.tone is not Tone.CALM else "") + "*" * action.rare


@pytest.mark.parametrize("state", list(State))
def test_the_buttons_of_a_card_stand_in_their_order_in_every_state(state):
    lines = [line for line in RECORD.read_text().splitlines() if line.startswith(f"{state}\t")]
    assert lines
    for known, buttons in map(recorded, lines):
        assert " ".join(map(drawn, actions.offered(known))) == buttons, known


def test_every_action_is_declared_once():
    assert sorted(action.name for action in actions.ACTIONS) == sorted(ActionName)


def test_every_action_is_offered_somewhere_and_none_of_them_always_but_the_note():
    everywhere = [facts(state, Category.HATE, *more) for state, more in product(State, ((), POSTED | RICH, {"shared"}))]
    offered = [{action.name for action in actions.offered(known)} for known in everywhere]
    assert set().union(*offered) == set(ActionName)
    assert set.intersection(*offered) == {ActionName.SHOW_LINK, ActionName.NOTE}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("action", actions.ACTIONS, ids=lambda action: action.name)
def test_every_action_has_its_sentences(language, action):
    assert say(language, f"cases-act-{action.slug}")
    asked = actions.question(language, 7, action.name)
    assert (asked is None) == (action.asked is None)
    if asked:
        assert asked.title
        assert asked.text
        assert (asked.kind is QuestionKind.CHOICE) == bool(asked.options)


@pytest.mark.parametrize("language", languages())
def test_every_move_by_people_says_that_it_is_done(language):
    moves = [name for name in ActionName if name in set(Move)]
    assert all(say(language, f"cases-done-{name}", number=7, seconds=60, other="9") for name in moves)


def test_what_is_no_action_asks_nothing():
    assert actions.question("en", 7, "reword") is None


async def test_what_is_no_action_is_a_button_of_an_older_version(bench):
    with pytest.raises(Refusal, match="cases-button-gone"):
        await actions.run(bench.context, mod(), 1, "no-such-thing")


REFUSED = {
    ActionName.RELEASE: "cases-act-too-late",
    ActionName.CANCEL: "cases-act-too-late",
    ActionName.ESCALATE: "cases-act-too-late",
    ActionName.SUBMITTED: "cases-act-too-late",
    ActionName.ARRIVED: "cases-act-too-late",
    ActionName.RESEND: "cases-act-too-late",
    ActionName.CLOSE: "cases-act-too-late",
    ActionName.REOPEN: "cases-act-too-late",
    ActionName.HAND_OFF: "cases-nothing-prepared",
    ActionName.CORRECT: "notices-correction-none",
    ActionName.SEND_CORRECTION: "notices-correction-none",
    ActionName.DROP_CORRECTION: "notices-correction-not-drafted",
    ActionName.SPLIT: "cases-split-not-merged",
    ActionName.LIFT: "cases-lift-none",
    ActionName.ASK_REPORTER: "cases-ask-nobody",
    ActionName.RECORD: "cases-record-not-now",
    ActionName.VETO: "cases-veto-alone",
    ActionName.DELETE_MESSAGE: "cases-delete-nothing",
}


@pytest.mark.parametrize("name", REFUSED)
async def test_what_is_not_on_offer_is_refused(bench, name):
    number = await report(bench, "https://bad.example/x")
    await actions.run(bench.context, mod(), number, ActionName.CLAIM)
    await actions.run(bench.context, mod(), number, ActionName.RELEASE)
    with pytest.raises(Refusal, match=REFUSED[name]):
        await actions.run(bench.context, mod(), number, name, "gone" if name is ActionName.RECORD else "why")


@pytest.mark.parametrize("name", ActionName)
async def test_who_presses_is_checked_before_anything_else(bench, name):
    number = await report(bench, "https://bad.example/x")
    text = {ActionName.SNOOZE: "1d", ActionName.RECORD: "up", ActionName.CATEGORY: "spam", ActionName.SAME_AS: "9"}
    with pytest.raises(Refusal, match="communities-not-moderator"):
        await actions.run(bench.context, member(), number, name, text.get(name, "why"))
