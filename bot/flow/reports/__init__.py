"""A member reports a link, follows it, and may take everything back."""
