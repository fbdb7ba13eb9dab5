"""Webhook signatures: the name of the header, and its HMAC.

Nothing here parses an event or loads a model, so a program that only signs starts quickly.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

SIGNATURE_HEADER = "x-paystack-signature"


def sign(payload: bytes, secret: str) -> str:
    """Returns the signature of `payload`: HMAC-SHA512 with the secret key, in lower-case hex."""
    return hmac.new(secret.encode(), payload, hashlib.sha512).hexdigest()


def is_signature(signature: str | bytes, payload: bytes, secrets: Iterable[str]) -> bool:
    """Returns whether `signature` is that of `payload` with one of `secrets`. Compares in constant time."""
    given = signature if isinstance(signature, bytes) else signature.encode("utf-8", "replace")
    return any(hmac.compare_digest(sign(payload, secret).encode(), given) for secret in secrets)
