"""The hosted checkout page: choose a test card, answer its steps, pay, decline or leave.

Plain forms without scripts. Every form carries the turn it was made for, so that a second click or
a stale tab changes nothing. What paying means is in `charging`.
"""

from __future__ import annotations

from html import escape
from urllib.parse import quote, urlencode, urlsplit

from paystack.runtime.http import Response
from paystack.sandbox import charging, mandates, payment_requests, transactions
from paystack.sandbox.call import parse_body
from paystack.sandbox.cards import Step, checkout_choices
from paystack.sandbox.http import Request
from paystack.sandbox.records import Mandate, PaymentRequest, Transaction
from paystack.sandbox.state import Account

ADDRESS_FIELDS = (
    ("address", "Street address", "1 Test Street"),
    ("city", "City", "Lagos"),
    ("state", "State", "Lagos"),
    ("zip_code", "Post code", "100001"),
)

STEP_LABELS = {
    "send_pin": "Card PIN",
    "send_otp": "One-time password (OTP)",
    "send_phone": "Phone number",
    "send_birthday": "Birthday (YYYY-MM-DD)",
}

_UNSAFE_SCHEMES = ("javascript", "data", "vbscript", "file")

_STYLE = """
body{margin:0;font:1rem/1.5 system-ui,sans-serif;background:#f3f5f8;color:#1c2733}
main{max-width:28rem;margin:2rem auto;padding:1.5rem;background:#fff;border-radius:.5rem}
h1{font-size:1.25rem;margin:0}
.amount{font-size:2rem;font-weight:700;margin:.25rem 0}
fieldset{border:1px solid #6b7785;border-radius:.5rem;margin:1rem 0;padding:.5rem 1rem}
label{display:block;padding:.4rem 0}
input[type=text]{display:block;box-sizing:border-box;width:100%;padding:.6rem;font:inherit;
border:1px solid #6b7785;border-radius:.25rem}
button{font:inherit;padding:.6rem 1rem;border-radius:.25rem;border:1px solid #0b6b46;
background:#fff;color:#0b5238;margin:.25rem .25rem .25rem 0;cursor:pointer}
button.main{background:#0b6b46;color:#fff;width:100%}
[role=alert]{border-left:.25rem solid #b3261e;padding:.5rem .75rem;background:#fdecea}
.hint{color:#4a5764;font-size:.875rem}
:focus-visible{outline:3px solid #1a5fd0;outline-offset:2px}
@media(max-width:30rem){main{margin:0;border-radius:0}}
"""


def handle(account: Account, request: Request, code: str) -> Response:
    """Answer for the page under `code`, which belongs to `account`; its lock must be held."""
    mandate = account.find_mandate(code)
    if mandate is not None:
        return _mandate(account, request, mandate)
    if code in account.request_code_index:
        return _open_request(account, account.payment_requests[account.request_code_index[code]])
    transaction = account.find_checkout(code)
    if transaction is None:
        return not_found()
    if request.method == "POST":
        return _act(account, request, transaction)
    return _show(account, transaction)


def not_found() -> Response:
    """The page for a code that opens nothing."""
    return _page("Page not found", "<p>There is no payment under this address.</p>", status=404)


def major_units(amount: int, currency: str) -> str:
    """`NGN 5,000.00` for 500000 subunits."""
    whole, rest = divmod(amount, 100)
    return f"{currency} {whole:,}.{rest:02}"


def _act(account: Account, request: Request, transaction: Transaction) -> Response:
    """Do what a form asks for, unless the page has moved on since it was shown."""
    form = {name: str(value) for name, value in parse_body(request).items()}
    own_page = f"{request.base_url}/checkout/{transaction.access_code}"
    if transaction.paid_at is not None:
        return _redirect(_return_url(account, transaction) or own_page)
    if form.get("turn") != _turn(transaction):
        return _redirect(own_page)
    action = form.get("action")
    if action == "abandon":
        charging.abandon(account, transaction)
        cancel = _cancel_url(transaction) or _return_url(account, transaction)
        return _redirect(cancel or own_page)
    if action == "decline":
        charging.fail(account, transaction, "Declined")
        return _redirect(_return_url(account, transaction) or own_page)
    if action == "pay" and _may_choose(account, transaction):
        offered = {item.name: item for item in checkout_choices(transaction.channels)}
        chosen = offered.get(form.get("card", ""))
        if chosen is not None:
            charging.start(account, transaction, chosen, {})
    elif action == "answer":
        charging.answer_step(account, transaction, _answer(transaction, form))
    elif action == "complete":
        charging.complete(account, transaction)
    if transaction.charge_status == "success":
        return _redirect(_return_url(account, transaction) or own_page)
    return _redirect(own_page)


def _show(account: Account, transaction: Transaction) -> Response:
    back = _return_url(account, transaction)
    back_link = f'<p><a href="{escape(back)}">Return to merchant</a></p>' if back else ""
    step = charging.waiting_for(transaction)
    if transaction.paid_at is not None:
        body = f'<p role="status"><strong>Payment successful.</strong></p>{back_link}'
    elif step is not None:
        body = _step_form(transaction, step)
    elif transaction.charge_status in ("pay_offline", "pending_bank_transfer", "pending"):
        body = _form(
            transaction,
            "<p>Waiting for the payer to complete this payment elsewhere.</p>"
            '<button class="main" name="action" value="complete">Complete the payment</button>',
        )
    else:
        body = ""
        if transaction.charge_status == "failed":
            message = escape(transaction.message or "Declined")
            body = f'<p role="alert">The payment failed: {message}</p>'
        if _may_choose(account, transaction):
            body += _card_form(transaction)
        body += back_link if transaction.charge_status == "failed" else ""
    return _page(f"Pay {payment_requests.MERCHANT}", _summary(account, transaction) + body)


def _summary(account: Account, transaction: Transaction) -> str:
    customer = account.customers[transaction.customer_id]
    amount = major_units(transaction.amount, transaction.currency)
    return (
        f'<p class="amount">{escape(amount)}</p>'
        f"<p>Paying as {escape(customer.email)}<br>"
        f'<span class="hint">Reference {escape(transaction.reference)}</span></p>'
    )


def _card_form(transaction: Transaction) -> str:
    choices = "".join(
        f'<label><input type="radio" name="card" value="{card.name}"'
        f"{' checked' if number == 0 else ''}> {escape(card.label)} "
        f'<span class="hint">{_spaced(card.number)}</span></label>'
        for number, card in enumerate(checkout_choices(transaction.channels))
    )
    amount = escape(major_units(transaction.amount, transaction.currency))
    return _form(
        transaction,
        f"<fieldset><legend>Choose how to pay</legend>{choices}</fieldset>"
        f'<button class="main" name="action" value="pay">Pay {amount}</button>',
    )


def _step_form(transaction: Transaction, step: Step) -> str:
    if step.kind == "open_url":
        fields = (
            "<p>This is the bank's page. Do you approve the payment?</p>"
            '<input type="hidden" name="value" value="approve">'
        )
    elif step.kind == "send_address":
        fields = "".join(_input(*field) for field in ADDRESS_FIELDS)
    else:
        fields = _input("value", STEP_LABELS[step.kind], charging.right_answer(step))
    label = "Approve" if step.kind == "open_url" else "Continue"
    return _form(transaction, f'{fields}<button class="main" name="action" value="answer">{label}</button>')


def _input(name: str, label: str, test_value: str) -> str:
    return (
        f'<label for="{name}">{label}</label>'
        f'<input type="text" id="{name}" name="{name}" autocomplete="off" required'
        f' aria-describedby="{name}-hint">'
        f'<p class="hint" id="{name}-hint">Test value: {escape(test_value)}</p>'
    )


def _form(transaction: Transaction, fields: str) -> str:
    return (
        f'<form method="post"><input type="hidden" name="turn" value="{_turn(transaction)}">'
        f"{fields}"
        '<button name="action" value="decline" formnovalidate>Decline</button>'
        '<button name="action" value="abandon" formnovalidate>Leave without paying</button></form>'
    )


def _turn(transaction: Transaction) -> str:
    """What changes with everything that happens to the payment."""
    return f"{len(transaction.history)}-{transaction.step}-{transaction.charge_status or 'new'}"


def _answer(transaction: Transaction, form: dict[str, str]) -> str:
    step = charging.waiting_for(transaction)
    if step is None or step.kind != "send_address":
        return form.get("value", "")
    parts = [form.get(name, "").strip() for name, _, _ in ADDRESS_FIELDS]
    return ", ".join(parts) if all(parts) else ""


def _may_choose(account: Account, transaction: Transaction) -> bool:
    """Whether the payer may still choose a card: a charge made through the API is what it is."""
    if transaction.entry_point not in ("transaction_initialize", "payment_request"):
        return False
    if transaction.payment_request_id is None:
        return True
    request = account.payment_requests[transaction.payment_request_id]
    return payment_requests.is_payable(request)


def _return_url(account: Account, transaction: Transaction) -> str | None:
    target = transaction.callback_url
    if target is None and transaction.payment_request_id is not None:
        target = account.payment_requests[transaction.payment_request_id].redirect_url
    if target is None or not _is_safe(target):
        return None
    reference = transaction.reference
    address, mark, fragment = target.partition("#")
    joint = "&" if "?" in address else "?"
    address += joint + urlencode({"trxref": reference, "reference": reference})
    return address + mark + fragment


def _cancel_url(transaction: Transaction) -> str | None:
    metadata = transaction.metadata
    target = metadata.get("cancel_action") if isinstance(metadata, dict) else None
    return target if isinstance(target, str) and _is_safe(target) else None


def _is_safe(url: str) -> bool:
    """Apps use schemes of their own, so only those that run code are refused."""
    try:
        scheme = urlsplit(url).scheme.lower()
    except ValueError:
        return False
    return bool(scheme) and scheme not in _UNSAFE_SCHEMES


def _open_request(account: Account, request: PaymentRequest) -> Response:
    """Send the payer to the page of the transaction that pays this request."""
    for transaction in account.transactions.values():
        if transaction.payment_request_id == request.id:
            return _redirect(f"/checkout/{transaction.access_code}")
    if not payment_requests.is_payable(request):
        return _page("Nothing to pay", "<p>This payment request cannot be paid.</p>")
    transaction = transaction_for(account, request)
    return _redirect(f"/checkout/{transaction.access_code}")


def transaction_for(account: Account, request: PaymentRequest) -> Transaction:
    """A new transaction that pays this request."""
    transaction = transactions.open_transaction(
        account,
        account.customers[request.customer_id].email,
        request.amount,
        request.currency,
        account.code(12),
        "payment_request",
    )
    transaction.payment_request_id = request.id
    transaction.metadata = request.metadata
    return transaction


def _mandate(account: Account, request: Request, mandate: Mandate) -> Response:
    if request.method == "POST":
        if parse_body(request).get("action") == "approve":
            mandates.approve(account, mandate)
        target = mandate.callback_url
        if target is not None and _is_safe(target):
            joint = "&" if "?" in target else "?"
            return _redirect(f"{target}{joint}{urlencode({'reference': mandate.reference})}")
        return _redirect(f"{request.base_url}/checkout/{mandate.access_code}")
    if mandate.authorization_code is not None:
        body = '<p role="status"><strong>Direct debit approved.</strong></p>'
    else:
        email = escape(account.customers[mandate.customer_id].email)
        body = (
            f"<p>Allow {payment_requests.MERCHANT} to debit the bank account of {email}?</p>"
            '<form method="post">'
            '<button class="main" name="action" value="approve">Approve</button>'
            '<button name="action" value="abandon">Leave without approving</button></form>'
        )
    return _page("Direct debit", body)


def _spaced(number: str) -> str:
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def _redirect(target: str) -> Response:
    # Quoting keeps line breaks out of the header and letters within ASCII.
    location = quote(target, safe="%/:?#[]@!$&'()*+,;=-._~", errors="replace")
    return Response(303, {"location": location, "cache-control": "no-store"}, b"")


def _page(title: str, body: str, status: int = 200) -> Response:
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>"
        f'<h1>{escape(title)}</h1>{body}<p class="hint">Sandbox: no money moves here.</p>'
        "</main></body></html>"
    )
    headers = {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
        "x-content-type-options": "nosniff",
    }
    return Response(status, headers, text.encode("utf-8", "replace"))
