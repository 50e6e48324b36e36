"""Synapse, the reference server of Matrix: one homeserver with SQLite in a folder that is thrown away."""

import hashlib
import hmac
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import httpx

from tests.adapters.real.home import free_port, run, running, until

VERSION = "1.163.2"
_CLIENT = "/_matrix/client/v3"
_CONFIG = """
server_name: hs.test
pid_file: {home}/pid
listeners: [{{port: {port}, bind_addresses: ["127.0.0.1"], type: http, tls: false, resources: [{{names: [client]}}]}}]
database: {{name: sqlite3, args: {{database: {home}/hs.db}}}}
log_config: {home}/log.yaml
media_store_path: {home}/media
signing_key_path: {home}/key
registration_shared_secret: shared
macaroon_secret_key: m
form_secret: f
report_stats: false
trusted_key_servers: []
rc_message: {{per_second: 9999, burst_count: 9999}}
"""


@dataclass(frozen=True)
class Synapse:
    """A running homeserver; ``port`` is where it listens on 127.0.0.1."""

    port: int

    def ask(self, method: str, path: str, token: str = "", **said: object) -> dict[str, object]:
        headers = {"authorization": f"Bearer {token}"} if token else {}
        answer = httpx.request(method, f"http://127.0.0.1:{self.port}{path}", headers=headers, trust_env=False, **said)
        return answer.raise_for_status().json()

    def healthy(self) -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/health", trust_env=False).is_success
        except httpx.HTTPError:
            return False

    def register(self, user: str, *, admin: bool = False) -> str:
        """A new user's access token."""
        path = "/_synapse/admin/v1/register"
        nonce = str(self.ask("GET", path)["nonce"])
        said = "\0".join([nonce, user, "pw", "admin" if admin else "notadmin"]).encode()
        mac = hmac.new(b"shared", said, hashlib.sha1).hexdigest()
        body = {"nonce": nonce, "username": user, "password": "pw", "admin": admin, "mac": mac}
        return str(self.ask("POST", path, json=body)["access_token"])

    def room(self, token: str) -> str:
        """A room whose history anybody may read."""
        open_to_all = {"type": "m.room.history_visibility", "content": {"history_visibility": "world_readable"}}
        body = {"preset": "public_chat", "initial_state": [open_to_all]}
        return str(self.ask("POST", f"{_CLIENT}/createRoom", token, json=body)["room_id"])

    def say(self, token: str, room: str) -> str:
        path = f"{_CLIENT}/rooms/{quote(room, safe='')}/send/m.room.message/{time.monotonic_ns()}"
        return str(self.ask("PUT", path, token, json={"msgtype": "m.text", "body": "x"})["event_id"])

    def redact(self, token: str, room: str, event: str) -> None:
        path = f"{_CLIENT}/rooms/{quote(room, safe='')}/redact/{quote(event, safe='')}/{time.monotonic_ns()}"
        self.ask("PUT", path, token, json={})

    def reports(self, admin: str) -> list[dict[str, object]]:
        """What its moderators see."""
        return list(self.ask("GET", "/_synapse/admin/v1/event_reports", admin)["event_reports"])


def install(home: Path) -> None:
    """From nothing: about a minute."""
    run(["uv", "venv", "-q", "--clear", home / "venv"], home, 120)
    run(["uv", "pip", "install", "-q", "-p", home / "venv", f"matrix-synapse=={VERSION}"], home, 420)


@contextmanager
def started(home: Path, folder: Path) -> Iterator[Synapse]:
    """A fresh homeserver, whose data lie in ``folder``."""
    server = Synapse(free_port())
    (folder / "log.yaml").write_text("version: 1\nroot: {level: WARNING}\n")
    (folder / "hs.yaml").write_text(_CONFIG.format(home=folder, port=server.port))
    command = [home / "venv" / "bin" / "python", "-m", "synapse.app.homeserver", "-c", folder / "hs.yaml"]
    run([*command, "--generate-keys"], folder, 180)
    with running(command, folder / "out") as said:
        until(lambda: said() is not None and server.healthy(), 180, "Synapse")
        yield server
