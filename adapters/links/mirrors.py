"""Hosts that show another platform's items under the same paths: for keys, their links mean the original. Pure.

A mirror is still filed with and looked at on its own; only its key is that of what it shows.
"""

from dataclasses import replace

import ada_url

from adapters.core.values import Target, under

_HOSTS = {  # as of 2026-11-23; the ones that their users name
    "x.com": ("nitter.net", "xcancel.com", "fxtwitter.com", "fixupx.com", "vxtwitter.com", "fixvx.com", "twittpr.com"),
    "www.instagram.com": ("ddinstagram.com", "kkinstagram.com"),
    "www.youtube.com": ("yewtu.be",),
    "bsky.app": ("fxbsky.app", "vxbsky.app", "bskyx.app"),
    "www.reddit.com": ("rxddit.com", "vxreddit.com"),
    "www.tiktok.com": ("vxtiktok.com", "tnktok.com"),
}
_PREFIXES = {  # software that many people run: the first label of the host says which
    "nitter": "x.com",
    "redlib": "www.reddit.com",
    "libreddit": "www.reddit.com",
    "teddit": "www.reddit.com",
    "invidious": "www.youtube.com",
    "inv": "www.youtube.com",
}


def original(target: Target) -> Target:
    """The same link on the platform that a mirror shows; the target itself where its host is no known mirror."""
    home = next((home for home, hosts in _HOSTS.items() if under(target.host, hosts)), None)
    home = home or _PREFIXES.get(target.host.partition(".")[0])
    if home is None:
        return target
    url = ada_url.URL(target.href)
    url.protocol, url.host, url.port = "https:", home, ""
    return replace(target, href=url.href)
