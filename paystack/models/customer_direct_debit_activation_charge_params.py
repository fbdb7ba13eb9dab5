"""CustomerDirectDebitActivationChargeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class CustomerDirectDebitActivationChargeParams(TypedDict, total=False):
    """What `customers.direct_debit_activation_charge` takes."""

    authorization_id: Required[int]
    """The number of the pending authorization, the `authorization_id` of `customers.fetch_mandate_authorizations`."""
