"""What the sandbox remembers for one secret key: its records, how they are found, and their ids.

Nothing here decides whether something is allowed; that is for the resource modules.
"""

from __future__ import annotations

import hashlib
import random
import string
import threading
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, TypeVar

from paystack.sandbox.engine.clock import Clock, ClockMode, Schedule, Task
from paystack.sandbox.payments.records import (
    Authorization,
    Charged,
    Customer,
    Delivery,
    DeliverySettings,
    Event,
    Export,
    Mandate,
    PaymentPage,
    PaymentRequest,
    Refund,
    Transaction,
)

if TYPE_CHECKING:
    from paystack.sandbox.engine.faults import Fault

Record = TypeVar("Record")

_CODE_LETTERS = string.ascii_lowercase + string.digits

FIRST_IDS: dict[str, int] = {
    # Transaction ids have outgrown 32 bits.
    "transaction": 4_099_260_516,
    "customer": 181_873_746,
    "authorization": 723_409_811,
    "refund": 14_892_302,
    "payment_request": 10_783_016,
    "page": 1_284_973,
    "mandate": 2_104_611,
    "event": 1,
    "delivery": 1,
}
"""The first id of each kind of record."""


class Account:
    """Everything that belongs to one secret key. Use it only while holding `lock`."""

    def __init__(self, secret_key: str, seed: int, clock_mode: ClockMode) -> None:
        """Start empty, with ids that depend on seed and key alone."""
        self.secret_key = secret_key
        self.lock: AbstractContextManager[object] = threading.RLock()
        self._seed = seed
        self._clock_mode: ClockMode = clock_mode
        self.webhook_urls: list[str] = []
        self.given_urls: list[str] = []
        """Those that the sandbox was started with: the next start brings its own."""
        self.clear()

    def clear(self) -> None:
        """Forget everything but the webhook URLs, and start the ids and the clock again."""
        self.drawn = 0
        """How many codes and numbers were drawn: what the next one depends on, beside seed and key."""
        self.ids = dict(FIRST_IDS)
        """The next id of each kind of record."""
        self.id = int(self.digits(6))
        self.clock = Clock(self._clock_mode)
        self.tasks: MutableMapping[int, Task] = self.shelf()
        self.schedule = Schedule(self.tasks)
        self.customers: MutableMapping[int, Customer] = self.shelf()
        self.authorizations: MutableMapping[str, Authorization] = self.shelf()
        self.transactions: MutableMapping[int, Transaction] = self.shelf()
        self.refunds: MutableMapping[int, Refund] = self.shelf()
        self.payment_requests: MutableMapping[int, PaymentRequest] = self.shelf()
        self.pages: MutableMapping[int, PaymentPage] = self.shelf()
        self.mandates: MutableMapping[str, Mandate] = self.shelf()
        self.exports: MutableMapping[str, Export] = self.shelf()
        self.events: MutableMapping[int, Event] = self.shelf()
        self.deliveries: MutableMapping[int, Delivery] = self.shelf()
        self.ledger: MutableMapping[int, Charged] = self.shelf()
        self.faults: list[Fault] = []
        self.delivery_settings = DeliverySettings()
        self.outbox: list[int] = []
        """Deliveries to attempt once the lock is released."""
        self.email_index: dict[str, int] = {}
        self.customer_code_index: dict[str, int] = {}
        self.reference_index: dict[str, int] = {}
        self.access_code_index: dict[str, int] = {}
        self.authorization_index: dict[int, list[str]] = {}
        self.refund_index: dict[int, list[int]] = {}
        self.request_code_index: dict[str, int] = {}
        self.slug_index: dict[str, int] = {}

    def receivers(self) -> list[str]:
        """Every URL that events are delivered to, once."""
        return list(dict.fromkeys([*self.webhook_urls, *self.given_urls]))

    def shelf(self) -> MutableMapping[Any, Any]:
        """Where the records of one kind go, by their keys."""
        return {}

    def now(self) -> int:
        """The account's time in milliseconds."""
        return self.clock.now()

    def next_id(self, kind: str) -> int:
        """The next id of this kind of record."""
        number = self.ids[kind]
        self.ids[kind] = number + 1
        return number

    def code(self, length: int, prefix: str = "") -> str:
        """A random code of lower-case letters and digits, the same in every run of a seed."""
        return prefix + "".join(_CODE_LETTERS[byte % len(_CODE_LETTERS)] for byte in self._draw(length))

    def digits(self, length: int) -> str:
        """A random number of that many digits that does not begin with a zero."""
        smallest = 10 ** (length - 1)
        return str(smallest + int.from_bytes(self._draw(length), "big") % (9 * smallest))

    def _draw(self, size: int) -> bytes:
        """Bytes that look random. A hash, as where it stands is one number that can be written down."""
        self.drawn += 1
        return hashlib.shake_128(f"{self._seed}:{self.secret_key}:{self.drawn}".encode()).digest(size)

    def open_customer(self, email: str) -> Customer:
        """A new customer with this email."""
        now = self.now()
        customer = Customer(self.next_id("customer"), self.code(15, "CUS_"), email, now, now)
        self.add_customer(customer)
        return customer

    def add_customer(self, customer: Customer) -> None:
        """Remember a new customer; the email must be free."""
        self.customers[customer.id] = customer
        self.email_index[customer.email.lower()] = customer.id
        self.customer_code_index[customer.code] = customer.id

    def find_customer(self, email_or_code: str) -> Customer | None:
        """The customer with this email, whatever its case, or with this code."""
        found = self.customer_code_index.get(email_or_code)
        if found is None:
            found = self.email_index.get(email_or_code.lower())
        return None if found is None else self.customers[found]

    def add_transaction(self, transaction: Transaction) -> None:
        """Remember a new transaction; its reference must be free."""
        self.transactions[transaction.id] = transaction
        self.reference_index[transaction.reference] = transaction.id
        self.access_code_index[transaction.access_code] = transaction.id

    def find_transaction(self, reference: str) -> Transaction | None:
        """The transaction with this reference."""
        found = self.reference_index.get(reference)
        return None if found is None else self.transactions[found]

    def find_checkout(self, access_code: str) -> Transaction | None:
        """The transaction whose checkout page has this code."""
        found = self.access_code_index.get(access_code)
        return None if found is None else self.transactions[found]

    def add_mandate(self, mandate: Mandate) -> None:
        """Remember a new mandate."""
        self.mandates[mandate.reference] = mandate

    def find_mandate(self, access_code: str) -> Mandate | None:
        """The mandate whose page has this code."""
        mandates = self.mandates.values()
        return next((item for item in mandates if item.access_code == access_code), None)

    def has_checkout(self, code: str) -> bool:
        """Whether a transaction, a payment request or a mandate has a page under this code."""
        return code in self.access_code_index or code in self.request_code_index or self.find_mandate(code) is not None

    def add_authorization(self, authorization: Authorization) -> None:
        """Remember a new authorization."""
        self.authorizations[authorization.code] = authorization
        self.authorization_index.setdefault(authorization.customer_id, []).append(authorization.code)

    def authorizations_of(self, customer_id: int) -> list[Authorization]:
        """The authorizations of one customer, oldest first."""
        codes = self.authorization_index.get(customer_id, ())
        return [self.authorizations[code] for code in codes]

    def add_refund(self, refund: Refund) -> None:
        """Remember a new refund."""
        self.refunds[refund.id] = refund
        self.refund_index.setdefault(refund.transaction_id, []).append(refund.id)

    def refunds_of(self, transaction_id: int) -> list[Refund]:
        """The refunds of one transaction, oldest first."""
        return [self.refunds[number] for number in self.refund_index.get(transaction_id, ())]

    def add_payment_request(self, request: PaymentRequest) -> None:
        """Remember a new payment request."""
        self.payment_requests[request.id] = request
        self.request_code_index[request.code] = request.id

    def find_payment_request(self, id_or_code: str) -> PaymentRequest | None:
        """The payment request with this number or code."""
        found = self.request_code_index.get(id_or_code)
        return by_number(self.payment_requests, id_or_code) if found is None else self.payment_requests[found]

    def add_page(self, page: PaymentPage) -> None:
        """Remember a new page; its slug must be free."""
        self.pages[page.id] = page
        self.slug_index[page.slug] = page.id

    def find_page(self, id_or_slug: str) -> PaymentPage | None:
        """The page with this slug or number."""
        found = self.slug_index.get(id_or_slug)
        return by_number(self.pages, id_or_slug) if found is None else self.pages[found]

    def add_export(self, export: Export) -> None:
        """Remember a file to download."""
        self.exports[export.name] = export

    def add_event(self, event: Event) -> None:
        """Remember what happened."""
        self.events[event.id] = event

    def add_delivery(self, delivery: Delivery) -> None:
        """Remember that an event has to be delivered."""
        self.deliveries[delivery.id] = delivery

    def add_charged(self, charged: Charged) -> None:
        """Add a line to the ledger."""
        self.ledger[len(self.ledger) + 1] = charged


def by_number(records: Mapping[int, Record], text: str) -> Record | None:
    """The record whose number `text` is; Python does not read endless digits, and no number is that long."""
    is_number = text.isascii() and text.isdigit() and len(text) < 20
    return records.get(int(text)) if is_number else None


class Accounts:
    """One `Account` per secret key, made on first use. Safe to share between threads."""

    def __init__(self, make: Callable[[str], Account]) -> None:
        """Start without any account; `make` makes the one of a key."""
        self._make = make
        self._accounts: dict[str, Account] = {}
        self._lock = threading.Lock()

    def get(self, secret_key: str) -> Account:
        """The account of this key."""
        account = self._accounts.get(secret_key)
        if account is None:
            with self._lock:
                account = self._accounts.get(secret_key)
                if account is None:
                    account = self._make(secret_key)
                    self._accounts[secret_key] = account
        return account

    def find_by_checkout_code(self, code: str) -> Account | None:
        """The account in which this code opens a checkout page."""
        for account in self:
            with account.lock:
                if account.has_checkout(code):
                    return account
        return None

    def find_by_export(self, name: str) -> Account | None:
        """The account that exported a file of this name."""
        for account in self:
            with account.lock:
                if name in account.exports:
                    return account
        return None

    def __iter__(self) -> Iterator[Account]:
        """All accounts, as they are now."""
        with self._lock:
            return iter(list(self._accounts.values()))


def make_secret_key(seed: int) -> str:
    """A test key that looks like a real one and depends on `seed` alone."""
    letters = "0123456789abcdef"
    return "sk_test_" + "".join(random.Random(f"key:{seed}").choices(letters, k=40))
