"""Raw HTTP to a sandbox, past both clients; what it answers is checked against the description."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from test.support.conformance import check_reply

NOT_THE_API = ("/_sandbox", "/checkout/", "/pay/", "/shop/", "/manage/", "/exports/", "/uploads/")
"""Paths of the sandbox's own, which openapi/ does not describe."""


@dataclass
class Reply:
    """What came back: `data` and `code` are those of the JSON body, where there is one."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def data(self) -> Any:
        return self.json["data"]

    @property
    def message(self) -> str:
        return str(self.json["message"])

    @property
    def code(self) -> Any:
        return self.json.get("code")

    @property
    def unverified(self) -> str | None:
        return self.headers.get("x-sandbox-unverified")


class Api:
    """Speaks HTTP to a sandbox over one keep-alive connection; what the API answers must fit its description.

    `spoiled` switches that check off, for tests that ask the sandbox to answer something else.
    """

    def __init__(self, url: str, key: str) -> None:
        parts = urlsplit(url)
        self.connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
        self.key = key
        self.spoiled = False

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        sent = {"authorization": f"Bearer {self.key}", **(headers or {})}
        self.connection.request(method, path, body, {k: v for k, v in sent.items() if v})
        reply = self.connection.getresponse()
        names = {name.lower(): value for name, value in reply.getheaders()}
        content = reply.read()
        if not (self.spoiled or path.startswith(NOT_THE_API)):
            check_reply(method, path, reply.status, content)
        return Reply(reply.status, names, content)

    def get(self, path: str, /, **query: Any) -> Reply:
        return self.send("GET", path + ("?" + urlencode(query) if query else ""))

    def post(self, path: str, /, **body: Any) -> Reply:
        return self.send("POST", path, json.dumps(body).encode(), {"content-type": "application/json"})

    def put(self, path: str, /, **body: Any) -> Reply:
        return self.send("PUT", path, json.dumps(body).encode(), {"content-type": "application/json"})

    def initialize(self, **body: Any) -> Any:
        reply = self.post("/transaction/initialize", **{"email": "ada@example.com", "amount": 10000, **body})
        assert reply.status == 200, reply.body
        return reply.data

    def charge(self, **body: Any) -> Reply:
        return self.post("/charge", **{"email": "ada@example.com", "amount": 10000, **body})

    def verify(self, reference: str) -> Any:
        return self.get(f"/transaction/verify/{reference}").data


@contextmanager
def closing_api(url: str, key: str) -> Iterator[Api]:
    api = Api(url, key)
    try:
        yield api
    finally:
        api.connection.close()
