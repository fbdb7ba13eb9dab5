"""The transfer operations: money leaves the balance when a transfer is sent, and comes back if it does not arrive.

A transfer waits for its one-time password if the merchant has asked for that, then for the verdict of the merchant's
server if there is an approval URL, is then under way, and ends as the recipient's account says. `conclude` alone ends
one whose money has left.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from paystack import fees
from paystack.runtime.errors import ValidationError
from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import MERCHANT, Account
from paystack.sandbox.engine.call import CURRENCIES, CURRENCY_UNSUPPORTED, Call
from paystack.sandbox.engine.clock import MINUTE, SECOND, stamp, stored_stamp
from paystack.sandbox.engine.replies import (
    INVALID,
    MISSING,
    TRY_LATER,
    ErrorRow,
    Guess,
    Refused,
    absent,
    invalid,
    missing,
    ok,
)
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record, Rows
from paystack.sandbox.payments import books
from paystack.sandbox.resources.transactions import EXPORT_FILE, EXPORTS, Export
from paystack.sandbox.resources.transfer_recipients import RECIPIENTS, Recipient, find_recipient, recipient_view


@dataclass(slots=True)
class Transfer(Record):
    """One transfer from the balance to a recipient."""

    code: str
    reference: str
    recipient_id: int
    amount: int
    currency: str
    fee: int
    tax: int
    """The part of the fee that is tax."""
    request: int
    created_at: int
    updated_at: int
    status: str
    reason: str = ""
    account_reference: str | None = None
    metadata: Any = None
    gateway_response: str | None = None


@dataclass(slots=True)
class TransferSettings(Record):
    """Whether transfers need a one-time password, whether one was sent that turns this off, and who approves them."""

    needs_otp: bool = False
    is_turning_off: bool = False
    approval_url: str | None = None


TRANSFERS = Kind("transfers", Transfer, first_id=37_272_792, unique=("code", "reference"), grouped=("recipient_id",))
SETTINGS = Kind("transfer_settings", TransferSettings)

TIMING = Guess("transfer-timing", "A transfer is pending for ten seconds; one of a batch is received for five before.")
FEES = Guess(
    "transfer-fees",
    "The fee of a transfer, which leaves the balance and comes back with the amount; KES, USD and XOF have none.",
)
OTP = Guess(
    "transfer-otp",
    "Transfers need no one-time password until it is asked for, then 123456, and a wrong one may be tried again.",
)
APPROVAL = Guess(
    "transfer-approval",
    "What the approval URL is sent: for each transfer, those of a batch included, one signed "
    "`transferrequest.approval-required` with the request as `data.details.body` and the transfer in `data.transfers`. "
    "It is asked once. Any answer but 200 and 400 blocks. The money is held meanwhile, and no event tells of a "
    "rejected or blocked transfer.",
)
REFUSALS = Guess("transfer-refusals", "The messages and codes when a transfer is refused, except for its recipient.")
DUPLICATE_STATUS = Guess("duplicate-transfer-status", "The HTTP status when the reference of a transfer is taken.")
FAILED_FIELDS = Guess("failed-transfer-fields", "A transfer that did not arrive has the reason as gateway_response.")

RECIPIENT_INVALID = invalid(
    "Recipient specified is invalid",
    "invalid_transfer_recipient",
    next_step="Provide a valid recipient. Ensure you are passing the recipient code in the recipient param",
)
DUPLICATE = invalid(
    "Please provide a unique reference. Reference already exists on a transfer",
    "duplicate_transfer_reference",
    next_step="Create a new reference for the new transfer",
    unverified=DUPLICATE_STATUS,
)
DUPLICATES = ErrorRow(
    404, "Duplicate reference(s) found: {references}", type="api_error", code="unknown", next_step=TRY_LATER
)
BALANCE_TOO_LOW = ErrorRow(
    400,
    "Your balance is not enough to fulfil this request",
    type="api_error",
    code="insufficient_balance",
    next_step="The sandbox's control POST /_sandbox/fund tops the balance up",
    unverified=REFUSALS,
)
REFERENCE_INVALID = invalid(
    "Reference must have 16 to 50 characters: lowercase letters, digits, dashes and underscores", unverified=REFUSALS
)
SOURCE_INVALID = invalid("Source must be balance", unverified=REFUSALS)
CURRENCY_OTHER = invalid("Currency must be that of the recipient, {currency}", unverified=REFUSALS)
ACCOUNT_REFERENCE_MISSING = missing("account_reference is required for this recipient", unverified=REFUSALS)
BATCH_INVALID = invalid("transfers must be a list of 1 to 100 transfers", unverified=REFUSALS)
BULK_NEEDS_NO_OTP = invalid("Bulk transfers need the OTP requirement to be disabled", unverified=REFUSALS)
CODE_INVALID = ErrorRow(400, "Transfer code is invalid", type=None, next_step=None)
NOT_AWAITING_OTP = ErrorRow(400, "Transfer is not currently awaiting OTP", type=None, next_step=None)
OTP_INVALID = invalid("OTP is invalid", unverified=OTP)
NOT_TURNING_OFF = invalid("No OTP was requested to disable the OTP requirement", unverified=OTP)
NOT_FOUND = absent("Transfer not found")

SEND, ARRIVE, ABANDON = "transfer_sending", "transfer_arrival", "transfer_abandonment"
"""The tasks that send a received transfer, end one that is under way, and give up one whose password never came."""
DECIDE = "transfer_approval"
"""The task that gets the verdict of the merchant's server."""
APPROVAL_EVENT = "transferrequest.approval-required"

SENT_AFTER = 5 * SECOND
ARRIVES_AFTER = 10 * SECOND
ABANDONED_AFTER = 30 * MINUTE
RIGHT_OTP = "123456"
LARGEST_BATCH = 100

UNDER_WAY = ("received", "pending")
FINAL = ("success", "failed", "reversed")
"""How a transfer that is under way can end. Each has an event."""
DECLINED = ("rejected", "blocked")
"""How a transfer ends that the merchant's server declined, or gave no verdict on."""

WAITS = "waits"
ENDINGS = {"0000001": "failed", "0000002": "reversed", "0000003": WAITS}
"""The sandbox's own account numbers, by their last digits, and what becomes of a transfer to them."""

REASONS = {
    "success": None,
    "failed": "Transfer could not be processed",
    "reversed": "The bank could not receive it",
    "rejected": "The approval URL declined it",
    "blocked": "The approval URL gave no verdict",
}
OTP_REASONS = ("transfer", "resend_otp", "disable_otp")
NEEDS_ACCOUNT_REFERENCE = "mobile_money_business"
EXPORT_COLUMNS = (
    "reference",
    "transfer_code",
    "status",
    "amount",
    "currency",
    "fee",
    "recipient_code",
    "recipient",
    "reason",
    "created_at",
)

_REFERENCE = re.compile(r"[a-z0-9_-]{16,50}")


def initiate(call: Call) -> Response:
    """POST /transfer"""
    account = call.account
    _check_source(call)
    transfer = _read(call, call.text("currency"))
    if account[TRANSFERS].find(reference=transfer.reference) is not None:
        raise Refused(DUPLICATE)
    _check_balance(account, [transfer])
    if not _settings(account).needs_otp:
        _add(account, transfer)
        _send(account, transfer)
        return ok("Transfer has been queued", _queued(account, transfer), unverified=_guesses(account, transfer))
    transfer.status = "otp"
    _add(account, transfer)
    account.schedule.plan(account.now() + ABANDONED_AFTER, ABANDON, transfer=transfer.id)
    return ok("Transfer requires OTP to continue", _short(account, transfer), unverified=(OTP,))


def bulk(call: Call) -> Response:
    """POST /transfer/bulk: all of them or none"""
    account = call.account
    _check_source(call)
    items = call.body.get("transfers")
    if items is None:
        raise Refused(MISSING, field="transfers")
    if not isinstance(items, list) or not 1 <= len(items) <= LARGEST_BATCH:
        raise Refused(BATCH_INVALID)
    if not all(isinstance(item, dict) for item in items):
        raise Refused(BATCH_INVALID)
    if _settings(account).needs_otp:
        raise Refused(BULK_NEEDS_NO_OTP)
    currency = call.text("currency")
    transfers = [_read(replace(call, content=item), currency) for item in items]
    counts = Counter(item.reference for item in transfers)
    used = [name for name, count in counts.items() if count > 1 or account[TRANSFERS].find(reference=name) is not None]
    if used:
        raise Refused(DUPLICATES, references=",".join(used))
    _check_balance(account, transfers)
    for transfer in transfers:
        _add(account, transfer)
        _receive(account, transfer)
        if not _ask(account, transfer):
            account.schedule.plan(account.now() + SENT_AFTER, SEND, transfer=transfer.id)
    data = [
        {
            "reference": item.reference,
            "recipient": account[RECIPIENTS][item.recipient_id].code,
            "amount": item.amount,
            "transfer_code": item.code,
            "currency": item.currency,
            "status": item.status,
        }
        for item in transfers
    ]
    return ok(f"{len(data)} transfers queued.", data, unverified=_guesses(account, *transfers))


def finalize(call: Call) -> Response:
    """POST /transfer/finalize_transfer"""
    account = call.account
    transfer = _awaiting_otp(call)
    _check_otp(call)
    _check_balance(account, [transfer])
    _send(account, transfer)
    view = _queued(account, transfer)
    for name in ("transfersessionid", "transfertrials", "request"):
        del view[name]
    return ok("Transfer has been queued", view, unverified=_guesses(account, transfer))


def resend_otp(call: Call) -> Response:
    """POST /transfer/resend_otp"""
    code, reason = call.required("transfer_code"), call.required("reason")
    if reason not in OTP_REASONS:
        raise Refused(INVALID, field="reason")
    if reason != "disable_otp":
        _awaiting_otp(call)
    elif call.account[TRANSFERS].find(code=code) is None:
        raise Refused(CODE_INVALID)
    elif not _settings(call.account).is_turning_off:
        raise Refused(NOT_TURNING_OFF)
    return ok("OTP has been resent", unverified=(OTP,))


def disable_otp(call: Call) -> Response:
    """POST /transfer/disable_otp"""
    _change(call.account, is_turning_off=True)
    return ok("OTP has been sent to mobile number ending with 4321", unverified=(OTP,))


def disable_otp_finalize(call: Call) -> Response:
    """POST /transfer/disable_otp_finalize"""
    otp = call.required("otp")
    if not _settings(call.account).is_turning_off:
        raise Refused(NOT_TURNING_OFF)
    if otp != RIGHT_OTP:
        raise Refused(OTP_INVALID)
    _change(call.account, needs_otp=False, is_turning_off=False)
    return ok("OTP requirement for transfers has been disabled", unverified=(OTP,))


def enable_otp(call: Call) -> Response:
    """POST /transfer/enable_otp"""
    _change(call.account, needs_otp=True, is_turning_off=False)
    return ok("OTP requirement for transfers has been enabled")


def list_(call: Call) -> Response:
    """GET /transfer"""
    account = call.account
    chosen, number = _filtered(call), call.whole_query("recipient")
    if number is not None:
        chosen = chosen.having(recipient_id=number)
    shown, meta = paging.page_or_cursor(call, chosen)
    data = [_listed(account, item) for item in shown]
    return ok("Transfers retrieved", data, meta=meta, unverified=_guesses(account, *shown))


def export(call: Call) -> Response:
    """GET /transfer/export"""
    account = call.account
    wanted = call.query("recipient")
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(EXPORT_COLUMNS)
    for item in _filtered(call):
        recipient = account[RECIPIENTS][item.recipient_id]
        if wanted not in (None, str(recipient.id), recipient.code):
            continue
        writer.writerow(
            (
                item.reference,
                item.code,
                item.status,
                item.amount,
                item.currency,
                item.fee,
                recipient.code,
                recipient.name,
                item.reason,
                stored_stamp(item.created_at),
            )
        )
    name = account.code(20)
    account[EXPORTS].add(Export(name, text.getvalue()))
    return ok("Export successful", {"path": f"{call.request.base_url}/exports/{name}.csv"}, unverified=(EXPORT_FILE,))


def fetch(call: Call) -> Response:
    """GET /transfer/{code}"""
    transfer = call.account[TRANSFERS].named(code=call.path["code"])
    if transfer is None:
        raise Refused(NOT_FOUND)
    return ok("Transfer retrieved", _full(call.account, transfer), unverified=_guesses(call.account, transfer))


def verify(call: Call) -> Response:
    """GET /transfer/verify/{reference}"""
    transfer = call.account[TRANSFERS].find(reference=call.path["reference"])
    if transfer is None:
        raise Refused(NOT_FOUND)
    view = _full(call.account, transfer)
    for name in ("description", "metadata"):
        if view["recipient"][name] is None:
            view["recipient"][name] = ""
    return ok("Transfer retrieved", view, unverified=_guesses(call.account, transfer))


def conclude(account: Account, transfer: Transfer, status: str, reason: str | None = None) -> None:
    """End a transfer whose money has left in one of `FINAL` or `DECLINED`; the money comes back unless it arrived."""
    transfer.status = status
    transfer.updated_at = account.now()
    transfer.gateway_response = reason or REASONS[status]
    if status != "success":
        lines = {
            books.BALANCE: transfer.amount + transfer.fee,
            books.BANKS: -transfer.amount,
            books.PAYSTACK: -transfer.fee,
        }
        _post(account, "transfer-return", transfer, lines)
    if status in FINAL:
        _announce(account, transfer)


def send_later(account: Account, transfer: int) -> None:
    """Send a received transfer on its way, unless it has ended already."""
    found = account[TRANSFERS][transfer]
    if found.status == "received":
        _go(account, found)


def decide(account: Account, transfer: int, status: int | None) -> None:
    """Do what the merchant's server answered: 200 sends a received transfer, 400 rejects it, anything else blocks it.

    `status` is None without an answer. A transfer that has ended in the meantime stays as it is.
    """
    found = account[TRANSFERS][transfer]
    if found.status != "received":
        return
    if status == 200:
        _go(account, found)
    else:
        conclude(account, found, "rejected" if status == 400 else "blocked")


def approval_url(account: Account) -> str | None:
    """The URL that approves transfers before they are sent, None if they need no approval."""
    return _settings(account).approval_url


def set_approval_url(account: Account, url: str | None) -> None:
    """Have later transfers approved by this URL, or by nobody."""
    _change(account, approval_url=url)


def arrive(account: Account, transfer: int) -> None:
    """End a transfer as the recipient's account says, unless it has ended already."""
    found = account[TRANSFERS][transfer]
    if found.status == "pending":
        conclude(account, found, _ending(account, found))


def abandon(account: Account, transfer: int) -> None:
    """Give up a transfer that still waits for its one-time password."""
    found = account[TRANSFERS][transfer]
    if found.status == "otp":
        found.status = "abandoned"
        found.updated_at = account.now()


def fee_for(recipient: Recipient, amount: int) -> tuple[int, int]:
    """The fee of a transfer in subunits, tax included, and the tax in it: none where `paystack.fees` knows none."""
    try:
        rule = fees.transfer_rule(recipient.currency, to="mobile_money" if recipient.type == "mobile_money" else "bank")
    except ValidationError:
        return 0, 0
    return rule.fee(amount)


def _check_source(call: Call) -> None:
    if call.required("source") != "balance":
        raise Refused(SOURCE_INVALID)


def _read(call: Call, currency: str | None) -> Transfer:
    """The transfer that the body describes, still without a code; `currency` is None where it was left out."""
    account = call.account
    amount = call.amount()
    recipient = find_recipient(account, call.required("recipient"))
    if recipient is None:
        raise Refused(RECIPIENT_INVALID)
    if currency not in (None, *CURRENCIES):
        raise Refused(CURRENCY_UNSUPPORTED)
    if currency not in (None, recipient.currency):
        raise Refused(CURRENCY_OTHER, currency=recipient.currency)
    account_reference = call.text("account_reference")
    if recipient.type == NEEDS_ACCOUNT_REFERENCE and account_reference is None:
        raise Refused(ACCOUNT_REFERENCE_MISSING)
    metadata = call.body.get("metadata")
    if metadata is not None and (isinstance(metadata, bool) or not isinstance(metadata, (dict, str, int))):
        raise Refused(INVALID, field="metadata")
    now = account.now()
    fee, tax = fee_for(recipient, amount)
    return Transfer(
        "",
        _reference(call),
        recipient.id,
        amount,
        recipient.currency,
        fee,
        tax,
        0,
        now,
        now,
        "pending",
        call.text("reason") or "",
        account_reference,
        metadata,
    )


def _reference(call: Call) -> str:
    value = call.body.get("reference")
    if value is None or value == "":
        return call.account.code(20)
    if not isinstance(value, str) or not _REFERENCE.fullmatch(value):
        raise Refused(REFERENCE_INVALID)
    return value


def _check_balance(account: Account, transfers: list[Transfer]) -> None:
    needed: Counter[str] = Counter()
    for item in transfers:
        needed[item.currency] += item.amount + item.fee
    if any(books.held(account, books.BALANCE, currency) < total for currency, total in needed.items()):
        raise Refused(BALANCE_TOO_LOW)


def _check_otp(call: Call) -> None:
    if call.required("otp") != RIGHT_OTP:
        raise Refused(OTP_INVALID)


def _awaiting_otp(call: Call) -> Transfer:
    transfer = call.account[TRANSFERS].find(code=call.required("transfer_code"))
    if transfer is None:
        raise Refused(CODE_INVALID)
    if transfer.status != "otp":
        raise Refused(NOT_AWAITING_OTP)
    return transfer


def _settings(account: Account) -> TransferSettings:
    return next(iter(account[SETTINGS]), None) or TransferSettings()


def _change(account: Account, **values: bool | str | None) -> None:
    settings = next(iter(account[SETTINGS]), None) or account[SETTINGS].add(TransferSettings())
    account[SETTINGS].change(settings, **values)


def _add(account: Account, transfer: Transfer) -> None:
    transfer.code = account.code(16, "TRF_")
    transfer.request = int(account.digits(7))
    account[TRANSFERS].add(transfer)


def _send(account: Account, transfer: Transfer) -> None:
    """Take the money and send it on its way, as soon as it is approved."""
    _receive(account, transfer)
    if not _ask(account, transfer):
        _go(account, transfer)


def _receive(account: Account, transfer: Transfer) -> None:
    """Take the money of a transfer that is not sent yet."""
    transfer.status = "received"
    transfer.updated_at = account.now()
    _take(account, transfer)


def _ask(account: Account, transfer: Transfer) -> bool:
    """Ask the merchant's server to approve a received transfer; False if there is nobody to ask."""
    url = approval_url(account)
    if url is None:
        return False
    asked = {
        "source": "balance",
        "amount": transfer.amount,
        "currency": transfer.currency,
        "reference": transfer.reference,
        "recipient": account[RECIPIENTS][transfer.recipient_id].code,
        "reason": transfer.reason or None,
        "account_reference": transfer.account_reference,
        "metadata": transfer.metadata,
    }
    sent = {name: value for name, value in asked.items() if value is not None}
    data = {"domain": "test", "details": {"body": sent}, "transfers": [_full(account, transfer)]}
    webhooks.ask(account, url, APPROVAL_EVENT, data, DECIDE, transfer=transfer.id)
    return True


def _go(account: Account, transfer: Transfer) -> None:
    transfer.status = "pending"
    transfer.updated_at = account.now()
    if _ending(account, transfer) != WAITS:
        account.schedule.plan(account.now() + ARRIVES_AFTER, ARRIVE, transfer=transfer.id)


def _take(account: Account, transfer: Transfer) -> None:
    lines = {
        books.BALANCE: -transfer.amount - transfer.fee,
        books.BANKS: transfer.amount,
        books.PAYSTACK: transfer.fee,
    }
    _post(account, "transfer", transfer, lines)


def _post(account: Account, kind: str, transfer: Transfer, lines: dict[str, int]) -> None:
    books.post(
        account,
        kind,
        transfer.currency,
        lines,
        cause="Transfer",
        cause_id=transfer.id,
        reference=transfer.reference,
        reason=transfer.reason,
    )


def _ending(account: Account, transfer: Transfer) -> str:
    number = account[RECIPIENTS][transfer.recipient_id].account_number or ""
    return ENDINGS.get(number[-7:], "success")


def _filtered(call: Call) -> Rows[Transfer]:
    chosen = paging.select_period(call, call.account[TRANSFERS].all())
    status = call.query("status")
    return chosen if status is None else chosen.having(status=status)


def _guesses(account: Account, *transfers: Transfer) -> tuple[str, ...]:
    statuses = {item.status for item in transfers}
    approved = DECLINED if approval_url(account) is None else ("received", *DECLINED)
    rests_on = ((TIMING, UNDER_WAY), (FAILED_FIELDS, ("failed", "reversed")), (APPROVAL, approved))
    guesses = [guess for guess, those in rests_on if statuses.intersection(those)]
    return (*guesses, FEES) if transfers else ()


def _announce(account: Account, transfer: Transfer) -> None:
    """Emit the event of the transfer's end. An event of a failure has other fields than one of a success."""
    view = _full(account, transfer)
    arrived = transfer.status == "success"
    integration: dict[str, Any] = {"id": account.id, "is_live": False, "business_name": MERCHANT}
    view["integration"] = {**integration, "logo_path": None} if arrived else integration
    del view["request"], view["fees_breakdown"], view["recipient"]["isDeleted"]
    view.pop("transferAttributes", None)
    if not arrived:
        del view["fee_charged"], view["gateway_response"]
        for part in (view["recipient"], view):
            part["created_at"], part["updated_at"] = part.pop("createdAt"), part.pop("updatedAt")
    webhooks.emit(account, f"transfer.{transfer.status}", view)


def _short(account: Account, transfer: Transfer) -> dict[str, Any]:
    """A transfer that needs a one-time password, as initiating it shows it."""
    return {
        "integration": account.id,
        "domain": "test",
        "amount": transfer.amount,
        "currency": transfer.currency,
        "reference": transfer.reference,
        "source": "balance",
        "reason": transfer.reason,
        "recipient": transfer.recipient_id,
        "status": transfer.status,
        "transfer_code": transfer.code,
        "id": transfer.id,
        "createdAt": stamp(transfer.created_at),
        "updatedAt": stamp(transfer.updated_at),
    }


def _queued(account: Account, transfer: Transfer) -> dict[str, Any]:
    """A transfer as initiating it shows it: the recipient is its id."""
    return {
        "transfersessionid": [],
        "transfertrials": [],
        "source_details": None,
        "failures": None,
        "titan_code": None,
        "transferred_at": None,
        "request": transfer.request,
        **_short(account, transfer),
    }


def _listed(account: Account, transfer: Transfer) -> dict[str, Any]:
    """A transfer as lists show it: the recipient is an object."""
    breakdown = None
    if transfer.tax:
        parts = (("paystack", transfer.fee - transfer.tax), ("vat", transfer.tax))
        breakdown = [{"amount": str(amount), "formula": None, "type": kind} for kind, amount in parts]
    return {
        "amount": transfer.amount,
        "createdAt": stored_stamp(transfer.created_at),
        "currency": transfer.currency,
        "domain": "test",
        "failures": None,
        "id": transfer.id,
        "integration": account.id,
        "reason": transfer.reason,
        "reference": transfer.reference,
        "source": "balance",
        "source_details": None,
        "status": transfer.status,
        "titan_code": None,
        "transfer_code": transfer.code,
        "request": transfer.request,
        "transferred_at": None,
        "updatedAt": stored_stamp(transfer.updated_at),
        "recipient": recipient_view(account, account[RECIPIENTS][transfer.recipient_id]),
        "session": {"provider": None, "id": None},
        "fee_charged": transfer.fee,
        "fees_breakdown": breakdown,
    }


def _full(account: Account, transfer: Transfer) -> dict[str, Any]:
    """A transfer as fetch and verify show it."""
    view = {**_listed(account, transfer), "gateway_response": transfer.gateway_response}
    if transfer.currency == "ZAR":
        view["transferAttributes"] = {
            "transfer": transfer.id,
            "transfer_type": 1,
            "created_at": stored_stamp(transfer.created_at),
            "updated_at": None,
            "receipt_number": None,
        }
    return view


RESOURCE = Resource(
    kinds=(TRANSFERS, SETTINGS),
    rules={
        "transfers.initiate": initiate,
        "transfers.bulk": bulk,
        "transfers.finalize": finalize,
        "transfers.resend_otp": resend_otp,
        "transfers.disable_otp": disable_otp,
        "transfers.disable_otp_finalize": disable_otp_finalize,
        "transfers.enable_otp": enable_otp,
        "transfers.list": list_,
        "transfers.export": export,
        "transfers.fetch": fetch,
        "transfers.verify": verify,
    },
    tasks={SEND: send_later, ARRIVE: arrive, ABANDON: abandon, DECIDE: decide},
)
