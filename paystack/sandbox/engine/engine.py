"""What makes an account live: one lock for each change, tasks that fall due, and the outbox that is sent afterwards.

It is given what to run, and knows neither the API nor a resource.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from paystack.sandbox.engine.account import Account, Accounts
from paystack.sandbox.engine.clock import LATEST, SECOND
from paystack.sandbox.engine.replies import SANDBOX_FAILED, Refused
from paystack.sandbox.engine.webhooks import DELIVERIES, Deliverer
from paystack.sandbox.errors import DatabaseError

TICK = 0.25
"""Seconds between two looks at the schedule when the clock follows the wall."""

_LOGGER = logging.getLogger("paystack.sandbox")

Result = TypeVar("Result")


class Engine:
    """All accounts, their clocks and their webhooks. Safe to share between threads."""

    def __init__(self, make_account: Callable[[str], Account], tasks: Mapping[str, Callable[..., None]]) -> None:
        """`tasks` are what the clock sets off, by the names that they are planned with."""
        self.accounts = Accounts(make_account)
        self.deliverer = Deliverer()
        self._tasks = tasks
        self._stopped = threading.Event()

    def run(self, account: Account, work: Callable[[], Result]) -> Result:
        """Do `work` under the account's lock, then send the events that it wrote down.

        Raises `Refused` where `work` does, and where it fails for a mistake of the sandbox's own.
        """
        with self._locked(account):
            self._run_due(account)
            # Refused within the lock and raised outside of it: what fell due before has happened all the same.
            try:
                return work()
            except Refused as refused:
                refusal = refused
            except Exception:
                _LOGGER.exception("The sandbox failed to handle a request")
                refusal = Refused(SANDBOX_FAILED)
        raise refusal

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
        """Stop delivering and ticking."""
        self._stopped.set()
        self.deliverer.close()

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
            deliveries = [account[DELIVERIES][number] for number in account.outbox]
            account.outbox.clear()
        if deliveries:
            self.deliverer.submit(account, deliveries)

    def _run_due(self, account: Account) -> None:
        if account.schedule.next_due() is None:
            return
        now = account.now()
        while (task := account.schedule.take_due(now)) is not None:
            try:
                self._tasks[task.kind](account, **task.arguments)
            except Exception:
                # Whoever takes the lock next would meet it as well, and the thread that ticks would end.
                _LOGGER.exception("The task %r failed, and is not tried again", task.kind)
