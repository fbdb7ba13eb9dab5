"""Pages of lists, and iteration over the items of a page and of all pages after it.

`_following` decides which request comes next, once for both clients. The names of an operation's query arguments,
passed or not, say how it pages: by number with `page`, by cursor with `next` or `cursor`. An operation that has both
and `use_cursor` pages by cursor unless the caller asks for a numbered page. Nothing here does I/O: the client that a
page is given does.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from paystack.runtime.hints import Helpful, on_page
from paystack.runtime.http import HttpInfo, Request
from paystack.runtime.shown import Remark, Showing

if TYPE_CHECKING:
    from typing_extensions import Self

    from paystack.runtime.ahead import FindModel
    from paystack.runtime.models import Envelope

    E = TypeVar("E", bound=Envelope)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ListEnvelope(Protocol[T_co]):
    """The interface of the models of list replies."""

    @property
    def data(self) -> Sequence[T_co]:
        """The items of one page."""
        ...


class Caller(Protocol):
    """What a `Page` fetches pages with: the synchronous client, or any object with the same `call`."""

    def call(self, request: Request, find_model: FindModel[E]) -> E:
        """Returns the reply to `request`."""
        ...


class AsyncCaller(Protocol):
    """The asynchronous `Caller`."""

    async def call(self, request: Request, find_model: FindModel[E]) -> E:
        """Returns the reply to `request`."""
        ...


def first(request: Request) -> Request:
    """Returns `request` with cursors turned on if it has the choice and the caller did not ask for a numbered page."""
    query = request.query or {}
    if "use_cursor" in query and query["use_cursor"] is None and query.get("page") is None:
        return replace(request, query={**query, "use_cursor": True})
    return request


def _cursor_name(query: Mapping[str, Any]) -> str:
    """Returns the name of the argument that takes a cursor."""
    return "cursor" if "cursor" in query else "next"


def _following(request: Request, meta: Any, items: int) -> Request | None:
    """Returns the request for the page after the one that `request` fetched, or None after the last."""
    if not items:
        return None
    query = request.query or {}
    name = _cursor_name(query)
    if "page" not in query or query.get("use_cursor") or query.get(name):
        cursor = getattr(meta, "next", None)
        # One documented reply has "null" as a string. A repeated cursor would fetch the same page for ever.
        if not cursor or cursor == "null" or cursor == query.get(name):
            return None
        return replace(request, query={**query, name: cursor, "previous": None})
    page = query.get("page") or 1
    last = getattr(meta, "page_count", None)
    if isinstance(last, int) and page >= last:
        return None
    return replace(request, query={**query, "page": page + 1})


def _contents(envelope: Any) -> list[Any]:
    """Returns the ids of the items in a reply, or the items themselves if one has no id: what two pages differ in."""
    items = getattr(envelope, "data", None)
    if not isinstance(items, list):
        return []
    ids = [getattr(item, "id", None) for item in items]
    return items if None in ids else ids


_SHOWN_ITEMS = 3
"""How many items of a page a terminal shows."""


class _PageData(Showing, Helpful, Generic[T]):
    """The contents of a page, once it is fetched."""

    _request: Request
    _envelope: Envelope | None = None

    @classmethod
    def over(cls, page: _PageData[Any]) -> Self:
        """Returns `page` as a page of this class, which may convert its items."""
        made = cls.__new__(cls)
        vars(made).update(vars(page))
        return made

    @property
    def response(self) -> Envelope:
        """The envelope that this page came in."""
        if self._envelope is None:
            raise RuntimeError("This page is not fetched yet: await it, or iterate over it with `async for`.")
        return self._envelope

    @property
    def data(self) -> list[T]:
        """The items of this page, in the API's order."""
        items = getattr(self.response, "data", None)
        return items if isinstance(items, list) else []

    @property
    def meta(self) -> Any:
        """The counts and cursors in the reply; None if it has none."""
        return getattr(self.response, "meta", None)

    @property
    def http(self) -> HttpInfo:
        """The HTTP exchange behind this page."""
        return self.response.http

    @property
    def total_count(self) -> int | None:
        """The number of items on all pages; None if the API pages by cursor and does not count them."""
        return getattr(self.meta, "total", None)

    @property
    def next_cursor(self) -> str | None:
        """The next page's cursor, to pass as `next` or `cursor`; None on the last page or if pages are numbered."""
        following = self._next_request()
        return following.query.get(_cursor_name(following.query)) if following and following.query else None

    @property
    def has_more(self) -> bool:
        """Whether there is another page after this one."""
        return self._next_request() is not None

    def _next_request(self) -> Request | None:
        return _following(self._request, self.meta, len(self.data))

    def _hint(self, name: str) -> str:
        return on_page(name, dir(self))

    def _repeats(self, contents: list[Any] | None) -> bool:
        """Whether this page has these contents of an earlier one, and the list does not say how many pages it has.

        Such a list would not end. Where the number of pages is known, a page may repeat: new items in front move the
        others back by a page.
        """
        is_counted = isinstance(getattr(self.meta, "page_count", None), int)
        return not is_counted and _contents(self._envelope) == contents

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._request.method} {self._request.path}, {self._extent()})"

    _repr_pretty_ = Showing._repr_pretty_  # IPython prefers the `__repr__` of a class to what its bases have

    def _shown(self) -> Iterator[tuple[str | None, Any]]:
        """Returns the first items for a terminal to show. A `repr` has only their number."""
        if self._envelope is not None:
            yield "data", self.data[:_SHOWN_ITEMS]
        yield None, Remark(self._extent())

    def _extent(self) -> str:
        """Returns how many items there are."""
        if self._envelope is None:
            return "not fetched"
        items = "1 item" if len(self.data) == 1 else f"{len(self.data)} items"
        return f"{items}, more follow" if self.has_more else items


class SeenPages:
    """What an iteration has seen: it stops at the first repeated cursor, and where pages go round."""

    def __init__(self) -> None:
        self._cursors: set[str] = set()
        self._count = 0
        self._kept: list[Any] | None = None

    def again(self, page: _PageData[Any]) -> bool:
        """Whether the iteration must stop before `page`, which it has seen before."""
        if page._repeats(self._kept):
            return True
        self._count += 1
        # Pages 1, 2, 4, 8 and so on are compared with those after them: one list of ids finds every circle.
        if self._count & (self._count - 1) == 0:
            self._kept = _contents(page._envelope)
        return False

    def led_here(self, cursor: str | None) -> bool:
        """Whether the iteration has followed this cursor before."""
        if cursor is None:
            return False
        if cursor in self._cursors:
            return True
        self._cursors.add(cursor)
        return False


class Page(_PageData[T]):
    """One page of a list. Iterating over it continues through all pages after it, fetching each when it is reached."""

    def __init__(self, client: Caller, request: Request, find_model: FindModel[ListEnvelope[T]]) -> None:
        self._client = client
        self._request = request
        self._find_model = find_model
        self._envelope = client.call(request, cast("FindModel[Envelope]", find_model))

    def next_page(self) -> Self | None:
        """Fetch and return the page after this one; None after the last.

        A page that only repeats this one ends a list that does not say how many pages it has.
        """
        following = self._next_request()
        if following is None:
            return None
        page = type(self)(self._client, following, self._find_model)
        return None if page._repeats(_contents(self._envelope)) else page

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and all pages after it."""
        seen = SeenPages()
        page: Self | None = self
        while page is not None and not seen.again(page):
            yield page
            page = None if seen.led_here(page.next_cursor) else page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(_PageData[T]):
    """The asynchronous `Page`: use `page = await pages`, or `async for item in pages`."""

    def __init__(self, client: AsyncCaller, request: Request, find_model: FindModel[ListEnvelope[T]]) -> None:
        self._client = client
        self._request = request
        self._find_model = find_model

    def __await__(self) -> Generator[Any, None, Self]:
        return self._fetched().__await__()

    async def _fetched(self) -> Self:
        if self._envelope is None:
            self._envelope = await self._client.call(self._request, cast("FindModel[Envelope]", self._find_model))
        return self

    async def next_page(self) -> Self | None:
        """Fetch and return the page after this one; None after the last.

        A page that only repeats this one ends a list that does not say how many pages it has.
        """
        following = (await self)._next_request()
        if following is None:
            return None
        page = await type(self)(self._client, following, self._find_model)
        return None if page._repeats(_contents(self._envelope)) else page

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Iterate over this page and all pages after it."""
        seen = SeenPages()
        page: Self | None = await self
        while page is not None and not seen.again(page):
            yield page
            page = None if seen.led_here(page.next_cursor) else await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item
