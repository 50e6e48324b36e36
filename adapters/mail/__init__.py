"""Abuse mail: who gets it, what it says, how it leaves, and what comes back."""
