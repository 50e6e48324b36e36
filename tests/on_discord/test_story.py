"""From the report to the digest in one server, as its people see it."""

from datetime import timedelta

import pytest

from bot.chat import ActionName, Paper, Place
from bot.jobs import work_off
from bot.on_discord.app import Bot
from bot.store.engine.next_due import Sweep
from tests.on_discord.conftest import Harbour, last, said

LINK = "https://bad.example/page"


async def report(harbour: Harbour, link: str = LINK, category: str = "hate"):
    answer = await harbour.member.slash(harbour.general, "report", link=link, category=category)
    await harbour.deliver()
    return answer


async def approve(harbour: Harbour) -> str:
    """Preview, then send exactly that; what the preview said."""
    preview = await harbour.press(ActionName.APPROVE)
    await harbour.mod.click(last(preview), label="Send exactly this")
    return said(preview)


async def test_a_report_by_command_is_answered_privately_and_becomes_a_card(harbour):
    answer = said(await report(harbour))
    assert "case 1" in answer
    assert "Case 1 · Hate" in harbour.text()
    assert "bad\\[.\\]example" in harbour.text()
    assert "mia" not in harbour.text()


async def test_the_menu_finds_the_links_and_asks_for_the_rest(harbour):
    message = await harbour.mod.send(harbour.general, "look https://bad.example/a and https://worse.example/b")
    form = await harbour.member.context_menu(harbour.general, "Report links", message)
    given = {"links": ["hxxps[:]//bad[.]example/a"], "category": ["fraud"], "details": "a shop", "consent": ["notify"]}
    answer = said(await harbour.member.submit_modal(form, given))
    await harbour.deliver()
    assert "hxxps[:]//worse[.]example/b" in str(form.modal)
    assert "case 1" in answer
    assert "you will hear from me" in answer
    assert "a shop" in harbour.text()


async def test_a_form_filled_in_across_a_restart_arrives(harbour):
    form = await harbour.member.slash(harbour.general, "report", link=LINK)
    await restart(harbour)
    answer = said(await harbour.member.submit_modal(form, {"links": LINK, "category": ["hate"]}))
    assert "case 1" in answer


async def test_a_message_without_a_link_is_refused_with_a_sentence(harbour):
    message = await harbour.mod.send(harbour.general, "nothing here")
    assert "no link" in said(await harbour.member.context_menu(harbour.general, "Report links", message))


async def test_a_sealed_report_hears_the_hotline_and_the_card_shows_no_host(harbour):
    answer = said(await report(harbour, category="child_abuse"))
    assert "hotline" in answer
    assert "https://" in answer
    assert "bad" not in harbour.text()


async def test_claim_edits_the_same_card(harbour):
    await report(harbour)
    answer = said(await harbour.press(ActionName.CLAIM))
    await harbour.deliver()
    assert "Case 1 is yours" in answer
    assert "**Claimed by** max" in harbour.text()


async def test_the_preview_is_shown_first_and_sent_as_it_was_shown(harbour):
    await report(harbour, harbour.platform.publish("troll", "x"))
    words = await approve(harbour)
    await harbour.deliver()
    assert "Harbour watch" in words
    assert "https://" not in words
    assert "Notice" in harbour.text()


async def test_rejecting_asks_for_a_reason_and_tells_it_to_who_wants_to_hear(harbour):
    first = await report(harbour)
    await harbour.member.click(last(first), label="Tell me what happens")
    form = await harbour.press(ActionName.REJECT)
    await harbour.mod.submit_modal(form, {"text": "satire, see https://x.example/rules"})
    await harbour.deliver()
    heard = harbour.member.user.dm_channel.last_message.content
    assert "satire, see hxxps\\[:\\]//x\\[.\\]example/rules" in heard


async def test_without_consent_nobody_is_written_to(harbour):
    await report(harbour)
    form = await harbour.press(ActionName.REJECT)
    await harbour.mod.submit_modal(form, {"text": "satire"})
    await harbour.deliver()
    assert not [one for one in harbour.env.http_requests if one.path == "/users/@me/channels"]


async def test_the_whole_story_ends_with_a_removal_and_a_word_to_the_reporter(harbour):
    link = harbour.platform.publish("troll", "x")
    first = await report(harbour, link)
    await harbour.member.click(last(first), label="Tell me what happens")
    await approve(harbour)
    harbour.clock.go(minutes=2)
    await work_off(harbour.context, Sweep.NOTICES)
    harbour.platform.take_down(link)
    await _look(harbour, 3)
    await harbour.deliver()
    assert "No longer up" in harbour.text()
    assert "no longer up" in harbour.member.user.dm_channel.last_message.content


async def _look(harbour: Harbour, times: int) -> None:
    for _ in range(times):
        harbour.clock.go(hours=6)
        await work_off(harbour.context, Sweep.PROBES)


async def test_a_digest_is_one_layout_with_two_files(harbour):
    paper = Paper("Is it still up?", ("Removed: 1",), b"picture", "a bar", "<p>page</p>")
    place = Place(str(harbour.guild.id), str(harbour.digest.id))
    assert await harbour.context.fronts["discord"].publish(place, paper) == str(harbour.digest.last_message.id)
    assert "Removed: 1" in harbour.text(harbour.digest.last_message)


@pytest.mark.slow
async def test_the_digest_is_published_with_its_picture_and_page(harbour):
    await report(harbour)
    harbour.clock.at += timedelta(days=8)
    await work_off(harbour.context, Sweep.DIGESTS)
    await harbour.env.settle()
    message = harbour.digest.last_message
    assert "Is it still up?" in harbour.text(message)
    assert {one.filename for one in message.attachments} == {"digest.png", "digest.html"}


async def test_buttons_of_an_old_card_work_after_a_restart(harbour):
    await report(harbour)
    card = harbour.card()
    await restart(harbour)
    assert "Case 1 is yours" in said(await harbour.press(ActionName.CLAIM, message=card))


async def restart(harbour: Harbour) -> None:
    bot = Bot(harbour.bot.settings)
    bot.opened = harbour.context
    harbour.context.fronts["discord"]._client = bot
    await harbour.env.restart_bot(bot)


async def test_commands_are_sent_once_and_not_again_after_a_restart(harbour):
    await restart(harbour)
    sent = [one for one in harbour.env.http_requests if one.method == "PUT" and one.path.endswith("/commands")]
    assert len(sent) == 1


async def test_names_of_commands_are_localised(harbour):
    (sent,) = [one for one in harbour.env.http_requests if one.method == "PUT"]
    report = next(one for one in sent.json if one["name"] == "report")
    assert report["name_localizations"]["de"] == "melden"
    assert report["description_localizations"]["fr"].startswith("Signaler")
