"""What each method of paystack-sdk sends. The types of its optional arguments are in docstrings only."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

from calls import KEY, Field, Method, Recorder, documented, show, signature
from paystack.configuration import Configuration

import paystack
from paystack import models


def methods() -> Iterator[Method]:
    for area, part in inspect.getmembers(paystack, inspect.isclass):
        for name, method in inspect.getmembers(part, inspect.ismethod):
            required = signature(method)
            types = re.findall(r":type (\w+): (.+)", method.__doc__ or "")
            fields = {field: Field(documented(kind, vars(models)), field in required) for field, kind in types}
            yield Method(f"{area}.{name}", method, fields)


recorder = Recorder()
configuration = Configuration()
configuration.host = recorder.url
configuration.api_key = KEY
Configuration.set_default(configuration)
show(recorder, methods())
