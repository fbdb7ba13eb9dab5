"""Notices that another distribution shares the folder of this package, before uninstalling it breaks this one."""

from __future__ import annotations

import warnings
from pathlib import Path

from paystack.runtime import REPAIR

FOREIGN = ("configuration.py",)
"""Files of paystack-sdk whose names this package does not use."""


def warn_of_leftovers() -> None:
    """Warn once if a file of another distribution lies in this package's folder."""
    folder = Path(__file__).parent.parent
    for name in FOREIGN:
        if (folder / name).exists():
            warnings.warn(f"{folder / name} belongs to another distribution. {REPAIR}", stacklevel=2)
