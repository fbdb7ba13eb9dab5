"""Every error this package raises.

PaystackError
├── ConfigurationError           the client was set up wrongly; nothing was sent
├── NetworkError                 nothing usable came back; `.sent` says whether the request can have left
│   ├── RequestTimeoutError      no answer in time
│   └── OutcomeUnknownError      a write may have happened; `.reference` and the message say how to find out
├── APIError (ApiException)      Paystack answered with a failure
│   ├── AuthenticationError      401
│   ├── PermissionDeniedError    403
│   ├── NotFoundError            404
│   ├── RateLimitError           429, with `.retry_after`
│   ├── ServerError              5xx
│   ├── ValidationError          400 and 422, and a bad argument before sending; `.field` when it can be told
│   │   └── DuplicateReferenceError
│   └── ProcessorError           the processor refused the charge; `.data` holds what it said
├── PaymentError
│   ├── PaymentNotSuccessfulError
│   └── AmountMismatchError
├── NotSupportedError            Paystack has no such thing; the message names the ways out
└── SignatureVerificationError   a webhook whose signature is missing or wrong

Nothing here decides which error a reply becomes: `replies` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class PaystackError(Exception):
    """The base of all errors of this package."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        # The subclasses take keyword arguments, which Exception's own pickling does not carry.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(error_type: type[PaystackError], args: tuple[Any, ...], state: dict[str, Any]) -> PaystackError:
    error = error_type.__new__(error_type, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(PaystackError):
    """The client cannot work as it was set up. Nothing was sent; the message says what to change."""


class NetworkError(PaystackError):
    """No usable answer came back.

    `sent` is False only when the request certainly did not leave this machine's side of the connection.
    `retryable` is False where trying again cannot help, such as a certificate that fails verification.
    """

    def __init__(
        self,
        message: str,
        *,
        sent: bool = False,
        retryable: bool = True,
        attempts: int = 1,
        reference: str | None = None,
    ) -> None:
        super().__init__(message)
        self.sent = sent
        self.retryable = retryable
        self.attempts = attempts
        self.reference = reference


class RequestTimeoutError(NetworkError):
    """No connection, or no answer, within the timeout or the deadline."""


class OutcomeUnknownError(NetworkError):
    """A write was sent and its answer was lost: it may or may not have happened.

    Do not send it again blindly. `reference` names the payment to ask about, where there is one. `status`, `body`
    and `request_id` hold what came back, if anything did; `__cause__` is the failure itself.
    """

    def __init__(
        self,
        message: str,
        *,
        reference: str | None = None,
        status: int | None = None,
        body: bytes | None = None,
        request_id: str | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(message, sent=True, retryable=False, attempts=attempts, reference=reference)
        self.status = status
        self.body = body
        self.request_id = request_id


class APIError(PaystackError):
    """Paystack answered, and the answer is a failure.

    `message` is the whole sentence; `api_message` is what Paystack itself said. `status` is the HTTP status (None when
    an argument was refused before sending), `code` and `type` are Paystack's own classification where it gives one.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        code: str | None = None,
        type: str | None = None,
        api_message: str | None = None,
        next_step: str | None = None,
        request_id: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        data: Any = None,
        attempts: int = 0,
        reference: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.type = type
        self.api_message = api_message
        self.next_step = next_step
        self.request_id = request_id
        self.headers = dict(headers or {})
        self.body = body
        self.data = data
        self.attempts = attempts
        self.reference = reference


ApiException = APIError
"""The name that users of generated clients know."""


class AuthenticationError(APIError):
    """401: the secret key is missing, wrong or revoked."""


class PermissionDeniedError(APIError):
    """403: the key is right, the feature is not enabled for this integration."""


class NotFoundError(APIError):
    """404, or a code that says that the thing asked for does not exist."""


class RateLimitError(APIError):
    """429: too many requests. `retry_after` is in seconds, None when the reply gave none."""

    retry_after: float | None = None


class ServerError(APIError):
    """5xx: the failure is on Paystack's side."""


class ValidationError(APIError):
    """An argument was refused: by Paystack (400, 422), or before sending (`status` is None, `attempts` 0)."""

    def __init__(self, message: str, *, field: str | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.field = field


class DuplicateReferenceError(ValidationError):
    """The reference was used before. `reference` is the one; ask for it instead of sending again."""


class ProcessorError(APIError):
    """The payment processor refused, for example a wrong PIN or OTP. `data` holds the charge as it now is."""


class PaymentError(PaystackError):
    """A payment is not what the caller expected it to be. `payment` is how it stands."""

    def __init__(self, message: str, *, payment: Any = None) -> None:
        super().__init__(message)
        self.payment = payment


class PaymentNotSuccessfulError(PaymentError):
    """The payment did not succeed, or not yet."""


class AmountMismatchError(PaymentError):
    """The payment succeeded with another amount or currency than expected."""


class NotSupportedError(PaystackError):
    """Paystack has no such operation. The message names what to do instead."""


class SignatureVerificationError(PaystackError):
    """The payload was not signed with this secret key: do not act on it."""
