"""`Sandbox`: a core and its HTTP server, started and stopped together.

Most methods are controls from `controls`, which are also reachable over HTTP.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any

from paystack.sandbox.app import Core
from paystack.sandbox.controls.basics import LONGEST_ADVANCE
from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.controls.customers import SENDER
from paystack.sandbox.engine.account import Account, is_test_key, make_secret_key
from paystack.sandbox.engine.clock import ClockMode
from paystack.sandbox.engine.limits import RateLimits
from paystack.sandbox.engine.replies import Refused
from paystack.sandbox.engine.webhooks import ReleaseOrder, check_webhook_url
from paystack.sandbox.errors import SandboxError
from paystack.sandbox.hosts.http_server import Server

if TYPE_CHECKING:
    import os

    from paystack import AsyncPaystack, Paystack
    from paystack.sandbox.console import Console
    from paystack.sandbox.hosts.in_process import AsyncInProcessTransport, InProcessTransport


class Sandbox:
    """A Paystack of your own, on loopback.

    With the manual clock, time passes only through `advance`, and every run with one `seed` gives the same ids and
    codes. With the wall clock, refunds and retries move on as time passes. `secret_key` is made from the seed. Any
    other `sk_test_...` key works too, with a state of its own that the methods here do not touch. Use it as a context
    manager, or call `start` and `close`.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        clock: ClockMode = "manual",
        host: str = "127.0.0.1",
        port: int = 0,
        database: str | os.PathLike[str] | None = None,
        webhook_urls: Sequence[str] = (),
        allow_hosts: Sequence[str] = (),
        secret_key: str | None = None,
        rate_limits: bool | RateLimits = False,
    ) -> None:
        """Bind the port (0 takes a free one); nothing is served before `start`.

        `database` is a file that keeps the state of every key for the next run; without it nothing is kept.
        `webhook_urls` receive the events of every key, in this run only. Requests for other hosts than localhost and
        `host` are refused, except for those in `allow_hosts`. `secret_key` is a key to use instead of the one that is
        made from the seed. `rate_limits` enforces the published limits of test mode, 100 requests a minute to each
        endpoint; pass `RateLimits("live")` for those of live mode. Raises `SandboxError` for a file, URL, host or key
        that cannot be used, and `OSError` for a port that cannot be bound.
        """
        for url in webhook_urls:
            check_webhook_url(url)
        if secret_key is not None and not is_test_key(secret_key):
            raise SandboxError("a sandbox's secret key is sk_test_ and up to 200 letters, digits, - and _")
        self.secret_key = make_secret_key(seed) if secret_key is None else secret_key
        self.core = Core(
            seed=seed,
            clock=clock,
            database=database,
            webhook_urls=webhook_urls,
            allow_hosts=allow_hosts,
            rate_limits=rate_limits,
        )
        self._clock_mode = clock
        try:
            self._server = Server(self.core, host, port)
        except BaseException:
            self.core.close()
            raise
        self.url = self._server.url
        self.core.shown_key = self.secret_key if self._server.is_local else None

    def __enter__(self) -> Sandbox:
        """Start serving."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop serving."""
        self.close()

    def start(self) -> None:
        """Serve on background threads."""
        self._server.start()
        if self._clock_mode == "wall":
            self.core.engine.start_ticking()

    def close(self) -> None:
        """Stop serving and delivering, without waiting for anything under way."""
        self._server.close()
        self.core.close()

    def report_to(self, console: Console) -> None:
        """Tell `console` of every request over HTTP and every attempt to deliver an event."""
        self._server.on_answer = console.request
        self.core.engine.deliverer.on_attempt = console.delivery

    def client(self, **options: Any) -> Paystack:
        """A client for this sandbox; `options` are those of `Paystack`."""
        from paystack import Paystack

        return Paystack(self.secret_key, **{"base_url": self.url, **options})

    def async_client(self, **options: Any) -> AsyncPaystack:
        """An asynchronous client for this sandbox; `options` are those of `AsyncPaystack`."""
        from paystack import AsyncPaystack

        return AsyncPaystack(self.secret_key, **{"base_url": self.url, **options})

    def transport(self) -> InProcessTransport:
        """A transport for `Paystack(transport=...)` that needs no socket."""
        from paystack.sandbox.hosts.in_process import InProcessTransport

        return InProcessTransport(self.core, self.url)

    def async_transport(self) -> AsyncInProcessTransport:
        """A transport for `AsyncPaystack(transport=...)` that needs no socket."""
        from paystack.sandbox.hosts.in_process import AsyncInProcessTransport

        return AsyncInProcessTransport(self.core, self.url)

    def pay(self, reference: str, card: str = "success") -> str:
        """Pay as a payer would on the checkout page, and return the transaction's new status.

        `reference` is that of a transaction, or the code of a payment request or an order. `card` is the name of a
        test card (see `paystack.sandbox.payments.instruments.CARDS`). Raises `SandboxError` for an unknown reference
        or card, and when the transaction is already paid.
        """
        with _refusals(f"cannot pay {reference!r}: "):
            status: str = self._controls.pay(reference, card)["status"]
            return status

    def transfer_in(
        self, account_number: str, amount: int, *, sender_name: str = SENDER, missed: bool = False
    ) -> str | None:
        """Send money to a dedicated account, or to that of a virtual terminal, and return the transaction's reference.

        A `missed` transfer arrives without being noticed: it becomes a transaction after `dedicated_accounts.requery`,
        and None is returned. Raises `SandboxError` for an unknown or deactivated account, and for a bad amount.
        """
        with _refusals(f"cannot send money to {account_number!r}: "):
            reference: str | None = self._controls.transfer_in(account_number, amount, sender_name, missed).get(
                "reference"
            )
            return reference

    def fund(self, amount: int, currency: str = "NGN") -> int:
        """Top up the balance, from which transfers are paid, and return it; both in subunits.

        Raises `SandboxError` for an amount that is not a positive whole number, and for an unknown currency.
        """
        with _refusals("cannot fund the balance: "):
            balance: int = self._controls.fund(amount, currency)["balance"]
            return balance

    def settle(self) -> list[dict[str, Any]]:
        """Pay out to the main account and the subaccounts what they have from payments, as Paystack does each day.

        Returns the `id`, `subaccount` (None for the main account), `currency` and `amount` of each settlement.
        """
        with _refusals("cannot settle: "):
            return self._controls.settle()

    def end_transfer(self, reference: str, status: str = "success", reason: str | None = None) -> None:
        """End a transfer that is under way: it becomes a `success`, `failed` or `reversed`.

        `reference` is that of the transfer, or its code; `reason` is what the bank or the processor says. Raises
        `SandboxError` for an unknown reference or status, and when the transfer waits for a password or has ended.
        """
        with _refusals(f"cannot end the transfer {reference!r}: "):
            self._controls.end_transfer(reference, status, reason)

    def approval_url(self, url: str | None) -> None:
        """Have each later transfer approved by this URL before it is sent, or by nobody any more if it is None.

        The URL is sent the transfer, signed as an event: 200 sends the transfer, 400 rejects it, and any other answer
        or none blocks it. Raises `SandboxError` for a URL that cannot be used.
        """
        with _refusals(f"cannot ask {url!r}: "):
            self._controls.set_approval_url(url)

    def dispute(self, reference: str, amount: int | None = None) -> int:
        """Open a dispute of a paid transaction, as its customer does at their bank, and return the id of the dispute.

        `amount` is in subunits; the default is all that is not refunded. Raises `SandboxError` for an unknown or unpaid
        transaction, for one that is in dispute already, and for an amount above what is left.
        """
        with _refusals(f"cannot dispute {reference!r}: "):
            number: int = self._controls.dispute(reference, amount)["id"]
            return number

    def approve_hold(self, reference: str, card: str = "success") -> str:
        """Approve a preauthorization as its customer does on the checkout page, and return its new status.

        Raises `SandboxError` for an unknown reference or card, and when there is nothing to approve any more.
        """
        with _refusals(f"cannot approve {reference!r}: "):
            status: str = self._controls.approve_hold(reference, card)["status"]
            return status

    def order(self, storefront: str, items: Mapping[int, int], email: str = "customer@example.com") -> dict[str, Any]:
        """Order in an active storefront as a customer would, and return the order; pay it by its `order_code`.

        `storefront` is its slug, and `items` are quantities by product id. Raises `SandboxError` for an unknown
        storefront, and for a product that it does not sell.
        """
        with _refusals(f"cannot order in {storefront!r}: "):
            return self._controls.order(storefront, items, email)

    def change_card(self, authorization_code: str, card: str) -> None:
        """Let a saved card behave as a test card from now on: `declined`, `insufficient_funds`, or `success` again.

        Raises `SandboxError` for an unknown authorization or card.
        """
        with _refusals(f"cannot change {authorization_code!r}: "):
            self._controls.change_card(authorization_code, card)

    def advance(self, seconds: float) -> None:
        """Move the clock forward; refunds, subscriptions, retries and expiries that fall due happen at their own time.

        Raises `SandboxError` for a negative number and for more than ten years.
        """
        if not isinstance(seconds, (int, float)) or not 0 <= seconds <= LONGEST_ADVANCE:
            raise SandboxError(f"the clock only goes forward, by at most {LONGEST_ADVANCE} seconds at a time")
        self.core.engine.advance(self._account, seconds)

    def webhook_url(self, url: str) -> None:
        """Send every later event to this URL as well. Raises `SandboxError` for a URL that cannot be used."""
        check_webhook_url(url)
        self._controls.add_webhook_url(url)

    def configure_webhooks(self, *, copies: int | None = None, timeout: float | None = None) -> None:
        """Deliver each later event `copies` times to each URL, and give receivers `timeout` seconds to answer.

        An argument left out keeps its value, initially one copy and 30 seconds. Raises `SandboxError` unless copies
        are 1 to 100 and the timeout is above 0 and at most 600.
        """
        given = {"copies": copies, "timeout": timeout}
        with _refusals():
            self._controls.configure_webhooks(**{name: value for name, value in given.items() if value is not None})

    def hold_webhooks(self) -> None:
        """Hold every later delivery until `release_webhooks`; its status in the log is "held"."""
        self._controls.hold_webhooks()

    def release_webhooks(self, order: ReleaseOrder = "original") -> None:
        """Send the held deliveries, and hold no more.

        "original" is the order in which the events happened, "reversed" sends the latest first, and "shuffled" is an
        order that depends on the seed, the same in each run. Raises `SandboxError` for any other order.
        """
        with _refusals():
            self._controls.release_webhooks(order)

    def trigger(self, event: str, /, *, sample: str | None = None, **changes: Any) -> Any:
        """Log a sample of a documented event, deliver it to the webhook URLs, and return its data.

        Nothing is paid or refunded. `changes` give fields of the data new values: `reference="order-1042"`, or by path
        `**{"customer.email": "ada@example.com"}`. New fields can be added to metadata only. `sample` names one of the
        event's samples; the default is the first. Raises `SandboxError` for an unknown event, sample or field, and for
        a value that JSON cannot hold.
        """
        with _refusals():
            return self._controls.trigger(event, changes, sample)["data"]

    def wait_for_webhooks(self, timeout: float = 10.0) -> bool:
        """Wait until no delivery is under way, apart from held ones; False after `timeout` seconds."""
        return self.core.engine.wait_for_deliveries(self._account, timeout)

    def inject_fault(self, kind: str, **options: Any) -> None:
        """Make later requests fail; the options are the fields of `paystack.sandbox.engine.faults.Fault`.

        `inject_fault("drop_after", method="POST", path="/refund")` makes the next refund but loses its reply. Raises
        `SandboxError` for an unknown kind or option, and for a value out of range.
        """
        with _refusals():
            self._controls.add_fault(kind, **options)

    def reset(self) -> None:
        """Forget everything except the webhook URLs, and start the ids and the clock again."""
        self._controls.reset()

    @property
    def now(self) -> float:
        """The sandbox's time, in seconds since 1970."""
        with self._account.lock:
            return self._account.now() / 1000

    @property
    def events(self) -> list[dict[str, Any]]:
        """Every event so far, oldest first, with the exact body that receivers get."""
        return self._controls.events()

    @property
    def deliveries(self) -> list[dict[str, Any]]:
        """Every delivery so far with its attempts, oldest first."""
        return self._controls.deliveries()

    @property
    def faults(self) -> list[dict[str, Any]]:
        """Every fault, with how many requests it matched (`seen`) and how many it spoiled (`struck`)."""
        return self._controls.faults()

    @property
    def ledger(self) -> list[dict[str, Any]]:
        """Every payment really taken, oldest first: reference, amount in subunits, currency and time."""
        return self._controls.ledger()

    @property
    def _account(self) -> Account:
        return self.core.engine.accounts.get(self.secret_key)

    @property
    def _controls(self) -> Controls:
        return Controls(self.core.engine, self._account)


@contextmanager
def _refusals(attempt: str = "") -> Iterator[None]:
    """Turn the refusal of a control into a `SandboxError`, whose message begins with `attempt`."""
    try:
        yield
    except Refused as refusal:
        raise SandboxError(attempt + refusal.message) from None


def serve_until_interrupted(sandbox: Sandbox) -> None:
    """Sleep until Ctrl-C while the sandbox serves in the background."""
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        pass
