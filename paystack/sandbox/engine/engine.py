"""Runs accounts: work under the account's lock, tasks that fall due, and webhooks sent after the lock is released.

It is given the work and the tasks, and knows neither the API nor a resource.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from paystack.sandbox.engine.account import Account, Accounts
from paystack.sandbox.engine.clock import LATEST, SECOND
from paystack.sandbox.engine.replies import SANDBOX_FAILED, Refused
from paystack.sandbox.engine.webhooks import DELIVERIES, Deliverer
from paystack.sandbox.errors import DatabaseError

TICK = 0.25
"""Seconds between two looks at the schedules under a wall clock."""

_LOGGER = logging.getLogger("paystack.sandbox")

Result = TypeVar("Result")


class Engine:
    """All accounts, their clocks and their webhooks. Safe to share between threads."""

    def __init__(self, make_account: Callable[[str], Account], tasks: Mapping[str, Callable[..., None]]) -> None:
        """`tasks` are the functions that scheduled tasks call, by the kind of task."""
        self.accounts = Accounts(make_account)
        self.deliverer = Deliverer(self.wake)
        # Most accounts are idle. The clock looks at those with planned tasks, and locks those with tasks that are due.
        self._waiting: set[Account] = set()
        self._awake: set[Account] = set()
        self._tasks = tasks
        self._stopped = threading.Event()

    def run(self, account: Account, work: Callable[[], Result]) -> Result:
        """Do what is due and then `work`, under the account's lock; then send the events. Returns what `work` returns.

        Raises `Refused` if `work` does, or if it raises anything else, which is a bug in the sandbox and is logged.
        """
        with self._locked(account):
            self._run_due(account)
            # Caught under the lock and raised after it: an exception would undo the tasks that were due.
            try:
                return work()
            except Refused as refused:
                refusal = refused
            except Exception:
                _LOGGER.exception("The sandbox failed to handle a request")
                refusal = Refused(SANDBOX_FAILED)
        raise refusal

    def advance(self, account: Account, seconds: float) -> None:
        """Move the account's clock forward, stopping at each task that falls due on the way.

        Failed webhooks plan their next attempt, so the clock waits for the deliveries of each stop. A receiver must
        therefore answer before it moves the clock itself.
        """
        with account.lock:
            # Tasks due after LATEST never happen, and waiting for one would not end.
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
        """Wait until no delivery of this account is under way, and what answers decide has happened.

        Returns False after `timeout` seconds. The outbox is sent first: it may hold deliveries that were under way when
        an earlier process ended.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while not self._stopped.is_set():
            with self._locked(account):
                self._run_due(account)
            left = None if deadline is None else max(0.0, deadline - time.monotonic())
            if not self.deliverer.wait(account, left):
                return False
            if not account.is_due():
                break
        return True

    def wake(self, account: Account) -> None:
        """Look at this account on the next tick, whether it seems to have tasks or not."""
        self._awake.add(account)

    def start_ticking(self) -> None:
        """Run due tasks on a background thread as time passes, until `close`."""
        threading.Thread(target=self._tick, name="paystack-sandbox-clock", daemon=True).start()

    def close(self) -> None:
        """Stop delivering and ticking."""
        self._stopped.set()
        self.deliverer.close()

    def _tick(self) -> None:
        while not self._stopped.wait(TICK):
            awake = list(self._awake)
            self._awake.difference_update(awake)
            for account in dict.fromkeys([*awake, *(one for one in list(self._waiting) if one.is_due())]):
                try:
                    with self._locked(account):
                        self._run_due(account)
                except DatabaseError as problem:
                    if not self._stopped.is_set():
                        _LOGGER.error("Due tasks did not run: %s", problem)

    @contextmanager
    def _locked(self, account: Account) -> Iterator[None]:
        """Hold the account's lock, then send its outbox."""
        try:
            with account.lock:
                yield
                deliveries = [account[DELIVERIES][number] for number in account.outbox]
                account.outbox.clear()
                if not account.is_kept:
                    self.accounts.keep(account)
                if account.schedule.next_due() is None:
                    self._waiting.discard(account)
                else:
                    self._waiting.add(account)
        except BaseException:
            # What was done may have been undone, and its tasks be there again.
            self.wake(account)
            raise
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
                # Raised, it would fail an unrelated request, or end the thread that ticks.
                _LOGGER.exception("The task %r failed, and is not tried again", task.kind)
