"""Split. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, SplitSubaccount, StringOrInteger, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Split(runtime.Model):
    """Way to share payments among several subaccounts."""

    id: int
    """ID of the split."""

    split_code: str
    """Code of the split, such as `SPL_98WF13Eb3w`."""

    name: str | None = None
    """Name of the split."""

    type: str | None = None
    """Type of shares: `percentage`, or `flat` for amounts in subunits."""

    currency: Currency | None = None
    """Currency of the payments, as an ISO 4217 code."""

    active: Flag | None = None
    """Whether payments can be shared by the split."""

    bearer_type: str | None = None
    """Who bears the transaction fees."""

    bearer_subaccount: StringOrInteger | None = None
    """ID of the subaccount that bears the transaction fees. Null if no subaccount does."""

    is_dynamic: Flag | None = None
    """Whether the split was made for a single payment."""

    subaccounts: list[SplitSubaccount] | None = None
    """Subaccounts and their shares."""

    total_subaccounts: int | None = None
    """Number of subaccounts."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the split was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the split was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
