"""ProductFile. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class ProductFile(runtime.Model):
    """File of a product, such as a picture."""

    key: str | None = None
    """Key of the file in Paystack's storage."""

    type: str | None = None
    """Type of file, such as `image`."""

    path: str | None = None
    """URL of the file."""

    original_filename: str | None = None
    """Name that the file was uploaded with."""
