"""What to do next after a call that failed or was interrupted: which command looks up what became of it."""

from __future__ import annotations

import json
import shlex
from urllib.parse import urlsplit

from paystack.api.operations import OPERATIONS
from paystack.cli.state import Watch, reference_in
from paystack.runtime.errors import (
    APIError,
    AuthenticationError,
    BatchOutcomeUnknownError,
    DuplicateReferenceError,
    NetworkError,
    OutcomeUnknownError,
    PaystackError,
)
from paystack.runtime.http import Send


def after_interruption(watch: Watch) -> str:
    """Returns the line to say after Ctrl-C."""
    write = watch.write
    if write is None:
        return "Interrupted. Nothing was under way that changes anything."
    return (
        f"Interrupted while {write.call} was under way: it may or may not have taken effect. "
        f"Look before you send it again: {_command(write.operation, reference_in(write), write)}"
    )


def next_step(error: PaystackError, watch: Watch) -> str:
    """Returns the line that follows the message of an error; empty if the message says it all."""
    if isinstance(error, BatchOutcomeUnknownError):
        return (
            f"Of the batch, {len(error.found)} took effect, {len(error.not_found)} did not, and {len(error.unknown)} "
            f"must be looked up: {_command(watch.operation, None, watch.write)}"
        )
    if isinstance(error, OutcomeUnknownError):
        return f"Look before you send it again: {_command(watch.operation, error.reference, watch.write)}"
    if isinstance(error, NetworkError) and not error.sent and watch.base_url is not None:
        to = f"It was to go to {watch.base_url}."
        if urlsplit(watch.base_url).hostname in ("127.0.0.1", "::1", "localhost"):
            return f"{to} Does the sandbox run there? `paystack sandbox serve` starts one."
        return f"{to} Check the network and PAYSTACK_BASE_URL."
    if isinstance(error, AuthenticationError):
        return "Check PAYSTACK_SECRET_KEY, or keep another key with `paystack login`."
    if (
        isinstance(error, DuplicateReferenceError)
        and error.reference
        and (found := _command(watch.operation, error.reference))
    ):
        return f"Look it up: {found}"
    if isinstance(error, APIError) and error.next_step and error.next_step not in error.message:
        return error.next_step
    return ""


def _command(operation: str, reference: str | None, send: Send | None = None) -> str:
    """Returns the command that shows what became of a call of this operation."""
    known = OPERATIONS.get(operation)
    if known is None:
        return "see the dashboard"
    if known.recover is not None:
        names = [reference] if reference else _references(send, known.batch)
        if len(names) == 1:
            return f"paystack {_words(known.recover)} {shlex.quote(names[0])}"
        if names:
            return f"paystack {_words(known.recover)} REFERENCE, for {', '.join(names)}"
    resource = operation.partition(".")[0]
    for verb in ("list", "fetch"):
        if f"{resource}.{verb}" in OPERATIONS:
            return f"paystack {_words(f'{resource}.{verb}')}"
    return "see the dashboard"


def _references(send: Send | None, items: str | None) -> list[str]:
    if send is None or items is None:
        return []
    try:
        body = json.loads(send.body or b"null")
        return [str(item["reference"]) for item in body[items] if item.get("reference")]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []


def _words(operation: str) -> str:
    return operation.replace(".", " ").replace("_", "-")
