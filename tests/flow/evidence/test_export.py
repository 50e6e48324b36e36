"""Evidence: exact and complete, provable by anybody, and nobody's name in it."""

import csv
import hashlib
import io
import json
import re
import subprocess
import zipfile

import pytest

from bot.chat import ActionName
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.evidence import export, pack
from bot.flow.evidence.export import ExportRequest, Level
from bot.flow.reports import privacy
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.support.build import Bench, admin, member, mod, press, report

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LEVELS = list(Level)


async def noticed(bench: Bench, category: Category = Category.HATE) -> str:
    """A case of two communities whose notice was filed; its link."""
    link = bench.post()
    number = await report(bench, link, category=category)
    await report(bench, link, member("zelda", "garden"), category)
    await press(bench, number, ActionName.APPROVE, "It calls for a beating at https://elsewhere.example/x")
    bench.clock.go(minutes=2, microseconds=7)  # no clock strikes full seconds only
    for sweep in (Sweep.NOTICES, Sweep.PROBES):
        await work_off(bench.context, sweep)
    return link


async def packed(bench: Bench, wish: ExportRequest) -> dict[str, str]:
    made = await export.export(bench.context, admin(), wish)
    with zipfile.ZipFile(io.BytesIO(made.content)) as files:
        return {name: files.read(name).decode() for name in files.namelist()}


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


async def test_an_authority_gets_the_exact_link_and_the_notice_word_for_word(bench):
    link = await noticed(bench)
    files = await packed(bench, ExportRequest(1, Level.AUTHORITY))
    (sent,) = bench.platform.reports()
    assert files["links/1.txt"].splitlines()[1] == link
    assert sent.comment in files["notices/1.txt"]
    assert rows(files["sightings.csv"])[0]["outcome"] == "up"
    assert rows(files["notices.csv"])[0]["state"] == "sent"


@pytest.mark.parametrize("level", [Level.PUBLIC, Level.PARTNER])
async def test_below_that_no_link_is_whole(bench, level):
    link = await noticed(bench)
    text = "\n".join((await packed(bench, ExportRequest(1, level))).values())
    assert link not in text
    assert "elsewhere.example" not in text


async def test_the_public_reads_nobodys_words(bench):
    await noticed(bench)
    files = await packed(bench, ExportRequest(1, Level.PUBLIC))
    assert [name for name in files if name.startswith(("notices/", "links/", "decisions"))] == []
    assert "beating" not in "\n".join(files.values())


@pytest.mark.parametrize("level", LEVELS)
async def test_nobody_and_no_other_community_is_named(bench, level):
    await noticed(bench)
    text = "\n".join((await packed(bench, ExportRequest(1, level))).values())
    assert re.findall(r"\b(mia|zelda|max)\b|[Gg]arden", text) == []


@pytest.mark.parametrize("level", LEVELS)
async def test_a_sealed_link_stands_in_no_pack(bench, level):
    link = bench.post()
    await report(bench, link, category=Category.CHILD_ABUSE)
    await press(bench, 1, ActionName.APPROVE)
    bench.clock.go(minutes=2)
    await work_off(bench.context, Sweep.NOTICES)
    text = "\n".join((await packed(bench, ExportRequest(1, level))).values())
    assert [word for word in (link, "social", link.rpartition("/")[2]) if word in text] == []


@pytest.mark.parametrize("level", LEVELS)
async def test_a_pack_passes_its_own_check(bench, level):
    await noticed(bench)
    verdict = pack.verify((await export.export(bench.context, admin(), ExportRequest(1, level))).content)
    assert (verdict.problems, verdict.events > 4) == ((), True)


async def test_anybody_can_check_it_with_a_common_tool(bench, tmp_path):
    await noticed(bench)
    made = await export.export(bench.context, admin(), ExportRequest(1, Level.AUTHORITY))
    zipfile.ZipFile(io.BytesIO(made.content)).extractall(tmp_path / "pack")
    subprocess.run(["sha256sum", "--check", "--strict", pack.SUMS], cwd=tmp_path / "pack", check=True)


async def changed(bench: Bench, name: str, old: str, new: str, *, sums: bool) -> pack.PackCheck:
    """The check of a pack in which somebody changed one file, and its sum too."""
    files = await packed(bench, ExportRequest(1, Level.AUTHORITY))
    assert old in files[name]
    known = files.pop(pack.SUMS)
    forged = {**files, name: files[name].replace(old, new)}
    if sums:
        return pack.verify(pack.zipped(forged))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for at, text in {**forged, pack.SUMS: known}.items():
            made.writestr(at, text)
    return pack.verify(out.getvalue())


async def test_a_changed_file_is_named(bench):
    await noticed(bench)
    assert (await changed(bench, "notices/1.txt", "case number is 1", "case number is 2", sums=False)).problems == (
        "notices/1.txt: was changed.",
    )


@pytest.mark.parametrize(("old", "new"), [('"kind": "send"', '"kind": "sent"'), ("2026-03-02", "2026-03-01")])
async def test_a_changed_event_breaks_the_chain_even_with_new_sums(bench, old, new):
    await noticed(bench)
    (problem,) = (await changed(bench, pack.EVENTS, old, new, sums=True)).problems
    assert "does not fit behind the one before it" in problem


async def test_the_chain_holds_the_notice_word_for_word(bench):
    await noticed(bench)
    files = await packed(bench, ExportRequest(1, Level.AUTHORITY))
    (sent,) = [one for line in files[pack.EVENTS].splitlines() if (one := json.loads(line))["kind"] == "send"]
    assert sent["data"]["words_sha256"] == hashlib.sha256(files["notices/1.txt"].encode()).hexdigest()


async def test_what_an_event_says_is_part_of_the_chain(bench):
    await noticed(bench)
    assert (await changed(bench, pack.EVENTS, '"way": "api"', '"way": "mail"', sums=True)).problems


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"x" * 1000])
def test_what_is_no_pack_is_said_to_be_none(content):
    assert "no evidence pack" in pack.verify(content).problems[0]


async def test_the_same_records_make_the_same_pack(bench):
    await noticed(bench)
    once, twice = [(await export.export(bench.context, admin(), ExportRequest())).content for _ in range(2)]
    assert once == twice


async def test_a_period_holds_the_cases_opened_in_it(bench):
    await report(bench, "https://old.example/x")
    bench.clock.go(days=40)
    await report(bench, "https://new.example/x")
    files = await packed(bench, ExportRequest(days=30))
    assert [row["host"] for row in rows(files["cases.csv"])] == ["new[.]example"]


async def test_an_empty_period_says_so(bench):
    with pytest.raises(Refusal, match="evidence-export-empty"):
        await export.export(bench.context, admin(), ExportRequest(days=1))


@pytest.mark.parametrize("days", [0, 401])
async def test_a_period_has_a_limit(bench, days):
    with pytest.raises(Refusal, match="evidence-export-days"):
        await export.export(bench.context, admin(), ExportRequest(days=days))


async def test_a_moderator_exports_nothing(bench):
    await report(bench, "https://bad.example/x")
    with pytest.raises(Refusal, match="communities-not-admin"):
        await export.export(bench.context, mod(), ExportRequest(1))


async def test_a_case_of_others_is_unknown(bench):
    await report(bench, "https://bad.example/x", member("zelda", "garden"))
    with pytest.raises(Refusal, match="cases-unknown"):
        await export.export(bench.context, admin(), ExportRequest(1))


def test_a_cell_that_would_run_as_a_formula_is_quoted():
    assert pack.table(["a"], [["=cmd()"]]) == "a\r\n'=cmd()\r\n"


async def test_forgetting_a_person_breaks_no_chain(bench):
    await noticed(bench)
    await privacy.forget(bench.context, member())
    lines = (await packed(bench, ExportRequest(1)))[pack.EVENTS].splitlines()
    assert json.loads(lines[-1])["kind"] == "exported"
    assert pack.verify((await export.export(bench.context, admin(), ExportRequest(1))).content).problems == ()
