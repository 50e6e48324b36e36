"""The setup's three pages on Discord: who may open them, what each sets, and which permission is missing."""

import discord
import pytest

from tests.on_discord.conftest import Harbour, last, said
from tests.on_discord.test_rules import rule

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LINK = "https://bad.example/page"


async def test_the_setup_opens_no_form_for_who_is_no_admin_though_the_server_shows_them_the_command(harbour, caplog):
    (stillup,) = [one for one in await harbour.bot.tree.fetch_commands() if one.name == "stillup"]
    harbour.guild.set_command_permissions(stillup, {harbour.mods: True})
    answer = await harbour.mod.slash(harbour.general, "stillup setup")
    assert "Only admins" in said(answer)
    assert "by somebody who is none" in caplog.text


async def test_setup_keeps_what_is_given_and_says_which_permission_is_missing(harbour):
    form = await harbour.admin.slash(harbour.general, "stillup setup")
    secret = harbour.guild.create_text_channel("secret", overwrites=_closed(harbour))
    answer = await harbour.admin.submit_modal(form, {"triage": [secret], "language": ["fr"], "country": "fr"})
    assert "#secret" in said(answer)
    assert "I lack: view channel" in said(answer)
    assert "FR" in said(answer)


def _closed(harbour: Harbour) -> dict:
    """A channel that admins see and the bot does not."""
    seen, unseen = discord.PermissionOverwrite(view_channel=True), discord.PermissionOverwrite(view_channel=False)
    return {harbour.guild.default_role: unseen, harbour.guild.roles["Boss"]: seen}


@pytest.mark.parametrize(("hour", "heard"), [("17", "Friday, 17:00"), ("25", "from 0 to 23"), ("x", "from 0 to 23")])
async def test_the_second_page_of_the_setup_sets_day_and_hour(harbour, hour, heard):
    form = await harbour.admin.slash(harbour.general, "stillup setup")
    first = await harbour.admin.submit_modal(form, {"country": "IE"})
    more = await harbour.admin.click(last(first), label="More settings…")
    assert heard in said(await harbour.admin.submit_modal(more, {"day": ["4"], "hour": hour}))


async def test_a_category_switched_off_is_not_taken(harbour):
    form = await harbour.admin.slash(harbour.general, "stillup setup")
    more = await harbour.admin.click(last(await harbour.admin.submit_modal(form, {})), label="More settings…")
    await harbour.admin.submit_modal(more, {"off": ["hate"]})
    answer = await harbour.member.slash(harbour.general, "report", link=LINK, category="hate")
    assert "does not take reports" in said(answer)


async def rules_page(harbour: Harbour):
    form = await harbour.admin.slash(harbour.general, "stillup setup")
    return await harbour.admin.click(last(await harbour.admin.submit_modal(form, {})), label="Rules of triage…")


async def test_the_third_page_sets_the_rules_and_settings_name_them(harbour):
    given = {"own": ["yes"], "oncall": [harbour.mods], "quiet": "22:00-07:00", "storm": "25", "claim": "4"}
    await harbour.admin.submit_modal(await rules_page(harbour), given)
    words = said(await harbour.admin.slash(harbour.general, "stillup settings"))
    for part in ("decided by others: yes", "On call: @\u200bMods", "22:00–07:00", "from 25 links", "4 hours"):
        assert part in words.replace("\\", "")


async def test_the_third_page_shows_what_is_set_and_an_emptied_field_is_switched_off(harbour):
    await rule(harbour, oncall_role=str(harbour.mods.id), quiet_hours="22:00-07:00", own_reports=True)
    form = await rules_page(harbour)
    filled = str([one for one in harbour.env.http_requests if "setup:3" in str(one.json)][-1].json)
    assert str(harbour.mods.id) in filled
    assert "22:00-07:00" in filled
    words = said(await harbour.admin.submit_modal(form, {"own": ["no"], "oncall": [], "quiet": ""}))
    assert "On call: –, quiet hours –" in words
