"""Care for moderators: which categories they are spared, and whether they hear how many hard cases they had."""

from bot.chat import Person
from bot.domain.errors import Refusal
from bot.flow.context import Context
from bot.flow.oncall import wellbeing as flow


async def wellbeing(context: Context, person: Person, rest: str) -> str:
    """``/care``, ``/care spare hate,spam``, ``/care spare none``, ``/care count off``"""
    word, _, what = rest.strip().partition(" ")
    if word == "spare":
        return await flow.spare(context, person, [one for one in what.replace(",", " ").split() if one != "none"])
    if word == "count" and what in {"on", "off"}:
        return await flow.count(context, person, wanted=what == "on")
    if word:
        raise Refusal("oncall-care-usage")
    return await flow.show(context, person)
