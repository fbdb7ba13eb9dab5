"""Charges cards that a customer paid with before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from paystack.payments.arguments import sharing
from paystack.payments.payment import STATUSES, Payment, code_of
from paystack.payments.wanted import Wanted, made_before
from paystack.runtime.arguments import currency_code
from paystack.runtime.checks import payable, text
from paystack.runtime.errors import DuplicateReferenceError
from paystack.runtime.keys import key_or_none, new_reference
from paystack.runtime.outcomes import is_amount, time_of, unknown
from paystack.runtime.workflows import Limits, Workflow, ask, naming

if TYPE_CHECKING:
    from paystack.models import Bearer, Channel
    from paystack.runtime.options import RequestOptions

_NAMES = {"reference": "idempotency_key"}
"""What the API calls the arguments of this workflow."""


def charge_saved_card(
    *,
    authorization_code: str,
    email: str,
    amount: int,
    currency: str,
    idempotency_key: str | None,
    metadata: dict[str, Any] | None,
    channels: Sequence[Channel] | None,
    split_code: str | None,
    subaccount: str | None,
    transaction_charge: int | None,
    bearer: Bearer | None,
    request_options: RequestOptions | None,
) -> Workflow[Payment]:
    """The workflow of `Payments.charge_saved_card`."""
    limits = Limits(request_options)
    code = text("authorization_code", authorization_code)
    address = text("email", email)
    money = currency_code(currency)
    payable("amount", amount, money)
    wanted = Wanted(amount, money, address, "email", metadata, code=code)
    extra = sharing(channels, split_code, subaccount, transaction_charge, bearer)
    reference = key_or_none("idempotency_key", idempotency_key) or new_reference()
    try:
        charged = yield from naming(
            ask(
                lambda client: client.transactions.charge_authorization(
                    address,
                    amount,
                    code,
                    currency=money,
                    reference=reference,
                    metadata=metadata,
                    request_options=limits(client),
                    **extra,
                )
            ),
            _NAMES,
        )
    except DuplicateReferenceError as taken:
        return (yield from made_before(reference, wanted, limits, taken))
    data: Any = charged.data
    raw, url = getattr(data, "status", None), getattr(data, "authorization_url", None)
    is_paused = raw is None and (getattr(data, "paused", None) is True or isinstance(url, str))
    charged_amount, charged_currency = getattr(data, "amount", None), getattr(data, "currency", None)
    if (
        not (is_paused or (isinstance(raw, str) and is_amount(charged_amount)))
        or getattr(data, "reference", None) != reference
    ):
        silent = unknown(f"The answer to payment {reference!r} does not say its status.", reference, charged.http)
        return (yield from made_before(reference, wanted, limits, silent))
    raw = raw or "pending"
    status = STATUSES.get(raw, "pending")
    # The answer to a charge has no `paid_at`. If that answer was lost, its transaction was looked up, and has one.
    paid_at = getattr(data, "paid_at", None) or (getattr(data, "transaction_date", None) if raw == "success" else None)
    return Payment(
        reference=reference,
        status=status,
        raw_status=raw,
        amount=charged_amount if is_amount(charged_amount) else amount,
        currency=charged_currency if isinstance(charged_currency, str) else money,
        http=charged.http,
        customer_email=address,
        paid_at=time_of(paid_at),
        metadata=metadata or {},
        _failed_for_good=status == "failed" and (not charged.http.recovered or code_of(data) == code),
        _checkout_url=url if isinstance(url, str) else None,  # set when the customer has to confirm the payment first
    )
