"""The options that all commands share. They may stand before or after the name of the command."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import click

from paystack.cli.state import State

FILE = click.Path(allow_dash=True, readable=False)
"""The name of a file, which a shell completes; `-` is standard input. Whether it is there is seen when it is opened."""

_HEADER = re.compile(r"([A-Za-z0-9!#$%&'*+.^_`|~-]+):\s*(.*)")


class _Count(click.IntRange):
    """A number from `min` on."""

    name = "whole number"


def state_of(ctx: click.Context) -> State:
    """Returns the state of this invocation."""
    return ctx.ensure_object(State)


def _into(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def keep(ctx: click.Context, param: click.Parameter, value: Any) -> None:
        if value is not None and value is not False and value != ():
            setattr(state_of(ctx), name, value)

    return keep


def _headers(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> None:
    for value in values:
        found = _HEADER.fullmatch(value)
        if found is None:
            raise click.BadParameter("use 'Name: value'.", ctx=ctx, param=param)
        if found[1].lower() == "authorization":
            raise click.BadParameter("the key is taken from the environment or a profile.", ctx=ctx, param=param)
        state_of(ctx).headers[found[1].lower()] = found[2]


def _option(*names: str, into: str, help: str, **details: Any) -> Callable[[], click.Option]:
    def make() -> click.Option:
        # A destination that no argument of an operation has.
        return click.Option(
            [*names, f"shared_{into}"],
            help=help,
            expose_value=False,
            **{"callback": _into(into), **details},
        )

    return make


_FOR_EVERY = (
    _option("--profile", into="profile", metavar="NAME", help="Use the key of this profile, see `paystack login`."),
    _option("--debug", into="debug", is_flag=True, help="Show the traceback of an error, without secrets."),
)
_FOR_OUTPUT = (
    _option("--json", into="as_json", is_flag=True, help="Print JSON, also on a terminal."),
    _option("--query", into="query", metavar="JMESPATH", help="Print only this part, such as 'customer.email'."),
    _option("--raw", into="raw", is_flag=True, help="Print texts without quotes."),
    _option("--envelope", into="envelope", is_flag=True, help="Print the whole reply, not only its data."),
)
_FOR_CALLS = (
    _option("--timeout", into="timeout", type=float, metavar="SECONDS", help="Wait so long for an answer."),
    _option("--max-retries", into="max_retries", type=_Count(0), metavar="N", help="Retries of a safe call."),
    _option(
        "--header",
        into="headers",
        multiple=True,
        callback=_headers,
        metavar="'NAME: VALUE'",
        help="Send a header with it.",
    ),
)
_FOR_LISTS = (
    _option("--all", into="follow", is_flag=True, help="List every page, as JSON lines in a pipe."),
    _option("--limit", into="limit", type=_Count(1), metavar="N", help="List so many, over as many pages."),
)
_FOR_WRITES = (_option("--yes", "-y", into="yes", is_flag=True, help="Do not ask, also with a live key."),)


def shared(
    *, calls: bool = False, lists: bool = False, writes: bool = False, prints: bool = True
) -> list[click.Parameter]:
    """Returns new options for a command: whether it makes calls, lists, writes, and prints data."""
    made = [
        *(_FOR_LISTS if lists else ()),
        *(_FOR_WRITES if writes else ()),
        *(_FOR_OUTPUT if prints else ()),
        *(_FOR_CALLS if calls else ()),
        *_FOR_EVERY,
    ]
    return [make() for make in made]


def names_of(params: list[click.Parameter]) -> set[str]:
    """Returns the spellings of these options."""
    return {name for param in params for name in param.opts}
