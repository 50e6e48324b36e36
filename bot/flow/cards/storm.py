"""The part of a card that says of a storm for how many cases the card stands, and since when."""

from functools import partial

from bot.domain.statement import Translate
from bot.flow.cards.model import CardModel
from bot.wording import date


def line(model: CardModel, translate: Translate) -> str:
    """How many cases the storm has and how many wait; "" where the card stands for its own case only."""
    if model.storm is None:
        return ""
    storm, community = model.storm.storm, model.community
    when = partial(date, community.language, zone=community.zone)
    return translate(
        "oncall-storm-over" if storm.ended_at else "oncall-storm-on",
        count=model.storm.total,
        waiting=model.storm.waiting,
        since=when(storm.opened_at),
        last=when(storm.last_at),
    )
