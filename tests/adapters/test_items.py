"""One key for every spelling of an item on the form-only platforms."""

import ada_url
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.base import Care, Target
from adapters.handoff import HandOff
from tests.adapters.notices import NoNetwork, target

law = settings(deadline=None)  # speed is not a test
SPELLINGS = {
    "x:post:123": [
        "https://x.com/a/status/123",
        "https://twitter.com/A_b/status/123?s=20&t=q",
        "https://mobile.twitter.com/a/statuses/123",
        "https://x.com/i/web/status/123",
        "https://x.com/a/status/123/photo/1",
        "https://fxtwitter.com/a/status/123",
    ],
    "x:spaces:1abcDEF": ["https://x.com/i/spaces/1abcDEF", "https://twitter.com/i/spaces/1abcDEF?s=20"],
    "facebook:post:77": [
        "https://www.facebook.com/page/posts/77",
        "https://m.facebook.com/page/posts/a-title/77/",
        "https://mbasic.facebook.com/story.php?story_fbid=77&id=1",
        "https://facebook.com/permalink.php?id=1&story_fbid=77",
        "https://www.facebook.com/groups/g/permalink/77/",
    ],
    "facebook:video:9": [
        "https://www.facebook.com/watch/?v=9",
        "https://www.facebook.com/watch/live/?ref=x&v=9",
        "https://www.facebook.com/page/videos/title/9/",
        "https://web.facebook.com/video.php?v=9",
    ],
    "facebook:photo:5": ["https://www.facebook.com/photo.php?fbid=5&set=a", "https://www.facebook.com/photo/?fbid=5"],
    "facebook:reel:8": ["https://www.facebook.com/reel/8/?s=x"],
    "instagram:media:Cx_-1": [
        "https://www.instagram.com/p/Cx_-1/",
        "https://instagram.com/someone/reel/Cx_-1/?igsh=a",
        "https://www.instagram.com/reels/Cx_-1/",
        "https://instagr.am/tv/Cx_-1",
        "https://www.ddinstagram.com/p/Cx_-1/",
    ],
    "threads:post:C1": ["https://www.threads.net/@u/post/C1", "https://threads.com/@u/post/C1?x=1"],
    "tiktok:video:42": [
        "https://www.tiktok.com/@u/video/42?_r=1",
        "https://m.tiktok.com/v/42.html",
        "https://www.tiktok.com/embed/v2/42",
        "https://www.tiktok.com/@/photo/42",
        "https://www.tiktokv.com/share/video/42/",
    ],
    "discord:msg:1/2/3": ["https://discord.com/channels/1/2/3", "https://ptb.discord.com/channels/1/2/3"],
    "discord:file:1/2/a.png": ["https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3"],
    "discord:invite:AbC": ["https://discord.gg/AbC", "https://discord.com/invite/AbC"],
    "twitch:clip:Slug-1": ["https://clips.twitch.tv/Slug-1", "https://www.twitch.tv/u/clip/Slug-1"],
    "twitch:video:6": ["https://www.twitch.tv/videos/6?t=1h", "https://m.twitch.tv/videos/6"],
    "linkedin:activity:7": [
        "https://www.linkedin.com/feed/update/urn:li:activity:7/",
        "https://www.linkedin.com/posts/name_words-activity-7-AbCd",
    ],
    "pinterest:pin:3": ["https://www.pinterest.com/pin/3/", "https://pinterest.de/pin/some-words--3/"],
    "telegram:post:chan/5": ["https://t.me/Chan/5", "https://t.me/s/chan/5", "https://telegram.me/CHAN/9/5?single"],
    "telegram:private:1/5": ["https://t.me/c/1/5", "https://t.me/c/1/4/5"],
    "telegram:invite:Ab-C": ["https://t.me/+Ab-C", "https://t.me/joinchat/Ab-C"],
    "telegram:channel:chan": ["https://t.me/Chan", "https://t.me/s/chan?before=2"],
    "whatsapp:channel:0029": ["https://whatsapp.com/channel/0029", "https://www.whatsapp.com/channel/0029?x"],
    "dailymotion:video:x8": ["https://www.dailymotion.com/video/x8", "https://dai.ly/x8"],
    "vimeo:video:4": ["https://vimeo.com/4", "https://player.vimeo.com/video/4", "https://vimeo.com/channels/c/4"],
    "imgur:image:abcdefg": ["https://imgur.com/abcdefg", "https://i.imgur.com/abcdefg.jpg"],
    "imgur:album:abcde": ["https://imgur.com/a/abcde", "https://imgur.com/gallery/some-words-abcde"],
    "snapchat:spotlight:W7": ["https://www.snapchat.com/spotlight/W7", "https://snapchat.com/@u/spotlight/W7"],
}
ALL = [(key, href) for key, hrefs in SPELLINGS.items() for href in hrefs]


@pytest.mark.parametrize(("key", "href"), ALL)
def test_every_spelling_gives_the_same_key(key: str, href: str) -> None:
    assert HandOff().canonical(target(href)) == key


@pytest.mark.parametrize(
    "href",
    [
        "https://www.instagram.com/reels/audio/12/",
        "https://vm.tiktok.com/ZM1/",
        "https://www.facebook.com/share/p/abc/",
        "https://x.com/home",
        "https://github.com/a/b",
    ],
)
def test_an_address_that_no_row_knows_is_left_to_the_general_form(href: str) -> None:
    assert HandOff().canonical(target(href)) == ""


@law
@given(pair=st.sampled_from(ALL), extra=st.text("abcdefgh", min_size=1), shout=st.booleans())
def test_more_parameters_and_the_case_of_the_host_change_no_key(pair: tuple[str, str], extra: str, shout: bool) -> None:
    key, href = pair
    url = ada_url.URL(href)
    url.search = f"{url.search}{'&' if url.search else '?'}zz={extra}"
    spelled = url.href.replace(url.hostname, url.hostname.upper()) if shout else url.href
    assert HandOff().canonical(Target(ada_url.URL(spelled).href, Care.OPEN)) == key


async def test_a_mirror_settles_on_the_platforms_own_item_without_a_request() -> None:
    assert await HandOff().settle(target("https://fxtwitter.com/a/status/1"), NoNetwork()) == "https://x.com/a/status/1"
    assert await HandOff().settle(target("https://x.com/a/status/1"), NoNetwork()) == ""


def test_a_sealed_link_has_its_key_too() -> None:
    assert HandOff().canonical(target("https://x.com/a/status/1", Care.SEALED)) == "x:post:1"
