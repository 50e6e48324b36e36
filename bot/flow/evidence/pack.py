"""The evidence pack as a file: a zip whose every file is listed with its SHA-256, and the check of such a pack."""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain import hash_chain
from bot.domain.hash_chain import ChainLink

SUMS = "SHA256SUMS"  # as ``sha256sum --check`` reads it
EVENTS = "events.jsonl"
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same content makes the same zip, byte for byte
MAX_BYTES = 64 * 1024 * 1024  # of one file inside a pack that is checked
Cell = str | int | None


@dataclass(frozen=True, slots=True)
class PackCheck:
    """What a check found: ``problems`` name the file and what is wrong with it; ``head`` is the last event's hash."""

    problems: tuple[str, ...]
    files: int
    events: int
    head: str


def table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula is quoted with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell


def zipped(files: Mapping[str, str]) -> bytes:
    """The files and their sums as one zip."""
    sums = "".join(f"{_sha(text.encode())}  {name}\n" for name, text in files.items())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in {**files, SUMS: sums}.items():
            made.writestr(zipfile.ZipInfo(name, _MOMENT), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def verify(content: bytes) -> PackCheck:
    """Check a pack: every file against its sum, and the events against their chain. Needs no database."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as made:
            files = {info.filename: _read(made, info) for info in made.infolist()}
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        return PackCheck((f"This is no evidence pack that can be read: {error}.",), 0, 0, "")
    problems = list(_wrong_sums(files))
    try:
        chain_links = [_chain_link(line) for line in files.get(EVENTS, b"").decode().splitlines()]
    except (ValueError, KeyError, TypeError):
        return PackCheck((*problems, f"{EVENTS}: a line cannot be read."), len(files), 0, "")
    chained = [
        chain_link for at, chain_link in enumerate(chain_links) if any(one.hash for one in chain_links[: at + 1])
    ]
    if (at := hash_chain.broken(chained)) is not None:
        problems.append(
            f"{EVENTS}: event {len(chain_links) - len(chained) + at + 1} does not fit behind the one before it."
        )
    return PackCheck(tuple(problems), len(files), len(chain_links), chain_links[-1].hash if chain_links else "")


def _read(made: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with made.open(info) as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise ValueError(f"{info.filename} is larger than {MAX_BYTES} bytes")
    return content


def _wrong_sums(files: Mapping[str, bytes]) -> Iterable[str]:
    sums = [line.partition("  ") for line in files.get(SUMS, b"").decode(errors="replace").splitlines()]
    listed = {name: digest for digest, _, name in sums}
    for name in sorted({*files, *listed} - {SUMS}):
        if name not in files:
            yield f"{name}: is listed and missing."
        elif name not in listed:
            yield f"{name}: is not listed."
        elif _sha(files[name]) != listed[name]:
            yield f"{name}: was changed."


def _chain_link(line: str) -> ChainLink:
    said = json.loads(line)
    at = datetime.fromisoformat(said["at"])
    if "data" in said and hash_chain.digest(said["data"]) != said["data_sha256"]:
        at = datetime.min.replace(tzinfo=at.tzinfo)  # what it says is not what was chained: let it not fit
    return ChainLink(said["case"], said["kind"], said["state"], at, said["data_sha256"], said["hash"])


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
