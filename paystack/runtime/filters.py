"""The filters of lists that workflows offer: their arguments, and lists of somebody whose ID is looked up first."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

from paystack.runtime.errors import NotFoundError, ValidationError
from paystack.runtime.http import HttpInfo, Request, operations
from paystack.runtime.outcomes import is_absent, unreadable
from paystack.runtime.pages import AsyncPage, Page
from paystack.runtime.periods import period_of
from paystack.runtime.workflows import Limits, Workflow, ask, naming, run, run_async

if TYPE_CHECKING:
    from typing_extensions import Self

    from paystack.api_client import AsyncPaystack, Paystack
    from paystack.runtime.ahead import FindModel
    from paystack.runtime.models import Envelope
    from paystack.runtime.options import RequestOptions

T = TypeVar("T")


def filters_of(
    limit: int,
    starting_after: str | None,
    status: str | None,
    statuses: Mapping[str, str],
    since: date | datetime | None,
    until: date | datetime | None,
    of: str,
) -> dict[str, Any]:
    """Returns the arguments for an operation that lists, from those of a workflow's list.

    `statuses` maps the statuses that Paystack can filter by to Paystack's own. `of` names an item: "a payment".
    """
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= 100:
        raise ValidationError("limit must be from 1 to 100.", field="limit")
    if starting_after is not None and not _is_cursor(starting_after):
        raise ValidationError(
            f"starting_after takes a page's next_cursor, and {starting_after!r} is not a cursor: "
            f"Paystack's lists cannot start at {of}.",
            field="starting_after",
        )
    if status is not None and not (isinstance(status, str) and status in statuses):
        raise ValidationError(
            f"Paystack cannot filter a list by the status {status!r}, only by {', '.join(statuses)}.", field="status"
        )
    first, last = period_of(since, until)
    return {
        "per_page": limit,
        "next": starting_after,
        "status": statuses[status] if status else None,
        "from_": first,
        "to": last,
    }


def _is_cursor(value: object) -> bool:
    """Whether `value` is a cursor: base64 of a name, a colon and an id, which references are not."""
    if not isinstance(value, str):
        return False
    try:
        return b":" in base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose items a list has: a filter by an ID that has to be looked up first."""

    field: str
    """The argument of the operation that takes the ID, such as `customer`."""
    fetch: Callable[[Paystack, RequestOptions | None], Any]
    """Fetches the owner."""
    names: Mapping[str, str]
    """What the API calls the argument that names the owner, and what the caller calls it."""
    nobody: Callable[[], Envelope]
    """Returns the reply to a list that is empty because there is no such owner."""


def owner_id(owner: Owner, limits: Limits) -> Workflow[int | HttpInfo]:
    """Returns the ID of `owner`, which is what Paystack filters by.

    If there is no such owner, returns the exchange that said so.
    """
    try:
        fetched = yield from naming(ask(lambda client: owner.fetch(client, limits(client))), owner.names)
    except NotFoundError as error:
        if not is_absent(error):
            raise
        assert error.status is not None
        return HttpInfo(error.status, error.headers, error.body, error.attempts)
    number = getattr(fetched.data, "id", None)
    if not isinstance(number, int):
        raise unreadable(fetched.http, f"the {owner.field} has no id")
    return number


def _empty(owner: Owner, http: HttpInfo) -> Envelope:
    """Returns the reply to a list of nobody's items. `http` is the exchange that found no such owner."""
    reply = owner.nobody()
    reply._http = http
    return reply


class OwnedPage(Page[T]):
    """A page of items that can be those of one owner."""

    @classmethod
    def listed(
        cls,
        client: Paystack,
        operation: str,
        list_: Callable[..., Page[Any]],
        filters: dict[str, Any],
        owner: Owner | None,
        options: RequestOptions | None,
    ) -> Self:
        """Returns the first page that `list_`, the method of `operation`, gives with these filters.

        The deadline covers the lookup of the owner, too.
        """
        limits = Limits(options)
        if owner is not None:
            found = run(owner_id(owner, limits), client)
            if isinstance(found, HttpInfo):
                method, path, *_ = operations()[operation]
                nobodys = cls.__new__(cls)
                nobodys._request, nobodys._envelope = Request(method, path, operation, "safe"), _empty(owner, found)
                return nobodys
            filters = {**filters, owner.field: found}
        page = cls.over(list_(**filters, request_options=limits(client)))
        page._request = replace(page._request, options=options)  # later pages have the whole deadline
        return page


class AsyncOwnedPage(AsyncPage[T]):
    """The asynchronous `OwnedPage`. It looks its owner up when the first page is fetched."""

    _owner: Owner | None = None
    """Whom to look up first; None for a list of everybody's items."""

    async def _fetched(self) -> Self:
        if self._owner is not None and self._envelope is None:
            client, limits = cast("AsyncPaystack", self._client), Limits(self._request.options)
            found = await run_async(owner_id(self._owner, limits), client)
            if isinstance(found, HttpInfo):
                self._envelope = _empty(self._owner, found)
            else:
                query = {**(self._request.query or {}), self._owner.field: found}
                asked = replace(self._request, query=query, options=limits(client))
                self._envelope = await client.call(asked, cast("FindModel[Envelope]", self._find_model))
                self._request = replace(asked, options=self._request.options)
        return await super()._fetched()
