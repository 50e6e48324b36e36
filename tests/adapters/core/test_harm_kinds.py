"""Every category of the product is sorted as the outside world sorts it."""

import pytest

from adapters.core.harm_kinds import Kind, kind_of
from bot.domain.category import Category

SORTED = {
    Category.GRAPHIC_VIOLENCE: Kind.VIOLENCE,
    Category.TERRORISM: Kind.TERRORISM,
    Category.THREAT: Kind.THREAT,
    Category.INTIMATE_IMAGES: Kind.INTIMATE,
    Category.CHILD_ABUSE: Kind.CHILD,
    Category.CHILD_EXPLOITATION: Kind.CHILD,
    Category.SELF_HARM: Kind.SELF_HARM,
    Category.HATE: Kind.HATE,
    Category.HARASSMENT: Kind.HATE,
    Category.DOXXING: Kind.PRIVACY,
    Category.FRAUD: Kind.FRAUD,
    Category.PHISHING: Kind.PHISHING,
    Category.MALWARE: Kind.MALWARE,
    Category.SPAM: Kind.SPAM,
    Category.OTHER: Kind.OTHER,
}


@pytest.mark.parametrize("category", Category)
def test_a_category_has_its_kind(category: Category) -> None:
    assert kind_of(category.value) is SORTED[category]


def test_all_that_names_no_notifier_is_of_the_kind_that_drops_the_name() -> None:
    assert {one for one in Category if one.rule.anonymous} == {one for one in Category if SORTED[one] is Kind.CHILD}


def test_an_unknown_slug_is_other() -> None:
    assert kind_of("something-new") is Kind.OTHER
