"""Hands out the Web API client of a workspace: the one token of the settings, or the token of its installation."""

import logging

import aiohttp
from slack_sdk.errors import SlackTokenRotationError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from bot.chat import FrontError
from bot.config import Settings
from bot.flow.communities.installations import Installations

log = logging.getLogger(__name__)
TIMEOUT = 20  # seconds for one call
ROTATE_BEFORE = 120  # minutes that a token must still live; else it is renewed first
NOT_INSTALLED = "Slack: the app is not installed in this workspace any more."


class Clients:
    """One pool of connections for all workspaces. ``people`` waits out a 429; the steps' own calls hear of it."""

    def __init__(self, settings: Settings, installations: Installations | None):
        self._settings = settings
        self._installations = installations
        # Not the guard's, for it asks Slack alone: the API address of the settings, and what Slack itself hands out
        # (a signed request's response_url, where to upload a file). A link that a person gave us is only text in it.
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT))

    async def aclose(self) -> None:
        await self._session.close()

    @property
    def session(self) -> aiohttp.ClientSession:
        return self._session

    def bare(self, token: str | None = None, *, patient: bool = False) -> AsyncWebClient:
        """A client with this token. A patient one waits as told when Slack asks to slow down, once."""
        client = AsyncWebClient(token=token, base_url=self._settings.slack_api_url, session=self._session)
        # No blind second try after a broken connection: the first one may have posted.
        client.retry_handlers = [AsyncRateLimitErrorRetryHandler(max_retry_count=1)] if patient else []
        return client

    async def of(self, team: str, enterprise: str = "", *, patient: bool = False) -> AsyncWebClient:
        """The workspace's client. Raises ``FrontError``: gone when the app is not installed there."""
        if self._installations is None:
            return self.bare(self._settings.slack_bot_token.get_secret_value(), patient=patient)
        try:
            return self.bare(await self._token(self._installations, team, enterprise), patient=patient)
        except SQLAlchemyError as error:
            raise FrontError("The database could not say who installed the app.") from error
        except SlackTokenRotationError as error:
            raise FrontError("Slack did not renew the token of this workspace.") from error

    async def _token(self, installations: Installations, team: str, enterprise: str) -> str:
        bot = await installations.bot(team, enterprise)
        if bot is None:
            raise FrontError(NOT_INSTALLED, gone=True)
        rotator = AsyncTokenRotator(
            client_id=self._settings.slack_client_id,
            client_secret=self._settings.slack_client_secret.get_secret_value(),
            client=self.bare(),
        )
        renewed = await rotator.perform_bot_token_rotation(bot=bot, minutes_before_expiration=ROTATE_BEFORE)
        if renewed is not None:
            await installations.async_save_bot(renewed)
            log.info("the token of a Slack workspace was renewed")
        return str((renewed or bot).bot_token)
