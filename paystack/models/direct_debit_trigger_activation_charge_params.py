"""DirectDebitTriggerActivationChargeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class DirectDebitTriggerActivationChargeParams(TypedDict, total=False):
    """Request body of `direct_debits.trigger_activation_charge`."""

    customer_ids: Required[list[int]]
    """IDs of the customers with a pending mandate: the `customer.id` of each from `direct_debits.list_mandate_authorizations`."""
