"""One file per platform. Only here does a newcomer add a file."""
