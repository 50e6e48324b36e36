"""Draws ``docs/discord-card.png``: the very components that the bot sends, as its own requests carry them.

``uv run python -m tests.support.pictures.discord`` needs Chromium (``apt-get install chromium``). The drawing is ours,
not Discord's: it shows which words, colours, buttons and menus a card has, not the exact look of the app.
"""

import asyncio
import html
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bot.chat import ActionName
from bot.demo.platform import start
from bot.jobs import work_off
from bot.store.engine.next_due import Sweep
from tests.on_discord.conftest import Harbour, last, opened
from tests.support.build import Clock

OUT = Path(__file__).parents[3] / "docs" / "discord-card.png"
BUTTONS = {1: "#5865f2", 2: "#4e5058", 3: "#248046", 4: "#da373c"}
STYLE = """
body{margin:0;padding:20px;background:#313338;color:#dbdee1;font:15px/1.4 "DejaVu Sans",sans-serif;width:680px}
.frame{border-left:4px solid;border-radius:6px;background:#2b2d31;padding:14px 16px;margin:0 0 18px}
h3{margin:0 0 4px;color:#fff}.row{margin-top:10px}.pre{white-space:pre-wrap}
.button{display:inline-block;color:#fff;border-radius:4px;padding:6px 14px;margin:0 8px 6px 0;font-size:14px}
.menu{background:#1e1f22;border-radius:4px;padding:9px 12px;color:#949ba4}
.where{color:#949ba4;margin:0 0 6px;font-size:13px}
"""


def words(text: str) -> str:
    """Discord's marks that the bot uses, as HTML: a heading, bold, and the sign that takes a mark's meaning away."""
    safe = html.escape(text)
    safe = re.sub(r"^### (.*)$", r"<h3>\1</h3>", safe, flags=re.MULTILINE).replace("</h3>\n", "</h3>")
    safe = re.sub(r"(?<!\\)\*\*(.+?)(?<!\\)\*\*", r"<b>\1</b>", safe)
    return re.sub(r"\\(.)", r"\1", safe)


def drawn(part: dict[str, Any]) -> str:
    """One component as HTML. Raises ``ValueError`` for a kind that no card has."""
    inner = "".join(drawn(one) for one in part.get("components", []))
    match part["type"]:
        case 1:
            return f'<div class="row">{inner}</div>'
        case 2:
            return (
                f'<span class="button" style="background:{BUTTONS[part["style"]]}">{html.escape(part["label"])}</span>'
            )
        case 3:
            return f'<div class="menu">{html.escape(part.get("placeholder") or "")} ▾</div>'
        case 10:
            return f'<div class="pre">{words(part["content"])}</div>'
        case 17:
            return f'<div class="frame" style="border-color:#{part.get("accent_color") or 0:06x}">{inner}</div>'
    raise ValueError(f"component {part['type']}")


async def told(harbour: Harbour) -> str:
    """A case until its notice has left: its card before and after."""
    link = harbour.platform.publish("troll", "a post that should not be there")
    await harbour.member.slash(harbour.general, "report", link=link, category="hate", details="it calls for violence")
    await harbour.deliver()
    before = sent(harbour)
    await harbour.press(ActionName.CLAIM)
    preview = await harbour.press(ActionName.APPROVE)
    await harbour.mod.click(last(preview), label="Send exactly this")
    harbour.clock.go(minutes=2)
    await work_off(harbour.context, Sweep.NOTICES)
    await work_off(harbour.context, Sweep.PROBES)
    await harbour.deliver()
    titled = (("#triage, a moment after the report", before), ("after the notice", sent(harbour)))
    return "".join(f'<p class="where">{title}</p>{card}' for title, card in titled)


def sent(harbour: Harbour) -> str:
    """The newest card, from the request that carried it."""
    bodies = [
        one.json for one in harbour.env.http_requests if one.method in {"POST", "PATCH"} and "/messages" in one.path
    ]
    newest = [body for body in bodies if isinstance(body, dict) and body.get("components")][-1]
    return "".join(drawn(one) for one in newest["components"])


async def page(folder: Path) -> str:
    platform = start(folder)
    try:
        async with opened(folder, platform, Clock()) as harbour:
            body = await told(harbour)
    finally:
        platform.close()
    return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{body}"


def main() -> None:
    browser = shutil.which("chromium")
    if browser is None:
        sys.exit("Chromium is missing: apt-get install chromium")
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "card.html"
        file.write_text(asyncio.run(page(Path(name))), encoding="utf-8")
        command = [browser, "--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=720,745"]
        subprocess.run([*command, f"--screenshot={OUT}", file.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    main()
