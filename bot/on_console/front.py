"""The front for a terminal: what the bot says goes to one console, marked with the place where it would appear."""

from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.chat import Card, Paper, Place
from bot.on_console.cards import card_panel, literal, paper_panel


class ConsoleFront:
    """Prints cards, private words and digests, and remembers the newest card of each case and community."""

    name = "console"

    def __init__(self, console: Console, folder: Path):
        self._console = console
        self._folder = folder
        self.cards: dict[tuple[str, int], Card] = {}

    async def show(self, place: Place, card: Card) -> str:
        self.cards[place.community, card.number] = card
        self._console.print(card_panel(card, place=f"{place.community} {place.channel}"))
        return place.message or f"{place.community}-{card.number}"

    async def whisper(self, community: str, person: str, words: str) -> None:
        self._console.print(Text.assemble(literal(f"→ {person}: ", "bold magenta"), literal(words)))

    async def page(self, place: Place, role: str, words: str) -> None:
        self._console.print(Text.assemble(literal(f"→ @{role} ({place.channel}): ", "bold yellow"), literal(words)))

    async def publish(self, place: Place, paper: Paper) -> str:
        saved = self.save(place.community, paper)
        self._console.print(paper_panel(saved, place=f"{place.community} {place.channel}"))
        return saved.saved.name if saved.saved else ""

    def save(self, community: str, paper: Paper) -> Paper:
        """Write the page and the picture into the folder; the paper then knows where its page lies."""
        self._folder.mkdir(parents=True, exist_ok=True)
        page = self._folder / f"digest-{community}.html"
        page.write_text(paper.page, encoding="utf-8")
        (self._folder / f"digest-{community}.png").write_bytes(paper.picture)
        return Paper(paper.title, paper.lines, paper.picture, paper.alt, paper.page, page)
