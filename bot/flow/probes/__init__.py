"""Is it still up? Looks at links, one batch after another."""
