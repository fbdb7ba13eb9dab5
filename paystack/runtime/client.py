"""The base classes of the two generated clients: set-up, key handling, and how each carries out `exchange`.

Nothing here depends on an endpoint or decides about retries.
"""

from __future__ import annotations

import copy
import os
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar
from urllib.parse import quote, unquote

from paystack.runtime.ahead import Ahead
from paystack.runtime.configuration import base_url_from, secret_key_from
from paystack.runtime.drivers import drive, drive_async
from paystack.runtime.errors import ConfigurationError, NetworkError, ValidationError
from paystack.runtime.exchange import exchange
from paystack.runtime.hidden import Headers, Secret, hidden, mask, secret
from paystack.runtime.hints import Helpful, on_client
from paystack.runtime.hooks import Hooks, OnRequest, OnResponse
from paystack.runtime.http import Request, Response, Send, Step, Turn, Wait
from paystack.runtime.leftovers import warn_of_leftovers
from paystack.runtime.loading import Loading
from paystack.runtime.log import log_as_asked
from paystack.runtime.options import (
    CONNECT_TIMEOUT,
    READ_TIMEOUT,
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

    from paystack.runtime.ahead import FindModel
    from paystack.runtime.models import AnyResponse, Envelope
    from paystack.runtime.rate_limit import RateLimit

    E = TypeVar("E", bound=Envelope)

T = TypeVar("T")
AnyTransport = TypeVar("AnyTransport", Transport, AsyncTransport)

DEFAULT_TIMEOUT = Timeout(CONNECT_TIMEOUT, READ_TIMEOUT)

warn_of_leftovers()

NO_RESPONSE = Response(0, {}, b"")
"""What `exchange` is sent after what is no `Send`; it does not use it."""


class _Core(Helpful, Generic[AnyTransport]):
    """What both clients share: everything except sending."""

    default_base_url: ClassVar[str]
    version: ClassVar[str]
    _is_async: ClassVar[bool]

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
        rate_limit: Literal["published"] | RateLimit | None = None,
    ) -> None:
        """Set the client up. Nothing is sent before the first call.

        Args:
            secret_key: The secret key, `sk_test_...` or `sk_live_...`. Defaults to the variable `PAYSTACK_SECRET_KEY`.
            base_url: The URL of the API. Defaults to the variable `PAYSTACK_BASE_URL`, or else to Paystack's own URL.
            timeout: Seconds to wait for each read of an answer, or a `Timeout` to set the limit for connecting too.
                Defaults to 30 seconds, and 5 seconds for connecting.
            deadline: Seconds that a whole call may take, with its waits and retries. Defaults to no limit.
            max_retries: How often to retry a failed call if that is safe; 0 turns retries off. Defaults to 2.
            transport: The `Transport`, or for the asynchronous client the `AsyncTransport`, that sends requests.
                Defaults to the client's own, which is the only one that uses `proxy` and `ca_bundle`.
            proxy: The URL of an HTTP proxy. Defaults to the usual variables, such as `HTTPS_PROXY` and `NO_PROXY`.
            ca_bundle: A file or folder of certificates to trust. Defaults to the variable `REQUESTS_CA_BUNDLE` or
                `CURL_CA_BUNDLE`, or else to the system's certificates.
            on_request: Called before each attempt with the `Send`.
            on_response: Called after each attempt with the `Send`, the `Response` or `NetworkError`, and the seconds
                that the attempt took.
            rate_limit: `"published"` lets requests wait for their turn within the limits that Paystack publishes, and a
                `RateLimit` within limits of your own or over several processes. Defaults to none: a request beyond a
                limit is answered 429, which is waited out.

        Raises:
            ConfigurationError: there is no secret key, or a setting is not valid.
        """
        # Tracebacks show the arguments, and a URL can hold a login.
        secret_key, base_url, proxy = secret(secret_key), hidden(base_url), hidden(proxy)
        log_as_asked()
        key = secret_key_from(secret_key)
        self.base_url = base_url_from(base_url, self.default_base_url, key)
        self.livemode = key.startswith("sk_live_")
        """Whether the key moves real money."""
        self._secret_key = key
        self._hooks = Hooks(on_request, on_response)
        self._closed = False
        headers = self._headers(key)
        limit = None if rate_limit is None else self._kept(rate_limit)
        self._settings = _checked(Settings(*headers, as_timeout(timeout), deadline, max_retries, limit))
        self._transport: AnyTransport = self._default_transport(proxy, ca_bundle) if transport is None else transport

    def _default_transport(self, proxy: str | None, ca_bundle: str | None) -> AnyTransport:
        raise NotImplementedError

    def _kept(self, rate_limit: object) -> RateLimit:
        """Returns the argument `rate_limit` as a `RateLimit`. Raises `ConfigurationError` if it cannot be kept."""
        with Loading():
            from paystack.runtime.rate_limit import RateLimit

        if rate_limit == "published":
            return RateLimit()
        if not isinstance(rate_limit, RateLimit):
            raise ConfigurationError(f'rate_limit must be "published" or a RateLimit, not {rate_limit!r}.')
        rate_limit.check_kind(asynchronous=self._is_async)
        return rate_limit

    def _headers(self, key: str) -> tuple[Headers, Headers]:
        """Returns the headers of requests without and with a body."""
        headers = Headers(
            {
                "authorization": Secret(f"Bearer {key}"),
                "accept": "application/json",
                "user-agent": f"paystack-client/{self.version} Python/{platform.python_version()}",
            }
        )
        return headers, Headers({**headers, "content-type": "application/json"})

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        rate_limit: Literal["published"] | RateLimit | None = None,
    ) -> Self:
        """Returns a client with other settings that shares this client's connections. Times are in seconds.

        It also shares what is counted for rate limits, unless it gets a `rate_limit` of its own.
        """
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
                rate_limit=settings.rate_limit if rate_limit is None else self._kept(rate_limit),
            )
        )
        return twin

    def _begin(self, send: Send) -> float:
        self._refuse_if_closed()
        return self._hooks.before(send)

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise ConfigurationError(f"{self!r} was closed: create another client, or close this one later.")

    def _hint(self, name: str) -> str:
        return on_client(name, dir(self))

    def __repr__(self) -> str:
        if "_secret_key" not in vars(self):
            return f"{type(self).__name__}(not set up)"
        return f"{type(self).__name__}({mask(self._secret_key)}, {self.base_url})"

    def __copy__(self) -> Self:
        twin = type(self).__new__(type(self))
        vars(twin).update(vars(self))
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        twin = memo[id(self)] = type(self).__new__(type(self))
        vars(twin).update(copy.deepcopy(vars(self), memo))
        return twin

    def __getstate__(self) -> dict[str, Any]:
        """Returns the state without the key, which is read from `PAYSTACK_SECRET_KEY` where the client is unpickled.

        Raises `ConfigurationError` if this client's key is not in that variable here.
        """
        if os.environ.get("PAYSTACK_SECRET_KEY") != self._secret_key:
            raise ConfigurationError(
                f"{self!r} cannot be pickled: a pickle must not hold its secret key, and PAYSTACK_SECRET_KEY, from "
                "which it would be read again, does not have it. Set that variable, or create the client where it "
                "is used."
            )
        state = vars(self).copy()
        del state["_secret_key"]
        state["_settings"] = replace(self._settings, headers={}, body_headers={})
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        key = secret_key_from(None)
        if key.startswith("sk_live_") != state["livemode"]:
            was, now = ("live", "test") if state["livemode"] else ("test", "live")
            raise ConfigurationError(f"A client with a {was} key was pickled, but PAYSTACK_SECRET_KEY is a {now} key.")
        headers, body_headers = self._headers(key)
        settings = replace(state["_settings"], headers=headers, body_headers=body_headers)
        vars(self).update(state, _secret_key=key, _settings=settings)


def _checked(settings: Settings) -> Settings:
    retries(settings.max_retries)
    if settings.deadline is not None:
        seconds("deadline", settings.deadline)
    return settings


class BaseClient(_Core[Transport]):
    """The base class of `Paystack`."""

    _is_async = False

    def _default_transport(self, proxy: str | None, ca_bundle: str | None) -> Transport:
        return Urllib3Transport(self.base_url, proxy=proxy, ca_bundle=ca_bundle)

    def call(self, request: Request, find_model: FindModel[E]) -> E:
        """Send `request` and return its reply as the model that `find_model` returns.

        Raises a `PaystackError` if the call fails.
        """
        with Ahead(request, find_model, self._transport):
            return drive(exchange(request, find_model, self._settings), self._perform)

    def _perform(self, step: Step) -> Response:
        if not isinstance(step, Send):
            if isinstance(step, Wait):
                time.sleep(step.seconds)
            elif isinstance(step, Turn):
                self._refuse_if_closed()
                step.rate_limit.take(step, time.sleep)
            else:
                step.rate_limit.keep_back(step)
            return NO_RESPONSE
        began = self._begin(step)
        try:
            response = self._transport.send(step)
        except NetworkError as error:
            self._hooks.after(step, error, began)
            raise
        self._hooks.after(step, response, began)
        return response

    def page(self, request: Request, find_model: FindModel[ListEnvelope[T]]) -> Page[T]:
        """Fetch and return the first page of the list that `request` asks for."""
        return Page(self, first(request), find_model)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Sequence[Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> AnyResponse:
        """Call an endpoint that has no method yet, and return its reply. `path` must begin with a slash.

        A GET is retried. Any other request is not sent again once it may have taken effect.
        """
        passed = Request(method, path, "", query=params, body=body, options=request_options)
        del params, body  # a traceback shows local variables, but not what is in a `Request`
        return self.call(any_request(method, path, passed), _any_response)

    def close(self) -> None:
        """Close the open connections. The client cannot be used afterwards. Closing it twice is fine."""
        self._closed = True
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncBaseClient(_Core[AsyncTransport]):
    """The base class of `AsyncPaystack`."""

    _is_async = True

    def _default_transport(self, proxy: str | None, ca_bundle: str | None) -> AsyncTransport:
        with Loading():
            try:
                from paystack.runtime.fast_transport import HttptoolsTransport
            except ImportError:  # httptools is not installed
                from paystack.runtime.aio_transport import AiohttpTransport

                return AiohttpTransport(self.base_url, proxy=proxy, ca_bundle=ca_bundle)
        return HttptoolsTransport(self.base_url, proxy=proxy, ca_bundle=ca_bundle)

    async def call(self, request: Request, find_model: FindModel[E]) -> E:
        """Send `request` and return its reply as the model that `find_model` returns.

        Raises a `PaystackError` if the call fails.
        """
        with Ahead(request, find_model):
            return await drive_async(exchange(request, find_model, self._settings), self._perform)

    async def _perform(self, step: Step) -> Response:
        if not isinstance(step, Send):
            import asyncio  # not at the top: programs that use only the synchronous client need not load it

            if isinstance(step, Wait):
                await asyncio.sleep(step.seconds)
            elif isinstance(step, Turn):
                self._refuse_if_closed()
                await step.rate_limit.take_async(step, asyncio.sleep)
            else:
                await step.rate_limit.keep_back_async(step)
            return NO_RESPONSE
        began = self._begin(step)
        try:
            response = await self._transport.send(step)
        except NetworkError as error:
            self._hooks.after(step, error, began)
            raise
        self._hooks.after(step, response, began)
        return response

    def page(self, request: Request, find_model: FindModel[ListEnvelope[T]]) -> AsyncPage[T]:
        """Returns the first page of the list that `request` asks for; it is fetched when awaited or iterated."""
        return AsyncPage(self, first(request), find_model)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | Sequence[Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> AnyResponse:
        """Call an endpoint that has no method yet, and return its reply. `path` must begin with a slash.

        A GET is retried. Any other request is not sent again once it may have taken effect.
        """
        passed = Request(method, path, "", query=params, body=body, options=request_options)
        del params, body  # a traceback shows local variables, but not what is in a `Request`
        return await self.call(any_request(method, path, passed), _any_response)

    async def close(self) -> None:
        """Close the open connections. The client cannot be used afterwards. Closing it twice is fine."""
        self._closed = True
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


def _any_response() -> type[AnyResponse]:
    with Loading():
        from paystack.runtime.models import AnyResponse
    return AnyResponse


def any_request(method: str, path: str, passed: Request) -> Request:
    """Returns `passed` as a request for a path that the caller chose.

    Raises `ValidationError` for a path outside the API.
    """
    if not (isinstance(method, str) and method.isascii() and method.isalpha()):
        raise ValidationError(f"{method!r} is not an HTTP method.", field="method")
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//") or "\\" in path:
        raise ValidationError(
            f"{path!r} is not a path of the API: begin it with one slash, and use no backslash.", field="path"
        )
    bare = path.partition("?")[0]
    if any(unquote(part) in (".", "..") for part in bare.split("/")):
        raise ValidationError(f"{path!r} must not have '.' or '..' as a part.", field="path")
    try:
        quoted = quote(path, safe="/?%&=:@,;+$!*'()~")
    except UnicodeEncodeError as cause:
        raise ValidationError(f"{path!r} is not valid text: {cause}", field="path") from cause
    method = method.upper()
    return replace(
        passed,
        method=method,
        path=quoted,
        operation=f"request {method} {bare}",
        retry="safe" if method == "GET" else "never",
    )
