"""Which model each webhook event is parsed as.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAlias

if TYPE_CHECKING:
    from paystack.models import ChargeSuccessEvent
    from paystack.runtime.models import UnknownEvent

EVENT_MODELS = {
    "charge.success": "ChargeSuccessEvent",
}

Event: TypeAlias = "Union[ChargeSuccessEvent, UnknownEvent]"
"""Any event that Paystack documents, or `UnknownEvent` for one that it added since."""
