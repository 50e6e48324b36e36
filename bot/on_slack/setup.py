"""The setup as one modal: channels and people first, then the rules that a community may choose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.chat import Option, Person
from bot.domain.category import Category
from bot.domain.errors import Refusal
from bot.flow.communities import channels
from bot.flow.communities import setup as flow
from bot.on_slack import errors, forms
from bot.on_slack.blocks import Block, header
from bot.on_slack.forms import Submit, View, modal, option, question, select, text_input
from bot.on_slack.interaction import Interaction, enterprise_of
from bot.wording import languages, say

_DAYS = ("-1", *map(str, range(7)))
KEEP, OFF = "keep", "off"
_PAUSES = (KEEP, OFF, "4", "24", "168")  # hours
_NUMBERS = {"storm_threshold": "10", "claim_hours": "0"}


@dataclass(frozen=True, slots=True)
class Rules:
    """What a community may choose besides, each as the form has it; ``flow.setup`` checks them."""

    off: tuple[str, ...] = ()
    two_person: tuple[str, ...] = ()
    own_reports: bool = False
    oncall: tuple[str, ...] = ()
    quiet: str = ""
    storm: str = _NUMBERS["storm_threshold"]
    claim: str = _NUMBERS["claim_hours"]
    pause: str = KEEP

    def options(self) -> dict[str, Any]:
        """As the step takes them."""
        given = {
            "categories_off": list(self.off),
            "two_person": list(self.two_person),
            "own_reports": self.own_reports,
            "oncall_role": ",".join(self.oncall),
            "quiet_hours": self.quiet,
            "storm_threshold": int(self.storm) if self.storm.isdigit() else self.storm,
            "claim_hours": int(self.claim) if self.claim.isdigit() else self.claim,
        }
        return given if self.pause == KEEP else {**given, "paused": "" if self.pause == OFF else self.pause}


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
    rules: Rules = field(default_factory=Rules)


def now_of(known: flow.Wishes) -> Now:
    """The form as this community has it set."""
    return Now(
        triage=known.triage_channel or "",
        digest=known.digest_channel or "",
        moderators=tuple(known.moderator_roles or ()),
        admins=tuple(known.admin_roles or ()),
        language=known.language or "",
        country=known.country or "",
        zone=known.zone or "",
        day=str(known.digest_weekday),
        hour=str(known.digest_hour),
        rules=_rules_of(known.options or {}),
    )


def _rules_of(raw: Mapping[str, Any]) -> Rules:
    return Rules(
        off=tuple(raw.get("categories_off", ())),
        two_person=tuple(raw.get("two_person", ())),
        own_reports=bool(raw.get("own_reports")),
        oncall=tuple(one for one in str(raw.get("oncall_role", "")).split(",") if one),
        quiet=str(raw.get("quiet_hours", "")),
        storm=str(raw.get("storm_threshold", _NUMBERS["storm_threshold"])),
        claim=str(raw.get("claim_hours", _NUMBERS["claim_hours"])),
    )


def form(language: str, now: Now, problem: str = "") -> View:
    """The settings as questions. Channels that other workspaces share are not on offer."""
    days = [
        Option(day, say(language, "communities-weekday-off" if day == "-1" else f"communities-weekday-{day}"))
        for day in _DAYS
    ]
    hours = [Option(str(hour), f"{hour:02d}:00") for hour in range(24)]
    blocks = [
        *forms.problem_line(problem),
        _ask(language, "triage", _channel(now.triage)),
        _ask(language, "moderators", _people(now.moderators)),
        _ask(language, "admins", _people(now.admins)),
        _ask(language, "digest", _channel(now.digest), optional=True),
        _ask(language, "day", select(days, now.day)),
        _ask(language, "hour", select(hours, now.hour)),
        _ask(language, "zone", text_input(now.zone, 64)),
        _ask(language, "language", select([Option(tag, tag) for tag in languages()], now.language)),
        _ask(language, "country", text_input(now.country, 2), optional=True),
        header(say(language, "slack-setup-rules")),
        *_rules(language, now.rules),
    ]
    return modal(
        language, say(language, "slack-setup-title"), blocks, Submit("setup", say(language, "slack-setup-save"))
    )


def _rules(language: str, rules: Rules) -> list[Block]:
    pauses = [Option(one, say(language, "slack-pause", hours=one)) for one in _PAUSES]
    alone = forms.checks([Option("yes", say(language, "slack-setup-own-yes"))], ["yes"] if rules.own_reports else [])
    return [
        _ask(language, "off", _many(language, rules.off), optional=True),
        _ask(language, "two-person", _many(language, rules.two_person), optional=True),
        _ask(language, "own", alone, optional=True),
        _ask(language, "oncall", _people(rules.oncall), optional=True),
        _ask(language, "quiet", text_input(rules.quiet, 11), optional=True),
        _ask(language, "storm", text_input(rules.storm, 3), optional=True),
        _ask(language, "claim", text_input(rules.claim, 3), optional=True),
        _ask(language, "pause", select(pauses, rules.pause)),
    ]


def _ask(language: str, name: str, element: Block, *, optional: bool = False) -> Block:
    return question(name, say(language, f"slack-setup-{name}"), element, optional=optional)


def _channel(chosen: str) -> Block:
    only = {"include": ["public", "private"], "exclude_external_shared_channels": True, "exclude_bot_users": True}
    initial = {"initial_conversation": chosen} if chosen else {}
    return {"type": "conversations_select", "filter": only, **initial}


def _people(chosen: tuple[str, ...]) -> Block:
    return {"type": "multi_users_select", **({"initial_users": list(chosen)} if chosen else {})}


def _many(language: str, chosen: tuple[str, ...]) -> Block:
    options = [option(one.value, say(language, "cases-category-" + one.slug)) for one in Category]
    initial = [one for one in options if one["value"] in chosen]
    return {"type": "multi_static_select", "options": options, **({"initial_options": initial} if initial else {})}


def filled(typed: dict[str, Any]) -> Now:
    """The form as it was sent."""
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
        rules=Rules(
            off=tuple(typed.get("off") or ()),
            two_person=tuple(typed.get("two-person") or ()),
            own_reports=bool(typed.get("own")),
            oncall=tuple(typed.get("oncall") or ()),
            quiet=(typed.get("quiet") or "").strip(),
            storm=(typed.get("storm") or "").strip() or _NUMBERS["storm_threshold"],
            claim=(typed.get("claim") or "").strip() or _NUMBERS["claim_hours"],
            pause=typed.get("pause") or KEEP,
        ),
    )


def wishes(name: str, enterprise: str, now: Now) -> flow.Wishes:
    """What the step is asked for."""
    return flow.Wishes(
        name=name,
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
        options={**now.rules.options(), "enterprise": enterprise},
    )


async def setup(interaction: Interaction, _rest: str) -> None:
    """Open the form, filled with what is set; the first time with whoever asks as moderator and admin."""
    await interaction.wait(say(interaction.language, "slack-setup-title"))
    person = await interaction.as_admin()
    known = await flow.current(interaction.context, person)
    await interaction.show(form(interaction.language, now_of(known) if known else await _new(interaction, person)))


async def _new(interaction: Interaction, person: Person) -> Now:
    user = (await interaction.client.users_info(user=person.id))["user"]
    settings = interaction.context.settings
    here = (person.id,)
    zone = str(user.get("tz") or "UTC")
    return Now(moderators=here, admins=here, language=settings.language, country=settings.country, zone=zone)


async def saved(interaction: Interaction) -> None:
    """The form is sent. Refused, it comes back as it was filled, with the reason on top."""
    person = await interaction.as_admin()
    now = filled(forms.values(interaction.view))
    team = interaction.body.get("team") or {}
    name = str(team.get("domain") or team.get("id") or interaction.person.community)
    try:
        await _check_channels(interaction, now)
        words = await flow.save(interaction.context, person, wishes(name, enterprise_of(interaction.body), now))
    except Refusal as refusal:
        await interaction.show(form(interaction.language, now, say(interaction.language, refusal.key, **refusal.facts)))
    else:
        await channels.back(interaction.context, person.front, person.community)
        await interaction.answer(words)


async def _check_channels(interaction: Interaction, now: Now) -> None:
    """The app must be in its channels, and nobody from outside may be: cards quote what members wrote."""
    for channel in {now.triage, now.digest} - {""}:
        try:
            found = (await interaction.client.conversations_info(channel=channel))["channel"]
        except SlackApiError as error:
            if errors.name(error) != "channel_not_found":
                raise
            raise Refusal("slack-not-in-channel") from error  # a private channel that it is not in looks so
        if not found.get("is_member"):
            raise Refusal("slack-not-in-channel")
        if found.get("is_ext_shared") or found.get("is_pending_ext_shared"):
            raise Refusal("slack-channel-shared")
