"""What a community sees of a case, and how it is told."""
