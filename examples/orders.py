"""The orders of the example shops, in SQLite. Nothing here knows Paystack or a web framework."""

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
    """What was ordered; `amount` is in subunits. The reference is the payment's idempotency key too."""

    reference: str
    email: str
    amount: int
    currency: str


class Orders:
    """The orders in one database, for any number of threads and processes: each call has a connection of its own."""

    def __init__(self, path: str | None = None) -> None:
        self._path = path or os.environ.get("SHOP_DATABASE", "shop.db")
        with closing(self._connect()) as database:
            database.executescript(TABLES)

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=30)

    def add(self, email: str, amount: int, currency: str) -> Order:
        """Write an order down before anybody is asked to pay for it."""
        order = Order(f"order-{secrets.token_hex(8)}", email, amount, currency)
        with closing(self._connect()) as database, database:
            database.execute(
                "insert into orders (reference, email, amount, currency) values (?, ?, ?, ?)",
                (order.reference, email, amount, currency),
            )
        return order

    def find(self, reference: str) -> Order | None:
        """The order with this reference, which is also its payment's."""
        query = "select reference, email, amount, currency from orders where reference = ?"
        with closing(self._connect()) as database:
            row = database.execute(query, (reference,)).fetchone()
        return Order(*row) if row else None

    def fulfil(self, order: Order) -> bool:
        """Hand over the goods unless that was done before. Call it only when the payment is verified.

        The database lets exactly one caller through, and the shipment is part of the same transaction: both happen, or
        neither.
        """
        with closing(self._connect()) as database, database:
            update = "update orders set state = 'paid' where reference = ? and state = 'waiting'"
            if database.execute(update, (order.reference,)).rowcount == 0:
                return False
            database.execute("insert into shipments values (?)", (order.reference,))
            return True
