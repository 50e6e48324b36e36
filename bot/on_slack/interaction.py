"""One thing that one person did in Slack: who it was, how only they are answered, and the one error handler."""

import logging
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.chat import FrontError, Person
from bot.domain.errors import Refusal
from bot.flow.context import Context
from bot.on_slack import errors, forms
from bot.on_slack.blocks import Block
from bot.on_slack.cards import QUIET, private
from bot.wording import say

log = logging.getLogger(__name__)
Body = Mapping[str, Any]
NAME = "slack"
TITLE = "Stillup"


@dataclass
class Interaction:
    """What a handler works with. ``view_id`` is the modal that answers go into, once there is one."""

    context: Context
    client: AsyncWebClient
    person: Person
    language: str
    body: Body
    view_id: str = ""

    @property
    def view(self) -> Body:
        return self.body.get("view") or {}

    @property
    def action(self) -> Body:
        """The pressed button or chosen option. Slack sends one at a time."""
        return (self.body.get("actions") or [{}])[0]  # type: ignore[no-any-return]

    async def open(self, view: forms.View) -> None:
        """Open a modal; who is in one already gets it there.

        The trigger lives three seconds and works once, so this is a handler's first call.
        """
        if self.view_id:
            await self.show(view)
            return
        opened = await self.client.views_open(trigger_id=self.body["trigger_id"], view=view)
        self.view_id = opened["view"]["id"]

    async def show(self, view: forms.View) -> None:
        """Put this view where the modal is."""
        await self.client.views_update(view_id=self.view_id, view=view)

    async def wait(self, title: str = TITLE) -> None:
        """Open a modal that says that the answer is being worked out."""
        await self.open(forms.waiting(self.language, title))

    async def answer(self, text: str, offers: Sequence[Block] = ()) -> None:
        """Say it to this person only: in the modal, beside the message that they acted on, or in a direct message.

        ``offers`` are buttons below it.
        """
        if self.view_id and await self._in_modal(text, offers):
            return
        await self.send(private(text, offers))

    async def _in_modal(self, text: str, offers: Sequence[Block]) -> bool:
        try:
            await self.show(forms.said(self.language, TITLE, text, offers))
        except SlackApiError as error:  # most often the person closed it meanwhile
            log.info("a modal could not be answered in: %s", errors.name(error))
            return False
        return True

    async def send(self, message: dict[str, Any]) -> None:
        """A message for this person's eyes only."""
        url = self.body.get("response_url")
        if url and await self._beside(url, message):
            return
        await self.client.chat_postMessage(channel=self.person.id, **message, **QUIET)

    async def _beside(self, url: str, message: dict[str, Any]) -> bool:
        hook = AsyncWebhookClient(url, session=self.client.session)
        quiet = {"unfurl_links": False, "unfurl_media": False}
        answered = await hook.send_dict({**message, **quiet, "response_type": "ephemeral", "replace_original": False})
        return answered.status_code == 200

    async def give(self, name: str, content: str | bytes) -> None:
        """A file for this person's eyes only: in the direct message, for a file cannot be ephemeral."""
        opened = await self.client.conversations_open(users=self.person.id)
        await self.client.files_upload_v2(
            channel=opened["channel"]["id"],
            filename=name,
            file=content if isinstance(content, bytes) else content.encode(),
            title=name,
        )

    async def as_admin(self) -> Person:
        """The person with what Slack says of them: workspace owners and admins are admins here."""
        user = (await self.client.users_info(user=self.person.id))["user"]
        same = user.get("team_id") in {None, self.person.community}
        return replace(self.person, admin=same and bool(user.get("is_admin") or user.get("is_owner")))


async def attend(interaction: Interaction, work: Awaitable[None]) -> None:
    """Do the work and let its failure become one private sentence: this front's one error handler."""
    try:
        await work
    except Refusal as refusal:
        words = say(interaction.language, refusal.key, **refusal.facts)
    except (FrontError, SlackApiError) as error:
        words = _slack_words(interaction.language, error)
    except Exception:  # this front's edge: somebody waits for an answer
        reference = uuid4().hex[:8]
        log.exception("reference %s", reference)
        words = say(interaction.language, "chat-went-wrong", reference=reference)
    else:
        return
    if interaction.person.id:
        await _try_answer(interaction, words)


def _slack_words(language: str, error: FrontError | SlackApiError) -> str:
    if isinstance(error, SlackApiError):
        if errors.name(error) in errors.LATE:
            return say(language, "slack-too-late")
        error = errors.fault(error)
    log.warning("Slack did not do what a person asked for: %s", error)
    return say(language, "slack-failed", why=str(error))


async def _try_answer(interaction: Interaction, words: str) -> None:
    try:
        with errors.as_front_errors():
            await interaction.answer(words)
    except (FrontError, TimeoutError) as error:
        log.warning("a person could not be answered: %s", error)


def team_of(body: Body) -> str:
    """The workspace that the app acts for, by where the person acted. An organisation-wide install names none."""
    team = body.get("team") or {}
    user = body.get("user") or {}
    return str(team.get("id") or body.get("team_id") or (user.get("team_id") if isinstance(user, dict) else "") or "")


def enterprise_of(body: Body) -> str:
    """The organisation of that workspace, or ""."""
    for key in ("enterprise", "team"):
        found = body.get(key) or {}
        if named := found.get("id" if key == "enterprise" else "enterprise_id"):
            return str(named)
    return str(body.get("enterprise_id") or "")


def person_of(body: Body) -> Person:
    """Who acted. A person's own id is their role here: moderators and admins are chosen by name at the setup.

    Somebody from another workspace, in a channel that both share (Slack Connect), has no role in this one.
    """
    team = team_of(body)
    user = body.get("user") or {}
    if isinstance(user, str):
        user = {"id": user}
    found = str(user.get("id") or body.get("user_id") or (body.get("event") or {}).get("user") or "")
    name = str(user.get("name") or user.get("username") or body.get("user_name") or "")
    stranger = user.get("team_id") not in {None, "", team}
    return Person(NAME, team, found, name, roles=() if stranger else (found,))
