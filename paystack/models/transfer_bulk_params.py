"""TransferBulkParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, TransferInput, TransferSourceInput


class TransferBulkParams(TypedDict, total=False):
    """Request body of `transfers.bulk`."""

    source: Required[TransferSourceInput]
    """Source of the money. `balance` is the only one."""

    transfers: Required[list[TransferInput]]
    """Transfers to initiate, 1 to 100."""

    currency: Currency
    """Currency of the amounts, as an ISO 4217 code. Defaults to NGN."""
