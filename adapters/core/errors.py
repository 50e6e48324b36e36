"""The two errors of this library: a notice that did not arrive, and an answer that cannot be used."""


class FilingError(Exception):
    """A notice did not arrive. ``maybe_sent``: it may have arrived after all, so nobody may resend by himself.

    ``bad_address``: there is no such mailbox, which says nothing about the notice.
    """

    def __init__(
        self,
        sentence: str,
        *,
        permanent: bool,
        retry_after: float | None = None,
        maybe_sent: bool = False,
        bad_address: bool = False,
    ):
        super().__init__(sentence)
        self.permanent = permanent
        self.retry_after = retry_after  # seconds
        self.maybe_sent = maybe_sent
        self.bad_address = bad_address


class HttpError(Exception):
    """No usable answer. ``kind`` is one of the words below; ``sent`` says whether request bytes may have left.

    refused (the guard's own rules), sealed, nxdomain, dns, connect, tls, timeout, protocol, too_large, redirects.
    """

    def __init__(self, kind: str, sentence: str, *, sent: bool = False):
        super().__init__(sentence)
        self.kind = kind
        self.sent = sent

    def while_filing(self) -> FilingError:
        """What it means for the notice that was on its way."""
        if self.sent:
            return FilingError(str(self), permanent=False, maybe_sent=True)
        return FilingError(str(self), permanent=self.kind in {"refused", "sealed"})
