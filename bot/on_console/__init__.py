"""The front for a terminal: the same modules as the chat services have."""
