"""DirectDebitMandate. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DirectDebitMandateStatus, EmbeddedCustomer, Timestamp


class DirectDebitMandate(runtime.Model):
    """A customer's permission to debit their bank account."""

    id: Optional[int] = None
    """The number of this entry."""

    status: Optional[DirectDebitMandateStatus] = None
    """Where the mandate stands."""

    mandate_id: Optional[int] = None
    """The number of the mandate."""

    authorization_id: Optional[int] = None
    """The number of the authorization. `customers.direct_debit_activation_charge` takes this one."""

    authorization_code: Optional[str] = None
    """What to charge the account with, such as `AUTH_8dfhjjdt`. Keep it like a password."""

    integration_id: Optional[int] = None
    """The number of your business at Paystack."""

    account_number: Optional[str] = None
    """The number of the account that is debited."""

    bank_code: Optional[str] = None
    """The code of its bank."""

    bank_name: Optional[str] = None
    """The name of its bank."""

    customer: Optional[EmbeddedCustomer] = None
    """Whose account it is."""

    authorized_at: Optional[Timestamp] = None
    """When the customer gave the permission."""
