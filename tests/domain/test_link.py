"""Links: what is found, what is refused and by which sentence, and what a link says about itself."""

import pytest

from bot.domain import link
from bot.domain.errors import Refusal


def hrefs(text):
    return [found.href for found in link.find(text)]


def refusal(text, read=link.find):
    with pytest.raises(Refusal) as caught:
        read(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see **https://ex.com/a** and _https://ex.com/a_b_ x", ["https://ex.com/a", "https://ex.com/a_b"]),
        ("<https://ex.com/a?b=1&amp;c=2|ex.com> by <@U123|bob>", ["https://ex.com/a?b=1&c=2"]),
        ("[https://a.com/x](https://b.com/y)", ["https://b.com/y"]),
        ("[here](hxxps://b[.]com/y) and more", ["https://b.com/y"]),
        ("(https://ex.com/a_(b)), no?", ["https://ex.com/a_(b)"]),
        ('he said "https://ex.com/a", twice: https://ex.com/a!', ["https://ex.com/a"]),
        ("https://b\u200bad.com/\u2060a", ["https://bad.com/a"]),
        ("请看https://ex.com/a，谢谢", ["https://ex.com/a"]),
        ("https://a.com/x,https://b.com/y", ["https://a.com/x", "https://b.com/y"]),
        (
            "one hxxps[:]//a[.]com/x two b[.]com three www.c.com",
            ["https://a.com/x", "https://b.com/", "https://www.c.com/"],
        ),
        ("hxxps://bad[.]example/go?u=http://other.com", ["https://bad.example/go?u=http://other.com"]),
        ("bad.example", ["https://bad.example/"]),
        ("look at bad.com/page", ["https://bad.com/page"]),
        ("bad[.]com:80/page", ["http://bad.com/page"]),
        ("https:/ex.com/a", ["https://ex.com/a"]),
        ("http://evil.com\\@good.com", ["http://evil.com/@good.com"]),
        ("hxxps[:]//u-dot-x@bad[.]com/", ["https://u-dot-x@bad.com/"]),
        ("hxxps[:]//[2001:db8::1]/a", ["https://[2001:db8::1]/a"]),
    ],
)
def test_links_are_found_in_a_messy_text(text, expected):
    assert hrefs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "https://youtu.be/abATcdefgh_",
        "https://ex.com/polka-dot-dress",
        "https://ex.com/?a=1&copy=2",
        "https://ex.com/a%5Eb/http/xxxx",
    ],
)
def test_a_live_link_is_not_touched_by_the_refanging(text):
    assert hrefs(text) == [text]


@pytest.mark.parametrize("tail", ["/polka-dot-dress", "/abATcd", "/a(dot)b", "/x?u=(at)"])
def test_the_path_of_a_defanged_link_is_kept(tail):
    assert hrefs(f"hxxps://ex[.]com{tail}") == [f"https://ex.com{tail}"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<mailto:x@bad.com|bad.com/x>",
        "e.g. this file.txt",
        "file.txt",
        "polka-dot-dress",
        "mail me: a@bad.com",
        "1,2,3,4",
        "it ended.So sad",
    ],
)
def test_plain_words_are_no_links(text):
    assert refusal(text).key == "reports-link-none"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("https://ex.com/" + "a" * 10_000, "reports-link-too-long"),
        ("https://ex.com/" + "ы" * 1_000, "reports-link-too-long"),
        ("https://ex.com/ " + "a " * 10_000, "reports-link-text-too-long"),
        ("http://localhost:8080/", "reports-link-local-name"),
        ("https://intranet/x", "reports-link-local-name"),
        ("printer[.]local", "reports-link-local-name"),
        ("https://wiki.corp.internal/", "reports-link-local-name"),
        ("http://nas.home.arpa./", "reports-link-local-name"),
        ("https://a..b.com/", "reports-link-no-host"),
        ("https://a(b).com/", "reports-link-no-host"),
        ("https://ex.com:99999/", "reports-link-no-host"),
        ("https://", "reports-link-no-host"),
        (f"https://{'a.' * 130}com/", "reports-link-no-host"),
        ("http://\ud800.com/", "reports-link-no-host"),
        (" ".join(f"https://ex.com/{number}" for number in range(11)), "reports-link-too-many"),
    ],
)
def test_what_cannot_be_reported_is_refused_by_its_own_sentence(text, key):
    assert refusal(text).key == key


@pytest.mark.parametrize("text", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,hi", "ftp://ex.com/a"])
def test_another_scheme_is_named(text):
    assert refusal(f"look: {text}").facts == {"scheme": text.partition(":")[0]}


def test_a_stored_link_of_another_scheme_is_refused():
    assert refusal("file:///etc/passwd", link.of).key == "reports-link-scheme"


def test_a_dotted_tail_cannot_turn_a_name_into_an_address():
    assert refusal("http://0x7f.1../", link.of).key == "reports-link-no-host"


def test_a_link_beside_one_that_is_refused_is_still_found():
    assert hrefs("http://localhost/a and https://ex.com/a") == ["https://ex.com/a"]


def test_spellings_of_one_page_are_found_once():
    assert hrefs("https://ex.com/a?utm_source=x HTTP://EX.com:80/a#top") == ["https://ex.com/a?utm_source=x"]


def test_more_links_than_asked_for_are_refused():
    assert refusal("https://ex.com/a https://ex.com/b", lambda text: link.find(text, limit=1)).facts == {
        "count": 2,
        "limit": 1,
    }


def test_what_was_said_is_kept_beside_what_was_meant():
    (found,) = link.find("please: hxxps://Bad[.]example/a, thanks")
    assert (found.said, found.href) == ("hxxps://Bad[.]example/a", "https://bad.example/a")


@pytest.mark.parametrize("spelling", ["2130706433", "0x7f.1", "127.0.0.1.", "0177.0.0.1", "[::1]"])
def test_an_address_is_known_in_any_spelling(spelling):
    assert link.of(f"http://{spelling}/").is_address


def test_a_name_is_no_address():
    assert not link.of("https://1.2.3.4.example/").is_address


def test_a_user_name_alone_is_flagged_too():
    assert link.of("https://paypal.com@bad.example/").had_userinfo


def test_user_info_is_flagged_and_no_part_of_the_key():
    found = link.of("https://paypal.com:x@bad.example/a")
    assert (found.had_userinfo, found.host, found.canonical) == (True, "bad.example", "https://bad.example/a")


@pytest.mark.parametrize(
    ("href", "domain"),
    [
        ("https://a.b.co.uk/", "b.co.uk"),
        ("https://x.someone.github.io/", "someone.github.io"),
        ("https://github.io/", "github.io"),
        ("https://1.2.3.4/", "1.2.3.4"),
        ("https://www.пример.рф/", "xn--e1afmkfd.xn--p1ai"),
    ],
)
def test_the_domain_is_what_somebody_registered(href, domain):
    assert link.of(href).domain == domain


@pytest.mark.parametrize(
    ("host", "shown", "mixed"),
    [
        ("пример.рф", "пример.рф", False),
        ("bücher.example", "bücher.example", False),
        ("日本ひらカタabc.jp", "日本ひらカタabc.jp", False),
        ("аpple.com", "xn--pple-43d.com", True),
        ("сосо.com", "xn--n1aahb.com", True),
        ("аpple.рф", "xn--pple-43d.xn--p1ai", True),
        ("plain.com", "plain.com", False),
    ],
)
def test_a_host_is_shown_in_its_own_letters_where_that_cannot_mislead(host, shown, mixed):
    found = link.of(f"https://{host}/")
    assert (found.display_host, found.mixed_script) == (shown, mixed)


def test_a_fingerprint_is_sha_256_in_hex():
    assert link.fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
