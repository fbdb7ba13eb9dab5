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
"""Status of a charge. `success`, `failed` and `timeout` are final. `send_...` asks you to submit a value. With `open_url` and `pay_offline`, the customer pays elsewhere. `pending` and `pending_bank_transfer` are not complete yet: check the charge again later."""
