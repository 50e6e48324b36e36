"""What steps offer, at Slack: every button, storms, several approvals, care, answers, calls."""

import pytest

from bot.chat import ActionName, Person
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.cards.card import open_card
from bot.flow.cases import actions
from bot.flow.communities import setup
from bot.flow.reports import intake
from bot.store.engine.next_due import Sweep
from tests.on_slack.test_report import LINK, form, private
from tests.support.slack.people import button, until

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

MAX = Person("slack", "T1", "UMAX", "max", ("UMAX",))
MIA = Person("slack", "T1", "UMIA", "mia")
ADA = Person("slack", "T1", "UADA", "ada", admin=True)
EVERY = sorted(ActionName)


async def filed(town, *links):
    for number, link in enumerate(links, 1):
        await town.people.type("UMIA", f"threat {link}")
        await private(town, f"case {number}")


async def modal(town, words):
    return await until(lambda: next((view for view in town.slack.views.values() if words in str(view)), None))


async def answered(town, action):
    """What a press of it answers, whatever that is, in words or as a view."""
    if actions.question("en", 1, action):
        try:
            return await actions.run(town.context, MAX, 1, action, "7")
        except Refusal as refusal:
            return refusal.key
    private, views = len(town.slack.private), len(town.slack.views)
    await town.people.press("UMAX", {"action_id": f"case:{action}", "value": f"1:{action}"})
    await until(lambda: len(town.slack.private) > private or len(town.slack.views) > views)
    return await until(lambda: "a moment" not in (now := str([town.slack.private, town.slack.views])) and now)


async def test_no_button_that_a_card_can_show_leads_nowhere(town):
    await filed(town, LINK)
    answers = [await answered(town, action) for action in EVERY]
    assert not any("cases-button-gone" in answer or "an older version" in answer for answer in answers)


async def test_the_button_of_a_storm_opens_its_queue_and_filters_stay_inside(town):
    await setup.save(town.context, ADA, setup.Wishes(options={"storm_threshold": 3}))
    await filed(town, *(f"https://bad.example/{at}" for at in range(3)))
    await town.people.type("UMIA", "spam https://other.example/x")
    await private(town, "case 4")
    await town.people.type("UMAX", "case 1", "/stillup")
    card = await until(lambda: [one for one in town.slack.private if "case:queue" in str(one)])
    await town.people.press("UMAX", button(card[0], "case:queue"))
    view = await modal(town, "Case 3")
    assert "Case 4" not in str(view)
    await town.people.press("UMAX", {"action_id": "queue:state"}, view={**view, "type": "modal"})
    assert "Case 4" not in str(await modal(town, "Case 3"))


async def test_several_cases_are_approved_by_one_confirmation_that_says_who_gets_what(town):
    await filed(town, LINK, "https://worse.example/")
    await town.people.type("UMAX", "approve-many 1, 2 99", "/stillup")
    view = await form(town, "many")
    assert all(words in str(view) for words in ("Case 1: to", "Case 2: to", "Case 99, not"))
    await town.people.send("UMAX", view["id"])
    done = await until(lambda: "approved" in str(town.slack.views[view["id"]]) and town.slack.views[view["id"]])
    assert "submit" not in done


async def test_a_page_of_the_queue_offers_to_approve_what_fits(town):
    await filed(town, LINK, "https://worse.example/")
    await town.people.type("UMAX", "queue", "/stillup")
    view = await modal(town, "queue:many")
    await town.people.press("UMAX", button(view, "queue:many"), view=view)
    assert (await form(town, "many"))["id"] == view["id"]


@pytest.mark.parametrize(("rest", "words"), [("99", "Case 99, not"), ("", "Which cases?")])
async def test_where_nothing_can_be_approved_there_is_no_button(town, rest, words):
    await town.people.type("UMAX", f"approve-many {rest}", "/stillup")
    assert "submit" not in await modal(town, words)


async def test_a_moderator_is_spared_what_they_choose(town):
    await town.people.type("UMAX", "care", "/stillup")
    view = await form(town, "care")
    await town.people.send("UMAX", view["id"], spared0=["threat"], spared1=[], count=[])
    await until(lambda: "You hear no weekly count" in str(town.slack.views[view["id"]]))
    await town.people.type("UMAX", "care", "/stillup")
    again = await form(town, "care")
    assert [one["value"] for one in again["blocks"][1]["element"]["initial_options"]] == ["threat"]


async def test_care_is_for_moderators(town):
    await town.people.type("UEVE", "care", "/stillup")
    await modal(town, "Only moderators")


@pytest.fixture
async def asked(town):
    """Mia, who agreed to be written to, was asked something about case 1."""
    await intake.report(town.context, MIA, intake.ReportRequest(LINK, Category.THREAT, notify=True))
    await actions.run(town.context, MAX, 1, ActionName.ASK_REPORTER, "Where was it posted?")
    await town.work(Sweep.DELIVERIES)
    assert "/stillup answer 1" in town.slack.whispers("UMIA")


async def test_a_reporter_answers_in_a_form_and_the_card_says_it_without_their_name(town, asked):
    await town.people.type("UMIA", "answer 1", "/stillup")
    view = await form(town, "answer")
    await town.people.send("UMIA", view["id"], text="in the general channel")
    await until(lambda: "read your answer" in str(town.slack.views[view["id"]]))
    card = await open_card(town.context, MAX, 1)
    assert "in the general channel" in str(card)
    assert "mia" not in str(card).lower()


async def answering(town):
    """The form behind the question's button, pressed by a reporter who by Slack is of another workspace."""
    (question,) = town.slack.cards("DUMIA")
    town.people.team = "T2"
    await town.people.press("UMIA", button(question, "mine:answer"))
    return await form(town, "answer")


async def test_the_button_under_a_question_opens_the_form_wherever_slack_says_the_reporter_is_from(town, asked):
    view = await answering(town)
    await town.people.send("UMIA", view["id"], text="in the general channel")
    await until(lambda: "read your answer" in str(town.slack.views[view["id"]]))
    assert "in the general channel" in str(await open_card(town.context, MAX, 1))


async def test_an_empty_answer_comes_back_and_can_still_be_given_where_it_was_asked(town, asked):
    view = await answering(town)
    await town.people.send("UMIA", view["id"], text=" ")
    await until(lambda: "⚠" in str(town.slack.views[view["id"]]))
    await town.people.send("UMIA", view["id"], text="in the general channel")
    await until(lambda: "read your answer" in str(town.slack.views[view["id"]]))


async def test_the_button_of_somebody_who_was_not_asked_answers_nothing(town, asked):
    await town.people.press("UEVE", button(town.slack.cards("DUMIA")[0], "mine:answer"))
    view = await form(town, "answer")
    await town.people.send("UEVE", view["id"], text="let me in")
    await until(lambda: "⚠" in str(town.slack.views[view["id"]]))
    assert "let me in" not in str(await open_card(town.context, MAX, 1))


async def test_words_behind_the_number_are_the_answer(town, asked):
    await town.people.type("UMIA", "answer 1 <https://bad.example/z|there>", "/stillup")
    await private(town, "read your answer")
    assert "bad[.]example" in str(await open_card(town.context, MAX, 1))


async def test_an_answer_that_nobody_asked_for_comes_back_as_it_was_typed(town):
    await town.people.type("UMIA", "answer 1", "/stillup")
    view = await form(town, "answer")
    await town.people.send("UMIA", view["id"], text="my words")
    back = await until(lambda: "my words" in str(town.slack.views[view["id"]]) and town.slack.views[view["id"]])
    assert "⚠" in str(back)


async def test_an_urgent_case_that_waits_calls_those_on_call_by_a_live_mention(town):
    await setup.save(town.context, ADA, setup.Wishes(options={"oncall_role": "UMOE,S2"}))
    await filed(town, LINK)
    town.clock.go(minutes=15)
    await town.work(Sweep.ON_CALL)
    (called,) = town.slack.cards()
    mentions = called["blocks"][0]["elements"][0]["elements"]
    assert mentions == [{"type": "user", "user_id": "UMOE"}, {"type": "usergroup", "usergroup_id": "S2"}]
