"""Each webhook event parses from each of its samples in openapi/ and loses nothing.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.event_tests import EventTests


class TestEvents(EventTests):
    """Event name -> model and samples."""

    events = {
        "charge.success": (
            "ChargeSuccessEvent",
            {
                "minimal": r"""{"event":"charge.success","data":{"id":4099260516,"status":"success","reference":"order-1042","amount":500000,"customer":{"email":"ada@example.com"}}}""",
            },
        ),
    }
