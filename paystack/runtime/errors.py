"""The errors of the client.

PaystackError
├── ConfigurationError           the client was set up wrongly; nothing was sent
├── NetworkError                 no usable answer came back; `.sent` says whether the request may have been sent
│   ├── RequestTimeoutError      no connection, or no answer, in time
│   └── OutcomeUnknownError      a write may have taken effect; `.reference` and the message say how to find out
│       └── BatchOutcomeUnknownError  of a batch; `.found`, `.not_found` and `.unknown` are its items
├── APIError (ApiException)      Paystack answered with a failure
│   ├── AuthenticationError      401
│   ├── PermissionDeniedError    403
│   ├── NotFoundError            404
│   ├── RateLimitError           429, with `.retry_after`; also a request that its rate limit kept from being sent
│   ├── ServerError              5xx
│   ├── ValidationError          400 and 422, and a bad argument before sending; `.field` names it, if known
│   │   ├── DuplicateReferenceError  the reference was used before; `.reference` is that reference
│   │   └── InsufficientBalanceError  your balance is too low for a transfer; nothing moved
│   └── ProcessorError           the payment processor declined; `.data` is the charge as it stands
├── PaymentError                 a payment is not what was expected; `.payment` is the payment as it stands
│   ├── PaymentNotSuccessfulError
│   ├── AmountMismatchError
│   └── CheckoutUnavailableError the address of the checkout page is not known; the message says what to do
├── CatchUpError                 an event of the log was not handled; `.result` says which were, and which not
├── PayoutNotFinalError          a payout is still under way after the time to wait; `.payout` is how it stands
├── NotSupportedError            Paystack has no such operation; the message names the alternatives
├── SignatureVerificationError   a webhook whose signature is missing or wrong
└── InboxError                   the database of a webhook inbox failed; the event is to be delivered again
    └── InboxBusyError           somebody else is handling the event, or holds the database, for too long

Nothing here decides which error a reply becomes: `replies` does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from paystack.event_log import CatchUp
    from paystack.payments import Payment
    from paystack.payouts import Payout

from paystack.runtime.http import RateLimitInfo, rate_limit


class PaystackError(Exception):
    """The base class of all errors of the client."""

    raised_by_hook: bool = False
    """Whether an `on_request` or `on_response` hook raised this. It then says nothing about the request."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        # The subclasses take keyword arguments, which Exception's own pickling loses.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(error_type: type[PaystackError], args: tuple[Any, ...], state: dict[str, Any]) -> PaystackError:
    error = error_type.__new__(error_type, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(PaystackError):
    """The client is set up wrongly. Nothing was sent; the message says what to change."""


class NetworkError(PaystackError):
    """No usable answer came back.

    `sent` is False only if the request certainly was not sent. `retryable` is False if a retry cannot help: a
    certificate fails verification, or an answer is too large.
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
    """A write was sent and its answer was lost: it may or may not have taken effect.

    Do not send it again without checking. `reference` is the reference to look up, if there is one. `status`, `body`
    and `request_id` hold what came back, if anything did. `__cause__` is the failure itself.
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


class BatchOutcomeUnknownError(OutcomeUnknownError):
    """A batch was sent and its answer was lost: some of its items, all or none may have taken effect.

    `found` is what Paystack has of it, as a lookup returns it. `not_found` has the items that Paystack does not have:
    pass them to the same method to send only those. `unknown` has the items that could not be looked up, or that
    differ from what has their reference: look these up before you send them again. Each item has its reference, which
    the client made if you gave none. Paystack refuses a reference that it has, so nothing is done twice.
    """

    def __init__(
        self,
        message: str,
        *,
        found: Sequence[Any] = (),
        not_found: Sequence[Any] = (),
        unknown: Sequence[Any] = (),
        **details: Any,
    ) -> None:
        super().__init__(message, **details)
        self.found = list(found)
        self.not_found = list(not_found)
        self.unknown = list(unknown)


class APIError(PaystackError):
    """Paystack answered with a failure.

    `message` is the message of the error; `api_message` is Paystack's own. `status` is the HTTP status, or None if an
    argument was refused before sending. `code` and `type` are Paystack's own classification, if it gives one.
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

    @property
    def reason(self) -> str:
        """Paystack's own message, or else `message`, under the name that other generated clients give it."""
        return self.api_message or self.message


ApiException = APIError
"""An alias, for users of other generated clients."""


class AuthenticationError(APIError):
    """401: the secret key is missing, wrong or revoked."""


class PermissionDeniedError(APIError):
    """403: the key is right, but the feature is not enabled for this integration."""


class NotFoundError(APIError):
    """404, or a code that means the same: what was requested does not exist."""


class RateLimitError(APIError):
    """429: too many requests. `retry_after` is in seconds, or None if the reply gave none.

    A client with a `rate_limit` raises it too, without sending (`status` is None), if the turn of the request would
    come after its deadline; `retry_after` are the seconds until that turn. `operation` is what was called.
    """

    retry_after: float | None = None
    operation: str | None = None
    known_limit: RateLimitInfo | None = None

    @property
    def rate_limit(self) -> RateLimitInfo | None:
        """The limit, the requests remaining and the seconds until it is reset; None if the reply has none of them.

        If nothing was sent, it is the limit that the client keeps.
        """
        return rate_limit(self.headers) or self.known_limit


class ServerError(APIError):
    """5xx: the failure is on Paystack's side."""


class ValidationError(APIError):
    """An argument was refused, by Paystack (400, 422) or before sending (`status` is None and `attempts` is 0).

    `field` names the argument, if known.
    """

    def __init__(self, message: str, *, field: str | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.field = field


class DuplicateReferenceError(ValidationError):
    """The reference was used before. Look `reference` up instead of sending the request again.

    For a batch, `references` has all that were used before, and `reference` is the first of them.
    """

    references: Sequence[str] = ()


class InsufficientBalanceError(ValidationError):
    """Your Paystack balance is too low for the transfer, or for all transfers of the batch. Nothing moved.

    Top the balance up, then call again: with the same key or reference, nothing is paid twice.
    """


class ProcessorError(APIError):
    """The payment processor declined, for example because of a wrong PIN or OTP. `data` is the charge as it stands."""


class PaymentError(PaystackError):
    """A payment is not what the caller expected. `payment` is the payment as it stands."""

    def __init__(self, message: str, *, payment: Any = None) -> None:
        super().__init__(message)
        self.payment: Payment = payment


class PaymentNotSuccessfulError(PaymentError):
    """The payment failed, or has not succeeded yet. `payment.is_final` says whether it still can."""


class AmountMismatchError(PaymentError):
    """The payment succeeded with another amount or currency than expected."""


class CheckoutUnavailableError(PaymentError):
    """The address of the checkout page is not known: Paystack gives it out once, to the call that starts the payment.

    The message says how the customer can still pay.
    """


class CatchUpError(PaystackError):
    """Not every event of the log was handled. `result` has those that were, and those that were not, with the reasons.

    Call `catch_up` again with the same `since`: the events that were not handled are handed over again.
    """

    def __init__(self, message: str, *, result: Any = None) -> None:
        super().__init__(message)
        self.result: CatchUp = result


class PayoutNotFinalError(PaystackError):
    """A payout is still under way after the time to wait. `payout` is the payout as it stands."""

    def __init__(self, message: str, *, payout: Any = None) -> None:
        super().__init__(message)
        self.payout: Payout = payout


class NotSupportedError(PaystackError):
    """Paystack has no such operation. The message names the alternatives."""


class SignatureVerificationError(PaystackError):
    """The signature is missing, or was not made with this secret key: do not act on the payload."""


class InboxError(PaystackError):
    """The database of a webhook inbox failed, or the inbox cannot be used like this. The message says which.

    An event that was being handled is not marked as handled: answer 503, and Paystack delivers it again.
    """


class InboxBusyError(InboxError):
    """Somebody else is handling this event, or holds the database, for longer than `timeout` of the inbox."""
