"""The operator's commands about notices, as typed."""

import logging
import sys
from contextlib import suppress
from io import BytesIO, TextIOWrapper

import pytest
from typer.testing import CliRunner

from bot.cli.main import cli, main

pytestmark = pytest.mark.slow  # a battery: .ci/run runs it


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path, capsys):
    """What a command printed, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    ours = [logging.getLogger(name) for name in ("", "bot", "adapters")]
    kept = [(one, one.handlers[:], one.level) for one in ours]

    def run(*words: str, stdin: bytes = b"") -> str:
        monkeypatch.setattr(sys, "argv", ["stillup", *words])
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin)))
        with suppress(SystemExit):
            main()
        shown = capsys.readouterr()
        return shown.out + shown.err

    yield run
    for one, handlers, level in kept:
        one.handlers[:], one.level = handlers, level


def test_an_address_is_put_on_the_list_and_taken_off(typed):
    assert "not written to any more" in typed("suppress", "add", "Abuse@Hoster.example", "--note", "asked us to stop")
    assert "abuse@hoster.example\toperator" in typed("suppress", "list")
    assert "may be written to again" in typed("suppress", "remove", "abuse@hoster.example")
    assert "was not on the list" in typed("suppress", "remove", "abuse@hoster.example")


def test_what_is_no_address_is_refused_in_a_sentence(typed):
    assert "nonsense is no mail address." in typed("suppress", "add", "nonsense")


def test_without_a_brake_that_is_said(typed):
    assert "No platform is braked" in typed("brake", "list")
    assert "mastodon is not braked." in typed("brake", "release", "mastodon")


def test_a_message_that_is_about_nothing_of_ours_is_taken_for_nothing(typed):
    assert "Taken for: nothing" in typed("mail", "receive", stdin=b"Subject: hello\r\n\r\nhi\r\n")


@pytest.mark.parametrize("group", ["suppress", "brake", "mail"])
def test_every_group_explains_itself(group: str):
    assert CliRunner().invoke(cli, [group, "--help"]).exit_code == 0
