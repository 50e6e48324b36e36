"""Draws the pictures of docs/slack.md: ``uv run python -m tests.support.pictures.slack`` (needs chromium).

A bot runs at the Slack double; a member reports a post of the demo's platform and a moderator claims the case. The
blocks are those that the double received for that card and that form; the paint is ours, not Slack's.
"""

import asyncio
import html
import tempfile
from pathlib import Path
from typing import Any

from bot.demo.platform import start
from bot.store.engine.next_due import Sweep
from tests.on_slack.conftest import Town, open_town, settle
from tests.support.slack.double import Slack
from tests.support.slack.people import button, until

DOCS = Path(__file__).parents[3] / "docs"
PAINT = """<meta charset=utf-8><style>body{font:15px Lato,'DejaVu Sans',sans-serif;margin:20px;width:600px}
.header{font-size:18px;font-weight:700;margin:8px 0}.btn{border:1px solid #bbb;border-radius:4px;padding:5px 12px;
margin-right:8px;display:inline-block}.primary{background:#007a5a;color:#fff}.danger{background:#e01e5a;color:#fff}
.row{margin:8px 0;white-space:pre-line}.in{border:1px solid #999;border-radius:4px;padding:7px;color:#777}</style>"""


def painted(block: dict[str, Any]) -> str:
    kind = block["type"]
    if kind == "header":
        return f"<div class=header>{html.escape(block['text']['text'])}</div>"
    if kind == "rich_text":
        pieces = block["elements"][0]["elements"]
        return f"<div class=row>{''.join(map(_piece, pieces))}</div>"
    if kind == "actions":
        return f"<div class=row>{''.join(map(_act, block['elements']))}</div>"
    if kind == "input":
        return f"<div class=row><b>{html.escape(block['label']['text'])}</b><div class=in>{_field(block)}</div></div>"
    return ""


def _piece(piece: dict[str, Any]) -> str:
    text = html.escape(piece["text"])
    return f"<b>{text}</b>" if piece.get("style") else text


def _act(element: dict[str, Any]) -> str:
    label = element["text"]["text"] if "text" in element else "⋯"
    return f"<span class='btn {element.get('style', '')}'>{html.escape(label)}</span>"


def _field(block: dict[str, Any]) -> str:
    element = block["element"]
    shown = [one["text"]["text"] for one in element.get("options", [])[:2]]
    if element["type"] == "checkboxes":
        return "<br>".join(f"☐ {html.escape(one)}" for one in shown)
    return html.escape(element.get("initial_value", "")) or ("▾" if shown else "&nbsp;")


async def draw(name: str, blocks: list[dict[str, Any]], height: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(PAINT + "".join(map(painted, blocks)), encoding="utf-8")
        flags = ["--headless", "--no-sandbox", f"--screenshot={DOCS / name}", f"--window-size=660,{height}"]
        process = await asyncio.create_subprocess_exec("chromium", *flags, page.as_uri())
        await process.wait()


async def captured(town: Town, link: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The blocks of the claimed case's card and of the form, as the double received them."""
    await town.people.shortcut("UMIA", f"look at this: <{link}>")
    (form,) = await until(lambda: [one for one in town.slack.views.values() if one.get("callback_id") == "report"])
    asked = form["blocks"]
    typed = {"links": link, "category": "hate", "details": "calls for violence against neighbours", "more": []}
    await town.people.send("UMIA", form["id"], **typed)
    await until(lambda: "case 1" in str(town.slack.views[form["id"]]))
    await town.work(Sweep.DELIVERIES)
    (card,) = town.slack.cards()
    await town.people.press("UMAX", button(card, "case:claim"))
    await until(lambda: "is yours" in str(town.slack.private))
    await town.work(Sweep.DELIVERIES)
    return card["blocks"], asked


async def main() -> None:
    slack = Slack()
    await slack.start()
    with tempfile.TemporaryDirectory() as folder:
        platform = start(Path(folder))
        async with open_town(slack, Path(folder) / "data", "", platform) as town:
            await settle(town)
            link = platform.publish("troll", "a post that should not be there")
            card, form = await captured(town, link)
        platform.close()
    await slack.aclose()
    await draw("slack-card.png", card, 230)
    await draw("slack-report.png", form, 320)


if __name__ == "__main__":
    asyncio.run(main())
