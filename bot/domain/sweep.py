"""The kinds of work that fall due."""

from enum import StrEnum


class Sweep(StrEnum):
    """Each is one sweep of one step."""

    NOTICES = "notices"
    PROBES = "probes"
    DEADLINES = "deadlines"
    DELIVERIES = "deliveries"
    DIGESTS = "digests"
    SNOOZES = "snoozes"
    ON_CALL = "on_call"
