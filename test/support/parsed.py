"""A body as a model, together with whether it fits."""

from __future__ import annotations

from paystack.runtime.models import M, is_lenient, parse


def parsed(model: type[M], body: bytes) -> tuple[M, bool]:
    """Returns `body` as `model`, and whether it had to be read leniently."""
    return parse(model, body), is_lenient(model, body)
