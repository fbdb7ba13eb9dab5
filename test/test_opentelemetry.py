"""The OpenTelemetry example, with the real SDK: one span for each attempt, and nothing secret in it."""

from __future__ import annotations

from contextlib import suppress

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from examples.opentelemetry_spans import traced
from paystack import NotFoundError
from paystack.sandbox import Sandbox


def test_each_attempt_is_a_span(sandbox: Sandbox) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracer = provider.get_tracer("test")
    sandbox.inject_fault("rate_limit", method="GET", path="/transaction/totals", retry_after=0)
    with traced(tracer, secret_key=sandbox.secret_key, base_url=sandbox.url) as client:
        client.transactions.totals()
        with suppress(NotFoundError):
            client.customers.fetch("ngozi@example.com")
    first, second, third = exporter.get_finished_spans()
    assert third.attributes["url.template"] == "/customer/{code}"
    assert "ngozi" not in third.to_json()  # a name that the hexadecimal ids of the span cannot hold
    assert (first.name, second.name) == ("transactions.totals", "transactions.totals")
    assert [span.attributes["http.response.status_code"] for span in (first, second)] == [429, 200]
    assert [span.attributes["http.request.resend_count"] for span in (first, second)] == [0, 1]
    assert sandbox.secret_key not in first.to_json() + second.to_json()
