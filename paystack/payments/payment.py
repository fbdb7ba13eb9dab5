"""What a payment is, and how a transaction becomes one. Nothing here makes calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from paystack.runtime.errors import CheckoutUnavailableError, NotSupportedError, PaymentNotSuccessfulError
from paystack.runtime.http import HttpInfo
from paystack.runtime.outcomes import is_amount, time_of, unreadable
from paystack.runtime.shown import ShowingDataclass

if TYPE_CHECKING:
    from paystack.models import Authorization, Transaction

PaymentStatus = Literal["pending", "processing", "succeeded", "failed", "cancelled", "reversed"]

STATUSES: Mapping[str, PaymentStatus] = {
    "abandoned": "pending",  # not paid yet, but it still can be
    "ongoing": "pending",
    "pending": "pending",
    "queued": "pending",
    "processing": "processing",
    "success": "succeeded",
    "failed": "failed",
    "reversal-pending": "reversed",
    "reversed": "reversed",
}
"""Maps Paystack's statuses to those of this module. None maps to `cancelled`: a payment cannot be cancelled."""

FAIL_FOR_GOOD = frozenset({"charge", "charge_authorization", "partial_debit"})
"""Entry points of payments that nobody can pay once they failed: they have no page on which to try another card."""


@dataclass(frozen=True, slots=True, repr=False)
class Payment(ShowingDataclass):
    """A payment at the time of the call that returned it. `amount` is in subunits of `currency`."""

    reference: str
    status: PaymentStatus
    raw_status: str
    """Paystack's own status."""
    amount: int
    currency: str | None
    http: HttpInfo = field(repr=False)
    """The HTTP exchange behind this payment; `http.recovered` says that the answer was lost and looked up."""
    customer_email: str | None = None
    paid_at: datetime | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """The metadata of the payment; empty if there is none."""
    _failed_for_good: bool = field(default=False, repr=False)
    _checkout_url: str | None = field(default=None, repr=False)
    _transaction: Transaction | None = field(default=None, repr=False)

    @property
    def id(self) -> str:
        """The reference: `payments.retrieve` takes it. Paystack's own number is `transaction.id`."""
        return self.reference

    @property
    def is_final(self) -> bool:
        """Whether the payment is over: it succeeded, was reversed, or failed for good.

        A checkout payment that failed is not final, because the customer can try another card on the same page.
        """
        return self.status in ("succeeded", "reversed") or (self.status == "failed" and self._failed_for_good)

    @property
    def description(self) -> str | None:
        """The description that was passed to `create` or `charge_saved_card`."""
        custom = self.metadata.get("custom_fields")
        for shown in custom if isinstance(custom, list) else ():
            if isinstance(shown, dict) and shown.get("variable_name") == "description":
                value = shown.get("value")
                return value if isinstance(value, str) else None
        return None

    @property
    def checkout_url(self) -> str:
        """The URL where the customer pays. Only the call that started the payment receives it, so store it.

        Raises `CheckoutUnavailableError` if this call did not receive it: the message says what to do instead.
        """
        if self._checkout_url is None:
            raise CheckoutUnavailableError(_without_page(self), payment=self)
        return self._checkout_url

    @property
    def transaction(self) -> Transaction:
        """The whole transaction.

        Raises `NotSupportedError` for a payment that `create` or `charge_saved_card` has just made: look it up first.
        """
        if self._transaction is None:
            raise NotSupportedError(
                f"Paystack does not send the transaction when it starts a payment: "
                f"payments.retrieve({self.reference!r}) fetches it."
            )
        return self._transaction

    @property
    def authorization(self) -> Authorization:
        """The card or account that the customer paid with.

        Raises `PaymentNotSuccessfulError` if nobody has paid yet.
        """
        authorization = self.transaction.authorization
        if authorization is None or not getattr(authorization, "authorization_code", None):
            raise PaymentNotSuccessfulError(
                f"Payment {self.reference} has no authorization: its status is {self.raw_status}.", payment=self
            )
        return authorization

    @property
    def saved_card_code(self) -> str | None:
        """The code to charge the customer's card again with `charge_saved_card`; None if that cannot be done."""
        authorization = None if self._transaction is None else self._transaction.authorization
        if self.status != "succeeded" or not getattr(authorization, "reusable", None):
            return None
        code = getattr(authorization, "authorization_code", None)
        return code if isinstance(code, str) else None


def _without_page(payment: Payment) -> str:
    about = f"Payment {payment.reference} has no checkout page to send the customer to: "
    if payment.is_final or payment.status == "processing":
        return f"{about}its status is {payment.raw_status}. Verify it instead of asking the customer to pay."
    return (
        f"{about}Paystack tells its address only once, to the call that started the payment, and that was not this "
        "one, or the answer was lost. Use the address that you stored. If there is none, start a payment under "
        "another idempotency key. If a customer may have the first page open, both can be paid: then refund one."
    )


def payment_of(data: Any, http: HttpInfo) -> Payment:
    """Returns `data`, a transaction that was looked up, as a payment.

    Raises `UnreadableReplyError` if it lacks what says how the payment stands.
    """
    reference, raw, amount = (getattr(data, name, None) for name in ("reference", "status", "amount"))
    if not (isinstance(reference, str) and reference and isinstance(raw, str) and is_amount(amount)):
        raise unreadable(http, "it does not say how the payment stands")
    status = STATUSES.get(raw, "pending")
    currency, metadata = (getattr(data, name, None) for name in ("currency", "metadata"))
    entry_point = getattr(getattr(data, "source", None), "entry_point", None)
    return Payment(
        reference=reference,
        status=status,
        raw_status=raw,
        amount=amount,
        currency=currency if isinstance(currency, str) else None,
        http=http,
        customer_email=_payer(data),
        paid_at=time_of(getattr(data, "paid_at", None)),
        metadata=metadata if isinstance(metadata, dict) else {},
        _failed_for_good=status == "failed" and isinstance(entry_point, str) and entry_point in FAIL_FOR_GOOD,
        _transaction=data,
    )


def _payer(transaction: Any) -> str | None:
    """Returns the email address of the customer in `transaction`."""
    email = getattr(getattr(transaction, "customer", None), "email", None)
    return email if isinstance(email, str) else None


def code_of(transaction: Any) -> object:
    """Returns the code of the authorization that `transaction` charged, which a failed checkout does not have."""
    return getattr(getattr(transaction, "authorization", None), "authorization_code", None)


def requested_amount(payment: Payment) -> int:
    """Returns the amount that was asked for. It differs from what is paid if the customer bears the fees."""
    requested = getattr(payment.transaction, "requested_amount", None)
    return requested if is_amount(requested) and requested else payment.amount
