"""VirtualTerminalCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, MetadataInput, VirtualTerminalCustomFieldInput, VirtualTerminalDestinationInput


class VirtualTerminalCreateParams(TypedDict, total=False):
    """Request body of `virtual_terminals.create`."""

    name: Required[str]
    """Name of the virtual terminal."""

    destinations: Required[list[VirtualTerminalDestinationInput]]
    """WhatsApp numbers to notify of payments."""

    split_code: str
    """Code of the split to share payments by, such as `SPL_98WF13Eb3w`."""

    metadata: MetadataInput
    """Custom data to attach to the virtual terminal: an object or a JSON string."""

    currency: Currency
    """Currency of the payments, as an ISO 4217 code. Defaults to the currency of your integration."""

    custom_fields: list[VirtualTerminalCustomFieldInput]
    """Fields that customers fill in when they pay."""
