"""PageCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, JsonValue, PaymentPageType


class PageCreateParams(TypedDict, total=False):
    """What `pages.create` takes."""

    name: Required[str]
    """The title of the page."""

    description: str
    """What the page says below its title."""

    amount: int
    """What the payer pays, in subunits. Without it, the payer decides."""

    currency: Currency
    """The currency of the amount."""

    slug: str
    """The last part of the page's address. Without it, Paystack makes one up."""

    type: PaymentPageType
    """What the page sells."""

    plan: str
    """The plan to subscribe each payer to."""

    fixed_amount: bool
    """Whether the payer has to pay the amount as it is."""

    split_code: str
    """The split that shares the payments, such as `SPL_98WF13Eb3w`."""

    metadata: dict[str, JsonValue]
    """Anything you want to keep with the page. An object."""

    redirect_url: str
    """Where to send the payer after paying."""

    success_message: str
    """What to tell the payer after paying."""

    notification_email: str
    """The address to tell of each payment."""

    collect_phone: bool
    """Whether to ask the payer for a phone number."""

    custom_fields: list[dict[str, JsonValue]]
    """What else to ask the payer for. Each field is an object with `display_name` and `variable_name`."""
