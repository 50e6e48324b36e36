"""Communities: set up, reached, told when they cannot be reached."""
