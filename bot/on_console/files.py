"""What is handed over as a file of one's own, because it is not for the screen."""

from pathlib import Path


def private_file(folder: Path, name: str, content: bytes) -> Path:
    """Write what only the operator of this machine may read."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / name
    path.touch(mode=0o600)
    path.write_bytes(content)
    return path
