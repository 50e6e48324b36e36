"""What is drawn for Slack: valid by Slack's own schema, and nothing that a person wrote is read as markup."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.chat import ActionName, Button, Card, Line, Paper, Question, QuestionKind, Tone
from bot.cli.main import cli
from bot.config import load
from bot.domain.category import Category
from bot.domain.lifecycle import State
from bot.flow.cases import actions
from bot.flow.cases.bulk_approval import BulkBatch
from bot.flow.cases.queue import QueuePage, QueueRow
from bot.flow.oncall.wellbeing import Kept
from bot.flow.reports.intake import Own
from bot.on_slack import admin, answer, blocks, bulk, cards, forms, home, queue, setup, wellbeing
from bot.on_slack.manifest import SCOPES, manifest
from bot.wording import languages, say
from tests.support.slack.double import NEEDS
from tests.support.slack.schema import MANIFEST, texts, violations

NASTY = [
    "<!channel>",
    "<@U1>",
    "<https://bad.example|safe>",
    "*bold*",
    "https://bad.example/x",
    "\u202egpj",
    ":smile:",
    "",
]
WORDS = st.one_of(st.sampled_from(NASTY), st.text(max_size=300), st.text(max_size=20).map(lambda text: text * 200))
ACTS = st.sampled_from([*ActionName])
BUTTONS = st.lists(ACTS, unique=True, max_size=13).map(
    lambda acts: tuple(Button(action, action.value, Tone.GOOD, rare=True) for action in acts)
)
LINES = st.lists(st.builds(Line, WORDS, WORDS), max_size=12).map(tuple)
CARDS = st.builds(Card, st.integers(1, 10**6), WORDS, WORDS, st.sampled_from(Tone), LINES, BUTTONS, WORDS)
LITERAL = {"text", "plain_text", "rich_text", "rich_text_section", "header", "context", "actions", "button", "overflow"}


few = settings(max_examples=20, deadline=None)


def kinds(drawn):
    """Every block's and element's type in what was drawn."""
    if isinstance(drawn, dict):
        return {drawn["type"]} | kinds(list(drawn.values())) if "type" in drawn else kinds(list(drawn.values()))
    return set().union(*map(kinds, drawn)) if isinstance(drawn, list) else set()


@few
@given(CARDS)
def test_every_card_is_valid_for_slack_however_much_it_says(card):
    drawn = cards.message(card)
    assert violations("blocks", drawn["blocks"]) == []
    assert len(drawn["text"]) <= blocks.MAX_TEXT


@few
@given(CARDS)
def test_no_card_can_carry_a_mention_a_link_or_formatting(card):
    drawn = cards.message(card)
    assert kinds(drawn["blocks"]) <= LITERAL  # in none of these Slack reads markup
    assert not any(f"{mark}://bad.example" in text for text in texts(drawn) for mark in ("http", "https"))
    assert "<" not in drawn["text"]
    assert not any("\u202e" in text for text in texts(drawn))


@few
@given(CARDS)
def test_every_button_of_a_card_can_be_pressed_after_a_restart(card):
    found = {text for text in texts(cards.card_blocks(card)) if text.startswith(f"{card.number}:")}
    assert {value.split(":")[1] for value in found} == {button.action.value for button in card.buttons}


@few
@given(WORDS)
def test_a_private_answer_is_valid_and_literal(text):
    drawn = cards.private(text)
    assert violations("blocks", drawn["blocks"]) == []
    assert kinds(drawn["blocks"]) <= LITERAL


def test_every_message_is_sent_so_that_nothing_unfurls():
    assert cards.QUIET == {"unfurl_links": False, "unfurl_media": False, "mrkdwn": False, "parse": "none"}


@few
@given(WORDS, st.sampled_from([*Category, ""]), WORDS, st.sampled_from(languages()))
def test_the_report_form_is_valid_with_whatever_was_typed(links, category, problem, language):
    typed = forms.Given(links, category, problem)
    assert violations("modal", forms.report(language, typed, problem)) == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("action", [*ActionName])
def test_the_question_of_an_act_is_valid(language, action):
    asked, pressed = actions.question(language, 7, action.value), forms.Pressed(7, action.value)
    assert asked is None or violations("modal", forms.ask(language, pressed, asked, "problem")) == []


@few
@given(st.sampled_from(QuestionKind), WORDS, WORDS, st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=120))
def test_a_question_of_any_kind_is_valid_however_long(kind, title, text, options):
    asked = Question(kind, title, text, tuple((f"v{at}", label) for at, (_, label) in enumerate(options)))
    assert violations("modal", forms.ask("en", forms.Pressed(7, "note", title), asked)) == []


@few
@given(WORDS, WORDS, st.lists(st.text(min_size=1, max_size=90), unique=True, max_size=5), st.sampled_from(languages()))
def test_the_preview_is_valid_however_long_the_notice(notice, why, recipients, language):
    first = recipients[0] if recipients else ""
    shown = forms.PreviewView(7, "key", "heading", notice, "discloses", why, first, tuple(recipients), why[:1_500])
    assert violations("modal", forms.preview(language, shown)) == []


@pytest.mark.parametrize("language", languages())
def test_the_setup_form_is_valid_empty_and_full(language):
    rules = setup.Rules(("spam",), ("hate", "spam"), own_reports=True, oncall=("U1", "U2"), quiet="22:00-07:00")
    full = setup.Now("C1", "C2", ("U1",), ("U2",), "fr", "FR", "Europe/Paris", "-1", "23", rules)
    for now in (setup.Now(), full):
        assert violations("modal", setup.form(language, now, "problem")) == []


def page(rows=10):
    row = QueueRow(7, Category.HATE, State.REPORTED, "mastodon", datetime(2026, 3, 2, tzinfo=UTC), "Case 7")
    return QueuePage("title", (row,) * rows, 2, 3, 30, {State.REPORTED: 30}, "summary", "footer")


@pytest.mark.parametrize("language", languages())
def test_the_queue_is_valid_with_every_filter_chosen_and_empty(language):
    chosen = queue.QueueChoice("reported", "hate", "mastodon", "3")
    for shown, filters in ((page(), chosen), (page(0), queue.QueueChoice())):
        assert violations("modal", queue.view(language, shown, filters, ["mastodon", "page"])) == []


@pytest.mark.parametrize("language", languages())
def test_the_home_is_valid_empty_and_full(language):
    own = [Own(number, State.REPORTED) for number in range(1, 30)]
    for sight in (home.HomeView([]), home.HomeView(own, page(), ("title", *["line"] * 90))):
        assert violations("home", {"type": "home", "blocks": home.home(language, sight)}) == []


@pytest.mark.parametrize("language", languages())
def test_the_form_for_a_pack_is_valid(language):
    assert violations("modal", admin.export_form(language, "problem")) == []


@pytest.mark.parametrize("language", languages())
def test_the_forms_for_answers_care_and_several_approvals_are_valid(language):
    every = Kept(tuple(Category), counted=True, words="words " * 200)
    batch = BulkBatch("0" * 28, "Case 7: to bad.example\n" * 20, (7,), ())
    for view in (
        answer.view(language, 7, "typed", "problem"),
        wellbeing.view(language, every),
        wellbeing.view(language, Kept((), counted=False, words="words")),
        bulk.view(language, batch),
        bulk.view(language, BulkBatch("", "", (), ((7, "why"),))),
    ):
        assert violations("modal", view) == []


@few
@given(WORDS, st.integers(1, 10**9), st.sampled_from(languages()))
def test_a_question_to_a_reporter_is_valid_with_its_button(text, number, language):
    drawn = cards.private(text, [answer.offer(say(language, "cards-relay-offer"), number, "T0123456789")])
    assert violations("blocks", drawn["blocks"]) == []
    assert drawn["blocks"][-1]["elements"][0]["value"] == f"{number}:T0123456789"


@few
@given(WORDS, WORDS)
def test_a_call_names_only_those_who_are_called(role, text):
    drawn = cards.call(f"U1,S2,{role.replace(',', '<')}", text)
    assert violations("blocks", drawn["blocks"]) == []
    named = {one["type"] for one in drawn["blocks"][0]["elements"][0]["elements"]}
    assert named <= {"user", "usergroup"}


def test_a_digest_is_valid():
    paper = Paper("Is it still up?", tuple(f"line {n}" * 20 for n in range(80)), b"", "alt", "page")
    assert violations("blocks", cards.paper_blocks(paper)) == []


@pytest.mark.parametrize("socket", [True, False])
@pytest.mark.parametrize("language", languages())
def test_the_manifest_is_valid_for_slack(socket, language):
    given_settings = load(
        {}, _env_file=None, language=language, slack_client_id="1.2", slack_public_url="https://bot.example"
    )
    assert [error.message for error in MANIFEST.iter_errors(manifest(given_settings, socket=socket))] == []


def test_the_command_line_prints_the_manifest_and_explains_every_permission():
    printed = json.loads(CliRunner().invoke(cli, ["slack", "manifest"]).output)
    assert printed["oauth_config"]["scopes"]["bot"] == list(SCOPES)
    explained = CliRunner().invoke(cli, ["slack", "manifest", "--explain"]).output
    assert [line.split()[0] for line in explained.splitlines()] == list(SCOPES)


def test_no_permission_is_asked_for_that_nothing_needs():
    needed = {scope for scope in NEEDS.values() if scope}
    assert set(SCOPES) == needed | {"commands", "groups:read"}  # the latter is channels:read of private channels


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("<https://bad.example/a?b=1&amp;c=2|label>", "https://bad.example/a?b=1&c=2"),
        ("<https://bad.example>", "https://bad.example"),
        ("<@U1> <!here> <#C1|general>", ""),
        ("5 &lt; 6", "5 < 6"),
    ],
)
def test_slack_s_markup_is_taken_off_what_people_typed(marked, plain):
    assert blocks.unmarked(marked).strip() == plain
