"""`from paystack.rest import ApiException`, as in clients of openapi-generator. See `paystack.exceptions`."""

from paystack.exceptions import ApiException

__all__ = ["ApiException"]
