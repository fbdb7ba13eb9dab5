"""Exceptions for whoever runs a sandbox. The API's own error replies are in `engine/replies`."""

from __future__ import annotations


class SandboxError(Exception):
    """The sandbox cannot do what it was asked; the message says why."""


class DatabaseError(SandboxError):
    """The database file cannot be opened, read or written; the requested change was not made."""
