"""What the sandbox raises at whoever runs it. What it answers to callers of the API is in `replies`."""

from __future__ import annotations


class SandboxError(Exception):
    """The sandbox was asked for something that cannot be; the message says why."""


class DatabaseError(SandboxError):
    """The database file cannot be opened, read or written; no change that was asked for has happened."""
