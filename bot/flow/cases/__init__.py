"""What moderators do on a case, one module for each action."""
