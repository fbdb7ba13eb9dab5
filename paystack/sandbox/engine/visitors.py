"""Whose requests are answered at all, so that no web page in a tester's browser can use the sandbox.

A page can send requests to any address. Browsers say from where (`Origin`) and to which name (`Host`): a foreign page
is refused what changes something, and a name that is not the sandbox's could have been pointed here by its owner.
Programs send no `Origin` and are not concerned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import ErrorRow, Refused
from paystack.sandbox.errors import SandboxError

HOST_UNKNOWN = ErrorRow(
    403,
    "The sandbox is not served under the name {host}",
    type="api_error",
    code="host_not_allowed",
    next_step="If the name is yours, start the sandbox with --allow-host NAME, or pass allow_hosts=[NAME]",
)
ORIGIN_FOREIGN = ErrorRow(
    403,
    "Web pages of {origin} cannot change anything in the sandbox",
    type="api_error",
    code="origin_not_allowed",
    next_step="Call the sandbox from your server, or with a program that sends no Origin header",
)

CHANGES_NOTHING = ("GET", "HEAD", "OPTIONS")

FORWARDED = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host")
"""The headers by which proxies and tunnels tell that they pass a request on."""

_LOOPBACK = re.compile(r"([a-z0-9_-]+\.)*localhost\.?|127(\.[0-9]{1,3}){3}|\[::1\]")
_NAME = re.compile(r"[a-z0-9._-]+|\[[0-9a-f:.]+\]")
_PORT = re.compile(r":[0-9]+\Z")


class Visitors:
    """The names under which a sandbox is served, beside those that always mean this machine."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """Raises `SandboxError` for a name that is none."""
        self._names: set[str] = set()
        self._known: set[str] = set()
        for name in names:
            self.allow(name)

    def allow(self, name: str) -> None:
        """Serve requests for this name or IP address too. Raises `SandboxError` for what is neither."""
        lower = name.lower()
        # An IPv6 address may come without its brackets.
        lower = f"[{lower}]" if lower.count(":") > 1 and not lower.startswith("[") else lower
        if not _NAME.fullmatch(lower):
            raise SandboxError(f"a host is a name or an IP address, without scheme, port or path: {name!r}")
        self._names.add(lower)

    def check(self, request: Request) -> None:
        """Refuse a request for another name, and one of a foreign page that could change something."""
        headers = request.headers
        host = headers.get("host")
        if host and host not in self._known and not self._learn(host):
            raise Refused(HOST_UNKNOWN, host=host)
        origin = headers.get("origin")
        if origin is not None and request.method not in CHANGES_NOTHING and not _is_own(origin, request.base_url):
            raise Refused(ORIGIN_FOREIGN, origin=origin[:200])

    @staticmethod
    def is_local(request: Request) -> bool:
        """Whether it names this machine, and no proxy says that it came through: others cannot see the answer."""
        host = request.headers.get("host")
        is_named = not host or _LOOPBACK.fullmatch(_PORT.sub("", host.lower())) is not None
        return is_named and not any(name in request.headers for name in FORWARDED)

    def _learn(self, host: str) -> bool:
        """Whether this Host header has one of the names."""
        name = _PORT.sub("", host.lower())
        if name not in self._names and not _LOOPBACK.fullmatch(name):
            return False
        # Most requests have one of a few headers. Loopback has enough names to fill the memory.
        if len(self._known) < 100:
            self._known.add(host)
        return True


def _is_own(origin: str, base_url: str) -> bool:
    """Whether a page of this origin is one of the sandbox's own, which the caller reached at `base_url`."""
    # A proxy in front may speak https. Browsers leave a default port out of both headers.
    scheme, _, place = origin.lower().partition("://")
    return scheme in ("http", "https") and place == base_url.lower().partition("://")[2].partition("/")[0]
