"""A mailed notice, as a real mail server receives it."""

import json
from dataclasses import replace
from typing import Any

import dkim
import pytest
import xarf
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from adapters.core.errors import FilingError
from adapters.core.values import Channel, Filing, Handling, HarmKind, Outcome, Route, Step, Target, Way
from adapters.mail import signed_link
from adapters.mail import xarf as xarf_part
from adapters.mail.abuse_mail import AbuseMail, Outbox
from adapters.mail.contact import Search
from adapters.mail.smtp import DkimKey
from tests.support.mail.box import PostOffice
from tests.support.mail.registry import entity, network
from tests.support.mail.web import Outbound, Web

LINK = "https://bad.example/login?step=Step.FOLLOW_UP"
TO = "abuse@hoster.example"


def notice(href: str = LINK, **facts: Any) -> Filing:
    way = Route("mail", TO, Way.MAIL, Channel.LEGAL_NOTICE, "Registration data name Hoster for the network.")
    defaults: dict[str, Any] = {
        "target": Target(href, Handling.OPEN),
        "route": facts.pop("route", way),
        "key": "n-12",
        "harm": HarmKind.PHISHING,
        "subject": f"[Abuse report 12] phishing at {href}",
        "text": f"The page {href} copies a bank's login and sends what is typed to strangers.",
        "name": "Ada L",
        "email": "ada@help.example",
        "organisation": "Help",
    }
    return Filing(**{**defaults, **facts})


async def test_routes_are_the_contacts_in_order(web: Web, outbound: Outbound, mail: AbuseMail) -> None:
    web.put("rir.example/ip/45.60.1.7", network(entity("abuse", "Abuse@Hoster.example")))
    (route,) = await mail.routes(Target(LINK, Handling.OPEN), outbound)
    assert (route.recipient, route.way, route.channel) == (TO, Way.MAIL, Channel.LEGAL_NOTICE)
    assert "Desk" in route.why


async def test_without_a_contact_the_route_is_a_hand_off_that_says_so(outbound: Outbound, mail: AbuseMail) -> None:
    (route,) = await mail.routes(Target(LINK, Handling.OPEN), outbound)
    assert (route.way, route.why) == (Way.HAND_OFF, "Nobody was found who answers for the host and may be written to.")
    receipt = await mail.file(notice(route=route), outbound)
    assert (receipt.way, receipt.remark) == (Way.HAND_OFF, route.why)


async def test_a_look_up_that_failed_is_not_called_nobody(outbound: Outbound, mail: AbuseMail) -> None:
    outbound.down.add("rir.example")
    (route,) = await mail.routes(Target(LINK, Handling.OPEN), outbound)
    assert "could not be asked" in route.why


async def test_sealed_targets_have_no_route_and_cannot_be_filed(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    sealed = Target(LINK, Handling.SEALED)
    assert await mail.routes(sealed, outbound) == ()
    filing = notice(target=sealed)
    for act in (
        mail.file(filing, outbound),
        mail.file_all([filing], outbound),
        mail.rehearse([filing], "me@stillup.example"),
    ):
        with pytest.raises(FilingError, match="hotline"):
            await act
    assert office.envelopes == []


async def test_what_the_draft_showed_is_what_arrives(outbound: Outbound, mail: AbuseMail, office: PostOffice) -> None:
    filing = notice(text="Gefälschte Anmeldeseite einer Bank. " + "x" * 1200)
    await mail.file(replace(filing, words=mail.draft(filing)), outbound)
    assert office.text() == mail.draft(filing)
    assert office.envelopes[0].rcpt_tos == [TO]


async def test_the_exact_location_stands_once_and_nothing_else_is_a_link(mail: AbuseMail) -> None:
    text = mail.draft(notice(text=f"See {LINK} and http://other.example/a.b and BAD.example, a copied login page."))
    assert text.startswith(f"See {LINK} and hxxp://")
    assert text.lower().count("bad.example") == 1
    assert "hxxp://other[.]example/a.b" in text
    assert text.count("http") == 2  # the location, and the link by which the notice is checked


async def test_the_headers_say_whose_it_is_and_that_a_person_sent_it(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    receipt = await mail.file(notice(), outbound)
    got = office.only()
    assert (got["Message-ID"], got["Auto-Submitted"]) == ("<n-12.0@stillup.example>", "no")
    assert receipt.reference == got["Message-ID"]
    assert got["Subject"] == "[Abuse report 12] phishing at hxxps://bad[.]example/login?step=Step.FOLLOW_UP"
    assert signed_link.notice_of("a secret", got["Reply-To"]) == "n-12"


async def test_a_line_break_in_a_field_makes_no_header(outbound: Outbound, mail: AbuseMail, office: PostOffice) -> None:
    await mail.file(notice(subject="a\r\nBcc: x@y.example", key="k\n1"), outbound)
    assert office.only()["Bcc"] is None
    assert office.only()["Subject"] == "a Bcc: x@y.example"


async def test_a_follow_up_stands_in_the_thread_of_the_first(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    await mail.file(notice(step=Step.FOLLOW_UP, earlier="<n-12.0@stillup.example>"), outbound)
    assert office.only()["In-Reply-To"] == "<n-12.0@stillup.example>"
    assert office.only()["Message-ID"] == "<n-12.1@stillup.example>"


def report_in(office: PostOffice) -> list[dict[str, Any]]:
    return [json.loads(part.get_content()) for part in office.only().iter_attachments()]


@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        (HarmKind.PHISHING, "phishing"),
        (HarmKind.MALWARE, "malware"),
        (HarmKind.FRAUD, "fraud"),
        (HarmKind.PRIVACY, "exposed_data"),
    ],
)
async def test_a_valid_xarf_report_goes_with_types_that_exist(
    outbound: Outbound, mail: AbuseMail, office: PostOffice, harm: HarmKind, kind: str
) -> None:
    await mail.file(notice(harm=harm), outbound)
    (report,) = report_in(office)
    assert xarf.parse(report).errors == []
    assert (report["type"], report["url"], report["source_identifier"]) == (kind, LINK, "bad.example")
    assert report["reporter"]["contact"] == "ada@help.example"


@pytest.mark.parametrize(
    "harm",
    [HarmKind.TERRORISM, HarmKind.INTIMATE, HarmKind.VIOLENCE, HarmKind.HATE, HarmKind.SELF_HARM, HarmKind.OTHER],
)
async def test_kinds_without_a_type_go_as_plain_text(
    outbound: Outbound, mail: AbuseMail, office: PostOffice, harm: HarmKind
) -> None:
    await mail.file(notice(harm=harm), outbound)
    assert report_in(office) == []


def test_a_long_text_and_a_long_name_are_cut_to_what_the_schema_takes(outbox: Outbox) -> None:
    assert xarf_part.report(notice(text="a" * 1200, organisation="b" * 300), outbox.sender)


def test_a_report_in_which_the_library_finds_an_error_is_left_out(outbox: Outbox) -> None:
    assert xarf_part.report(notice(), outbox.sender)
    assert xarf_part.report(notice(email="nobody"), outbox.sender) is None


async def test_an_incomplete_notice_is_refused_by_name(outbound: Outbound, mail: AbuseMail, office: PostOffice) -> None:
    with pytest.raises(FilingError, match=r"not complete: reasons, name\.") as refusal:
        await mail.file(notice(text="bad", name="", organisation=""), outbound)
    assert refusal.value.permanent
    assert office.envelopes == []


async def test_no_name_goes_with_a_notice_about_a_child(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    with pytest.raises(FilingError, match="anonymous"):
        await mail.file(notice(harm=HarmKind.CHILD), outbound)
    await mail.file(notice(harm=HarmKind.CHILD, name="", email=""), outbound)
    assert "Ada" not in office.text()


@pytest.mark.parametrize(
    ("step", "answer", "permanent", "retry"),
    [
        ("at_rcpt", "550 5.1.1 no such user", True, None),
        ("at_rcpt", "450 4.2.0 greylisted", False, 900),
        ("at_data", "554 5.7.1 looks like spam", True, None),
        ("at_data", "452 4.3.1 full", False, 900),
    ],
)
async def test_a_refusal_says_whether_to_try_again(
    outbound: Outbound,
    mail: AbuseMail,
    office: PostOffice,
    step: str,
    answer: str,
    permanent: bool,
    retry: float | None,
) -> None:
    setattr(office, step, answer)
    with pytest.raises(FilingError) as refusal:
        await mail.file(notice(), outbound)
    assert (refusal.value.permanent, refusal.value.retry_after, refusal.value.maybe_sent) == (permanent, retry, False)


async def test_silence_after_the_data_may_mean_sent(outbound: Outbound, mail: AbuseMail, office: PostOffice) -> None:
    office.slow = 3
    with pytest.raises(FilingError) as unknown:
        await mail.file(notice(), outbound)
    assert (unknown.value.permanent, unknown.value.maybe_sent) == (False, True)


async def test_a_refused_login_is_the_operators_to_mend(
    outbound: Outbound, outbox: Outbox, search: Search, office: PostOffice
) -> None:
    login = replace(outbox, server=replace(outbox.server, username="bot", password="wrong"))
    with pytest.raises(FilingError) as error:
        await AbuseMail(login, search).file(notice(), outbound)
    assert not error.value.permanent
    assert "wrong" not in str(error.value)


async def test_a_server_that_is_away_is_tried_again(outbound: Outbound, outbox: Outbox, search: Search) -> None:
    away = replace(outbox, server=replace(outbox.server, port=1))
    with pytest.raises(FilingError) as error:
        await AbuseMail(away, search).file(notice(), outbound)
    assert (error.value.permanent, error.value.maybe_sent, error.value.retry_after) == (False, False, 300)


async def test_a_server_without_encryption_gets_nothing_when_it_is_wanted(
    outbound: Outbound, outbox: Outbox, search: Search, office: PostOffice
) -> None:
    wary = replace(outbox, server=replace(outbox.server, security="starttls"))
    with pytest.raises(FilingError) as error:
        await AbuseMail(wary, search).file(notice(), outbound)
    assert not error.value.permanent
    assert office.envelopes == []


async def test_a_rehearsal_goes_to_the_operators_own_mailbox(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    by_api = notice(route=Route("mastodon", "social.example", Way.API))
    await mail.rehearse([by_api], "me@stillup.example")
    assert office.envelopes[0].rcpt_tos == ["me@stillup.example"]
    assert (office.only()["To"], office.only()["X-Sandbox-Recipient"]) == ("me@stillup.example", "social.example")


async def test_an_address_that_does_not_exist_is_told_apart_from_a_refusal(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    for answer, bad in (("550 5.1.1 no such user", True), ("550 5.7.1 we do not like you", False)):
        office.at_rcpt = answer
        with pytest.raises(FilingError) as refusal:
            await mail.file(notice(), outbound)
        assert (refusal.value.permanent, refusal.value.bad_address) == (True, bad)


async def test_a_dkim_signature_holds_for_what_arrived(
    outbound: Outbound, outbox: Outbox, search: Search, office: PostOffice
) -> None:
    key = rsa.generate_private_key(65537, 2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    record = "v=DKIM1; k=rsa; p=" + "".join(public.splitlines()[1:-1])
    signing = replace(outbox, dkim=DkimKey("s1", "stillup.example", pem))
    await AbuseMail(signing, search).file(notice(), outbound)
    raw = office.envelopes[0].content
    assert dkim.verify(raw, dnsfunc=lambda *_, **__: record.encode())
    assert not dkim.verify(raw.replace(b"copies a bank", b"copied a bank"), dnsfunc=lambda *_, **__: record.encode())


async def test_a_bad_key_sends_nothing_and_is_the_operators_to_mend(
    outbound: Outbound, outbox: Outbox, search: Search, office: PostOffice
) -> None:
    with pytest.raises(FilingError) as error:
        await AbuseMail(replace(outbox, dkim=DkimKey("s", "d.example", "no key")), search).file(notice(), outbound)
    assert not error.value.permanent
    assert office.envelopes == []


async def test_several_links_go_in_one_mail_each_word_for_word(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    both = [notice(), notice(LINK + "2", key="n-13")]
    await mail.file_all(both, outbound)
    assert all(mail.draft(filing).strip() in office.text() for filing in both)
    assert len(report_in(office)) == 2
    assert office.only()["Subject"].endswith("(and 1 more)")


async def test_reminders_that_share_a_mail_name_every_thread(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    both = [
        notice(step=Step.FOLLOW_UP, earlier="<a@x.example>"),
        notice(LINK + "2", key="n-13", step=1, earlier="<b@x.example>"),
    ]
    await mail.file_all(both, outbound)
    assert (office.only()["In-Reply-To"], office.only()["References"]) == (
        "<a@x.example>",
        "<a@x.example> <b@x.example>",
    )


async def test_a_german_notice_is_complete_too(outbound: Outbound, mail: AbuseMail, office: PostOffice) -> None:
    await mail.file(notice(language="de-AT", text="Die Seite ahmt die Anmeldung einer Bank nach."), outbound)
    assert office.text().startswith(f"Genaue Fundstelle: {LINK}\n\nDie Seite")
    assert "bestem Wissen" in office.text()


async def test_a_draft_made_before_the_notice_has_its_key_is_sent_as_it_was_approved(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    approved = mail.draft(notice(key=""))
    await mail.file(notice(text=approved, words=approved), outbound)
    assert office.text() == approved
    assert xarf.parse(report_in(office)[0]).errors == []


def test_a_flag_against_the_rules_declares_no_good_faith(mail: AbuseMail) -> None:
    flag = replace(notice().route, channel=Channel.RULE_FLAG)
    assert "good faith" not in mail.draft(notice(route=flag))


def test_a_text_that_declares_good_faith_is_not_made_to_twice(mail: AbuseMail) -> None:
    assert mail.draft(notice(text=f"{LINK} copies a bank. We say so in good faith.")).count("good faith") == 1


def test_the_link_to_check_a_notice_proves_whom_we_wrote_to_and_what(mail: AbuseMail) -> None:
    text, _, tail = mail.draft(notice()).partition("\n\nWhy we write to you")
    facts = signed_link.verify("a secret", tail.rpartition("https://stillup.example/n/")[2].strip())
    assert facts is not None
    assert (facts["to"], facts["h"]) == (TO, signed_link.fingerprint(text))


async def test_a_wrong_notice_is_taken_back_in_its_own_thread(
    outbound: Outbound, mail: AbuseMail, office: PostOffice
) -> None:
    wrong = notice(
        step=Step.CORRECTION, earlier="<n-12.0@stillup.example>", text=f"We were wrong: {LINK} is the bank's own page."
    )
    await mail.file(wrong, outbound)
    assert office.only()["In-Reply-To"] == "<n-12.0@stillup.example>"
    assert office.text() == "We were wrong: hxxps://bad[.]example/login?step=Step.FOLLOW_UP is the bank's own page.\n"
    assert report_in(office) == []


async def test_a_page_is_looked_at_as_before(web: Web, outbound: Outbound, mail: AbuseMail) -> None:
    web.put("bad.example/login?step=Step.FOLLOW_UP", status=410)
    assert (await mail.look(Target(LINK, Handling.OPEN), outbound)).outcome is Outcome.GONE


def test_secrets_do_not_show(outbox: Outbox) -> None:
    shown = repr(replace(outbox, server=replace(outbox.server, password="hunter2"), dkim=DkimKey("s", "d", "PEMPEM")))
    assert not any(secret in shown for secret in ("hunter2", "a secret", "PEMPEM"))
