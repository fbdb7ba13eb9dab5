"""One state machine over the whole API: any order of calls, payers and moments, and what must hold after each of them.

hypothesis makes up the orders. A file has the rules of one area, as a mixin; `Merchant` has them all. A new area is a
new file and a new base of `Merchant`. `python -m test.sandbox.machine` runs it for a long time.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from test.sandbox.machine.accounts import Accounts
from test.sandbox.machine.bulk_charges import BulkCharges
from test.sandbox.machine.clock import Clock, Restarts
from test.sandbox.machine.customers import Customers
from test.sandbox.machine.disputes import Disputes
from test.sandbox.machine.holds import Holds
from test.sandbox.machine.integration import Integration
from test.sandbox.machine.payment_requests import PaymentRequests
from test.sandbox.machine.payouts import Payouts
from test.sandbox.machine.reading import Reading
from test.sandbox.machine.sharing import Sharing
from test.sandbox.machine.shop import Shop
from test.sandbox.machine.subscriptions import Subscriptions


class Merchant(
    Accounts,
    BulkCharges,
    Clock,
    Customers,
    Disputes,
    Holds,
    Integration,
    PaymentRequests,
    Payouts,
    Reading,
    Shop,
    Sharing,
    Subscriptions,
):
    """Everything that a merchant, their customers and time can do, in any order."""


class RestartingMerchant(Merchant, Restarts):
    """A merchant whose sandbox is started anew now and then."""


def bounded(examples: int, steps: int) -> settings:
    """The same orders in every run: so many machines of so many steps each."""
    return settings(
        derandomize=True,
        database=None,
        deadline=None,
        max_examples=examples,
        stateful_step_count=steps,
        suppress_health_check=list(HealthCheck),
    )
