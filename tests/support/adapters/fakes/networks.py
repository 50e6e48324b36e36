"""Bluesky (lexicons of bluesky-social/atproto), Matrix (matrix-spec, report_content.yaml, support.yaml), YouTube
(developers.google.com/youtube/v3), Reddit (reddit.com/dev/api), VK (vk-api-schema 5.199). All read 2026-11-23.
"""

from base64 import b64decode

from starlette.requests import Request
from starlette.responses import Response

from tests.support.adapters.fakes import Fake, bears, flat_form, json

DID = "did:plc:abcdefghijklmnopqrstuvwx"
LABELER = "did:plc:ar7c4by46qjdydhdevvrndac#atproto_labeler"
URI = f"at://{DID}/app.bsky.feed.post/3kabc"


class FakeBluesky(Fake):
    def __init__(self, old: bool = False) -> None:
        super().__init__()
        self.old = old  # a labeler that knows the old reasons only
        self.account = ""  # why the account is not shown
        self.labels: list[dict[str, object]] = []
        xrpc = "/xrpc/com.atproto"
        served = {f"POST {xrpc}.server.createSession": self.session}
        self.live("pds.example", {**served, f"POST {xrpc}.moderation.createReport": self.report})
        served = {
            f"GET {xrpc}.identity.resolveHandle": self.handle,
            "GET /xrpc/app.bsky.feed.getPosts": self.posts,
            "GET /xrpc/app.bsky.actor.getProfile": self.profile,
        }
        self.live("public.api.bsky.app", served)

    async def session(self, request: Request) -> Response:
        fits = (await request.json()) == {"identifier": "bot.example", "password": "secret-bluesky"}
        return json({"accessJwt": "jwt", "did": "did:plc:bot"}) if fits else json({"error": "AuthRequired"}, 401)

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not bears(request, "jwt") or request.headers.get("atproto-proxy") != LABELER:
            return json({"error": "ExpiredToken"}, 401)
        if self.old and body["reasonType"].startswith("tools.ozone"):
            return json({"error": "InvalidRequest", "message": f"Invalid reason type: {body['reasonType']}"}, 400)
        if len(body["reason"]) > 2000:
            return json({"error": "InvalidRequest"}, 400)
        self.reports.append(body)
        return json({"id": 31, "reasonType": body["reasonType"], "reportedBy": "did:plc:bot"})

    async def handle(self, request: Request) -> Response:
        known = request.query_params["handle"] == "bad.example"
        return json({"did": DID}) if known else json({"error": "HandleNotFound"}, 400)

    async def posts(self, request: Request) -> Response:
        known = request.query_params["uris"] == URI and not self.gone
        return json({"posts": [{"uri": URI, "cid": "bafyrei", "labels": self.labels}] if known else []})

    async def profile(self, request: Request) -> Response:
        said = {"error": self.account, "message": self.account}
        return json(said, 400) if self.account else json({"did": DID})


class FakeMatrix(Fake):
    def __init__(self) -> None:
        super().__init__()
        room, event = "!room:far.example", "$event"
        client = "/_matrix/client/v3"
        served = {
            f"POST {client}/rooms/{room}/report/{event}": self.report,
            f"POST {client}/rooms/{room}/report": self.report,
            f"POST {client}/users/@bad:far.example/report": self.report,
            f"GET {client}/rooms/{room}/event/{event}": self.event,
            f"GET {client}/directory/room/{{alias}}": self.alias,
        }
        self.live("hs.example", served)
        self.live("far.example", {"GET /.well-known/matrix/support": self.support})

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not bears(request, "secret-matrix"):
            return json({"errcode": "M_UNKNOWN_TOKEN"}, 401)
        if not isinstance(body["reason"], str):
            return json({"errcode": "M_BAD_JSON"}, 400)
        self.reports.append({**body, "path": request.url.path})
        return json({})

    async def event(self, request: Request) -> Response:
        if not bears(request, "secret-matrix"):
            return json({"errcode": "M_MISSING_TOKEN"}, 401)
        return json({"content": {}, "redacted_because": {}} if self.gone else {"content": {"body": "x"}})

    async def alias(self, request: Request) -> Response:
        return json({"room_id": "!room:far.example"})

    async def support(self, request: Request) -> Response:
        return json({"contacts": [{"email_address": "abuse@far.example", "role": "m.role.admin"}]})


class FakeYouTube(Fake):
    """``embed`` is what oEmbed answers for a video that is not gone."""

    def __init__(self) -> None:
        super().__init__()
        self.embed = 200
        self.unlisted = self.plain = False
        self.details: dict[str, object] = {}
        self.live("oauth2.googleapis.com", {"POST /token": self.token})
        served = {
            "GET /youtube/v3/videoAbuseReportReasons": self.reasons,
            "POST /youtube/v3/videos/reportAbuse": self.report,
            "GET /youtube/v3/videos": self.videos,
        }
        self.live("www.googleapis.com", served)
        self.live("www.youtube.com", {"GET /oembed": self.oembed})

    async def token(self, request: Request) -> Response:
        fits = (await flat_form(request)).get("refresh_token") == "secret-youtube" and _basic(
            request
        ) == "cid:secret-client"
        return json({"access_token": "hour-token"}) if fits else json({"error": "invalid_grant"}, 400)

    async def reasons(self, request: Request) -> Response:
        labels = {"v1": "Violent or repulsive content", "s1": "Spam or misleading"}
        return json({"items": [{"id": key, "snippet": {"label": label}} for key, label in labels.items()]})

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not bears(request, "hour-token"):
            return json({}, 401)
        if body["reasonId"] not in {"v1", "s1"} or body["videoId"] != "dQw4w9WgXcQ":
            return json({"error": {"errors": [{"reason": "invalidAbuseReason"}]}}, 400)
        self.reports.append(body)
        return Response(status_code=204)

    async def videos(self, request: Request) -> Response:
        if request.headers.get("x-goog-api-key") != "secret-key":
            return json({}, 403)
        return json({"items": [] if self.gone or self.unlisted else [{"id": "dQw4w9WgXcQ", **self.details}]})

    async def oembed(self, request: Request) -> Response:
        if self.plain:
            return Response("Forbidden")
        return Response("Not Found", 404) if self.gone else json({"type": "video"}, self.embed)


class FakeReddit(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.post: dict[str, object] = {"subreddit": "pics", "removed_by_category": None, "author": "bad"}
        self.live("www.reddit.com", {"POST /api/v1/access_token": self.token})
        served = {
            "GET /api/info": self.info,
            "GET /r/pics/about/rules": self.rules,
            "POST /api/report": self.report,
        }
        self.live("oauth.reddit.com", served)

    async def token(self, request: Request) -> Response:
        fits = (await flat_form(request)).get("refresh_token") == "secret-reddit" and _basic(
            request
        ) == "cid:secret-client"
        return json({"access_token": "hour-token"}) if fits else json({"error": 400}, 400)

    async def info(self, request: Request) -> Response:
        if self.gone:
            self.post["removed_by_category"] = "anti_evil_ops"
        return json({"data": {"children": [{"data": self.post}] if bears(request, "hour-token") else []}})

    async def rules(self, request: Request) -> Response:
        return json({"rules": [], "site_rules": ["Spam", "It's threatening violence or physical harm at someone else"]})

    async def report(self, request: Request) -> Response:
        form = await flat_form(request)
        if not bears(request, "hour-token"):
            return json({}, 403)
        known = form["thing_id"] == "t3_abc123" and len(form["site_reason"]) <= 100 and len(form["custom_text"]) <= 2000
        if known:
            self.reports.append(form)
        return json({"json": {"errors": [] if known else [["BAD_REPORT", "bad", "reason"]]}})


class FakeVk(Fake):
    def __init__(self) -> None:
        super().__init__()
        paths = ("wall.reportPost", "video.report", "photos.report")
        served = {f"POST /method/{path}": self.report for path in paths}
        self.live("api.vk.com", {**served, "POST /method/wall.getById": self.post})

    async def report(self, request: Request) -> Response:
        form = await flat_form(request)
        if form.get("access_token") != "secret-vk":
            return json({"error": {"error_code": 5, "error_msg": "User authorization failed"}})
        if form["reason"] not in {"0", "1", "2", "3", "4", "5", "6", "8", "11"}:
            return json({"error": {"error_code": 100, "error_msg": "One of the parameters was missing or invalid"}})
        self.reports.append(form)
        return json({"response": 1})

    async def post(self, request: Request) -> Response:
        return json({"response": {"items": [{"id": 9, **({"is_deleted": True} if self.gone else {})}]}})


def _basic(request: Request) -> str:
    return b64decode(request.headers.get("authorization", "").removeprefix("Basic ")).decode()
