"""DirectDebitMandate. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DirectDebitMandateStatus, EmbeddedCustomer, Timestamp


class DirectDebitMandate(runtime.Model):
    """Customer's permission to debit their bank account."""

    id: int | None = None
    """ID of this entry."""

    status: DirectDebitMandateStatus | None = None
    """Status of the mandate."""

    mandate_id: int | None = None
    """ID of the mandate."""

    authorization_id: int | None = None
    """ID of the authorization. Pass it to `customers.direct_debit_activation_charge`."""

    authorization_code: str | None = None
    """Authorization code to charge the account with, such as `AUTH_8dfhjjdt`. Keep it secret."""

    integration_id: int | None = None
    """ID of your Paystack integration."""

    account_number: str | None = None
    """Account number that is debited."""

    bank_code: str | None = None
    """Code of the bank."""

    bank_name: str | None = None
    """Name of the bank."""

    customer: EmbeddedCustomer | None = None
    """Customer who owns the account."""

    authorized_at: Timestamp | None = None
    """When the customer approved the mandate."""
