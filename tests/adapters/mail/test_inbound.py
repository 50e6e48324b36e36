"""What comes back: bounces as mail servers write them (RFC 3464), receipts of ticket systems, answers of people."""

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.mail import signed_link
from adapters.mail.inbound import Came, read

law = settings(deadline=None)  # speed is not a test
OURS = "<n-12.0@stillup.example>"


def dsn(
    *recipients: str, inner: str = f"Content-Type: text/rfc822-headers\n\nMessage-ID: {OURS}\nSubject: x\n"
) -> bytes:
    blocks = "\n".join(f"{block}\n" for block in recipients)
    return f"""From: MAILER-DAEMON@mx.example
To: abuse@stillup.example
Subject: Undelivered
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=B

--B
Content-Type: text/plain

It could not be delivered.
--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

{blocks}
--B
{inner}
--B--
""".encode()


def block(to: str = "Abuse@Hoster.example", action: str = "failed", status: str = "5.1.1") -> str:
    return f"Final-Recipient: rfc822; {to}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; 550 no such user"


def test_a_bounce_names_the_bad_address_and_our_mail() -> None:
    came = read(dsn(block()), "secret")
    assert (came.came, came.addresses, came.status) == (Came.BOUNCE, ("abuse@hoster.example",), "5.1.1")
    assert came.message_id == OURS


def test_the_whole_message_may_come_back_instead_of_its_headers() -> None:
    inner = f"Content-Type: message/rfc822\n\nMessage-ID: {OURS}\nSubject: x\n\nbody\n"
    assert read(dsn(block(), inner=inner), "secret").message_id == OURS


@pytest.mark.parametrize(("action", "status"), [("delayed", "4.4.1"), ("failed", "4.7.1"), ("failed", "5.2.2")])
def test_a_passing_trouble_does_not_make_an_address_bad(action: str, status: str) -> None:
    assert read(dsn(block(action=action, status=status)), "secret").came is Came.DELAY


def test_only_the_address_that_failed_is_bad() -> None:
    came = read(dsn(block("one@a.example"), block("two@a.example", "delivered", "2.0.0")), "secret")
    assert came.addresses == ("one@a.example",)


def test_the_address_that_we_wrote_to_counts_not_where_it_was_forwarded() -> None:
    forwarded = "Original-Recipient: rfc822;abuse@hoster.example\n" + block("someone@inside.example")
    assert read(dsn(forwarded), "secret").addresses == ("abuse@hoster.example",)


def answer(text: str = "We removed it.", **headers: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "desk@hoster.example"
    mail["To"] = headers.pop("to", signed_link.reply_address("secret", "case@stillup.example", "n-12"))
    for name, value in {"Subject": "Re: x", "In-Reply-To": OURS, **headers}.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


def test_an_answer_leads_to_its_notice() -> None:
    came = read(answer(), "secret")
    assert (came.came, came.key, came.message_id, came.text) == (Came.ANSWER, "n-12", OURS, "We removed it.")


def test_a_forged_address_leads_to_no_notice() -> None:
    assert read(answer(to="case+n-12.0123456789abcdef@stillup.example"), "secret").key == ""


@pytest.mark.parametrize("header", [{"Auto_Submitted": "auto-replied"}, {"X_Autoreply": "yes"}])
def test_an_automatic_receipt_is_not_an_answer(header: dict[str, str]) -> None:
    assert read(answer(**header), "secret").came is Came.AUTOMATIC


@pytest.mark.parametrize(
    ("subject", "ticket"),
    [
        ("[#A-1234] received", "A-1234"),
        ("Your report [Ticket: 99182]", "99182"),
        ("(Case 2026-1177) Re: x", "2026-1177"),
        ("##445566## opened", "445566"),
        ("Re: [Abuse report 12] phishing", ""),
        ("nothing here", ""),
    ],
)
def test_their_ticket_number_is_kept(subject: str, ticket: str) -> None:
    assert read(answer(Subject=subject), "secret").ticket == ticket


@law
@given(raw=st.binary(max_size=400))
def test_any_bytes_are_read_without_a_crash(raw: bytes) -> None:
    assert read(raw, "secret").came in Came


@law
@given(lines=st.lists(st.sampled_from(dsn(block()).decode().splitlines()), max_size=25))
def test_any_scrambled_bounce_is_read_without_a_crash(lines: list[str]) -> None:
    assert read("\n".join(lines).encode(), "secret").key == ""


NAMES = ["To", "Subject", "Content-Type", "In-Reply-To", "Auto-Submitted", "Content-Transfer-Encoding"]
VALUES = [
    "=?utf-8?b?a?=",
    "=?x?q?=ff?=",
    "text/plain; charset=x",
    "<@",
    'multipart/report; boundary="',
    "base64",
    "é;",
]


@law
@given(headers=st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES) | st.text(max_size=20)), max_size=6))
def test_any_headers_are_read_without_a_crash(headers: list[tuple[str, str]]) -> None:
    raw = "".join(f"{name}: {value}\n" for name, value in headers) + "\nbody"
    assert read(raw.encode("utf-8", "surrogateescape"), "secret").key == ""


def test_an_encoded_subject_is_read() -> None:
    assert read(answer(Subject="=?utf-8?q?=5B=2388123=5D_f=C3=BCr_Sie?="), "secret").ticket == "88123"
