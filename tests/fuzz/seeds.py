"""What the fuzzer begins with: the corpora, cut into the kinds of input that ``guard.py`` tells by the first byte."""

import gzip
import json
import socket
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
CORPORA = ROOT / "tests" / "data" / "corpora"
ANSWER, INFLATE, ADDRESS, PAGE, CHAT, LOCATION, LOOK = range(7)


def plant(folder: Path) -> int:
    """Write every seed as a file; returns how many."""
    seeds = sorted(set(_seeds()))
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number:04}").write_bytes(seed)
    return len(seeds)


def _seeds() -> Iterator[bytes]:
    for kind, data in [*_answers(), *_packed(), *_addresses(), *_links(), *_pages()]:
        yield bytes([kind]) + data[:4000]


def _answers() -> Iterator[tuple[int, bytes]]:
    sys.path.insert(0, str(ROOT))
    from tests.support.adapters.hostile import ENDLESS, OK, READY

    for make in READY.values():
        yield ANSWER, make().removeprefix(OK)
    for first, then, _ in ENDLESS.values():
        yield ANSWER, (first + then).removeprefix(OK)


def _packed() -> Iterator[tuple[int, bytes]]:
    text = b"hello " * 40
    packed = gzip.compress(text), zlib.compress(text), gzip.compress(gzip.compress(text)), text
    for way, data in enumerate(packed):
        yield INFLATE, bytes([way]) + data


def _addresses() -> Iterator[tuple[int, bytes]]:
    for row in (CORPORA / "ip_addresses.tsv").read_text("utf-8").splitlines()[1:]:
        ip = row.split("\t")[0]
        yield ADDRESS, ip.encode()
        try:
            yield ADDRESS, socket.inet_pton(socket.AF_INET6 if ":" in ip else socket.AF_INET, ip)
        except OSError:
            continue  # a spelling that is not plain: as text only


def _links() -> Iterator[tuple[int, bytes]]:
    read = {name: json.loads((CORPORA / f"{name}.json").read_text("utf-8")) for name in NAMES}
    for row in read["urls_ssrf"]:
        for kind in (CHAT, LOCATION):
            yield kind, row["url"].encode("utf-8", "replace")
        yield LOOK, b"\0" + row["url"].partition("//")[2].encode("utf-8", "replace")
    for row in read["wpt_urltestdata"]:
        if isinstance(row, dict):
            yield LOCATION, row["input"].encode("utf-8", "replace")
    for row in [*read["defang_chat_cases"], *read["defang_ioc_fanger_tests"]]:
        yield CHAT, row["in"].encode("utf-8", "replace")


NAMES = ("urls_ssrf", "wpt_urltestdata", "defang_chat_cases", "defang_ioc_fanger_tests")


def _pages() -> Iterator[tuple[int, bytes]]:
    sys.path.insert(0, str(ROOT / "tests" / "bench"))
    from labelled import everything
    from sites import Ask

    for case in everything():
        body = case.site(Ask(case.path, reported=True, browser=False)).body
        yield PAGE, body.encode() if isinstance(body, str) else body
