"""ChargeSubmitBirthdayParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import DateOrTime


class ChargeSubmitBirthdayParams(TypedDict, total=False):
    """Request body of `charges.submit_birthday`."""

    birthday: Required[DateOrTime]
    """Customer's birthday, as a `date` or a string such as `1995-12-23`."""

    reference: Required[str]
    """Reference of the charge."""
