"""The local platform answers as Mastodon's documentation says, and remembers who asked for what."""

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot.demo.platform import AfterReport, DemoPlatform, start

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

ACTIVITY = {"Accept": "application/activity+json"}
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def browse(platform: DemoPlatform) -> httpx.Client:
    """A client that reaches the platform by its name, as a reader's browser would."""
    ((name, address),) = platform.connect_to.items()
    headers = {"Host": name.removesuffix(":80"), "User-Agent": "reader/1"}
    # Certificates are not loaded for plain HTTP: it would take most of the tests' time.
    return httpx.Client(base_url=f"http://{address}", headers=headers, trust_env=False, verify=False)


@pytest.fixture
def web(platform: DemoPlatform) -> Iterator[httpx.Client]:
    with browse(platform) as client:
        yield client


@pytest.fixture
def url(platform: DemoPlatform) -> str:
    return platform.publish("mallory", "Buy <now> & pay later")


def path(url: str) -> str:
    return url.removeprefix("http://social.example")


def number(url: str) -> str:
    return url.rpartition("/")[2]


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def search(platform: DemoPlatform, web: httpx.Client, query: str, kind: str) -> dict[str, list[dict[str, str]]]:
    asked = {"q": query, "resolve": "true", "type": kind}
    found: dict[str, list[dict[str, str]]]
    found = web.get("/api/v2/search", params=asked, headers=bearer(platform.token)).json()
    return found


def find(platform: DemoPlatform, web: httpx.Client, query: str) -> list[dict[str, str]]:
    return search(platform, web, query, "statuses")["statuses"]


def file(platform: DemoPlatform, web: httpx.Client, url: str, **fields: object) -> httpx.Response:
    account = web.get(f"/api/v1/statuses/{number(url)}").json()["account"]["id"]
    form = {"account_id": account, "status_ids[]": [number(url)], **fields}
    return web.post("/api/v1/reports", data=form, headers=bearer(platform.token))


def test_a_post_has_a_page_that_shows_its_text_escaped(web: httpx.Client, url: str) -> None:
    answer = web.get(path(url))
    assert answer.status_code == 200
    assert "Buy &lt;now&gt; &amp; pay later" in answer.text


def test_a_removed_post_has_no_page(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.take_down(url)
    assert web.get(path(url)).status_code == 404


def test_a_post_that_is_put_back_has_its_page_again(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.take_down(url)
    platform.put_back(url)
    assert web.get(path(url)).status_code == 200


def test_a_post_under_another_name_is_not_found(web: httpx.Client, url: str) -> None:
    assert web.get(f"/@alice/{number(url)}").status_code == 404


def test_a_page_can_be_asked_for_without_its_body(web: httpx.Client, url: str) -> None:
    answer = web.head(path(url))
    assert (answer.status_code, answer.content) == (200, b"")


def test_the_status_is_public(web: httpx.Client, url: str) -> None:
    status = web.get(f"/api/v1/statuses/{number(url)}").json()
    assert (status["url"], status["account"]["acct"]) == (url, "mallory")


@pytest.mark.parametrize("identifier", ["1", "x", "9" * 40])
def test_an_unknown_status_is_not_found(web: httpx.Client, identifier: str) -> None:
    answer = web.get(f"/api/v1/statuses/{identifier}")
    assert (answer.status_code, answer.json()) == (404, {"error": "Record not found"})


def test_a_removed_status_is_not_found(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.take_down(url)
    assert web.get(f"/api/v1/statuses/{number(url)}").status_code == 404


def test_the_activity_form_of_a_post_is_a_note(web: httpx.Client, url: str) -> None:
    answer = web.get(f"/users/mallory/statuses/{number(url)}", headers=ACTIVITY)
    assert (answer.status_code, answer.json()["type"]) == (200, "Note")


def test_the_activity_form_of_a_removed_post_is_a_tombstone(
    platform: DemoPlatform, web: httpx.Client, url: str
) -> None:
    platform.take_down(url)
    answer = web.get(f"/users/mallory/statuses/{number(url)}", headers=ACTIVITY)
    assert (answer.status_code, answer.json()["type"]) == (410, "Tombstone")


def test_tombstones_can_be_off_as_on_mastodon_itself(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.mood.tombstones = False
    platform.take_down(url)
    assert web.get(f"/users/mallory/statuses/{number(url)}", headers=ACTIVITY).status_code == 404


def test_a_post_that_never_was_has_no_tombstone(web: httpx.Client) -> None:
    assert web.get("/users/mallory/statuses/7", headers=ACTIVITY).status_code == 404


def test_a_browser_is_sent_from_the_activity_form_to_the_page(web: httpx.Client, url: str) -> None:
    answer = web.get(f"/users/mallory/statuses/{number(url)}")
    assert (answer.status_code, answer.headers["location"]) == (302, path(url))


@pytest.mark.parametrize(
    "spelling",
    [
        "http://social.example/@mallory/{}",
        "https://Social.Example/@Mallory/{}?utm_source=x#top",
        "http://social.example/users/mallory/statuses/{}",
        "https://social.example/web/@mallory/{}",
        "https://social.example/deck/@mallory/{}/",
        "https://social.example/@mallory/{}/embed",
    ],
)
def test_search_finds_a_post_by_every_spelling(
    platform: DemoPlatform, web: httpx.Client, url: str, spelling: str
) -> None:
    assert [status["id"] for status in find(platform, web, spelling.format(number(url)))] == [number(url)]


@pytest.mark.parametrize(
    "query",
    ["http://other.example/@mallory/{}", "http://social.example/@alice/{}", "http://social.example/x/{}", "{}", ""],
)
def test_search_finds_nothing_by_what_names_no_post(
    platform: DemoPlatform, web: httpx.Client, url: str, query: str
) -> None:
    assert find(platform, web, query.format(number(url))) == []


def test_search_does_not_find_a_removed_post(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.take_down(url)
    assert find(platform, web, url) == []


def test_search_needs_a_token(web: httpx.Client, url: str) -> None:
    answer = web.get("/api/v2/search", params={"q": url, "resolve": "true"})
    assert (answer.status_code, answer.json()) == (401, {"error": "The access token is invalid"})


@pytest.mark.parametrize("spelling", ["https://social.example/@mallory", "http://social.example/users/Mallory/"])
def test_search_finds_an_account_by_every_spelling(
    platform: DemoPlatform, web: httpx.Client, url: str, spelling: str
) -> None:
    (account,) = search(platform, web, spelling, "accounts")["accounts"]
    assert account["url"] == platform.profile("mallory")


def test_search_finds_only_the_kind_that_was_asked_for(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    assert search(platform, web, platform.profile("mallory"), "statuses")["accounts"] == []
    assert search(platform, web, url, "accounts")["statuses"] == []


@pytest.mark.parametrize(("name", "status"), [("mallory", 200), ("Mallory@social.example", 200), ("alice", 404)])
def test_an_account_is_looked_up_by_its_name(web: httpx.Client, url: str, name: str, status: int) -> None:
    assert web.get("/api/v1/accounts/lookup", params={"acct": name}).status_code == status


@pytest.mark.parametrize(("name", "status"), [("mallory", 200), ("alice", 404)])
def test_an_account_has_a_profile_page(web: httpx.Client, url: str, name: str, status: int) -> None:
    assert web.get(f"/@{name}").status_code == status


def test_an_account_can_be_reported_without_a_post(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    answer = file(platform, web, url, **{"status_ids[]": []})
    assert (answer.status_code, answer.json()["status_ids"]) == (200, None)


def test_a_report_is_answered_with_its_entity(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    answer = file(platform, web, url, category="spam", comment="Always the same")
    assert answer.status_code == 200
    entity = answer.json()
    assert (entity["category"], entity["status_ids"], entity["forwarded"]) == ("spam", [number(url)], False)
    assert entity["target_account"]["username"] == "mallory"


def test_a_report_is_stored_as_filed(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    answer = file(platform, web, url, category="legal", comment="Häme", forward="true")
    (report,) = platform.reports()
    assert (report.id, report.status_ids) == (answer.json()["id"], (number(url),))
    assert (report.category, report.comment, report.forward) == ("legal", "Häme", True)


def test_a_report_that_cites_a_rule_is_a_violation(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    answer = file(platform, web, url, category="spam", **{"rule_ids[]": ["2"]})
    assert (answer.json()["category"], answer.json()["rule_ids"]) == ("violation", ["2"])


def test_a_report_without_a_category_is_other(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    assert file(platform, web, url).json()["category"] == "other"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"comment": "x" * 1001}, "Comment is too long"),
        ({"category": "rude"}, "Category is not"),
        ({"category": "violation"}, "Rule ids does not reference valid rules"),
        ({"rule_ids[]": ["1", "77"]}, "Rule ids does not reference valid rules"),
    ],
)
def test_a_report_with_a_bad_value_is_not_stored(
    platform: DemoPlatform, web: httpx.Client, url: str, fields: dict[str, object], sentence: str
) -> None:
    answer = file(platform, web, url, **fields)
    assert answer.status_code == 422
    assert sentence in answer.json()["error"]
    assert platform.reports() == []


def test_a_comment_of_a_thousand_characters_is_taken(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    assert file(platform, web, url, comment="é" * 1000).status_code == 200


@pytest.mark.parametrize("fields", [{"account_id": "1"}, {"account_id": ""}, {"status_ids[]": ["5"]}])
def test_a_report_of_an_unknown_record_is_not_found(
    platform: DemoPlatform, web: httpx.Client, url: str, fields: dict[str, object]
) -> None:
    assert file(platform, web, url, **fields).status_code == 404
    assert platform.reports() == []


def test_a_post_of_another_account_cannot_be_attached(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    other = platform.publish("alice", "Hello")
    assert file(platform, web, url, **{"status_ids[]": [number(other)]}).status_code == 404


@pytest.mark.parametrize("headers", [{}, bearer("wrong"), {"Authorization": "Basic eA=="}])
def test_a_report_needs_a_valid_token(platform: DemoPlatform, web: httpx.Client, headers: dict[str, str]) -> None:
    assert web.post("/api/v1/reports", data={"account_id": "1"}, headers=headers).status_code == 401


def test_a_token_that_may_only_read_cannot_report(platform: DemoPlatform, web: httpx.Client) -> None:
    headers = bearer(platform.reading_token)
    assert web.post("/api/v1/reports", data={"account_id": "1"}, headers=headers).status_code == 403


def test_the_instance_tells_its_name_and_rules(web: httpx.Client) -> None:
    instance = web.get("/api/v1/instance").json()
    assert instance["uri"] == "social.example"
    assert instance["rules"] == web.get("/api/v1/instance/rules").json()


def test_nodeinfo_names_the_software(web: httpx.Client) -> None:
    (link,) = web.get("/.well-known/nodeinfo").json()["links"]
    assert web.get(path(link["href"])).json()["software"]["name"] == "mastodon"


def test_api_answers_tell_what_is_left_of_the_allowance(web: httpx.Client) -> None:
    answers = [web.get("/api/v1/instance").headers["x-ratelimit-remaining"] for _ in range(2)]
    assert answers == ["299", "298"]


def test_beyond_the_limit_the_answer_is_429(platform: DemoPlatform, web: httpx.Client) -> None:
    platform.mood.limit = 1
    answers = [web.get("/api/v1/instance") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 429]
    assert answers[1].headers["x-ratelimit-remaining"] == "0"


def test_pages_are_not_counted_against_the_limit(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.mood.limit = 0
    assert web.get(path(url)).status_code == 200


def test_the_allowance_is_fresh_in_the_next_window(tmp_path: Path) -> None:
    clock = [NOON.replace(minute=3)]
    with closing(start(tmp_path, now=lambda: clock[0])) as platform, browse(platform) as web:
        used = web.get("/api/v1/instance").headers
        clock[0] = NOON.replace(minute=5)
        fresh = web.get("/api/v1/instance").headers
    assert (used["x-ratelimit-reset"], fresh["x-ratelimit-remaining"]) == ("2026-03-02T12:05:00.000Z", "299")


def test_the_log_holds_what_was_asked_for_and_by_whom(platform: DemoPlatform, web: httpx.Client) -> None:
    web.get("/@bob/1?utm=2")
    (hit,) = platform.log()
    assert (hit.method, hit.host, hit.path, hit.agent) == ("GET", "social.example", "/@bob/1?utm=2", "reader/1")


def test_the_log_holds_refused_requests_too(platform: DemoPlatform, web: httpx.Client) -> None:
    platform.mood.status = 503
    web.get("/@bob/1")
    assert [hit.path for hit in platform.log()] == ["/@bob/1"]


def test_publishing_is_no_visit(platform: DemoPlatform, url: str) -> None:
    platform.take_down(url)
    assert platform.log() == []


def test_a_mood_can_be_an_error(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.mood.status = 500
    assert web.get(path(url)).status_code == 500


def test_a_mood_can_be_to_ask_for_patience(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.mood.status, platform.mood.retry_after = 429, 17
    answer = web.get(path(url))
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "17")


def test_a_mood_can_be_slow(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.mood.delay = 0.2
    began = time.monotonic()
    web.get(path(url))
    assert time.monotonic() - began >= 0.2


def test_a_report_can_be_stored_and_answered_with_an_error(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.mood.after_report = AfterReport.FAIL
    assert file(platform, web, url).status_code == 500
    assert len(platform.reports()) == 1


def test_a_report_can_be_stored_and_never_answered(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.mood.after_report = AfterReport.HANG
    web.timeout = httpx.Timeout(0.3)
    with pytest.raises(httpx.ReadTimeout):
        file(platform, web, url)
    assert len(platform.reports()) == 1


def test_a_report_can_be_stored_and_the_connection_cut(platform: DemoPlatform, web: httpx.Client, url: str) -> None:
    platform.mood.after_report = AfterReport.DROP
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        file(platform, web, url)
    assert len(platform.reports()) == 1


async def test_a_hanging_report_does_not_keep_the_platform_from_closing(tmp_path: Path) -> None:
    platform = start(tmp_path)
    platform.mood.after_report = AfterReport.HANG
    with browse(platform) as web, ThreadPoolExecutor(1) as pool:
        filing = pool.submit(file, platform, web, platform.publish("mallory", "x"))
        while not (platform.reports() or filing.done()):
            time.sleep(0.01)
        began = time.monotonic()
        await platform.aclose()
        assert time.monotonic() - began < 0.9
        assert isinstance(filing.exception(), httpx.TransportError)


def test_a_slow_answer_does_not_keep_the_platform_from_closing(tmp_path: Path) -> None:
    platform = start(tmp_path)
    platform.mood.delay = 30
    with browse(platform) as web, ThreadPoolExecutor(1) as pool:
        asking = pool.submit(web.get, "/")
        while not (platform.log() or asking.done()):
            time.sleep(0.01)
        began = time.monotonic()
        platform.close()
        assert time.monotonic() - began < 5
        assert isinstance(asking.exception(timeout=5), httpx.TransportError)


def test_nobody_can_take_down_what_never_was(platform: DemoPlatform) -> None:
    with pytest.raises(LookupError):
        platform.take_down("http://social.example/@mallory/1")


def test_two_platforms_run_side_by_side(platform: DemoPlatform, web: httpx.Client, tmp_path: Path) -> None:
    with closing(start(tmp_path, "video.example")) as other, browse(other) as other_web:
        url = other.publish("mallory", "Clip")
        assert find(platform, web, url) == []
        assert [status["url"] for status in find(other, other_web, url)] == [url]


def test_what_was_stored_survives_a_restart(tmp_path: Path) -> None:
    with closing(start(tmp_path)) as first:
        url = first.publish("mallory", "Still here")
    with closing(start(tmp_path)) as second, browse(second) as web:
        assert "Still here" in web.get(path(url)).text


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    platform = start(tmp_path)
    platform.close()
    platform.close()


ALONE = """
import signal, socket, sys, pathlib
from bot.demo.platform import start
before = signal.getsignal(signal.SIGINT)
platform = start(pathlib.Path(sys.argv[1]))
(address,) = platform.connect_to.values()
host, _, port = address.partition(":")
with socket.create_connection((host, int(port)), timeout=5) as connection:
    connection.sendall(b"this is not HTTP\\r\\n\\r\\n")
    connection.recv(100)
assert signal.getsignal(signal.SIGINT) is before
platform.close()
"""


def test_the_platform_prints_nothing_and_leaves_signals_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ALONE, str(tmp_path)]
    alone = subprocess.run(command, check=False, capture_output=True, timeout=30)
    assert (alone.returncode, alone.stdout, alone.stderr) == (0, b"", b"")
