"""Links and what people wrote are encrypted at rest, all by one mechanism, so that a sealed case is no special case."""

import contextlib
import os
from pathlib import Path
from uuid import uuid4

from cryptography.fernet import Fernet, InvalidToken


class VaultError(Exception):
    """The key is missing, malformed, or not the one that the rows were written with."""


class Vault:
    """Fernet (AES-128-CBC with HMAC-SHA256) under one key."""

    def __init__(self, key: str):
        try:
            self._fernet = Fernet(key)
        except ValueError:
            raise VaultError("STILLUP_KEY is wrong: it takes 32 url-safe base64-encoded bytes.") from None

    def seal(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode() if text else ""

    def open(self, token: str) -> str:
        """The text again. Raises ``VaultError`` when the row was written under another key."""
        try:
            return self._fernet.decrypt(token).decode() if token else ""
        except InvalidToken:
            raise VaultError("A row was sealed with another key than STILLUP_KEY.") from None


def open_vault(key: str, folder: Path) -> Vault:
    """The vault under ``key``, or under the key file in ``folder``, which is made on first use, for its owner only."""
    if key:
        return Vault(key)
    path = folder / "stillup.key"
    folder.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _make_key(path)
    return Vault(path.read_text().strip())


def _make_key(path: Path) -> None:
    """Write a key aside and link it into place: whoever looks finds a whole key, and of several workers one wins."""
    aside = path.with_name(f"{path.name}.{uuid4().hex}")
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(Fernet.generate_key().decode())
    with contextlib.suppress(FileExistsError):
        path.hardlink_to(aside)
    aside.unlink()
