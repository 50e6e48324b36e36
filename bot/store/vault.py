"""Links and what people wrote are encrypted at rest, all by one mechanism, so that a sealed case is no special case."""

import os
from pathlib import Path

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
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return Vault(path.read_text().strip())
    with os.fdopen(descriptor, "w") as file:
        file.write(Fernet.generate_key().decode())
    return Vault(path.read_text().strip())
