"""BulkChargeItemInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import JsonValue


class BulkChargeItemInput(TypedDict, total=False):
    """One charge of a batch."""

    authorization: Required[str]
    """Code of a reusable authorization, such as `AUTH_8dfhjjdt`. Several charges of a batch may have the same."""

    amount: Required[int]
    """Amount to charge, in subunits."""

    reference: Required[str]
    """Your reference for the transaction, unique within your integration, so also within the batch."""

    attempt_partial_debit: bool
    """Whether to charge less than the amount if the account has too little money."""

    at_least: int
    """Minimum amount to charge, in subunits. Only if `attempt_partial_debit` is true."""

    metadata: dict[str, JsonValue]
    """Custom data to attach to the transaction."""
