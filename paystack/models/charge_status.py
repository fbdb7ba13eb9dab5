"""ChargeStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

ChargeStatus: TypeAlias = (
    Literal[
        "send_pin",
        "send_otp",
        "send_phone",
        "send_birthday",
        "send_address",
        "open_url",
        "pay_offline",
        "pending",
        "pending_bank_transfer",
        "success",
        "failed",
        "timeout",
    ]
    | str
)
"""Where a charge stands. `success`, `failed` and `timeout` are final; `send_...` asks for something to submit, `open_url` and `pay_offline` ask the customer to pay elsewhere, `pending` and `pending_bank_transfer` ask for patience."""
