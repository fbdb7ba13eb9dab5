"""The only list of the resources that the sandbox emulates. Each has a module here."""

from __future__ import annotations

from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.resources import (
    bulk_charges,
    charges,
    customers,
    direct_debits,
    disputes,
    mandates,
    pages,
    payment_requests,
    preauthorizations,
    refunds,
    transactions,
)

RESOURCES: tuple[Resource, ...] = (
    bulk_charges.RESOURCE,
    charges.RESOURCE,
    customers.RESOURCE,
    direct_debits.RESOURCE,
    disputes.RESOURCE,
    mandates.RESOURCE,
    pages.RESOURCE,
    payment_requests.RESOURCE,
    preauthorizations.RESOURCE,
    refunds.RESOURCE,
    transactions.RESOURCE,
)
