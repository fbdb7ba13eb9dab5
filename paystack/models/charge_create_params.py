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
    """Request body of `charges.create`, with one payment instrument."""

    email: Required[str]
    """Customer's email address."""

    amount: Required[int]
    """Amount to be paid, in subunits."""

    reference: str
    """Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference."""

    authorization_code: str
    """Payment instrument: code of a reusable authorization, such as `AUTH_8dfhjjdt`."""

    pin: str
    """PIN of the card behind `authorization_code`, as a string of digits."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code."""

    bank: BankInput
    """Payment instrument: bank account."""

    mobile_money: MobileMoneyInput
    """Payment instrument: mobile money wallet. The customer has 180 seconds to approve the payment."""

    ussd: UssdInput
    """Payment instrument: USSD code that the customer dials."""

    eft: EftInput
    """Payment instrument: EFT, in ZAR."""

    bank_transfer: BankTransferInput
    """Payment instrument: bank transfer to an account created for this payment."""

    qr: QrInput
    """Payment instrument: QR code that the customer scans, in ZAR."""

    capitec_pay: CapitecPayInput
    """Payment instrument: Capitec account, in ZAR."""

    birthday: DateOrTime
    """Customer's birthday, as a `date` or a string such as `1995-12-23`. Some banks ask for it."""

    device_id: str
    """Unique ID of the customer's device."""

    metadata: MetadataInput
    """Custom data to attach to the transaction: an object or a JSON string. It is sent unchanged."""

    split_code: str
    """Code of the split to share the payment by, such as `SPL_98WF13Eb3w`."""

    subaccount: str
    """Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`."""

    transaction_charge: int
    """Amount that your main account keeps of a payment shared with `subaccount`, in subunits."""

    bearer: Bearer
    """Who bears the transaction fees: your main `account` or the `subaccount`."""
