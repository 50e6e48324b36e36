"""Akkoma and Pleroma: Mastodon's way of reporting without categories, under other paths.

Source: Pleroma's ApiSpec.ReportOperation, as kept in its fork Rebased (read 2026-11-23).
"""

import re

from adapters.base import Filing
from adapters.mastodon import Mastodon


class Akkoma(Mastodon):
    name = "akkoma"
    post = re.compile(r"/(?:notice|objects|@[^/]+/posts)/(?P<id>[0-9A-Za-z-]{18,36})/?")
    plain = 1000  # other software uses such paths too: only an account says that a host runs it

    def _category(self, filing: Filing) -> dict[str, str]:
        return {}
