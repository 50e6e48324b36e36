"""All SQL lives here: plain functions that take the session first."""
