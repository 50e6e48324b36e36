"""The guard: the one way out, which judges every address before it connects."""
