"""The web front over real HTTP: what a desk may check and say, and what nobody gets out of it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from adapters.core.values import Step
from adapters.mail import signed_link
from bot.domain.category import Category
from bot.jobs import work_off
from bot.on_web.speech import preferred
from bot.store import cases
from bot.store.engine.next_due import Sweep
from bot.store.schema.core import Case, Event
from bot.store.schema.delivery import RecordedOutcome
from tests.on_web.conftest import LINK, Knock
from tests.support.mail.abuse_desk import SECRET, TO, rows, state, told

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


async def case(knock: Knock) -> Case:
    async with knock.bench.context.store.read() as db:
        return await cases.by_number(db, knock.number)


async def count(knock: Knock) -> tuple[int, int]:
    async with knock.bench.context.store.read() as db:
        return len((await db.scalars(select(RecordedOutcome))).all()), len((await db.scalars(select(Event))).all())


async def test_a_desk_sees_that_the_notice_is_ours_and_no_live_link(knock: Knock):
    page = (await knock.web.get(knock.path)).text
    assert "This notice is ours" in page
    assert TO in page
    assert "hxxps[:]//bad[.]example/login?step=1" in page
    assert LINK not in page
    assert "mia" not in page


async def test_following_the_link_changes_nothing(knock: Knock):
    before = await count(knock)
    for call in (knock.web.get, knock.web.head, knock.web.options):
        await call(knock.path)
    await knock.web.get(f"{knock.path}?answer=removed")
    assert await count(knock) == before


async def test_what_the_desk_says_stands_on_the_card_and_is_no_removal(knock: Knock):
    thanks = await knock.answer("removed", "Gone since noon, see https://evil.example/x <b>now</b>")
    assert (thanks.status_code, await state(knock.bench, knock.number)) == (200, "noticed")
    card = await told(knock.bench)
    assert "abuse@hoster[.]example says: removed" in card
    assert "hxxps[:]//evil[.]example/x" in card


async def test_removed_brings_the_next_look_forward(knock: Knock):
    async with knock.bench.context.store.begin() as db:
        (await cases.hold(db, knock.number)).look_due_at = knock.bench.clock() + timedelta(hours=8)
    await knock.answer("removed")
    assert (await case(knock)).look_due_at == knock.bench.clock()


@pytest.mark.parametrize("said", ["not_ours", "disagree"])
async def test_a_desk_that_declined_is_not_reminded(knock: Knock, said: str):
    await knock.answer(said)
    assert (await case(knock)).step == Step.FOLLOW_UP


async def test_several_answers_are_all_kept(knock: Knock):
    await knock.answer("need_more", "Which page?")
    await knock.answer("removed")
    page = (await knock.web.get(knock.path)).text
    assert page.count("Answered") == 2
    assert "Which page?" not in page


async def test_a_changed_token_is_nobody_s(knock: Knock):
    changed = knock.path[:20] + ("A" if knock.path[20] != "A" else "B") + knock.path[21:]
    other = "/n/" + signed_link.sign("another secret", {"n": (await rows(knock.bench))[0].key})
    unknown = "/n/" + signed_link.sign(SECRET, {"n": "0" * 32})
    for path in (changed, other, unknown, "/n/x", "/n/" + "x" * 5_000):
        assert (await knock.web.get(path)).status_code == 404
        assert (await knock.answer(path=path)).status_code == 404


async def test_after_half_a_year_a_notice_can_be_checked_and_not_answered(knock: Knock):
    knock.bench.clock.go(days=181)
    page = await knock.web.get(knock.path)
    assert (page.status_code, "<form" in page.text) == (200, False)
    assert (await knock.answer()).status_code == 410


async def test_a_sealed_case_shows_nothing_and_takes_no_answer(knock: Knock):
    async with knock.bench.context.store.begin() as db:
        (await cases.hold(db, knock.number)).category = Category.CHILD_ABUSE.value
    page = await knock.web.get(knock.path)
    assert (page.status_code, (await knock.answer()).status_code) == (404, 404)
    assert "bad" not in page.text


async def test_a_notice_that_has_not_left_is_not_shown(knock: Knock):
    async with knock.bench.context.store.begin() as db:
        row = await db.merge((await rows(knock.bench))[0])
        row.state = "due"
    assert (await knock.web.get(knock.path)).status_code == 404


@pytest.mark.parametrize(("said", "words", "status"), [("gone", "", 422), ("", "", 422), ("removed", "x" * 2_001, 413)])
async def test_what_is_no_answer_is_refused(knock: Knock, said: str, words: str, status: int):
    assert (await knock.answer(said, words)).status_code == status
    assert (await count(knock))[0] == 0


async def test_a_huge_body_is_not_read_to_its_end(knock: Knock):
    huge = await knock.web.post(knock.path, content=b"answer=removed&words=" + b"x" * 200_000, headers=FORM)
    assert huge.status_code == 413


FORM = {"content-type": "application/x-www-form-urlencoded"}


async def test_another_kind_of_body_is_refused(knock: Knock):
    assert (await knock.web.post(knock.path, json={"answer": "removed"})).status_code == 422


async def test_one_notice_is_answered_a_dozen_times_at_most(knock: Knock):
    codes = [(await knock.answer("need_more")).status_code for _ in range(11)]
    assert codes == [200] * 10 + [429]


async def test_every_page_is_locked_down(knock: Knock):
    for path in (knock.path, "/", "/n/x"):
        headers = (await knock.web.get(path)).headers
        assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
        assert (headers["x-robots-tag"], headers["referrer-policy"]) == ("noindex, nofollow", "no-referrer")
        assert (headers["cache-control"], headers["x-content-type-options"]) == ("no-store", "nosniff")
        assert "server" not in headers


async def test_no_page_loads_or_links_anything(knock: Knock):
    for path in (knock.path, "/"):
        page = (await knock.web.get(path)).text
        assert not any(word in page for word in ("http:", "https:", "<script", "<img", "<a ", "src="))


@pytest.mark.parametrize(
    ("accept", "title"),
    [
        ("de-AT,en;q=0.5", "Diese Meldung ist von uns"),
        ("fr", "Cette notification vient de nous"),
        ("es-MX;q=0.9, en;q=0.1", "Esta notificación es nuestra"),
        ("xx", "This notice is ours"),
    ],
)
async def test_a_desk_reads_its_own_language(knock: Knock, accept: str, title: str):
    assert title in (await knock.web.get(knock.path, headers={"accept-language": accept})).text


@pytest.mark.parametrize("accept", ["", ";;;", "de;q=x", "q=1", "*", ",".join(["zz"] * 500), "de;q=0"])
def test_a_strange_wish_is_answered_in_english(accept: str):
    assert preferred(accept) == "en"


async def test_who_we_are_and_whether_we_are_well(knock: Knock):
    assert "Harbour watch" in (await knock.web.get("/")).text
    assert (await knock.web.get("/healthz")).text == "ok"
    assert "Disallow: /" in (await knock.web.get("/robots.txt")).text


async def test_the_user_agent_of_every_look_names_the_page(knock: Knock):
    from bot.app import policy

    assert "+https://stillup.example" in policy(knock.bench.settings).user_agent


async def test_nothing_is_sent_by_an_answer(knock: Knock):
    await knock.answer("not_ours")
    assert await work_off(knock.bench.context, Sweep.NOTICES) == 0


class TestLimits:
    """The front with small limits."""

    @pytest.fixture
    def unused_limits(self) -> dict[str, int]:
        return {"looks": 3, "answers": 1}

    async def test_who_knocks_too_often_waits(self, knock: Knock):
        codes = [(await knock.web.get(knock.path)).status_code for _ in range(4)]
        assert codes == [200, 200, 200, 429]

    async def test_who_answers_too_often_waits(self, knock: Knock):
        assert [(await knock.answer()).status_code for _ in range(2)] == [200, 429]
