"""The `Transport` protocols, the urllib3 transport of the synchronous client, proxies and certificates.

Nothing here retries, parses or classifies answers. If a transport fails, its error says whether the request may have
been sent.
"""

from __future__ import annotations

import os
import sys
from base64 import b64encode
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import unquote_to_bytes, urlsplit

from paystack.runtime.configuration import is_encrypted, is_loopback
from paystack.runtime.errors import ConfigurationError
from paystack.runtime.hidden import Hidden, hidden, without_frames
from paystack.runtime.http import Response, Send
from paystack.runtime.loading import Loading

if TYPE_CHECKING:
    import ssl

    from paystack.runtime.connections import Pool


class Transport(Protocol):
    """An object that sends a `Send` once, without retrying and without following redirects."""

    def send(self, send: Send) -> Response:
        """Send the request once, and return the response.

        Raises a `NetworkError` whose `sent` is False only if the request certainly was not sent.
        """
        ...

    def close(self) -> None:
        """Close the open connections. Closing twice is fine."""
        ...


class AsyncTransport(Protocol):
    """The asynchronous `Transport`."""

    async def send(self, send: Send) -> Response:
        """Send the request once, and return the response.

        Raises a `NetworkError` whose `sent` is False only if the request certainly was not sent.
        """
        ...

    async def close(self) -> None:
        """Close the open connections. Closing twice is fine."""
        ...


class Urllib3Transport:
    """A urllib3 connection pool for one host, opened at the first request, and opened again in a forked child."""

    def __init__(self, base_url: str, *, proxy: str | None = None, ca_bundle: str | None = None) -> None:
        self._base_url = base_url
        self._proxy = proxy = hidden(proxy)  # it can hold a login
        self._ca_bundle = ca_bundle
        # Keyed by process, so that a forked child opens its own. There is no lock, which a fork could copy while held.
        self._pools: dict[int, Pool] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), proxy=self._proxy, ca_bundle=self._ca_bundle), (self._base_url,)

    def send(self, send: Send) -> Response:
        return self.prepare().send(send)

    def prepare(self) -> Pool:
        """Open the pool, unless it is open, and return it: the first time, that imports urllib3."""
        return self._pools.get(os.getpid()) or self._open()

    def close(self) -> None:
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.close()

    def _open(self) -> Pool:
        with Loading():
            from paystack.runtime.connections import Pool

            proxy, login = proxy_and_login(self._base_url, self._proxy)
            context = tls_context(self._ca_bundle) if is_encrypted(self._base_url, proxy) else None
            return self._pools.setdefault(os.getpid(), Pool(self._base_url, proxy, login, context))


def tls_context(ca_bundle: str | None) -> ssl.SSLContext:
    """Returns a verifying context for `ca_bundle`, or else the bundle in the usual variables, or else the system's."""
    import ssl

    bundle = ca_bundle or os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    try:
        return ssl.create_default_context(
            cafile=bundle if bundle and not os.path.isdir(bundle) else None,
            capath=bundle if bundle and os.path.isdir(bundle) else None,
        )
    except OSError as failure:
        raise ConfigurationError(f"The CA bundle {bundle} cannot be read: {failure}") from failure


def proxy_and_login(base_url: str, argument: str | None) -> tuple[str | None, Hidden | None]:
    """Returns the URL of the proxy to use without its login, and the value of the header that logs in to it.

    The proxy is `argument`, or else that in the usual variables, which are ignored for this machine.
    """
    handled, argument = sys.exc_info()[1], hidden(argument)
    try:
        return _parted(argument or _environment_proxy(base_url))
    except BaseException as failure:
        # What reads the variables and takes the URL apart has the login in its local variables.
        without_frames(failure, handled)
        raise failure


def _parted(proxy: str | None) -> tuple[str | None, Hidden | None]:
    if not proxy:
        return None, None
    not_one = ConfigurationError("The proxy must be the URL of an HTTP proxy, such as http://proxy.example:3128.")
    if not isinstance(proxy, str):
        raise not_one
    scheme, rest = proxy.split("://", 1) if "://" in proxy else ("http", proxy)
    login, _, host = rest.rpartition("@")
    url, is_url = f"{scheme}://{host}", False
    with suppress(ValueError):  # what is no address or no port
        parts = urlsplit(url)
        is_url = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    if not is_url:
        raise not_one
    # The bytes as they were written in the URL: RFC 7617 lets a password be in any character set.
    header = Hidden(f"Basic {b64encode(unquote_to_bytes(login)).decode()}") if login else None
    return url, header


def _environment_proxy(base_url: str) -> str | None:
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return None
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all") or None
