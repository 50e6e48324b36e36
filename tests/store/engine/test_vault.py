"""Links at rest: sealed under one key, which is made once and read by its owner only."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from bot.store.engine.vault import Vault, VaultError, open_vault

VAULT = Vault(Fernet.generate_key().decode())
LINK = "https://bad.example/page?id=7"


@given(st.text(min_size=1))
def test_what_is_sealed_opens_again_and_shows_nothing(text):
    sealed = VAULT.seal(text)
    assert VAULT.open(sealed) == text
    assert sealed.startswith("gAAAA")  # Fernet's version byte: a token, not the text


def test_nothing_stays_nothing():
    assert (VAULT.seal(""), VAULT.open("")) == ("", "")


def test_the_same_link_sealed_twice_looks_different():
    assert VAULT.seal(LINK) != VAULT.seal(LINK)


def test_another_key_opens_nothing_and_says_which_setting():
    with pytest.raises(VaultError, match=r"another key than STILLUP_KEY") as wrong:
        Vault(Fernet.generate_key().decode()).open(VAULT.seal(LINK))
    assert "bad.example" not in str(wrong.value)


@pytest.mark.parametrize("key", ["short", "x" * 44, "é" * 44])
def test_a_malformed_key_says_what_it_takes_and_is_not_repeated(key, tmp_path):
    with pytest.raises(VaultError, match=r"STILLUP_KEY is wrong: .*32 url-safe base64") as wrong:
        open_vault(key, tmp_path)
    assert key not in str(wrong.value)


def test_the_key_file_is_for_its_owner_only(tmp_path):
    open_vault("", tmp_path / "data")
    assert stat.S_IMODE((tmp_path / "data" / "stillup.key").stat().st_mode) == 0o600


def test_the_next_start_reads_the_same_key(tmp_path):
    sealed = open_vault("", tmp_path).seal(LINK)
    assert open_vault("", tmp_path).open(sealed) == LINK


def test_a_given_key_needs_no_file(tmp_path):
    open_vault(Fernet.generate_key().decode(), tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("attempt", range(10))
def test_workers_that_start_together_share_one_key(tmp_path: Path, attempt):
    together = Barrier(8)

    def start(_worker: int) -> Vault:
        together.wait()
        return open_vault("", tmp_path)

    with ThreadPoolExecutor(8) as workers:
        first, *others = list(workers.map(start, range(8)))
    assert {other.open(first.seal(LINK)) for other in others} == {LINK}
    assert [path.name for path in tmp_path.iterdir()] == ["stillup.key"]
