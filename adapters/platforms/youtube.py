"""YouTube: a video, reported with a reason from YouTube's own list, which is fetched each time.

Source: developers.google.com/youtube/v3/docs, videos.reportAbuse, videoAbuseReportReasons.list, videos.list (read
2026-11-23). What its oEmbed answers (404 gone, 401 embedding off, 403 private) was seen in issue threads, not in a
specification.
"""

import re
from typing import Any, ClassVar

from adapters.core.errors import FilingError
from adapters.core.http import ApiCall, Http, Response, answered, dig, is_json, query, read, send
from adapters.core.platform import Pace
from adapters.core.values import Filing, HarmKind, Outcome, Receipt, Sighting, Target, Way, parameter, under
from adapters.platforms._oauth import bearer
from adapters.platforms.base_api import Account, ApiPlatform

_API = "https://www.googleapis.com/youtube/v3"
_ID = r"(?P<id>[0-9A-Za-z_-]{11})"
_PATH = re.compile(rf"/(?:shorts|live|embed|v|e)/{_ID}(?:/.*)?")
_PAGES = {  # what is no video and cannot be filed by API, but is one thing under one key
    "channel": re.compile(r"/(?:channel/(?P<id>UC[0-9A-Za-z_-]{22})|(?P<name>(?:@|c/|user/)[^/]+))(?:/.*)?"),
    "post": re.compile(r"/post/(?P<id>Ug[0-9A-Za-z_-]+)/?"),
    "clip": re.compile(r"/clip/(?P<id>Ug[0-9A-Za-z_-]+)/?"),
}
_NOT = {"videoseries", "live_stream"}  # they stand where an id would, and are none (both have 11 signs)
_WORDS = {  # ours -> words in YouTube's labels (English), the first that fits
    HarmKind.VIOLENCE: ("violent", "harmful"),
    HarmKind.TERRORISM: ("terror", "violent"),
    HarmKind.THREAT: ("harass", "violent", "hateful"),
    HarmKind.SELF_HARM: ("suicide", "harmful"),
    HarmKind.HATE: ("hateful", "hate"),
    HarmKind.HARASSMENT: ("harass", "bully", "hateful"),
    HarmKind.PRIVACY: ("privacy", "harass", "hateful"),
    HarmKind.INTIMATE: ("sexual", "nudity"),
    HarmKind.FRAUD: ("misleading", "spam", "scam"),
    HarmKind.PHISHING: ("misleading", "spam", "scam"),
    HarmKind.MALWARE: ("spam", "misleading"),
    HarmKind.SPAM: ("spam", "misleading"),
}


class YouTube(ApiPlatform):
    """The account may have a ``key`` for looking, besides what it needs for filing."""

    name = "youtube"
    dated = "2026-11-23"
    form = "https://support.google.com/youtube/answer/2802027"
    needs = ("refresh_token", "client_id", "client_secret")
    signs_in = True
    pace = Pace(100, 86_400)  # a report costs 50 units of 10,000 a day, and its list of reasons one
    hosts: ClassVar[frozenset[str]] = frozenset(
        {"youtube.com", "youtu.be", "youtube-nocookie.com", "youtubekids.com", "youtube.googleapis.com"}
    )

    def owns(self, target: Target) -> bool:
        return under(target.host, self.hosts)

    def covers(self, target: Target) -> bool:
        return bool(_video(target))

    def canonical(self, target: Target) -> str:
        if video := _video(target):
            return f"youtube:video:{video}"
        if target.url.pathname.rstrip("/") == "/playlist" and (listed := parameter(target, "list")):
            return f"youtube:playlist:{listed}"
        path = target.url.pathname.replace("%40", "@")
        for kind, form in _PAGES.items():
            if match := form.fullmatch(path):  # a name makes no difference between capitals, an id does
                return f"youtube:{kind}:{match['id'] or match['name'].lower()}"
        return ""

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        headers = await bearer(account, http, "https://oauth2.googleapis.com/token")
        href = query(f"{_API}/videoAbuseReportReasons", part="id,snippet", hl="en_US")
        listed = dig(await read(http, ApiCall("GET", href, headers), "YouTube"), "items")
        body = {
            "videoId": _video(filing.target),
            "reasonId": _reason(listed, filing.harm),
            "comments": self.words(filing),
        }
        await send(http, ApiCall("POST", f"{_API}/videos/reportAbuse", headers, json=body), "YouTube")
        return Receipt(Way.API)  # 204: it numbers no report

    async def _look(self, target: Target, http: Http) -> Sighting:
        """With a key, whether the API lists the video; else, and for the reason of an absence, what oEmbed answers."""
        video, account = _video(target), self.accounts.only()
        unlisted = False
        if account and account.get("key"):
            href = query(f"{_API}/videos", part="status,contentDetails", id=video)
            answer = await http.call(ApiCall("GET", href, {"x-goog-api-key": account.get("key")}))
            items = dig(answer.json(), "items") if answer.status == 200 else None
            if isinstance(items, list) and items:
                return _listed(items[0])
            unlisted = items == []
        page = query("https://www.youtube.com/watch", v=video)
        answer = await http.look(target, href=query("https://www.youtube.com/oembed", url=page, format="json"))
        return _embedded(answer, unlisted=unlisted)


def _listed(item: Any) -> Sighting:
    """A listed video is up; where its owner or a law keeps it from every country, it is hidden from all of us."""
    limits = dig(item, "contentDetails", "regionRestriction")
    allowed, blocked = dig(limits, "allowed"), dig(limits, "blocked")
    if allowed == []:
        return Sighting(Outcome.RESTRICTED, "youtube:videos", 200, "Blocked in every country.")
    named = [str(country) for country in (blocked or allowed or [])[:40]]
    said = f"{'Blocked' if blocked else 'Shown only'} in: {', '.join(named)}." if named else ""
    return Sighting(Outcome.UP, "youtube:videos", 200, said)


def _embedded(answer: Response, *, unlisted: bool) -> Sighting:
    """oEmbed answers 200 for some videos that cannot be watched, and once said "Forbidden" with it."""
    if answer.status in {401, 403}:
        why = "Embedding is off." if answer.status == 401 else "The video is private."
        return Sighting(Outcome.RESTRICTED, "youtube:oembed", answer.status, why)
    if answer.status == 200 and (unlisted or not is_json(answer)):
        return Sighting(Outcome.UNKNOWN, "youtube:oembed", 200, "Only one of YouTube's answers shows the video.")
    return answered(answer, "youtube:oembed")


def _video(target: Target) -> str:
    """The id of the video, or ""."""
    path = target.url.pathname
    if target.host in {"youtu.be", "www.youtu.be"}:
        match = re.fullmatch(rf"/{_ID}/?", path)
    elif path.rstrip("/") in {"/watch", "/watch_popup"}:
        match = re.fullmatch(_ID, parameter(target, "v"))
    else:
        match = _PATH.fullmatch(path)
    return match["id"] if match and match["id"] not in _NOT else ""


def _reason(listed: Any, ours: HarmKind) -> str:
    """The id of YouTube's reason that fits ours; raises ``FilingError`` where the list has none."""
    labels = {str(dig(item, "snippet", "label")).lower(): dig(item, "id") for item in listed or []}
    for word in _WORDS.get(ours, ()):
        for label, reason in labels.items():
            if word in label and isinstance(reason, str):
                return reason
    raise FilingError("YouTube lists no reason that fits this category.", permanent=True)
