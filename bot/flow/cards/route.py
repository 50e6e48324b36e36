"""What a card says before anything is decided: who could act on the link, and by which way a notice would go there."""

from adapters.core.values import Way, defang_name
from adapters.handoff import hotline
from bot.domain.lifecycle import Act, State, offered
from bot.domain.statement import Translate
from bot.flow.context import Context
from bot.flow.notices import compose
from bot.store.schema.core import Case, Community


def outlook(context: Context, case: Case, community: Community, translate: Translate) -> str:
    """Who can act and by which way, as far as it shows without a request; "" where nothing is to be approved."""
    if Act.APPROVE not in offered(State(case.state)):
        return ""
    target = compose.target_of(context, case)
    route = context.platforms.owner(target).outlook(target)
    way = translate("way-" + route.way.slug)
    if route.way is Way.HOTLINE:
        return translate(
            "card-can-act", recipient=hotline.nearest(community.country or context.settings.country).name, way=way
        )
    if not route.recipient:
        return translate("card-can-act-host", host=defang_name(case.host), way=way)
    return translate("card-can-act", recipient=defang_name(route.recipient), way=way)
