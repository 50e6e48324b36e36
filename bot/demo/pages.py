"""What the rehearsal's platform answers with: Mastodon's entities, the ActivityPub forms and two small HTML pages.

Read on 2026-11-23: docs.joinmastodon.org/entities/ (Status with its Account, Report, V1_Instance). From memory: W3C
ActivityPub section 6.4 (Tombstone) and the nodeinfo schema 2.0.
Counters that the platform does not keep are left at zero.
"""

from datetime import UTC, datetime
from typing import Any

from jinja2 import Environment
from markupsafe import escape

from bot.demo.records import DemoAccount, DemoReport, Post

Json = dict[str, Any]

RULES = (
    {"id": "1", "text": "No harassment, threats or hate.", "hint": ""},
    {"id": "2", "text": "No fraud, spam or malware.", "hint": ""},
)
VERSION = "4.5.0"
_LAYOUT = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title>
{%- if post %}
<meta property="og:type" content="article"><meta property="og:title" content="{{ title }}">
<meta property="og:description" content="{{ post.text }}"><meta property="og:url" content="{{ url }}">
<link rel="alternate" type="application/activity+json" href="{{ uri }}">
{%- endif %}</head>
<body>{% if post %}<article><h1>{{ post.account.name }}</h1><p>{{ post.text }}</p>
<time datetime="{{ time }}">{{ time }}</time></article>
{%- elif account %}<h1>{{ account.name }}</h1>
{%- else %}<h1>The page you are looking for isn't here.</h1>{% endif %}</body></html>
"""
_PAGE = Environment(autoescape=True).from_string(_LAYOUT)


def stamp(when: datetime) -> str:
    """Mastodon's datetime form: UTC, milliseconds, Z."""
    return when.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def profile_url(name: str, host: str) -> str:
    return f"http://{host}/@{name}"


def post_url(post: Post, host: str) -> str:
    """Where people read the post."""
    return f"{profile_url(post.account.name, host)}/{post.id}"


def post_uri(post: Post, host: str) -> str:
    """The post's ActivityPub id."""
    return f"http://{host}/users/{post.account.name}/statuses/{post.id}"


def post_page(post: Post, host: str) -> str:
    title = f"{post.account.name} on {host}"
    where = {"url": post_url(post, host), "uri": post_uri(post, host)}
    return _PAGE.render(title=title, post=post, time=stamp(post.published), **where)


def profile_page(account: DemoAccount, host: str) -> str:
    return _PAGE.render(title=f"{account.name} on {host}", account=account)


def missing_page(host: str) -> str:
    return _PAGE.render(title=f"Not found on {host}")


def account_entity(account: DemoAccount, host: str) -> Json:
    picture = f"http://{host}/avatars/original/missing.png"
    return {
        "id": account.id,
        "username": account.name,
        "acct": account.name,
        "display_name": account.name,
        "locked": False,
        "bot": False,
        "discoverable": False,
        "group": False,
        "created_at": stamp(account.joined),
        "note": "",
        "url": profile_url(account.name, host),
        "uri": f"http://{host}/users/{account.name}",
        **dict.fromkeys(("avatar", "avatar_static", "header", "header_static"), picture),
        **dict.fromkeys(("followers_count", "following_count", "statuses_count"), 0),
        "last_status_at": None,
        "emojis": [],
        "fields": [],
    }


def status_entity(post: Post, host: str) -> Json:
    return {
        "id": post.id,
        "created_at": stamp(post.published),
        "in_reply_to_id": None,
        "in_reply_to_account_id": None,
        "sensitive": False,
        "spoiler_text": "",
        "visibility": "public",
        "language": "en",
        "uri": post_uri(post, host),
        "url": post_url(post, host),
        **dict.fromkeys(("replies_count", "reblogs_count", "favourites_count", "quotes_count"), 0),
        "edited_at": None,
        "content": f"<p>{escape(post.text)}</p>",
        "reblog": None,
        "account": account_entity(post.account, host),
        **{name: [] for name in ("media_attachments", "mentions", "tags", "emojis")},
        "card": None,
        "poll": None,
    }


def report_entity(report: DemoReport, account: DemoAccount, host: str) -> Json:
    """``forwarded`` is false however it was asked: every account here is local, and only remote ones are forwarded."""
    return {
        "id": report.id,
        "action_taken": False,
        "action_taken_at": None,
        "category": report.category,
        "comment": report.comment,
        "forwarded": False,
        "created_at": stamp(report.time),
        "status_ids": list(report.status_ids) or None,
        "rule_ids": list(report.rule_ids) or None,
        "target_account": account_entity(account, host),
    }


def note_object(post: Post, host: str) -> Json:
    return {
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": post_uri(post, host),
        "type": "Note",
        "published": stamp(post.published),
        "url": post_url(post, host),
        "attributedTo": f"http://{host}/users/{post.account.name}",
        "to": ["https://www.w3.org/ns/activitystreams#Public"],
        "content": f"<p>{escape(post.text)}</p>",
    }


def tombstone_object(post: Post, host: str) -> Json:
    return {"@context": "https://www.w3.org/ns/activitystreams", "id": post_uri(post, host), "type": "Tombstone"}


def instance_entity(host: str) -> Json:
    return {
        "uri": host,
        "title": host,
        "short_description": "A small platform on this machine.",
        "description": "",
        "email": f"moderator@{host}",
        "version": VERSION,
        "urls": {},
        "stats": dict.fromkeys(("user_count", "status_count", "domain_count"), 0),
        "thumbnail": None,
        "languages": ["en"],
        "registrations": False,
        "approval_required": False,
        "invites_enabled": False,
        "configuration": {"statuses": {"max_characters": 500}},
        "contact_account": None,
        "rules": list(RULES),
    }


def nodeinfo_links(host: str) -> Json:
    rel = "http://nodeinfo.diaspora.software/ns/schema/2.0"
    return {"links": [{"rel": rel, "href": f"http://{host}/nodeinfo/2.0"}]}


def nodeinfo() -> Json:
    return {
        "version": "2.0",
        "software": {"name": "mastodon", "version": VERSION},
        "protocols": ["activitypub"],
        "services": {"inbound": [], "outbound": []},
        "openRegistrations": False,
        "usage": {"users": {}, "localPosts": 0},
        "metadata": {},
    }
