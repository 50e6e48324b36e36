"""The rules, pure: no I/O, no database, no clock of its own."""
