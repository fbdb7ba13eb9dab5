"""UpdatedDispute. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import Dispute

UpdatedDispute: TypeAlias = list[Dispute] | Dispute
"""Updated dispute. Paystack returns it as the only item of a list; its specification has the dispute itself."""
