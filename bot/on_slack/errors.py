"""What goes wrong when Slack is called, as the one error that the steps know.

Error names: docs.slack.dev/reference/methods/chat.postMessage#errors and chat.update#errors.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.chat import FrontError

# Nobody will get through by trying again; a person has to act first.
_GONE = {
    "channel_not_found": "the channel is gone, or the app was never invited to it",
    "not_in_channel": "the app is not in the channel; invite it with /invite",
    "is_archived": "the channel is archived",
    "restricted_action": "this workspace does not let the app post there",
    "missing_scope": "the app lacks a permission; install it again",
    "token_revoked": "the app was removed from this workspace",
    "token_expired": "the app's token has expired; install it again",
    "account_inactive": "the app was removed from this workspace",
    "invalid_auth": "the token is not valid",
    "not_authed": "the token is not valid",
    "not_allowed_token_type": "it is a token of another kind",
    "user_not_found": "this person is not known any more",
    "user_disabled": "this person's account is closed",
    "cannot_dm_bot": "a bot cannot be written to",
    "messages_tab_disabled": "the app's messages tab is off; turn it on in the manifest",
}
REVOKED = {"token_revoked", "account_inactive"}
# The message to edit is not there any more, or may not be edited: it is posted anew.
LOST = {"message_not_found", "cant_update_message", "edit_window_closed"}
LATE = {"expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged"}


def name(error: SlackApiError) -> str:
    """Slack's own name of the error; "" where the answer was no answer of the Web API."""
    answer = getattr(error.response, "data", error.response)
    return str(answer.get("error") or "") if isinstance(answer, Mapping) else ""


def fault(error: SlackApiError) -> FrontError:
    """The error for the steps: gone for good, told to wait, or worth another try."""
    called = name(error)
    if called in _GONE:
        return FrontError(f"Slack: {_GONE[called]} ({called}).", gone=True)
    status, headers = getattr(error.response, "status_code", 0), getattr(error.response, "headers", {})
    if status == 429 or called in {"ratelimited", "rate_limited"}:
        told = str(headers.get("Retry-After", ""))
        return FrontError("Slack asks us to slow down.", retry_after=float(told) if told.isdigit() else 30.0)
    return FrontError(f"Slack refused ({called or status}).", retry_after=30.0)


@contextmanager
def as_front_errors() -> Iterator[None]:
    """Whatever a call to Slack raises, as a ``FrontError``."""
    try:
        yield
    except SlackApiError as error:
        raise fault(error) from error
    except (SlackClientError, aiohttp.ClientError, OSError, ValueError) as error:
        raise FrontError(f"Slack could not be reached ({type(error).__name__}).") from error
