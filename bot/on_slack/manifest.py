"""The app manifest that an admin pastes into Slack: what the app is called, may do, and hears."""

from typing import Any

from bot.config import Settings
from bot.wording import say

# The least that the app works with; each with the reason that `stillup slack manifest --explain` prints.
SCOPES = {
    "commands": "the commands /report and /stillup, and the shortcuts",
    "chat:write": "cards in the triage channel, and direct messages to reporters who asked to hear",
    "files:write": "the digest's picture, and the prepared text of a hand-off",
    "im:write": "opens the direct message that such a private file goes into",
    "users:read": "whether whoever runs the setup is an admin of the workspace, and their time zone",
    "channels:read": "whether the app is in the chosen channel, and nobody from outside is",
    "groups:read": "the same for private channels",
}
EVENTS = ("app_home_opened", "app_uninstalled", "tokens_revoked")


def manifest(settings: Settings, *, socket: bool) -> dict[str, Any]:
    """The manifest for Socket Mode or for HTTP at ``slack_public_url``; in the operator's language."""
    url = "" if socket else f"{settings.slack_public_url or 'https://stillup.example'}/slack/events"
    requested = {"request_url": url} if url else {}
    many = bool(settings.slack_client_id)
    oauth: dict[str, Any] = {"scopes": {"bot": list(SCOPES)}}
    if many and settings.slack_public_url:
        oauth["redirect_urls"] = [f"{settings.slack_public_url}/slack/oauth_redirect"]
    return {
        "display_information": {"name": "Stillup", "description": say(settings.language, "slack-about")},
        "features": _features(settings.language, url),
        "oauth_config": oauth,
        "settings": {
            "event_subscriptions": {"bot_events": list(EVENTS), **requested},
            "interactivity": {"is_enabled": True, **requested},
            "org_deploy_enabled": many,
            "socket_mode_enabled": socket,
            "token_rotation_enabled": many,
        },
    }


def _features(language: str, url: str) -> dict[str, Any]:
    return {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": True,
        },
        "bot_user": {"display_name": "Stillup", "always_online": True},
        "shortcuts": [
            _shortcut(language, "message", "report_links", "slack-shortcut-message"),
            _shortcut(language, "global", "report_anywhere", "slack-shortcut-global"),
        ],
        "slash_commands": [
            _command(language, "/report", "slack-command-report", url),
            _command(language, "/stillup", "slack-command-stillup", url),
        ],
    }


def _shortcut(language: str, kind: str, callback: str, key: str) -> dict[str, Any]:
    about = say(language, f"{key}-about")
    return {"name": say(language, key), "type": kind, "callback_id": callback, "description": about}


def _command(language: str, command: str, key: str, url: str) -> dict[str, Any]:
    told = {"command": command, "description": say(language, key), "usage_hint": say(language, f"{key}-hint")}
    return {**told, "should_escape": False, **({"url": url} if url else {})}
