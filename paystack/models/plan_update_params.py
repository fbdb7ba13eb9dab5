"""PlanUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import Currency, MetadataInput, PlanIntervalInput


class PlanUpdateParams(TypedDict, total=False):
    """Request body of `plans.update`."""

    name: str
    """Name of the plan. It need not be unique."""

    amount: int
    """Amount to charge at each interval, in subunits."""

    interval: PlanIntervalInput
    """How often to charge each subscriber."""

    description: str
    """Description of the plan."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code."""

    invoice_limit: int
    """Number of times to charge each subscriber. 0 charges them until the subscription is disabled."""

    send_invoices: bool
    """Whether Paystack sends invoices to the customer."""

    send_sms: bool
    """Whether Paystack sends text messages to the customer."""

    update_existing_subscriptions: bool
    """Whether the changes also apply to customers who have already subscribed. Defaults to true."""

    metadata: MetadataInput
    """Custom data to attach to the plan: an object or a JSON string."""
