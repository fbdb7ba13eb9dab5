"""The preauthorization operations, and what becomes of a hold when it expires.

The customer approves a hold on its page, `/checkout/<access code>`, which is in `checkout`. A hold moves no money: a
capture makes a transaction and pays it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import MERCHANT, Account
from paystack.sandbox.engine.call import METADATA_NOT_OBJECT, Call, whole_amount
from paystack.sandbox.engine.clock import DAY, stored_stamp, stored_stamp_or_none
from paystack.sandbox.engine.replies import (
    INVALID,
    ErrorRow,
    Guess,
    Refused,
    absent,
    invalid,
    ok,
)
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments import charging, shares
from paystack.sandbox.payments.instruments import INSTRUMENTS, Instrument
from paystack.sandbox.payments.opening import (
    DUPLICATE_REFERENCE,
    body_guesses,
    free_reference,
    open_transaction,
    payment_metadata,
    usable_authorization,
)
from paystack.sandbox.payments.records import (
    CUSTOMERS,
    TRANSACTIONS,
    Authorization,
    Transaction,
    find_authorization,
    find_customer,
    open_customer,
)
from paystack.sandbox.payments.views import authorization_view, customer_view, guesses_in


@dataclass(slots=True)
class Preauthorization(Record):
    """An amount to hold on a card; `status` is abandoned until the customer has approved the hold on its page."""

    reference: str
    access_code: str
    customer_id: int
    amount: int
    currency: str
    created_at: int
    expire_after_days: int
    expire_action: str
    status: str = "abandoned"
    message: str | None = None
    metadata: Any = None
    callback_url: str | None = None
    authorization_code: str | None = None
    authorized_at: int | None = None
    expires_at: int | None = None
    expired_at: int | None = None
    captured_at: int | None = None
    captured_amount: int | None = None
    released_at: int | None = None
    transaction_id: int | None = None
    shared: dict[str, Any] | None = None
    """The rule by which a capture is shared; see `shares.share_by`."""


PREAUTHORIZATIONS = Kind(
    "preauthorizations", Preauthorization, first_id=20_411, unique=("reference", "access_code", "transaction_id")
)

RULES = Guess(
    "preauthorization-rules",
    "Only a hold that is authorized can be captured or released, once; a capture of a part releases the rest. The "
    "messages of these refusals. A capture also sends charge.success, and reports the fees of any payment.",
)
PAGE = Guess(
    "preauthorization-page", "The customer approves a hold on the sandbox's own page, with a card without steps."
)

# These are known without a type or a code.
EMAIL_MISSING = ErrorRow(400, "Customer email address is required", type=None, next_step=None)
UNSUCCESSFUL = ErrorRow(400, "Preauthorization unsuccessful", type=None, next_step=None)
NONE_EXISTS = ErrorRow(400, "No preauthorized transaction exists for the reference provided", type=None, next_step=None)
TOO_MUCH = ErrorRow(400, "Capture amount cannot be more than authorized amount", type=None, next_step=None)
NOT_FOUND = absent("Preauthorization not found", status=400)
CURRENCY_UNSUPPORTED = invalid("Currency not supported for preauthorization", unverified=RULES)
OTHER_CURRENCY = invalid("Capture currency must be that of the preauthorization", unverified=RULES)
NOT_ON_HOLD = invalid("Preauthorization is {status}, so there is nothing on hold", unverified=RULES)

CURRENCIES = ("ZAR",)
ACTIONS = ("release", "capture")
EXPIRES_AFTER_DAYS = 5
LONGEST_DAYS = 30
EXPIRE = "preauthorization_expiry"
"""The task that ends a hold which was neither captured nor released."""


def initialize(call: Call) -> Response:
    """POST /preauthorization/initialize: holds nothing yet"""
    if call.text("email") is None:
        raise Refused(EMAIL_MISSING)
    email, amount, currency = call.email(), call.amount(), _currency(call)
    action = call.text("expire_action") or ACTIONS[0]
    if action not in ACTIONS:
        raise Refused(INVALID, field="expire_action")
    days = _days(call)
    metadata = payment_metadata(call.body.get("metadata"), numbers_as_text=False)
    if metadata is not None and not isinstance(metadata, (dict, str)):
        raise Refused(METADATA_NOT_OBJECT)
    sharing, _ = shares.asked(call, amount, currency)
    hold = _new(call, email, amount, currency, days, action)
    hold.metadata = metadata
    if sharing is not None:
        chosen = {name: call.text(name) for name in ("split_code", "subaccount", "bearer")}
        hold.shared = {**chosen, "transaction_charge": sharing.transaction_charge}
    hold.callback_url = call.text("callback_url")
    data = {
        "authorization_url": f"{call.request.base_url}/checkout/{hold.access_code}",
        "access_code": hold.access_code,
        "reference": hold.reference,
    }
    return ok("Authorization URL created", data, unverified=(PAGE, *body_guesses(call)))


def reserve_authorization(call: Call) -> Response:
    """POST /preauthorization/reserve_authorization: holds at once"""
    account = call.account
    if call.text("email") is None:
        raise Refused(EMAIL_MISSING)
    email, amount, currency = call.email(), call.amount(), _currency(call)
    authorization = usable_authorization(call, email)
    owner = account[CUSTOMERS][authorization.customer_id]
    has_no_money = INSTRUMENTS[authorization.instrument].ending != "pays"
    if authorization.channel != "card" or has_no_money or owner.risk_action == "deny":
        raise Refused(UNSUCCESSFUL)
    hold = _new(call, email, amount, currency, EXPIRES_AFTER_DAYS, ACTIONS[0])
    reserve(account, hold, authorization)
    view = _view(account, hold)
    view["gateway_response"] = {"authorizeResponse": "00", "rrn": account.digits(12)}
    return ok("Preauthorization successful", view)


def verify(call: Call) -> Response:
    """GET /preauthorization/verify/{reference}"""
    hold = call.account[PREAUTHORIZATIONS].find(reference=call.path["reference"])
    if hold is None:
        raise Refused(NOT_FOUND)
    view = _view(call.account, hold)
    if hold.message is not None:
        view["message"] = hold.message
    if hold.callback_url is not None:
        view["redirecturl"] = hold.callback_url
    if hold.captured_at is not None:
        view["captured_at"] = stored_stamp(hold.captured_at)
    return ok("Preauthorization retrieved", view)


def list_(call: Call) -> Response:
    """GET /preauthorization"""
    account = call.account
    chosen = paging.select_period(call, account[PREAUTHORIZATIONS].all())
    status, amount = call.query("status"), call.query("amount")
    if status is not None:
        chosen = chosen.having(status=status)
    if amount is not None:
        exact = whole_amount(amount)
        chosen = chosen.having(amount=exact)
    shown, meta = paging.page_of(call, chosen)
    return ok("Preauthorizations retrieved", [_listed(account, item) for item in shown], meta=meta)


def capture(call: Call) -> Response:
    """POST /preauthorization/capture"""
    account, hold = call.account, _named(call)
    amount = call.amount()
    if call.required("currency") != hold.currency:
        raise Refused(OTHER_CURRENCY)
    _check_on_hold(hold)
    if amount > hold.amount:
        raise Refused(TOO_MUCH)
    if account[TRANSACTIONS].find(reference=hold.reference) is not None:
        raise Refused(DUPLICATE_REFERENCE)
    transaction = _take(account, hold, amount)
    view = _captured(account, hold, transaction)
    if amount < hold.amount:
        view["amount_released"] = hold.amount - amount
    return ok("Capture attempted", view, unverified=(RULES, *guesses_in(transaction)))


def release(call: Call) -> Response:
    """POST /preauthorization/release"""
    hold = _named(call)
    _check_on_hold(hold)
    _let_go(call.account, hold)
    return ok("Successfully released", {"status": hold.status, "reference": hold.reference, "id": hold.id})


def reserve(account: Account, hold: Preauthorization, authorization: Authorization) -> None:
    """Put the amount on hold on this card, until it expires."""
    now = account.now()
    hold.status, hold.message = "authorized", "Approved"
    hold.authorization_code = authorization.code
    hold.authorized_at, hold.expires_at = now, now + hold.expire_after_days * DAY
    account.schedule.plan(hold.expires_at, EXPIRE, preauthorization=hold.id)
    _announce(account, hold, "reserve.success")


def approve(account: Account, hold: Preauthorization, instrument: Instrument) -> None:
    """Try to hold the amount on a card that the customer chose. If the card fails, the hold has failed for good."""
    denied = account[CUSTOMERS][hold.customer_id].risk_action == "deny"
    if instrument.ending != "pays" or denied:
        hold.status, hold.message = "failed", "Declined" if denied else instrument.gateway_response
        return
    reserve(account, hold, charging.authorize(account, hold.customer_id, hold.currency, instrument, {}))


def is_open(hold: Preauthorization) -> bool:
    """Whether the customer can still approve it."""
    return hold.status == "abandoned"


def expire(account: Account, preauthorization: int) -> None:
    """End a hold that was neither captured nor released: it is captured whole, or released."""
    hold = account[PREAUTHORIZATIONS][preauthorization]
    if hold.status != "authorized":
        return
    hold.expired_at = account.now()
    if hold.expire_action == "release":
        _let_go(account, hold)
    elif account[TRANSACTIONS].find(reference=hold.reference) is None:
        _take(account, hold, hold.amount)
    else:
        # Since it was made, a transaction was opened with its reference.
        hold.status, hold.message, hold.captured_amount = "capture_failed", DUPLICATE_REFERENCE.message, hold.amount
        _announce(account, hold, "capture.failed")


def _new(call: Call, email: str, amount: int, currency: str, days: int, action: str) -> Preauthorization:
    """Add a hold that nobody approved, and a customer if the email is new; refuses a reference that is taken."""
    account = call.account
    reference = free_reference(call)
    if account[PREAUTHORIZATIONS].find(reference=reference) is not None:
        raise Refused(DUPLICATE_REFERENCE)
    customer = find_customer(account, email) or open_customer(account, email)
    return account[PREAUTHORIZATIONS].add(
        Preauthorization(reference, account.code(15), customer.id, amount, currency, account.now(), days, action)
    )


def _take(account: Account, hold: Preauthorization, amount: int) -> Transaction:
    """Charge the card for what is on hold or a part of it; the rest is released."""
    authorization = find_authorization(account, hold.authorization_code)
    assert authorization is not None
    email = account[CUSTOMERS][hold.customer_id].email
    transaction = open_transaction(account, email, amount, hold.currency, hold.reference, "preauthorization")
    transaction.metadata = hold.metadata
    shares.share_by(account, transaction, hold.shared)
    transaction.channel = "preauth"
    transaction.instrument, transaction.authorization_code = authorization.instrument, authorization.code
    transaction.step = len(INSTRUMENTS[authorization.instrument].steps)
    transaction.attempts = 1
    charging.succeed(account, transaction)
    hold.status = "captured"
    hold.captured_at, hold.captured_amount = account.now(), amount
    account[PREAUTHORIZATIONS].change(hold, transaction_id=transaction.id)
    _announce(account, hold, "capture.success")
    return transaction


def _let_go(account: Account, hold: Preauthorization) -> None:
    hold.status, hold.released_at = "released", account.now()
    _announce(account, hold, "release.success")


def _currency(call: Call) -> str:
    value = call.required("currency")
    if value not in CURRENCIES:
        raise Refused(CURRENCY_UNSUPPORTED)
    return value


def _days(call: Call) -> int:
    text = call.text("expire_after_days")
    if text is None:
        return EXPIRES_AFTER_DAYS
    if not (text.isascii() and text.isdigit() and len(text) <= 2 and 1 <= int(text) <= LONGEST_DAYS):
        raise Refused(INVALID, field="expire_after_days")
    return int(text)


def _named(call: Call) -> Preauthorization:
    hold = call.account[PREAUTHORIZATIONS].find(reference=call.required("reference"))
    if hold is None:
        raise Refused(NONE_EXISTS)
    return hold


def _check_on_hold(hold: Preauthorization) -> None:
    if hold.status != "authorized":
        raise Refused(NOT_ON_HOLD, status=hold.status)


def _fees(account: Account, hold: Preauthorization) -> int:
    if hold.transaction_id is None:
        return 0
    return account[TRANSACTIONS][hold.transaction_id].fees or 0


def _authorization(account: Account, hold: Preauthorization) -> dict[str, Any] | None:
    authorization = find_authorization(account, hold.authorization_code)
    return None if authorization is None else authorization_view(authorization)


def _view(account: Account, hold: Preauthorization) -> dict[str, Any]:
    """A hold as a reservation and verify show it."""
    view = {
        "id": hold.id,
        "domain": "test",
        "status": hold.status,
        "reference": hold.reference,
        "amount": hold.amount,
        "created_at": stored_stamp(hold.created_at),
        "released_at": stored_stamp_or_none(hold.released_at),
        "expiry_date": stored_stamp_or_none(hold.expires_at),
        "currency": hold.currency,
        "metadata": hold.metadata,
        "fees": _fees(account, hold),
        "authorization": _authorization(account, hold),
        "customer": customer_view(account[CUSTOMERS][hold.customer_id]),
        "merchant_id": account.id,
        "merchant_name": MERCHANT,
        "expire_action": hold.expire_action,
        **_split(account, hold),
    }
    if hold.status == "authorized" and hold.expire_action == "release":
        view["scheduled_release_date"] = stored_stamp_or_none(hold.expires_at)
    return view


def _listed(account: Account, hold: Preauthorization) -> dict[str, Any]:
    return {
        "domain": "test",
        "status": hold.status,
        "reference": hold.reference,
        "amount": hold.amount,
        "created_at": stored_stamp(hold.created_at),
        "transaction_id": hold.transaction_id,
        "captured_at": stored_stamp_or_none(hold.captured_at),
        "released_at": stored_stamp_or_none(hold.released_at),
        "currency": hold.currency,
        "fees": _fees(account, hold),
        "customer": customer_view(account[CUSTOMERS][hold.customer_id]),
        "id": hold.id,
    }


def _split(account: Account, hold: Preauthorization) -> dict[str, Any]:
    """The split that a capture is shared by, None if there is none."""
    split = account[shares.SPLITS].find(code=(hold.shared or {}).get("split_code"))
    if split is None:
        return {"split_code": None, "split": None}
    parts = shares.parts_view(account, split.parts)
    view = {"type": split.type, "bearer_type": split.bearer_type, "subaccounts": parts}
    return {"split_code": split.code, "split": view}


def _captured(account: Account, hold: Preauthorization, transaction: Transaction) -> dict[str, Any]:
    """The payment that a capture made."""
    return {
        "amount": transaction.amount,
        "currency": transaction.currency,
        "transaction_date": stored_stamp(transaction.created_at),
        "status": transaction.status,
        "reference": transaction.reference,
        "domain": "test",
        "metadata": transaction.metadata,
        "gateway_response": "Approved",
        "message": None,
        "channel": transaction.channel,
        "ip_address": None,
        "log": None,
        "fees": transaction.fees,
        "authorization": _authorization(account, hold),
        "customer": customer_view(account[CUSTOMERS][hold.customer_id]),
        "plan": None,
        "id": transaction.id,
        **_split(account, hold),
    }


def _announce(account: Account, hold: Preauthorization, what: str) -> None:
    customer = customer_view(account[CUSTOMERS][hold.customer_id])
    customer["phone"] = customer["phone"] or ""
    number = hold.transaction_id
    # Events have the amount and the id of a capture as text.
    view: dict[str, Any] = {
        "id": hold.id,
        "domain": "test",
        "status": hold.status,
        "reference": hold.reference,
        "amount": hold.amount,
        "message": hold.message,
        "currency": hold.currency,
        "metadata": hold.metadata,
        "fees": _fees(account, hold),
        "authorization": _authorization(account, hold),
        "customer": customer,
        "merchant_id": account.id,
        "merchant_name": MERCHANT,
        "transaction_id": None if number is None else str(number),
        "captured_at": stored_stamp_or_none(hold.captured_at),
        "captured_amount": None if hold.captured_amount is None else str(hold.captured_amount),
        "expiry_date": None if what == "capture.success" else stored_stamp_or_none(hold.expires_at),
        "expire_action": hold.expire_action,
    }
    if hold.expired_at is not None:
        view["expired_at"] = stored_stamp_or_none(hold.expired_at)
    if what == "capture.success" and number is not None:
        view["transaction"] = _transaction_in_event(account, account[TRANSACTIONS][number])
    webhooks.emit(account, f"preauthorization.{what}", view)


def _transaction_in_event(account: Account, transaction: Transaction) -> dict[str, Any]:
    return {
        "currency": transaction.currency,
        "transaction_date": stored_stamp(transaction.created_at),
        "status": transaction.status,
        "reference": transaction.reference,
        "domain": "test",
        "metadata": transaction.metadata,
        "gateway_response": "Approved",
        "message": None,
        "channel": transaction.channel,
        "fees": transaction.fees,
        "id": str(transaction.id),
        "split": shares.split_view(account, transaction, shares.sharing_of(account, transaction)),
    }


RESOURCE = Resource(
    kinds=(PREAUTHORIZATIONS,),
    rules={
        "preauthorizations.initialize": initialize,
        "preauthorizations.reserve_authorization": reserve_authorization,
        "preauthorizations.verify": verify,
        "preauthorizations.list": list_,
        "preauthorizations.capture": capture,
        "preauthorizations.release": release,
    },
    tasks={EXPIRE: expire},
)
