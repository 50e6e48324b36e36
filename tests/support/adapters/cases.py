"""One working case per platform with an API: its account, a link, a category, and the fake that takes the report."""

from collections.abc import Callable
from dataclasses import dataclass, field

from adapters.core.values import HarmKind, Reply
from tests.support.adapters.fakes import Fake
from tests.support.adapters.fakes.fediverse import (
    ITEM,
    UUID,
    FakeDiscourse,
    FakeLemmy,
    FakeMbin,
    FakeMisskey,
    FakePeerTube,
    FakePixelfed,
)
from tests.support.adapters.fakes.mastodon import FakeMastodon
from tests.support.adapters.fakes.networks import DID, FakeBluesky, FakeMatrix, FakeReddit, FakeVk, FakeYouTube
from tests.support.adapters.fakes.operators import (
    FakeAws,
    FakeCloudflare,
    FakeNetcraft,
    FakeNgrok,
    FakeUrlHaus,
    FakeWebRisk,
)

ULID = "01HFQ8WVN5KZ8Y3M4T6R7S9ABC"
FLAKE = "AbCdEfGhIjKlMnOpQr"
OAUTH = {"client_id": "cid", "client_secret": "secret-client"}


@dataclass(frozen=True)
class Case:
    name: str
    fake: Callable[[], Fake]
    accounts: dict[str, dict[str, str]]
    href: str
    harm: HarmKind = HarmKind.THREAT
    told: dict[str, Reply] = field(default_factory=dict)  # the platform's own word -> what it means
    looks: bool = True  # whether it can be looked at
    owned: bool = True  # a list or a network owns no link

    def __str__(self) -> str:
        return self.name


def _mastodon(host: str, item: str, href: str) -> Callable[[], Fake]:
    def made() -> Fake:
        fake = FakeMastodon(host)
        fake.post(item, "bad", href)
        return fake

    return made


def _outsider(case: Case) -> Case:
    return Case(**{**vars(case), "looks": False, "owned": False})


_POST = f"https://social.example/@bad/{ITEM}"
_GTS = f"https://gts.example/@bad/statuses/{ULID}"
_NOTICE = f"https://akko.example/notice/{FLAKE}"
_STATES = {"": Reply.PENDING, "refused": Reply.REFUSED, "accepted": Reply.ACTIONED}

CASES = (
    Case(
        "mastodon",
        _mastodon("social.example", ITEM, _POST),
        {"social.example": {"token": "secret-mastodon"}},
        _POST,
    ),
    Case(
        "gotosocial",
        _mastodon("gts.example", ULID, _GTS),
        {"gts.example": {"token": "secret-mastodon"}},
        _GTS,
        told={"": Reply.PENDING, "resolved": Reply.ACTIONED},
    ),
    Case(
        "akkoma",
        _mastodon("akko.example", FLAKE, _NOTICE),
        {"akko.example": {"token": "secret-mastodon"}},
        _NOTICE,
    ),
    Case(
        "pixelfed",
        FakePixelfed,
        {"pix.example": {"token": "secret-pixelfed"}},
        f"https://pix.example/p/bad/{ITEM}",
    ),
    Case("lemmy", FakeLemmy, {"lemmy.example": {"token": "secret-lemmy"}}, "https://lemmy.example/post/7"),
    Case(
        "peertube",
        FakePeerTube,
        {"tube.example": {"username": "bot", "password": "secret-peertube"}},
        f"https://tube.example/videos/watch/{UUID}",
        told=_STATES,
    ),
    Case("mbin", FakeMbin, {"mbin.example": {"token": "secret-mbin"}}, "https://mbin.example/m/news/t/7/a-title"),
    Case("misskey", FakeMisskey, {"mk.example": {"token": "secret-misskey"}}, "https://mk.example/notes/9abcdefghi"),
    Case(
        "discourse",
        FakeDiscourse,
        {"forum.example": {"key": "secret-discourse", "username": "bot"}},
        "https://forum.example/t/a-topic/12/3",
    ),
    Case(
        "bluesky",
        FakeBluesky,
        {"pds.example": {"identifier": "bot.example", "password": "secret-bluesky"}},
        f"https://bsky.app/profile/{DID}/post/3kabc",
    ),
    Case(
        "matrix",
        FakeMatrix,
        {"hs.example": {"token": "secret-matrix"}},
        "https://matrix.to/#/!room:far.example/$event?via=far.example",
    ),
    Case(
        "youtube",
        FakeYouTube,
        {"bot": {**OAUTH, "refresh_token": "secret-youtube"}},
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    ),
    Case(
        "reddit",
        FakeReddit,
        {"bot": {**OAUTH, "refresh_token": "secret-reddit"}},
        "https://www.reddit.com/r/pics/comments/abc123/a_title/",
    ),
    Case("vk", FakeVk, {"bot": {"token": "secret-vk", "unverified": "yes"}}, "https://vk.com/wall-5_9"),
    _outsider(
        Case(
            "netcraft",
            FakeNetcraft,
            {"bot": {"email": "watch@example.org"}},
            "https://login.bad.example/",
            HarmKind.PHISHING,
            {"": Reply.PENDING, "malicious": Reply.ACTIONED, "no threats": Reply.REFUSED},
        )
    ),
    _outsider(
        Case(
            "urlhaus",
            FakeUrlHaus,
            {"bot": {"key": "secret-urlhaus"}},
            "https://bad.example/a.exe",
            HarmKind.MALWARE,
            {"": Reply.PENDING, "listed": Reply.ACTIONED},
        )
    ),
    _outsider(
        Case(
            "aws_abuse",
            FakeAws,
            {
                "bot": {
                    "key_id": "AKIAEXAMPLE",
                    "secret": "secret-aws",
                    "organisation": "Watch",
                    "email": "watch@example.org",
                }
            },
            "https://bad.s3.amazonaws.com/login.html",
            HarmKind.PHISHING,
            {"": Reply.PENDING, "ACTIONED": Reply.ACTIONED, "NEED_MORE_INFORMATION": Reply.NEEDS_MORE},
        )
    ),
    _outsider(
        Case(
            "cloudflare",
            FakeCloudflare,
            {
                "bot": {
                    "account_id": "acc1",
                    "token": "secret-cloudflare",
                    "name": "Watch",
                    "email": "watch@example.org",
                }
            },
            "https://bad.pages.dev/",
        )
    ),
    _outsider(
        Case(
            "web_risk",
            FakeWebRisk,
            {"bot": {**OAUTH, "refresh_token": "secret-webrisk", "project": "77"}},
            "https://login.bad.example/",
            HarmKind.PHISHING,
            {"": Reply.PENDING, "listed": Reply.ACTIONED, "clean": Reply.REFUSED},
        )
    ),
    _outsider(
        Case(
            "ngrok",
            FakeNgrok,
            {"bot": {"token": "secret-ngrok"}},
            "https://bad.ngrok-free.app/",
            HarmKind.PHISHING,
            {"": Reply.PENDING, "BANNED": Reply.ACTIONED, "IGNORE": Reply.REFUSED},
        )
    ),
)

SETTINGS = {case.name: case.accounts for case in CASES}
