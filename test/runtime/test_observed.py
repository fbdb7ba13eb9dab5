"""Whatever Paystack was seen or documented to send is typed: every field declared, no check given up, nothing lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from paystack import models
from paystack.models.webhook_events import EVENT_MODELS
from paystack.models.webhook_samples import SAMPLES
from paystack.runtime.models import Envelope, Model
from test.support.description import DESCRIBED, resolved
from test.support.observed import Shape, observed, payloads
from test.support.operation_tests import successes
from test.support.parsed import parsed

OBSERVED = observed()


def model_of(name: str) -> type[Model]:
    """The model of an event, or of the success of an operation."""
    if name in EVENT_MODELS:
        found = EVENT_MODELS[name]
    else:
        success = next(it for status, it in DESCRIBED[name]["responses"].items() if status.startswith("2"))
        schema = resolved(success)["content"]["application/json"]["schema"]
        found = schema["$ref"].rpartition("/")[2]
    model: type[Model] = getattr(models, found)
    return model


def undeclared(model: Any, place: str = "") -> Iterator[str]:
    """The fields that a model kept without knowing them."""
    if isinstance(model, list):
        for item in model:
            yield from undeclared(item, f"{place}[]")
    if isinstance(model, Model):
        yield from (f"{place}.{name}" for name in model.model_extra or {})
        for name in model.model_fields_set:
            yield from undeclared(getattr(model, name), f"{place}.{name}")


@pytest.mark.parametrize(("name", "shape"), OBSERVED.items(), ids=OBSERVED)
def test_what_was_observed_is_typed_and_nothing_is_lost(name: str, shape: Shape) -> None:
    start = {"event": name} if name in EVENT_MODELS else {"status": True, "message": "Done"}
    for payload in payloads(shape) if shape.fields else [{}]:
        body = {**start, **payload}
        model, lenient = parsed(model_of(name), json.dumps(body).encode())
        assert not lenient, model_of(name).model_validate_json(json.dumps(body))
        assert json.loads(model.model_dump_json(by_alias=True, exclude_unset=True)) == body
        assert list(undeclared(model)) == []


@pytest.mark.parametrize("name", sorted({*DESCRIBED, *EVENT_MODELS}))
def test_every_operation_and_every_event_has_a_sample(name: str) -> None:
    assert SAMPLES[name] if name in EVENT_MODELS else successes(name)


def test_what_was_observed_is_of_operations_and_events_that_there_are() -> None:
    assert set(OBSERVED) <= {*DESCRIBED, *EVENT_MODELS}
    assert len(OBSERVED) > 80
    assert issubclass(models.TransactionResponse, Envelope)
