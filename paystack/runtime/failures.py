"""Failures that all transports report in the same words. Nothing here does I/O."""

from __future__ import annotations

from paystack.runtime.errors import NetworkError, RequestTimeoutError
from paystack.runtime.http import Send

LARGEST_BODY = 100_000_000
"""The largest body of an answer in bytes, after decompression; a page of 100 transactions has about 300,000."""


def no_connection(send: Send, *, to_proxy: bool) -> NetworkError:
    """Returns the error for a connection that could not be made."""
    return NetworkError(f"{send.call} was not sent: could not connect{' to the proxy' if to_proxy else ''}.")


def no_connection_in_time(send: Send) -> RequestTimeoutError:
    """Returns the error for a connection that was not made in time."""
    return RequestTimeoutError(f"{send.call} was not sent: no connection in {send.connect_timeout:g} s.")


def bad_certificate(send: Send, failure: BaseException) -> NetworkError:
    """Returns the error for a certificate that `failure` says is not valid."""
    return NetworkError(
        f"{send.call} was not sent: the server's certificate failed verification: {failure}", retryable=False
    )


def proxy_refusal(send: Send, status: int) -> NetworkError:
    """Returns the error for a proxy that answered `status` when it was asked for a tunnel."""
    if status == 407:
        return NetworkError(
            f"{send.call} was not sent: the proxy answered 407, because it needs a login or refused the one it got. "
            "Put it in the proxy's URL, as in http://user:password@proxy.example:3128.",
            retryable=False,
        )
    return NetworkError(f"{send.call} was not sent: the proxy answered {status} instead of opening a tunnel.")


def no_answer(send: Send, *, by_deadline: bool) -> RequestTimeoutError:
    """Returns the error for a request that was not answered in time: by the deadline, or for one read of the answer."""
    if by_deadline:
        return RequestTimeoutError(f"{send.call} was not answered in full before its deadline.", sent=True)
    return RequestTimeoutError(f"{send.call} got no answer in {send.read_timeout:g} s.", sent=True)


def lost_connection(send: Send) -> NetworkError:
    """Returns the error for a connection that ended before the answer did."""
    return NetworkError(f"{send.call} lost its connection before the whole answer came.", sent=True)


def too_large(send: Send) -> NetworkError:
    """Returns the error for an answer whose body is too large to keep."""
    return NetworkError(
        f"{send.call} was answered with more than {LARGEST_BODY // 1_000_000} MB, so the answer was not read.",
        sent=True,
        retryable=False,
    )
