"""CustomerRiskActionParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import RiskActionInput


class CustomerRiskActionParams(TypedDict, total=False):
    """Request body of `customers.risk_action`."""

    customer: Required[str]
    """Customer code or email address."""

    risk_action: RiskActionInput
    """Whether to allow or deny the customer's payments."""
