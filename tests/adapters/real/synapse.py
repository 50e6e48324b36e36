"""Synapse, the reference server of Matrix: one homeserver with SQLite in a folder that is thrown away."""

import hashlib
import hmac
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import httpx

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


@contextmanager
def started(python: Path, home: Path) -> Iterator[Synapse]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (home / "log.yaml").write_text("version: 1\nroot: {level: WARNING}\n")
    (home / "hs.yaml").write_text(_CONFIG.format(home=home, port=port))
    command = [str(python), "-m", "synapse.app.homeserver", "-c", str(home / "hs.yaml")]
    subprocess.run([*command, "--generate-keys"], check=True, capture_output=True)
    with (home / "out").open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out)
    try:
        _wait(port, process, home / "out")
        yield Synapse(port)
    finally:
        process.terminate()
        process.wait(20)


def _wait(port: int, process: subprocess.Popen[bytes], out: Path) -> None:
    for _ in range(1200):
        if process.poll() is not None:
            raise RuntimeError(out.read_text()[-2000:])
        try:
            httpx.get(f"http://127.0.0.1:{port}/health", trust_env=False).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(out.read_text()[-2000:])
