"""Every spelling of one item has one key, and nothing but the item changes it."""

import uuid

import ada_url
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.core.values import Handling
from adapters.links.tracking import strip
from adapters.registry import build
from tests.support.adapters.cases import SETTINGS
from tests.support.adapters.wire import target

REGISTRY = build({})
UUID = "0d9a4b5e-5a0c-4f2a-9c1d-2b7a3f6e8d10"
DID = "did:plc:abcdefghijklmnopqrstuvwx"

SAME: dict[str, tuple[str, ...]] = {
    "youtube:video:dQw4w9WgXcQ": (
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&index=2",
        "http://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ",
        "https://music.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch_popup?v=dQw4w9WgXcQ",
        "https://youtube.com/shorts/dQw4w9WgXcQ?feature=share",
        "https://www.youtube.com/live/dQw4w9WgXcQ?si=x",
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=3",
        "https://www.youtube.com/v/dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?t=3",
        "https://youtube.googleapis.com/v/dQw4w9WgXcQ",
        "https://www.youtube.com/e/dQw4w9WgXcQ",
        "https://yewtu.be/watch?v=dQw4w9WgXcQ",
        "https://invidious.example/watch?v=dQw4w9WgXcQ",
    ),
    "youtube:channel:UCuAXFkgsw1L7xaCfnd5JJOw": ("https://www.youtube.com/channel/UCuAXFkgsw1L7xaCfnd5JJOw/videos",),
    "youtube:channel:@badname": ("https://www.youtube.com/@BadName/videos", "https://m.youtube.com/%40badname"),
    "youtube:channel:c/badname": ("https://www.youtube.com/c/BadName",),
    "youtube:channel:user/badname": ("https://www.youtube.com/user/BadName/featured",),
    "youtube:playlist:PL12_-a": ("https://www.youtube.com/playlist?list=PL12_-a",),
    "youtube:post:UgkxAbC": ("https://www.youtube.com/post/UgkxAbC",),
    "youtube:clip:UgkxAbC": ("https://www.youtube.com/clip/UgkxAbC?si=x",),
    "x:post:1700000000000000001": (
        "https://x.com/bad/status/1700000000000000001?s=20&t=abc",
        "https://twitter.com/other/status/1700000000000000001/photo/1",
        "https://mobile.twitter.com/bad/status/1700000000000000001",
        "https://x.com/i/web/status/1700000000000000001",
        "https://twitter.com/statuses/1700000000000000001",
        "https://nitter.net/bad/status/1700000000000000001#m",
        "https://xcancel.com/bad/status/1700000000000000001",
        "https://fxtwitter.com/bad/status/1700000000000000001",
        "https://twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion/bad/status/1700000000000000001",
    ),
    "x:broadcast:1YqKDqwDbkXGV": ("https://x.com/i/broadcasts/1YqKDqwDbkXGV?s=20",),
    "x:event:123456": ("https://twitter.com/i/events/123456",),
    "x:space:1YqKDqwDbkXGV": (
        "https://x.com/i/spaces/1YqKDqwDbkXGV",
        "https://twitter.com/i/spaces/1YqKDqwDbkXGV/peek",
    ),
    "reddit:t3:abc123": (
        "https://www.reddit.com/r/pics/comments/abc123/a_title/",
        "https://old.reddit.com/r/pics/comments/ABC123",
        "https://np.reddit.com/r/pics/comments/abc123/a_title.json",
        "https://reddit.com/comments/abc123",
        "https://www.reddit.com/user/bad/comments/abc123/a_title",
        "https://www.reddit.com/gallery/abc123",
        "https://redd.it/abc123",
        "https://redlib.example/r/pics/comments/abc123/a_title",
    ),
    "reddit:media:abcd12": ("https://v.redd.it/abcd12/", "https://i.redd.it/abcd12.jpg"),
    "reddit:t1:def456": ("https://www.reddit.com/r/pics/comments/abc123/a_title/def456/?context=3",),
    "tiktok:video:7300000000000000001": (
        "https://www.tiktok.com/@bad/video/7300000000000000001?_r=1",
        "https://www.tiktok.com/@/video/7300000000000000001",
        "https://m.tiktok.com/v/7300000000000000001.html",
        "https://www.tiktok.com/embed/v2/7300000000000000001",
        "https://www.tiktok.com/@bad/photo/7300000000000000001",
        "https://www.tiktokv.com/share/video/7300000000000000001/",
    ),
    "telegram:post:badchannel/77": (
        "https://t.me/BadChannel/77?single",
        "https://t.me/s/badchannel/77",
        "https://telegram.me/badchannel/5/77",
        "https://badchannel.t.me/77",
        "https://t.me/badchannel/77?embed=1&comment=3",
    ),
    "telegram:private:1234567/77": ("https://t.me/c/1234567/77",),
    "telegram:invite:AbC-dEf": ("https://t.me/+AbC-dEf", "https://t.me/joinchat/AbC-dEf"),
    "facebook:post:123456": (
        "https://www.facebook.com/page/posts/123456",
        "https://m.facebook.com/page/posts/a-title/123456",
        "https://www.facebook.com/permalink.php?story_fbid=123456&id=9",
        "https://mbasic.facebook.com/story.php?id=9&story_fbid=123456",
        "https://www.facebook.com/groups/agroup/permalink/123456/",
    ),
    "facebook:video:123456": (
        "https://www.facebook.com/watch/?v=123456",
        "https://www.facebook.com/page/videos/a-title/123456",
        "https://www.facebook.com/reel/123456",
        "https://www.facebook.com/video.php?v=123456",
        "https://www.facebook.com/watch/live/?v=123456",
    ),
    "facebook:photo:123456": (
        "https://www.facebook.com/photo.php?fbid=123456",
        "https://fb.com/photo/?fbid=123456",
        "https://www.facebook.com/page/photos/a.1.2/123456/",
    ),
    "instagram:media:CxYz_12-a": (
        "https://www.instagram.com/p/CxYz_12-a/?igsh=1",
        "https://instagram.com/bad/reel/CxYz_12-a",
        "https://www.instagram.com/reels/CxYz_12-a/",
        "https://www.instagram.com/tv/CxYz_12-a/embed/captioned/",
        "https://www.ddinstagram.com/p/CxYz_12-a",
    ),
    "threads:post:CxYz_12-a": ("https://www.threads.net/@bad/post/CxYz_12-a", "https://threads.com/t/CxYz_12-a"),
    "facebook:story:123/UzpfSTEw": ("https://www.facebook.com/stories/123/UzpfSTEw/?source=x",),
    "facebook:event:123456": ("https://www.facebook.com/events/123456/",),
    "instagram:story:123456": ("https://www.instagram.com/stories/bad/123456/?igsh=x",),
    f"bluesky:post:{DID}/3kabc": (
        f"https://bsky.app/profile/{DID}/post/3kabc",
        f"https://bsky.app/profile/{DID.replace(':', '%3A')}/post/3kabc",
        f"https://main.bsky.dev/profile/{DID}/post/3kabc",
        f"https://fxbsky.app/profile/{DID}/post/3kabc",
    ),
    "bluesky:user:bad.example": ("https://bsky.app/profile/Bad.Example",),
    "mastodon:post:social.example/112233445566778899": (
        "https://social.example/@bad/112233445566778899",
        "https://social.example/@Bad/112233445566778899/embed",
        "https://social.example/users/bad/statuses/112233445566778899/activity",
        "https://social.example/ap/users/1/statuses/112233445566778899",
        "https://social.example/web/@bad/112233445566778899",
        "https://social.example/deck/@bad/112233445566778899",
        "https://social.example/@bad@far.example/112233445566778899",
        "https://social.example/@bad/posts/112233445566778899",
    ),
    "pixelfed:post:pix.example/512345678901234567": (
        "https://pix.example/p/bad/512345678901234567",
        "https://pix.example/i/web/post/512345678901234567",
    ),
    f"peertube:video:tube.example/{UUID}": (
        f"https://tube.example/videos/watch/{UUID}?start=1m",
        f"https://tube.example/videos/embed/{UUID}",
        f"https://tube.example/w/{UUID}",
        "https://tube.example/w/2FqzHf56YS1KVNWAs35erj",
    ),
    "mbin:entry:mbin.example/7": ("https://mbin.example/m/news/t/7/a-title", "https://mbin.example/m/news/t/7"),
    "mbin:comment:mbin.example/9": (
        "https://mbin.example/m/news/t/7/a-title/comment/9",
        "https://mbin.example/m/news/t/7/-/comment/9#entry-comment-9",
    ),
    "mbin:post:mbin.example/5": ("https://mbin.example/m/news/p/5/a-title",),
    "vk:photo:-5_9": ("https://vk.com/photo-5_9", "https://vk.com/album-5_0?z=photo-5_9%2Falbum-5_0"),
    "vk:wall:-5_9": (
        "https://vk.com/wall-5_9",
        "https://m.vk.com/feed?w=wall-5_9",
        "https://vk.ru/club5?w=wall-5_9%2Fall",
    ),
    "vk:video:-5_9": (
        "https://vk.com/video-5_9",
        "https://vk.com/clip-5_9",
        "https://vkvideo.ru/video-5_9",
        "https://vk.com/video_ext.php?oid=-5&id=9&hash=x",
        "https://vk.com/video?z=video-5_9%2Fclub5",
    ),
    "matrix:event:!room:far.example/$event": (
        "https://matrix.to/#/!room:far.example/$event",
        "https://matrix.to/#/%21room%3Afar.example/%24event?via=a&via=b",
    ),
    "discord:message:2/3": ("https://discord.com/channels/1/2/3", "https://ptb.discordapp.com/channels/1/2/3"),
    "discord:invite:AbCd": ("https://discord.gg/AbCd", "https://discord.com/invite/AbCd"),
    "discord:file:2/3": ("https://cdn.discordapp.com/attachments/2/3/a.png?ex=1&is=2&hm=3",),
    "vimeo:video:76979871": (
        "https://vimeo.com/76979871",
        "https://vimeo.com/channels/staffpicks/76979871",
        "https://vimeo.com/groups/g/videos/76979871",
        "https://player.vimeo.com/video/76979871",
        "https://vimeo.com/ondemand/a-film/76979871",
    ),
    "dailymotion:video:x7tgad0": (
        "https://www.dailymotion.com/video/x7tgad0_a-title",
        "https://www.dailymotion.com/embed/video/x7tgad0",
        "https://dai.ly/x7tgad0",
    ),
    "imgur:image:AbCdEfG": ("https://imgur.com/AbCdEfG", "https://i.imgur.com/AbCdEfG.jpg"),
    "imgur:album:AbCdE": ("https://imgur.com/a/AbCdE", "https://imgur.com/gallery/a-title-AbCdE"),
    "twitch:clip:AbCd-Ef_1": ("https://clips.twitch.tv/AbCd-Ef_1", "https://www.twitch.tv/bad/clip/AbCd-Ef_1"),
    "soundcloud:track:bad/a-track": ("https://soundcloud.com/bad/a-track", "https://m.soundcloud.com/bad/a-track?in=x"),
    "rumble:video:v4abcd": ("https://rumble.com/v4abcd-a-title.html", "https://rumble.com/embed/v4abcd/?pub=4"),
    "odysee:video:a-title:2": ("https://odysee.com/@bad:1/a-title:2", "https://odysee.com/$/embed/@bad:1/a-title:2"),
    "bitchute:video:AbCd1": ("https://www.bitchute.com/video/AbCd1/", "https://www.bitchute.com/embed/AbCd1"),
    "kick:clip:clip_01AB": ("https://kick.com/bad/clips/clip_01AB",),
    f"kick:video:{UUID}": (f"https://kick.com/bad/videos/{UUID}", f"https://kick.com/video/{UUID}"),
    "gettr:post:p2abc": ("https://gettr.com/post/p2abc",),
    "gab:post:123": ("https://gab.com/bad/posts/123",),
    "snapchat:spotlight:W7_ab-C": (
        "https://www.snapchat.com/spotlight/W7_ab-C",
        "https://www.snapchat.com/@bad/spotlight/W7_ab-C",
    ),
    "github:gist:0123456789abcdef0123": (
        "https://gist.github.com/bad/0123456789abcdef0123",
        "https://gist.github.com/0123456789abcdef0123/raw",
    ),
    "whatsapp:channel:0029VaAbCdEfGhIjKlMnOp": (
        "https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp",
        "https://whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp/12",
    ),
    "twitch:video:123": ("https://www.twitch.tv/videos/123",),
    "pinterest:pin:123": (
        "https://www.pinterest.com/pin/123/",
        "https://www.pinterest.com/pin/a-title--123/",
        "https://www.pinterest.de/pin/123",
    ),
    "linkedin:post:7100": (
        "https://www.linkedin.com/feed/update/urn:li:activity:7100/",
        "https://www.linkedin.com/embed/feed/update/urn:li:share:7100",
        "https://www.linkedin.com/posts/bad_a-title-activity-7100-AbCd?trk=x",
    ),
}
NOT_ITEMS = (
    "https://www.youtube.com/embed/videoseries?list=PL1",
    "https://www.youtube.com/embed/live_stream?channel=UC1",
    "https://x.com/bad",
    "https://www.instagram.com/reels/audio/123/",
    "https://www.reddit.com/r/pics/",
    "https://t.me/badchannel",
    "https://evil-youtube.com/watch?v=dQw4w9WgXcQ",
    "https://youtube.com.bad.example/watch?v=dQw4w9WgXcQ",
    "https://lemmy.example/post/7",
    "https://social.example/@bad",
    "https://example.org/",
)
SPELLINGS = [(key, href) for key, hrefs in SAME.items() for href in hrefs]
spelling = st.sampled_from(SPELLINGS)


@pytest.mark.parametrize(("key", "href"), SPELLINGS)
def test_each_spelling_has_the_key(key: str, href: str) -> None:
    assert REGISTRY.canonical(target(href)) == key


@pytest.mark.parametrize("href", NOT_ITEMS)
def test_what_is_no_known_item_has_no_key_of_its_own(href: str) -> None:
    assert REGISTRY.canonical(target(href)) == ""


@given(spelling)
def test_a_key_does_not_depend_on_accounts_or_on_how_the_link_may_be_touched(case: tuple[str, str]) -> None:
    key, href = case
    assert {build(SETTINGS).canonical(target(href, handling)) for handling in Handling} == {key}


@given(spelling, st.sampled_from(["http", "https"]), st.sampled_from(["", "."]))
def test_a_key_is_stable_under_case_of_host_scheme_and_trailing_dot(
    case: tuple[str, str], scheme: str, dot: str
) -> None:
    key, href = case
    host, _, rest = href.partition("://")[2].partition("/")
    assert REGISTRY.canonical(target(ada_url.URL(f"{scheme}://{host.upper()}{dot}/{rest}").href)) == key


@given(spelling, st.randoms())
def test_a_key_is_stable_under_the_order_of_parameters(case: tuple[str, str], random: st.random_module) -> None:
    key, href = case
    url = ada_url.URL(href)
    pairs = url.search[1:].split("&") if url.search else []
    random.shuffle(pairs)
    url.search = "&".join(["utm_source=x", *pairs])
    assert REGISTRY.canonical(target(url.href)) == key


@given(spelling)
def test_a_key_survives_the_loss_of_tracking_parameters(case: tuple[str, str]) -> None:
    key, href = case
    assert REGISTRY.canonical(target(strip(href))) == key


@given(spelling, spelling)
def test_two_items_never_share_a_key(one: tuple[str, str], other: tuple[str, str]) -> None:
    keys = REGISTRY.canonical(target(one[1])), REGISTRY.canonical(target(other[1]))
    assert (keys[0] == keys[1]) == (one[0] == other[0])


@given(st.text(alphabet="abc/@:?&=#%$!._-0123456789", max_size=60), st.sampled_from(sorted(SETTINGS)))
def test_no_path_breaks_a_rule(rest: str, name: str) -> None:
    hosts = {"youtube": "www.youtube.com", "vk": "vk.com", "reddit": "www.reddit.com", "bluesky": "bsky.app"}
    host = hosts.get(name) or next(iter(SETTINGS[name]))
    link = target(ada_url.URL(f"https://{host}/{rest}").href)
    assert REGISTRY.canonical(link) == build(SETTINGS).canonical(link)


def test_a_short_id_of_peertube_is_a_uuid() -> None:
    """The example of its OpenAPI description; a wrong alphabet would hardly give the marks of version 4."""
    key = REGISTRY.canonical(target("https://tube.example/w/2y84q2MQUMWPbiEcxNXMgC"))
    assert uuid.UUID(key.rpartition("/")[2]).version == 4
