"""The package's logger, and the variable `PAYSTACK_LOG`, which turns it on without changing code.

The package logs calls, statuses and retries, but never keys, headers, bodies or queries.
"""

from __future__ import annotations

import logging
import os

logger = logging.getLogger("paystack")

_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}


def log_as_asked() -> None:
    """Log to standard error if `PAYSTACK_LOG` is `info` or `debug`, unless the application has set up the logger."""
    level = _LEVELS.get(os.environ.get("PAYSTACK_LOG", "").lower())
    if level is None or logger.handlers:
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
