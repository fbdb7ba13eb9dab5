"""Plans and subscriptions, which the clock bills."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, initialize, multiple, rule

from paystack.sandbox.engine.clock import DAY, HOUR
from paystack.sandbox.payments.records import TRANSACTIONS
from paystack.sandbox.resources.subscriptions import INVOICES, SUBSCRIPTIONS
from test.sandbox.machine.base import FAILING_CARDS, Card, Payment
from test.sandbox.machine.payments import PAYING_CARDS, Payments

SHORTEST = {
    "hourly": HOUR - HOUR // 60,
    "daily": DAY - HOUR,
    "weekly": 7 * DAY - HOUR,
    "monthly": 27 * DAY,
    "quarterly": 88 * DAY,
    "annually": 364 * DAY,
}
"""The least time between two charges, by interval: charges after the first are made at the full hour."""
LONGEST_WAITS = {"hourly": 1, "daily": 14}
"""The most days that pass at once, where there is a plan with this interval."""
ENDINGS = {"success": "invoice.update", "failed": "invoice.payment_failed"}
"""What is told of an invoice that was charged, by its status."""
LIVE = ("active", "attention", "non-renewing")


class Subscriptions(Payments):
    """Customers who are charged again and again, but once for each interval."""

    plans = Bundle("plans")
    subscriptions = Bundle("subscriptions")

    def begin(self) -> None:
        self.amounts_of: defaultdict[int, set[int]] = defaultdict(set)
        """Every amount that a plan ever had, by its id."""
        self.billed: set[int] = set()
        self.not_renewed: Counter[str] = Counter()
        self.changed_intervals: set[int] = set()
        """The plans whose interval was changed under their subscribers."""
        super().begin()

    @initialize(target=plans)
    def make_first_plan(self) -> str:
        return self.create_plan("monthly", 30_000, 0)

    @rule(
        target=plans,
        interval=st.sampled_from(sorted(SHORTEST)),
        amount=Payments.amounts,
        limit=st.sampled_from([0, 0, 1, 3]),
    )
    def create_plan(self, interval: Any, amount: int, limit: int) -> str:
        made = self.call(lambda c: c.plans.create("Box", amount, interval, invoice_limit=limit)).data
        self.amounts_of[made.id].add(amount)
        self.longest_wait = min(self.longest_wait, LONGEST_WAITS.get(interval, self.longest_wait))
        return str(made.plan_code)

    @rule(
        code=plans,
        amount=Payments.amounts,
        interval=st.sampled_from([None, "daily", "monthly"]),
        existing=st.booleans(),
    )
    def update_plan(self, code: str, amount: int, interval: Any, existing: bool) -> None:
        number = self.call(lambda c: c.plans.fetch(code)).data.id
        more = {} if interval is None else {"interval": interval}
        self.call(lambda c: c.plans.update(code, amount=amount, update_existing_subscriptions=existing, **more))
        self.amounts_of[number].add(amount)
        if interval is not None:
            self.changed_intervals.add(number)
            self.longest_wait = min(self.longest_wait, LONGEST_WAITS.get(interval, self.longest_wait))

    @rule(target=subscriptions, code=plans, card=Payments.cards, wait=st.sampled_from([None, 1, 40]))
    def subscribe(self, code: str, card: Card, wait: int | None) -> str | MultipleResults[str]:
        start = None if wait is None else f"2026-0{1 + wait % 6}-15T10:00:00.000Z"
        made = self.attempt(
            lambda c: c.subscriptions.create(
                self.customers[card.email], code, authorization=card.code, start_date=start
            )
        )
        if made is None:
            return multiple()
        assert card.active
        return str(made.data.subscription_code)

    @rule(target=subscriptions, code=plans, email=Payments.emails, card=st.sampled_from(PAYING_CARDS + FAILING_CARDS))
    def subscribe_by_paying(self, code: str, email: str, card: str) -> str | MultipleResults[str]:
        """Whoever pays for a plan is subscribed to it, unless they are already."""
        plan = self.call(lambda c: c.plans.fetch(code)).data
        payment = self.asked_for(Payment(self.free_reference(), email, plan.amount))
        self.call(lambda c: c.transactions.initialize(email, 1_000, plan=code, reference=payment.reference))
        known = {item.id for item in self.account[SUBSCRIPTIONS]}
        self.pay(payment, card)
        made = [item.code for item in self.account[SUBSCRIPTIONS] if item.id not in known]
        assert len(made) <= (payment.state == "paid")
        return multiple(*made)

    @rule(code=subscriptions)
    def disable_subscription(self, code: str) -> None:
        found = self.call(lambda c: c.subscriptions.fetch(code)).data
        made = self.attempt(lambda c: c.subscriptions.disable(code, found.email_token))
        assert (made is not None) == (found.status in ("active", "attention"))
        self.not_renewed[code] += made is not None

    @rule(code=subscriptions)
    def enable_subscription(self, code: str) -> None:
        found = self.call(lambda c: c.subscriptions.fetch(code)).data
        made = self.attempt(lambda c: c.subscriptions.enable(code, found.email_token))
        assert made is None or found.status == "non-renewing"

    @rule(code=subscriptions)
    def manage_subscription(self, code: str) -> None:
        self.refuse(lambda c: c.subscriptions.disable(code, "another token"))
        self.call(lambda c: c.subscriptions.manage_link(code))
        self.call(lambda c: c.subscriptions.manage_email(code))

    def follow(self) -> None:
        super().follow()
        for invoice in self.account[INVOICES]:
            if invoice.status == "success" and invoice.id not in self.billed:
                self.billed.add(invoice.id)
                subscription = self.account[SUBSCRIPTIONS][invoice.subscription_id]
                assert invoice.amount in self.amounts_of[subscription.plan_id]
                assert invoice.transaction_id is not None
                if self.account[TRANSACTIONS][invoice.transaction_id].reference not in self.books:
                    self.found_paid(invoice.transaction_id)

    def check(self) -> None:
        super().check()
        live: Counter[tuple[int, int]] = Counter()
        for subscription in self.account[SUBSCRIPTIONS]:
            invoices = self.account[INVOICES].of(subscription_id=subscription.id)
            paid = sum(item.status == "success" for item in invoices)
            assert subscription.payments_count == paid
            assert paid <= (subscription.invoice_limit or paid)
            dues = [item.due_at for item in invoices]
            assert dues == sorted(set(dues)), "an interval was billed twice"
            if subscription.plan_id not in self.changed_intervals:
                shortest = SHORTEST[subscription.interval]
                assert all(later - earlier >= shortest for earlier, later in pairwise(dues[1:]))
            live[subscription.customer_id, subscription.plan_id] += subscription.status in LIVE
        assert all(count <= 1 for count in live.values()), "a customer is subscribed to a plan twice"

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        for subscription in self.account[SUBSCRIPTIONS]:
            yield "subscription.create", subscription.code
            for _ in range(self.not_renewed[subscription.code]):
                yield "subscription.not_renew", subscription.code
            if subscription.status in ("complete", "cancelled"):
                yield "subscription.disable", subscription.code
        for invoice in self.account[INVOICES]:
            paid_with = self.account[TRANSACTIONS].get(invoice.transaction_id)
            if paid_with is not None and paid_with.entry_point != "subscription":
                # The payment that subscribed its customer: nobody was billed.
                continue
            yield "invoice.create", invoice.code
            if invoice.status != "pending":
                yield ENDINGS[invoice.status], invoice.code
