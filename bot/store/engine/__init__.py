"""The database itself: sessions, migrations, encryption, and what is due next."""
