"""The part of a card that says before any decision who could act on the link, and by which way a notice would go."""

from adapters.core.values import Way, defang_name
from bot.domain.statement import Translate
from bot.flow.cards.model import CardModel


def line(model: CardModel, translate: Translate) -> str:
    """Who can act and by which way, as far as it shows without a request; "" where nothing is to be approved."""
    found = model.outlook
    if found is None:
        return ""
    way = translate("notices-way-" + found.way.slug)
    if found.way is Way.HOTLINE:
        return translate("cards-can-act", recipient=found.recipient, way=way)
    if not found.recipient:
        return translate("cards-can-act-host", host=defang_name(model.case.host), way=way)
    return translate("cards-can-act", recipient=defang_name(found.recipient), way=way)
