"""What callers pass to start a payment: checked, and as Paystack takes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from paystack.runtime.arguments import metadata_of, remark
from paystack.runtime.checks import optional_text, share
from paystack.runtime.errors import ValidationError

if TYPE_CHECKING:
    from paystack.models import Bearer, Channel


def sharing(
    channels: Sequence[Channel] | None,
    split_code: str | None,
    subaccount: str | None,
    transaction_charge: int | None,
    bearer: Bearer | None,
) -> dict[str, Any]:
    """Returns the arguments that `create` and `charge_saved_card` pass on as they are, once they are checked."""
    if channels is not None and (
        isinstance(channels, (str, bytes))
        or not isinstance(channels, Sequence)
        or not channels
        or not all(isinstance(channel, str) for channel in channels)
    ):
        raise ValidationError("channels must be a list of channels, such as ['card', 'ussd'].", field="channels")
    if bearer not in (None, "account", "subaccount"):
        raise ValidationError(f"bearer must be 'account' or 'subaccount', not {bearer!r}.", field="bearer")
    return {
        "channels": None if channels is None else list(channels),
        "split_code": optional_text("split_code", split_code),
        "subaccount": optional_text("subaccount", subaccount),
        "transaction_charge": share("transaction_charge", transaction_charge),
        "bearer": bearer,
    }


def metadata_with(metadata: Mapping[str, Any] | None, description: str | None) -> dict[str, Any] | None:
    """Returns `metadata` with the description as a custom field for the dashboard. Warns if it gets too large."""
    if metadata is None and description is None:
        return None
    fields = metadata_of(metadata) or {}
    description = remark("description", description)
    if description is not None:
        custom = fields.get("custom_fields", ())
        if not isinstance(custom, (list, tuple)):
            raise ValidationError(
                "metadata['custom_fields'] must be a list: the description is added to it.", field="metadata"
            )
        shown = {"display_name": "Description", "variable_name": "description", "value": description}
        fields["custom_fields"] = [*custom, shown]
    return fields
