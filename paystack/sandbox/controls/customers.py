"""The controls that do what customers and their banks do: pay, order, approve, send money, dispute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from paystack.sandbox.checkout import page
from paystack.sandbox.controls.area import Area, Route, Routes, check_amount, check_card, invalid
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import is_email
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.replies import ErrorRow, Refused
from paystack.sandbox.engine.tables import number_in
from paystack.sandbox.payments import charging, nubans, views
from paystack.sandbox.payments.books import CUSTOMERS, MOVEMENTS
from paystack.sandbox.payments.instruments import INSTRUMENTS
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
from paystack.sandbox.resources import disputes, integration, orders, payment_requests, preauthorizations, storefronts
from paystack.sandbox.resources.preauthorizations import PREAUTHORIZATIONS

ACCOUNT_UNKNOWN = ErrorRow(
    404,
    "No account has the number {number}",
    type="api_error",
    next_step="dedicated_accounts.create and virtual_terminals.create make accounts",
)

SENDER = "Ada Obi"
"""Who sends transfers, unless a name is given."""


class CustomerControls(Area):
    """What customers and their banks do, and what they have really paid."""

    def pay(self, reference: object = None, card: object = "success") -> dict[str, Any]:
        """Pay a transaction, or a payment request or an order by its code, with a test card, as a payer would.

        A charge that already waits for its payer is completed with its own instrument, whatever card is named; a
        failing card makes it fail. Returns what verify shows afterwards.
        """
        if not isinstance(reference, str) or not isinstance(card, str):
            raise invalid("reference and card must be text")
        check_card(card)

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
        account, sent = self._account, check_amount(amount)

        def send() -> dict[str, Any]:
            nuban = account[NUBANS].find(account_number=account_number)
            if nuban is None:
                raise Refused(ACCOUNT_UNKNOWN, number=account_number)
            if not (nuban.assigned and nuban.active):
                raise invalid("the account takes no transfers: it is deactivated, or was taken from its customer")
            transfer = nubans.send(account, nuban, sent, sender_name)
            return {} if missed else views.verified(account, nubans.notice(account, transfer))

        return self._run(send)

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
        check_card(card)

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
            if isinstance(quantity, bool) or not isinstance(quantity, int) or not 1 <= quantity <= orders.MOST_ORDERED:
                raise invalid(f"a quantity must be a whole number from 1 to {orders.MOST_ORDERED}")
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
        check_card(card)

        def change() -> dict[str, Any]:
            authorization = find_authorization(self._account, authorization_code)
            if authorization is None:
                raise Refused(AUTHORIZATION_CODE_UNKNOWN)
            if authorization.channel != "card":
                raise invalid("the authorization is not one of a card")
            authorization.instrument = card
            return views.authorization_view(authorization)

        return self._run(change)

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


def _product_id(value: object) -> int:
    """A product's id, which is text where it is the name of a field in JSON; 0, which no product has, for any other."""
    return number_in(str(value)) or 0


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


ROUTES: Routes = {
    ("POST", "/pay"): Route("Payment attempted", CustomerControls.pay, ("reference", "card")),
    ("POST", "/transfers-in"): Route(
        "Transfer sent", CustomerControls.transfer_in, ("account_number", "amount", "sender_name", "missed")
    ),
    ("POST", "/disputes"): Route("Dispute opened", CustomerControls.dispute, ("reference", "amount")),
    ("POST", "/holds"): Route("Hold attempted", CustomerControls.approve_hold, ("reference", "card")),
    ("POST", "/order"): Route("Order placed", CustomerControls.order, ("storefront", "items", "email")),
    ("POST", "/cards"): Route("Card changed", CustomerControls.change_card, ("authorization_code", "card")),
    ("GET", "/ledger"): Route("Ledger", CustomerControls.ledger),
}
