"""What admins do: setup as a form, settings, the digest now. Who is an admin, Slack itself says, or the setup."""

import json
from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.domain.category import Category
from bot.domain.refusal import Refusal
from bot.flow import digest
from bot.flow import setup as station
from bot.front import Paper, Person
from bot.on_slack import faults, forms
from bot.on_slack.cards import paper_blocks
from bot.on_slack.forms import Submit, View, modal, option, question, select, text_input
from bot.on_slack.visit import Visit, enterprise_of
from bot.store import communities
from bot.store.tables import Community
from bot.wording import languages, say

_DAYS = ("-1", *map(str, range(7)))


@dataclass(frozen=True, slots=True)
class Now:
    """What the setup form shows as it stands."""

    triage: str = ""
    digest: str = ""
    moderators: tuple[str, ...] = ()
    admins: tuple[str, ...] = ()
    language: str = "en"
    country: str = ""
    zone: str = "UTC"
    day: str = "0"
    hour: str = "9"
    off: tuple[str, ...] = ()


async def setup(visit: Visit, _rest: str) -> None:
    """Open the form, filled with what is set; the first time with whoever asks as moderator and admin."""
    await visit.wait(say(visit.language, "slack-setup-title"))
    person = await visit.as_admin()
    async with visit.desk.store.read() as db:
        known = await communities.find(db, person.front, person.community)
    if not person.admin and not (known and set(person.roles) & set(known.admin_roles)):
        raise Refusal("not-admin")
    await visit.show(form(visit.language, _now(known) if known else await _new(visit, person)))


def _now(known: Community) -> Now:
    return Now(
        triage=known.triage_channel,
        digest=known.digest_channel,
        moderators=tuple(known.moderator_roles),
        admins=tuple(known.admin_roles),
        language=known.language,
        country=known.country,
        zone=known.zone,
        day="-1" if known.digest_weekday is None else str(known.digest_weekday),
        hour=str(known.digest_hour),
        off=tuple(known.options.get("categories_off", [])),
    )


async def _new(visit: Visit, person: Person) -> Now:
    user = (await visit.client.users_info(user=person.id))["user"]
    settings = visit.desk.settings
    here = (person.id,)
    zone = str(user.get("tz") or "UTC")
    return Now(moderators=here, admins=here, language=settings.language, country=settings.country, zone=zone)


def form(language: str, now: Now, problem: str = "") -> View:
    """The settings as questions. Channels that other workspaces share are not on offer."""

    def ask(name: str, element: dict[str, Any], *, optional: bool = False) -> dict[str, Any]:
        return question(name, say(language, f"slack-setup-{name}"), element, optional=optional)

    days = [(day, say(language, "weekday-off" if day == "-1" else f"weekday-{day}")) for day in _DAYS]
    hours = [(str(hour), f"{hour:02d}:00") for hour in range(24)]
    blocks = [
        *forms.problem_line(problem),
        ask("triage", _channel(now.triage)),
        ask("moderators", _people(now.moderators)),
        ask("admins", _people(now.admins)),
        ask("digest", _channel(now.digest), optional=True),
        ask("day", select(days, now.day)),
        ask("hour", select(hours, now.hour)),
        ask("zone", text_input(now.zone, 64)),
        ask("language", select([(tag, tag) for tag in languages()], now.language)),
        ask("country", text_input(now.country, 2), optional=True),
        ask("off", _many(language, now.off), optional=True),
    ]
    return modal(
        language, say(language, "slack-setup-title"), blocks, Submit("setup", say(language, "slack-setup-save"))
    )


def _channel(chosen: str) -> dict[str, Any]:
    only = {"include": ["public", "private"], "exclude_external_shared_channels": True, "exclude_bot_users": True}
    initial = {"initial_conversation": chosen} if chosen else {}
    return {"type": "conversations_select", "filter": only, **initial}


def _people(chosen: tuple[str, ...]) -> dict[str, Any]:
    return {"type": "multi_users_select", **({"initial_users": list(chosen)} if chosen else {})}


def _many(language: str, chosen: tuple[str, ...]) -> dict[str, Any]:
    options = [option(one.value, say(language, "category-" + one.value.replace("_", "-"))) for one in Category]
    initial = [one for one in options if one["value"] in chosen]
    return {"type": "multi_static_select", "options": options, **({"initial_options": initial} if initial else {})}


async def saved(visit: Visit) -> None:
    """The form is sent. Refused, it comes back as it was filled, with the reason on top."""
    person = await visit.as_admin()
    now = _filled(forms.values(visit.view))
    try:
        await _check_channels(visit, now)
        words = await station.save(visit.desk, person, _wishes(visit, now))
    except Refusal as refusal:
        await visit.show(form(visit.language, now, say(visit.language, refusal.key, **refusal.facts)))
    else:
        await visit.answer(words)


def _filled(typed: dict[str, Any]) -> Now:
    return Now(
        triage=typed.get("triage") or "",
        digest=typed.get("digest") or "",
        moderators=tuple(typed.get("moderators") or ()),
        admins=tuple(typed.get("admins") or ()),
        language=typed.get("language") or "en",
        country=(typed.get("country") or "").strip().upper(),
        zone=(typed.get("zone") or "").strip(),
        day=typed.get("day") or "0",
        hour=typed.get("hour") or "9",
        off=tuple(typed.get("off") or ()),
    )


def _wishes(visit: Visit, now: Now) -> station.Wishes:
    team = visit.body.get("team") or {}
    return station.Wishes(
        name=str(team.get("domain") or team.get("id") or visit.person.community),
        triage_channel=now.triage,
        digest_channel=now.digest,
        moderator_roles=list(now.moderators),
        admin_roles=list(now.admins),
        language=now.language,
        country=now.country,
        zone=now.zone,
        digest_weekday=int(now.day),
        digest_hour=int(now.hour),
        # By an organisation's token a workspace is reached only if the organisation is known too.
        options={"categories_off": list(now.off), "enterprise": enterprise_of(visit.body)},
    )


async def _check_channels(visit: Visit, now: Now) -> None:
    """The app must be in its channels, and nobody from outside may be: cards quote what members wrote."""
    for channel in {now.triage, now.digest} - {""}:
        try:
            found = (await visit.client.conversations_info(channel=channel))["channel"]
        except SlackApiError as error:
            if faults.name(error) != "channel_not_found":
                raise
            raise Refusal("slack-not-in-channel") from error  # a private channel that it is not in looks so
        if not found.get("is_member"):
            raise Refusal("slack-not-in-channel")
        if found.get("is_ext_shared") or found.get("is_pending_ext_shared"):
            raise Refusal("slack-channel-shared")


async def settings(visit: Visit, _rest: str) -> None:
    await visit.answer(await station.show(visit.desk, await visit.as_admin()))


async def weekly(visit: Visit, _rest: str) -> None:
    """The digest of the last seven days, in a direct message: a file cannot be shown to one person in a channel."""
    paper = await digest.now(visit.desk, await visit.as_admin())
    opened = await visit.client.conversations_open(users=visit.person.id)
    await upload(visit.client, opened["channel"]["id"], paper)
    await visit.answer(say(visit.language, "slack-digest-sent"))


async def upload(client: Any, channel: str, paper: Paper) -> str:
    """Post words and picture as one message, in one visible step; returns the file's id."""
    done = await client.files_upload_v2(
        channel=channel,
        filename="digest.png",
        file=paper.picture,
        title=paper.title,
        alt_txt=paper.alt[:1_000],
        blocks=json.dumps(paper_blocks(paper)),
    )
    return str(done["files"][0]["id"])
