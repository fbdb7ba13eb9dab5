"""CustomerRiskActionParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import RiskAction


class CustomerRiskActionParams(TypedDict, total=False):
    """What `customers.risk_action` takes."""

    customer: Required[str]
    """The customer's code or email address."""

    risk_action: RiskAction
    """What is to happen when this customer pays."""
