"""The package's logger, and `PAYSTACK_LOG`, which switches it on without code.

Calls, statuses and retries are logged; keys, headers, bodies and queries never are.
"""

from __future__ import annotations

import logging
import os

logger = logging.getLogger("paystack")

_LEVELS = {"info": logging.INFO, "debug": logging.DEBUG}


def log_as_asked() -> None:
    """Log to the standard error stream if `PAYSTACK_LOG` is `info` or `debug`. An application's own set-up is kept."""
    level = _LEVELS.get(os.environ.get("PAYSTACK_LOG", "").lower())
    if level is None or logger.handlers:
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
