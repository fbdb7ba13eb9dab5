"""What a payout is, and how a transfer becomes one. Nothing here makes calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from paystack.runtime.errors import NotSupportedError
from paystack.runtime.http import HttpInfo
from paystack.runtime.outcomes import is_amount, text_of, time_of, unreadable
from paystack.runtime.shown import ShowingDataclass

if TYPE_CHECKING:
    from paystack.models import Transfer

PayoutStatus = Literal["pending", "otp", "processing", "succeeded", "failed", "reversed", "cancelled"]

STATUSES: Mapping[str, PayoutStatus] = {
    "received": "pending",  # your approval URL has not answered, or a batch is not on its way yet
    "otp": "otp",
    "pending": "processing",
    "success": "succeeded",
    "failed": "failed",
    "reversed": "reversed",
    "abandoned": "cancelled",  # nobody entered the one-time password
    "rejected": "cancelled",  # your approval URL declined it
    "blocked": "cancelled",  # your approval URL gave no verdict
}
"""Maps Paystack's statuses to those of this module. One that is not here counts as `pending`, and is not final."""

FINAL = frozenset({"success", "failed", "reversed", "abandoned", "rejected", "blocked"})
"""The statuses that Paystack calls conclusive: https://paystack.com/docs/transfers/how-transfers-work."""


@dataclass(frozen=True, slots=True, repr=False)
class Payout(ShowingDataclass):
    """A payout at the time of the call that returned it. `amount` is in subunits of `currency`."""

    reference: str
    """The reference of the transfer, which the idempotency key became: see `payouts.reference_of`.

    Empty in a list that leaves it out, as Paystack's sample of one does. `transfers.fetch(payout.transfer_code)` looks
    such a transfer up."""
    status: PayoutStatus
    raw_status: str
    """Paystack's own status."""
    amount: int
    currency: str | None
    http: HttpInfo = field(repr=False)
    """The HTTP exchange behind this payout; `http.recovered` says that the answer was lost and looked up. The payouts
    of a batch have one exchange in common."""
    recipient: str | None = None
    """The code of the recipient."""
    transfer_code: str | None = None
    """Paystack's code of the transfer."""
    reason: str | None = None
    fee: int | None = None
    """Paystack's fee, in subunits; None where it is not known yet."""
    failure_reason: str | None = None
    """Why the payout did not arrive, in the words of the bank or the processor, if Paystack gives any."""
    created_at: datetime | None = None
    transferred_at: datetime | None = None
    """When the money was transferred. Paystack leaves this out even of transfers that succeeded."""
    metadata: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """The metadata that this call passed. Paystack does not return a transfer's, so a payout that was looked up has
    none."""
    _transfer: Transfer | None = field(default=None, repr=False)

    @property
    def id(self) -> str:
        """The reference: `payouts.retrieve` takes it. Paystack's own number is `transfer.id`."""
        return self.reference

    @property
    def is_final(self) -> bool:
        """Whether the payout is over. A status that this version does not know is not final."""
        return self.raw_status in FINAL

    @property
    def needs_otp(self) -> bool:
        """Whether the payout waits for the one-time password that Paystack sent to the owner of the business.

        Pass it to `payouts.submit_otp` within 30 minutes. After that, the payout is cancelled.
        """
        return self.raw_status == "otp"

    @property
    def transfer(self) -> Transfer:
        """The whole transfer.

        Raises `NotSupportedError` for a payout of a batch, of which Paystack sends only a few fields: look it up first.
        """
        if self._transfer is None:
            raise NotSupportedError(
                f"Paystack does not send the whole transfer when it queues a batch: "
                f"payouts.retrieve({self.reference!r}) fetches it."
            )
        return self._transfer


def payout_of(data: Any, http: HttpInfo, *, is_listed: bool = False) -> Payout:
    """Returns `data`, a transfer, as a payout. One that `is_listed` may be named by its code alone.

    Raises `UnreadableReplyError` if it lacks what says how the payout stands.
    """
    reference, raw, amount = text_of(data, "reference"), getattr(data, "status", None), getattr(data, "amount", None)
    if reference is None and is_listed and text_of(data, "transfer_code") is not None:
        reference = ""
    if reference is None or not isinstance(raw, str) or not is_amount(amount):
        raise unreadable(http, "it does not say how the payout stands")
    arrived, fee, metadata = raw == "success", getattr(data, "fee_charged", None), getattr(data, "metadata", None)
    return Payout(
        reference=reference,
        status=STATUSES.get(raw, "pending"),
        raw_status=raw,
        amount=amount,
        currency=text_of(data, "currency"),
        http=http,
        recipient=_recipient_code(data),
        transfer_code=text_of(data, "transfer_code"),
        reason=text_of(data, "reason"),
        fee=fee if is_amount(fee) else None,
        failure_reason=text_of(data, "gateway_response") if raw in FINAL and not arrived else None,
        created_at=time_of(getattr(data, "created_at", None)),
        transferred_at=time_of(getattr(data, "transferred_at", None)),
        metadata=metadata if isinstance(metadata, dict) else {},
        _transfer=data,
    )


def _recipient_code(transfer: Any) -> str | None:
    """Returns the code of the recipient; None where only its ID stands, as in the reply to a new transfer."""
    recipient = getattr(transfer, "recipient", None)
    code = recipient if isinstance(recipient, str) else getattr(recipient, "recipient_code", None)
    return code if isinstance(code, str) and code else None
