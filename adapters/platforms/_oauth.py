"""OAuth 2.0: an access token from the refresh token of an account (RFC 6749, section 6)."""

from base64 import b64encode

from adapters.core.http import ApiCall, Http, read, take
from adapters.platforms.base_api import Account


async def bearer(account: Account, http: Http, href: str) -> dict[str, str]:
    """The header of an authorised call. ``token`` is used as it stands; else ``refresh_token``, ``client_id`` and
    ``client_secret`` buy a new one at ``href``. Raises ``FilingError``.
    """
    if account.get("token"):
        return account.bearer
    client = f"{account.get('client_id')}:{account.get('client_secret')}"
    form: dict[str, str | list[str]] = {"grant_type": "refresh_token", "refresh_token": account.get("refresh_token")}
    basic = {"authorization": "Basic " + b64encode(client.encode()).decode()}
    found = await read(http, ApiCall("POST", href, basic, form=form), "The sign-in")
    return {"authorization": f"Bearer {take(found, 'access_token', what='The sign-in')}"}
