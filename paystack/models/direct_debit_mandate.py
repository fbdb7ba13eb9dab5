"""DirectDebitMandate. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DirectDebitMandateStatus, EmbeddedCustomer, Timestamp


class DirectDebitMandate(runtime.Model):
    """A customer's permission to debit their bank account."""

    id: int | None = None
    """The number of this entry."""

    status: DirectDebitMandateStatus | None = None
    """Where the mandate stands."""

    mandate_id: int | None = None
    """The number of the mandate."""

    authorization_id: int | None = None
    """The number of the authorization. `customers.direct_debit_activation_charge` takes this one."""

    authorization_code: str | None = None
    """What to charge the account with, such as `AUTH_8dfhjjdt`. Keep it like a password."""

    integration_id: int | None = None
    """The number of your business at Paystack."""

    account_number: str | None = None
    """The number of the account that is debited."""

    bank_code: str | None = None
    """The code of its bank."""

    bank_name: str | None = None
    """The name of its bank."""

    customer: EmbeddedCustomer | None = None
    """Whose account it is."""

    authorized_at: Timestamp | None = None
    """When the customer gave the permission."""
