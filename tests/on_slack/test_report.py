"""What members do at Slack: every way to report, a refused form, their own reports, the home."""

from sqlalchemy import func, select

from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Report
from tests.support.slack.people import button, until

LINK = "https://bad.example/page"


async def count(town):
    async with town.context.store.read() as db:
        return await db.scalar(select(func.count()).select_from(Report))


async def form(town, callback="report"):
    found = await until(lambda: [view for view in town.slack.views.values() if view.get("callback_id") == callback])
    return found[-1]


async def private(town, words):
    await until(lambda: any(words in str(message) for message in town.slack.private))


async def test_a_command_with_everything_given_files_at_once(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "Your report is case 1")
    assert await count(town) == 1


async def test_a_command_without_a_category_opens_the_form_with_the_link_in_it(town):
    await town.people.type("UMIA", LINK)
    assert (await form(town))["blocks"][0]["element"]["initial_value"] == LINK
    assert await count(town) == 0


async def test_the_shortcut_on_a_message_finds_its_links(town):
    await town.people.shortcut("UMIA", f"see <{LINK}|this> and <@U2>, then <https://worse.example/a?b=1&amp;c=2>")
    found = (await form(town))["blocks"][0]["element"]["initial_value"]
    assert found.splitlines() == [LINK, "https://worse.example/a?b=1&c=2"]


async def test_the_shortcut_on_a_message_without_links_says_so(town):
    await town.people.shortcut("UMIA", "no link here")
    await private(town, "I found no link")


async def test_a_refused_form_comes_back_with_all_that_was_typed(town):
    await town.people.shortcut("UMIA")
    name = (await form(town))["id"]
    await town.people.send("UMIA", name, links="nothing to click", category="spam", details="my long note", more=[])
    again = await until(lambda: "I found no link" in str(town.slack.views[name]) and town.slack.views[name])
    assert "my long note" in str(again)
    assert "nothing to click" in str(again)


async def test_a_sent_form_is_acknowledged_before_anything_is_filed(town):
    await town.people.shortcut("UMIA")
    answer = await town.people.send("UMIA", (await form(town))["id"], links=LINK, category="hate", details="", more=[])
    assert answer["response_action"] == "update"


async def test_nobody_else_sees_a_private_answer(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    assert town.slack.messages == {}


async def test_the_card_shows_no_name_and_no_live_link(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    await town.work(Sweep.DELIVERIES)
    (card,) = town.slack.cards()
    assert "bad[.]example" in str(card["blocks"])
    assert not [word for word in ("umia", "UMIA", LINK) if word in str(card)]


async def test_a_workspace_that_is_not_set_up_says_so(town):
    town.people.team = "T9"
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "not set up here yet")


async def test_the_home_shows_my_reports_and_a_way_out_of_each(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    await town.people.event("app_home_opened", "UMIA", tab="home")
    home = await until(lambda: town.slack.homes.get("UMIA"))
    await town.people.press("UMIA", button(home, "mine:withdraw"), view={"type": "home"})
    await until(lambda: "not reported anything" in str(town.slack.homes["UMIA"]))


async def test_only_moderators_find_the_queue_at_home(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    for person in ("UMIA", "UMAX"):
        await town.people.event("app_home_opened", person, tab="home")
        await until(lambda person=person: person in town.slack.homes)
    assert "One open case" in str(town.slack.homes["UMAX"])
    assert "One open case" not in str(town.slack.homes["UMIA"])


async def test_an_unknown_word_after_stillup_is_answered_with_what_there_is(town):
    await town.people.type("UMIA", "dance", "/stillup")
    await private(town, "/stillup reports")


async def test_consent_to_hear_can_be_given_below_the_answer(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    await town.people.press("UMIA", button(town.slack.private[-1], "mine:follow"))
    await until(lambda: len(town.slack.private) == 2)
    async with town.context.store.read() as db:
        assert (await db.scalars(select(Report))).one().notify


async def test_without_consent_nobody_hears_anything(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    async with town.context.store.read() as db:
        assert not (await db.scalars(select(Report))).one().notify


async def test_a_report_is_taken_back_below_its_answer(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    await town.people.press("UMIA", button(town.slack.private[-1], "mine:withdraw"))
    await private(town, "is withdrawn")


async def test_my_data_comes_as_a_file_for_me_alone(town):
    await town.people.type("UMIA", f"hate {LINK}")
    await private(town, "case 1")
    await town.people.type("UMIA", "privacy", "/stillup")
    await until(lambda: "mine:data" in str(town.slack.private[-1]))
    await town.people.press("UMIA", button(town.slack.private[-1], "mine:data"))
    (file,) = await until(lambda: [one for one in town.slack.files.values() if one["channel"]])
    assert (file["channel"], LINK in file["data"].decode()) == ("DUMIA", True)


async def test_forgetting_is_asked_twice_and_then_done(town):
    await town.people.event("app_home_opened", "UMIA", tab="home")
    home = await until(lambda: town.slack.homes.get("UMIA"))
    assert "confirm" in str(home)
    await town.people.press("UMIA", button(home, "mine:forget"), view={"type": "home"})
    await private(town, "forgotten here")


async def test_admins_find_the_week_at_home(town):
    for person in ("UADA", "UMAX"):
        await town.people.event("app_home_opened", person, tab="home")
        await until(lambda person=person: person in town.slack.homes)
    assert ["still up" in str(town.slack.homes[one]) for one in ("UADA", "UMAX")] == [True, False]
