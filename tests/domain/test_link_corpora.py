"""Other people's corpora: the URL Standard's own tests, ioc-fanger's pairs, and spellings from chats."""

import json
import re
from pathlib import Path

import ada_url
import pytest

from bot.domain import link
from bot.domain.errors import Refusal

CORPORA = Path(__file__).parents[1] / "data" / "corpora"


def corpus(name):
    return json.loads((CORPORA / name).read_text(encoding="utf-8"))


def href_or_key(read, text):
    try:
        return read(text).href
    except Refusal as refusal:
        return refusal.key


def wpt():
    rows = [row for row in corpus("wpt_urltestdata.json") if isinstance(row, dict) and not row.get("base")]
    return [row for row in rows if re.match(r"\s*https?:", row["input"], re.IGNORECASE)]


def test_every_url_that_the_standard_refuses_is_refused():
    answers = [href_or_key(link.of, row["input"]) for row in wpt() if row.get("failure")]
    assert len(answers) > 100
    assert set(answers) == {"reports-link-no-host"}


def test_every_url_that_the_standard_accepts_is_the_same_url_or_refused_for_our_own_reason():
    ours = {"reports-link-local-name", "reports-link-no-host", "reports-link-too-long"}
    rows = [(row["href"], href_or_key(link.of, row["input"])) for row in wpt() if not row.get("failure")]
    assert [row for row in rows if row[1] != row[0] and row[1] not in ours] == []
    assert sum(href == answer for href, answer in rows) > 50


@pytest.mark.parametrize("case", corpus("defang_chat_cases.json"), ids=lambda case: case["in"])
def test_a_spelling_from_a_chat_is_read(case):
    expected = "reports-link-scheme" if case["out"].startswith("ftp:") else ada_url.URL(case["out"]).href
    assert href_or_key(lambda text: link.find(text, limit=1)[0], case["in"]) == expected


COMMAS = re.compile(r"[\d,]+")  # "1,2,3,4" is a count in a chat far more often than an address


def ioc_pairs():
    for pair in corpus("defang_ioc_fanger_tests.json"):
        urls = re.findall(r"https?://[^\s)\]]+", pair["out"])
        if (
            re.fullmatch(r"[\w.-]+\.\w+", pair["out"])
            and pair["in"] != pair["out"]
            and not COMMAS.fullmatch(pair["in"])
        ):
            urls = [f"https://{pair['out']}"]
        if urls:
            yield pair["in"], [ada_url.URL(url).href for url in dict.fromkeys(urls)]


@pytest.mark.parametrize(("text", "hrefs"), list(ioc_pairs()))
def test_a_pair_of_ioc_fanger_that_names_a_host_is_read_as_it_does(text, hrefs):
    assert [found.href for found in link.find(text)] == hrefs


MAIL = [pair["in"] for pair in corpus("defang_ioc_fanger_tests.json") if re.fullmatch(r"\S+@\S+", pair["out"])]


@pytest.mark.parametrize("text", [text for text in MAIL if text != "fooATbar.com"])  # which is a host as it stands
def test_a_mail_address_of_ioc_fanger_is_no_link(text):
    with pytest.raises(Refusal):
        link.find(text)
