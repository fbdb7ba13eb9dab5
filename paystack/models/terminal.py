"""Terminal. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TerminalStatus


class Terminal(runtime.Model):
    """Payment terminal of your integration."""

    id: int
    """ID of the terminal. Operations take the terminal ID instead."""

    terminal_id: str
    """Terminal ID of the terminal, such as `2033HQ8K`."""

    serial_number: str | None = None
    """Serial number of the device."""

    device_make: str | None = None
    """Make of the device."""

    name: str | None = None
    """Name of the terminal."""

    address: str | None = None
    """Address where the terminal is."""

    status: TerminalStatus | None = None
    """Status of the terminal."""

    split_code: str | None = None
    """Code of the split that payments are shared by. Fetched terminals only."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""
