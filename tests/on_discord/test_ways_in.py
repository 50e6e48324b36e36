"""Whatever a card can offer leads somewhere on Discord, and what moderators ask is answered."""

import pytest

from bot.chat import ActionName, Button, Card, Place, Tone
from bot.domain.errors import Refusal
from bot.flow.cases import actions
from bot.on_discord import buttons
from bot.wording import say
from tests.on_discord.conftest import Harbour, said
from tests.support.build import mod

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LINK = "https://bad.example/x"
EVERY = [*ActionName]


async def test_every_button_that_a_card_can_show_is_answered(harbour):
    card = Card(99, "Case 99", "Reported", Tone.CALM, (), tuple(Button(action, action.value) for action in EVERY))
    await harbour.context.fronts["discord"].show(Place(str(harbour.guild.id), str(harbour.triage.id)), card)
    for action in EVERY:
        pressed = await harbour.press(action)
        assert pressed.acknowledged, action
        assert say("en", "cases-button-gone") not in said(pressed), action
        assert "Something went wrong" not in said(pressed), action


@pytest.mark.parametrize("action", [action.value for action in EVERY if action.value not in buttons._HANDLERS])
async def test_every_act_without_a_handler_of_its_own_is_known_to_the_steps(bench, action):
    with pytest.raises(Refusal) as refused:
        await actions.run(bench.context, mod(), 99, action, "hate")
    assert refused.value.key != "cases-button-gone"


async def asked(harbour: Harbour) -> None:
    """A member reported, wants to hear, and is asked something by the moderators."""
    form = await harbour.member.slash(harbour.general, "report", link=LINK)
    await harbour.member.submit_modal(form, {"links": LINK, "category": ["hate"], "consent": ["notify"]})
    await harbour.deliver()
    await harbour.mod.submit_modal(await harbour.press(ActionName.ASK_REPORTER), {"text": "In which video?"})
    await harbour.deliver()


async def test_a_reporter_answers_the_moderators_in_a_form_and_without_a_name(harbour):
    await asked(harbour)
    form = await harbour.member.slash(harbour.general, "answer", number=1)
    heard = await harbour.member.submit_modal(form, {"text": "In the second one."})
    await harbour.deliver()
    assert "without your name" in said(heard)
    assert "In the second one." in harbour.text()
    assert "mia" not in harbour.text()


async def test_an_answer_of_somebody_who_was_not_asked_is_refused(harbour):
    await asked(harbour)
    assert "no open report of case 1" in said(await harbour.mod.slash(harbour.general, "answer", number=1, words="Me!"))


async def test_the_question_comes_with_a_button_that_opens_the_answer(harbour):
    await asked(harbour)
    mia = harbour.member.user
    form = await mia.click(mia.dm_channel.last_message, label="Answer…")
    assert "without your name" in said(await mia.submit_modal(form, {"text": "In the second one."}))
    await harbour.deliver()
    assert "In the second one." in harbour.text()
