"""PeerTube: a video, reported to its server, which tells the reporter what it decided.

Source: PeerTube's OpenAPI 8.1.0 and server/core/middlewares/validators/abuse.ts (read 2026-11-23).
"""

import re
from typing import ClassVar

from adapters.core.http import ApiCall, Http, dig, need, query, read, seen, segment, send, take
from adapters.core.values import Filing, Handling, HarmKind, Outcome, Receipt, Reply, Sighting, Target, Way
from adapters.platforms.base_api import Account, Instance, InstanceItem

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_SHORT = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"  # Flickr's base 58, as the short-uuid package
_VIDEO = rf"/(?:w|videos/watch|videos/embed)/(?P<id>{_UUID}|[{_SHORT}]{{22}})/?"


class PeerTube(Instance):
    name = "peertube"
    dated = "2026-11-23"
    limit = 3000
    needs = ("username", "password")
    signs_in = True
    forms: ClassVar[dict[str, re.Pattern[str]]] = {"video": re.compile(_VIDEO)}
    unmistakable = re.compile(_VIDEO)
    reasons: ClassVar[dict[HarmKind, str]] = {
        HarmKind.VIOLENCE: "violentOrAbusive",
        HarmKind.THREAT: "violentOrAbusive",
        HarmKind.TERRORISM: "violentOrAbusive",
        HarmKind.SELF_HARM: "violentOrAbusive",
        HarmKind.HATE: "hatefulOrAbusive",
        HarmKind.HARASSMENT: "hatefulOrAbusive",
        HarmKind.SPAM: "spamOrMisleading",
        HarmKind.FRAUD: "spamOrMisleading",
        HarmKind.PHISHING: "spamOrMisleading",
        HarmKind.MALWARE: "spamOrMisleading",
        HarmKind.PRIVACY: "privacy",
        HarmKind.INTIMATE: "privacy",
    }
    replies: ClassVar[dict[int, Reply]] = {1: Reply.PENDING, 2: Reply.REFUSED, 3: Reply.ACTIONED}

    def item(self, target: Target) -> InstanceItem:
        kind, item = super().item(target)
        return InstanceItem(kind, _uuid(item) if len(item) == 22 else item)

    def account(self, target: Target) -> Account | None:
        return self.accounts.at(target) or (self.accounts.default() if target.handling is Handling.OPEN else None)

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        bearer = await self._bearer(account, http)
        video = self.item(filing.target).id
        if account is not self.accounts.at(filing.target):
            href = query(f"{account.base}/api/v1/search/videos", search=filing.target.href)
            found = await read(http, ApiCall("GET", href, bearer, timeout=60), account.host)
            video = take(found, "data", 0, "uuid", what=f"The search on {account.host}")
        named = self.reasons.get(filing.harm, "serverRules")
        body = {"reason": self.words(filing), "video": {"id": video}, "predefinedReasons": [named]}
        answer = await send(http, ApiCall("POST", f"{account.base}/api/v1/abuses", bearer, json=body), account.host)
        return Receipt(Way.API, need(answer.json(), "abuse", "id"))

    async def ask(self, reference: str, target: Target, http: Http) -> Reply | None:
        account = self.account(target)
        if account is None or target.handling is Handling.SEALED:
            return None
        href = query(f"{account.base}/api/v1/users/me/abuses", id=reference)
        answer = await read(http, ApiCall("GET", href, await self._bearer(account, http)), account.host)
        state = dig(answer, "data", 0, "state", "id")
        return self.replies.get(state) if isinstance(state, int) else None

    async def _bearer(self, account: Account, http: Http) -> dict[str, str]:
        """A token lives for a day, so it is fetched anew with the account's ``username`` and ``password``."""
        if account.get("token"):
            return account.bearer
        client = await read(http, ApiCall("GET", f"{account.base}/api/v1/oauth-clients/local"), account.host)
        form: dict[str, str | list[str]] = {
            "client_id": take(client, "client_id", what=account.host),
            "client_secret": take(client, "client_secret", what=account.host),
            "grant_type": "password",
            "username": account.get("username"),
            "password": account.get("password"),
        }
        found = await read(http, ApiCall("POST", f"{account.base}/api/v1/users/token", form=form), account.host)
        return {"authorization": f"Bearer {take(found, 'access_token', what=account.host)}"}

    async def _look(self, target: Target, http: Http) -> Sighting:
        answer = await self.api(target, http, f"/api/v1/videos/{segment(self.item(target).id)}")
        if answer.status in {401, 403}:
            return Sighting(Outcome.RESTRICTED, self.name, answer.status, "Private, internal or with a password.")
        return seen(answer, self.name)


def _uuid(short: str) -> str:
    """The UUID that a short id stands for; the short id itself where it stands for none."""
    number = 0
    for sign in short:
        number = number * 58 + _SHORT.index(sign)
    text = f"{number:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:])) if len(text) == 32 else short
