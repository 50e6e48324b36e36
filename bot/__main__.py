"""``python -m bot`` is the command ``stillup``."""

from bot.cli import main

main()
