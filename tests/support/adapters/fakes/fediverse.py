"""Pixelfed (ApiV1Dot1Controller.report), Lemmy 0.19.20 (src/api_routes_http.rs), PeerTube (OpenAPI 8.1.0), Misskey
(endpoints users/report-abuse, notes/show, users/show, ap/show), Discourse (openapi.json, 003_flags.rb): read
2026-11-23. Lemmy 1.0 (main at 439734dd, resolve_object.rs, report_combined) and Mbin (main at 1439efd7, mbin_routes,
EntriesReportApi): read 2026-11-26.
"""

from starlette.requests import Request
from starlette.responses import Response

from tests.support.adapters.fakes import Fake, bears, flat_form, json

ITEM = "112233445566778899"
UUID = "0d9a4b5e-5a0c-4f2a-9c1d-2b7a3f6e8d10"
PIXELFED = {
    "spam",
    "sensitive",
    "abusive",
    "underage",
    "violence",
    "copyright",
    "impersonation",
    "scam",
    "terrorism",
}


class FakePixelfed(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.live("pix.example", {"POST /api/v1.1/report": self.report, f"GET /p/bad/{ITEM}": self.page})

    async def report(self, request: Request) -> Response:
        form = await flat_form(request)
        if not bears(request, "secret-pixelfed"):
            return json({}, 403)
        if form["report_type"] not in PIXELFED or form["object_type"] not in {"post", "user"}:
            return json({"code": 400, "error_code": "ERROR_TYPE_INVALID"}, 400)
        if form["object_id"] != ITEM:
            return json({"code": 400, "error_code": "ERROR_INVALID_OBJECT_ID"}, 400)
        if self.reports:
            return json({"code": 400, "error_code": "ERROR_REPORT_DUPLICATE"}, 400)
        self.reports.append(form)
        return json({"msg": "Successfully sent report", "code": 200})

    async def page(self, request: Request) -> Response:
        return json({"type": "Note"}, 404 if self.gone else 200)


class FakeLemmy(Fake):
    def __init__(self, version: str = "v3") -> None:
        super().__init__()
        paths = {f"POST /api/{version}/{kind}/report": self.report for kind in ("post", "comment")}
        pages = {f"GET /{kind}/{{id}}": self.page for kind in ("post", "comment")}
        more = {f"GET /api/{version}/resolve_object": self.resolve, "GET /api/v4/report/list": self.listed}
        self.version = version
        self.live("lemmy.example", {**paths, **pages, **more})

    async def report(self, request: Request) -> Response:
        body, kind = await request.json(), request.url.path.split("/")[-2]
        if not bears(request, "secret-lemmy"):
            return json({"error": "incorrect_login"}, 401)
        if not 1 <= len(body["reason"]) <= 1000:
            return json({"error": "report_too_long"}, 400)
        if not isinstance(body.get(f"{kind}_id"), int):
            return json({"error": "couldnt_find_post"}, 400)
        self.reports.append(body)
        return json({f"{kind}_report_view": {f"{kind}_report": {"id": 9, "resolved": False}}})

    async def resolve(self, request: Request) -> Response:
        if not request.query_params["q"].startswith("https://far.example/post/"):
            return json({"error": "couldnt_find_object"}, 404)
        post = {"post": {"id": 77}}
        return json({"type_": "post", **post} if self.version == "v4" else {"post": post})

    async def listed(self, request: Request) -> Response:
        if not bears(request, "secret-lemmy") or request.query_params["my_reports_only"] != "true":
            return json({"error": "not_a_mod_or_admin"}, 400)
        decided = {
            "post_report": {"id": 9, "resolved": bool(self.decided)},
            "post": {"removed": self.decided == "removed"},
        }
        return json(
            {"items": [{"type_": "post", "post_report": {"id": 8, "resolved": True}}, {"type_": "post", **decided}]}
        )

    async def page(self, request: Request) -> Response:
        return json({"type": "Tombstone"}, 410) if self.gone else json({"type": "Page"})


class FakeMbin(Fake):
    def __init__(self) -> None:
        super().__init__()
        kinds = ("entry", "comments", "post")
        reports = {f"POST /api/{kind}/{{id:int}}/report": self.report for kind in kinds}
        self.live("mbin.example", {**reports, **{f"GET /api/{kind}/{{id:int}}": self.item for kind in kinds}})

    async def report(self, request: Request) -> Response:
        if not bears(request, "secret-mbin"):
            return json({"type": "https://tools.ietf.org/html/rfc2616#section-10", "status": 401}, 401)
        if len((await request.json())["reason"]) > 255:
            return json({"status": 500}, 500)
        self.reports.append({**await request.json(), "path": request.url.path})
        return Response(status_code=204)

    async def item(self, request: Request) -> Response:
        return json({"visibility": "trashed" if self.gone else "visible"})


class FakePeerTube(Fake):
    def __init__(self) -> None:
        super().__init__()
        served = {
            "GET /api/v1/oauth-clients/local": self.client,
            "POST /api/v1/users/token": self.token,
            "POST /api/v1/abuses": self.report,
            "GET /api/v1/users/me/abuses": self.mine,
            "GET /api/v1/search/videos": self.search,
            "GET /api/v1/videos/{id}": self.video,
        }
        self.live("tube.example", served)

    async def client(self, request: Request) -> Response:
        return json({"client_id": "cid", "client_secret": "csecret"})

    async def token(self, request: Request) -> Response:
        form = await flat_form(request)
        fits = form.get("password") == "secret-peertube" and form.get("client_secret") == "csecret"
        return json({"access_token": "day-token"}) if fits else json({"code": "invalid_grant"}, 400)

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not bears(request, "day-token"):
            return json({}, 401)
        if not 2 <= len(body["reason"]) <= 3000 or body["video"]["id"] != UUID:
            return json({}, 400)
        self.reports.append(body)
        return json({"abuse": {"id": 5}})

    async def mine(self, request: Request) -> Response:
        state = {"": 1, "refused": 2, "accepted": 3}[self.decided]
        return json({"total": 1, "data": [{"id": 5, "state": {"id": state}}]})

    async def search(self, request: Request) -> Response:
        return json({"total": 1, "data": [{"id": 3, "uuid": UUID}]})

    async def video(self, request: Request) -> Response:
        return json({"error": "Video not found"}, 404) if self.gone else json({"uuid": UUID})


class FakeMisskey(Fake):
    def __init__(self) -> None:
        super().__init__()
        served = {
            "POST /api/users/report-abuse": self.report,
            "POST /api/notes/show": self.note,
            "POST /api/users/show": self.user,
            "POST /api/ap/show": self.shown,
            "GET /notes/{id}": self.page,
        }
        self.live("mk.example", served)

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not bears(request, "secret-misskey"):
            return json({"error": {"code": "AUTHENTICATION_FAILED"}}, 401)
        if body["userId"] != "u1" or not 1 <= len(body["comment"]) <= 2048:
            return json({"error": {"code": "NO_SUCH_USER"}}, 400)
        self.reports.append(body)
        return Response(status_code=204)

    async def note(self, request: Request) -> Response:
        known = (await request.json())["noteId"] == "9abcdefghi"
        return json({"id": "9abcdefghi", "userId": "u1"}) if known else json({"error": {"code": "NO_SUCH_NOTE"}}, 400)

    async def user(self, request: Request) -> Response:
        return json({"id": "u1"} if (await request.json())["username"] == "bad" else {})

    async def shown(self, request: Request) -> Response:
        return json({"type": "Note", "object": {"userId": "u1"}})

    async def page(self, request: Request) -> Response:
        return json({}, 404 if self.gone else 200)


class FakeDiscourse(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = False
        served = {
            "POST /post_actions.json": self.report,
            "GET /posts/by_number/12/3.json": self.post,
            "GET /posts/by_number/12/1.json": self.post,
            "GET /posts/40.json": self.post,
        }
        self.live("forum.example", served)

    async def report(self, request: Request) -> Response:
        form = await flat_form(request)
        if request.headers.get("api-key") != "secret-discourse" or not request.headers.get("api-username"):
            return json({"errors": ["not permitted"]}, 403)
        needs_message = form["post_action_type_id"] in {"7", "10"}
        if form["id"] != "40" or (needs_message and not form.get("message")):
            return json({"errors": ["invalid"]}, 422)
        self.reports.append(form)
        return json({"id": 40})

    async def post(self, request: Request) -> Response:
        return json({"errors": ["not found"]}, 404) if self.gone else json({"id": 40, "hidden": self.hidden})
