"""The web front. Here an abuse desk checks that a notice is ours and answers it, and anybody reads who we are."""
