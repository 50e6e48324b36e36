"""The one frozen configuration. A missing or wrong setting is named in a sentence; secrets may come from files."""

import json
import os
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict, SettingsError

PREFIX = "STILLUP_"
Accounts = dict[str, dict[str, dict[str, SecretStr]]]


class ConfigError(Exception):
    """The configuration cannot be used; the text names the setting and says what it takes."""


class Settings(BaseSettings):
    """Every setting, with the default that runs embedded on one machine. Names in the environment: STILLUP_<NAME>."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", frozen=True, extra="ignore")

    data: Path = Field(Path("stillup-data"), description="Folder for the embedded database and its key")
    database: str = Field(
        "",
        pattern=r"^(postgres(ql)?://\S+)?$",
        description="postgresql://user:password@host/name; empty: SQLite in STILLUP_DATA",
    )
    key: SecretStr = Field(SecretStr(""), description="Fernet key for links at rest; empty: a file in STILLUP_DATA")
    worker: str = Field("worker-1", pattern=r"^[A-Za-z0-9_-]{1,64}$", description="Stable name of this process")

    organisation: str = Field("Stillup community", description="Who sends the notices")
    sender_name: str = Field("", description="Disclosed in notices, if set")
    sender_email: str = Field("", description="Contact in notices; DSA Art. 16(2)(c) asks for one")
    country: str = Field("", pattern=r"^([A-Z]{2})?$", description="ISO 3166 code of the operator's country")
    language: str = Field("en", description="Language of the operator's own texts: en, fr, de, es")
    contact_page: str = Field("", description="Page that the probes' User-Agent names")

    web_listen: str = Field(
        "", pattern=r"^([^:]+:\d{1,5})?$", description="Where the web front listens, host:port; empty: no web front"
    )
    web_public_url: str = Field(
        "", pattern=r"^(https?://[^/]+)?$", description="https://host by which abuse desks reach the web front"
    )
    dry_run: bool = Field(default=False, description="yes: no notice leaves; each is recorded as a dry run")
    sandbox: str = Field("", description="Mailbox that gets every notice instead; such notices are dry runs too")

    undo_seconds: int = Field(60, ge=0, le=3600, description="How long an approved notice waits before it leaves")
    sweep_seconds: int = Field(5, ge=1, le=59, description="How often due work is looked for")
    poll_seconds: float = Field(0.5, ge=0.05, le=5, description="How often the engine's queues are asked for jobs")
    reports_per_day: int = Field(20, ge=1, description="Reports that one member may file in a day")
    ports: Annotated[tuple[int, ...], NoDecode] = Field((80, 443), description="Ports that probes may connect to")
    connect_to: Annotated[dict[str, str], NoDecode] = Field(
        default_factory=dict, description="host:port=ip:port, comma separated: reach these hosts there"
    )
    host_gap_seconds: float = Field(1.0, ge=0, le=60, description="Pause between two looks at one host")
    host_looks_per_day: int = Field(2000, ge=1, description="Looks at one host in a day (UTC), at most")
    own_addresses: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Public addresses of this deployment, comma separated: never looked at"
    )
    egress_proxy: SecretStr = Field(
        SecretStr(""), description="http://user:password@host:port: looks and notices leave through this proxy only"
    )
    vantages: SecretStr = Field(
        SecretStr(""), description="DE=http://user:password@host:port, comma separated: proxies to look from as well"
    )
    discord_token: SecretStr = Field(SecretStr(""), description="Token of the Discord bot; empty: no Discord")
    discord_api_base: str = Field("https://discord.com/api/v10", description="Where Discord's API is")
    discord_gateway_url: str = Field("wss://gateway.discord.gg/", description="Where Discord's gateway is")
    discord_cdn_base: str = Field("https://cdn.discordapp.com", description="Where Discord's files are")
    discord_shard_ids: Annotated[tuple[int, ...], NoDecode] = Field(
        (), description="Shards of this process, comma separated; empty: all"
    )
    discord_shard_count: int = Field(0, ge=0, description="Shards of all processes together; 0: as Discord advises")
    accounts: Accounts = Field(default_factory=dict, description='JSON: {"mastodon": {"host": {"token": "..."}}}')
    slack_bot_token: SecretStr = Field(SecretStr(""), description="xoxb-...: one workspace; empty with OAuth")
    slack_app_token: SecretStr = Field(SecretStr(""), description="xapp-...: Socket Mode; empty: HTTP")
    slack_signing_secret: SecretStr = Field(SecretStr(""), description="Proves that HTTP requests come from Slack")
    slack_client_id: str = Field("", description="With the secret: many workspaces install the app by OAuth")
    slack_client_secret: SecretStr = Field(SecretStr(""), description="The app's client secret")
    slack_listen: str = Field(
        "127.0.0.1:3000", pattern=r"^[^:]+:\d{1,5}$", description="Where HTTP from Slack is listened for"
    )
    slack_public_url: str = Field(
        "", pattern=r"^(https?://[^/]+)?$", description="https://host that Slack reaches slack_listen by"
    )
    slack_api_url: str = Field("https://slack.com/api/", description="Slack's Web API; another one for tests")
    slack_authorize_url: str = Field("https://slack.com/oauth/v2/authorize", description="Slack's OAuth page")
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="Least level that is logged")

    @field_validator("ports", "discord_shard_ids", mode="before")
    @classmethod
    def _numbers(cls, value: Any) -> Any:
        return tuple(int(one) for one in value.split(",") if one.strip()) if isinstance(value, str) else value

    @field_validator("connect_to", mode="before")
    @classmethod
    def _connect_to(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        pairs = [pair.strip() for pair in value.split(",") if pair.strip()]
        if any(pair.count("=") != 1 for pair in pairs):
            raise ValueError("expected host:port=ip:port pairs, comma separated")
        return dict(pair.split("=") for pair in pairs)

    @field_validator("own_addresses", mode="before")
    @classmethod
    def _own_addresses(cls, value: Any) -> Any:
        listed = [one.strip() for one in value.split(",") if one.strip()] if isinstance(value, str) else value
        return tuple(str(ip_address(one)) for one in listed)

    @property
    def database_url(self) -> str:
        """The SQLAlchemy URL with its async driver."""
        if not self.database:
            return f"sqlite+aiosqlite:///{self.data / 'stillup.db'}"
        scheme, _, rest = self.database.partition("://")
        return f"{'postgresql+psycopg' if scheme in {'postgres', 'postgresql'} else scheme}://{rest}"

    @property
    def engine_url(self) -> str:
        """Where the job engine keeps its own tables: beside ours, in its own file or schema."""
        return self.database_url if self.database else f"sqlite:///{self.data / 'engine.db'}"

    @property
    def mail_secret(self) -> str:
        """What signs the links and reply addresses of mailed notices; "" without a mail account."""
        account = next(iter(self.plain_accounts().get("mail", {}).values()), {})
        return account.get("secret", "")

    def secrets(self) -> list[str]:
        """Every secret that is set, opened: for the log's mask only."""
        values = (getattr(self, name) for name in type(self).model_fields)
        return [value.get_secret_value() for value in values if isinstance(value, SecretStr)]

    def plain_accounts(self) -> dict[str, dict[str, dict[str, str]]]:
        """The accounts with their secrets opened, for the adapters only."""
        return {
            platform: {host: {k: v.get_secret_value() for k, v in fields.items()} for host, fields in hosts.items()}
            for platform, hosts in self.accounts.items()
        }


def load(environ: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """Read settings from the environment, ``.env`` and ``STILLUP_<NAME>_FILE`` files; ``given`` wins.

    Raises ``ConfigError`` with one sentence per wrong setting.
    """
    environ = os.environ if environ is None else environ
    try:
        return Settings(**{**_from_files(environ), **given})
    except ValidationError as error:
        raise ConfigError(_sentences(error)) from None
    except (SettingsError, json.JSONDecodeError):
        raise ConfigError(f"{PREFIX}ACCOUNTS is wrong: it must be one JSON object.") from None


def _from_files(environ: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in Settings.model_fields:
        variable = f"{PREFIX}{name.upper()}_FILE"
        if variable not in environ:
            continue
        try:
            text = Path(environ[variable]).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise ConfigError(f"{variable} names a file that cannot be read: {error.strerror}.") from None
        except UnicodeDecodeError:
            raise ConfigError(f"{variable} names a file that cannot be read: it is not UTF-8.") from None
        found[name] = json.loads(text) if name == "accounts" else text
    return found


def _sentences(error: ValidationError) -> str:
    # The value itself is left out: it may be a secret.
    return "\n".join(f"{PREFIX}{str(e['loc'][0]).upper()} is wrong: {e['msg']}." for e in error.errors())
