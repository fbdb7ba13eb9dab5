"""The sandbox itself: takes a request, gives an answer. Every host calls this and nothing else.

Nothing here does network I/O; webhooks are handed to the deliverer once no lock is held.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from paystack.runtime.http import Response
from paystack.sandbox.checkout import page as checkout
from paystack.sandbox.controls import routes as control
from paystack.sandbox.engine.account import Account, Accounts
from paystack.sandbox.engine.call import Call, parse_body
from paystack.sandbox.engine.clock import LATEST, SECOND, ClockMode
from paystack.sandbox.engine.faults import KINDS, take_fault
from paystack.sandbox.engine.messages import Answer, Reply, Request
from paystack.sandbox.engine.replies import Refused, unknown_route
from paystack.sandbox.engine.router import Router
from paystack.sandbox.engine.webhooks import Deliverer, retry
from paystack.sandbox.errors import DatabaseError
from paystack.sandbox.payments.charging import expire_transfer, settle_later
from paystack.sandbox.resources import transactions
from paystack.sandbox.resources.customers import identify
from paystack.sandbox.resources.refunds import move_on

if TYPE_CHECKING:
    import os

    from paystack.sandbox.storage.database import Database

TASKS: dict[str, Callable[..., None]] = {
    "refund": move_on,
    "identification": identify,
    "pending_charge": settle_later,
    "transfer_expiry": expire_transfer,
    "webhook": retry,
}
"""What the clock can set off: called with the account and the task's arguments."""

TICK = 0.25
"""Seconds between two looks at the schedule when the clock follows the wall."""

_LOGGER = logging.getLogger("paystack.sandbox")

_KEY = re.compile(r"Bearer\s+(sk_test_[A-Za-z0-9_-]{1,200})\s*", re.IGNORECASE)


class Core:
    """One sandbox: all accounts, their clocks and their webhooks. Safe to share between threads."""

    def __init__(
        self,
        *,
        seed: int = 0,
        clock: ClockMode = "manual",
        database: str | os.PathLike[str] | None = None,
        webhook_urls: Sequence[str] = (),
    ) -> None:
        """Start with what the `database` file has, or empty. Raises `DatabaseError` for a file that cannot be used.

        A wall clock needs `start_ticking` to move things by itself. `webhook_urls` get the events of every account,
        this time.
        """
        if clock not in ("manual", "wall"):
            raise ValueError(f"clock must be 'manual' or 'wall', not {clock!r}")
        self._seed = seed
        self._clock: ClockMode = clock
        self._webhook_urls = webhook_urls
        self._database = None if database is None else _open(database)
        self.accounts = Accounts(self._make_account)
        self.deliverer = Deliverer()
        self._router = Router()
        self._stopped = threading.Event()
        if self._database is not None:
            self._read_accounts(self._database)

    def handle(self, request: Request) -> Reply:
        """The reply to a request; waits as long as a delay fault asks for."""
        answer = self.answer(request)
        if answer.delay:
            time.sleep(answer.delay)
        return answer.reply

    def answer(self, request: Request) -> Answer:
        """The reply to a request, and how long the host should hold it back. All that it did is saved by then."""
        try:
            return self._answer(request)
        except DatabaseError as problem:
            _LOGGER.error("A request was not carried out: %s", problem)
            return Answer(Refused("sandbox_failed").response())

    def _answer(self, request: Request) -> Answer:
        segments = request.segments()
        if segments[0] in _PAGES:
            return Answer(self._page(request, segments))
        try:
            if segments[0] == control.PREFIX:
                account = self.accounts.get(secret_key_of(request, "control_key"))
                return Answer(control.handle(self, account, request, segments[1:]))
            found = self._router.find(request.method, segments)
            if found is None:
                return Answer(unknown_route())
            account = self.accounts.get(secret_key_of(request))
        except Refused as refusal:
            return Answer(refusal.response())
        handler, parameters = found

        def work() -> Response:
            return handler(Call(account, request, parameters, parse_body(request)))

        if not account.faults:
            return Answer(self.run(account, work))
        with account.lock:
            fault = take_fault(account, request)
        if fault is None:
            return Answer(self.run(account, work))
        response = self.run(account, work) if fault.commit else unknown_route()
        return KINDS[fault.kind].spoil(fault, response)

    def run(self, account: Account, work: Callable[[], Response]) -> Response:
        """Do `work` under the account's lock, then send the events that it wrote down."""
        with self._locked(account):
            self._run_due(account)
            try:
                return work()
            except Refused as refusal:
                return refusal.response()
            except Exception:
                # A mistake of the sandbox's own: say so, and go on serving.
                _LOGGER.exception("The sandbox failed to handle a request")
                return Refused("sandbox_failed").response()

    def advance(self, account: Account, seconds: float) -> None:
        """Move the account's clock, letting everything on the way happen at its own time.

        Failed webhooks plan their next attempt, so each moment's deliveries are awaited before the
        clock goes on. A receiver must therefore answer before it moves the clock itself.
        """
        with account.lock:
            # What is due after the end of time never comes; to wait for it would not end either.
            target = min(account.now() + round(seconds * SECOND), LATEST)
        while True:
            self.wait_for_deliveries(account)
            with self._locked(account):
                due = account.schedule.next_due()
                is_last = due is None or due > target
                account.clock.move_to(target if due is None or due > target else due)
                self._run_due(account)
            if is_last:
                break
        self.deliverer.wait(account)

    def wait_for_deliveries(self, account: Account, timeout: float | None = None) -> bool:
        """Wait until nothing is on its way for this account; False when `timeout` seconds run out.

        What is in the outbox is sent first: what was on its way when an earlier process ended waits there.
        """
        if not self._stopped.is_set():
            with self._locked(account):
                pass
        return self.deliverer.wait(account, timeout)

    def start_ticking(self) -> None:
        """Let due things happen by themselves as real time passes, until `close`."""
        threading.Thread(target=self._tick, name="paystack-sandbox-clock", daemon=True).start()

    def close(self) -> None:
        """Stop delivering and ticking, and let go of the database file."""
        self._stopped.set()
        self.deliverer.close()
        if self._database is not None:
            self._database.close()

    def _tick(self) -> None:
        while not self._stopped.wait(TICK):
            for account in self.accounts:
                try:
                    with self._locked(account):
                        self._run_due(account)
                except DatabaseError as problem:
                    if not self._stopped.is_set():
                        _LOGGER.error("What was due did not happen: %s", problem)

    @contextmanager
    def _locked(self, account: Account) -> Iterator[None]:
        """Inside, the account is the caller's alone; afterwards, what is in its outbox is sent."""
        with account.lock:
            yield
            deliveries = [account.deliveries[number] for number in account.outbox]
            account.outbox.clear()
        if deliveries:
            self.deliverer.submit(account, deliveries)

    def _make_account(self, secret_key: str) -> Account:
        if self._database is None:
            account = Account(secret_key, self._seed, self._clock)
        else:
            from paystack.sandbox.storage.saved_account import SavedAccount

            account = SavedAccount(secret_key, self._seed, self._clock, self._database)
        with account.lock:
            account.given_urls = list(self._webhook_urls)
        return account

    def _read_accounts(self, database: Database) -> None:
        try:
            for secret_key in database.secret_keys():
                self.accounts.get(secret_key)
        except DatabaseError:
            database.close()
            raise

    def _run_due(self, account: Account) -> None:
        if account.schedule.next_due() is None:
            return
        now = account.now()
        while (task := account.schedule.take_due(now)) is not None:
            TASKS[task.kind](account, **task.arguments)

    def _page(self, request: Request, segments: list[str]) -> Reply:
        """Pages that a browser opens: nobody's key comes with them."""
        if len(segments) != 2 or request.method not in ("GET", "HEAD", "POST"):
            return checkout.not_found()
        name = segments[1]
        if segments[0] == "exports":
            name = name.removesuffix(".csv")
            owner = self.accounts.find_by_export(name)
            if owner is None:
                return checkout.not_found()
            return self.run(owner, lambda: transactions.download_export(owner, name))
        account = self.accounts.find_by_checkout_code(name)
        if account is None:
            return checkout.not_found()
        return self.run(account, lambda: checkout.handle(account, request, name))


_PAGES = ("checkout", "exports")


def secret_key_of(request: Request, refusal: str = "invalid_key") -> str:
    """The test key that the request carries; other keys are refused with this row of ERRORS."""
    found = _KEY.fullmatch(request.headers.get("authorization", ""))
    if found is None:
        raise Refused(refusal)
    return found.group(1)


def _open(path: str | os.PathLike[str]) -> Database:
    # Imported here: SQLite costs more than the rest of the sandbox, and few need it.
    from paystack.sandbox.storage.database import Database

    return Database(path)
