"""CustomerDirectDebitActivationChargeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class CustomerDirectDebitActivationChargeParams(TypedDict, total=False):
    """Request body of `customers.direct_debit_activation_charge`."""

    authorization_id: Required[int]
    """ID of the pending authorization: the `authorization_id` from `customers.fetch_mandate_authorizations`."""
