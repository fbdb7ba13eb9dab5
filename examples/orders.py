"""The orders of the example shops, in SQLite. Nothing here depends on Paystack or a web framework."""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing
from dataclasses import dataclass

TABLES = """
create table if not exists orders (
    reference text primary key,
    email text not null,
    amount integer not null,
    currency text not null,
    state text not null default 'waiting'
);
create table if not exists shipments (reference text not null);
"""


@dataclass(frozen=True)
class Order:
    """One order. `amount` is in subunits; `reference` is also the payment's idempotency key."""

    reference: str
    email: str
    amount: int
    currency: str


class Orders:
    """The orders in one database. Threads and processes can share it, because each call opens its own connection."""

    def __init__(self, path: str | None = None) -> None:
        self.path = path or os.environ.get("SHOP_DATABASE", "shop.db")
        with closing(self._connect()) as database:
            database.executescript(TABLES)

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self.path, timeout=30)

    def add(self, email: str, amount: int, currency: str) -> Order:
        """Store a new order, before the customer is asked to pay, and return it."""
        order = Order(f"order-{secrets.token_hex(8)}", email, amount, currency)
        with closing(self._connect()) as database, database:
            database.execute(
                "insert into orders (reference, email, amount, currency) values (?, ?, ?, ?)",
                (order.reference, email, amount, currency),
            )
        return order

    def find(self, reference: str) -> Order | None:
        """Returns the order with this reference, or None."""
        query = "select reference, email, amount, currency from orders where reference = ?"
        with closing(self._connect()) as database:
            row = database.execute(query, (reference,)).fetchone()
        return Order(*row) if row else None

    def is_paid(self, reference: str) -> bool:
        """Returns whether the goods of this order were handed over."""
        query = "select 1 from orders where reference = ? and state = 'paid'"
        with closing(self._connect()) as database:
            return database.execute(query, (reference,)).fetchone() is not None

    def fulfil(self, order: Order) -> bool:
        """Hand over the goods, and return whether this call did it. Call this only after the payment was verified.

        The database lets exactly one caller through. The shipment is recorded in the same transaction, so both happen
        or neither does.
        """
        with closing(self._connect()) as database, database:
            update = "update orders set state = 'paid' where reference = ? and state = 'waiting'"
            if database.execute(update, (order.reference,)).rowcount == 0:
                return False
            database.execute("insert into shipments values (?)", (order.reference,))
            return True
