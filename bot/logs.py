"""Every log line: its case number stands on it, links are removed and secrets masked, whoever wrote it."""

import json
import logging
import sys
from collections.abc import Iterable

from bot.domain.defang import scrub

MASK = "[secret]"


class CleanFilter(logging.Filter):
    """Removes links from the finished text and masks known secrets, so that no module can forget."""

    def __init__(self, secrets: Iterable[str]):
        super().__init__()
        self._secrets = sorted((secret for secret in secrets if len(secret) >= 4), key=len, reverse=True)

    def clean(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return scrub(text)

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = self.clean(_text(record)), None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.clean(record.exc_text)
        return True


def _text(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):  # a library's mistake in a log call must not become its caller's
        return f"{record.msg} {record.args}"


class Lines(logging.Formatter):
    """One line per event for people: time, level, case, text."""

    def format(self, record: logging.LogRecord) -> str:
        case = getattr(record, "case", None)
        where = f"case={case} " if case is not None else ""
        line = f"{self.formatTime(record, '%Y-%m-%dT%H:%M:%S')} {record.levelname:<7} {record.name} {where}{record.msg}"
        return f"{line}\n{record.exc_text}" if record.exc_text else line


class Json(logging.Formatter):
    """One JSON object per event for machines."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "logger": record.name,
            "case": getattr(record, "case", None),
            "text": record.msg,
            "trace": record.exc_text,
        }
        return json.dumps({key: value for key, value in told.items() if value is not None}, ensure_ascii=False)


def set_up(level: str, secrets: Iterable[str], *, as_json: bool = False) -> None:
    """Send all logging to standard error through the filter. Libraries speak from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(CleanFilter(secrets))
    handler.setFormatter(Json() if as_json else Lines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for ours in ("bot", "adapters"):
        logging.getLogger(ours).setLevel(level)
