"""DirectDebitAuthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Channel, EmbeddedCustomer, StringOrInteger


class DirectDebitAuthorization(runtime.Model):
    """A mandate to debit a customer's bank account."""

    authorization_code: Optional[str] = None
    """What to charge the instrument with, such as `AUTH_8dfhjjdt`. Keep it like a password."""

    bin: Optional[str] = None
    """The first six digits of the card."""

    last4: Optional[str] = None
    """The last four digits of the card or account."""

    exp_month: Optional[StringOrInteger] = None
    """The month the card expires in."""

    exp_year: Optional[StringOrInteger] = None
    """The year the card expires in."""

    channel: Optional[Channel] = None
    """The way the customer paid."""

    card_type: Optional[str] = None
    """The kind of card, sometimes with a blank at its end."""

    bank: Optional[str] = None
    """The bank behind the instrument."""

    country_code: Optional[str] = None
    """The country of the instrument, as two letters."""

    brand: Optional[str] = None
    """The brand of the card or wallet."""

    reusable: Optional[bool] = None
    """Whether `charge_authorization` can charge it again."""

    active: Optional[bool] = None
    """Whether a direct debit mandate may be charged already."""

    signature: Optional[str] = None
    """The same for the same card, whoever pays with it."""

    customer: Optional[EmbeddedCustomer] = None
    """Whose instrument it is. Direct debit replies and events only."""

    account_name: Optional[str] = None
    """The name of the account's owner."""

    receiver_bank_account_number: Optional[str] = None
    """The account that a transfer was sent to."""

    receiver_bank: Optional[str] = None
    """The bank that a transfer was sent to."""

    sender_country: Optional[str] = None
    """The country that a transfer came from."""

    sender_bank: Optional[str] = None
    """The bank that a transfer came from."""

    sender_bank_account_number: Optional[str] = None
    """The account that a transfer came from."""

    sender_name: Optional[str] = None
    """Who sent a transfer."""

    narration: Optional[str] = None
    """What the sender wrote on a transfer."""

    reference: Optional[str] = None
    """The reference that the mandate was asked for with. Active mandates only."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`. Active mandates only."""

    integration: Optional[int] = None
    """The number of your business at Paystack. Active mandates only."""
