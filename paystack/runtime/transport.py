"""How bytes travel: the `Transport` protocols, and urllib3 for the synchronous client.

Retries, errors' meaning and parsing are not here. A transport says one thing more than its answer: when it fails,
whether the request can have left.
"""

from __future__ import annotations

import math
import os
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import unquote, urlsplit

from paystack.runtime.configuration import is_loopback
from paystack.runtime.errors import ConfigurationError, NetworkError, RequestTimeoutError
from paystack.runtime.http import Response, Send

if TYPE_CHECKING:
    import ssl

    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

CONNECTIONS_KEPT = 10


class Transport(Protocol):
    """Anything that can put a `Send` on the wire once, without retrying and without following redirects."""

    def send(self, send: Send) -> Response:
        """The response, or a `NetworkError` whose `sent` is False only if the request certainly did not leave."""
        ...

    def close(self) -> None:
        """Close the connections that are kept open. Closing twice is fine."""
        ...


class AsyncTransport(Protocol):
    """The asynchronous twin of `Transport`."""

    async def send(self, send: Send) -> Response:
        """The response, or a `NetworkError` whose `sent` is False only if the request certainly did not leave."""
        ...

    async def close(self) -> None:
        """Close the connections that are kept open. Closing twice is fine."""
        ...


class Urllib3Transport:
    """One urllib3 connection pool to one host, opened at the first request and again in a forked child."""

    def __init__(self, base_url: str, *, proxy: str | None = None, ca_bundle: str | None = None) -> None:
        self._base_url = base_url
        self._proxy = proxy
        self._ca_bundle = ca_bundle
        # By process, so that a forked child opens its own; and without a lock, which a fork could copy while held.
        self._pools: dict[int, tuple[HTTPConnectionPool, str]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), proxy=self._proxy, ca_bundle=self._ca_bundle), (self._base_url,)

    def send(self, send: Send) -> Response:
        pool, prefix = self._pools.get(os.getpid()) or self._open()
        from urllib3 import Timeout, exceptions

        until = time.monotonic() + send.seconds_left
        try:
            response = pool.urlopen(
                send.method,
                prefix + send.url,
                send.body,
                send.headers,
                retries=False,
                redirect=False,
                assert_same_host=False,
                timeout=Timeout(connect=send.connect_timeout, read=send.read_timeout),
                preload_content=send.seconds_left == math.inf,
            )
            body = response.data if send.seconds_left == math.inf else _read_until(until, send, response)
        except exceptions.HTTPError as failure:
            raise _network_error(send, failure) from failure
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Response(response.status, headers, body)

    def close(self) -> None:
        pool, _ = self._pools.pop(os.getpid(), (None, ""))
        if pool is not None:
            pool.close()

    def _open(self) -> tuple[HTTPConnectionPool, str]:
        proxy = proxy_for(self._base_url, self._proxy)
        # A proxy is told the whole URL, unless it only passes on what is encrypted.
        whole = proxy and self._base_url.startswith("http:")
        prefix = self._base_url if whole else urlsplit(self._base_url).path
        return self._pools.setdefault(os.getpid(), (_pool(self._base_url, proxy, self._ca_bundle), prefix))


def _read_until(until: float, send: Send, response: BaseHTTPResponse) -> bytes:
    """The body, in the pieces it arrives in, so that a server that drips cannot outlast the deadline."""
    pieces = []
    while piece := response.read1(65536):
        pieces.append(piece)
        if time.monotonic() > until:
            response.close()
            call = f"{send.method} {send.url.partition('?')[0]}"
            raise RequestTimeoutError(f"{call} had not answered in full by its deadline.", sent=True)
    response.release_conn()
    return b"".join(pieces)


def _pool(base_url: str, proxy: str | None, ca_bundle: str | None) -> HTTPConnectionPool:
    from urllib3 import PoolManager, ProxyManager, make_headers

    options: dict[str, Any] = {"maxsize": CONNECTIONS_KEPT}
    if base_url.startswith("https:"):
        options["ssl_context"] = tls_context(ca_bundle)
    if proxy is None:
        return PoolManager(**options).connection_from_url(base_url)
    login = urlsplit(proxy).netloc.rpartition("@")[0]
    proxy_headers = make_headers(proxy_basic_auth=unquote(login)) if login else None
    return ProxyManager(proxy, proxy_headers=proxy_headers, **options).connection_from_url(base_url)


def tls_context(ca_bundle: str | None) -> ssl.SSLContext:
    """A verifying context: `ca_bundle`, else what the usual variables name, else the system's certificates."""
    import ssl

    bundle = ca_bundle or os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
    try:
        return ssl.create_default_context(
            cafile=bundle if bundle and not os.path.isdir(bundle) else None,
            capath=bundle if bundle and os.path.isdir(bundle) else None,
        )
    except OSError as failure:
        raise ConfigurationError(f"The CA bundle {bundle} cannot be read: {failure}") from failure


def proxy_for(base_url: str, argument: str | None) -> str | None:
    """The proxy to go through: `argument`, else what the usual variables name, but those not for this machine."""
    proxy = argument or _environment_proxy(base_url)
    if proxy is None:
        return None
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    parts = urlsplit(proxy)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError("The proxy must be the URL of an HTTP proxy, such as http://proxy.example:3128.")
    return proxy


def _environment_proxy(base_url: str) -> str | None:
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return None
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all") or None


def _before_sending(failure: Exception) -> bool:
    """Whether the proxy was not reached, or refused the tunnel. A reset after sending is a ProxyError too."""
    from urllib3 import exceptions

    refused = type(failure) is OSError and str(failure).startswith("Tunnel connection failed")
    return refused or isinstance(failure, (exceptions.NewConnectionError, exceptions.ConnectTimeoutError))


def _network_error(send: Send, failure: Exception) -> NetworkError:
    """What `failure` means. Where urllib3 leaves open whether the request had left, it counts as sent."""
    import ssl

    from urllib3 import exceptions

    call = f"{send.method} {send.url.partition('?')[0]}"
    if isinstance(failure, exceptions.ProxyError) and _before_sending(failure.original_error):
        return NetworkError(f"{call} was not sent: could not connect to the proxy.")
    if isinstance(failure, exceptions.NewConnectionError):
        return NetworkError(f"{call} was not sent: could not connect.")
    if isinstance(failure, exceptions.ConnectTimeoutError):
        return RequestTimeoutError(f"{call} was not sent: no connection in {send.connect_timeout:g} s.")
    if isinstance(failure, exceptions.SSLError) and any(
        isinstance(cause, ssl.CertificateError) for cause in failure.args
    ):
        return NetworkError(
            f"{call} was not sent: the server's certificate failed verification: {failure}",
            retryable=False,
        )
    if isinstance(failure, exceptions.ReadTimeoutError):
        return RequestTimeoutError(f"{call} got no answer in {send.read_timeout:g} s.", sent=True)
    return NetworkError(f"{call} lost its connection before the whole answer came.", sent=True)
