"""``python -m bot`` is the command ``stillup``."""

from bot.cli.main import main

main()
