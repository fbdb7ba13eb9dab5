"""The secret key and the base URL: where they come from, and which values are refused. Nothing here does I/O."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
from urllib.parse import urlsplit

from paystack.runtime.errors import ConfigurationError
from paystack.runtime.hidden import Secret, hidden, mask, secret

# What a host may be written with. A backslash, for one, ends the host for some parsers and not for others.
_HOST = re.compile(r"[\w.-]+|[0-9a-f:.]+(?:%[\w.-]+)?")
_ASCII_HOST = re.compile(r"[a-z0-9_.-]+", re.ASCII | re.IGNORECASE)


def secret_key_from(argument: str | None) -> Secret:
    """Returns the secret key: the argument, or else the variable `PAYSTACK_SECRET_KEY`."""
    # Tracebacks show the argument, also of an error that says that it is no key.
    key = argument = secret(argument if argument is not None else os.environ.get("PAYSTACK_SECRET_KEY"))
    if not key:
        raise ConfigurationError(
            "No secret key. Pass one, as in Paystack('sk_test_...'), or set PAYSTACK_SECRET_KEY. "
            "It is on the dashboard under Settings, API Keys & Webhooks."
        )
    if not isinstance(key, str) or not key.isascii() or not key.isprintable() or " " in key:
        raise ConfigurationError(
            "The secret key has white space or other characters that no key has. Copy the whole key and nothing else."
        )
    if key.startswith("pk_"):
        raise ConfigurationError(
            f"{mask(key)} is a public key, for browsers and apps. The API needs the secret key, which begins with sk_."
        )
    return Secret(key)


def base_url_from(argument: str | None, default: str, key: str) -> str:
    """Returns the base URL: the argument, or else the variable `PAYSTACK_BASE_URL`, or else `default`."""
    url = argument = hidden(argument or os.environ.get("PAYSTACK_BASE_URL") or default)  # tracebacks show it
    if "@" in url or "?" in url or "#" in url:
        raise ConfigurationError("The base URL must not hold credentials, a query or a fragment.")
    url = str(url)
    not_one = ConfigurationError(f"{url!r} is not a base URL such as {default}.")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise not_one from None
    if not host or not _HOST.fullmatch(host) or parts.scheme not in ("http", "https"):
        raise not_one
    if not url.isprintable() or " " in url or "\\" in url:
        raise not_one
    loopback = is_loopback(host)
    if parts.scheme == "http" and not loopback:
        raise ConfigurationError(f"{url} is not encrypted, so the key would be sent in clear text. Use https.")
    if loopback and key.startswith("sk_live_"):
        raise ConfigurationError(f"A live key must not be sent to {url}: use a test key with a local server.")
    return url.rstrip("/")


def is_encrypted(*urls: str | None) -> bool:
    """Returns whether any of these URLs needs TLS."""
    return any(url is not None and urlsplit(url).scheme == "https" for url in urls)


def is_loopback(host: str) -> bool:
    """Returns whether `host` is this machine."""
    host = host.rstrip(".")
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        try:
            address = ipaddress.IPv4Address(socket.inet_aton(host))  # "127.1" is 127.0.0.1 too
        except OSError:
            return _ASCII_HOST.fullmatch(host) is not None and (host == "localhost" or host.endswith(".localhost"))
    address = getattr(address, "ipv4_mapped", None) or address
    return address.is_loopback or address.is_unspecified
