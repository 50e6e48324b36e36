"""Software that anybody may run on a host of his own: whose link it is, and through which account it is filed."""

import re
from typing import ClassVar, NamedTuple

from adapters.core.account import Account
from adapters.core.hosts import where
from adapters.core.http import Http, Response
from adapters.core.values import Target
from adapters.platforms.base_api import ApiPlatform


class InstanceItem(NamedTuple):
    """What a link names on its server: a kind of ``forms`` and the id."""

    kind: str
    id: str


class Instance(ApiPlatform):
    """Fediverse servers and forums. ``forms`` are tried in order on the whole path; each has a group ``id``.

    A link is owned when its form is ``unmistakable`` (whatever the host), or when an account says what the host runs.
    Only unmistakable forms have a key of their own: a key must not change because somebody adds an account.
    """

    form = "https://{host}/about"
    seen = True  # no form, but the page where such servers name whom to write to
    forms: ClassVar[dict[str, re.Pattern[str]]]
    unmistakable: ClassVar[re.Pattern[str]] = re.compile(r"(?!)")  # never

    def owns(self, target: Target) -> bool:
        if not self.item(target).id:
            return False
        return self.accounts.at(target) is not None or self._plain(target)

    def canonical(self, target: Target) -> str:
        kind, item = self.item(target)
        return f"{self.name}:{kind}:{where(target)}/{item}" if item and self._plain(target) else ""

    def recipient(self, target: Target) -> str:
        return f"{self.name}:{where(target)}"

    def account(self, target: Target) -> Account | None:
        return self.accounts.at(target)

    def item(self, target: Target) -> InstanceItem:
        """The kind and the id that the path names, or two empty strings."""
        path = target.path
        for kind, form in self.forms.items():
            if match := form.fullmatch(path):
                return InstanceItem(kind, match["id"])
        return InstanceItem("", "")

    async def api(self, target: Target, http: Http, path: str) -> Response:
        """Ask the origin's public API, where its account says it is, or by the link's own scheme."""
        account = self.accounts.at(target)
        base = account.base if account else target.url.origin
        return await http.look(target, href=base + path, headers={"accept": "application/json"}, follow=2)

    def _plain(self, target: Target) -> bool:
        return self.unmistakable.fullmatch(target.path) is not None
