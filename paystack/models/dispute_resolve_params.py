"""DisputeResolveParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import DisputeResolutionInput


class DisputeResolveParams(TypedDict, total=False):
    """Request body of `disputes.resolve`."""

    resolution: Required[DisputeResolutionInput]
    """`merchant-accepted` to refund the customer, or `declined` to contest the dispute."""

    message: Required[str]
    """Reason for the resolution, in your own words."""

    refund_amount: Required[int]
    """Amount to refund, in subunits. At most the amount of the transaction."""

    uploaded_filename: Required[str]
    """Name of the uploaded file: the `file_name` from `disputes.upload_url`."""

    evidence: int
    """ID of the evidence for a fraud claim: the `id` from `disputes.evidence`."""
