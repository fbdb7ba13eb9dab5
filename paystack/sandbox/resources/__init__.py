"""The only list of the resources that the sandbox emulates. Each has a module here."""

from __future__ import annotations

from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.resources import (
    apple_pay,
    capitec_pay,
    charges,
    customers,
    integration,
    mandates,
    miscellaneous,
    orders,
    pages,
    payment_requests,
    products,
    refunds,
    storefronts,
    transactions,
    webhook_events,
)

RESOURCES: tuple[Resource, ...] = (
    apple_pay.RESOURCE,
    capitec_pay.RESOURCE,
    charges.RESOURCE,
    customers.RESOURCE,
    integration.RESOURCE,
    mandates.RESOURCE,
    miscellaneous.RESOURCE,
    orders.RESOURCE,
    pages.RESOURCE,
    payment_requests.RESOURCE,
    products.RESOURCE,
    refunds.RESOURCE,
    storefronts.RESOURCE,
    transactions.RESOURCE,
    webhook_events.RESOURCE,
)
