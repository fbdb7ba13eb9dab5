"""CardBin. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import StringOrInteger


class CardBin(runtime.Model):
    """What the first digits of a card number tell."""

    bin: StringOrInteger | None = None
    """First digits of the card number."""

    brand: str | None = None
    """Brand of the card, such as `Mastercard`."""

    sub_brand: str | None = None
    """Product of the brand. Often an empty string."""

    country_code: str | None = None
    """Country of the bank, as an ISO 3166-1 alpha-2 code."""

    country_name: str | None = None
    """Name of the country."""

    card_type: str | None = None
    """Type of card, such as `DEBIT`."""

    bank: str | None = None
    """Name of the bank that issued the card."""

    currency: str | None = None
    """Currency of the card, as an ISO 4217 code."""

    linked_bank_id: int | None = None
    """ID of the bank at Paystack."""
