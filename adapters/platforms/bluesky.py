"""Bluesky and the AT protocol: a post or a profile, reported to the network's own moderation service.

Sources: bluesky-social/atproto, lexicons com.atproto.moderation, tools.ozone.report.defs, app.bsky.feed.getPosts,
com.atproto.identity.resolveHandle; docs.bsky.app, API Hosts and Auth (read 2026-11-23).
"""

import re
from typing import Any, ClassVar, NamedTuple

from adapters.core.http import ApiCall, Http, Response, check, dig, need, query, read, take
from adapters.core.platform import Pace
from adapters.core.values import Filing, Handling, HarmKind, Outcome, Receipt, Sighting, Target, Way
from adapters.platforms._atproto import labels, profile
from adapters.platforms.base_api import Account, ApiPlatform

LABELER = "did:plc:ar7c4by46qjdydhdevvrndac"
_LINK = re.compile(r"/profile/(?P<actor>[^/]+)(?:/post/(?P<key>[A-Za-z0-9._~:-]+))?/?")
_RESOLVE = "com.atproto.identity.resolveHandle"
_NEW, _OLD = "tools.ozone.report.defs#reason", "com.atproto.moderation.defs#reason"
_REASONS = {  # ours -> the new type, and what a labeler that does not know it calls it
    HarmKind.INTIMATE: ("SexualNCII", "Sexual"),
    HarmKind.VIOLENCE: ("ViolenceGraphicContent", "Violation"),
    HarmKind.TERRORISM: ("ViolenceExtremistContent", "Violation"),
    HarmKind.THREAT: ("ViolenceThreats", "Violation"),
    HarmKind.SELF_HARM: ("SelfHarmContent", "Violation"),
    HarmKind.HATE: ("HarassmentHateSpeech", "Rude"),
    HarmKind.HARASSMENT: ("HarassmentTargeted", "Rude"),
    HarmKind.PRIVACY: ("HarassmentDoxxing", "Rude"),
    HarmKind.FRAUD: ("MisleadingScam", "Misleading"),
    HarmKind.PHISHING: ("MisleadingScam", "Misleading"),
    HarmKind.MALWARE: ("RuleSiteSecurity", "Violation"),
    HarmKind.SPAM: ("MisleadingSpam", "Spam"),
}


class Bluesky(ApiPlatform):
    """The account's host is its PDS; ``appview`` and ``labeler`` may be set for another network."""

    name = "bluesky"
    dated = "2026-11-23"
    form = "https://bsky.app/support"
    pace = Pace(3000, 300)
    limit = 2000
    needs = ("identifier", "password")
    hosts: ClassVar[frozenset[str]] = frozenset({"bsky.app", "main.bsky.dev"})

    def owns(self, target: Target) -> bool:
        return target.host in self.hosts

    def covers(self, target: Target) -> bool:
        return bool(_parts(target).actor)

    def canonical(self, target: Target) -> str:
        actor, key = _parts(target)
        if not actor:
            return ""
        return f"bluesky:post:{actor}/{key}" if key else f"bluesky:user:{actor}"

    async def settle(self, target: Target, http: Http) -> str:
        """The same link with the DID: a handle may change hands, a DID never does."""
        actor, key = _parts(target)
        if not actor or actor.startswith("did:") or target.handling is Handling.SEALED:
            return ""
        answer = await self._ask(target, http, _RESOLVE, handle=actor)
        did = dig(answer.json(), "did") if answer.status == 200 else None
        return f"https://bsky.app/profile/{did}" + (f"/post/{key}" if key else "") if did else ""

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        subject = await self._subject(filing.target, http)
        body = {"subject": subject, "reason": self.words(filing), "modTool": {"name": "stillup"}}
        headers = {"atproto-proxy": f"{account.get('labeler') or LABELER}#atproto_labeler"}
        headers["authorization"] = f"Bearer {await _session(account, http)}"
        new, old = _REASONS.get(filing.harm, ("Other", "Other"))
        href = f"{account.base}/xrpc/com.atproto.moderation.createReport"
        answer = await http.call(ApiCall("POST", href, headers, json={**body, "reasonType": _NEW + new}))
        if answer.status == 400 and b"Invalid reason type" in answer.body:  # refused, so nothing was filed yet
            answer = await http.call(ApiCall("POST", href, headers, json={**body, "reasonType": _OLD + old}))
        return Receipt(Way.API, need(check(answer, "Bluesky").json(), "id"))

    async def _subject(self, target: Target, http: Http) -> dict[str, Any]:
        """What is reported. It is looked up first, because a report of a record that never was is accepted too."""
        actor, key = _parts(target)
        did = actor
        if not actor.startswith("did:"):
            did = take(await self._read(http, _RESOLVE, handle=actor), "did", what="Bluesky")
        if not key:
            return {"$type": "com.atproto.admin.defs#repoRef", "did": did}
        found = await self._read(http, "app.bsky.feed.getPosts", uris=f"at://{did}/app.bsky.feed.post/{key}")
        names = {name: take(found, "posts", 0, name, what="Bluesky") for name in ("uri", "cid")}
        return {"$type": "com.atproto.repo.strongRef", **names}

    async def _look(self, target: Target, http: Http) -> Sighting:
        """The public AppView leaves out what was deleted or taken down, so an empty list is what readers see.

        Why it is empty is asked next: an author who switched the account off may come back, so that is no removal.
        """
        actor, key = _parts(target)
        if not key:
            return profile(await self._ask(target, http, "app.bsky.actor.getProfile", actor=actor))
        if not actor.startswith("did:"):
            actor = str(dig((await self._ask(target, http, _RESOLVE, handle=actor)).json(), "did"))
        uri = f"at://{actor}/app.bsky.feed.post/{key}"
        answer = await self._ask(target, http, "app.bsky.feed.getPosts", uris=uri)
        posts = dig(answer.json(), "posts") if answer.status == 200 else None
        if not actor.startswith("did:") or not isinstance(posts, list):
            return Sighting(Outcome.UNKNOWN, self.name, answer.status)
        if posts:
            return Sighting(Outcome.UP, self.name, 200, labels(posts[0]))
        return await self._why(target, actor, http)

    async def _why(self, target: Target, did: str, http: Http) -> Sighting:
        said = profile(await self._ask(target, http, "app.bsky.actor.getProfile", actor=did))
        if said.outcome is Outcome.UP:
            return Sighting(Outcome.GONE, self.name, 200, "The account is there, the post is not.")
        return said

    def _where(self, method: str, **params: str) -> str:
        account = self.accounts.only()
        base = account.get("appview") if account else ""
        return query(f"{base or 'https://public.api.bsky.app'}/xrpc/{method}", **params)

    async def _ask(self, target: Target, http: Http, method: str, **params: str) -> Response:
        return await http.look(target, href=self._where(method, **params), follow=0)

    async def _read(self, http: Http, method: str, **params: str) -> Any:
        return await read(http, ApiCall("GET", self._where(method, **params)), "Bluesky")


async def _session(account: Account, http: Http) -> str:
    login = {"identifier": account.get("identifier"), "password": account.get("password")}
    call = ApiCall("POST", f"{account.base}/xrpc/com.atproto.server.createSession", json=login)
    return take(await read(http, call, "The sign-in at Bluesky"), "accessJwt", what="The sign-in at Bluesky")


class _PostParts(NamedTuple):
    actor: str  # handle or DID
    key: str  # of the post, or ""


def _parts(target: Target) -> _PostParts:
    match = _LINK.fullmatch(target.url.pathname)
    return _PostParts(match["actor"].replace("%3A", ":").lower(), match["key"] or "") if match else _PostParts("", "")
