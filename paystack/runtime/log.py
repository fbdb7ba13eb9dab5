"""The package's logger, and the variable `PAYSTACK_LOG`, which turns it on without changing code.

The package logs calls, statuses and retries, but never keys, headers, bodies or queries. Of a path it logs the words
that belong to the API, and not the values, such as a customer's email address.
"""

from __future__ import annotations

import logging
import os
from functools import lru_cache

from paystack.runtime.errors import ConfigurationError
from paystack.runtime.http import Request, operations

logger = logging.getLogger("paystack")

_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}


def log_as_asked() -> None:
    """Log to standard error if `PAYSTACK_LOG` is `info` or `debug`, unless the application has set up the logger.

    Raises `ConfigurationError` for any other value.
    """
    asked = os.environ.get("PAYSTACK_LOG", "").strip()
    if not asked:
        return
    level = _LEVELS.get(asked.lower())
    if level is None:
        raise ConfigurationError(f"PAYSTACK_LOG must be info or debug, not {asked!r}.")
    if logger.handlers:
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)


def log_outcome(request: Request, outcome: str, attempt: int, seconds: float, request_id: str | None = None) -> None:
    """Log what came of an attempt, and at the level DEBUG also the other arguments. `seconds` is since the call began.

    Check `logger.isEnabledFor(logging.INFO)` first, so that a call is not slowed down when nothing is logged.
    """
    logger.info("%s %s", shown(request), outcome)
    logger.debug("%s: attempt %d, after %.3f s, request id %s", shown(request), attempt, seconds, request_id)


def shown(request: Request) -> str:
    """Returns the call as a log may show it: `GET /customer/{code}`."""
    operation = operations().get(request.operation)
    if operation is not None:
        return f"{operation.method} {operation.path}"
    first, *others = request.path.partition("?")[0].lstrip("/").split("/")
    parts = [first if first.replace("_", "").replace("-", "").isalpha() else "{...}"]
    parts += [part if part in _words() else "{...}" for part in others]
    return f"{request.method} /{'/'.join(parts)}"


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Returns the parts of all paths of the API that are not values."""
    paths = (operation.path for operation in operations().values())
    return frozenset(part for path in paths for part in path.split("/") if "{" not in part)
