"""Approving a selection: one confirmation that names for each case who gets what, then each on its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from bot.chat import ActionName, Person
from bot.domain.errors import Refusal
from bot.flow.cases import decisions
from bot.flow.cases.action import Press
from bot.flow.context import Context, moderator
from bot.store import notices
from bot.store.notices import BundledDraft
from bot.wording import say

MOST = 20  # cases in one go
KEY = 28  # hex digits that name a batch; the rest of a draft's 32 is its place in it


class RefusedCase(NamedTuple):
    """A case that a yes would not approve, and why, as a sentence."""

    number: int
    why: str


@dataclass(frozen=True, slots=True)
class BulkBatch:
    """What a confirmation shows. ``key`` (28 hex digits) is all that a button has to carry for ``approve_many``.

    ``ready`` are the cases that a yes would approve; ``refused`` those that it would not.
    """

    key: str
    words: str
    ready: tuple[int, ...]
    refused: tuple[RefusedCase, ...]


async def preview_many(context: Context, person: Person, numbers: Sequence[int]) -> BulkBatch:
    """Draft the notice of each case and say who would get it, by which way. Nothing leaves.

    Raises ``Refusal``: ``communities-not-moderator``, ``cases-many-none``, ``cases-many-too-many``.
    """
    async with context.store.begin() as db:
        language = (await moderator(db, context, person)).language
    chosen = tuple(dict.fromkeys(numbers))
    if not chosen or len(chosen) > MOST:
        raise Refusal("cases-many-too-many" if chosen else "cases-many-none", limit=MOST)
    key, lines = notices.new_key()[:KEY], []
    drafts: list[BundledDraft] = []
    refused: list[RefusedCase] = []
    for number in chosen:
        try:
            made = await decisions.preview(context, person, number)
        except Refusal as refusal:
            refused.append(RefusedCase(number, say(language, refusal.key, **refusal.facts)))
            continue
        drafts.append(BundledDraft(number, made.draft))
        way = say(language, "notices-way-" + made.route.way.slug)
        lines.append(say(language, "cases-many-line", number=number, recipient=made.safe_recipient, way=way))
    async with context.store.begin() as db:
        await notices.bundle(db, key, [one.draft for one in drafts])
    lines += [say(language, "cases-many-refused", number=number, why=why) for number, why in refused]
    title = say(language, "cases-many-title", count=len(drafts))
    return BulkBatch(key, "\n".join([title, *lines]), tuple(one.number for one in drafts), tuple(refused))


async def approve_many(context: Context, person: Person, key: str) -> str:
    """Approve what ``preview_many`` showed this person, each case in a transaction of its own.

    The answer says for each case what became of it. Raises ``Refusal("cases-many-gone")`` for a batch that is not
    there.
    """
    async with context.store.begin() as db:
        actor = await moderator(db, context, person)
        drafts = await notices.bundled(db, key) if len(key) == KEY else []
    if not drafts:
        raise Refusal("cases-many-gone")
    translate, lines = partial(say, actor.language), []
    for number, draft in drafts:
        try:
            press = Press(number, ActionName.APPROVE, draft=draft)
            lines.append(await decisions.press(context, person, press))
        except Refusal as refusal:
            why = translate(refusal.key, **refusal.facts)
            lines.append(translate("cases-many-not", number=number, why=why))
    return "\n".join(lines)
