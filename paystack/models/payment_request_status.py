"""PaymentRequestStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PaymentRequestStatus: TypeAlias = Literal["draft", "pending", "success", "failed"] | str
"""Status of a payment request. `draft` is not sent yet, `pending` can be paid, `success` is paid."""
