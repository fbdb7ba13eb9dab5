"""What the generated test of the webhook events checks: each sample is parsed as its own model and loses no field."""

from __future__ import annotations

import json
from typing import ClassVar

import paystack
from paystack.webhooks import construct_event, sign
from test.operation_tests import KEY, dumped


class EventTests:
    """Subclassed by the generated test: event name -> model name and samples."""

    events: ClassVar[dict[str, tuple[str, dict[str, str]]]]

    def test_each_event_has_a_sample(self) -> None:
        assert self.events
        for name, (_, samples) in self.events.items():
            assert samples, f"{name} has no sample"

    def test_each_sample_is_typed_and_loses_nothing(self) -> None:
        for name, (model, samples) in self.events.items():
            for sample, text in samples.items():
                payload = text.encode()
                event = construct_event(payload, sign(payload, KEY), KEY)
                assert type(event) is getattr(paystack, model), f"{name}: {sample}"
                assert not event.lenient, f"{name}: {sample} was parsed leniently"
                assert dumped(event) == json.loads(text), f"{name}: {sample}"
