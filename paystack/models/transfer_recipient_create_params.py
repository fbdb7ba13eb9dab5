"""TransferRecipientCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, MetadataInput, TransferRecipientTypeInput


class TransferRecipientCreateParams(TypedDict, total=False):
    """Request body of `transfer_recipients.create`."""

    type: Required[TransferRecipientTypeInput]
    """Type of transfer recipient. `nuban`, `ghipss`, `kepss` and `basa` are bank accounts in Nigeria, Ghana, Kenya and South Africa. `mobile_money` is a wallet, `mobile_money_business` a paybill or till number, and `authorization` a saved card or account."""

    name: Required[str]
    """Name of the transfer recipient."""

    account_number: str
    """Account number, or phone number of a wallet. Required unless `type` is `authorization`."""

    bank_code: str
    """Code of the bank, from `banks.list`. Required unless `type` is `authorization`."""

    authorization_code: str
    """Code of the authorization to send money to, such as `AUTH_8dfhjjdt`. Required if `type` is `authorization`."""

    description: str
    """Description of the transfer recipient."""

    currency: Currency
    """Currency of the account, as an ISO 4217 code."""

    email: str
    """Email address of the transfer recipient."""

    metadata: MetadataInput
    """Custom data to attach to the transfer recipient."""
