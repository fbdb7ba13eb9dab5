"""Domains for Apple Pay: registered, listed and unregistered."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api, Reply

PATH = "/apple-pay/domain"


def unregister(api: Api, domain: Any) -> Reply:
    return api.send("DELETE", PATH, json.dumps({"domainName": domain}).encode(), {"content-type": "application/json"})


def names(api: Api, **query: Any) -> list[str]:
    found: list[str] = api.get(PATH, **query).data["domainNames"]
    return found


def test_a_domain_is_registered_once(api: Api) -> None:
    assert names(api) == []
    for domain in ("shop.example.com", "Shop.example.com", "lamps.example.com"):
        assert api.post(PATH, domainName=domain).message == "Domain successfully registered on Apple Pay"
    assert names(api) == ["lamps.example.com", "shop.example.com"]
    assert unregister(api, "SHOP.example.com").message == "Domain successfully unregistered on Apple Pay"
    assert names(api) == ["lamps.example.com"]
    gone = unregister(api, "shop.example.com")
    assert (gone.status, gone.unverified) == (404, "apple-pay-domains")


@pytest.mark.parametrize(
    "domain",
    [None, "", 7, True, [], {}, "localhost", "https://shop.example.com", "shop.example.com/", "a b.com", "é.com",
     "shop..com", "-shop.com", "a" * 300 + ".com", "x" * 64 + ".com"],
)  # fmt: skip
def test_anything_but_a_domain_name_is_refused(api: Api, domain: Any) -> None:
    assert api.post(PATH, domainName=domain).status == 400
    assert names(api) == []
    assert unregister(api, domain).status in (400, 404)


def test_domains_are_paged_by_cursor_if_asked(api: Api) -> None:
    for number in range(3):
        api.post(PATH, domainName=f"shop{number}.example.com")
    assert "meta" not in api.get(PATH).json
    first = api.get(PATH, use_cursor="true", perPage=2)
    assert first.data["domainNames"] == ["shop2.example.com", "shop1.example.com"]
    assert names(api, next=first.json["meta"]["next"], perPage=2) == ["shop0.example.com"]
    assert api.get(PATH, next="nonsense").status == 400


def test_a_client_lists_what_it_registered(sandbox: Sandbox) -> None:
    client = sandbox.client()
    client.apple_pay.register_domain("shop.example.com")
    assert client.apple_pay.list_domain().data.domain_names == ["shop.example.com"]
    client.apple_pay.unregister_domain("shop.example.com")
    assert client.apple_pay.list_domain().data.domain_names == []
