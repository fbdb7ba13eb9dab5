"""The only list of the resources that the sandbox emulates. Each has a module here."""

from __future__ import annotations

from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.resources import (
    balance,
    banks,
    charges,
    customers,
    mandates,
    pages,
    payment_requests,
    refunds,
    transactions,
    transfer_recipients,
    transfers,
)

RESOURCES: tuple[Resource, ...] = (
    balance.RESOURCE,
    banks.RESOURCE,
    charges.RESOURCE,
    customers.RESOURCE,
    mandates.RESOURCE,
    pages.RESOURCE,
    payment_requests.RESOURCE,
    refunds.RESOURCE,
    transactions.RESOURCE,
    transfer_recipients.RESOURCE,
    transfers.RESOURCE,
)
