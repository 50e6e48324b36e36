"""The checks of our own find what Discord's description lets through; without them, the other tests prove less."""

import pytest

from tests.support.discord.contract import violations

POST, ANSWER = "/channels/1/messages", "/interactions/1/t/callback"
COMMANDS = "/applications/1/commands"
V2 = 1 << 15
SHOUTED = {"name": "Report", "description": "x", "type": 1}
OPTIONS = [{"name": "a", "description": "x", "type": 3}, {"name": "b", "description": "x", "type": 3, "required": True}]
TWICE = [{"type": 1, "components": [{"type": 2, "style": 1, "label": "x", "custom_id": "same"}] * 2}]
WORDS = [{"type": 10, "content": "x"}]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", POST, {"content": "x" * 2001}),
        ("POST", ANSWER, {"type": 4, "data": {"flags": 64}}),
        ("POST", POST, {"components": TWICE}),
        ("POST", POST, {"flags": V2, "content": "x", "components": WORDS}),
        ("POST", POST, {"flags": V2, "components": WORDS * 41}),
        ("POST", POST, {"flags": V2, "components": [{"type": 10, "content": "x" * 3000}] * 2}),
        ("PUT", COMMANDS, [SHOUTED]),
        ("PUT", COMMANDS, [{"name": "report", "description": "x", "type": 1, "options": OPTIONS}]),
        ("POST", "/nowhere", {}),
    ],
)
def test_what_discord_refuses_is_found(method, path, body):
    assert violations(method, path, body) != []


def test_what_discord_takes_is_left_alone():
    assert violations("POST", POST, {"content": "x"}) == []
    assert violations("PUT", COMMANDS, [{"name": "report", "description": "x", "type": 1}]) == []
