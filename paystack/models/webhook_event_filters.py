"""WebhookEventFilters. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import DateOrTime, LoggedEventStatusFilter, StringOrInteger

_From = TypedDict("_From", {"from": DateOrTime}, total=False)


class WebhookEventFilters(_From, TypedDict, total=False):
    """What a webhook event must match to be sent again."""

    category: str
    """Kind of object that the events are about, such as `transactions` or `refund`."""

    event_type: str
    """Name of the events, such as `charge.success`."""

    status: LoggedEventStatusFilter
    """Status of delivery."""

    category_row_id: StringOrInteger
    """ID of the object that the events are about, such as the ID of a transaction."""

    to: DateOrTime
    """Latest day or time to include."""
