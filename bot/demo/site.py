"""The rehearsal's platform as a reporter and a reader see it: the part of Mastodon's HTTP interface that they use.

Read on 2026-11-23: docs.joinmastodon.org/methods/ (reports, search, instance, statuses, accounts#lookup). What they
leave open: the sentence of a 403 is that of Mastodon's ``ApiController``; a status that is not the account's is not
found (from memory). A removed post's ActivityPub form is 410 with a Tombstone, as W3C ActivityPub section 6.4
recommends; Mastodon itself answers 404 (its issue 10640, open since 2019), and so does this one without
``Mood.tombstones``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import ada_url
from starlette.applications import Starlette
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.demo import pages
from bot.demo.mood import Mood
from bot.demo.records import DemoAccount, DemoReport, Post, Records
from bot.demo.request_log import RequestLog

ACTIVITY = "application/activity+json"
CATEGORIES = {"spam", "legal", "violation", "other"}
COMMENT_LIMIT = 1000  # characters
_TOP = r"/(?:(?:web|deck)/)?"
POST = re.compile(_TOP + r"(?:@([^/@]+)|users/([^/]+)/statuses)/(\d+)(?:/embed|/activity)?/?")
PROFILE = re.compile(_TOP + r"(?:@|users/)([^/@]+)/?")
YES = {"1", "t", "true", "on"}
NOT_FOUND = {"error": "Record not found"}


@dataclass
class Site:
    """One instance under one host name. ``tokens`` maps each bearer token to its OAuth scopes."""

    host: str
    records: Records
    tokens: dict[str, frozenset[str]]
    now: Callable[[], datetime]
    mood: Mood = field(default_factory=Mood)

    def app(self) -> ASGIApp:
        routes = [
            Route("/@{user}/{id}", self.post_page),
            Route("/users/{user}/statuses/{id}", self.post_object),
            Route("/web/@{user}/{id}", self.to_page),
            Route("/@{user}", self.profile_page),
            Route("/api/v1/statuses/{id}", self.status),
            Route("/api/v1/accounts/lookup", self.lookup),
            Route("/api/v2/search", self.search),
            Route("/api/v1/reports", self.report, methods=["POST"]),
            Route("/api/v1/instance", self.instance),
            Route("/api/v1/instance/rules", self.rules),
            Route("/.well-known/nodeinfo", self.nodeinfo_links),
            Route("/nodeinfo/2.0", self.nodeinfo),
        ]
        inside = Starlette(routes=routes, exception_handlers={404: self.missing})
        return RequestLog(inside, self.records, self.now, lambda: self.mood)

    def find(self, url: str, *, removed: bool = False) -> Post | None:
        """The post that this URL names in any of its spellings; a removed one only when asked for."""
        spelling = POST.fullmatch(self._path(url))
        return self._post(spelling[1] or spelling[2], spelling[3], removed=removed) if spelling else None

    def find_account(self, url: str) -> DemoAccount | None:
        """The account whose profile this URL names."""
        spelling = PROFILE.fullmatch(self._path(url))
        return self.records.account_named(spelling[1]) if spelling else None

    def _path(self, url: str) -> str:
        """The path of a URL on this host; empty for any other."""
        ours = ada_url.check_url(url) and ada_url.URL(url).hostname == self.host
        return ada_url.URL(url).pathname if ours else ""

    def _post(self, user: str, identifier: str, *, removed: bool = False) -> Post | None:
        post = self.records.post(identifier)
        if post is None or post.account.name.lower() != user.lower():
            return None
        return post if removed or post.removed is None else None

    async def missing(self, _request: Request, _error: Exception | None = None) -> Response:
        return HTMLResponse(pages.missing_page(self.host), 404)

    async def post_page(self, request: Request) -> Response:
        if ACTIVITY in request.headers.get("accept", ""):
            return await self.post_object(request)
        post = self._post(request.path_params["user"], request.path_params["id"])
        page = HTMLResponse(pages.post_page(post, self.host)) if post else await self.missing(request)
        page.headers["Vary"] = "Accept"
        return page

    async def profile_page(self, request: Request) -> Response:
        account = self.records.account_named(request.path_params["user"])
        return HTMLResponse(pages.profile_page(account, self.host)) if account else await self.missing(request)

    async def post_object(self, request: Request) -> Response:
        if ACTIVITY not in request.headers.get("accept", ""):
            return await self.to_page(request)
        post = self._post(request.path_params["user"], request.path_params["id"], removed=True)
        if post is None or (post.removed and not self.mood.tombstones):
            return JSONResponse(NOT_FOUND, 404, {"Vary": "Accept"})
        thing = pages.tombstone_object(post, self.host) if post.removed else pages.note_object(post, self.host)
        return JSONResponse(thing, 410 if post.removed else 200, {"Vary": "Accept"}, media_type=ACTIVITY)

    async def to_page(self, request: Request) -> Response:
        return RedirectResponse("/@{user}/{id}".format(**request.path_params), 302, {"Vary": "Accept"})

    async def status(self, request: Request) -> Response:
        post = self.records.post(request.path_params["id"])
        if post is None or post.removed:
            return JSONResponse(NOT_FOUND, 404)
        return JSONResponse(pages.status_entity(post, self.host))

    async def lookup(self, request: Request) -> Response:
        name = request.query_params.get("acct", "").removesuffix(f"@{self.host}")
        account = self.records.account_named(name)
        return JSONResponse(pages.account_entity(account, self.host) if account else NOT_FOUND, 200 if account else 404)

    async def search(self, request: Request) -> Response:
        """Finds by URL only: searching for words needs a server that full-text search was set up on."""
        if refusal := self._unauthorised(request, "read:search"):
            return refusal
        query, kind = request.query_params.get("q", "").strip(), request.query_params.get("type", "")
        account = self.find_account(query) if kind in {"", "accounts"} else None
        post = self.find(query) if kind in {"", "statuses"} else None
        accounts = [pages.account_entity(account, self.host)] if account else []
        statuses = [pages.status_entity(post, self.host)] if post else []
        return JSONResponse({"accounts": accounts, "statuses": statuses, "hashtags": []})

    async def report(self, request: Request) -> Response:
        if refusal := self._unauthorised(request, "write:reports"):
            return refusal
        form = QueryParams((await request.body()).decode(errors="replace"))
        account = self.records.account(form.get("account_id", ""))
        posts = [self.records.post(identifier) for identifier in form.getlist("status_ids[]")]
        if account is None or any(post is None or post.account != account for post in posts):
            return JSONResponse(NOT_FOUND, 404)
        report = _report(form, self.now())
        if fault := _fault(report):
            return JSONResponse({"error": f"Validation failed: {fault}"}, 422)
        stored = self.records.file(report)
        return await self.mood.answer(request, pages.report_entity(stored, account, self.host))

    def _unauthorised(self, request: Request, scope: str) -> Response | None:
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or token not in self.tokens:
            return JSONResponse({"error": "The access token is invalid"}, 401)
        if scope not in self.tokens[token]:
            return JSONResponse({"error": "This action is outside the authorized scopes"}, 403)
        return None

    async def instance(self, _request: Request) -> Response:
        return JSONResponse(pages.instance_entity(self.host))

    async def rules(self, _request: Request) -> Response:
        return JSONResponse(pages.RULES)

    async def nodeinfo_links(self, _request: Request) -> Response:
        return JSONResponse(pages.nodeinfo_links(self.host))

    async def nodeinfo(self, _request: Request) -> Response:
        return JSONResponse(pages.nodeinfo())


def _report(form: QueryParams, now: datetime) -> DemoReport:
    rules = tuple(form.getlist("rule_ids[]"))
    category = "violation" if rules else form.get("category", "other")
    posts = tuple(form.getlist("status_ids[]"))
    forward = form.get("forward", "").lower() in YES
    return DemoReport(now, form["account_id"], posts, form.get("comment", ""), category, rules, forward)


def _fault(report: DemoReport) -> str:
    """What Mastodon's validation would say; empty when the report is in order."""
    known = {rule["id"] for rule in pages.RULES}
    if report.category not in CATEGORIES:
        return "Category is not included in the list"
    if len(report.comment) > COMMENT_LIMIT:
        return f"Comment is too long (maximum is {COMMENT_LIMIT} characters)"
    if report.category == "violation" and not (report.rule_ids and known.issuperset(report.rule_ids)):
        return "Rule ids does not reference valid rules"
    return ""
