"""The command line: every command explains itself, and what an operator can mend ends in one sentence."""

import logging
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from cryptography.fernet import Fernet
from typer.testing import CliRunner

from bot.cli.main import cli, main
from bot.config import Settings

COMMANDS = sorted(command.name or command.callback.__name__ for command in cli.registered_commands)


class Ended(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch, tmp_path, capsys):
    """The command in this process, in an empty folder, with no settings but those given."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"STILLUP_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)
    root, ours = logging.getLogger(), [logging.getLogger(name) for name in ("", "bot", "adapters")]
    handlers, levels = root.handlers[:], [one.level for one in ours]

    def run(*words: str, **settings: str) -> Ended:
        for name, value in settings.items():
            monkeypatch.setenv(f"STILLUP_{name.upper()}", value)
        monkeypatch.setattr(sys, "argv", ["stillup", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        return Ended(int(ended.value.code or 0), *capsys.readouterr())

    yield run
    root.handlers[:] = handlers
    for one, level in zip(ours, levels, strict=True):
        one.setLevel(level)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command):
    shown = CliRunner().invoke(cli, [command, "--help"])
    assert shown.exit_code == 0
    assert len(shown.stdout.split("Usage:")[1].strip().splitlines()[2].strip()) > 20


def test_without_a_command_all_are_listed(run):
    shown = run()
    assert [command for command in COMMANDS if command not in shown.out + shown.err] == []


def test_migrate_makes_the_database_and_says_so(run, tmp_path):
    assert run("migrate") == Ended(0, "The database is up to date.\n", "")
    assert {path.name for path in (tmp_path / "stillup-data").iterdir()} >= {"stillup.db", "stillup.key"}
    assert run("migrate").code == 0


def test_a_digest_of_an_empty_database_says_so(run, tmp_path):
    ended = run("digest")
    assert ended == Ended(0, "There is no community yet, so there is nothing to write. Start with: stillup chat\n", "")
    assert not (tmp_path / "stillup-digest").exists()


def one_sentence(ended: Ended) -> str:
    """What was said on the way out: no trace, nothing on standard output, exit code 1."""
    said = [line for line in ended.err.splitlines() if " WARNING " not in line]
    assert (ended.code, ended.out, len(said)) == (1, "", 1)
    return said[0]


def test_a_wrong_setting_is_one_sentence(run):
    assert one_sentence(run("migrate", country="Ireland")).startswith("STILLUP_COUNTRY is wrong: ")


def test_a_malformed_key_is_one_sentence(run):
    assert one_sentence(run("migrate", key="short")).startswith("STILLUP_KEY is wrong: ")


def test_a_server_that_is_not_there_is_one_sentence(run):
    said = one_sentence(run("migrate", database="postgresql://u:pw-314159@127.0.0.1:1/x"))
    assert said.startswith("The database cannot be reached.")


def test_a_data_folder_that_is_a_file_is_one_sentence(run, tmp_path):
    (tmp_path / "data").write_text("")
    assert "data" in one_sentence(run("migrate", data=str(tmp_path / "data")))


def test_a_database_of_newer_code_is_one_sentence_and_is_not_touched(run, tmp_path):
    run("migrate")
    with closing(sqlite3.connect(tmp_path / "stillup-data" / "stillup.db", isolation_level=None)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "written by a newer Stillup (revision 9999)" in one_sentence(run("digest"))


def test_a_file_that_is_no_database_is_one_sentence(run, tmp_path):
    (tmp_path / "stillup-data").mkdir()
    (tmp_path / "stillup-data" / "stillup.db").write_bytes(b"not a database" * 1000)
    assert one_sentence(run("migrate")).startswith("The database ")


def test_settings_lists_every_setting_whole(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    shown = run("settings").out
    assert [name for name in Settings.model_fields if f"STILLUP_{name.upper()} " not in shown] == []


def test_settings_shows_no_secret(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "300")  # a secret that is folded would be missed
    key = Fernet.generate_key().decode()
    accounts = '{"mastodon": {"social.example": {"token": "tok-314159"}}}'
    shown = run("settings", key=key, database="postgresql://u:pw-314159@h/x", accounts=accounts).out
    assert "314159" not in shown
    assert key[:8] not in shown
    assert "(set)" in shown


def test_settings_are_shown_literally(run):
    assert "[b]Watch[/b]" in run("settings", organisation="[b]Watch[/b]").out


@pytest.mark.slow
def test_as_a_process_it_ends_without_a_trace(tmp_path):
    environ = {**os.environ, "STILLUP_LOG_LEVEL": "LOUD", "PYTHONPATH": str(Path(__file__).parent.parent)}
    command = [sys.executable, "-m", "bot", "migrate"]
    ended = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert one_sentence(Ended(ended.returncode, ended.stdout, ended.stderr)).startswith("STILLUP_LOG_LEVEL is wrong")


def test_platforms_lists_way_account_and_what_each_tells(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    shown = run("platforms")
    assert shown.code == 0
    (row,) = [line for line in shown.out.splitlines() if " peertube " in line]
    assert [part for part in ("api", "username, password (not set)", "looks, outcome") if part not in row] == []


def test_platforms_knows_which_accounts_are_set(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    shown = run("platforms", accounts='{"urlhaus": {"ours": {"key": "very-secret"}}}')
    (row,) = [line for line in shown.out.splitlines() if " urlhaus " in line]
    assert ("(not set)" in row, "very-secret" in shown.out) == (False, False)


def test_platforms_check_names_old_rows_and_ends_with_one(run):
    shown = run("platforms", "check", "--days", "-1")  # even what was checked today is older than that
    assert (shown.code, " peertube " in shown.out, "\n0 rows" in shown.out) == (1, True, False)


def test_platforms_check_is_content_with_fresh_rows(run):
    shown = run("platforms", "check", "--days", "36500")
    assert (shown.code, shown.out) == (0, "0 rows were last checked more than 36500 days ago.\n")
