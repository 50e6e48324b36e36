"""What a look makes of the labelled set: a confusion table, and whether any live page is called gone.

``uv run python tests/bench/pages.py --json`` prints the figures; without ``--json`` the table and what was missed;
``--write`` puts the table into ``docs/probing.md``.
"""

import argparse
import asyncio
import json
import re
from collections import Counter
from collections.abc import Sequence
from http import HTTPStatus
from pathlib import Path

import platforms
from labelled import everything
from sites import Ask, Case, Reply

from adapters.core.values import Handling, Outcome, Target
from adapters.http.guard import Guard, Policy
from adapters.web.page import WebPage

Looks = Sequence[tuple[Case | platforms.Item, Outcome, str]]
DOCS = Path(__file__).parents[2] / "docs" / "probing.md"
_TABLE = re.compile(r"(?<=<!-- pages -->\n).*?(?=\n<!-- /pages -->)", re.DOTALL)


class Sites:
    """Every case on a host of its own, on one local port."""

    def __init__(self, cases: list[Case]) -> None:
        self.by_host = {f"site{number}.test": case for number, case in enumerate(cases)}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while not reader.at_eof():
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                rows = dict(row.split(": ", 1) for row in head.split("\r\n")[1:] if ": " in row)
                fields = {name.lower(): value for name, value in rows.items()}
                case, path = self.by_host[fields["host"]], head.split(" ")[1]
                ask = Ask(path, path == case.path, fields["user-agent"].startswith("Mozilla/"))
                writer.write(written(case.site(ask), head.startswith("HEAD")))
                await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            writer.close()


def written(reply: Reply, bare: bool) -> bytes:
    body = reply.body.encode() if isinstance(reply.body, str) else reply.body
    headers = {"content-type": "text/html; charset=utf-8", **reply.headers, "content-length": str(len(body))}
    rows = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}\r\n{rows}\r\n".encode() + (b"" if bare else body)


async def looked_at(cases: list[Case], handling: Handling = Handling.OPEN) -> list[tuple[Case, Outcome, str]]:
    """Each case with what one look at it said."""
    sites = Sites(cases)
    server = await asyncio.start_server(sites.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    guard = Guard(Policy("bench", connect_to={f"{host}:80": f"127.0.0.1:{port}" for host in sites.by_host}))
    seen = []
    for host, case in sites.by_host.items():
        sighting = await WebPage().look(Target(f"http://{host}{case.path}", handling), guard)
        seen.append((case, sighting.outcome, sighting.method))
    await guard.aclose()
    server.close()
    return seen


def figures(seen: Looks) -> dict[str, float]:
    """``live_called_gone`` counts every page called gone that is not labelled as removed."""
    wrong = [case.name for case, outcome, _ in seen if outcome is Outcome.GONE and case.label != "removed"]
    gone = [outcome is Outcome.GONE for case, outcome, _ in seen if case.label == "removed"]
    live = [outcome is Outcome.UP for case, outcome, _ in seen if case.label == "live"]
    return {
        "live_called_gone": len(wrong),
        "removed_found": round(sum(gone) / len(gone), 3),
        "live_found": round(sum(live) / len(live), 3),
        "pages": len(seen),
    }


def table(seen: Looks) -> str:
    counts = Counter((case.label, outcome) for case, outcome, _ in seen)
    labels = Counter(case.label for case, _, _ in seen)
    names = [Outcome.UP, Outcome.GONE, Outcome.RESTRICTED, Outcome.UNKNOWN]
    rows = ["| truth | " + " | ".join(names) + " |", "| --- |" + " ---: |" * len(names)]
    for label in ("live", "removed", "hidden", "unclear"):
        cells = " | ".join(str(counts[label, name]) for name in names)
        rows.append(f"| {label} ({labels[label]}) | {cells} |")
    return "\n".join(rows)


def document(web: Looks, items: Looks) -> str:
    """The part of ``docs/probing.md`` that is measured."""
    found = figures([*web, *items])
    parts = [
        f"The general web, {len(web)} pages:",
        table(web),
        f"Platforms by their own endpoints, {len(items)} items:",
        table(items),
    ]
    wrong, gone, live = (found[name] for name in ("live_called_gone", "removed_found", "live_found"))
    said = f"Called gone without being labelled removed: {wrong}."
    return "\n\n".join([*parts, f"{said} Removed and found: {gone:.1%}. Live and found: {live:.1%}."])


def documented() -> str:
    """What ``docs/probing.md`` says now."""
    found = _TABLE.search(DOCS.read_text(encoding="utf-8"))
    return found[0] if found else ""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print only the figures")
    options.add_argument("--guarded", action="store_true", help="look as at guarded links: heads only")
    options.add_argument("--write", action="store_true", help="put the tables into docs/probing.md")
    chosen = options.parse_args()
    web = asyncio.run(looked_at(everything(), Handling.GUARDED if chosen.guarded else Handling.OPEN))
    items = asyncio.run(platforms.looked_at())
    seen = [*web, *items]
    if chosen.write:
        text = DOCS.read_text(encoding="utf-8")
        DOCS.write_text(_TABLE.sub(lambda _: document(web, items), text), encoding="utf-8")
    if not chosen.json:
        print(document(web, items))
        for case, outcome, method in seen:
            good = {"live": Outcome.UP, "removed": Outcome.GONE}.get(case.label)
            if (good and outcome is not good) or (not good and outcome in {Outcome.GONE, Outcome.UP}):
                print(f"{case.label:8} {outcome:10} {method:12} {case.name}")
    print(json.dumps(figures(seen)))


if __name__ == "__main__":
    main()
