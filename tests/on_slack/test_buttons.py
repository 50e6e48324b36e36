"""What moderators do at Slack: buttons, questions, the preview, the link, the hand-off, and who may."""

import pytest

from bot.store.engine.next_due import Sweep
from tests.on_slack.test_report import LINK, form, private
from tests.support.slack.people import button, until

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


@pytest.fixture
async def card(town):
    """A case with its card in the channel."""
    await town.people.type("UMIA", f"graphic-violence {LINK}")
    await private(town, "case 1")
    await town.work(Sweep.DELIVERIES)
    (posted,) = town.slack.cards()
    return posted


async def test_a_press_edits_the_one_card_in_place(town, card):
    await town.people.press("UMAX", button(card, "case:claim"))
    await private(town, "is yours")
    await town.work(Sweep.DELIVERIES)
    assert (len(town.slack.cards()), card["edits"]) == (1, 1)
    assert "Being reviewed" in str(card["blocks"])


async def test_whoever_is_no_moderator_is_refused_at_the_press(town, card):
    await town.people.press("UEVE", button(card, "case:claim"))
    await private(town, "Only moderators")


async def test_a_moderator_s_id_from_another_workspace_has_no_role_here(town, card):
    await town.people.press("UMAX", button(card, "case:claim"), home="T2")
    await private(town, "Only moderators")


async def test_a_rejection_asks_for_its_reason_first(town, card):
    await town.people.press("UMAX", button(card, "case:reject"))
    name = (await form(town, "act"))["id"]
    await town.people.send("UMAX", name, text="satire")
    await until(lambda: "is rejected" in str(town.slack.views[name]))


async def test_the_preview_must_be_shown_again_before_other_words_are_approved(town, card):
    await town.people.press("UMAX", button(card, "case:approve"))
    view = await form(town, "preview")
    answer = await town.people.send("UMAX", view["id"], reason="my own words")
    assert answer["response_action"] == "errors"
    assert "show it again first" in answer["errors"]["reason"]


async def test_shown_again_the_preview_has_the_new_words_and_can_be_approved(town, card):
    await town.people.press("UMAX", button(card, "case:approve"))
    view = await form(town, "preview")
    typed = {**view, "state": {"values": {"reason": {"in": {"value": "my own words"}}}}}
    await town.people.press("UMAX", button(view, "preview:again"), view=typed, response_url="")
    await until(lambda: "my own words" in str(town.slack.views[view["id"]]))
    await town.people.send("UMAX", view["id"], reason="my own words")
    await until(lambda: "is approved" in str(town.slack.views[view["id"]]))


async def test_the_preview_shows_no_live_link(town, card):
    await town.people.press("UMAX", button(card, "case:approve"))
    view = await form(town, "preview")
    assert "bad[.]example" in str(view)
    assert LINK not in str(view)


async def test_the_link_is_shown_to_the_one_who_asks_broken(town, card):
    await town.people.press("UMAX", button(card, "case:show_link"))
    name = (await form(town, "act"))["id"]
    await town.people.send("UMAX", name)
    await until(lambda: "hxxps[:]//bad[.]example/page" in str(town.slack.views[name]))


async def test_a_hand_off_comes_as_a_private_file_with_the_exact_link(town, card):
    await town.people.press("UMAX", button(card, "case:approve"))
    view = await form(town, "preview")
    await town.people.send("UMAX", view["id"], reason="")
    await until(lambda: "is approved" in str(town.slack.views[view["id"]]))
    town.clock.go(minutes=5)
    await town.work(Sweep.NOTICES, Sweep.DELIVERIES)
    await town.people.press("UMAX", button(card, "case:hand_off"))
    await private(town, "has to be submitted by a person")
    (file,) = town.slack.files.values()
    assert file["channel"] == "DUMAX"
    assert LINK in file["data"].decode()


async def modal(town, words):
    """The modal that says so, once there is one."""
    return (await until(lambda: [view for view in town.slack.views.values() if words in str(view)]))[-1]


async def test_a_case_is_shown_privately_with_live_buttons(town, card):
    await town.people.type("UMAX", "case 1", "/stillup")
    shown = await until(lambda: [one for one in town.slack.private if "case:claim" in str(one)])
    await town.people.press("UMAX", button(shown[0], "case:claim"))
    await private(town, "is yours")


async def test_from_the_queue_a_case_opens_where_it_can_be_acted_on(town, card):
    await town.people.type("UMAX", "queue", "/stillup")
    view = await modal(town, "One open case")
    await town.people.press("UMAX", button(view, "queue:case"), view=view)
    opened = await modal(town, "case:claim")
    assert opened["id"] == view["id"]
    await town.people.press("UMAX", button(opened, "case:claim"), view=opened)
    await modal(town, "is yours")


async def test_a_filter_narrows_the_queue(town, card):
    await town.people.type("UMAX", "queue", "/stillup")
    view = await modal(town, "One open case")
    chosen = {"queue:category": {"type": "static_select", "selected_option": {"value": "spam"}}}
    picked = {**view, "state": {"values": {"filters": chosen}}}
    await town.people.press("UMAX", {"action_id": "queue:category", "block_id": "filters"}, view=picked)
    await modal(town, "No case fits that")


async def test_whoever_is_no_moderator_sees_no_queue(town, card):
    await town.people.type("UEVE", "queue", "/stillup")
    await modal(town, "Only moderators")


async def test_history_says_whether_a_link_was_seen_before(town, card):
    await town.people.type("UMAX", f"history <{LINK}>", "/stillup")
    await private(town, "was reported here before")


async def test_a_misuser_is_muted_without_a_name(town, card):
    await town.people.type("UMAX", "mute 1 7", "/stillup")
    await private(town, "Reporter 1 of case 1")
    await town.people.type("UMIA", f"hate {LINK}/2")
    await until(lambda: "paused" in str(town.slack.private[-1]))
    assert "umia" not in str(town.slack.private[:-1]).lower()


async def test_refused_an_answer_to_an_act_comes_back_as_it_was_typed(town, card):
    await town.people.press("UMAX", button(card, "case:reject"))
    name = (await form(town, "act"))["id"]
    await town.people.send("UMAX", name, text="x" * 1_501)
    again = await until(lambda: "1500" in str(town.slack.views[name]) and town.slack.views[name])
    assert "xxxx" in str(again)
