"""A log line says which case it is about and never which link, whoever wrote it and whatever went wrong."""

import json
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import logs

LINK = "https://bad.example/page?id=7"
SECRET = "tok-3141592653"
CLEAN = logs.CleanFilter([SECRET, "", "abc"])


def line(formatter: logging.Formatter, message: object, *args: object, **more: object) -> str:
    """What the formatter makes of one call, after the filter."""
    given_more = {"level": logging.INFO, "exc_info": None, **more}
    made = logging.LogRecord(
        "bot.flow.reports.intake", given_more["level"], __file__, 1, message, args, given_more["exc_info"]
    )
    if "case" in more:
        made.case = more["case"]
    assert CLEAN.filter(made)
    return formatter.format(made)


def trouble(words: str) -> tuple:
    """An exception as logging takes it, with another behind it."""
    try:
        look_up(words)
    except ValueError as error:
        return type(error), error, error.__traceback__
    raise AssertionError("it did not raise")


def look_up(words: str) -> None:
    try:
        {}[words]
    except KeyError as first:
        raise ValueError(f"while at {words}") from first


@pytest.mark.parametrize("formatter", [logs.Lines(), logs.Json()])
@pytest.mark.parametrize(
    "said",
    [LINK, "hxxps[:]//bad[.]example/page", "bad.example", "www.bad.example", "sub.bad.example:8080/x", f"<{LINK}|x>"],
)
def test_a_link_is_taken_out_in_any_spelling(formatter, said):
    made = line(formatter, "looked at %s twice", said)
    assert "bad" not in made
    assert made.count("[link]") >= 1
    assert "twice" in made


@pytest.mark.parametrize("formatter", [logs.Lines(), logs.Json()])
def test_a_traceback_keeps_its_place_and_loses_its_link_and_secret(formatter):
    made = line(formatter, "it raised", exc_info=trouble(f"{LINK} with {SECRET}"))
    assert "KeyError" in made
    assert "test_logs.py" in made
    assert [word for word in ("bad", "id=7", SECRET) if word in made] == []


def test_a_secret_is_masked_wherever_it_stands():
    assert line(logs.Lines(), "Bearer %s!", SECRET).endswith("Bearer [secret]!")


def test_a_word_too_short_to_be_a_secret_does_not_riddle_the_log():
    assert line(logs.Lines(), "abc").endswith("abc")


def test_the_case_stands_on_the_line():
    assert "INFO    bot.flow.reports.intake case=7 filed" in line(logs.Lines(), "filed", case=7)
    assert "case=" not in line(logs.Lines(), "no case here")


def test_json_has_one_object_a_line_with_its_case():
    made = line(logs.Json(), "filed %s\nand more", "it", case=7, exc_info=trouble("x"))
    told = json.loads(made)
    assert "\n" not in made
    assert (told["level"], told["logger"], told["case"]) == ("INFO", "bot.flow.reports.intake", 7)
    assert told["text"] == "filed it\nand more"
    assert "ValueError" in told["trace"]


def test_a_call_with_wrong_arguments_does_not_disturb_its_caller():
    made = line(logs.Lines(), "%d looks at %s", "some", LINK)
    assert "looks at" in made
    assert "bad" not in made


HOSTS = st.from_regex(r"[a-z]{4,10}(-[a-z]{2,4})?\.(com|org|example|co\.uk|xn--p1ai)", fullmatch=True)
PATHS = st.from_regex(r"(/[a-zA-Z0-9_.~%-]{0,8}){0,3}(\?[a-z]=[a-z0-9]{1,6})?", fullmatch=True)
SCHEMES = st.sampled_from(["http://", "https://", "HTTPS://", "hxxp://", "hxxps[:]//", "ftp://", "www."])


@given(st.text(max_size=20), SCHEMES, HOSTS, PATHS, st.text(max_size=20))
def test_no_url_survives_whatever_stands_around_it(before, scheme, host, path, after):
    made = CLEAN.clean(f"{before} {scheme}{host}{path} {after}")
    assert host not in made.lower()


@given(st.sampled_from("([<{\"'=,;|“«>"), HOSTS, PATHS, st.sampled_from(")]>}\"',;|”»"))
def test_no_url_survives_in_any_brackets(opening, host, path, closing):
    assert host not in CLEAN.clean(f"x{opening}https://{host}{path}{closing}y").lower()


@given(st.text())
def test_cleaning_takes_any_text(text):
    assert isinstance(CLEAN.clean(text), str)


def test_libraries_speak_from_warning_on_and_through_the_filter(capsys, request):
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], root.level, ours.level
    request.addfinalizer(lambda: (root.handlers.__setitem__(slice(None), before[0]), root.setLevel(before[1])))
    request.addfinalizer(lambda: ours.setLevel(before[2]))
    logs.set_up("DEBUG", [SECRET])
    logging.getLogger("some.library").info("quiet")
    logging.getLogger("some.library").warning("loud about %s", LINK)
    logging.getLogger("bot.flow").debug("ours %s", SECRET)
    said = capsys.readouterr().err
    assert [word in said for word in ("quiet", "loud about [link]", "ours [secret]", "bad")] == [
        False,
        True,
        True,
        False,
    ]
