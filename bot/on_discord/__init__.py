"""The front for Discord: the same rooms as the other wings have."""
