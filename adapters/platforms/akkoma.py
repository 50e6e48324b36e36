"""Akkoma and Pleroma: Mastodon's way of reporting without categories, under other paths.

Source: Pleroma's ApiSpec.ReportOperation, as kept in its fork Rebased (read 2026-11-23).
"""

import re
from typing import ClassVar

from adapters.core.values import Filing
from adapters.platforms.mastodon import Mastodon


class Akkoma(Mastodon):
    name = "akkoma"
    forms: ClassVar[dict[str, re.Pattern[str]]] = {
        "post": re.compile(r"/(?:notice|objects|@[^/]+/posts)/(?P<id>[0-9A-Za-z-]{18,36})/?"),
        "user": Mastodon.forms["user"],
    }
    unmistakable = re.compile(r"(?!)")  # others use such paths too: only an account says what a host runs

    def _category(self, filing: Filing) -> dict[str, str]:
        return {}
