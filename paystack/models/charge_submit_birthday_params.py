"""ChargeSubmitBirthdayParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import DateOrTime


class ChargeSubmitBirthdayParams(TypedDict, total=False):
    """What `charges.submit_birthday` takes."""

    birthday: Required[DateOrTime]
    """The customer's birthday, as a `date` or as text such as `1995-12-23`."""

    reference: Required[str]
    """The reference of the charge that asked for it."""
