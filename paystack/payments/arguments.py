"""What callers pass to start a payment: checked, and as Paystack takes it."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from paystack.runtime.checks import optional_text, share, text
from paystack.runtime.errors import ValidationError

if TYPE_CHECKING:
    from paystack.models import Bearer, Channel, Currency


def currency_code(currency: str) -> Currency:
    """Returns the code of a currency as Paystack writes it."""
    return text("currency", currency).upper()


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
    if metadata is not None and not isinstance(metadata, Mapping):
        raise ValidationError(f"metadata must be a dict, not {type(metadata).__name__}.", field="metadata")
    fields = dict(metadata or {})
    if not all(isinstance(name, str) for name in fields):
        raise ValidationError("The keys of metadata must be text.", field="metadata")
    try:
        json.dumps(fields, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as cause:
        raise ValidationError(f"metadata cannot be sent as JSON: {cause}", field="metadata") from cause
    if len(fields) > 50:
        warnings.warn(f"metadata has {len(fields)} keys; use at most 50", stacklevel=3)
    for name, value in fields.items():
        if len(name) > 40:
            warnings.warn(f"the metadata key {name[:40]!r}... is longer than 40 characters", stacklevel=3)
        if isinstance(value, str) and len(value) > 500:
            warnings.warn(f"the metadata value of {name!r} is longer than 500 characters", stacklevel=3)
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


def remark(name: str, value: str | None) -> str | None:
    """Returns text for people to read, which may be left out or empty."""
    return None if value is None or (isinstance(value, str) and not value.strip()) else text(name, value)
