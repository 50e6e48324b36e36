"""What only one of the lists and networks does: formats, keys against doubles, who is named."""

import pytest
import xarf

from adapters.core.errors import FilingError
from adapters.core.values import Filing, HarmKind, Way
from adapters.platforms.aws_abuse import AwsAbuse
from adapters.platforms.base_api import Accounts
from adapters.platforms.cloudflare import Cloudflare
from adapters.platforms.netcraft import Netcraft
from adapters.platforms.ngrok import Ngrok
from adapters.platforms.urlhaus import UrlHaus
from adapters.platforms.web_risk import WebRisk
from tests.support.adapters.build import filing
from tests.support.adapters.cases import SETTINGS
from tests.support.adapters.fakes import Fake
from tests.support.adapters.fakes.operators import FakeAws, FakeCloudflare, FakeNetcraft, FakeUrlHaus
from tests.support.adapters.wire import Town, Wire, target

BUCKET = "https://bad.s3.amazonaws.com/login.html"


def of(platform: type, **more: str) -> Accounts:
    ((host, fields),) = SETTINGS[platform.name].items()
    return Accounts({host: {**fields, **more}})


async def filed(fake: Fake, platform: type, town: Town, http: Wire, *, href: str, harm: HarmKind, **who: str) -> Fake:
    town.move_in(fake.houses)
    made = platform(of(platform))
    notice = await filing(made, target(href), http, harm=harm)
    said = {name: getattr(notice, name) for name in notice.__dataclass_fields__}
    await made.file(Filing(**{**said, **who}), http)
    return fake


@pytest.mark.parametrize("harm", [HarmKind.PHISHING, HarmKind.MALWARE, HarmKind.FRAUD])
async def test_aws_gets_a_report_that_fits_the_format(town: Town, http: Wire, harm: HarmKind) -> None:
    fake = await filed(FakeAws(), AwsAbuse, town, http, href=BUCKET, harm=harm)
    report = xarf.parse(fake.reports[0]["report"]["xarf"]).report
    assert (report.type, report.url, report.reporter.contact) == (harm.value, BUCKET, "jo@example.org")


async def test_aws_names_the_account_when_nobody_is_disclosed(town: Town, http: Wire) -> None:
    hidden = {"name": "", "email": "", "organisation": ""}
    fake = await filed(FakeAws(), AwsAbuse, town, http, href=BUCKET, harm=HarmKind.PHISHING, **hidden)
    assert fake.reports[0]["report"]["xarf"]["reporter"]["contact"] == "watch@example.org"


async def test_the_same_notice_sent_again_is_one_report_at_aws(town: Town, http: Wire) -> None:
    fake = FakeAws()
    for _ in range(2):
        await filed(fake, AwsAbuse, town, http, href=BUCKET, harm=HarmKind.PHISHING)
    assert [report["clientToken"] for report in fake.reports] == ["case-1-notice-1"]


async def test_a_dry_run_at_aws_is_marked(town: Town, http: Wire) -> None:
    fake = FakeAws()
    town.move_in(fake.houses)
    platform = AwsAbuse(of(AwsAbuse, test="yes"))
    await platform.file(await filing(platform, target(BUCKET), http, harm=HarmKind.PHISHING), http)
    assert fake.reports[0]["report"]["xarf"]["tags"] == ["lifecycle:test"]


@pytest.mark.parametrize("platform", [AwsAbuse, Netcraft, UrlHaus, WebRisk])
async def test_what_a_list_does_not_act_on_is_not_sent_to_it(town: Town, http: Wire, platform: type) -> None:
    made = platform(of(platform))
    with pytest.raises(FilingError, match="no reports of this category"):
        await made.file(await filing(made, target(BUCKET), http, harm=HarmKind.HATE), http)
    assert town.heard == []


async def test_an_account_that_lacks_a_field_is_a_hand_off_that_says_which(http: Wire) -> None:
    (route,) = await Netcraft(of(Netcraft, email="")).routes(target(BUCKET), http)
    assert (route.way, route.why) == (Way.HAND_OFF, "The netcraft account lacks email, so a person has to send it.")


async def test_netcraft_gets_the_disclosed_address(town: Town, http: Wire) -> None:
    fake = await filed(FakeNetcraft(), Netcraft, town, http, href=BUCKET, harm=HarmKind.PHISHING)
    assert fake.reports[0]["email"] == "jo@example.org"


@pytest.mark.parametrize(("name", "anonymous"), [("Jo Doe", "0"), ("", "1")])
async def test_urlhaus_is_told_whether_to_name_us(town: Town, http: Wire, name: str, anonymous: str) -> None:
    said = {"name": name, "organisation": ""}
    fake = await filed(FakeUrlHaus(), UrlHaus, town, http, href=BUCKET, harm=HarmKind.MALWARE, **said)
    assert fake.reports[0]["anonymous"] == anonymous


async def test_a_key_that_urlhaus_does_not_know_is_a_refusal_although_it_answers_200(town: Town, http: Wire) -> None:
    town.move_in(FakeUrlHaus().houses)
    made = UrlHaus(of(UrlHaus, key="wrong"))
    with pytest.raises(FilingError, match="URLhaus refused"):
        await made.file(await filing(made, target(BUCKET), http, harm=HarmKind.MALWARE), http)


async def test_cloudflare_is_never_told_that_we_are_the_person_shown(town: Town, http: Wire) -> None:
    href = "https://bad.pages.dev/"
    fake = await filed(FakeCloudflare(), Cloudflare, town, http, href=href, harm=HarmKind.INTIMATE)
    assert (fake.reports[0]["act"], fake.reports[0]["ncsei_subject_representation"]) == ("abuse_ncsei", False)


@pytest.mark.parametrize(("name", "passed_on"), [("Jo Doe", "send"), ("", "send-anon")])
async def test_cloudflare_passes_a_name_on_only_if_it_is_disclosed(
    town: Town, http: Wire, name: str, passed_on: str
) -> None:
    said = {"name": name, "href": "https://bad.pages.dev/", "harm": HarmKind.PHISHING}
    fake = await filed(FakeCloudflare(), Cloudflare, town, http, **said)
    assert fake.reports[0]["host_notification"] == passed_on


def test_ngrok_minds_its_tunnels_only() -> None:
    assert Ngrok(Accounts({})).minds(target("https://a.ngrok-free.app/"))
    assert not Ngrok(Accounts({})).minds(target("https://a.example/"))
