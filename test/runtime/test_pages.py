"""Lists over many replies: which request comes next, when to stop, and what a page tells."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest

from paystack import APIError, CustomerListResponse, NetworkError
from paystack.runtime.http import Request, Response
from test.support.scripted import Stage, reply


def page(ids: list[int], meta: Any = None, **more: Any) -> Response:
    body: dict[str, Any] = {"status": True, "message": "Customers retrieved", **more}
    body["data"] = [{"id": number} for number in ids]
    if meta is not None:
        body["meta"] = meta
    return reply(200, body)


def queries(stage: Stage) -> list[dict[str, str]]:
    return [dict(parse_qsl(send.url.partition("?")[2])) for send in stage.sent]


def ids(items: list[Any]) -> list[int]:
    return [item.id for item in items]


def listed(client: Any) -> Any:
    return client.customers.list(per_page=2, from_="2026-01-01")


def numbered(client: Any) -> Any:
    return client.customers.list(per_page=2, from_="2026-01-01", page=1)


def listed_by(*names: str) -> Any:
    """A call of a list that takes the arguments `names` beside a filter; none of them is passed."""
    request = Request("GET", "/thing", "things.list", "safe", query={"status": "open", **dict.fromkeys(names)})
    return lambda client: client.page(request, lambda: CustomerListResponse)


FILTERS = {"perPage": "2", "from": "2026-01-01"}


def test_cursors_are_followed_and_every_filter_is_sent_again(stage: Stage) -> None:
    items = stage.items(
        listed, page([1, 2], {"next": "c1"}), page([3, 4], {"next": "c2", "previous": "c0"}), page([5], {"next": None})
    )
    assert ids(items) == [1, 2, 3, 4, 5]
    first = {**FILTERS, "use_cursor": "true"}
    assert queries(stage) == [first, {**first, "next": "c1"}, {**first, "next": "c2"}]


def test_numbers_are_followed_and_every_filter_is_sent_again(stage: Stage) -> None:
    items = stage.items(
        numbered,
        page([1, 2], {"total": 5, "page": 1, "pageCount": 3}),
        page([3, 4], {"total": 5, "page": 2, "pageCount": 3}),
        page([5], {"total": 5, "page": 3, "pageCount": 3}),
    )
    assert ids(items) == [1, 2, 3, 4, 5]
    assert queries(stage) == [{**FILTERS, "page": str(number)} for number in (1, 2, 3)]


def test_a_list_may_start_in_the_middle(stage: Stage) -> None:
    items = stage.items(
        lambda client: client.customers.list(page=2),
        page([3], {"page": 2, "pageCount": 3}),
        page([4], {"page": 3, "pageCount": 3}),
    )
    assert ids(items) == [3, 4]
    assert [query["page"] for query in queries(stage)] == ["2", "3"]


def test_a_list_may_start_at_a_cursor(stage: Stage) -> None:
    stage.items(lambda client: client.customers.list(next="c5"), page([1], {"next": "c6"}), page([2], {"next": None}))
    assert [query["next"] for query in queries(stage)] == ["c5", "c6"]


def test_a_list_from_a_previous_cursor_goes_forward(stage: Stage) -> None:
    stage.items(lambda client: client.customers.list(previous="c5"), page([1], {"next": "c6"}), page([2]))
    assert queries(stage) == [{"use_cursor": "true", "previous": "c5"}, {"use_cursor": "true", "next": "c6"}]


def test_cursors_can_be_switched_off(stage: Stage) -> None:
    stage.items(
        lambda client: client.customers.list(use_cursor=False), page([1], {"pageCount": 2}), page([2]), page([])
    )
    assert queries(stage) == [
        {"use_cursor": "false"},
        {"use_cursor": "false", "page": "2"},
        {"use_cursor": "false", "page": "3"},
    ]


def test_a_list_that_only_has_numbers_is_asked_for_numbers(stage: Stage) -> None:
    stage.items(listed_by("perPage", "page"), page([1], {"pageCount": 2}), page([2], {"pageCount": 2}))
    assert queries(stage) == [{"status": "open"}, {"status": "open", "page": "2"}]


@pytest.mark.parametrize("names", [("next", "previous"), ("limit", "next"), ("cursor", "per_page")])
def test_a_list_that_only_has_cursors_follows_them_by_the_name_they_have(stage: Stage, names: tuple[str, ...]) -> None:
    (name,) = {"next", "cursor"} & set(names)
    pages = stage.items(listed_by(*names), page([1], {"next": "c1"}), page([2], {"next": "c2"}), page([3]))
    assert ids(pages) == [1, 2, 3]
    assert queries(stage) == [{"status": "open"}, {"status": "open", name: "c1"}, {"status": "open", name: "c2"}]


@pytest.mark.parametrize("name", ["next", "cursor"])
def test_a_page_tells_the_next_cursor_whatever_its_name(stage: Stage, name: str) -> None:
    assert stage.call(listed_by(name), page([1], {"next": "c1"})).next_cursor == "c1"


def test_a_list_that_cannot_be_asked_for_more_is_one_page(stage: Stage) -> None:
    assert ids(stage.items(listed_by(), page([1], {"total": 2, "pageCount": 2}))) == [1]


@pytest.mark.parametrize("meta", [{"next": None}, {"next": ""}, {"next": "null"}, {}, None])
def test_cursors_stop_where_there_is_none(stage: Stage, meta: Any) -> None:
    assert ids(stage.items(listed, page([1], {"next": "c1"}), page([2], meta))) == [1, 2]


@pytest.mark.parametrize("make", [listed, numbered])
def test_an_empty_page_is_the_last(stage: Stage, make: Any) -> None:
    meta = {"next": "c1", "page": 1, "pageCount": 9}
    assert ids(stage.items(make, page([1], meta), page([], {**meta, "next": "c2"}))) == [1]


def test_a_cursor_that_leads_to_itself_stops(stage: Stage) -> None:
    assert ids(stage.items(listed, page([1], {"next": "c1"}), page([2], {"next": "c1"}))) == [1, 2]


def test_cursors_that_go_round_stop(stage: Stage) -> None:
    round_trip = [page([1], {"next": "a"}), page([2], {"next": "b"}), page([3], {"next": "a"})]
    assert ids(stage.items(listed, *round_trip)) == [1, 2, 3]


@pytest.mark.parametrize("count", ["3", None, "x", 2.5])
def test_numbers_go_on_to_an_empty_page_where_the_count_is_unreadable(stage: Stage, count: Any) -> None:
    meta = {"page": "1", "pageCount": count}
    assert ids(stage.items(numbered, page([1], meta), page([2], meta), page([]))) == [1, 2]
    assert [query["page"] for query in queries(stage)] == ["1", "2", "3"]


def test_a_server_that_always_calls_its_page_the_first_ends_all_the_same(stage: Stage) -> None:
    meta = {"page": 1, "pageCount": 2}
    assert ids(stage.items(numbered, page([1], meta), page([2], meta))) == [1, 2]


NUMBERED_LISTS = ("refunds", "pages", "payment_requests", "customers", "transactions")


@pytest.mark.parametrize("name", NUMBERED_LISTS)
@pytest.mark.parametrize("meta", [{}, {"page": 1, "perPage": 2}, {"pageCount": None}])
def test_a_page_that_repeats_ends_a_list_that_does_not_say_how_long_it_is(
    stage: Stage, name: str, meta: dict[str, Any]
) -> None:
    assert ids(stage.items(lambda client: getattr(client, name).list(page=1), *(page([1, 2], meta),) * 9)) == [1, 2]
    assert len(stage.sent) == 2


def test_a_page_that_repeats_under_ever_new_cursors_ends_the_list(stage: Stage) -> None:
    steps = [page([1, 2], {"next": f"c{number}"}) for number in range(9)]
    assert ids(stage.items(listed, *steps)) == [1, 2]


def test_a_page_that_repeats_later_ends_the_list_there(stage: Stage) -> None:
    steps = [page([1, 2]), page([3, 4]), page([3, 4]), page([5])]
    assert ids(stage.items(numbered, *steps)) == [1, 2, 3, 4]


@pytest.mark.parametrize("item", [{"name": "a"}, {"id": None}, {}, "text", None])
def test_a_page_that_repeats_is_noticed_by_its_contents_where_items_have_no_ids(stage: Stage, item: Any) -> None:
    same = reply(200, {"status": True, "message": "Listed", "data": [item]})
    assert len(stage.items(numbered, *(same,) * 9)) == 1


def test_items_without_ids_that_differ_are_no_repeated_page(stage: Stage) -> None:
    steps = [reply(200, {"status": True, "message": "Listed", "data": [{"email": name}]}) for name in ("a", "b")]
    assert [item.email for item in stage.items(numbered, *steps, page([]))] == ["a", "b"]


def test_pages_that_go_round_end_too(stage: Stage) -> None:
    round_trip = [page([1]), page([2]), page([3])] * 20
    items = ids(stage.items(numbered, *round_trip))
    assert set(items) == {1, 2, 3}
    assert len(items) < 20


def test_a_page_may_repeat_where_the_list_says_how_long_it_is(stage: Stage) -> None:
    """New items in front move the others by a page. The count of pages ends the list."""
    meta = {"pageCount": 3}
    assert ids(stage.items(numbered, page([1], meta), page([1], meta), page([2], meta))) == [1, 1, 2]


def test_the_page_after_one_that_repeats_is_none(stage: Stage) -> None:
    first = stage.call(numbered, page([1, 2]), page([1, 2]))
    assert stage.run(first.next_page()) is None


def test_a_page_tells_what_it_knows_of_the_list(stage: Stage) -> None:
    first = stage.call(numbered, page([1, 2], {"total": 5, "page": 1, "pageCount": 3}))
    assert ids(first.data) == [1, 2]
    assert first.has_more is True
    assert first.total_count == 5
    assert first.next_cursor is None
    assert first.meta.page_count == 3
    assert first.response.message == "Customers retrieved"
    assert first.http.status == 200
    assert "2 items" in repr(first)


def test_a_page_by_cursor_gives_the_cursor_of_the_next(stage: Stage) -> None:
    first = stage.call(listed, page([1], {"next": "c1"}))
    assert (first.has_more, first.next_cursor, first.total_count) == (True, "c1", None)


def test_the_last_page_has_no_next(stage: Stage) -> None:
    last = stage.call(listed, page([1], {"next": "null"}))
    assert (last.has_more, last.next_cursor) == (False, None)
    assert stage.run(last.next_page()) is None


def test_the_next_page_is_a_page(stage: Stage) -> None:
    first = stage.call(listed, page([1], {"next": "c1"}), page([2]))
    second = stage.run(first.next_page())
    assert type(second) is type(first)
    assert ids(second.data) == [2]


def test_a_page_that_does_not_fit_is_a_page_all_the_same(stage: Stage) -> None:
    odd = stage.call(listed, reply(200, {"status": True, "data": [{"id": "x"}, 5], "meta": {"next": 7}}))
    assert odd.http.lenient
    assert odd.data[0].id == "x"
    assert odd.data[1] == 5
    without = stage.call(listed, reply(200, {"status": True, "data": [], "meta": "none"}))
    assert without.data == []
    assert without.has_more is False


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": {"id": 1}}, {"data": "none"}, {"data": 0}])
def test_a_list_without_its_items_is_not_taken_for_an_empty_one(stage: Stage, body: dict[str, Any]) -> None:
    answer = reply(200, {"status": True, **body})
    with pytest.raises(APIError, match="does not have the data"):
        stage.items(listed, *[answer] * 3)
    assert len(stage.sent) == 3, "it is read again"


def test_pages_are_fetched_only_when_they_are_reached(stage: Stage) -> None:
    client = stage.client(page([1, 2], {"next": "c1"}), page([3]))
    if stage.kind == "sync":
        items: Iterator[Any] = iter(listed(client))
        assert ids([next(items), next(items)]) == [1, 2]
        assert len(stage.sent) == 1
        assert next(items).id == 3
    else:

        async def step_by_step() -> None:
            pages = listed(client)
            assert stage.sent == []
            items = aiter_of(pages)
            assert ids([await items.__anext__(), await items.__anext__()]) == [1, 2]
            assert len(stage.sent) == 1
            assert (await items.__anext__()).id == 3

        asyncio.run(step_by_step())
    assert len(stage.sent) == 2


def aiter_of(pages: Any) -> Any:
    return pages.__aiter__()


def test_pages_can_be_iterated_as_pages(stage: Stage) -> None:
    client = stage.client(page([1, 2], {"next": "c1"}), page([3]))
    if stage.kind == "sync":
        pages = list(listed(client).iter_pages())
    else:

        async def collected() -> list[Any]:
            return [one async for one in listed(client).iter_pages()]

        pages = asyncio.run(collected())
    assert [ids(one.data) for one in pages] == [[1, 2], [3]]


def test_a_page_that_fails_is_tried_again_without_losing_the_place(stage: Stage) -> None:
    lost = NetworkError("lost its connection.", sent=True)
    assert ids(stage.items(listed, page([1], {"next": "c1"}), lost, page([2]))) == [1, 2]
    assert [query.get("next") for query in queries(stage)] == [None, "c1", "c1"]


@pytest.mark.parametrize("stage", ["async"], indirect=True)
def test_an_asynchronous_page_says_that_it_was_not_fetched(stage: Stage) -> None:
    pages = listed(stage.client(page([1])))
    assert "not fetched" in repr(pages)
    for name in ("data", "meta", "response", "has_more", "total_count", "next_cursor", "http"):
        with pytest.raises(RuntimeError, match="await it"):
            getattr(pages, name)
    assert stage.sent == []


@pytest.mark.parametrize("stage", ["async"], indirect=True)
def test_an_asynchronous_page_is_fetched_once(stage: Stage) -> None:
    pages = listed(stage.client(page([1])))

    async def twice() -> list[Any]:
        assert await pages is await pages
        return [item async for item in pages]

    assert ids(asyncio.run(twice())) == [1]
    assert len(stage.sent) == 1
