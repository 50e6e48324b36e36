"""The front for Discord: the same modules as the other fronts have."""
