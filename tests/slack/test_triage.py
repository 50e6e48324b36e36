"""What moderators do at Slack: buttons, questions, the preview, the link, the hand-off, and who may."""

import pytest

from bot.flow.desk import Duty
from tests.slack.double import Channel
from tests.slack.people import button, until
from tests.slack.test_report import LINK, form, private


@pytest.fixture
async def card(town):
    """A case with its card in the channel."""
    await town.people.type("UMIA", f"graphic-violence {LINK}")
    await private(town, "case 1")
    await town.work(Duty.TELLS)
    (posted,) = town.slack.cards()
    return posted


async def test_a_press_edits_the_one_card_in_place(town, card):
    await town.people.press("UMAX", button(card, "case:claim"))
    await private(town, "is yours")
    await town.work(Duty.TELLS)
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
    await town.work(Duty.NOTICES, Duty.TELLS)
    await town.people.press("UMAX", button(card, "case:hand_off"))
    await private(town, "has to be submitted by a person")
    (file,) = town.slack.files.values()
    assert file["channel"] == "DUMAX"
    assert LINK in file["data"].decode()


async def test_the_queue_and_a_case_are_shown_privately_with_live_buttons(town, card):
    await town.people.type("UMAX", "queue", "/stillup")
    await private(town, "One open case")
    await town.people.type("UMAX", "case 1", "/stillup")
    shown = await until(lambda: [one for one in town.slack.private if "case:claim" in str(one)])
    await town.people.press("UMAX", button(shown[0], "case:claim"))
    await private(town, "is yours")


async def test_setup_is_for_admins_only(town):
    await town.people.type("UEVE", "setup", "/stillup")
    await until(lambda: any("Only admins" in str(view) for view in town.slack.views.values()))


@pytest.mark.parametrize(("channel", "words"), [("C3", "I am not in that channel"), ("C4", "Other workspaces share")])
async def test_setup_refuses_channels_it_cannot_use_and_keeps_what_was_filled_in(town, channel, words):
    town.slack.channels["C4"] = Channel("C4", shared=True)
    await town.people.type("UADA", "setup", "/stillup")
    view = await form(town, "setup")
    typed = {"triage": channel, "moderators": ["UMAX"], "day": "2", "hour": "7", "language": "en"}
    await town.people.send("UADA", view["id"], **typed, zone="Asia/Tokyo", country="")
    again = await until(lambda: words in str(town.slack.views[view["id"]]) and town.slack.views[view["id"]])
    assert "Asia/Tokyo" in str(again)
