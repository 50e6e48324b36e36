"""Installing the app in many workspaces: the two pages of OAuth v2, kept by slack_sdk's stores in our database."""

from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.config import Settings
from bot.flow.communities.installations import Installations, under_way
from bot.flow.context import Context
from bot.on_slack.client import Clients
from bot.on_slack.manifest import SCOPES

INSTALL, REDIRECT = "/slack/install", "/slack/oauth_redirect"


def install_routes(settings: Settings, context: Context, clients: Clients, installations: Installations) -> list[Route]:
    """``/slack/install`` sends an admin to Slack, ``/slack/oauth_redirect`` takes the token that Slack sends back."""
    page = settings.slack_public_url
    flow = AsyncOAuthFlow(
        client=clients.bare(),
        settings=AsyncOAuthSettings(
            client_id=settings.slack_client_id,
            client_secret=settings.slack_client_secret.get_secret_value(),
            scopes=list(SCOPES),
            redirect_uri=f"{page}{REDIRECT}" if page else None,
            install_path=INSTALL,
            redirect_uri_path=REDIRECT,
            installation_store=installations,
            state_store=under_way(context),
            authorization_url=settings.slack_authorize_url,
        ),
    )

    async def install(request: Request) -> Response:
        asked = to_async_bolt_request(request, await request.body())
        return to_starlette_response(await flow.handle_installation(asked))

    async def redirect(request: Request) -> Response:
        asked = to_async_bolt_request(request, await request.body())
        return to_starlette_response(await flow.handle_callback(asked))

    return [Route(INSTALL, install), Route(REDIRECT, redirect)]
