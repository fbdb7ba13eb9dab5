"""Both kinds of paging."""

from __future__ import annotations

from typing import Any

import pytest

from test.support.raw_http import Api


@pytest.fixture
def seven(api: Api) -> Api:
    for number in range(7):
        api.initialize(reference=f"ref-{number}", email=f"payer{number}@example.com", amount=100)
    return api


def references(reply: Any) -> list[str]:
    return [item["reference"] for item in reply.data]


def test_page_numbers_walk_from_the_newest_to_the_oldest(seven: Api) -> None:
    pages = [seven.get("/transaction", page=page, perPage=3) for page in (1, 2, 3)]
    found = [name for page in pages for name in references(page)]
    assert found == [f"ref-{number}" for number in range(6, -1, -1)]
    assert pages[1].json["meta"] == {
        "total": 7,
        "total_volume": 700,
        "skipped": 3,
        "perPage": 3,
        "page": 2,
        "pageCount": 3,
    }


def test_the_default_is_fifty_per_page(seven: Api) -> None:
    meta = seven.get("/customer").json["meta"]
    assert meta == {"total": 7, "skipped": 0, "perPage": 50, "page": 1, "pageCount": 1}


@pytest.mark.parametrize("path", ["/transaction", "/customer"])
def test_cursors_give_each_item_once_and_lead_back(seven: Api, path: str) -> None:
    seen: list[int] = []
    pages: list[Any] = []
    query: dict[str, Any] = {"use_cursor": "true", "perPage": 3}
    while True:
        pages.append(seven.get(path, **query))
        seen += [item["id"] for item in pages[-1].data]
        following = pages[-1].json["meta"]["next"]
        if following is None:
            break
        query["next"] = following
    assert seen == sorted(seen, reverse=True)
    assert len(set(seen)) == len(seen) == 7
    assert set(pages[0].json["meta"]) == {"next", "previous", "perPage"}
    assert pages[0].json["meta"]["previous"] is None
    back = seven.get(path, use_cursor="true", perPage=3, previous=pages[1].json["meta"]["previous"])
    assert back.data == pages[0].data


def test_new_items_do_not_shift_a_cursor(seven: Api) -> None:
    first = seven.get("/transaction", use_cursor="true", perPage=3)
    seven.initialize(reference="newest")
    second = seven.get("/transaction", use_cursor="true", perPage=3, next=first.json["meta"]["next"])
    assert references(second) == ["ref-3", "ref-2", "ref-1"]


def test_an_empty_list_has_no_pages_and_no_cursors(api: Api) -> None:
    assert api.get("/transaction").json["meta"]["pageCount"] == 0
    cursors = api.get("/transaction", use_cursor="true")
    assert cursors.data == []
    assert cursors.json["meta"] == {"next": None, "previous": None, "perPage": 50}


def test_an_enormous_page_is_empty(seven: Api) -> None:
    reply = seven.get("/transaction", page=10**18)
    assert (reply.status, reply.data) == (200, [])


@pytest.mark.parametrize(
    "query",
    [
        {"page": 0},
        {"page": -1},
        {"page": "two"},
        {"page": "9" * 30},
        {"perPage": 0},
        {"perPage": "many"},
        {"use_cursor": "true", "next": "nonsense"},
    ],
)
def test_bad_paging_values_are_refused(seven: Api, query: dict[str, Any]) -> None:
    refused = seven.get("/transaction", **query)
    assert (refused.status, refused.unverified) == (400, "bad-paging-value")


def test_per_page_has_two_spellings_and_a_limit(seven: Api) -> None:
    assert len(seven.get("/transaction", per_page=2).data) == 2
    assert seven.get("/transaction", perPage=10**6).json["meta"]["perPage"] == 1000
