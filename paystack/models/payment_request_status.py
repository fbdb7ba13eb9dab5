"""PaymentRequestStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PaymentRequestStatus: TypeAlias = Literal["draft", "pending", "success", "failed"] | str
"""Where a payment request stands. A `draft` is not sent yet, a `pending` one can be paid, a `success` is paid."""
