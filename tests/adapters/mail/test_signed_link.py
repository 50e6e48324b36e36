"""Signed words: what we signed is believed, anything else is not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.mail import signed_link

law = settings(deadline=None)  # speed is not a test
WORD = st.text(max_size=40)
KEY = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=40)


@law
@given(facts=st.dictionaries(WORD, WORD, max_size=4))
def test_what_was_signed_is_read_back(facts: dict[str, str]) -> None:
    assert signed_link.verify("secret", signed_link.sign("secret", facts)) == facts


@law
@given(token=WORD)
def test_any_other_text_is_refused(token: str) -> None:
    assert signed_link.verify("secret", token) is None


@law
@given(
    facts=st.dictionaries(WORD, WORD, min_size=1, max_size=2),
    at=st.integers(min_value=0),
    letter=st.sampled_from("Aq7"),
)
def test_a_changed_token_is_never_other_facts(facts: dict[str, str], at: int, letter: str) -> None:
    token = signed_link.sign("secret", facts)
    spot = at % len(token)
    changed = token[:spot] + letter + token[spot + 1 :]
    assert signed_link.verify("secret", changed) in (None, facts)


def test_another_secret_signs_nothing_of_ours() -> None:
    assert signed_link.verify("secret", signed_link.sign("other", {"n": "1"})) is None


@law
@given(key=KEY)
def test_a_reply_address_leads_back_to_its_notice_and_fits(key: str) -> None:
    address = signed_link.reply_address("secret", "case@stillup.example", key)
    assert signed_link.notice_of("secret", f"Someone <{address.upper()}>") == key
    assert len(address.partition("@")[0]) <= 64


def test_a_forged_reply_address_leads_nowhere() -> None:
    assert signed_link.notice_of("secret", "case+n-12.0123456789abcdef@stillup.example") == ""
    assert signed_link.notice_of("secret", signed_link.reply_address("other", "case@stillup.example", "n-12")) == ""


def test_a_key_that_does_not_fit_gives_the_plain_mailbox() -> None:
    assert signed_link.reply_address("secret", "case@stillup.example", "n 12") == "case@stillup.example"
    assert signed_link.reply_address("secret", "case@stillup.example", "n" * 43) == "case@stillup.example"
    assert (
        signed_link.reply_address("secret", "m" * 40 + "@stillup.example", "n-12345") == "m" * 40 + "@stillup.example"
    )
