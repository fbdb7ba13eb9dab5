"""DisputeUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class DisputeUpdateParams(TypedDict, total=False):
    """Request body of `disputes.update`."""

    refund_amount: Required[int]
    """Amount to refund if the dispute is accepted, in subunits. At most the amount of the transaction."""

    uploaded_filename: str
    """Name of the uploaded file: the `file_name` from `disputes.upload_url`."""
