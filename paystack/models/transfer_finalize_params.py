"""TransferFinalizeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class TransferFinalizeParams(TypedDict, total=False):
    """Request body of `transfers.finalize`."""

    transfer_code: Required[str]
    """Code of the transfer, such as `TRF_v5tip3zx8nna9o78`."""

    otp: Required[str]
    """One-time password that Paystack sent to you."""
