"""Evidence that a regulator can check."""
