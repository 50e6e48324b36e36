"""VK: a post, a video or a photo, reported with a number from VK's list and no free text.

Source: VKCOM/vk-api-schema, API 5.199: wall.reportPost, video.report, photos.report, wall.getById (read 2026-11-23).
"""

import re
from typing import ClassVar, NamedTuple

from adapters.core.errors import FilingError
from adapters.core.http import ApiCall, Http, dig, need, send
from adapters.core.platform import Pace
from adapters.core.values import Filing, HarmKind, Outcome, Receipt, Sighting, Target, Way, parameter, under
from adapters.platforms.base_api import Account, ReasonOnly

_API = "https://api.vk.com/method"
_ITEM = re.compile(r"(?P<kind>wall|video|clip|photo)(?P<owner>-?\d{1,15})_(?P<id>\d{1,15})")
_METHODS = {"wall": ("wall.reportPost", "post_id"), "video": ("video.report", "video_id")}
_METHODS["photo"] = ("photos.report", "photo_id")


class Vk(ReasonOnly):
    """The account's token is a user's; VK refuses service tokens for reports."""

    name = "vk"
    dated = "2026-11-23"
    form = "https://vk.com/support?act=new"
    pace = Pace(20, 60)
    unverified = "whether VK still hands such tokens to new programs, and its error numbers, could not be checked."
    hosts: ClassVar[frozenset[str]] = frozenset({"vk.com", "vk.ru", "vkvideo.ru"})
    reasons: ClassVar[dict[HarmKind, str]] = {
        HarmKind.SPAM: "0 spam",
        HarmKind.FRAUD: "0 spam",
        HarmKind.PHISHING: "0 spam",
        HarmKind.MALWARE: "0 spam",
        HarmKind.TERRORISM: "2 extremism",
        HarmKind.VIOLENCE: "3 violence",
        HarmKind.THREAT: "3 violence",
        HarmKind.INTIMATE: "5 adult",
        HarmKind.HATE: "6 insult",
        HarmKind.HARASSMENT: "6 insult",
        HarmKind.SELF_HARM: "8 suicide calls",
    }

    def owns(self, target: Target) -> bool:
        return under(target.host, self.hosts)

    def covers(self, target: Target) -> bool:
        return _item(target) is not None

    def canonical(self, target: Target) -> str:
        found = _item(target)
        return f"vk:{found.kind}:{found.owner}_{found.id}" if found else ""

    def reason(self, filing: Filing) -> str:
        """The number of the reason and what VK calls it."""
        return self.reasons.get(filing.harm, "")

    async def _send(self, filing: Filing, account: Account, http: Http) -> Receipt:
        kind, owner, item = _item(filing.target) or ("", "", "")
        method, field = _METHODS[kind]
        reason = self.words(filing).partition(" ")[0]
        if not reason:
            raise FilingError("VK has no reason that fits this category.", permanent=True)
        answer = await send(http, _call(method, account, owner_id=owner, reason=reason, **{field: item}), "VK")
        error = dig(answer.json(), "error", "error_code")
        if error is not None:
            raise FilingError(f"VK refused with error {error}.", permanent=error not in {6, 9})
        need(answer.json(), "response")
        return Receipt(Way.API)

    async def _look(self, target: Target, http: Http) -> Sighting:
        """A post says itself that it was deleted. An empty list may also mean "not for you", so it says nothing."""
        account, (kind, owner, item) = self.accounts.only(), _item(target) or ("", "", "")
        if account is None or kind != "wall":
            return Sighting(Outcome.UNKNOWN, self.name, remark="VK can be asked for posts, with an account.")
        answer = await http.call(_call("wall.getById", account, posts=f"{owner}_{item}"))
        found = dig(answer.json(), "response", "items", 0)
        if not isinstance(found, dict):
            return Sighting(Outcome.UNKNOWN, self.name, answer.status)
        return Sighting(Outcome.GONE if found.get("is_deleted") else Outcome.UP, self.name, answer.status)


def _call(method: str, account: Account, **params: str) -> ApiCall:
    """The token goes into the body, never into an address that somebody logs."""
    form: dict[str, str | list[str]] = {**params, "access_token": account.get("token"), "v": "5.199"}
    return ApiCall("POST", f"{_API}/{method}", form=form)


class _VkItem(NamedTuple):
    """A clip is a video, and a negative owner is a community."""

    kind: str
    owner: str
    id: str


def _item(target: Target) -> _VkItem | None:
    if target.parts == ("video_ext.php",):
        spot = f"video{parameter(target, 'oid')}_{parameter(target, 'id')}"
        match = _ITEM.fullmatch(spot)
    else:
        spots = (*target.parts[-1:], parameter(target, "w"), parameter(target, "z").partition("/")[0])
        match = next((found for spot in spots if (found := _ITEM.match(spot))), None)
    if not match:
        return None
    return _VkItem("video" if match["kind"] == "clip" else match["kind"], match["owner"], match["id"])
