"""Notices: composed, sent, followed up, answered, corrected."""
