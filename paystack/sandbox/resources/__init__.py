"""The only list of the resources that the sandbox emulates. Each has a module here."""

from __future__ import annotations

from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.resources import (
    charges,
    customers,
    dedicated_accounts,
    mandates,
    pages,
    payment_requests,
    products,
    refunds,
    terminals,
    transactions,
    virtual_terminals,
)

RESOURCES: tuple[Resource, ...] = (
    charges.RESOURCE,
    customers.RESOURCE,
    dedicated_accounts.RESOURCE,
    mandates.RESOURCE,
    pages.RESOURCE,
    payment_requests.RESOURCE,
    products.RESOURCE,
    refunds.RESOURCE,
    terminals.RESOURCE,
    transactions.RESOURCE,
    virtual_terminals.RESOURCE,
)
