"""Which accounts have a page under a name, so that a request without a key finds its account at once.

The tables of all accounts keep it for the fields that pages are named by. Nothing here knows a page.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from paystack.sandbox.engine.account import Account


class Address(NamedTuple):
    """A name, and the kind of record and the field that have it."""

    kind: str
    field: str
    name: Any


class Addresses:
    """The accounts that have a record at an address. Safe to share between threads."""

    def __init__(self) -> None:
        """Start empty."""
        self._owners: dict[Address, tuple[Account, ...]] = {}
        self._lock = threading.Lock()

    def add(self, address: Address, account: Account) -> None:
        """Find this account at the address from now on."""
        with self._lock:
            self._owners[address] = (*self._owners.get(address, ()), account)

    def remove(self, address: Address, account: Account) -> None:
        """No longer find this account at the address."""
        with self._lock:
            left = tuple(owner for owner in self._owners.get(address, ()) if owner is not account)
            if left:
                self._owners[address] = left
            else:
                self._owners.pop(address, None)

    def owners(self, addresses: Iterable[Address]) -> list[Account]:
        """The accounts at any of these addresses: one for a code, but perhaps several for a name that people chose."""
        return list(dict.fromkeys(owner for address in addresses for owner in self._owners.get(address, ())))


class Register:
    """Enters what one account names in one kind of record. `fields` are those that pages are named by."""

    __slots__ = ("_account", "_addresses", "_kind", "fields")

    def __init__(self, addresses: Addresses, account: Account, kind: str, fields: frozenset[str]) -> None:
        """Enter the names in these fields for this account."""
        self._addresses = addresses
        self._account = account
        self._kind = kind
        self.fields = fields

    def enter(self, field: str, name: Any) -> None:
        """Note that a record has this name now."""
        if field in self.fields:
            self._addresses.add(Address(self._kind, field, name), self._account)

    def leave(self, field: str, name: Any) -> None:
        """Note that no record has this name any more."""
        if field in self.fields:
            self._addresses.remove(Address(self._kind, field, name), self._account)
