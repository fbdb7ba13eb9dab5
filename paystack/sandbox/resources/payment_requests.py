"""The payment request operations: draft, finalize, notify, archive, totals.

A request is paid on its page, `/checkout/<request code>`, which is in `checkout`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import MERCHANT, Account, public_key_of
from paystack.sandbox.engine.call import CURRENCIES, Call, whole_amount
from paystack.sandbox.engine.clock import parse_date, stamp, stored_stamp, stored_stamp_or_none
from paystack.sandbox.engine.replies import INVALID, Guess, Refused, absent, invalid, missing, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record, Rows
from paystack.sandbox.payments import shares
from paystack.sandbox.payments.records import CUSTOMER_NOT_FOUND, CUSTOMERS, Transaction, find_customer
from paystack.sandbox.payments.signals import Signal
from paystack.sandbox.payments.views import customer_view


@dataclass(slots=True)
class PaymentRequest(Record):
    """An invoice for one customer."""

    code: str
    offline_reference: str
    customer_id: int
    amount: int
    currency: str
    created_at: int
    updated_at: int
    status: str
    description: str | None = None
    due_date: int | None = None
    line_items: list[dict[str, Any]] = field(default_factory=list)
    tax: list[dict[str, Any]] = field(default_factory=list)
    has_invoice: bool = False
    invoice_number: int | None = None
    split_code: str | None = None
    metadata: dict[str, Any] | None = None
    notifications: list[int] = field(default_factory=list)
    paid_at: int | None = None
    amount_paid: int | None = None
    payment_method: str | None = None
    archived: bool = False
    redirect_url: str | None = None


PAYMENT_REQUESTS = Kind("payment_requests", PaymentRequest, first_id=10_783_016, unique=("code",))

RULES = Guess("payment-request-rules", "Which changes a paid or archived payment request allows.")

CODE_INVALID = invalid("Payment request code is invalid")
NOT_FOUND = absent("Payment request not found")
SLUG_INVALID = invalid("Slug is invalid", "invalid_slug")
AMOUNT_MISSING = missing("Amount was not passed or could not be extrapolated from line items.")
SETTLED = invalid("Payment request can no longer be changed", unverified=RULES)


def create(call: Call) -> Response:
    """POST /paymentrequest"""
    account = call.account
    customer = find_customer(account, call.required("customer"))
    if customer is None:
        raise Refused(CUSTOMER_NOT_FOUND)
    currency, metadata = call.currency(), call.metadata_object()
    lines, tax = _lines(call, "line_items"), _lines(call, "tax")
    is_draft = call.flag("draft")
    amount = _amount(call, lines, tax)
    if amount is None and not is_draft:
        raise Refused(AMOUNT_MISSING)
    shares.check_standing(account, currency, call.text("split_code"))
    due_date, now = _due_date(call), account.now()
    invoice_number = _invoice_number(call)
    # Everything is checked above, so a refusal uses up no code.
    request = PaymentRequest(
        account.code(15, "PRQ_"),
        account.digits(16),
        customer.id,
        amount or 0,
        currency,
        now,
        now,
        "draft" if is_draft else "pending",
        description=call.text("description"),
        due_date=due_date,
        line_items=lines,
        tax=tax,
        has_invoice=call.flag("has_invoice") or invoice_number is not None,
        split_code=call.text("split_code"),
        metadata=metadata,
        redirect_url=call.text("redirect_url"),
    )
    if request.has_invoice:
        request.invoice_number = invoice_number or len(account[PAYMENT_REQUESTS]) + 1
    account[PAYMENT_REQUESTS].add(request)
    _open(account, request, notify=call.flag("send_notification", default=True))
    view = _view(account, request, write=stamp)
    # The reply to a creation has the id of the customer only, and leaves out these fields.
    for name in ("pdf_url", "paid_at"):
        del view[name]
    view["customer"] = customer.id
    return ok("Payment request created", view, unverified=_guesses(request))


def list_(call: Call) -> Response:
    """GET /paymentrequest"""
    chosen = paging.select_period(call, call.account[PAYMENT_REQUESTS].all())
    # Any value of this parameter includes archived requests, even "false".
    if call.query("include_archive") is None:
        chosen = chosen.having(archived=False)
    if call.query("customer") is not None:
        number = call.whole_query("customer")
        chosen = chosen.having(customer_id=number)
    for name in ("status", "currency"):
        wanted = call.query(name)
        if wanted is not None:
            chosen = chosen.having(**{name: wanted})
    shown, meta = paging.page_of(call, chosen)
    data = [_view(call.account, item) for item in shown]
    return ok("Payment requests retrieved", data, meta=meta)


def fetch(call: Call) -> Response:
    """GET /paymentrequest/{id_or_code}"""
    request = find_payment_request(call.account, call.path["code"])
    if request is None:
        raise Refused(NOT_FOUND)
    view = _view(call.account, request)
    created = view.pop("created_at")
    view.update(
        archived=request.archived,
        source="api",
        payment_method=request.payment_method,
        note=None,
        amount_paid=request.amount_paid,
        createdAt=created,
        updatedAt=stored_stamp(request.updated_at),
        pending_amount=_pending(request),
    )
    return ok("Payment request retrieved", view)


def verify(call: Call) -> Response:
    """GET /paymentrequest/verify/{code}: not for drafts or archived ones, and not by id"""
    account = call.account
    request = account[PAYMENT_REQUESTS].find(code=call.path["code"])
    if request is None or request.status == "draft" or request.archived:
        raise Refused(SLUG_INVALID)
    view = _view(account, request)
    view["integration"] = {
        "key": public_key_of(account.secret_key),
        "name": MERCHANT,
        "logo": "",
        "allowed_currencies": list(CURRENCIES),
    }
    view["pending_amount"] = _pending(request)
    return ok("Payment request retrieved", view)


def update(call: Call) -> Response:
    """PUT /paymentrequest/{id_or_code}"""
    account = call.account
    request = find_payment_request(account, call.path["code"])
    if request is None:
        raise Refused(NOT_FOUND)
    if request.paid_at is not None or request.archived:
        raise Refused(SETTLED)
    customer_id = request.customer_id
    if call.text("customer") is not None:
        customer = find_customer(account, call.required("customer"))
        if customer is None:
            raise Refused(CUSTOMER_NOT_FOUND)
        customer_id = customer.id
    currency = call.currency() if "currency" in call.body else request.currency
    if "split_code" in call.body:
        shares.check_standing(account, currency, call.text("split_code"))
    lines = _lines(call, "line_items") if "line_items" in call.body else request.line_items
    tax = _lines(call, "tax") if "tax" in call.body else request.tax
    due_date = _due_date(call) if "due_date" in call.body else request.due_date
    priced = any(name in call.body for name in ("amount", "line_items", "tax"))
    amount = _amount(call, lines, tax) if priced else None
    # All checks are above, so that a refusal leaves the request unchanged.
    request.customer_id, request.currency, request.due_date = customer_id, currency, due_date
    request.line_items, request.tax = lines, tax
    request.amount = request.amount if amount is None else amount
    for name in ("description", "split_code"):
        if name in call.body:
            setattr(request, name, call.text(name))
    if "has_invoice" in call.body:
        request.has_invoice = call.flag("has_invoice")
    if "invoice_number" in call.body:
        request.invoice_number = _invoice_number(call)
    request.updated_at = account.now()
    return ok("Payment request updated", _view(account, request), unverified=_guesses(request))


def finalize(call: Call) -> Response:
    """POST /paymentrequest/finalize/{id_or_code}: a draft becomes pending"""
    request = _named(call)
    if request.status != "draft" or request.archived:
        raise Refused(SETTLED)
    if request.amount == 0:
        raise Refused(AMOUNT_MISSING)
    request.status = "pending"
    request.updated_at = call.account.now()
    _open(call.account, request, notify=call.flag("send_notification", default=True))
    view = _view(call.account, request)
    view["pending_amount"] = _pending(request)
    return ok("Payment request finalized", view)


def notify(call: Call) -> Response:
    """POST /paymentrequest/notify/{id_or_code}"""
    request = _named(call)
    if request.status == "draft" or request.paid_at is not None or request.archived:
        raise Refused(SETTLED)
    request.notifications.append(call.account.now())
    return ok("Notification sent")


def archive(call: Call) -> Response:
    """POST /paymentrequest/archive/{id_or_code}"""
    request = _named(call)
    request.archived = True
    request.updated_at = call.account.now()
    return ok("Payment request has been archived")


def totals(call: Call) -> Response:
    """GET /paymentrequest/totals: per currency, without drafts and archived requests"""
    counted = call.account[PAYMENT_REQUESTS].all().where(lambda item: not item.archived and item.status != "draft")
    data = {
        "pending": _sums(counted.having(status="pending")),
        "successful": _sums(counted.having(status="success")),
        "total": _sums(counted),
    }
    return ok("Payment request totals", data)


def find_payment_request(account: Account, id_or_code: str) -> PaymentRequest | None:
    """The payment request with this id or code, or None."""
    return account[PAYMENT_REQUESTS].named(code=id_or_code)


def is_payable(request: PaymentRequest) -> bool:
    """Whether the customer can still pay it."""
    return request.status == "pending" and not request.archived


def mark_paid(account: Account, transaction: Transaction) -> None:
    """Mark as paid the payment request of a paid transaction, if it has one."""
    if transaction.payment_request_id is None:
        return
    request = account[PAYMENT_REQUESTS][transaction.payment_request_id]
    if request.paid_at is not None:
        return
    request.status = "success"
    request.paid_at = request.updated_at = account.now()
    request.amount_paid = transaction.amount
    request.payment_method = transaction.channel
    _announce(account, request)


def _open(account: Account, request: PaymentRequest, *, notify: bool) -> None:
    if notify and request.status == "pending":
        request.notifications.append(account.now())
    _announce(account, request)


def _named(call: Call) -> PaymentRequest:
    request = find_payment_request(call.account, call.path["code"])
    if request is None:
        raise Refused(CODE_INVALID)
    return request


def _lines(call: Call, name: str) -> list[dict[str, Any]]:
    """Line items or taxes, as they were sent; refuses invalid ones."""
    value = call.body.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise Refused(INVALID, field=name)
    for item in value:
        whole_amount(item.get("amount"))
        if "quantity" in item:
            whole_amount(item["quantity"])
    return value


def _amount(call: Call, lines: Sequence[dict[str, Any]], tax: Sequence[dict[str, Any]]) -> int | None:
    """The amount that was sent, else the sum of lines and taxes, None without any of them."""
    if call.body.get("amount") is not None:
        return call.amount()
    if not lines and not tax:
        return None
    total = sum(whole_amount(item["amount"]) * int(item.get("quantity", 1)) for item in lines)
    return total + sum(whole_amount(item["amount"]) for item in tax)


def _due_date(call: Call) -> int | None:
    text = call.text("due_date")
    moment = None if text is None else parse_date(text)
    if text is not None and moment is None:
        raise Refused(INVALID, field="due_date")
    return moment


def _invoice_number(call: Call) -> int | None:
    text = call.text("invoice_number")
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise Refused(INVALID, field="invoice_number")
    return int(text)


def _pending(request: PaymentRequest) -> int:
    return request.amount - (request.amount_paid or 0)


def _sums(requests: Rows[PaymentRequest]) -> list[dict[str, Any]]:
    """The sum for each currency found, and always for the merchant's first."""
    found = {CURRENCIES[0], *requests.values("currency")}
    return [
        {"currency": code, "amount": sum(requests.having(currency=code).values("amount"))}
        for code in CURRENCIES
        if code in found
    ]


def _announce(account: Account, request: PaymentRequest) -> None:
    view = _view(account, request)
    view["customer"] = request.customer_id
    del view["integration"]
    webhooks.emit(account, f"paymentrequest.{request.status}", view)


def _guesses(request: PaymentRequest) -> tuple[str, ...]:
    return () if request.split_code is None else (shares.STANDING,)


def _view(account: Account, request: PaymentRequest, write: Any = stored_stamp) -> dict[str, Any]:
    return {
        "id": request.id,
        "integration": account.id,
        "domain": "test",
        "amount": request.amount,
        "currency": request.currency,
        "due_date": stored_stamp_or_none(request.due_date),
        "has_invoice": request.has_invoice,
        "invoice_number": request.invoice_number,
        "description": request.description,
        "pdf_url": None,
        "line_items": request.line_items,
        "tax": request.tax,
        "request_code": request.code,
        "status": request.status,
        "paid": request.paid_at is not None,
        "paid_at": stored_stamp_or_none(request.paid_at),
        "metadata": request.metadata,
        "notifications": [{"sent_at": stored_stamp(moment), "channel": "email"} for moment in request.notifications],
        "offline_reference": request.offline_reference,
        "customer": customer_view(account[CUSTOMERS][request.customer_id]),
        "created_at": write(request.created_at),
        "discount": None,
        "split_code": request.split_code,
    }


RESOURCE = Resource(
    kinds=(PAYMENT_REQUESTS,),
    rules={
        "payment_requests.create": create,
        "payment_requests.list": list_,
        "payment_requests.totals": totals,
        "payment_requests.verify": verify,
        "payment_requests.fetch": fetch,
        "payment_requests.update": update,
        "payment_requests.notify": notify,
        "payment_requests.finalize": finalize,
        "payment_requests.archive": archive,
    },
    on={Signal.PAID: mark_paid},
)
