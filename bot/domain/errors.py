"""The one error that a person may read. It carries the id of a sentence; the sentences live in the wording."""


class Refusal(Exception):  # noqa: N818 - the house's word for it
    """Something was refused for a reason that the person in front of us can act on.

    ``key`` is the id of a message in the wording ("reports-link-none"); ``facts`` are the values it interpolates. A
    fact never holds a link.
    """

    def __init__(self, key: str, **facts: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.facts: dict[str, str | int] = facts
