"""An adapter knows its platform only, and is short: what would not fit is not a platform's own business."""

import inspect
import statistics
from collections.abc import Iterator
from pathlib import Path

from adapters.registry import build


def sizes() -> Iterator[tuple[str, int]]:
    """The lines of every module that a platform of the registry lives in, its general bases not counted."""
    for module in {inspect.getfile(type(platform)) for platform in build({})}:
        yield Path(module).stem, len(Path(module).read_text(encoding="utf-8").splitlines())


def test_no_adapter_is_longer_than_150_lines() -> None:
    assert [name for name, lines in sizes() if lines > 150] == []


def test_half_of_the_adapters_are_shorter_than_90_lines() -> None:
    assert statistics.median(lines for _, lines in sizes()) < 90
