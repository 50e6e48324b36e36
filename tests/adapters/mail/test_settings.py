"""The mail account's fields: what works is built, what does not is named."""

from pathlib import Path

import pytest

from adapters.core.values import Handling, Target
from adapters.mail.settings import FIELDS, abuse_mail
from tests.adapters.mail.test_abuse_mail import notice
from tests.support.mail.box import PostOffice
from tests.support.mail.web import Outbound

LEAST = {"host": "127.0.0.1", "mailbox": "abuse@stillup.example", "name": "Stillup", "secret": "s"}


def nobody(_: str) -> bool:
    return False


async def test_the_fields_send_a_mail(outbound: Outbound, office: PostOffice) -> None:
    fields = {**LEAST, "port": str(office.port), "security": "none", "seconds": "2"}
    await abuse_mail(fields, suppressed=nobody).file(notice(), outbound)
    assert office.only()["From"] == "Stillup <abuse@stillup.example>"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"host": " "}, "lacks: host"),
        ({"secret": ""}, "lacks: secret"),
        ({"port": "many"}, "numbers"),
        ({"security": "ssl"}, "starttls, tls or none"),
        ({"pasword": "x"}, "nobody reads: pasword"),
        ({"dkim_key": "/nowhere.pem", "dkim_selector": "s"}, "neither a PEM text nor a file"),
        ({"dkim_selector": "s"}, "go together"),
    ],
)
def test_what_is_wrong_is_named(fields: dict[str, str], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        abuse_mail({**LEAST, **fields}, suppressed=nobody)


def test_the_key_may_lie_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_text("-----BEGIN")
    assert abuse_mail({**LEAST, "dkim_key": str(tmp_path / "key.pem"), "dkim_selector": "s"}, suppressed=nobody)


def test_every_field_is_explained() -> None:
    assert all(FIELDS.values())
    assert set(LEAST) <= set(FIELDS)


def test_it_is_the_general_web_to_the_registry() -> None:
    mail = abuse_mail(LEAST, suppressed=nobody)
    assert mail.owns(Target("https://bad.example/", Handling.OPEN))
    assert not mail.owns(Target("ftp://bad.example/", Handling.OPEN))
