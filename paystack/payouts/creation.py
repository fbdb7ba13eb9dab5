"""Pays one recipient: one that Paystack knows by its code, or the holder of an account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from paystack.payouts.payout import Payout, payout_of
from paystack.payouts.wanted import Account, Wanted, made_before, may_be, refused_or_made
from paystack.runtime.errors import APIError, DuplicateReferenceError, NetworkError
from paystack.runtime.outcomes import unknown, unreadable
from paystack.runtime.replies import UnreadableReplyError
from paystack.runtime.workflows import Limits, Workflow, ask, naming

if TYPE_CHECKING:
    from paystack.api_client import Paystack
    from paystack.models import Currency, TransferRecipientResponse

_NAMES = {"reference": "idempotency_key"}
"""What the API calls the arguments of these workflows."""


def create(wanted: Wanted, account_reference: str | None, limits: Limits) -> Workflow[Payout]:
    """The workflow of `Payouts.create`."""
    reference = wanted.reference
    try:
        made = yield from naming(
            ask(
                lambda client: client.transfers.initiate(
                    "balance",
                    wanted.amount,
                    wanted.recipient or "",
                    reference=reference,
                    reason=wanted.reason,
                    currency=wanted.currency,
                    account_reference=account_reference,
                    metadata=wanted.metadata,
                    request_options=limits(client),
                )
            ),
            _NAMES,
        )
    except DuplicateReferenceError as taken:
        return (yield from made_before(wanted, limits, taken))
    except APIError as refused:
        return (yield from refused_or_made(wanted, limits, refused))
    except NetworkError as failure:
        failure.reference = reference  # one that was not sent at all has none yet
        raise
    try:
        payout = payout_of(made.data, made.http)
    except UnreadableReplyError as unclear:
        silent = unknown(f"The answer does not say how the payout stands. {unclear}", reference, made.http)
        return (yield from made_before(wanted, limits, silent))
    return replace(
        payout,
        currency=payout.currency or wanted.currency,
        recipient=wanted.recipient,
        reason=payout.reason or wanted.reason,
        metadata=wanted.metadata or {},
    )


def send_to_account(wanted: Wanted, account_reference: str | None, limits: Limits) -> Workflow[Payout]:
    """The workflow of `Payouts.send_to_account`."""
    account = wanted.account
    assert account is not None
    try:
        added = yield from ask(_adding(account, wanted.currency, limits))
    except APIError as refused:
        refused.reference = wanted.reference
        return (yield from refused_or_made(wanted, limits, refused))
    except NetworkError as lost:
        lost.reference = wanted.reference
        raise
    code = getattr(added.data, "recipient_code", None)
    # A proxy may repeat an older answer.
    if not (isinstance(code, str) and code and may_be(account, getattr(added.data, "details", None))):
        other = unreadable(added.http, "it does not show the account as a recipient. Nothing was paid")
        other.reference = wanted.reference
        raise other
    return (yield from create(replace(wanted, recipient=code), account_reference, limits))


def _adding(account: Account, currency: Currency, limits: Limits) -> Callable[[Paystack], TransferRecipientResponse]:
    """Returns the call that makes `account` a recipient. If it is one already, Paystack returns that recipient."""

    def add(client: Paystack) -> TransferRecipientResponse:
        return client.transfer_recipients.create(
            account.type,
            account.name,
            account_number=account.number,
            bank_code=account.bank_code,
            currency=currency,
            request_options=limits(client),
        )

    return add
