"""Taking payments: the steps of an instrument, right and wrong answers, fees, and saved authorizations.

This is the only place where a transaction becomes paid. It knows nothing of HTTP: the charge operations, the checkout
page and the controls call it under the account's lock.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from paystack import fees
from paystack.runtime.errors import ValidationError
from paystack.sandbox.engine import webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.clock import HOUR, MINUTE, SECOND
from paystack.sandbox.engine.replies import Guess
from paystack.sandbox.payments import books, hosted, shares, views
from paystack.sandbox.payments.instruments import INSTRUMENTS, Instrument, Step, StepKind, country_for
from paystack.sandbox.payments.records import (
    AUTHORIZATIONS,
    CUSTOMERS,
    TRANSACTIONS,
    Authorization,
    Transaction,
)
from paystack.sandbox.payments.signals import Signal, tell

DENIED_CUSTOMER = Guess("denied-customer", "A payment by a customer whose risk action is deny fails with 'Declined'.")
WRONG_STEP_VALUE = Guess("wrong-step-value", "A wrong birthday, phone or address ends a charge as a wrong OTP does.")

SETTLE, EXPIRE, GIVE_UP = "pending_charge", "transfer_expiry", "wallet_expiry"
"""The tasks that pay a pending charge, end a bank transfer that never arrived, and end a charge of a wallet whose owner
did nothing."""

PAYS_LATER_AFTER = 10 * SECOND
LONGEST_WAIT_FOR_WALLET = 3 * MINUTE
SHORTEST_TRANSFER, LONGEST_TRANSFER = 15 * MINUTE, 8 * HOUR
PAID_ON_A_PAGE = ("transaction_initialize", "payment_request", "order", hosted.ENTRY_POINT)
"""Entry points whose payer may try again with another card. A charge made through the API fails for good."""

PAYER_ADDRESS = "127.0.0.1"
"""The IP address of every payer. A charge of a saved authorization has none."""


@dataclass(frozen=True, slots=True)
class StepRule:
    """One kind of step: the field that answers it, and the texts around it."""

    field: str
    display_text: str | None
    wrong: str
    """The message that ends the charge after a wrong answer."""


STEPS: dict[StepKind, StepRule] = {
    "send_pin": StepRule("pin", None, "Incorrect PIN"),
    "send_otp": StepRule("otp", "Please enter the OTP sent to your phone", "Incorrect OTP"),
    "send_phone": StepRule("phone", "Please enter your phone number", "Invalid phone number"),
    "send_birthday": StepRule("birthday", "Please enter your birthday", "Incorrect birthday"),
    "send_address": StepRule("address", "Please enter your billing address", "Invalid address"),
    "open_url": StepRule("decision", None, "Authentication failed"),
}

_PHONE = re.compile(r"\+?[0-9 ()-]{10,20}")


def fee_for(currency: str, channel: str, amount: int) -> int:
    """The fee in subunits, as `paystack.fees` estimates it for a local payment.

    A channel without a published rate pays that of a card.
    """
    try:
        rule = fees.payment_rule(currency, channel=channel)
    except ValidationError:
        rule = fees.payment_rule(currency)
    return rule.fee(amount)[0]


def start(account: Account, transaction: Transaction, instrument: Instrument, details: dict[str, str]) -> None:
    """Try to pay with `instrument`; `details` may hold answers to some of its steps."""
    transaction.ip_address = PAYER_ADDRESS
    if not _attempt(account, transaction, instrument, details):
        return
    while (step := waiting_for(transaction)) is not None and STEPS[step.kind].field in details:
        if not _is_right(step, details[STEPS[step.kind].field]):
            fail(account, transaction, STEPS[step.kind].wrong)
            return
        transaction.step += 1
    _go_on(account, transaction)


def start_saved(account: Account, transaction: Transaction, instrument: Instrument) -> None:
    """Pay with a saved authorization: its steps were answered when it was saved."""
    if _attempt(account, transaction, instrument, {}):
        transaction.step = len(instrument.steps)
        _go_on(account, transaction)


def receive(account: Account, transaction: Transaction, instrument: Instrument, details: dict[str, str]) -> None:
    """Take money that was sent without being asked for. It has arrived already, so nothing can decline it."""
    transaction.instrument = instrument.name
    transaction.channel = instrument.channel
    transaction.details = details
    succeed(account, transaction)


def waiting_for(transaction: Transaction) -> Step | None:
    """The step that the charge is waiting for, or None."""
    if transaction.instrument is None or transaction.charge_status in ("success", "failed"):
        return None
    steps = INSTRUMENTS[transaction.instrument].steps
    return steps[transaction.step] if transaction.step < len(steps) else None


def answer_step(account: Account, transaction: Transaction, value: str) -> bool:
    """Answer the current step. Returns whether the answer was right; a wrong one ends the charge for good."""
    step = waiting_for(transaction)
    if step is None:
        return False
    _note(account, transaction, "input", f"Filled this field: {STEPS[step.kind].field}")
    if not _is_right(step, value):
        if step.kind in ("send_birthday", "send_phone", "send_address"):
            transaction.guess = WRONG_STEP_VALUE
        fail(account, transaction, STEPS[step.kind].wrong)
        return False
    transaction.step += 1
    _go_on(account, transaction)
    return True


def complete(account: Account, transaction: Transaction) -> None:
    """Answer every remaining step correctly, and pay what then waits for the payer elsewhere."""
    while (step := waiting_for(transaction)) is not None:
        answer_step(account, transaction, right_answer(step))
    if transaction.charge_status in ("pay_offline", "pending_bank_transfer", "pending"):
        succeed(account, transaction)


def right_answer(step: Step) -> str:
    """A right answer to the step."""
    if step.answer is not None:
        return step.answer
    return {"send_phone": "08100000000", "open_url": "approve"}.get(step.kind, "1 Test Street")


def settle_later(account: Account, transaction: int) -> None:
    """Pay a charge that is still pending."""
    found = account[TRANSACTIONS][transaction]
    if found.charge_status == "pending":
        succeed(account, found)


def give_up(account: Account, transaction: int, attempt: int) -> None:
    """Fail a charge of a wallet that still waits for its owner, unless it is a later attempt."""
    found = account[TRANSACTIONS][transaction]
    if found.charge_status == "pay_offline" and found.attempts == attempt:
        fail(account, found, "The payment was not authorized in time")


def expire_transfer(account: Account, transaction: int) -> None:
    """End a bank transfer that never arrived."""
    found = account[TRANSACTIONS][transaction]
    is_over = int(found.details.get("expires_at", 0)) <= account.now()
    # The payer may have left it for another transfer, which has more time.
    if found.charge_status == "pending_bank_transfer" and is_over:
        found.charge_status = "failed"
        found.status = "abandoned"
        found.message = "Transfer was not received in time"


def succeed(account: Account, transaction: Transaction) -> None:
    """Take the money: set status, fees and authorization, write the books, send the event, and tell the resources."""
    now = account.now()
    instrument = INSTRUMENTS[transaction.instrument or "success"]
    transaction.charge_status = transaction.status = "success"
    transaction.paid_at = now
    transaction.message = None
    # What was on hold is captured whatever became of the card since.
    transaction.gateway_response = "Approved" if instrument.ending == "fails" else instrument.gateway_response
    transaction.fees = fee_for(transaction.currency, transaction.channel, transaction.amount)
    if transaction.authorization_code is None:
        customer_id, currency, details = transaction.customer_id, transaction.currency, transaction.details
        transaction.authorization_code = authorize(account, customer_id, currency, instrument, details).code
    _note(account, transaction, "success", f"Successfully paid with {transaction.channel}")
    books.post(
        account,
        "charge",
        transaction.currency,
        {
            books.CUSTOMERS: -transaction.amount,
            books.PAYSTACK: transaction.fees,
            **shares.divide(account, transaction),
        },
        cause="Transaction",
        cause_id=transaction.id,
        reference=transaction.reference,
    )
    webhooks.emit(account, "charge.success", views.in_webhook(account, transaction))
    tell(account, Signal.PAID, transaction)


def fail(account: Account, transaction: Transaction, message: str) -> None:
    """End the charge without taking money."""
    instrument = INSTRUMENTS[transaction.instrument or "declined"]
    transaction.charge_status = "failed"
    transaction.status = instrument.failed_status
    transaction.gateway_response = transaction.message = message
    transaction.errors += 1
    _note(account, transaction, "error", f"Error: {message}")


def abandon(account: Account, transaction: Transaction) -> None:
    """Leave the page without paying; a charge made through the API stays as it is."""
    if transaction.entry_point not in PAID_ON_A_PAGE:
        return
    _note(account, transaction, "close", "Page closed")
    transaction.instrument = transaction.charge_status = None
    transaction.step = 0
    transaction.status = "abandoned"
    transaction.gateway_response = "The transaction was not completed"
    transaction.message = None


def authorize(
    account: Account, customer_id: int, currency: str, instrument: Instrument, details: dict[str, str]
) -> Authorization:
    """The authorization of a payment or a hold: the customer's earlier one if it is reusable, else a new one."""
    number = instrument.number or details.get("account", "")
    signature = None
    if instrument.reusable:
        digest = hashlib.sha256(f"{account.id}:{number}".encode()).hexdigest()
        signature = "SIG_" + digest[:20]
        known = account[AUTHORIZATIONS].of(customer_id=customer_id).having(signature=signature).having(active=True)
        if known:
            return known[0]
    first, last, exp_month, exp_year = _shown(instrument, number, details)
    authorization = Authorization(
        account.code(10, "AUTH_"),
        customer_id,
        instrument.name,
        instrument.channel,
        instrument.reusable,
        currency,
        signature,
        bin=first,
        last4=last,
        exp_month=exp_month,
        exp_year=exp_year,
        card_type=instrument.card_type,
        bank=instrument.bank,
        brand=instrument.brand,
        country_code=country_for(currency),
    )
    return account[AUTHORIZATIONS].add(authorization)


def _shown(instrument: Instrument, number: str, details: dict[str, str]) -> tuple[str | None, ...]:
    """How the number of a card, an account or a wallet begins and ends, and the month and the year when it expires."""
    if instrument.channel == "card":
        return number[:6], number[-4:], details.get("exp_month", "12"), details.get("exp_year", "2030")
    digits = number.lstrip("+")
    return (f"{digits[:3]}XXX", f"X{digits[-3:]}", "12", "9999") if digits else (None,) * 4


def _attempt(account: Account, transaction: Transaction, instrument: Instrument, details: dict[str, str]) -> bool:
    """Begin an attempt to pay. Returns False if the customer is denied, which ends the attempt."""
    transaction.instrument = instrument.name
    transaction.channel = instrument.channel
    transaction.details = {**_drawn(account, instrument), **details}
    # An earlier attempt may have failed; this one starts over.
    transaction.step, transaction.charge_status, transaction.guess = 0, None, None
    transaction.attempts += 1
    _note(account, transaction, "action", f"Attempted to pay with {instrument.channel}")
    if account[CUSTOMERS][transaction.customer_id].risk_action != "deny":
        return True
    transaction.guess = DENIED_CUSTOMER
    fail(account, transaction, "Declined")
    return False


def _drawn(account: Account, instrument: Instrument) -> dict[str, str]:
    """What the payer is given to pay with elsewhere: a code to dial, or where to send the money."""
    if instrument.name == "ussd":
        return {"ussd": account.digits(5)}
    if instrument.name == "mobile_money_offline":
        return {"pay_to": account.digits(6), "pay_for": account.digits(6)}
    if instrument.ending == "waits_transfer":
        return {"account_number": account.digits(10), "expires_at": str(account.now() + LONGEST_TRANSFER)}
    return {}


def _go_on(account: Account, transaction: Transaction) -> None:
    """Go to the next step, or end as the instrument ends. All answers so far were right."""
    instrument = INSTRUMENTS[transaction.instrument or ""]
    step = waiting_for(transaction)
    if step is not None:
        transaction.charge_status = step.kind
        transaction.status = "ongoing"
    elif instrument.ending == "fails":
        fail(account, transaction, instrument.gateway_response)
    elif instrument.ending == "waits_offline":
        transaction.charge_status, transaction.status = "pay_offline", "pending"
    elif instrument.ending == "waits_for_wallet":
        transaction.charge_status, transaction.status = "pay_offline", "pending"
        account.schedule.plan(
            account.now() + LONGEST_WAIT_FOR_WALLET, GIVE_UP, transaction=transaction.id, attempt=transaction.attempts
        )
    elif instrument.ending == "waits_transfer":
        transaction.charge_status, transaction.status = "pending_bank_transfer", "pending"
        account.schedule.plan(int(transaction.details["expires_at"]), EXPIRE, transaction=transaction.id)
    elif instrument.ending == "pays_later":
        transaction.charge_status, transaction.status = "pending", "pending"
        account.schedule.plan(account.now() + PAYS_LATER_AFTER, SETTLE, transaction=transaction.id)
    else:
        succeed(account, transaction)


def _is_right(step: Step, value: str) -> bool:
    if step.answer is not None:
        return value.strip() == step.answer
    if step.kind == "send_phone":
        return _PHONE.fullmatch(value.strip()) is not None
    if step.kind == "open_url":
        return value == "approve"
    return bool(value.strip())


def _note(account: Account, transaction: Transaction, kind: str, message: str) -> None:
    seconds = (account.now() - transaction.created_at) // SECOND
    transaction.history.append({"type": kind, "message": message, "time": seconds})
