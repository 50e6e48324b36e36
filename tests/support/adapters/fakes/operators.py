"""Netcraft (report API v3), URLhaus (abuse.ch's sample), AWS (Abuse Signal API reference), Cloudflare (abuse_reports
create), Web Risk (SubmitUriRequest), ngrok (OpenAPI abuse_reports). All read 2026-11-23.
"""

import re

import xarf
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from tests.support.adapters.fakes import Fake, bears, flat_form, json

AWS_ID = "Rp0123456789abcdefghij"


class FakeNetcraft(Fake):
    def __init__(self) -> None:
        super().__init__()
        served = {"POST /api/v3/report/urls": self.report, "GET /api/v3/submission/{id}/urls": self.urls}
        self.live("report.netcraft.com", served)

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if "@" not in body["email"] or len(body["reason"]) > 10_000 or not body["urls"][0]["url"]:
            return json({"status": 400, "error": "Bad Request", "details": []}, 400)
        self.reports.append(body)
        return json({"message": "Successfully reported", "uuid": "uu1d"})

    async def urls(self, request: Request) -> Response:
        return json({"urls": [{"url_state": self.decided or "processing"}]})


class FakeUrlHaus(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.live("urlhaus.abuse.ch", {"POST /api/": self.report})
        self.live("urlhaus-api.abuse.ch", {"POST /v1/url/": self.url})

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if request.headers.get("auth-key") != "secret-urlhaus":
            return PlainTextResponse("unknown_auth_key")
        if body["submission"][0]["threat"] != "malware_download":
            return PlainTextResponse("invalid threat")
        self.reports.append(body)
        return PlainTextResponse("inserted")

    async def url(self, request: Request) -> Response:
        asked = (await flat_form(request))["url"]
        return json({"query_status": "ok" if self.decided and asked else "no_results"})


class FakeAws(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.live("abuse.us-east-1.amazonaws.com", {"POST /v1/abuse": self.report, "GET /v1/abuse/{id}": self.status})

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not _signed(request):
            return json({"message": "AccessDenied"}, 403)
        token, correlation = body["clientToken"], body["correlationId"]
        if not re.fullmatch(r"[\x21-\x7e]{1,128}", token) or not re.fullmatch(r"[a-zA-Z0-9-_]{1,256}", correlation):
            return json({"message": "ValidationException"}, 400)
        if xarf.parse(body["report"]["xarf"]).errors:
            return json({"message": "ValidationException"}, 400)
        if token not in {seen["clientToken"] for seen in self.reports}:
            self.reports.append(body)
        return json({"reportId": AWS_ID}, 202)

    async def status(self, request: Request) -> Response:
        if not _signed(request) or request.path_params["id"] != AWS_ID:
            return json({"message": "AccessDenied"}, 403)
        return json({"status": "COMPLETED", "reasonCode": self.decided} if self.decided else {"status": "QUEUED"})


class FakeCloudflare(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.live("api.cloudflare.com", {"POST /client/v4/accounts/acc1/abuse-reports/{act}": self.report})

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not bears(request, "secret-cloudflare"):
            return json({"success": False}, 401)
        act = request.path_params["act"]
        words = "comments" if act == "abuse_ncsei" else "justification"
        if body["act"] != act or body["email"] != body["email2"] or not body.get(words) or not body["name"]:
            return json({"success": False}, 400)
        self.reports.append(body)
        return json({"abuse_rand": "r4nd", "result": "success"})


class FakeWebRisk(Fake):
    def __init__(self) -> None:
        super().__init__()
        name = "/v1/projects/77/operations/op1"
        self.live("oauth2.googleapis.com", {"POST /token": self.token})
        self.live(
            "webrisk.googleapis.com", {"POST /v1/projects/77/uris:submit": self.report, f"GET {name}": self.state}
        )

    async def token(self, request: Request) -> Response:
        fits = (await flat_form(request)).get("refresh_token") == "secret-webrisk"
        return json({"access_token": "hour-token"}) if fits else json({"error": "invalid_grant"}, 400)

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not bears(request, "hour-token"):
            return json({}, 401)
        if body["threatInfo"]["abuseType"] not in {"MALWARE", "SOCIAL_ENGINEERING"} or not body["submission"]["uri"]:
            return json({"error": {"status": "INVALID_ARGUMENT"}}, 400)
        self.reports.append(body)
        return json({"name": "projects/77/operations/op1"})

    async def state(self, request: Request) -> Response:
        lists = ["SOCIAL_ENGINEERING"] if self.decided == "listed" else []
        return json(
            {"done": True, "response": {"threatTypes": lists}} if self.decided else {"metadata": {"state": "RUNNING"}}
        )


class FakeNgrok(Fake):
    def __init__(self) -> None:
        super().__init__()
        self.live("api.ngrok.com", {"POST /abuse_reports": self.report, "GET /abuse_reports/{id}": self.state})

    async def report(self, request: Request) -> Response:
        body = await request.json()
        if not bears(request, "secret-ngrok") or request.headers.get("ngrok-version") != "2":
            return json({"error_code": "ERR_NGROK_202"}, 401)
        if not body["urls"] or len(body["metadata"].encode()) > 4096:
            return json({}, 400)
        self.reports.append(body)
        return json({"id": "abrp_1", "status": "PENDING"}, 201)

    async def state(self, request: Request) -> Response:
        done = {"status": "PROCESSED", "hostnames": [{"hostname": "x", "status": self.decided}]}
        return json(done if self.decided else {"status": "PENDING", "hostnames": []})


def _signed(request: Request) -> bool:
    """Signature Version 4 for service ``abuse`` with our key; the sum itself is botocore's own and not repeated."""
    scope = r"AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/\d{8}/us-east-1/abuse/aws4_request, SignedHeaders=[a-z;-]+, "
    return bool(re.fullmatch(scope + "Signature=[0-9a-f]{64}", request.headers.get("authorization", "")))
