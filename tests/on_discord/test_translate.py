"""Names, labels and forms fit into Discord's limits in every language, and forms are what Discord accepts."""

import re

import pytest
from discord import ui

from bot.chat import ActionName, Question
from bot.domain.options import Options
from bot.flow.cases import actions
from bot.on_discord import forms
from bot.wording import languages, say
from tests.support.discord.contract import violations

COMMANDS = ("report", "reports", "queue", "case", "setup", "settings", "digest", "status", "pause", "history", "mute",
            "privacy", "export", "approve-many", "answer", "care", "digest-now", "digest-week")  # fmt: skip
LABELS = ("links", "category", "details", "consent", "home", "reword", "triage", "moderators", "digest", "language",
          "country", "day", "hour", "zone", "off", "two", "own", "oncall", "quiet",
          "storm", "claim", "reply")  # fmt: skip
each_language = pytest.mark.parametrize("language", languages())


@each_language
def test_names_of_commands_are_taken_by_discord(language):
    names = [say(language, f"discord-{name}") for name in COMMANDS]
    assert not [name for name in names if not re.fullmatch(r"[-\w’']{1,32}", name) or name != name.lower()]
    assert len(set(names)) == len(names)


@each_language
def test_descriptions_have_at_most_a_hundred_characters(language):
    texts = [say(language, f"discord-{name}-about") for name in COMMANDS]
    assert not [text for text in texts if len(text) > 100]


@each_language
def test_no_label_is_cut(language):
    heads = {key: say(language, f"discord-form-{key}").partition("\n") for key in LABELS}
    assert not {key: text for key, text in heads.items() if len(text[0]) > 45 or len(text[2]) > 100}


def every_question(language: str) -> list[Question]:
    asked = (actions.question(language, 999_999, action.value) for action in [*ActionName])
    return [one for one in asked if one]


def every_form(language: str) -> list[ui.Modal]:
    return [
        forms.report_form(
            language, ["hxxps[:]//a[.]example/x", "hxxps[:]//b[.]example/y"], "1/2/3", {"1": "Harbour", "2": "Garden"}
        ),
        forms.report_form(language, [], ""),
        *(forms.question_form(asked, "stillup:12:reject", 1500, language) for asked in every_question(language)),
        forms.setup_form(language),
        forms.more_form(language),
        forms.rules_form(language, Options()),
    ]


@each_language
def test_every_form_is_accepted(language):
    wrong = [
        one
        for form in every_form(language)
        for one in violations("POST", "/interactions/1/t/callback", {"type": 9, "data": form.to_dict()})
    ]
    assert wrong == []


@each_language
def test_no_title_is_cut(language):
    own = [say(language, f"discord-form-{name}", number=999_999) for name in ("reword-title", "report", "setup")]
    asked = [one.title for one in every_question(language)]
    assert not [title for title in [*own, *asked] if len(title) > 45]
