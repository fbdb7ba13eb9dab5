"""The state of one secret key: tables of records, a clock with its schedule, and repeatable ids and codes.

Nothing here decides whether something is allowed; the resources do.
"""

from __future__ import annotations

import hashlib
import random
import re
import string
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from paystack.sandbox.engine.addresses import Addresses, Register
from paystack.sandbox.engine.clock import TASKS, Clock, ClockMode, Schedule
from paystack.sandbox.engine.tables import Kind, R, Table

if TYPE_CHECKING:
    from paystack.sandbox.engine.faults import Fault
    from paystack.sandbox.engine.resource import Resources

MERCHANT = "Sandbox Merchant"
"""The name of the business that every test key belongs to."""

MOST_BLANK = 500
"""How many accounts there are before those that hold nothing are forgotten."""

RECEIVER_TIMEOUT = 30.0
"""Seconds that a receiver has to answer, as with the real API."""

TEST_KEY = r"sk_test_[A-Za-z0-9_-]{1,200}"
"""The keys that the sandbox takes, as a pattern."""
PUBLIC_TEST_KEY = r"pk_test_[A-Za-z0-9_-]{1,200}"
"""The public keys of the same accounts, which few operations take. They end as the secret keys do."""

_TEST_KEY = re.compile(TEST_KEY)
DRAWN_AT_FIRST = 1
"""How many codes and numbers a new account has drawn: its id."""

_CODE_LETTERS = (string.ascii_lowercase + string.digits).encode()
_LETTER_OF_BYTE = bytes(_CODE_LETTERS[byte % len(_CODE_LETTERS)] for byte in range(256))


@dataclass(slots=True)
class DeliverySettings:
    """How events are delivered: copies for each URL, seconds to wait for an answer, and whether they are held."""

    copies: int = 1
    timeout: float = RECEIVER_TIMEOUT
    held: bool = False


class Account:
    """Everything that belongs to one secret key. Use it only while holding `lock`."""

    def __init__(
        self,
        secret_key: str,
        seed: int,
        clock_mode: ClockMode,
        resources: Resources,
        addresses: Addresses | None = None,
    ) -> None:
        """Start empty. Ids and codes depend on the seed and the key alone.

        `addresses` are those of all accounts of the sandbox; its pages are entered there.
        """
        self.secret_key = secret_key
        self.resources = resources
        self._addresses = Addresses() if addresses is None else addresses
        self._tables: dict[Kind[Any], Table[Any]] = {}
        self.lock: AbstractContextManager[object] = threading.RLock()
        self._seed = seed
        self._clock_mode: ClockMode = clock_mode
        self.webhook_urls: list[str] = []
        self.given_urls: list[str] = []
        """Webhook URLs that the sandbox was started with. They are not kept for the next start."""
        self._first_given: list[str] = []
        self.is_kept = False
        """Whether `Accounts` holds it. One that is not is lost when nobody uses it any more."""
        self.clear()

    def clear(self) -> None:
        """Forget everything except the webhook URLs, and start the ids and the clock again."""
        for table in self.tables():
            table.close()
        self._tables = {}
        self.drawn = 0
        """How many codes and numbers were drawn. The next one depends on this, the seed and the key."""
        self.id = int(self.digits(6))
        self.clock = Clock(self._clock_mode)
        self.schedule = Schedule(self[TASKS], self.resources.tasks)
        self.faults: list[Fault] = []
        self.next_fault = 1
        """The id of the next fault."""
        self.delivery_settings = DeliverySettings()
        self.outbox: list[int] = []
        """Deliveries to attempt once the lock is released."""

    def __getitem__(self, kind: Kind[R]) -> Table[R]:
        """The table of this kind, made on first use. Raises `ValueError` for a kind that no resource declares."""
        try:
            return self._tables[kind]
        except KeyError:
            if self.resources.kinds.get(kind.name) is not kind:
                raise ValueError(f"no resource declares {kind!r}: add it to the `kinds` of its resource") from None
            table = self._tables[kind] = self._make_table(kind)
            return table

    def give_urls(self, urls: Sequence[str]) -> None:
        """Deliver events to these URLs in this run, instead of those of an earlier one."""
        self.given_urls, self._first_given = list(urls), list(urls)

    def is_blank(self) -> bool:
        """Whether it is as when it was made, so that a new account of the same key would be no different."""
        return (
            self.drawn == DRAWN_AT_FIRST
            and not any(len(table) or table.next_id != table.kind.first_id for table in self.tables())
            and not self.faults
            and not self.outbox
            and not self.webhook_urls
            and self.given_urls == self._first_given
            and self.delivery_settings == DeliverySettings()
            and self.clock.offset == Clock(self._clock_mode).offset
        )

    def is_due(self) -> bool:
        """Whether a task is due. Unlike the rest, this may be asked without holding the lock."""
        try:
            due = self.schedule.next_due()
        except IndexError:
            # The last task was taken in between.
            return False
        return due is not None and due <= self.now()

    def tables(self) -> list[Table[Any]]:
        """Every table that has been used."""
        return list(self._tables.values())

    def receivers(self) -> list[str]:
        """Every URL that events are delivered to, without duplicates."""
        return list(dict.fromkeys([*self.webhook_urls, *self.given_urls]))

    def now(self) -> int:
        """The account's time in milliseconds."""
        return self.clock.now()

    def code(self, length: int, prefix: str = "") -> str:
        """A random code of lower-case letters and digits, the same in every run with one seed."""
        return prefix + self._draw(length).translate(_LETTER_OF_BYTE).decode()

    def digits(self, length: int) -> str:
        """A random number of this many digits, as text; the first is not zero."""
        smallest = 10 ** (length - 1)
        return str(smallest + int.from_bytes(self._draw(length), "big") % (9 * smallest))

    def _draw(self, size: int) -> bytes:
        """Bytes that look random. They come from a hash of a counter, as a generator's state would be large to save."""
        self.drawn += 1
        return hashlib.shake_128(f"{self._seed}:{self.secret_key}:{self.drawn}".encode()).digest(size)

    def _make_table(self, kind: Kind[R]) -> Table[R]:
        return Table(kind, register=self._register(kind))

    def _register(self, kind: Kind[Any]) -> Register | None:
        """Where the table of this kind enters its names; None if no page is found by one."""
        fields = self.resources.addressed.get(kind.name)
        return None if fields is None else Register(self._addresses, self, kind.name, fields)


class Accounts:
    """One `Account` per secret key, made on first use. Safe to share between threads.

    Those that hold nothing are forgotten when there are many, as anybody can make up keys.
    """

    def __init__(self, make: Callable[[str], Account]) -> None:
        """Start without accounts; `make` creates the account of a key."""
        self._make = make
        self._accounts: dict[str, Account] = {}
        # A request under way may still use a forgotten account: whoever asks for its key must get the same one.
        self._forgotten: WeakValueDictionary[str, Account] = WeakValueDictionary()
        self._most = MOST_BLANK
        self._lock = threading.Lock()

    def get(self, secret_key: str) -> Account:
        """The account of this key, a new one if there is none."""
        account = self._accounts.get(secret_key)
        if account is not None:
            return account
        with self._lock:
            account = self._accounts.get(secret_key)
            if account is None:
                if len(self._accounts) >= self._most:
                    self._forget_blank_ones()
                account = self._forgotten.pop(secret_key, None) or self._make(secret_key)
                account.is_kept = True
                self._accounts[secret_key] = account
            return account

    def look(self, secret_key: str) -> Account:
        """The account of this key, only to look at: if there is none, a new one that nobody else gets."""
        with self._lock:
            known = self._accounts.get(secret_key) or self._forgotten.get(secret_key)
        return known or self._make(secret_key)

    def keep(self, account: Account) -> None:
        """Take back an account that was forgotten while a request used it."""
        with self._lock:
            self._forgotten.pop(account.secret_key, None)
            self._accounts[account.secret_key] = account
            account.is_kept = True

    def __iter__(self) -> Iterator[Account]:
        """All accounts at this moment; later ones are not added to the iteration."""
        with self._lock:
            return iter(list(self._accounts.values()))

    def __len__(self) -> int:
        return len(self._accounts)

    def _forget_blank_ones(self) -> None:
        for key, account in list(self._accounts.items()):
            # In this order and without the account's lock: a request that changes it either sees that it is not kept,
            # and takes it back, or has changed it before it is looked at.
            account.is_kept = False
            if account.is_blank():
                del self._accounts[key]
                self._forgotten[key] = account
            else:
                account.is_kept = True
        self._most = max(MOST_BLANK, 2 * len(self._accounts))


def is_test_key(text: str) -> bool:
    """Whether `text` is a key that the sandbox takes."""
    return _TEST_KEY.fullmatch(text) is not None


def public_key_of(secret_key: str) -> str:
    """The public key of the account with this secret key."""
    return "pk_test_" + secret_key[len("sk_test_") :]


def secret_key_of(public_key: str) -> str:
    """The secret key of the account with this public key."""
    return "sk_test_" + public_key[len("pk_test_") :]


def make_secret_key(seed: int) -> str:
    """A test key that looks like a real one. It depends on `seed` alone."""
    letters = "0123456789abcdef"
    return "sk_test_" + "".join(random.Random(f"key:{seed}").choices(letters, k=40))
