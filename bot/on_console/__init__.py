"""The front for a terminal: the same rooms as the chat services have."""
