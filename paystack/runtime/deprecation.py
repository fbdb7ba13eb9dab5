"""Warns of operations and arguments that Paystack has replaced. The description says which, and what to use instead."""

from __future__ import annotations

import warnings


def warn_deprecated(what: str, instead: str) -> None:
    """Warns, at the line that calls the method which calls this, that `what` is deprecated.

    The `warnings` module decides what is shown: by default each place once, and only in `__main__` and under pytest.
    """
    warnings.warn(f"{what} is deprecated. {instead}", DeprecationWarning, stacklevel=3)
