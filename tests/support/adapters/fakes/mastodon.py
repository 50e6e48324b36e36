"""Mastodon's API as docs.joinmastodon.org describes it (methods reports, search, statuses, accounts; 2026-11-23).

The 410 for a deleted post asked as ActivityPub is Mastodon's ``Tombstone`` behaviour.
"""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tests.support.adapters.fakes import Fake, flat_form, form_of

MISSING = JSONResponse({"error": "Record not found"}, 404)


class FakeMastodon(Fake):
    def __init__(self, host: str, token: str = "secret-mastodon") -> None:
        super().__init__()
        self.host, self.token = host, token
        self.posts: dict[str, tuple[str, str]] = {}  # id -> (account name, address)
        self.deleted: set[str] = set()
        self.suspended: set[str] = set()
        served = {
            "GET /api/v2/search": self.search,
            "POST /api/v1/reports": self.report,
            "GET /api/v1/reports/{id}": self.own_report,
            "GET /api/v1/accounts/lookup": self.lookup,
            "GET /api/v1/statuses/{id}": self.status,
            "GET /{rest:path}": self.page,
        }
        self.live(host, served)

    def post(self, item: str, name: str = "bad", address: str = "") -> str:
        address = address or f"https://{self.host}/@{name}/{item}"
        self.posts[item] = (name, address)
        return address

    def _allowed(self, request: Request) -> bool:
        return request.headers.get("authorization") == f"Bearer {self.token}"

    async def search(self, request: Request) -> Response:
        if not self._allowed(request):
            return JSONResponse({"error": "The access token is invalid"}, 401)
        asked = request.query_params
        posts = [self._post(item) for item, (_, address) in self.posts.items() if address == asked["q"]]
        names = {name for name, _ in self.posts.values() if asked["q"] == f"https://{self.host}/@{name}"}
        people = [{"id": f"acct-{name}", "acct": name} for name in names]
        return JSONResponse({"statuses": posts, "accounts": people, "hashtags": []})

    def _post(self, item: str) -> dict[str, object]:
        name, address = self.posts[item]
        return {"id": item, "url": address, "account": {"id": f"acct-{name}", "acct": name}}

    async def report(self, request: Request) -> Response:
        form = await flat_form(request)
        if not self._allowed(request):
            return JSONResponse({"error": "The access token is invalid"}, 401)
        if form.get("account_id") not in {f"acct-{name}" for name, _ in self.posts.values()}:
            return MISSING
        if len(form.get("comment", "")) > 1000 or form.get("category", "other") not in {"spam", "legal", "other"}:
            return JSONResponse({"error": "Validation failed"}, 422)
        self.reports.append({**form, "status_ids[]": (await form_of(request)).get("status_ids[]", [])})
        return JSONResponse({"id": str(48913 + len(self.reports)), "action_taken": False})

    async def own_report(self, request: Request) -> Response:
        number = int(request.path_params["id"]) - 48914
        if not self._allowed(request) or number >= len(self.reports):
            return MISSING
        return JSONResponse({"id": request.path_params["id"], "action_taken": bool(self.decided)})

    async def status(self, request: Request) -> Response:
        item = request.path_params["id"]
        return JSONResponse(self._post(item)) if item in self.posts and not self._gone(item) else MISSING

    async def lookup(self, request: Request) -> Response:
        name = request.query_params["acct"]
        known = name in {name for name, _ in self.posts.values()}
        return JSONResponse({"acct": name, "suspended": name in self.suspended}) if known else MISSING

    async def page(self, request: Request) -> Response:
        item = request.path_params["rest"].rpartition("/")[2]
        if self._gone(item) and "activity+json" in request.headers["accept"]:
            return Response(status_code=410)
        return Response("<html></html>", 200 if item in self.posts else 404, media_type="text/html")

    async def plain(self, request: Request) -> Response:
        return Response("<html></html>", media_type="text/html")

    def _gone(self, item: str) -> bool:
        return item in self.deleted or (self.gone and item in self.posts)
