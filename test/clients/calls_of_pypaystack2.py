"""What each method of pypaystack2 sends, and of its asynchronous client, which is written a second time."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from calls import KEY, Method, Recorder, show, signature
from pypaystack2 import AsyncPaystackClient, PaystackClient
from pypaystack2.base_clients import AbstractAPIClient


def waited_for(method: Callable[..., Any]) -> Callable[..., Any]:
    return lambda **given: asyncio.run(method(**given))


def methods() -> Iterator[Method]:
    for kind, prefix, wait in (
        (PaystackClient, "", lambda method: method),
        (AsyncPaystackClient, "async ", waited_for),
    ):
        client = kind(KEY)
        parts = {f"{area}.": part for area, part in vars(client).items() if isinstance(part, AbstractAPIClient)}
        for area, part in {"": client, **parts}.items():
            for name in vars(type(part)):
                if not name.startswith("_"):
                    method = getattr(part, name)
                    yield Method(prefix + area + name, wait(method), signature(method, "alternate_model_class"))


warnings.simplefilter("ignore", DeprecationWarning)
recorder = Recorder()
AbstractAPIClient._BASE_URL = recorder.url
show(recorder, methods())
