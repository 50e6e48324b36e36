"""Labelled items of platforms: what their public endpoints answer for a live, a removed and a hidden one."""

import json
from dataclasses import dataclass, field
from typing import Any

from sites import Reply

from adapters.core.http import ApiCall, Response
from adapters.core.values import Handling, Outcome, Target
from adapters.registry import build

POST = "115000000000000001"
DID = "did:plc:abcdefghijklmnopqrstuvwx"
UUID = "9c9de5e8-0a1e-484a-b099-e80766180a6d"
JSON = {"content-type": "application/json"}
AP = {"content-type": "application/activity+json"}


@dataclass(frozen=True)
class Item:
    """One link; ``answers`` go by the start of what is asked, without the scheme. What is in none of them fails."""

    name: str
    label: str
    href: str
    answers: dict[str, Reply] = field(default_factory=dict)
    sensitive: bool = False


class Web:
    """``Http`` over the answers of one item: what is judged here is what an answer means, not how it travels."""

    def __init__(self, item: Item) -> None:
        self._item = item

    async def look(self, target: Target, *, href: str = "", **_: Any) -> Response:
        return self._answer(href or target.href)

    async def call(self, call: ApiCall) -> Response:
        return self._answer(call.href)

    def _answer(self, href: str) -> Response:
        asked = href.partition("://")[2]
        fits = (reply for start, reply in self._item.answers.items() if asked.startswith(start))
        reply = next(fits, Reply(503))
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        return Response(reply.status, href, {"content-type": "text/html", **reply.headers}, body, hops=(href,))


def said(data: object, status: int = 200, headers: dict[str, str] = JSON) -> Reply:
    return Reply(status, json.dumps(data), headers)


def embeds(name: str, href: str, endpoint: str, gone: int) -> list[Item]:
    """A platform that is asked by oEmbed: live, removed, and the answers that tell nothing."""
    alike = {403: "hidden", 429: "unclear", 500: "unclear", 302: "hidden"}
    return [
        Item(f"{name}-live", "live", href, {endpoint: said({"type": "rich"})}),
        Item(f"{name}-tombstone", "removed" if gone else "hidden", href, {endpoint: said({}, gone or 404)}),
        *(Item(f"{name}-{status}", label, href, {endpoint: Reply(status)}) for status, label in alike.items()),
        Item(f"{name}-login-page", "hidden", href, {endpoint: Reply(200, "<form>Sign in</form>")}),
    ]


def items() -> list[Item]:
    return [
        *embeds("x", "https://x.com/a/status/17", "publish.twitter.com/oembed", 404),
        Item("x-sensitive", "hidden", "https://x.com/a/status/17", {"publish": said({}, 404)}, sensitive=True),
        *embeds("tiktok", "https://www.tiktok.com/@a/video/7", "www.tiktok.com/oembed", 0),
        Item("tiktok-sensitive", "hidden", "https://www.tiktok.com/@a/video/7", {"www": said({}, 400)}, sensitive=True),
        *embeds("instagram", "https://www.instagram.com/p/AbC/", "graph.facebook.com/", 0),
        *embeds("facebook", "https://www.facebook.com/page/posts/7", "graph.facebook.com/", 0),
        *embeds("vimeo", "https://vimeo.com/76979871", "vimeo.com/api/oembed", 404),
        *embeds("dailymotion", "https://www.dailymotion.com/video/x7tgad0", "www.dailymotion.com/services", 404),
        *embeds("soundcloud", "https://soundcloud.com/a/track", "soundcloud.com/oembed", 404),
        *embeds("youtube", "https://youtu.be/dQw4w9WgXcQ", "www.youtube.com/oembed", 404),
        *_fediverse(),
        *_bluesky(),
        *_pictures(),
    ]


def _fediverse() -> list[Item]:
    toot, page = f"https://social.example/@a/{POST}", f"social.example/@a/{POST}"
    api = f"social.example/api/v1/statuses/{POST}"
    film = f"https://tube.example/w/{UUID}"
    found, missing = said({"id": POST}), said({"error": "Record not found"}, 404)
    tombstone, note = said({"type": "Tombstone"}, 410, AP), said({"type": "Note"}, 200, AP)
    return [
        Item("mastodon-live", "live", toot, {api: found}),
        Item("mastodon-tombstone", "removed", toot, {api: missing, page: tombstone}),
        Item("mastodon-missing", "removed", toot, {api: missing, page: Reply(404)}),
        Item("mastodon-contradiction", "live", toot, {api: missing, page: note}),
        Item("mastodon-secure-mode", "hidden", toot, {api: said({}, 401)}),
        Item("mastodon-no-such-api", "unclear", toot, {api: Reply(404, "<h1>Not found</h1>")}),
        Item("peertube-live", "live", film, {"tube.example/api": said({"uuid": UUID})}),
        Item("peertube-removed", "removed", film, {"tube.example/api": said({}, 404)}),
        Item("peertube-password", "hidden", film, {"tube.example/api": said({}, 403)}),
    ]


def _bluesky() -> list[Item]:
    post = f"https://bsky.app/profile/{DID}/post/3kabc"
    posts, profile = "public.api.bsky.app/xrpc/app.bsky.feed.getPosts", "public.api.bsky.app/xrpc/app.bsky.actor"
    none, deactivated = said({"posts": []}), said({"error": "AccountDeactivated"}, 400)
    return [
        Item("bluesky-live", "live", post, {posts: said({"posts": [{"uri": "x"}]})}),
        Item("bluesky-labelled", "live", post, {posts: said({"posts": [{"labels": [{"val": "porn"}]}]})}),
        Item("bluesky-removed", "removed", post, {posts: none, profile: said({"did": DID})}),
        Item("bluesky-takedown", "removed", post, {posts: none, profile: said({"error": "AccountTakedown"}, 400)}),
        Item("bluesky-deactivated", "hidden", post, {posts: none, profile: deactivated}),
        Item("bluesky-api-down", "unclear", post, {posts: Reply(502)}),
    ]


def _pictures() -> list[Item]:
    link, channel = "https://imgur.com/AbCdE12", "https://t.me/channel/7"
    return [
        Item("imgur-live", "live", link, {"i.imgur.com/": Reply(200, "", {"content-type": "image/jpeg"})}),
        Item(
            "imgur-removed",
            "removed",
            link,
            {"i.imgur.com/": Reply(302, "", {"location": "https://i.imgur.com/removed.png"})},
        ),
        Item("imgur-blocked", "hidden", link, {"i.imgur.com/": Reply(403)}),
        Item("telegram-live", "live", channel, {"t.me/": Reply(200, '<p class="tgme_widget_message_text">')}),
        Item("telegram-removed", "removed", channel, {"t.me/": Reply(200, '<p class="tgme_widget_message_error">')}),
        Item("telegram-no-preview", "hidden", channel, {"t.me/": Reply(200, '<p class="tgme_page">')}),
    ]


async def looked_at() -> list[tuple[Item, Outcome, str]]:
    """Each item with what the platform's own module said of it."""
    registry, seen = build({}), []
    for item in items():
        target = Target(item.href, Handling.OPEN, item.sensitive)
        sighting = await registry.owner(target).look(target, Web(item))
        seen.append((item, sighting.outcome, sighting.method))
    return seen
