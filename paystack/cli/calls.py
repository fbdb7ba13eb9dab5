"""Makes the call of an operation command: asks before it where a live key moves money, and prints what came back."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from paystack.cli import output
from paystack.cli.exits import say
from paystack.cli.options import state_of
from paystack.cli.state import State, is_terminal
from paystack.cli.values import is_secret
from paystack.runtime.errors import ValidationError
from paystack.runtime.options import RequestOptions

if TYPE_CHECKING:
    from paystack import Paystack
    from paystack.cli.operations import OperationCommand


class NotConfirmed(click.ClickException):
    """A command that moves money was not confirmed. Nothing was sent."""

    exit_code = 2


def make(ctx: click.Context, command: OperationCommand, values: Mapping[str, Any]) -> None:
    """Make the call with these arguments, and print what came back."""
    state = state_of(ctx)
    printer = output.Printer(state)
    with state.client() as client:
        if command.operation.method != "GET" and command.operation.retry != "safe":
            confirm(state, client, f"{command.operation.method} {command.operation.path}", ctx.command_path)
        request_options = RequestOptions(headers=state.headers) if state.headers else None
        method = getattr(getattr(client, command.resource), command.verb)
        try:
            with _told_of_deprecation():
                result = method(**values, request_options=request_options)
        except ValidationError as wrong:
            missing = next(
                (one for one in command.arguments if one.name == wrong.field and one.name not in values), None
            )
            if wrong.status is not None or missing is None or not is_secret(missing.kind):
                raise
            how = f"Use {missing.param.opts[0]} - to be asked for it or to pipe it in, or @file."
            raise click.UsageError(f"{wrong.message} {how}", ctx) from None
        if command.is_list:
            printer.page(result)
        else:
            printer.reply(result, is_write=command.operation.method != "GET")


def confirm(state: State, client: Paystack, what: str, command: str) -> None:
    """Ask before something that moves money or cannot be undone, if the key is a live one and nobody said `--yes`."""
    if not client.livemode or state.yes:
        return
    if not is_terminal(sys.stdin):
        raise NotConfirmed(
            f"{what} with a live key moves real money or cannot be undone, and there is no terminal to ask on. "
            f"Nothing was sent. Add --yes to `{command}` to do it without being asked."
        )
    click.echo(f"This is a live key: {what} moves real money or cannot be undone. ({client!r})", err=True)
    if not click.confirm(f"Go on with `{command}`?", err=True):
        raise NotConfirmed("Not confirmed. Nothing was sent.")


@contextmanager
def _told_of_deprecation() -> Iterator[None]:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", DeprecationWarning)
        try:
            yield
        finally:
            for warning in told:
                say(f"Note: {warning.message}")
