"""Every sentence that a person reads, by language.

A language is one folder beside this file, ``<tag>/``, with files in Project Fluent's syntax (projectfluent.org): one
for each folder of ``bot/flow`` and one for each front, whose name every message in it begins with; ``chat.ftl`` is what
all fronts say. To add a language, copy ``en/`` and translate what stands right of each ``=``; tests miss nothing.
"""

import logging
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files

from babel import dates, units
from fluent.runtime import FluentBundle, FluentResource

log = logging.getLogger(__name__)
ENGLISH = "en"
Fact = str | int | float | datetime

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@cache
def languages() -> tuple[str, ...]:
    """The tags of all languages that there is a folder for, English first."""
    found = {folder.name for folder in files(__name__).iterdir() if folder.joinpath("cases.ftl").is_file()}
    return (ENGLISH, *sorted(found - {ENGLISH}))


def spoken(language: str) -> str:
    """The language that is spoken to someone who asks for ``language`` (``fr-CA``, ``de_DE``); English if unknown."""
    tag = language.replace("_", "-").partition("-")[0].lower()
    return tag if tag in languages() else ENGLISH


def say(language: str, key: str, **facts: Fact) -> str:
    """The message ``key`` in that language, with the facts that it names.

    A count is written as the language writes counts (1,234); the fact ``number`` is a case's number, left alone.
    Never raises: of an unknown message its key is shown, and of a missing fact its name; both are errors in the log.
    One sentence that is not there must not take a whole card down.
    """
    bundle = _bundle(spoken(language))
    if not bundle.has_message(key):
        bundle = _bundle(ENGLISH)  # an untranslated sentence is better than none; a test lists what is missing
    pattern = bundle.get_message(key).value if bundle.has_message(key) else None
    if pattern is None:
        log.error("there is no sentence %s", key)
        return key
    if "number" in facts:
        facts["number"] = str(facts["number"])
    sentence, errors = bundle.format_pattern(pattern, facts)
    if errors:
        log.error("the sentence %s lacks a fact: %s", key, errors[0])
    return str(sentence)


def date(language: str, when: datetime, zone: str) -> str:
    """An aware time as a clock in ``zone`` (an IANA name) shows it, to the minute, with its distance from UTC.

    Raises ``LookupError`` for an unknown zone.
    """
    tag, local = spoken(language), when.astimezone(dates.get_timezone(zone))
    day = dates.format_skeleton("yMMMd", local, locale=tag)
    offset = dates.get_timezone_gmt(local, "long", locale=tag) if local.utcoffset() else "UTC"
    return f"{day}, {dates.format_time(local, 'short', locale=tag)} {offset}"


def day(language: str, when: datetime, zone: str) -> str:
    """The date of an aware time in ``zone``, without the clock. Raises ``LookupError`` for an unknown zone."""
    return dates.format_skeleton("yMMMd", when.astimezone(dates.get_timezone(zone)), locale=spoken(language))


def span(language: str, length: timedelta) -> str:
    """A length of time in one unit: seconds, from one minute on minutes, from two hours hours, from two days days."""
    if length < _MINUTE:
        count, unit = length / timedelta(seconds=1), "second"
    elif length < 2 * _HOUR:
        count, unit = length / _MINUTE, "minute"
    elif length < 2 * _DAY:
        count, unit = length / _HOUR, "hour"
    else:
        count, unit = length / _DAY, "day"
    return units.format_unit(round(count), f"duration-{unit}", locale=spoken(language))


def ago(language: str, length: timedelta) -> str:
    """How long ago something was, rounded; never less than a second."""
    passed = max(length, timedelta(seconds=1))
    if passed >= _MINUTE:
        passed = timedelta(minutes=round(passed / _MINUTE))
    return dates.format_timedelta(-passed, threshold=2, add_direction=True, locale=spoken(language))


@cache
def _bundle(tag: str) -> FluentBundle:
    bundle = FluentBundle([tag], use_isolating=False)
    for file in sorted(files(__name__).joinpath(tag).iterdir(), key=lambda one: one.name):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle
