"""The hosted checkout page: choose a test card, answer its steps, pay, decline or leave.

The pages are plain forms without scripts, made by `markup`. Every form carries the turn that it was made for, so that
a second click or a stale tab changes nothing. How a payment is taken is in `charging`.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from paystack.runtime.http import Response
from paystack.sandbox import markup
from paystack.sandbox.checkout import forms
from paystack.sandbox.engine.account import MERCHANT, Account
from paystack.sandbox.engine.call import parse_object, whole_amount
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.resource import Page
from paystack.sandbox.engine.webhooks import is_web_url
from paystack.sandbox.markup import Html
from paystack.sandbox.payments import charging, shares
from paystack.sandbox.payments.hosted import page_id_of
from paystack.sandbox.payments.instruments import CARDS, INSTRUMENTS, Instrument, Step, StepKind, checkout_choices
from paystack.sandbox.payments.opening import open_transaction
from paystack.sandbox.payments.orders import ORDER_ITEMS, ORDERS, order_of
from paystack.sandbox.payments.plans import PLANS, TERMS
from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS, Transaction
from paystack.sandbox.resources import charges, integration, mandates, orders, payment_requests, preauthorizations
from paystack.sandbox.resources.mandates import MANDATES, Mandate
from paystack.sandbox.resources.pages import PAGES
from paystack.sandbox.resources.payment_requests import PAYMENT_REQUESTS, PaymentRequest
from paystack.sandbox.resources.preauthorizations import PREAUTHORIZATIONS, Preauthorization


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a step's form. Without a `sample`, the test value is the right answer of the step."""

    label: str
    autocomplete: str = "off"
    type: str = "text"
    inputmode: str | None = None
    name: str = "value"
    sample: str | None = None


@dataclass(frozen=True, slots=True)
class StepForm:
    """The form for one kind of step."""

    title: str
    fields: tuple[Field, ...] = ()
    button: str = "Continue"


STEP_FORMS: dict[StepKind, StepForm] = {
    "send_pin": StepForm("Enter your card PIN", (Field("Card PIN", inputmode="numeric"),)),
    "send_otp": StepForm(
        "Enter the one-time password", (Field("One-time password (OTP)", "one-time-code", inputmode="numeric"),)
    ),
    "send_phone": StepForm("Enter your phone number", (Field("Phone number", "tel", "tel"),)),
    "send_birthday": StepForm("Enter your birthday", (Field("Birthday", "bday", "date"),)),
    "send_address": StepForm(
        "Enter your billing address",
        (
            Field("Street address", "street-address", name="address", sample="1 Test Street"),
            Field("City", "address-level2", name="city", sample="Lagos"),
            Field("State", "address-level1", name="state", sample="Lagos"),
            Field("Post code", "postal-code", name="zip_code", sample="100001"),
        ),
    ),
    "open_url": StepForm("Your bank's page", button="Approve"),
}

TOLD = {
    "ussd_code": "Code",
    "account_name": "Account name",
    "account_number": "Account number",
    "account_reference": "Account reference",
    "account_expires_at": "Valid until",
}
"""What the payer of a charge is told beside a text, as the charge operations call it and as the page does."""

WAITING_ELSEWHERE = ("pay_offline", "pending_bank_transfer", "pending")


def show(account: Account, request: Request, code: str) -> Response:
    """The page under `code`, or the reply to its form; called under the account's lock."""
    mandate = account[MANDATES].find(access_code=code)
    if mandate is not None:
        return _mandate(account, request, mandate)
    hold = account[PREAUTHORIZATIONS].find(access_code=code)
    if hold is not None:
        return _hold(account, request, hold)
    asked = account[PAYMENT_REQUESTS].find(code=code)
    if asked is not None:
        return _open_request(account, asked, request.base_url)
    order = account[ORDERS].find(code=code)
    if order is not None:
        return forms.redirect(f"{request.base_url}/checkout/{orders.transaction_for(account, order).access_code}")
    transaction = account[TRANSACTIONS].find(access_code=code)
    if transaction is None:
        return forms.not_found()
    _follow_request(account, transaction)
    if request.method == "POST":
        return _act(account, request, transaction)
    return _show(account, transaction, left="left" in request.query)


def transaction_for(account: Account, request: PaymentRequest) -> Transaction:
    """The one transaction that pays this request, created on first use and kept up to date with the request."""
    known = account[TRANSACTIONS].find(payment_request_id=request.id)
    if known is not None:
        _follow_request(account, known)
        return known
    transaction = open_transaction(
        account,
        account[CUSTOMERS][request.customer_id].email,
        request.amount,
        request.currency,
        account.code(12),
        "payment_request",
        request.id,
    )
    transaction.metadata = request.metadata
    shares.share_by(account, transaction, {"split_code": request.split_code})
    return transaction


def _act(account: Account, request: Request, transaction: Transaction) -> Response:
    """Do what a form asks, unless the payment has changed since the form was shown."""
    form = {name: str(value) for name, value in parse_object(request).items()}
    own_page = f"{request.base_url}/checkout/{transaction.access_code}"
    back = _return_url(account, transaction)
    if transaction.paid_at is not None:
        return forms.redirect(back or own_page)
    if form.get("turn") != _turn(transaction) or _why_closed(account, transaction) is not None:
        return forms.redirect(own_page)
    action = form.get("action")
    if action == "abandon":
        charging.abandon(account, transaction)
        return forms.redirect(_cancel_url(transaction) or back or f"{own_page}?left")
    if action == "decline":
        charging.fail(account, transaction, "Declined")
        return forms.redirect(back or own_page)
    if action == "pay" and _may_choose(transaction):
        offered = {item.name: item for item in _offered(transaction)}
        chosen = offered.get(form.get("card", ""))
        if chosen is not None:
            charging.start(account, transaction, chosen, {})
    elif action == "answer":
        step = charging.waiting_for(transaction)
        if step is not None and _missing(step, form):
            return _show(account, transaction, answers=form)
        charging.answer_step(account, transaction, _answer(step, form))
    elif action == "complete":
        charging.complete(account, transaction)
    if transaction.charge_status == "success":
        return forms.redirect(back or own_page)
    return forms.redirect(own_page)


def _show(
    account: Account, transaction: Transaction, *, answers: dict[str, str] | None = None, left: bool = False
) -> Response:
    """The page for the current state of the payment; `answers` are an incomplete form, which is shown again."""
    title, body = _content(account, transaction, answers, left)
    summary = _summary(account, transaction)
    leads_away = _return_url(account, transaction) is not None or _cancel_url(transaction) is not None
    if answers is None:
        return forms.page(title, summary, body, leads_away=leads_away)
    return forms.page(title, summary, body, status=422, name=f"Error: {title}", leads_away=leads_away)


def _content(
    account: Account, transaction: Transaction, answers: dict[str, str] | None, left: bool
) -> tuple[str, Html]:
    """The title of the page, and its content below the summary."""
    if transaction.paid_at is not None:
        page_id = page_id_of(account, transaction.id)
        said = None if page_id is None else account[PAGES][page_id].success_message
        paid = markup.notice(f"You paid {MERCHANT}. There is nothing more to do.")
        return "Payment successful", markup.join(paid, forms.text(said), _way_back(account, transaction))
    closed = _why_closed(account, transaction)
    if closed is not None:
        return "Nothing to pay", markup.notice(closed)
    if left:
        again = markup.link(f"../checkout/{transaction.access_code}", "Go back to the payment")
        nothing = markup.notice("Nothing was charged.")
        return "You left without paying", markup.join(nothing, _way_back(account, transaction), again)
    step = charging.waiting_for(transaction)
    if step is not None:
        return STEP_FORMS[step.kind].title, _step_form(transaction, step, answers)
    if transaction.charge_status in WAITING_ELSEWHERE:
        return "Waiting for your payment", _waiting(transaction)
    if transaction.charge_status == "failed":
        return "Payment failed", _failure(account, transaction)
    return f"Pay {MERCHANT}", _card_form(transaction)


def _summary(account: Account, transaction: Transaction) -> Html:
    rows = [
        ("Merchant", MERCHANT),
        ("Email", account[CUSTOMERS][transaction.customer_id].email),
        ("Reference", transaction.reference),
    ]
    if transaction.payment_request_id is not None:
        rows += _invoice(account[PAYMENT_REQUESTS][transaction.payment_request_id])
    rows += _bought(account, transaction)
    if transaction.instrument is not None:
        instrument = INSTRUMENTS[transaction.instrument]
        rows.append(("Card", forms.spaced(instrument.number)) if instrument.number else ("Method", instrument.label))
    amount = forms.major_units(transaction.amount, transaction.currency)
    return markup.join(markup.element("p", amount, class_="amount"), markup.details(rows))


def _bought(account: Account, transaction: Transaction) -> list[tuple[str, str]]:
    """The summary's rows about what is paid for: a payment page, a plan, or the items of an order."""
    page_id = page_id_of(account, transaction.id)
    rows = [] if page_id is None else [("For", account[PAGES][page_id].name)]
    terms = account[TERMS].find(transaction_id=transaction.id)
    if terms is not None:
        plan = account[PLANS][terms.plan_id]
        rows += forms.plan_rows(plan, plan.invoice_limit if terms.invoice_limit is None else terms.invoice_limit)
    order = order_of(account, transaction.id)
    if order is not None:
        for item in account[ORDER_ITEMS].of(order_id=order.id):
            total = forms.major_units(item.quantity * item.amount, order.currency)
            rows.append(("Item", f"{item.quantity} x {item.name}, {total}"))
        if order.shipping["fees"]:
            rows.append(("Shipping", forms.major_units(order.shipping["fees"], order.currency)))
    return rows


def _invoice(request: PaymentRequest) -> list[tuple[str, str]]:
    """The summary's rows about a payment request: description, items, taxes and due date."""
    rows = [] if request.description is None else [("For", request.description)]
    for kind, lines in (("Item", request.line_items), ("Tax", request.tax)):
        for line in lines:
            quantity = whole_amount(line.get("quantity", 1))
            total = forms.major_units(whole_amount(line["amount"]) * quantity, request.currency)
            count = f"{quantity} x " if quantity > 1 else ""
            rows.append((kind, f"{count}{line.get('name', kind)}, {total}"))
    if request.due_date is not None:
        rows.append(("Due", stamp(request.due_date)[:10]))
    return rows


def _failure(account: Account, transaction: Transaction) -> Html:
    alert = markup.alert(f"The payment failed: {transaction.message or 'Declined'}. Nothing was charged.")
    if _may_choose(transaction):
        return markup.join(alert, _card_form(transaction), _way_back(account, transaction))
    lost = markup.element("p", "This payment cannot be tried again: ask the merchant for a new one.")
    return markup.join(alert, lost, _way_back(account, transaction))


def _offered(transaction: Transaction) -> tuple[Instrument, ...]:
    return checkout_choices(transaction.channels, transaction.currency)


def _card_form(transaction: Transaction) -> Html:
    rows = [(item.name, item.label, forms.spaced(item.number)) for item in _offered(transaction)]
    amount = forms.major_units(transaction.amount, transaction.currency)
    fields = markup.choices("Choose how to pay", "card", rows)
    return _form(transaction, fields, markup.button("pay", f"Pay {amount}", main=True))


def _waiting(transaction: Transaction) -> Html:
    """What the payer does elsewhere, and a button that does it: no money comes from outside the sandbox."""
    told = charges.instructions(transaction, "")
    if "account_expires_at" in told:
        told["account_expires_at"] = f"{told['account_expires_at'][:16].replace('T', ' ')} UTC"
    rows = [(label, str(told[name])) for name, label in TOLD.items() if name in told]
    if "bank" in told:
        rows.insert(0, ("Bank", told["bank"]["name"]))
    text = told.get("display_text", "The payer completes this payment elsewhere.")
    body = markup.join(markup.element("p", text), markup.details(rows) if rows else Html())
    return markup.join(
        _form(transaction, body, markup.button("complete", "Complete the payment", main=True)),
        markup.hint("Completing it does what the payer would do elsewhere."),
        markup.link(f"../checkout/{transaction.access_code}", "See whether it is paid"),
    )


def _step_form(transaction: Transaction, step: Step, answers: dict[str, str] | None) -> Html:
    asked = STEP_FORMS[step.kind]
    missing = () if answers is None else _missing(step, answers)
    focus = missing[0] if missing else asked.fields[0] if asked.fields else None
    fields = [
        markup.text_field(
            field.name,
            field.label,
            note=f"Test value: {field.sample or charging.right_answer(step)}",
            error=f"{field.label} is missing" if field in missing else None,
            value="" if answers is None else answers.get(field.name, ""),
            focus=field is focus,
            type=field.type,
            inputmode=field.inputmode,
            autocomplete=field.autocomplete,
        )
        for field in asked.fields
    ]
    question = () if fields else (markup.element("p", "Do you approve this payment?"),)
    told = () if step.display_text is None else (markup.element("p", step.display_text),)
    return _form(transaction, markup.join(*told, *fields, *question), markup.button("answer", asked.button, main=True))


def _form(transaction: Transaction, fields: Html, main: Html) -> Html:
    return markup.join(
        markup.form(
            markup.join(markup.hidden("turn", _turn(transaction)), fields),
            main,
            markup.button("decline", "Decline"),
            markup.button("abandon", "Leave without paying"),
        ),
        markup.hint("Declining fails the payment; leaving abandons it."),
    )


def _turn(transaction: Transaction) -> str:
    """A token that changes with every change of the payment."""
    status = transaction.charge_status or "new"
    return f"{len(transaction.history)}-{transaction.step}-{status}-{transaction.currency}{transaction.amount}"


def _missing(step: Step, form: dict[str, str]) -> tuple[Field, ...]:
    """The fields of this step that were left empty. They are asked for again, while a wrong answer ends the charge."""
    return tuple(field for field in STEP_FORMS[step.kind].fields if not form.get(field.name, "").strip())


def _answer(step: Step | None, form: dict[str, str]) -> str:
    fields = STEP_FORMS[step.kind].fields if step is not None else ()
    return ", ".join(form[field.name].strip() for field in fields) or "approve"


def _may_choose(transaction: Transaction) -> bool:
    """Whether the payer may choose how to pay; a charge made through the API already has its instrument."""
    return transaction.entry_point in charging.PAID_ON_A_PAGE


def _why_closed(account: Account, transaction: Transaction) -> str | None:
    """Why the payment cannot be made any more, or None."""
    if integration.has_timed_out(account, transaction):
        return "The time to pay is over: ask the merchant for a new link."
    if transaction.payment_request_id is None:
        return None
    return _why_unpayable(account[PAYMENT_REQUESTS][transaction.payment_request_id])


def _why_unpayable(request: PaymentRequest) -> str | None:
    if payment_requests.is_payable(request):
        return None
    if request.paid_at is not None:
        return "This payment request is paid."
    if request.archived:
        return "This payment request was archived, so it cannot be paid any more."
    return "This payment request is a draft: it can be paid once it is finalized."


def _follow_request(account: Account, transaction: Transaction) -> None:
    """Copy from the payment request, which may have been updated, what its transaction has from there."""
    if transaction.payment_request_id is None or charging.waiting_for(transaction) is not None:
        return
    request = account[PAYMENT_REQUESTS][transaction.payment_request_id]
    if payment_requests.is_payable(request):
        transaction.amount = transaction.requested_amount = request.amount
        transaction.currency, transaction.customer_id = request.currency, request.customer_id
        shares.share_by(account, transaction, {"split_code": request.split_code})


def _callback(account: Account, transaction: Transaction) -> str | None:
    if transaction.callback_url is not None or transaction.payment_request_id is None:
        return transaction.callback_url
    return account[PAYMENT_REQUESTS][transaction.payment_request_id].redirect_url


def _return_url(account: Account, transaction: Transaction) -> str | None:
    """The URL that the payer returns to, None unless it is http or https: other schemes can run code."""
    target = _callback(account, transaction)
    if target is None or not is_web_url(target):
        return None
    return _with_query(target, trxref=transaction.reference, reference=transaction.reference)


def _way_back(account: Account, transaction: Transaction) -> Html:
    back = _return_url(account, transaction)
    if back is not None:
        return markup.link(back, "Return to the merchant")
    if _callback(account, transaction) is not None:
        return markup.hint("The callback URL is not an http or https address, so this page does not lead there.")
    return markup.hint("There is no callback URL, so you can close this page.")


def _cancel_url(transaction: Transaction) -> str | None:
    metadata = transaction.metadata
    target = metadata.get("cancel_action") if isinstance(metadata, dict) else None
    return target if isinstance(target, str) and is_web_url(target) else None


def _with_query(target: str, **fields: str) -> str:
    address, mark, fragment = target.partition("#")
    joint = "&" if "?" in address else "?"
    return address + joint + urlencode(fields) + mark + fragment


def _open_request(account: Account, request: PaymentRequest, base_url: str) -> Response:
    """Send the payer to the page of the transaction that pays this request."""
    closed = _why_unpayable(request)
    if closed is None or request.paid_at is not None:
        return forms.redirect(f"{base_url}/checkout/{transaction_for(account, request).access_code}")
    title = "Nothing to pay"
    return forms.page(title, markup.notice(closed))


def _mandate(account: Account, request: Request, mandate: Mandate) -> Response:
    has_target = mandate.callback_url is not None and is_web_url(mandate.callback_url)
    target = mandate.callback_url if has_target else None
    if request.method == "POST":
        if parse_object(request).get("action") == "approve":
            mandates.approve(account, mandate)
        if target is not None:
            return forms.redirect(_with_query(target, reference=mandate.reference))
        return forms.redirect(f"{request.base_url}/checkout/{mandate.access_code}")
    title = "Direct debit"
    if mandate.authorization_code is not None:
        body = markup.notice("Direct debit approved.")
    else:
        email = account[CUSTOMERS][mandate.customer_id].email
        question = markup.element(
            "p",
            f"Allow {MERCHANT} to debit the bank account of ",
            markup.element("bdi", email),
            "?",
        )
        approve = markup.button("approve", "Approve", main=True)
        body = markup.form(question, approve, markup.button("abandon", "Leave without approving"))
    return forms.page(title, body, leads_away=target is not None)


def _hold(account: Account, request: Request, hold: Preauthorization) -> Response:
    """The page on which a customer approves a hold on a card. It offers cards that ask for nothing."""
    offered = {item.name: item for item in CARDS if not item.steps}
    target = hold.callback_url if hold.callback_url is not None and is_web_url(hold.callback_url) else None
    if request.method == "POST":
        form = parse_object(request)
        chosen = offered.get(str(form.get("card")))
        if form.get("action") == "approve" and chosen is not None and preauthorizations.is_open(hold):
            preauthorizations.approve(account, hold, chosen)
        if target is not None:
            return forms.redirect(_with_query(target, trxref=hold.reference, reference=hold.reference))
        return forms.redirect(f"{request.base_url}/checkout/{hold.access_code}")
    amount = forms.major_units(hold.amount, hold.currency)
    title = f"Hold {amount}"
    rows = [
        ("Merchant", MERCHANT),
        ("Email", account[CUSTOMERS][hold.customer_id].email),
        ("Reference", hold.reference),
    ]
    if preauthorizations.is_open(hold):
        cards = [(item.name, item.label, forms.spaced(item.number)) for item in offered.values()]
        body = markup.form(
            markup.choices("Choose a card", "card", cards),
            markup.button("approve", f"Hold {amount}", main=True),
            markup.button("abandon", "Leave without approving"),
        )
    elif hold.status == "failed":
        body = markup.alert(f"The hold failed: {hold.message}. Nothing was charged.")
    else:
        body = markup.notice(f"{amount} is {'on hold' if hold.status == 'authorized' else hold.status}.")
    return forms.page(title, markup.details(rows), body, leads_away=target is not None)


CHECKOUT = Page(
    (
        (TRANSACTIONS, "access_code"),
        (PAYMENT_REQUESTS, "code"),
        (ORDERS, "code"),
        (MANDATES, "access_code"),
        (PREAUTHORIZATIONS, "access_code"),
    ),
    show,
)
