"""Where real servers are installed: a cache of this machine outside the repository, one folder for each version."""

import fcntl
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


def installed(name: str, install: Callable[[Path], None]) -> Path:
    """The folder of that name, filled by ``install`` unless an earlier run did; other workers wait for the first."""
    cache = os.environ.get("STILLUP_REAL_SERVERS") or Path.home() / ".cache" / "stillup-real-servers"
    folder = Path(cache) / name
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            install(folder)
            (folder / "done").touch()
    return folder


def run(command: list[str | Path], cwd: Path, seconds: float, **env: str) -> None:
    """One step of an installation; what it said is in the error when it fails or takes too long."""
    told = {"timeout": seconds, "capture_output": True, "text": True, "env": {**os.environ, **env}}
    done = subprocess.run(command, cwd=cwd, check=False, **told)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {(done.stdout + done.stderr)[-2000:]}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str | Path], log: Path, **how: object) -> Iterator[Callable[[], str]]:
    """A server as long as the block lasts. Yields what it has printed; that raises when the server has ended."""
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, **how)

    def said() -> str:
        text = log.read_text(errors="replace")
        if process.poll() is not None:
            raise RuntimeError(f"{command[0]} ended: {text[-2000:]}")
        return text

    try:
        yield said
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def until(ready: Callable[[], object], seconds: float, what: str) -> object:
    """What ``ready`` answers once that is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := ready():
            return answer
        time.sleep(0.05)
    raise TimeoutError(f"{what} was not ready within {seconds} seconds")
