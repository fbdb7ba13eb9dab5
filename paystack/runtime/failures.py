"""Failures that both transports report in the same words. Nothing here does I/O."""

from __future__ import annotations

from paystack.runtime.errors import NetworkError
from paystack.runtime.http import Send

LARGEST_BODY = 100_000_000
"""The largest body of an answer in bytes, after decompression; a page of 100 transactions has about 300,000."""


def too_large(send: Send) -> NetworkError:
    """Returns the error for an answer whose body is too large to keep."""
    return NetworkError(
        f"{send.call} was answered with more than {LARGEST_BODY // 1_000_000} MB, so the answer was not read.",
        sent=True,
        retryable=False,
    )


def proxy_refusal(call: str, status: int) -> NetworkError:
    """Returns the error for a proxy that answered `status` when it was asked for a tunnel."""
    if status == 407:
        return NetworkError(
            f"{call} was not sent: the proxy answered 407, because it needs a login or refused the one it got. "
            "Put it in the proxy's URL, as in http://user:password@proxy.example:3128.",
            retryable=False,
        )
    return NetworkError(f"{call} was not sent: the proxy answered {status} instead of opening a tunnel.")
