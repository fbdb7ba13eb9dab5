"""DisputeUpload. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


@runtime.spelled("signed_url", also="signedUrl")
@runtime.spelled("file_name", also="fileName")
class DisputeUpload(runtime.Model):
    """Where to upload a file for a dispute, and what the file is called afterwards."""

    signed_url: str | None = None
    """URL to send the file to with PUT. It works without your secret key, so keep it to yourself."""

    signedUrl: str | None = None
    """Same as `signed_url`."""

    file_name: str | None = None
    """Name of the uploaded file at Paystack. Pass it as `uploaded_filename` to `disputes.resolve` or `disputes.update`."""

    fileName: str | None = None
    """Same as `file_name`."""
