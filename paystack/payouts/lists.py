"""Lists payouts: the filters, the recipient they belong to, and the pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from paystack.payouts.payout import Payout, payout_of
from paystack.runtime.checks import text
from paystack.runtime.filters import AsyncOwnedPage, OwnedPage, Owner
from paystack.runtime.outcomes import rows_of

if TYPE_CHECKING:
    from paystack.models import TransferListResponse, TransferRecipientResponse
    from paystack.runtime.models import Envelope

FILTERS: Mapping[str, str] = {
    "pending": "received",
    "otp": "otp",
    "processing": "pending",
    "succeeded": "success",
    "failed": "failed",
    "reversed": "reversed",
}
"""Maps the statuses that Paystack can filter a list by to Paystack's own. Three of its statuses are `cancelled`."""

LIST = "transfers.list"


class PayoutList(OwnedPage[Payout]):
    """A page of payouts. Iterating over it continues through all pages after it."""

    @property
    def data(self) -> list[Payout]:
        """The payouts of this page, newest first."""
        return _payouts(self.response)


class AsyncPayoutList(AsyncOwnedPage[Payout]):
    """The asynchronous `PayoutList`. It looks up the recipient when the first page is fetched."""

    @property
    def data(self) -> list[Payout]:
        """The payouts of this page, newest first."""
        return _payouts(self.response)


def _payouts(reply: Envelope) -> list[Payout]:
    """Returns the transfers in `reply` as payouts."""
    transfers = rows_of(reply, "it has no list of payouts")
    return [payout_of(transfer, reply.http, is_listed=True) for transfer in transfers]


def recipient_with(code: str | None) -> Owner | None:
    """Returns the recipient with this code as the owner of a list; None for a list of all payouts."""
    if code is None:
        return None
    recipient = text("recipient", code)

    def fetch(client: Any, options: Any) -> TransferRecipientResponse:
        found: TransferRecipientResponse = client.transfer_recipients.fetch(recipient, request_options=options)
        return found

    return Owner("recipient", fetch, {"code": "recipient"}, _nobody)


def _nobody() -> TransferListResponse:
    from paystack.models import TransferListResponse

    return TransferListResponse(status=True, message="No recipient has this code", data=[])
