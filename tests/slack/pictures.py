"""Draws the pictures of docs/slack.md from real blocks: ``uv run python -m tests.slack.pictures`` (needs chromium).

The blocks are those that the wing makes for a card and for the report form; only the paint is ours.
"""

import asyncio
import html
import tempfile
from pathlib import Path
from typing import Any

from bot.domain.lifecycle import Act
from bot.front import Button, Card, Extra, Line, Tone
from bot.on_slack import cards, forms

DOCS = Path(__file__).parents[2] / "docs"
CARD = Card(
    12,
    "Case 12 · Hate",
    "Being reviewed",
    Tone.CALM,
    (
        Line("Link", "social[.]example"),
        Line("What is said", "“calls for violence against neighbours”"),
        Line("Reported by", "2 people in one community"),
        Line("Claimed by", "max"),
    ),
    (
        Button(Act.APPROVE, "Approve…", Tone.GOOD),
        Button(Act.REJECT, "Reject…", Tone.BAD),
        Button(Act.RELEASE, "Release", rare=True),
        Button(Extra.SHOW_LINK, "Show link", rare=True),
    ),
)
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


async def main() -> None:
    await draw("slack-card.png", cards.card_blocks(CARD), 220)
    await draw("slack-report.png", forms.report("en", forms.Given("https://social.example/post"))["blocks"], 320)


if __name__ == "__main__":
    asyncio.run(main())
