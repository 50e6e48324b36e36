"""Everything that a journey produced is read again: no live link, no name where it does not belong, nothing sealed."""

import asyncio
import re

import pytest

from adapters.core.values import HarmKind
from adapters.handoff import forms, hotline, regulator
from tests.system.everything import GILBERT, MAXIMUS, PEOPLE, SEALED_HOST, SEALED_USER, Everything, journey

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it

LIVE = re.compile(r"(?i)\b(?:https?|ftp)://[^\s<>\"')]+|\bwww\.[^\s<>\"')]+")


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> Everything:
    folder = tmp_path_factory.mktemp("journey")
    for name in ("a", "b"):
        (folder / name).mkdir()
    return asyncio.run(journey(folder))


def official() -> set[str]:
    """The addresses that people are meant to open: forms, hotlines, helplines, regulators."""
    lines = {one.href for country in ("IE", "") for one in hotline.aid(country, HarmKind.CHILD, subject=False)}
    lines |= {one.href for country in ("IE", "") for one in hotline.aid(country, HarmKind.INTIMATE, subject=True)}
    shown = {form.href for row in forms.rows() for form in row.forms} | {one.href for one in regulator.regulators()}
    return lines | shown | {hotline.nearest("IE").href}


def sealed_words(found: Everything) -> list[str]:
    """Each by itself would lead somebody to the sealed content: its host, its account, its number, its address."""
    link = found.links["sealed"]
    return [link, SEALED_HOST, SEALED_HOST.partition(".")[0], SEALED_USER, link.rpartition("/")[2]]


def names(community: str) -> list[str]:
    """What would tell who somebody of this community is: given name, surname, the front's id."""
    return [word for who in PEOPLE if who.community == community for word in (*who.name.split(), who.id)]


def test_the_journey_went_all_the_way(found):
    said = "\n".join(found.people_read)
    assert found.states == {"open": "removed", "guarded": "escalated", "sealed": "noticed", "rejected": "rejected"}
    assert {community for community, _ in found.papers} == {"harbour", "garden"}
    assert len(found.notices) >= 3  # the open one, its reminder, the guarded one
    assert all(word in said for word in ("typed-one[.]example", "social[.]example", "4711"))
    assert sorted(found.handed) == ["case-1.txt", "case-3.txt"]


def test_no_live_link_stands_where_a_person_or_a_log_reads(found):
    allowed = official()
    live = {url.rstrip(".,;") for text in found.people_read for url in LIVE.findall(text)}
    assert {url for url in live if url not in allowed} == set()


@pytest.mark.parametrize("host", sorted(Everything().hosts))
def test_no_reported_or_typed_host_stands_unbroken_where_a_person_or_a_log_reads(found, host):
    assert [text for text in found.people_read if host in text.lower()] == []


def test_the_log_names_no_link_and_no_host_in_any_spelling(found):
    hosts = "|".join(re.escape(host.partition(".")[0]) for host in found.hosts)
    assert "case=1" in found.log
    assert re.findall(rf"(?i){hosts}", found.log) == []


@pytest.mark.parametrize("kind", ["open", "guarded", "rejected"])
def test_at_rest_no_reported_link_is_readable(found, kind):
    link = found.links[kind]
    marks = [link.encode(), link.partition("example")[2].encode(), link.rpartition("/")[2].encode()]
    stored = {name: data for name, data in found.files.items() if "hand-off" not in name and "key" not in name}
    assert any(name.endswith("-wal") for name in stored)
    assert [(name, mark) for name, data in stored.items() for mark in marks if mark in data] == []


@pytest.mark.parametrize(("community", "other"), [("harbour", "garden"), ("garden", "harbour")])
def test_no_name_is_read_in_another_community(found, community, other):
    texts = found.texts[other]
    assert [(name, text) for name in names(community) for text in texts if name in text] == []


@pytest.mark.parametrize("community", ["harbour", "garden"])
def test_no_name_leaves_for_a_platform_a_form_or_the_log(found, community):
    notices = [f"{notice}" for notice in found.notices]
    away = [*notices, *found.handed.values(), found.log]
    assert [(name, text) for name in names(community) for text in away if name in text] == []


def test_a_reporter_is_named_nowhere_and_a_moderator_only_at_home(found):
    said = {community: "\n".join(texts) for community, texts in found.texts.items()}
    assert (MAXIMUS.name in said["harbour"], GILBERT.name in said["garden"]) == (True, True)
    assert re.findall("Mirabel|Quandt|Zelda|Farrow", said["harbour"] + said["garden"]) == []


def test_nothing_read_leads_to_the_sealed_content(found):
    read = [*found.people_read, *found.handed.values(), *(f"{notice}" for notice in found.notices)]
    assert [(word, text) for word in sealed_words(found) for text in read if word in text.lower()] == []


def test_nothing_stored_leads_to_the_sealed_content(found):
    pictures = {f"{community}.png": paper.picture for community, paper in found.papers}
    stored = {**found.files, **pictures}
    assert len(stored) > 4
    words = [word.encode() for word in sealed_words(found)]
    assert [(name, word) for name, data in stored.items() for word in words if word in data] == []


def test_the_sealed_host_was_asked_for_nothing(found):
    assert found.sealed_hits == []
