"""BankValidateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import BankAccountTypeInput, BankDocumentTypeInput, Country


class BankValidateParams(TypedDict, total=False):
    """Request body of `banks.validate`."""

    account_name: Required[str]
    """Name of the account holder, as registered with the bank."""

    account_number: Required[str]
    """Account number."""

    account_type: Required[BankAccountTypeInput]
    """Whether the account belongs to a person or a business."""

    bank_code: Required[str]
    """Code of the bank, from `banks.list`."""

    country_code: Required[Country]
    """Country of the bank, as an ISO 3166-1 alpha-2 code. Only `ZA` is known to be supported."""

    document_type: Required[BankDocumentTypeInput]
    """Type of document that identifies the account holder."""

    document_number: str
    """Number of the document."""
