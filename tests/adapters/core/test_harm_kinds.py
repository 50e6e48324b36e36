"""Every category of the product is sorted as the outside world sorts it."""

import pytest

from adapters.core.harm_kinds import HarmKind, harm_kind_of
from bot.domain.category import Category

SORTED = {
    Category.GRAPHIC_VIOLENCE: HarmKind.VIOLENCE,
    Category.TERRORISM: HarmKind.TERRORISM,
    Category.THREAT: HarmKind.THREAT,
    Category.INTIMATE_IMAGES: HarmKind.INTIMATE,
    Category.CHILD_ABUSE: HarmKind.CHILD,
    Category.CHILD_EXPLOITATION: HarmKind.CHILD,
    Category.SELF_HARM: HarmKind.SELF_HARM,
    Category.HATE: HarmKind.HATE,
    Category.HARASSMENT: HarmKind.HATE,
    Category.DOXXING: HarmKind.PRIVACY,
    Category.FRAUD: HarmKind.FRAUD,
    Category.PHISHING: HarmKind.PHISHING,
    Category.MALWARE: HarmKind.MALWARE,
    Category.SPAM: HarmKind.SPAM,
    Category.OTHER: HarmKind.OTHER,
}


@pytest.mark.parametrize("category", Category)
def test_a_category_has_its_kind(category: Category) -> None:
    assert harm_kind_of(category.value) is SORTED[category]


def test_all_that_names_no_notifier_is_of_the_kind_that_drops_the_name() -> None:
    assert {one for one in Category if one.rule.anonymous} == {one for one in Category if SORTED[one] is HarmKind.CHILD}


def test_an_unknown_slug_is_other() -> None:
    assert harm_kind_of("something-new") is HarmKind.OTHER
