"""Authorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Channel, EmbeddedCustomer, Flag, StringOrInteger


class Authorization(runtime.Model):
    """Payment instrument of a customer. Empty for unpaid transactions; several fields are null for instruments other than cards."""

    authorization_code: str | None = None
    """Authorization code to charge the instrument with, such as `AUTH_8dfhjjdt`. Keep it secret."""

    bin: str | None = None
    """First six digits of the card."""

    last4: str | None = None
    """Last four digits of the card or account."""

    exp_month: StringOrInteger | None = None
    """Month that the card expires in."""

    exp_year: StringOrInteger | None = None
    """Year that the card expires in."""

    channel: Channel | None = None
    """Payment channel of the instrument."""

    card_type: str | None = None
    """Card type, sometimes with a trailing space."""

    bank: str | None = None
    """Bank of the card or account."""

    country_code: str | None = None
    """Country of the instrument, as an ISO 3166-1 alpha-2 code."""

    brand: str | None = None
    """Brand of the card or wallet."""

    reusable: Flag | None = None
    """Whether `charge_authorization` can charge the instrument again."""

    active: Flag | None = None
    """Whether a direct debit mandate is active and can be charged."""

    signature: str | None = None
    """Signature of the card, the same whichever customer pays with it."""

    customer: EmbeddedCustomer | None = None
    """Customer who owns the instrument. Direct debit responses and events only."""

    account_name: str | None = None
    """Name of the account holder."""

    receiver_bank_account_number: str | None = None
    """Account number that a bank transfer was sent to."""

    receiver_bank: str | None = None
    """Bank that a bank transfer was sent to."""

    sender_country: str | None = None
    """Country that a bank transfer came from."""

    sender_bank: str | None = None
    """Bank that a bank transfer came from."""

    sender_bank_account_number: str | None = None
    """Account number that a bank transfer came from."""

    sender_name: str | None = None
    """Name of the sender of a bank transfer."""

    narration: str | None = None
    """Narration of a bank transfer."""
