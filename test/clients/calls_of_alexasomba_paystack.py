"""What each method of alexasomba-paystack sends. A body is one argument, and may be left out: here it never is."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import alexasomba_paystack
from alexasomba_paystack import ApiClient, Configuration
from calls import KEY, Field, Method, Recorder, show, signature


def is_body(kind: object) -> bool:
    return "alexasomba_paystack.models" in str(kind) or "ConstrainedList" in str(kind)


def methods(client: ApiClient) -> Iterator[Method]:
    for area, kind in inspect.getmembers(alexasomba_paystack, inspect.isclass):
        for name in vars(kind) if area.endswith("Api") else ():
            if not name.startswith("_") and not name.endswith("_with_http_info"):
                method = getattr(kind(client), name)
                found = signature(method)
                fields = {name: Field(kind, required or is_body(kind)) for name, (kind, required) in found.items()}
                yield Method(name, method, fields)


recorder = Recorder()
show(recorder, methods(ApiClient(Configuration(host=recorder.url, access_token=KEY))))
