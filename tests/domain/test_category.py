"""The table of categories: one row each, and the outside world's kinds of harm are all used."""

import pytest

from adapters.core.values import HarmKind
from bot.domain.category import RULES, Category, category_of
from bot.domain.errors import Refusal


def test_every_category_has_a_row_and_every_kind_of_harm_a_category():
    assert set(RULES) == set(Category)
    assert {rule.harm for rule in RULES.values()} == set(HarmKind)


@pytest.mark.parametrize("category", Category)
def test_the_reminder_comes_before_the_escalation(category: Category):
    assert category.rule.pace.follow_up < category.rule.pace.escalation


def test_a_category_is_known_by_its_value():
    assert category_of("self_harm") is Category.SELF_HARM
    with pytest.raises(Refusal, match="cases-category-unknown") as refused:
        category_of("x" * 50)
    assert refused.value.facts["category"] == "x" * 40
