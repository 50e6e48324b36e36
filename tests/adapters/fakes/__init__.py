"""Platforms played on the wire, each built from its official documentation and refusing what the platform refuses."""

from urllib.parse import parse_qs

from starlette.requests import Request


async def form_of(request: Request) -> dict[str, list[str]]:
    """A form body as name -> values."""
    return parse_qs((await request.body()).decode(), keep_blank_values=True)


async def flat_form(request: Request) -> dict[str, str]:
    """A form body as name -> last value."""
    return {name: values[-1] for name, values in (await form_of(request)).items()}
