"""Lists that span many replies: one page, and iteration over its items and those of all pages after it.

Which request comes next is decided by `_following`, once for both clients. How an API pages follows from the names of
its query arguments, passed or not: `page` is numbers; `next` or `cursor` is cursors; both of them with `use_cursor` is
a choice, which falls on cursors unless the caller asks for a numbered page. Nothing here does I/O by itself: what has
`call` fetches.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from paystack.runtime.http import HttpInfo, Request

if TYPE_CHECKING:
    from typing_extensions import Self

    from paystack.runtime.models import Envelope

    E = TypeVar("E", bound=Envelope)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ListEnvelope(Protocol[T_co]):
    """What the models of list replies have in common."""

    @property
    def data(self) -> Sequence[T_co]:
        """The items of one page."""
        ...


class Caller(Protocol):
    """What a `Page` fetches pages with: the synchronous client, or anything that can call."""

    def call(self, request: Request, response_type: type[E]) -> E:
        """The reply to `request`."""
        ...


class AsyncCaller(Protocol):
    """The asynchronous twin of `Caller`."""

    async def call(self, request: Request, response_type: type[E]) -> E:
        """The reply to `request`."""
        ...


def first(request: Request) -> Request:
    """`request` with cursors switched on where they are a choice, unless the caller asked for a numbered page."""
    query = request.query or {}
    if "use_cursor" in query and query["use_cursor"] is None and query.get("page") is None:
        return replace(request, query={**query, "use_cursor": True})
    return request


def _cursor_name(query: Mapping[str, Any]) -> str:
    """The argument that takes a cursor."""
    return "cursor" if "cursor" in query else "next"


def _following(request: Request, meta: Any, items: int) -> Request | None:
    """The request for the page after the one that `request` gave, None after the last."""
    if not items:
        return None
    query = request.query or {}
    name = _cursor_name(query)
    if "page" not in query or query.get("use_cursor") or query.get(name):
        cursor = getattr(meta, "next", None)
        # "null" in quotes is what one documented reply has; a cursor that comes back would go round for ever.
        if not cursor or cursor == "null" or cursor == query.get(name):
            return None
        return replace(request, query={**query, name: cursor, "previous": None})
    page = query.get("page") or 1
    last = getattr(meta, "page_count", None)
    if isinstance(last, int) and page >= last:
        return None
    return replace(request, query={**query, "page": page + 1})


class _PageData(Generic[T]):
    """What a fetched page holds. `response` is the whole envelope behind it."""

    _request: Request
    _envelope: Envelope | None = None

    @classmethod
    def over(cls, page: _PageData[Any]) -> Self:
        """`page` as a page of this class, which may make other items of what it holds."""
        made = cls.__new__(cls)
        vars(made).update(vars(page))
        return made

    @property
    def response(self) -> Envelope:
        """The envelope that this page came in."""
        if self._envelope is None:
            raise RuntimeError("This page was not fetched yet: await it, or iterate over it with `async for`.")
        return self._envelope

    @property
    def data(self) -> list[T]:
        """The items of this page, in the API's order."""
        items = getattr(self.response, "data", None)
        return items if isinstance(items, list) else []

    @property
    def meta(self) -> Any:
        """Counts and cursors as the API gave them; None if it gave none."""
        return getattr(self.response, "meta", None)

    @property
    def http(self) -> HttpInfo:
        """The HTTP exchange behind this page."""
        return self.response.http

    @property
    def total_count(self) -> int | None:
        """How many items all pages have; None when the API pages by cursor and does not count."""
        return getattr(self.meta, "total", None)

    @property
    def next_cursor(self) -> str | None:
        """The cursor of the next page, for the `next` argument; None on the last page or when pages are numbered."""
        following = self._next_request()
        return following.query.get(_cursor_name(following.query)) if following and following.query else None

    @property
    def has_more(self) -> bool:
        """Whether there is a page after this one."""
        return self._next_request() is not None

    def _next_request(self) -> Request | None:
        return _following(self._request, self.meta, len(self.data))

    def __repr__(self) -> str:
        items = "not fetched" if self._envelope is None else f"{len(self.data)} items"
        return f"{type(self).__name__}({self._request.method} {self._request.path}, {items})"


class _Seen:
    """The cursors that one iteration has met, to stop at the first that comes back."""

    def __init__(self) -> None:
        self._cursors: set[str] = set()

    def again(self, cursor: str | None) -> bool:
        if cursor is None:
            return False
        if cursor in self._cursors:
            return True
        self._cursors.add(cursor)
        return False


class Page(_PageData[T]):
    """One page of a list. Iterating goes on through all the pages after it, fetching each when it is reached."""

    def __init__(self, client: Caller, request: Request, response_type: type[ListEnvelope[T]]) -> None:
        self._client = client
        self._request = request
        self._response_type = response_type
        self._envelope = client.call(request, cast("type[Envelope]", response_type))

    def next_page(self) -> Self | None:
        """The page after this one, None after the last."""
        following = self._next_request()
        return None if following is None else type(self)(self._client, following, self._response_type)

    def iter_pages(self) -> Iterator[Self]:
        """This page and all pages after it."""
        seen = _Seen()
        page: Self | None = self
        while page is not None:
            yield page
            page = None if seen.again(page.next_cursor) else page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_PageData[T]):
    """The asynchronous twin of `Page`: `page = await pages`, or `async for item in pages`."""

    def __init__(self, client: AsyncCaller, request: Request, response_type: type[ListEnvelope[T]]) -> None:
        self._client = client
        self._request = request
        self._response_type = response_type

    def __await__(self) -> Generator[Any, None, Self]:
        return self._fetched().__await__()

    async def _fetched(self) -> Self:
        if self._envelope is None:
            self._envelope = await self._client.call(self._request, cast("type[Envelope]", self._response_type))
        return self

    async def next_page(self) -> Self | None:
        """The page after this one, None after the last."""
        following = (await self)._next_request()
        if following is None:
            return None
        return await type(self)(self._client, following, self._response_type)

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all pages after it."""
        seen = _Seen()
        page: Self | None = await self
        while page is not None:
            yield page
            page = None if seen.again(page.next_cursor) else await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item
