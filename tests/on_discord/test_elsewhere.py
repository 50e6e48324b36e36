"""Reports from direct messages: to a community that the member really belongs to, or a clear refusal."""

from tests.on_discord.conftest import Harbour, said

LINK = "https://bad.example/page"


async def use_once(harbour: Harbour) -> None:
    await harbour.member.slash(harbour.general, "reports")


async def test_from_a_direct_message_it_goes_to_the_one_community(harbour):
    await use_once(harbour)
    answer = await harbour.member.user.slash("report", link=LINK, category="hate")
    await harbour.deliver()
    assert "case 1" in said(answer)
    assert "Case 1" in harbour.text()


async def test_the_form_asks_which_community_decides(harbour):
    await use_once(harbour)
    form = await harbour.member.user.slash("report", link=LINK)
    given = {"links": LINK, "category": ["hate"], "home": [str(harbour.guild.id)]}
    assert "Harbour" in str(form.modal)
    assert "case 1" in said(await harbour.member.user.submit_modal(form, given))


async def test_somebody_known_nowhere_is_refused_with_what_to_do(harbour):
    answer = await harbour.member.user.slash("report", link=LINK, category="hate")
    assert "Please report there once" in said(answer)


async def test_who_has_left_the_community_is_refused(harbour):
    await use_once(harbour)
    user = harbour.member.user
    harbour.guild.remove_member(harbour.member)
    assert "Please report there once" in said(await user.slash("report", link=LINK, category="hate"))


async def test_my_reports_are_listed_in_a_direct_message_too(harbour):
    await harbour.member.slash(harbour.general, "report", link=LINK, category="hate")
    assert "Case 1" in said(await harbour.member.user.slash("reports"))
