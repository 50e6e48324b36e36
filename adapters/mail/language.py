"""Which language a recipient most likely reads, by the country in the name of its server."""

# The last label of a host name -> the language of most abuse desks there. Endings that are sold to the whole world
# (.io, .co, .me, .tv, .cc) say nothing and are left out, as are countries with several languages where English serves.
_LANGUAGES = {
    "de": ("at", "de", "li"),
    "fr": ("bf", "bj", "bl", "ci", "fr", "gf", "gp", "mc", "mq", "nc", "pf", "pm", "re", "sn", "tg", "yt"),
    "es": ("ar", "bo", "cl", "cr", "cu", "do", "ec", "es", "gt", "hn", "mx", "ni", "pa", "pe", "py", "sv", "uy", "ve"),
    "en": ("au", "gb", "ie", "nz", "uk", "us"),
}
_BY_ENDING = {ending: language for language, endings in _LANGUAGES.items() for ending in endings}


def of(recipient: str) -> str:
    """The language of a mail address or host; "" where its name does not tell."""
    host = recipient.rpartition("@")[2].partition(":")[0].rstrip(".").lower()
    return _BY_ENDING.get(host.rpartition(".")[2], "") if "." in host else ""
