"""How one app is installed in many communities: Slack's own stores for that, on our database."""

from bot.flow.context import Context
from bot.store.slack_installations import Installations, States, states

__all__ = ["Installations", "States", "of_app", "under_way"]


def of_app(context: Context, client_id: str) -> Installations:
    """Who installed the app of that id, with the tokens that the vault seals."""
    return Installations(context.store, context.vault, client_id)


def under_way(context: Context) -> States:
    """The installs that somebody has begun and not ended yet."""
    return states(context.store)
