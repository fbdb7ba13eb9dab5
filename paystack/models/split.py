"""Split. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, SplitBearerType, SplitSubaccount, SplitType, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Split(runtime.Model):
    """Rule that divides payments between your main account and several subaccounts."""

    id: int
    """ID of the split."""

    name: str
    """Name of the split."""

    split_code: str
    """Code of the split, such as `SPL_98WF13Eb3w`."""

    type: SplitType
    """Type of shares: `percentage`, or `flat` for amounts in subunits."""

    currency: Currency
    """Currency of the payments that the split divides, as an ISO 4217 code."""

    subaccounts: list[SplitSubaccount]
    """Subaccounts and their shares."""

    total_subaccounts: int | None = None
    """Number of subaccounts in the split."""

    bearer_type: SplitBearerType | None = None
    """Who bears the transaction fees."""

    bearer_subaccount: int | None = None
    """ID of the subaccount that bears the transaction fees. Null unless `bearer_type` is `subaccount`."""

    active: Flag | None = None
    """Whether payments can be divided by the split."""

    is_dynamic: Flag | None = None
    """Whether the split was made for a single payment."""

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
