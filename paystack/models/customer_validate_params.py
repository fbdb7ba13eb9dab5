"""CustomerValidateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Country, IdentificationType


class CustomerValidateParams(TypedDict, total=False):
    """Request body of `customers.validate`."""

    first_name: Required[str]
    """Customer's first name, as registered with the bank."""

    last_name: Required[str]
    """Customer's last name, as registered with the bank."""

    type: Required[IdentificationType]
    """Type of identification. `bank_account` also needs `bvn`, `bank_code` and `account_number`; `bvn` needs `value`."""

    country: Required[Country]
    """Country of the bank account or identification number, as an ISO 3166-1 alpha-2 code."""

    bvn: str
    """Customer's Bank Verification Number, eleven digits. Required if `type` is `bank_account`."""

    middle_name: str
    """Customer's middle name."""

    bank_code: str
    """Code of the customer's bank, such as `007`. Required if `type` is `bank_account`."""

    account_number: str
    """Customer's bank account number. Required if `type` is `bank_account`."""

    value: str
    """Identification number. Required if `type` is `bvn`, where it is the BVN."""
