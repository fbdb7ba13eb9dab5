"""Trace every attempt as an OpenTelemetry span, through the client's hooks.

Needs `pip install opentelemetry-sdk`. Run as a program, it prints the spans to the console. In an application, set up
your own exporter.
"""

from __future__ import annotations

from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer

from paystack import NetworkError, Paystack
from paystack.api.operations import OPERATIONS
from paystack.runtime.http import Response, Send


class Spans:
    """Hooks that record each attempt as a client span. Both hooks of an attempt get the same `Send`."""

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer
        self._open: dict[int, Span] = {}

    def on_request(self, send: Send) -> None:
        span = self._tracer.start_span(send.operation, kind=SpanKind.CLIENT)
        span.set_attribute("http.request.method", send.method)
        if send.operation in OPERATIONS:  # the template alone: the path can hold a customer's email address
            span.set_attribute("url.template", OPERATIONS[send.operation].path)
        span.set_attribute("http.request.resend_count", send.attempt - 1)
        self._open[id(send)] = span

    def on_response(self, send: Send, outcome: Response | NetworkError, seconds: float) -> None:
        span = self._open.pop(id(send))
        if isinstance(outcome, NetworkError):
            span.set_attribute("error.type", type(outcome).__name__)
            span.set_status(Status(StatusCode.ERROR))
        else:
            span.set_attribute("http.response.status_code", outcome.status)
            if outcome.status >= 400:
                span.set_status(Status(StatusCode.ERROR))
        span.end()


def traced(tracer: Tracer, secret_key: str | None = None, base_url: str | None = None) -> Paystack:
    """Returns a client whose attempts are recorded as spans."""
    spans = Spans(tracer)
    return Paystack(secret_key, base_url=base_url, on_request=spans.on_request, on_response=spans.on_response)


if __name__ == "__main__":
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor

    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter()))
    trace.set_tracer_provider(provider)
    with traced(trace.get_tracer("shop")) as client:
        client.transactions.totals()
