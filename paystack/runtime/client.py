"""What the two generated clients are built on: set-up and key handling, and the two drivers of `exchange`.

Nothing here knows an endpoint, and nothing here decides about retries.
"""

from __future__ import annotations

import copy
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from urllib.parse import quote, unquote

from paystack.runtime.configuration import base_url_from, mask, secret_key_from
from paystack.runtime.drivers import drive, drive_async
from paystack.runtime.errors import ConfigurationError, NetworkError, ValidationError
from paystack.runtime.exchange import exchange
from paystack.runtime.hooks import Hooks, OnRequest, OnResponse
from paystack.runtime.http import Request, Response, Send, Wait
from paystack.runtime.log import log_as_asked
from paystack.runtime.options import (
    CONNECT_TIMEOUT,
    READ_TIMEOUT,
    Headers,
    RequestOptions,
    Settings,
    Timeout,
    as_timeout,
    retries,
    seconds,
)
from paystack.runtime.pages import AsyncPage, ListEnvelope, Page, first
from paystack.runtime.transport import AsyncTransport, Transport, Urllib3Transport

if TYPE_CHECKING:
    from typing_extensions import Self

    from paystack.runtime.models import AnyResponse, Envelope

    E = TypeVar("E", bound=Envelope)

T = TypeVar("T")
AnyTransport = TypeVar("AnyTransport", Transport, AsyncTransport)

DEFAULT_TIMEOUT = Timeout(CONNECT_TIMEOUT, READ_TIMEOUT)


NO_RESPONSE = Response(0, {}, b"")
"""What a pause gives; `exchange` does not look at it."""


class _Core(Generic[AnyTransport]):
    """What both clients share: everything but the way to send."""

    default_base_url: ClassVar[str]
    version: ClassVar[str]

    def __init__(
        self,
        secret_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        transport: AnyTransport | None = None,
        proxy: str | None = None,
        ca_bundle: str | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
    ) -> None:
        """Set the client up; nothing is sent before the first call.

        Args:
            secret_key: The secret key, `sk_test_...` or `sk_live_...`. Defaults to `PAYSTACK_SECRET_KEY`.
            base_url: Where the API is. Defaults to `PAYSTACK_BASE_URL`, else to Paystack's own address.
            timeout: Seconds to wait for each read of an answer, or a `Timeout`, which says how long connecting may
                take too. Defaults to 30 seconds, and 5 for connecting.
            deadline: Seconds for a whole call with its waits and retries. Defaults to no limit.
            max_retries: How often a failed call is tried again where that is safe, 0 for never. Defaults to 2.
            transport: What sends requests: a `Transport`, for the asynchronous client an `AsyncTransport`. Defaults to
                the client's own; no other uses `proxy` and `ca_bundle`.
            proxy: The URL of an HTTP proxy. Defaults to the usual variables, such as `HTTPS_PROXY` and `NO_PROXY`.
            ca_bundle: The certificates to trust, a file or a folder. Defaults to `REQUESTS_CA_BUNDLE` or
                `CURL_CA_BUNDLE`, else to the system's.
            on_request: Called before each attempt, with the `Send`.
            on_response: Called after each attempt, with the `Send`, the `Response` or `NetworkError`, and how many
                seconds it took.

        Raises:
            ConfigurationError: there is no secret key, or a setting cannot be right.
        """
        log_as_asked()
        key = secret_key_from(secret_key)
        self.base_url = base_url_from(base_url, self.default_base_url, key)
        self.livemode = key.startswith("sk_live_")
        """Whether the key moves real money."""
        self._secret_key = key
        self._hooks = Hooks(on_request, on_response)
        self._closed = False
        headers = Headers(
            {
                "authorization": f"Bearer {key}",
                "accept": "application/json",
                "user-agent": f"paystack-client/{self.version} Python/{platform.python_version()}",
            }
        )
        self._settings = _checked(
            Settings(
                headers,
                Headers({**headers, "content-type": "application/json"}),
                as_timeout(timeout),
                deadline,
                max_retries,
            )
        )
        self._transport: AnyTransport = self._default_transport(proxy, ca_bundle) if transport is None else transport

    def _default_transport(self, proxy: str | None, ca_bundle: str | None) -> AnyTransport:
        raise NotImplementedError

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
    ) -> Self:
        """A client with other settings that shares this one's connections. Times are in seconds."""
        settings = self._settings
        twin = copy.copy(self)
        for name in [name for name in vars(twin) if not name.startswith("_")]:
            if hasattr(vars(twin)[name], "_client"):
                del vars(twin)[name]  # an Api object that was made for this client
        twin._settings = _checked(
            replace(
                settings,
                timeout=settings.timeout if timeout is None else as_timeout(timeout),
                deadline=settings.deadline if deadline is None else deadline,
                max_retries=settings.max_retries if max_retries is None else max_retries,
            )
        )
        return twin

    def _begin(self, send: Send) -> float:
        if self._closed:
            raise ConfigurationError(f"{self!r} was closed: make another client, or close it later.")
        return self._hooks.before(send)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({mask(self._secret_key)}, {self.base_url})"


def _checked(settings: Settings) -> Settings:
    retries(settings.max_retries)
    if settings.deadline is not None:
        seconds("deadline", settings.deadline)
    return settings


class BaseClient(_Core[Transport]):
    """The synchronous half of what `Paystack` inherits."""

    def _default_transport(self, proxy: str | None, ca_bundle: str | None) -> Transport:
        return Urllib3Transport(self.base_url, proxy=proxy, ca_bundle=ca_bundle)

    def call(self, request: Request, response_type: type[E]) -> E:
        """Carry `request` out: the synchronous driver of `exchange`."""
        return drive(exchange(request, response_type, self._settings), self._perform)

    def _perform(self, step: Send | Wait) -> Response:
        if isinstance(step, Wait):
            time.sleep(step.seconds)
            return NO_RESPONSE
        began = self._begin(step)
        try:
            response = self._transport.send(step)
        except NetworkError as error:
            self._hooks.after(step, error, began)
            raise
        self._hooks.after(step, response, began)
        return response

    def page(self, request: Request, response_type: type[ListEnvelope[T]]) -> Page[T]:
        """The first page of what `request` lists."""
        return Page(self, first(request), response_type)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Sequence[Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> AnyResponse:
        """Call an endpoint that has no method yet; `path` begins with a slash. A write is never sent twice."""
        from paystack.runtime.models import AnyResponse

        return self.call(any_request(method, path, params, body, request_options), AnyResponse)

    def close(self) -> None:
        """Close the connections that are kept open; the client cannot be used any more. Closing twice is fine."""
        self._closed = True
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncBaseClient(_Core[AsyncTransport]):
    """The asynchronous half of what `AsyncPaystack` inherits."""

    def _default_transport(self, proxy: str | None, ca_bundle: str | None) -> AsyncTransport:
        from paystack.runtime.aio_transport import AiohttpTransport

        return AiohttpTransport(self.base_url, proxy=proxy, ca_bundle=ca_bundle)

    async def call(self, request: Request, response_type: type[E]) -> E:
        """Carry `request` out: the asynchronous driver of `exchange`."""
        return await drive_async(exchange(request, response_type, self._settings), self._perform)

    async def _perform(self, step: Send | Wait) -> Response:
        if isinstance(step, Wait):
            import asyncio  # not at the top: it would cost those who use only the synchronous client

            await asyncio.sleep(step.seconds)
            return NO_RESPONSE
        began = self._begin(step)
        try:
            response = await self._transport.send(step)
        except NetworkError as error:
            self._hooks.after(step, error, began)
            raise
        self._hooks.after(step, response, began)
        return response

    def page(self, request: Request, response_type: type[ListEnvelope[T]]) -> AsyncPage[T]:
        """The first page of what `request` lists; it is fetched when it is awaited or iterated."""
        return AsyncPage(self, first(request), response_type)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Sequence[Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> AnyResponse:
        """Call an endpoint that has no method yet; `path` begins with a slash. A write is never sent twice."""
        from paystack.runtime.models import AnyResponse

        return await self.call(any_request(method, path, params, body, request_options), AnyResponse)

    async def close(self) -> None:
        """Close the connections that are kept open; the client cannot be used any more. Closing twice is fine."""
        self._closed = True
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


def any_request(
    method: str,
    path: str,
    params: Mapping[str, Any] | None,
    body: Mapping[str, Any] | Sequence[Any] | None,
    options: RequestOptions | None,
) -> Request:
    """A request to a path of the caller's own; refuses what would leave the API's host or its path."""
    if not (isinstance(method, str) and method.isascii() and method.isalpha()):
        raise ValidationError(f"{method!r} is not an HTTP method.", field="method")
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//") or "\\" in path:
        raise ValidationError(f"{path!r} is not a path of the API: begin it with one slash.", field="path")
    bare = path.partition("?")[0]
    if any(unquote(part) in (".", "..") for part in bare.split("/")):
        raise ValidationError(f"{path!r} has '.' or '..' in it.", field="path")
    try:
        quoted = quote(path, safe="/?%&=:@,;+$!*'()~")
    except UnicodeEncodeError as cause:
        raise ValidationError(f"{path!r} is not valid text: {cause}", field="path") from cause
    method = method.upper()
    return Request(
        method,
        quoted,
        f"request {method} {bare}",
        "safe" if method == "GET" else "never",
        query=params,
        body=body,
        options=options,
    )
