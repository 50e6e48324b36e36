"""Names and descriptions of commands in every language that Discord and the wording share."""

import discord
from discord import app_commands
from discord.app_commands import TranslationContextTypes, locale_str

from bot.wording import ENGLISH, languages, say, spoken


def word(key: str) -> locale_str:
    """The English text of a message, with its key beside it for the translator."""
    return locale_str(say(ENGLISH, key), key=key)


class Words(app_commands.Translator):
    """Hands Discord the wording's own translations; Discord shows English where there is none."""

    async def translate(
        self, string: locale_str, locale: discord.Locale, context: TranslationContextTypes
    ) -> str | None:
        language = spoken(locale.value)
        known = locale.value.partition("-")[0] in languages() and language != ENGLISH
        key = string.extras.get("key")  # names of options are words for typing: they stay as they are
        return say(language, key) if known and key else None
