"""The one error that a person may read."""


class Refusal(Exception):
    """Something was refused. ``key`` names the sentence in ``bot/wording``; ``facts`` fill it."""

    def __init__(self, key: str, **facts: str | int):
        super().__init__(key)
        self.key = key
        self.facts = facts
