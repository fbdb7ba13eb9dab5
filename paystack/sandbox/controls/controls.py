"""The controls of one account. Each returns a value or raises `Refused`.

`Sandbox` calls them from Python, `routes` over HTTP. Arguments may come from JSON, so each control checks its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any, TypeVar

from paystack.sandbox.checkout import page
from paystack.sandbox.controls.trigger import sample_event
from paystack.sandbox.engine import webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import CURRENCIES, LARGEST_AMOUNT, is_email
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.engine import Engine
from paystack.sandbox.engine.faults import make_fault
from paystack.sandbox.engine.replies import ErrorRow, Refused
from paystack.sandbox.engine.webhooks import DELIVERIES, EVENTS, WEBHOOK_URL, is_webhook_url
from paystack.sandbox.payments import charging, nubans, views
from paystack.sandbox.payments.books import BALANCE, BANKS, CUSTOMERS, MOVEMENTS, post
from paystack.sandbox.payments.instruments import CARDS, INSTRUMENTS
from paystack.sandbox.payments.nubans import NUBANS
from paystack.sandbox.payments.orders import ORDERS
from paystack.sandbox.payments.records import (
    AUTHORIZATION_CODE_UNKNOWN,
    REFERENCE_NOT_FOUND,
    TRANSACTIONS,
    Transaction,
    find_authorization,
    find_transaction,
)
from paystack.sandbox.resources import (
    disputes,
    integration,
    orders,
    payment_requests,
    preauthorizations,
    settlements,
    storefronts,
    transfers,
)
from paystack.sandbox.resources.preauthorizations import PREAUTHORIZATIONS

INVALID = ErrorRow(400, "{reason}", type="api_error", code="invalid_params")
EVENT_UNKNOWN = ErrorRow(
    404, "No event has the id {id}", type="api_error", next_step="GET /_sandbox/events lists the events"
)

ACCOUNT_UNKNOWN = ErrorRow(
    404,
    "No account has the number {number}",
    type="api_error",
    next_step="dedicated_accounts.create and virtual_terminals.create make accounts",
)

SENDER = "Ada Obi"
"""Who sends transfers, unless a name is given."""
LONGEST_ADVANCE = 10 * 365 * 86_400
"""The most seconds that the clock moves at a time."""
LONGEST_WAIT = 60
"""The most seconds that one request waits for deliveries."""

MOST_ORDERED = 1000
"""The most of one product that a customer orders at a time."""

NO_CHANGES: Mapping[str, Any] = MappingProxyType({})

Result = TypeVar("Result")


class Controls:
    """The controls of one account. Each holds the account's lock while it works."""

    def __init__(self, engine: Engine, account: Account) -> None:
        """Control this account of this engine."""
        self._engine = engine
        self._account = account

    def reset(self) -> None:
        """Forget everything except the webhook URLs, and start the ids and the clock again."""
        self._run(self._account.clear)

    def clock(self) -> dict[str, Any]:
        """The account's time, and the mode of its clock."""
        return self._read(lambda: {"now": stamp(self._account.now()), "mode": self._account.clock.mode})

    def advance(self, seconds: object = None) -> dict[str, Any]:
        """Move the clock forward; tasks that fall due happen at their own time. Returns the same as `clock`."""
        self._engine.advance(self._account, _seconds(seconds, LONGEST_ADVANCE))
        return self.clock()

    def webhook_urls(self) -> list[str]:
        """Every URL that events are delivered to."""
        return self._read(self._account.receivers)

    def add_webhook_url(self, url: str) -> None:
        """Deliver events to this URL too. It must have passed `webhooks.check_webhook_url`."""

        def add() -> None:
            if url not in self._account.receivers():
                self._account.webhook_urls.append(url)

        self._run(add)

    def set_webhook_urls(self, urls: object = None) -> list[str]:
        """Deliver events to these URLs only, whatever the sandbox was started with. Returns the URLs."""
        if not isinstance(urls, list):
            raise invalid("urls must be a list of URLs")
        for url in urls:
            if not isinstance(url, str) or not is_webhook_url(url):
                raise invalid(f"every URL must be {WEBHOOK_URL}")
        account = self._account

        def replace() -> list[str]:
            account.webhook_urls, account.given_urls = list(dict.fromkeys(urls)), []
            return account.receivers()

        return self._run(replace)

    def delivery_settings(self) -> dict[str, Any]:
        """How events are delivered: copies, timeout in seconds, and whether they are held."""
        return self._read(lambda: asdict(self._account.delivery_settings))

    def configure_webhooks(self, **settings: Any) -> dict[str, Any]:
        """Change `copies` or `timeout` for later deliveries. Returns the settings."""

        def configure() -> dict[str, Any]:
            try:
                return asdict(webhooks.configure(self._account, settings))
            except ValueError as problem:
                raise invalid(str(problem)) from None

        return self._run(configure)

    def hold_webhooks(self) -> dict[str, Any]:
        """Hold every later delivery. Returns the settings."""
        self._run(lambda: webhooks.hold(self._account))
        return self.delivery_settings()

    def release_webhooks(self, order: object = "original") -> list[int]:
        """Send the held deliveries in this order, and hold no more. Returns the ids of the deliveries."""
        if not isinstance(order, str) or order not in webhooks.ORDERS:
            raise invalid(f"order must be one of {', '.join(webhooks.ORDERS)}")
        return self._run(lambda: [delivery.id for delivery in webhooks.release(self._account, order)])

    def events(self) -> list[dict[str, Any]]:
        """Each event, oldest first: id, name, time and the exact body that receivers get."""
        return self._read(
            lambda: [
                {"id": event.id, "event": event.event, "created_at": stamp(event.created_at), "body": event.body}
                for event in self._account[EVENTS]
            ]
        )

    def replay(self, id: str) -> list[int]:
        """Deliver an event again. Returns the ids of the deliveries."""

        def send() -> list[int]:
            event = self._account[EVENTS].numbered(id)
            if event is None:
                raise Refused(EVENT_UNKNOWN, id=id)
            return [delivery.id for delivery in webhooks.send_again(self._account, event)]

        return self._run(send)

    def trigger(self, event: object = None, data: object = NO_CHANGES, sample: object = None) -> dict[str, Any]:
        """Emit a sample of an event; `data` has new values by path. Returns the event and its id."""
        if not isinstance(event, str) or not isinstance(data, Mapping) or not isinstance(sample, str | None):
            raise invalid("event must be text, data an object, and sample text")
        try:
            made = sample_event(event, data, sample)
        except (TypeError, ValueError) as problem:
            raise invalid(str(problem)) from None
        return {"id": self._run(lambda: webhooks.emit(self._account, **made).id), **made}

    def deliveries(self) -> list[dict[str, Any]]:
        """Each delivery, oldest first, and its attempts: time, HTTP status (None without an answer) and error."""
        return self._read(
            lambda: [
                {**asdict(item), "attempts": [{**attempt, "at": stamp(attempt["at"])} for attempt in item.attempts]}
                for item in self._account[DELIVERIES]
            ]
        )

    def wait_for_webhooks(self, seconds: object = 10) -> dict[str, bool]:
        """Wait until no delivery is under way, apart from held ones; `idle` is False if time ran out."""
        return {"idle": self._engine.wait_for_deliveries(self._account, _seconds(seconds, LONGEST_WAIT))}

    def pay(self, reference: object = None, card: object = "success") -> dict[str, Any]:
        """Pay a transaction, or a payment request or an order by its code, with a test card, as a payer would.

        A charge that already waits for its payer is completed with its own instrument, whatever card is named; a
        failing card makes it fail. Returns what verify shows afterwards.
        """
        if not isinstance(reference, str) or not isinstance(card, str):
            raise invalid("reference and card must be text")
        _check_card(card)

        def attempt() -> dict[str, Any]:
            transaction = _payable(self._account, reference)
            _pay(self._account, transaction, card)
            return views.verified(self._account, transaction)

        return self._run(attempt)

    def transfer_in(
        self, account_number: object = None, amount: object = None, sender_name: object = SENDER, missed: object = False
    ) -> dict[str, Any]:
        """Send money to a dedicated account or to that of a virtual terminal, as a customer would from their bank.

        Returns what verify shows of the transaction that it becomes. A `missed` transfer becomes one only after a
        requery, and nothing is returned.
        """
        if not isinstance(account_number, str) or not isinstance(sender_name, str) or not isinstance(missed, bool):
            raise invalid("account_number and sender_name must be text, and missed true or false")
        if isinstance(amount, bool) or not isinstance(amount, int) or not 0 < amount <= LARGEST_AMOUNT:
            raise invalid(f"amount must be a whole number of subunits from 1 to {LARGEST_AMOUNT}")

        def send() -> dict[str, Any]:
            account = self._account
            nuban = account[NUBANS].find(account_number=account_number)
            if nuban is None:
                raise Refused(ACCOUNT_UNKNOWN, number=account_number)
            if not (nuban.assigned and nuban.active):
                raise invalid("the account takes no transfers: it is deactivated, or was taken from its customer")
            transfer = nubans.send(account, nuban, amount, sender_name)
            return {} if missed else views.verified(account, nubans.notice(account, transfer))

        return self._run(send)

    def fund(self, amount: object = None, currency: object = "NGN") -> dict[str, Any]:
        """Top up the balance, as the merchant would from their own bank. Returns the currency and its new balance."""
        if isinstance(amount, bool) or not isinstance(amount, int) or not 0 < amount <= LARGEST_AMOUNT:
            raise invalid("amount must be a positive whole number of subunits")
        if not isinstance(currency, str) or currency not in CURRENCIES:
            raise invalid(f"currency must be one of {', '.join(CURRENCIES)}")
        account, paid_in, code = self._account, amount, currency

        def top_up() -> dict[str, Any]:
            number = account[MOVEMENTS].next_id
            lines = {BANKS: -paid_in, BALANCE: paid_in}
            movement = post(account, "top-up", code, lines, cause="TopUp", cause_id=number)
            return {"currency": code, "balance": movement.balance}

        return self._run(top_up)

    def settle(self) -> list[dict[str, Any]]:
        """Pay out to the main account and the subaccounts what they have from payments since the last settlement.

        Returns the id, receiver, currency and amount of each settlement; the receiver is None for the main account.
        """

        def pay_out() -> list[dict[str, Any]]:
            return [
                {
                    "id": made.id,
                    "subaccount": made.receiver or None,
                    "currency": made.currency,
                    "amount": made.effective_amount,
                }
                for made in settlements.settle(self._account)
            ]

        return self._run(pay_out)

    def end_transfer(
        self, reference: object = None, status: object = "success", reason: object = None
    ) -> dict[str, Any]:
        """End a transfer that is under way, by its reference or code: it succeeds, fails or is reversed.

        `reason` is what the bank or the processor says. Returns its reference, code and status.
        """
        if not isinstance(reference, str) or not isinstance(reason, str | None):
            raise invalid("reference and reason must be text")
        if not isinstance(status, str) or status not in transfers.FINAL:
            raise invalid(f"status must be one of {', '.join(transfers.FINAL)}")
        account, ending, why = self._account, status, reason

        def end() -> dict[str, Any]:
            table = account[transfers.TRANSFERS]
            transfer = table.find(reference=reference) or table.find(code=reference)
            if transfer is None:
                raise Refused(transfers.NOT_FOUND)
            if transfer.status not in transfers.UNDER_WAY:
                raise invalid(f"the transfer is not under way: its status is {transfer.status}")
            transfers.conclude(account, transfer, ending, why)
            return {"reference": transfer.reference, "transfer_code": transfer.code, "status": transfer.status}

        return self._run(end)

    def dispute(self, reference: object = None, amount: object = None) -> dict[str, Any]:
        """Open a dispute of a paid transaction, about this amount or all of it, as its customer does at their bank.

        Returns the id of the dispute, its amount, and when the answer is due.
        """
        if not isinstance(reference, str):
            raise invalid("reference must be text")
        if amount is not None and (isinstance(amount, bool) or not isinstance(amount, int)):
            raise invalid("amount must be a whole number of subunits")

        def contest() -> dict[str, Any]:
            transaction = find_transaction(self._account, reference)
            if transaction is None:
                raise Refused(REFERENCE_NOT_FOUND)
            dispute = disputes.open_dispute(self._account, transaction, amount)
            return {"id": dispute.id, "refund_amount": dispute.refund_amount, "due_at": stamp(dispute.due_at)}

        return self._run(contest)

    def approve_hold(self, reference: object = None, card: object = "success") -> dict[str, Any]:
        """Approve a preauthorization with a test card, as its customer does on the checkout page.

        Returns its reference and its status: `authorized`, or `failed` with a failing card.
        """
        if not isinstance(reference, str) or not isinstance(card, str):
            raise invalid("reference and card must be text")
        _check_card(card)

        def approve() -> dict[str, Any]:
            hold = self._account[PREAUTHORIZATIONS].find(reference=reference)
            if hold is None:
                raise Refused(preauthorizations.NOT_FOUND)
            if not preauthorizations.is_open(hold):
                raise invalid(f"the preauthorization is {hold.status}: its customer has nothing to approve")
            preauthorizations.approve(self._account, hold, INSTRUMENTS[card])
            return {"reference": hold.reference, "status": hold.status}

        return self._run(approve)

    def order(self, storefront: object = None, items: object = None, email: object = None) -> dict[str, Any]:
        """Order in an active storefront, named by its slug, as a customer would; `items` are quantities by product id.

        Returns the order as lists show it. Its code can be paid.
        """
        if not isinstance(storefront, str):
            raise invalid("storefront must be the slug of a storefront")
        if not isinstance(email, str) or not is_email(email):
            raise invalid("email must be an email address")
        if not isinstance(items, Mapping) or not items:
            raise invalid("items must be an object of quantities by product id")
        wanted: dict[int, int] = {}
        for number, quantity in items.items():
            if isinstance(quantity, bool) or not isinstance(quantity, int) or not 1 <= quantity <= MOST_ORDERED:
                raise invalid(f"a quantity must be a whole number from 1 to {MOST_ORDERED}")
            wanted[_product_id(number)] = quantity

        def place() -> dict[str, Any]:
            found = storefronts.find_open(self._account, storefront)
            if found is None:
                raise invalid(f"no active storefront has the slug {storefront!r}")
            try:
                made = storefronts.order_in(self._account, found, email, wanted)
            except KeyError as unknown:
                raise invalid(f"the storefront does not sell the product {unknown} in {found.currency}") from None
            except ValueError as problem:
                raise invalid(str(problem)) from None
            return orders.listed(self._account, made)

        return self._run(place)

    def change_card(self, authorization_code: object = None, card: object = None) -> dict[str, Any]:
        """Let a saved card behave as a test card from now on, such as `declined`. Returns the authorization.

        What the authorization shows stays the same: the card has no money any more, or has some again.
        """
        if not isinstance(authorization_code, str) or not isinstance(card, str):
            raise invalid("authorization_code and card must be text")
        _check_card(card)

        def change() -> dict[str, Any]:
            authorization = find_authorization(self._account, authorization_code)
            if authorization is None:
                raise Refused(AUTHORIZATION_CODE_UNKNOWN)
            if authorization.channel != "card":
                raise invalid("the authorization is not one of a card")
            authorization.instrument = card
            return views.authorization_view(authorization)

        return self._run(change)

    def faults(self) -> list[dict[str, Any]]:
        """Each fault, with how many requests it matched (`seen`) and how many it spoiled (`struck`)."""
        return self._read(lambda: [fault.describe() for fault in self._account.faults])

    def add_fault(self, kind: object = None, **options: Any) -> dict[str, Any]:
        """Add a fault; the options are the fields of `faults.Fault`. Returns the fault."""
        try:
            fault = make_fault(kind, options)
        except ValueError as problem:
            raise invalid(str(problem)) from None
        self._run(lambda: self._account.faults.append(fault))
        return fault.describe()

    def clear_faults(self) -> None:
        """Remove all faults."""
        self._run(self._account.faults.clear)

    def ledger(self) -> list[dict[str, Any]]:
        """Every payment really taken, oldest first: reference, amount in subunits, currency and time."""
        return self._read(
            lambda: [
                {
                    "reference": charge.reference,
                    "amount": -charge.lines[CUSTOMERS],
                    "currency": charge.currency,
                    "at": stamp(charge.at),
                }
                for charge in self._account[MOVEMENTS].of(kind="charge")
            ]
        )

    def _read(self, look: Callable[[], Result]) -> Result:
        """Return what `look` returns. Unlike `_run`, this runs no due tasks and sends no events."""
        with self._account.lock:
            return look()

    def _run(self, work: Callable[[], Result]) -> Result:
        return self._engine.run(self._account, work)


def invalid(reason: str) -> Refused:
    """The refusal of an argument that a control does not accept."""
    return Refused(INVALID, reason=reason)


def _check_card(card: str) -> None:
    if card not in INSTRUMENTS or INSTRUMENTS[card].channel != "card":
        names = ", ".join(item.name for item in CARDS)
        raise invalid(f"unknown card {card!r}: use one of {names}")


def _seconds(value: object, largest: int) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= largest:
        raise invalid(f"seconds must be a number from 0 to {largest}")
    return value


def _product_id(value: object) -> int:
    """A product's id, which is text where it is the name of a field in JSON; 0, which no product has, for any other."""
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else 0


def _payable(account: Account, reference: str) -> Transaction:
    """The unpaid transaction with this reference, or the one that pays the payment request or order of this code."""
    transaction = account[TRANSACTIONS].find(reference=reference)
    order = account[ORDERS].find(code=reference) if transaction is None else None
    if order is not None:
        transaction = orders.transaction_for(account, order)
    if transaction is None:
        request = payment_requests.find_payment_request(account, reference)
        if request is None:
            raise Refused(REFERENCE_NOT_FOUND)
        if not payment_requests.is_payable(request):
            raise invalid("the payment request cannot be paid: it is paid already, a draft, or archived")
        transaction = page.transaction_for(account, request)
    if transaction.paid_at is not None:
        raise invalid("the transaction is already paid")
    if integration.has_timed_out(account, transaction):
        raise invalid("the payment session has timed out: see PUT /integration/payment_session_timeout")
    return transaction


def _pay(account: Account, transaction: Transaction, card: str) -> None:
    instrument = INSTRUMENTS[card]
    waits = transaction.charge_status not in (None, "failed")
    if waits and instrument.ending == "fails":
        charging.fail(account, transaction, instrument.gateway_response)
    elif waits:
        charging.complete(account, transaction)
    elif transaction.entry_point not in charging.PAID_ON_A_PAGE:
        raise invalid("the charge has failed: it needs a new reference")
    else:
        charging.start(account, transaction, instrument, {})
        charging.complete(account, transaction)
