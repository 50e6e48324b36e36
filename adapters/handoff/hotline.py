"""Hotlines: the only way for sealed reports. A person brings the link there himself; nothing here repeats it."""

from adapters.core.http import Http
from adapters.core.platform import Platform
from adapters.core.values import Filing, FormField, Handling, Receipt, Route, Step, Target, Way
from adapters.handoff.helplines import Help, Purpose, aid, nearest, places

__all__ = ["Help", "Hotline", "Purpose", "aid", "nearest", "places"]


class Hotline(Platform):
    """Owns every sealed link, whatever its host."""

    name = "hotline"
    dated = "2026-11-23"
    sealed_only = True

    def owns(self, target: Target) -> bool:
        return target.handling is Handling.SEALED

    async def routes(self, target: Target, http: Http) -> tuple[Route, ...]:
        """One way only. The country, and with it the hotline, is known when the notice is prepared."""
        return (self.outlook(target),) if target.handling is Handling.SEALED else ()

    def outlook(self, target: Target) -> Route:
        return Route(self.name, self.name, Way.HOTLINE, why="Sealed reports go to a hotline and nowhere else.")

    def draft(self, filing: Filing) -> str:
        return "\n".join(f"{label}: {value}" for label, value in _fields(filing))

    async def _file(self, filing: Filing, http: Http) -> Receipt:
        place = nearest(filing.country)
        note = "The person who has the link submits it there. Do not open it again, copy it, or pass it on."
        if not place.seen:
            note += f" The address is from memory: should it be wrong, {nearest('').href} knows the right one."
        return Receipt(Way.HOTLINE, remark=note, form=place.href, fields=_fields(filing))


def _fields(filing: Filing) -> tuple[FormField, ...]:
    """What to write into the hotline's form; never the link, its host, or a text that may hold them."""
    place = nearest(filing.country)
    if filing.step is Step.CORRECTION:
        fields = [("Hotline", place.name), ("Telephone", place.phone), ("What to say", filing.words)]
        return tuple(FormField(label, value) for label, value in fields if value)
    fields = [
        ("Hotline", place.name),
        ("Telephone", place.phone),
        ("Link", "Type in the link that you have. It is not repeated here."),
        ("What it is", "Suspected sexual abuse or exploitation of a child. Nobody has opened it to check."),
        ("Our reference", filing.key),
    ]
    return tuple(FormField(label, value) for label, value in fields if value)
