"""Draws ``docs/demo.png``: some scenes of the rehearsal, as ``stillup demo`` prints them.

``uv run python -m tests.support.pictures.demo`` needs Chromium (``apt-get install chromium``), and a minute
for the story.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

OUT = Path(__file__).parents[3] / "docs" / "demo.png"
SCENES = (
    "Two people report the same link, spelled differently",
    "A moderator claims the case; a second one presses too",
    "The platform's moderator at last takes the post down",
)
WIDTH = 100
_SCENE = re.compile(r"^\S*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d\d \w{3}, \d\d:\d\d · ", re.MULTILINE)


def told() -> str:
    """The whole story as a terminal in colour gets it."""
    colours = {"FORCE_COLOR": "1", "COLUMNS": str(WIDTH), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-m", "bot", "demo", "--folder", f"{name}/demo"]
        done = subprocess.run(command, env={**os.environ, **colours}, check=True, capture_output=True, text=True)
    return done.stdout


def chosen(whole: str) -> str:
    """The scenes to draw, in their order. Raises ``LookupError`` when the story has lost one."""
    starts = [found.start() for found in _SCENE.finditer(whole)]
    scenes = [whole[at:end].rstrip() for at, end in zip(starts, [*starts[1:], len(whole)], strict=True)]
    found = [scene for scene in scenes if any(title in scene.partition("\n")[0] for title in SCENES)]
    if len(found) != len(SCENES):
        raise LookupError("The story has other scenes now.")
    return "\n\n".join(found)


def main() -> None:
    browser = shutil.which("chromium")
    if browser is None:
        sys.exit("Chromium is missing: apt-get install chromium")
    shown = Console(file=StringIO(), record=True, width=WIDTH, force_terminal=True, color_system="truecolor")
    shown.print(Text.from_ansi(chosen(told())))
    svg = shown.export_svg(title="uv run stillup demo")
    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    if size is None:
        raise LookupError("The drawing has no size.")
    width, height = (round(float(one)) for one in size.groups())
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "demo.html"
        page = f'<!doctype html><meta charset=utf-8><body style="margin:0;width:{width}px">{svg}'
        file.write_text(page, encoding="utf-8")
        command = [browser, "--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={width},{height}"]
        subprocess.run([*command, f"--screenshot={OUT}", file.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    main()
