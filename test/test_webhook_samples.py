"""Each webhook event parses from each of its samples in openapi/ as its own model and loses no field."""

from __future__ import annotations

import json

import pytest

import paystack
from paystack.models.webhook_events import EVENT_MODELS
from paystack.models.webhook_samples import SAMPLES
from paystack.webhooks import construct_event, sign
from test.support.operation_tests import KEY, dumped


def test_each_event_has_a_sample() -> None:
    assert SAMPLES.keys() == EVENT_MODELS.keys()
    assert all(SAMPLES.values())


@pytest.mark.parametrize("event", SAMPLES)
def test_each_sample_is_typed_and_loses_nothing(event: str) -> None:
    for sample, text in SAMPLES[event].items():
        payload = text.encode()
        made = construct_event(payload, sign(payload, KEY), KEY)
        assert type(made) is getattr(paystack, EVENT_MODELS[event]), sample
        assert not made.lenient, f"{sample} was parsed leniently"
        assert dumped(made) == json.loads(text), sample
