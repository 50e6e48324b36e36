"""A small library that files notices and looks at links. It knows nothing of cases, chat or the database."""
