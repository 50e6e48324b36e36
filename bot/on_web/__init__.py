"""The web door: where an abuse desk checks that a notice is ours and answers it, and where anybody reads who we are."""
