"""The fuzzer itself runs in ``.ci/run``; that it begins with every kind of input is seen here."""

from pathlib import Path

from tests.fuzz.seeds import plant


def test_there_are_seeds_of_every_kind(tmp_path: Path) -> None:
    assert plant(tmp_path) > 1000
    assert {file.read_bytes()[0] for file in tmp_path.iterdir()} == set(range(7))
