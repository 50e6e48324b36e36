"""What an admin may choose is checked with a sentence, kept, shown, and obeyed."""

import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.communities import channels, setup
from bot.flow.reports import intake
from bot.wording import languages, say
from tests.support.build import admin, member, mod, press, report
from tests.support.rules import options, rounds

ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
LINK = "https://bad.example/page"
WRONG = [
    ("two_person", "hate,x", "cases-category-unknown"),
    ("categories_off", ["x"], "cases-category-unknown"),
    ("own_reports", "maybe", "communities-setup-yes"),
    ("oncall_role", "two words", "communities-setup-role"),
    ("quiet_hours", "22-7", "communities-setup-quiet"),
    ("quiet_hours", "25:00-07:00", "communities-setup-quiet"),
    ("quiet_hours", "07:00-07:00", "communities-setup-quiet"),
    ("storm_threshold", "2", "communities-setup-storm"),
    ("storm_threshold", "-5", "communities-setup-storm"),
    ("claim_hours", "1000", "communities-setup-claim"),
    ("claim_hours", "²", "communities-setup-claim"),
    ("paused", "forever", "communities-setup-pause"),
    ("colour", "red", "communities-setup-unknown"),
]


@ONE
@pytest.mark.parametrize(("name", "value", "key"), WRONG)
async def test_a_wrong_choice_is_refused_with_a_sentence_and_changes_nothing(bench, name, value, key):
    before = await setup.show(bench.context, admin())
    with pytest.raises(Refusal, match=key) as refused:
        await options(bench, **{name: value})
    assert all(say(language, key, **refused.value.facts) for language in languages())
    assert await setup.show(bench.context, admin()) == before


@ONE
@pytest.mark.parametrize(
    "wish", [{"triage_channel": "a b"}, {"digest_channel": "x" * 65}, {"moderator_roles": ["a b"]}]
)
async def test_a_channel_or_role_that_cannot_be_one_is_refused(bench, wish):
    with pytest.raises(Refusal, match=r"setup-(channel|role)"):
        await setup.save(bench.context, admin(), setup.Wishes(**wish))


async def test_the_settings_show_what_was_chosen(bench):
    chosen = {
        "two_person": "hate, fraud",
        "own_reports": "yes",
        "oncall_role": "helpers",
        "quiet_hours": "22:00 - 07:30",
    }
    words = await options(bench, **chosen, storm_threshold=20, claim_hours="8", paused=True)
    for part in ("Hate, Fraud", "helpers", "22:00–07:30", "from 20 links", "8 hours", "Mar 3, 2026"):
        assert part in words
    assert await setup.show(bench.context, admin()) == words


@ONE
async def test_a_form_finds_all_that_is_set_and_is_for_admins_only(bench):
    given = setup.Wishes(triage_channel="C9", country="IE", digest_weekday=-1, options={"storm_threshold": 25})
    await setup.save(bench.context, admin(), given)
    now = await setup.current(bench.context, admin())
    assert (now.triage_channel, now.country, now.digest_weekday) == ("C9", "IE", -1)
    assert now.options["storm_threshold"] == 25
    with pytest.raises(Refusal, match="not-admin"):
        await setup.current(bench.context, mod())


@ONE
async def test_before_the_first_setup_a_form_finds_nothing(bench):
    assert await setup.current(bench.context, replace(admin(), community="elsewhere")) is None


async def test_a_choice_leaves_the_others_as_they_are(bench):
    await options(bench, two_person=["hate"])
    assert "Two moderators needed: Hate." in await options(bench, oncall_role="7")


async def test_a_pause_stops_members_not_staff_and_ends_by_itself(bench):
    await options(bench, paused=6)
    with pytest.raises(Refusal) as refused:
        await report(bench, LINK)
    assert "Mar 2, 2026, 3:00" in say("en", refused.value.key, **refused.value.facts)
    await report(bench, LINK, mod())
    bench.clock.go(hours=6)
    assert await report(bench, LINK) == 1


async def test_a_pause_can_be_ended_early_and_lasts_a_day_at_most_by_itself(bench):
    await options(bench, paused=True)
    bench.clock.go(hours=23)
    with pytest.raises(Refusal, match="reports-intake-paused"):
        await intake.report(bench.context, member(), intake.ReportRequest(LINK, Category.HATE))
    await options(bench, paused=False)
    assert await report(bench, LINK) == 1


@pytest.mark.parametrize(("category", "hours"), [(Category.HATE, 24), (Category.THREAT, 4)])
async def test_a_claim_holds_as_the_category_says_or_as_the_community_chose(bench, category, hours):
    number = await report(bench, LINK, category=category)
    await press(bench, number, ActionName.CLAIM)
    assert (await claim_of(bench, number)) == timedelta(hours=hours)
    await press(bench, number, ActionName.RELEASE)
    await options(bench, claim_hours=2)
    await press(bench, number, ActionName.CLAIM)
    assert (await claim_of(bench, number)) == timedelta(hours=2)


async def claim_of(bench, number: int) -> timedelta:
    from bot.store import cases

    async with bench.context.store.read() as db:
        return (await cases.by_number(db, number)).claim_due_at - bench.clock()


async def test_the_status_says_what_waits_how_old_the_last_look_is_and_every_brake(bench):
    await options(bench, storm_threshold=3, paused=True, quiet_hours="08:00-20:00")
    for i in range(3):
        await report(bench, f"https://s{i}.bad.example/", mod())
    bench.clock.go(minutes=10)
    words = await channels.status(bench.context, admin())
    for part in (
        "moderator: 3",
        "waits for 10 minutes",
        "none yet",
        "paused until",
        "A storm".lower(),
        "nobody is called",
    ):
        assert part in words
    await options(bench, paused=False, quiet_hours="no")
    await rounds(bench, minutes=20)
    assert "Brake" not in await channels.status(bench.context, admin())


async def test_a_stranger_s_press_is_refused_in_private_and_stands_in_the_log(bench, caplog):
    number = await report(bench, LINK)
    with caplog.at_level(logging.WARNING), pytest.raises(Refusal, match="communities-not-moderator"):
        await press(bench, number, ActionName.CLAIM, who=member("eve"))
    (line,) = [one.getMessage() for one in caplog.records if "no moderator" in one.getMessage()]
    assert "eve" not in line
