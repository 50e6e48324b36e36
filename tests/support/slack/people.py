"""People at the Slack double: what they type, press and send reaches the bot as Slack would deliver it."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import urlencode

import aiohttp

from tests.support.slack.double import Slack

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
_number = count(1)


def sign(body: str, at: int, secret: str = SECRET) -> str:
    """Source: docs.slack.dev/authentication/verifying-requests-from-slack"""
    return "v0=" + hmac.new(secret.encode(), f"v0:{at}:{body}".encode(), hashlib.sha256).hexdigest()


@dataclass
class People:
    """Delivers by the socket, or by HTTP when ``transport`` is set, and measures how long each acknowledgement took."""

    slack: Slack
    transport: str = ""
    team: str = "T1"
    acks: list[float] = field(default_factory=list)

    async def deliver(self, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
        started = time.monotonic()
        answer = await (self._by_http(kind, payload) if self.transport else self._by_socket(kind, payload))
        self.acks.append(time.monotonic() - started)
        return answer

    async def _by_socket(self, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
        await until(lambda: self.slack.sockets)
        name = f"envelope-{next(_number)}"
        self.slack.answers[name] = waiting = asyncio.get_running_loop().create_future()
        envelope = {"envelope_id": name, "type": kind, "payload": payload, "accepts_response_payload": True}
        await self.slack.sockets[-1].send_json(envelope)
        return await asyncio.wait_for(waiting, 3.0)

    async def _by_http(self, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
        status, text = await self.post(body_of(kind, payload))
        if status != 200:
            raise AssertionError(f"the bot answered {status}")
        return json.loads(text) if text else {}

    async def post(self, body: str, *, at: int = 0, **headers: str) -> tuple[int, str]:
        at = at or int(time.time())
        kind = "application/json" if body.startswith("{") else "application/x-www-form-urlencoded"
        signed = {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": sign(body, at), "Content-Type": kind}
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.transport}/slack/events", data=body, headers={**signed, **headers}) as answer,
        ):
            return answer.status, await answer.text()

    # -- what people do

    async def type(self, user: str, text: str, command: str = "/report", **more: Any) -> None:
        payload = {
            "command": command,
            "text": text,
            "team_id": self.team,
            "team_domain": "harbour",
            "channel_id": "C2",
            "user_id": user,
            "user_name": user.lower(),
            "trigger_id": self.slack.trigger(),
            "response_url": self._respond(),
            **more,
        }
        await self.deliver("slash_commands", payload)

    async def press(self, user: str, action: dict[str, Any], *, home: str = "", **more: Any) -> None:
        """Press a button (or an overflow's option) as it stands in a message, a private answer, or a home.

        ``home`` is the person's own workspace, where it is another one (Slack Connect).
        """
        payload = {
            **self._by(user, "block_actions", home),
            "actions": [action],
            "response_url": self._respond(),
            **more,
        }
        await self.deliver("interactive", payload)

    async def shortcut(self, user: str, text: str = "") -> None:
        if text:
            payload = {
                **self._by(user, "message_action"),
                "callback_id": "report_links",
                "message": {"type": "message", "text": text, "ts": "1.2"},
                "message_ts": "1.2",
                "channel": {"id": "C2", "name": "general"},
                "response_url": self._respond(),
            }
        else:
            payload = {**self._by(user, "shortcut"), "callback_id": "report_anywhere"}
        await self.deliver("interactive", payload)

    async def send(self, user: str, view_id: str, **typed: Any) -> dict[str, Any]:
        """Send a modal with what was typed; what the acknowledgement changes is changed."""
        view = {**self.slack.views[view_id], "id": view_id, "state": {"values": state(typed)}}
        answer = await self.deliver("interactive", {**self._by(user, "view_submission"), "view": view})
        if answer.get("response_action") == "update" and self.slack.views[view_id].get("callback_id"):
            self.slack._view(view_id, answer["view"])
        return answer

    async def event(self, kind: str, user: str = "", *, enterprise: str = "", **more: Any) -> None:
        event = {"type": kind, **({"user": user} if user else {}), **more}
        name = f"Ev{next(_number)}"
        body = {"type": "event_callback", "team_id": self.team, "api_app_id": "A1", "event": event, "event_id": name}
        if enterprise:
            body["enterprise_id"] = enterprise
        await self.deliver("events_api", body)

    def _by(self, user: str, kind: str, home: str = "") -> dict[str, Any]:
        return {
            "type": kind,
            "team": {"id": self.team, "domain": "harbour"},
            "user": {"id": user, "name": user.lower(), "team_id": home or self.team},
            "api_app_id": "A1",
            "trigger_id": self.slack.trigger(),
        }

    def _respond(self) -> str:
        return f"{self.slack.url}/respond/{next(_number)}"


def body_of(kind: str, payload: dict[str, Any]) -> str:
    if kind == "slash_commands":
        return urlencode(payload)
    return json.dumps(payload) if kind == "events_api" else urlencode({"payload": json.dumps(payload)})


def state(typed: dict[str, Any]) -> dict[str, Any]:
    """A view's state as Slack sends it: by block and action."""
    return {name: {"in": _answered(name, value)} for name, value in typed.items()}


def _answered(name: str, value: Any) -> dict[str, Any]:
    if name in {"triage", "digest"}:
        return {"type": "conversations_select", "selected_conversation": value}
    if name in {"moderators", "admins", "oncall"}:
        return {"type": "multi_users_select", "selected_users": value}
    if isinstance(value, list):
        return {"type": "checkboxes", "selected_options": [{"value": one} for one in value]}
    if name in {"category", "day", "hour", "language", "recipient", "pause", "days", "level"}:
        return {"type": "static_select", "selected_option": {"value": value} if value else None}
    return {"type": "plain_text_input", "value": value}


def button(message: dict[str, Any], act: str) -> dict[str, Any]:
    """The button or option with this act, as an action payload. Raises ``LookupError`` when it is not there."""
    for block in message["blocks"]:
        for element in [*block.get("elements", []), block.get("accessory", {})]:
            if element.get("action_id") == act:
                return {"type": "button", "action_id": act, "value": element.get("value", "")}
            for option in element.get("options", []):
                if option["value"].split(":")[1:2] == [act.removeprefix("case:")]:
                    return {"type": "overflow", "action_id": element["action_id"], "selected_option": option}
    raise LookupError(act)


async def until(true: Callable[[], Any], seconds: float = 5.0, every: float = 0.005) -> Any:
    """Wait until it is true, asking every so many seconds; what it returned."""
    async with asyncio.timeout(seconds):
        while not (found := true()):
            await asyncio.sleep(every)
    return found
