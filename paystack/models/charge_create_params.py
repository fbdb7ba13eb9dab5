"""ChargeCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import (
    BankInput,
    BankTransferInput,
    Bearer,
    CapitecPayInput,
    Currency,
    DateOrTime,
    EftInput,
    MetadataInput,
    MobileMoneyInput,
    QrInput,
    UssdInput,
)


class ChargeCreateParams(TypedDict, total=False):
    """What `charges.create` takes. One of the instruments belongs to it."""

    email: Required[str]
    """The customer's email address."""

    amount: Required[int]
    """What the customer pays, in subunits."""

    reference: str
    """Your name for the payment, unique within the integration. Letters, digits, `-`, `.`, `=` and `_`. One is made up if it is not passed."""

    authorization_code: str
    """The instrument: one that the customer paid with before and that is reusable."""

    pin: str
    """The PIN of the card behind `authorization_code`, in digits."""

    currency: Currency
    """The currency, as its ISO 4217 code."""

    bank: BankInput
    """The instrument: a bank account."""

    mobile_money: MobileMoneyInput
    """The instrument: a mobile money wallet. The payer has 180 seconds to agree."""

    ussd: UssdInput
    """The instrument: a code that the customer dials."""

    eft: EftInput
    """The instrument: an EFT service, in ZAR."""

    bank_transfer: BankTransferInput
    """The instrument: an account number made for this payment."""

    qr: QrInput
    """The instrument: a QR code that the customer scans, in ZAR."""

    capitec_pay: CapitecPayInput
    """The instrument: a Capitec account, in ZAR."""

    birthday: DateOrTime
    """The customer's birthday, as a `date` or as text such as `1995-12-23`. Some banks ask for it."""

    device_id: str
    """What identifies the customer's device."""

    metadata: MetadataInput
    """What you attach to the payment, an object or JSON text. It is sent as it is."""

    split_code: str
    """The split that shares the payment, such as `SPL_98WF13Eb3w`."""

    subaccount: str
    """The subaccount that shares the payment, such as `ACCT_4evq2v6x0qxv9e6`."""

    transaction_charge: int
    """What your main account keeps of a payment shared with `subaccount`, in subunits."""

    bearer: Bearer
    """Who bears the fees where a subaccount shares the payment."""
