"""The only list of the resources that the sandbox emulates. Each has a module here."""

from __future__ import annotations

from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.resources import (
    charges,
    customers,
    mandates,
    pages,
    payment_requests,
    plans,
    refunds,
    splits,
    subaccounts,
    subscriptions,
    transactions,
)

RESOURCES: tuple[Resource, ...] = (
    charges.RESOURCE,
    customers.RESOURCE,
    mandates.RESOURCE,
    pages.RESOURCE,
    payment_requests.RESOURCE,
    plans.RESOURCE,
    refunds.RESOURCE,
    splits.RESOURCE,
    subaccounts.RESOURCE,
    subscriptions.RESOURCE,
    transactions.RESOURCE,
)
