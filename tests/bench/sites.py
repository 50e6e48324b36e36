"""Small sites for the labelled set: how a host answers the reported path, a made-up one, and a browser."""

from collections.abc import Callable
from dataclasses import dataclass, field

LOREM = (
    "The harbour was quiet that morning and nobody had expected the boats to come back so early. "
    "We walked along the pier and counted the nets, some of them torn, most of them dry. "
    "An old man told us about the storm of seventy-eight and how the lighthouse went dark for two nights. "
    "Later we bought bread and cheese and ate it on the wall while the gulls waited. "
    "In the afternoon the wind turned and the first rain fell on the roofs of the lower town. "
)


@dataclass(frozen=True)
class Reply:
    status: int = 200
    body: str | bytes = ""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Ask:
    path: str
    reported: bool  # the path that was reported, and not another
    browser: bool  # the request looks like a browser's


Site = Callable[[Ask], Reply]


@dataclass(frozen=True)
class Case:
    """One labelled link. ``label``: live, removed, hidden (a wall, a country, the law), unclear."""

    name: str
    label: str
    site: Site
    path: str = "/posts/summer-at-the-sea"


def page(title: str, inner: str, head: str = "", site: str = "Harbour Tales") -> str:
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>"
        f"<header><a href=/>{site}</a></header><nav><a href=/a>News</a> <a href=/b>People</a> </nav>"
        f"<main>{inner}</main><footer>(c) {site}. Terms. Privacy. Contact.</footer></body></html>"
    )


def article(title: str, text: str = LOREM) -> str:
    return page(f"{title} | Harbour Tales", f"<article><h1>{title}</h1><p>{text}</p></article>")


def notice(title: str, heading: str, text: str, head: str = "") -> str:
    return page(title, f"<h1>{heading}</h1><p>{text}</p><p><a href=/>Home</a></p>", head)


NOT_FOUND = Reply(404, notice("Not found", "404", "Nothing here."))


def proper(reported: Reply) -> Site:
    """A host with honest statuses: the reported path answers this, any other path 404."""
    return beside(reported, NOT_FOUND)


def beside(reported: Reply, others: Reply) -> Site:
    """The reported path answers this, any other path that."""
    return lambda ask: reported if ask.reported else others


def alike(reply: Reply) -> Site:
    """A host that answers every path this way, except the root."""
    return lambda ask: (
        Reply(200, page("Harbour Tales", f"<h1>Welcome</h1><p>{LOREM}</p>")) if ask.path == "/" else reply
    )


def echoing(title: str, heading: str, text: str) -> Site:
    """Answers every path with a notice that repeats the path."""
    return lambda ask: Reply(200, notice(title, heading, f"{text} {ask.path}"))


def leading(where: str, landing: Reply, *, only_reported: bool = False) -> Site:
    """Redirects the reported path (or every path) to one place on the same host."""

    def answer(ask: Ask) -> Reply:
        if ask.path == where:
            return landing
        if only_reported and not ask.reported:
            return NOT_FOUND
        return Reply(302, "", {"location": where})

    return answer


def cloaking(to_us: Reply, to_browsers: Reply) -> Site:
    """Tells browsers something else than us."""
    return lambda ask: (to_browsers if ask.browser else to_us) if ask.reported else NOT_FOUND
