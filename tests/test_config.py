"""The configuration: complete, explained, and wrong only in sentences that name the setting and no secret."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.config import ConfigError, Settings, load

EXAMPLE = Path(__file__).parent.parent / ".env.example"
LISTED = re.compile(r"^(STILLUP_[A-Z_]+)=", re.MULTILINE)
SECRET = "tok-3141592653"


@pytest.fixture(autouse=True)
def clean(monkeypatch, tmp_path):
    """No setting of whoever runs the tests."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"STILLUP_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)


def wrong(**given: object) -> str:
    with pytest.raises(ConfigError) as error:
        load({}, **given)
    return str(error.value)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_says_what_it_is(name):
    assert len(Settings.model_fields[name].description or "") > 10


def test_the_example_lists_exactly_the_settings():
    listed = LISTED.findall(EXAMPLE.read_text())
    assert listed == [f"STILLUP_{name.upper()}" for name in Settings.model_fields]


def test_the_example_explains_each_setting():
    blocks = EXAMPLE.read_text().split("\n\n")[1:]
    assert [block for block in blocks if LISTED.search(block) and not block.startswith("# ")] == []
    assert sum(len(LISTED.findall(block)) for block in blocks) == len(Settings.model_fields)


def test_the_example_taken_as_it_stands_changes_nothing():
    assert load({}, _env_file=EXAMPLE) == load({})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("worker", "a name with spaces"),
        ("country", "Ireland"),
        ("undo_seconds", "-1"),
        ("sweep_seconds", "often"),
        ("poll_seconds", "0"),
        ("reports_per_day", "0"),
        ("ports", "80,http"),
        ("connect_to", "social.example"),
        ("accounts", "{"),
        ("accounts", '["tok-3141592653"]'),
        ("accounts", '{"mastodon": {"social.example": "tok-3141592653"}}'),
        ("log_level", "LOUD"),
        ("database", "postgresql//user:tok-3141592653@host/x"),
        ("database", "mysql://user:tok-3141592653@host/x"),
    ],
)
def test_a_wrong_value_is_named_by_its_setting_and_never_repeated(name, value, monkeypatch):
    monkeypatch.setenv(f"STILLUP_{name.upper()}", value)
    sentence = wrong()
    assert sentence.startswith(f"STILLUP_{name.upper()} is wrong: ")
    assert SECRET not in sentence


def test_every_wrong_setting_has_its_own_sentence():
    lines = wrong(country="x", log_level="LOUD").splitlines()
    assert [line.split()[0] for line in lines] == ["STILLUP_COUNTRY", "STILLUP_LOG_LEVEL"]


def test_a_secret_may_come_from_a_file(tmp_path):
    (tmp_path / "key").write_text(f"{SECRET}\n")
    assert load({"STILLUP_KEY_FILE": str(tmp_path / "key")}).key.get_secret_value() == SECRET


def test_accounts_may_come_from_a_file(tmp_path):
    (tmp_path / "accounts.json").write_text('{"mastodon": {"social.example": {"token": "tok-3141592653"}}}')
    settings = load({"STILLUP_ACCOUNTS_FILE": str(tmp_path / "accounts.json")})
    assert settings.plain_accounts() == {"mastodon": {"social.example": {"token": SECRET}}}
    assert SECRET not in repr(settings)


def test_a_file_wins_over_nothing_and_a_given_value_over_a_file(tmp_path):
    (tmp_path / "worker").write_text("from-file")
    environ = {"STILLUP_WORKER_FILE": str(tmp_path / "worker")}
    assert (load(environ).worker, load(environ, worker="given").worker) == ("from-file", "given")


def test_a_file_that_is_not_there_is_named_by_its_setting():
    with pytest.raises(ConfigError, match="STILLUP_KEY_FILE names a file that cannot be read: No such file"):
        load({"STILLUP_KEY_FILE": "/no/such/key"})


def test_a_file_that_is_no_text_is_named_by_its_setting(tmp_path):
    (tmp_path / "key").write_bytes(b"\xff\xfe\x00tok")
    with pytest.raises(ConfigError, match="STILLUP_KEY_FILE names a file that cannot be read: it is not UTF-8"):
        load({"STILLUP_KEY_FILE": str(tmp_path / "key")})


def test_accounts_in_a_file_that_are_no_json_are_named(tmp_path):
    (tmp_path / "accounts.json").write_text("{tok-3141592653")
    with pytest.raises(ConfigError, match="STILLUP_ACCOUNTS is wrong") as error:
        load({"STILLUP_ACCOUNTS_FILE": str(tmp_path / "accounts.json")})
    assert SECRET not in str(error.value)


def test_settings_cannot_be_changed_on_the_way():
    with pytest.raises(ValidationError, match="frozen"):
        load({}).worker = "another"


@pytest.mark.parametrize(
    ("database", "url"),
    [
        ("", "sqlite+aiosqlite:///stillup-data/stillup.db"),
        ("postgres://u@h/x", "postgresql+psycopg://u@h/x"),
        ("postgresql://u@h/x?sslmode=require", "postgresql+psycopg://u@h/x?sslmode=require"),
    ],
)
def test_the_database_is_reached_by_its_async_driver(database, url):
    assert load({}, database=database).database_url == url


def test_pairs_and_ports_are_read_as_they_are_typed(monkeypatch):
    monkeypatch.setenv("STILLUP_CONNECT_TO", "a.example:80=127.0.0.1:8001, b.example:80=127.0.0.1:8002")
    monkeypatch.setenv("STILLUP_PORTS", "80, 8080")
    settings = load({})
    assert settings.connect_to == {"a.example:80": "127.0.0.1:8001", "b.example:80": "127.0.0.1:8002"}
    assert settings.ports == (80, 8080)
