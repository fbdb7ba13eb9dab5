"""CustomerValidateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Country, IdentificationType


class CustomerValidateParams(TypedDict, total=False):
    """What `customers.validate` takes."""

    first_name: Required[str]
    """The given name, as the bank knows it."""

    last_name: Required[str]
    """The family name, as the bank knows it."""

    type: Required[IdentificationType]
    """How to identify the customer. `bank_account` also needs `bvn`, `bank_code` and `account_number`; `bvn` needs `value`."""

    country: Required[Country]
    """The country of the bank account or number, as two letters."""

    bvn: str
    """The customer's Bank Verification Number, eleven digits, which Paystack asks for where `type` is `bank_account`."""

    middle_name: str
    """The middle name."""

    bank_code: str
    """The code of the customer's bank, such as `007`. Needed where `type` is `bank_account`."""

    account_number: str
    """The number of the customer's bank account. Needed where `type` is `bank_account`."""

    value: str
    """The identification number, where it is all that counts. With the type `bvn` it is the BVN."""
