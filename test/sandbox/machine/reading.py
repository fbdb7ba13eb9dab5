"""Every list of the API, read page by page, has each of its records once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from paystack.sandbox.engine.tables import Kind
from paystack.sandbox.payments.nubans import NUBANS
from paystack.sandbox.payments.orders import ORDERS
from paystack.sandbox.payments.plans import PLANS
from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS
from paystack.sandbox.payments.shares import SPLITS, SUBACCOUNTS
from paystack.sandbox.resources.bulk_charges import BULK_CHARGES
from paystack.sandbox.resources.disputes import DISPUTES
from paystack.sandbox.resources.mandates import MANDATES
from paystack.sandbox.resources.pages import PAGES
from paystack.sandbox.resources.payment_requests import PAYMENT_REQUESTS
from paystack.sandbox.resources.preauthorizations import PREAUTHORIZATIONS
from paystack.sandbox.resources.products import PRODUCTS
from paystack.sandbox.resources.refunds import REFUNDS
from paystack.sandbox.resources.settlements import SETTLEMENTS
from paystack.sandbox.resources.storefronts import STOREFRONTS
from paystack.sandbox.resources.subscriptions import SUBSCRIPTIONS
from paystack.sandbox.resources.transfer_recipients import RECIPIENTS
from paystack.sandbox.resources.transfers import TRANSFERS
from paystack.sandbox.resources.virtual_terminals import VIRTUAL_TERMINALS
from test.sandbox.machine.base import Base


def always(record: Any) -> bool:
    """Whether a list shows a record: here, it shows all of them."""
    return True


MANY = 30
"""Lists that are longer are read by so many rows at a time."""

LISTS: dict[str, tuple[Kind[Any], Callable[[Any], bool]]] = {
    "bulk_charges": (BULK_CHARGES, always),
    "customers": (CUSTOMERS, always),
    "dedicated_accounts": (NUBANS, lambda nuban: nuban.customer_id is not None),
    "disputes": (DISPUTES, always),
    "orders": (ORDERS, always),
    "pages": (PAGES, always),
    "payment_requests": (PAYMENT_REQUESTS, lambda request: not request.archived),
    "plans": (PLANS, always),
    "preauthorizations": (PREAUTHORIZATIONS, always),
    "products": (PRODUCTS, lambda product: product.deleted_at is None),
    "refunds": (REFUNDS, always),
    "splits": (SPLITS, always),
    "storefronts": (STOREFRONTS, lambda shop: shop.domain == "test" and shop.status != "deleted"),
    "subaccounts": (SUBACCOUNTS, lambda subaccount: subaccount.active),
    "subscriptions": (SUBSCRIPTIONS, always),
    "transactions": (TRANSACTIONS, always),
    "transfer_recipients": (RECIPIENTS, lambda recipient: recipient.active),
    "transfers": (TRANSFERS, always),
    "virtual_terminals": (VIRTUAL_TERMINALS, always),
}
"""The resources with an operation `list`: their records, and which of them the list shows."""


class Reading(Base):
    """A merchant who looks."""

    @rule(resource=st.sampled_from(sorted(LISTS)), per_page=st.sampled_from([2, 50]))
    def read_a_list(self, resource: str, per_page: int) -> None:
        kind, is_shown = LISTS[resource]
        if len(self.account[kind]) > MANY:
            per_page = MANY
        items = self.call.items(lambda c: getattr(c, resource).list(per_page=per_page))
        assert [item.id for item in items] == [item.id for item in reversed(list(self.account[kind])) if is_shown(item)]

    @rule()
    def read_the_lists_of_other_names(self) -> None:
        shown = self.call.items(lambda c: c.settlements.fetch(per_page=2))
        assert [item.id for item in shown] == [item.id for item in reversed(list(self.account[SETTLEMENTS]))]
        shown = self.call.items(lambda c: c.direct_debits.list_mandate_authorizations(per_page=2))
        assert [item.id for item in shown] == [item.id for item in reversed(list(self.account[MANDATES]))]
