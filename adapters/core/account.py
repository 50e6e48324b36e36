"""The accounts that the operator set up for a platform. Their fields are secrets and never show in a repr."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from adapters.core.values import Target, where

Settings = Mapping[str, Mapping[str, Mapping[str, str]]]  # platform -> host or any name -> field -> value


@dataclass(frozen=True, slots=True)
class Account:
    """One account: the host (or name) it stands under in the settings, and its fields."""

    host: str
    fields: Mapping[str, str] = field(repr=False)

    def get(self, name: str) -> str:
        """A field, or "" when it is not set."""
        return self.fields.get(name, "")

    def says(self, name: str) -> bool:
        """Whether a yes-or-no field says yes."""
        return self.get(name).strip().lower() in {"yes", "true", "1"}

    @property
    def base(self) -> str:
        """Where its API answers, without a slash at the end.

        Always https unless the operator wrote another ``base``: a token must not leave in the clear because
        somebody reported an http link.
        """
        return (self.get("base") or f"https://{self.host}").rstrip("/")

    @property
    def bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.get('token')}"}


class Accounts:
    """The accounts of one platform, by host."""

    def __init__(self, of: Mapping[str, Mapping[str, str]]) -> None:
        self._all = {host.lower(): Account(host.lower(), dict(fields)) for host, fields in of.items()}

    def __iter__(self) -> Iterator[Account]:
        return iter(self._all.values())

    def at(self, target: Target) -> Account | None:
        """The account on the link's own host; a key with a port is meant for that port only."""
        return self._all.get(where(target)) or self._all.get(target.host)

    def default(self) -> Account | None:
        """The account that may forward reports about other hosts."""
        return next((account for account in self if account.says("default")), None)

    def only(self) -> Account | None:
        """The first account, for platforms that have one house only."""
        return next(iter(self), None)
