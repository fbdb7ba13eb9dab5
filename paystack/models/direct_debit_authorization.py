"""DirectDebitAuthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Channel, EmbeddedCustomer, StringOrInteger


class DirectDebitAuthorization(runtime.Model):
    """A mandate to debit a customer's bank account."""

    authorization_code: str | None = None
    """What to charge the instrument with, such as `AUTH_8dfhjjdt`. Keep it like a password."""

    bin: str | None = None
    """The first six digits of the card."""

    last4: str | None = None
    """The last four digits of the card or account."""

    exp_month: StringOrInteger | None = None
    """The month the card expires in."""

    exp_year: StringOrInteger | None = None
    """The year the card expires in."""

    channel: Channel | None = None
    """The way the customer paid."""

    card_type: str | None = None
    """The kind of card, sometimes with a blank at its end."""

    bank: str | None = None
    """The bank behind the instrument."""

    country_code: str | None = None
    """The country of the instrument, as two letters."""

    brand: str | None = None
    """The brand of the card or wallet."""

    reusable: bool | None = None
    """Whether `charge_authorization` can charge it again."""

    active: bool | None = None
    """Whether a direct debit mandate may be charged already."""

    signature: str | None = None
    """The same for the same card, whoever pays with it."""

    customer: EmbeddedCustomer | None = None
    """Whose instrument it is. Direct debit replies and events only."""

    account_name: str | None = None
    """The name of the account's owner."""

    receiver_bank_account_number: str | None = None
    """The account that a transfer was sent to."""

    receiver_bank: str | None = None
    """The bank that a transfer was sent to."""

    sender_country: str | None = None
    """The country that a transfer came from."""

    sender_bank: str | None = None
    """The bank that a transfer came from."""

    sender_bank_account_number: str | None = None
    """The account that a transfer came from."""

    sender_name: str | None = None
    """Who sent a transfer."""

    narration: str | None = None
    """What the sender wrote on a transfer."""

    reference: str | None = None
    """The reference that the mandate was asked for with. Active mandates only."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`. Active mandates only."""

    integration: int | None = None
    """The number of your business at Paystack. Active mandates only."""
