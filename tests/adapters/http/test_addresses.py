import ipaddress

import pytest
import ssrfguard
from hypothesis import given
from hypothesis import strategies as st

from adapters.http.addresses import judge
from tests.support.adapters.wires import CORPORA

ROWS = [
    line.split("\t") for line in (CORPORA / "ip_addresses.tsv").read_text(encoding="utf-8").splitlines()[1:] if line
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_corpus_is_judged_as_its_sources_say(row: list[str]) -> None:
    assert (judge(row[0]) is None) == (row[1] == "allow")


@given(st.integers(0, 2**32 - 1).map(lambda number: str(ipaddress.IPv4Address(number))))
def test_an_ipv4_address_mapped_into_ipv6_is_judged_as_itself(ip: str) -> None:
    assert judge(f"::ffff:{ip}") == judge(ip)


@given(st.ip_addresses().map(str))
def test_nothing_that_ssrfguard_denies_is_let_through(ip: str) -> None:
    assert judge(ip) is not None or not ssrfguard.DEFAULT_DENIED.classify(ip).blocked


@given(st.ip_addresses(v=6).filter(lambda ip: ip.packed[0] >> 5 != 1 and not ip.ipv4_mapped))
def test_no_ipv6_address_outside_global_unicast_is_public(ip: ipaddress.IPv6Address) -> None:
    assert judge(str(ip)) is not None


@pytest.mark.parametrize(
    "spelling", ["0177.0.0.1", "0x7f.0.0.1", "127.1", "2130706433", "8.8.8.8 ", "fe80::1%eth0", ""]
)
def test_a_spelling_that_is_not_plain_is_refused(spelling: str) -> None:
    assert judge(spelling) == "not a plain address"


def test_a_reason_names_its_source() -> None:
    assert judge("10.1.2.3") == "a private network (RFC 1918)"
