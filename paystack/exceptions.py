"""The errors, under the names that clients of openapi-generator have: `from paystack.exceptions import ApiException`.

New code imports `APIError` and the others from `paystack`; `docs/errors.md` explains them.
"""

from paystack.runtime.errors import APIError as ApiException
from paystack.runtime.errors import AuthenticationError as UnauthorizedException
from paystack.runtime.errors import NotFoundError as NotFoundException
from paystack.runtime.errors import PaystackError as OpenApiException
from paystack.runtime.errors import PermissionDeniedError as ForbiddenException
from paystack.runtime.errors import ServerError as ServiceException
from paystack.runtime.errors import ValidationError as BadRequestException

__all__ = [
    "ApiException",
    "BadRequestException",
    "ForbiddenException",
    "NotFoundException",
    "OpenApiException",
    "ServiceException",
    "UnauthorizedException",
]
