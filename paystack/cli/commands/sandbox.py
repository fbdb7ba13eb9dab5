"""`paystack sandbox`: the sandbox's own commands, and the controls of one that runs."""

from __future__ import annotations

import os
import re
from typing import Any

import click

from paystack.cli import options, output
from paystack.cli.options import state_of
from paystack.cli.values import Number, ParamType, Whole

SECONDS = {"s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)([smhdw]?)", re.ASCII)


class Duration(ParamType):
    """A time span: `90`, `30m`, `2d`."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        if isinstance(value, (int, float)):
            return value
        found = _DURATION.fullmatch(value)
        if found is None:
            self.fail(f"{value!r} is not a number of seconds, or a time such as 30m, 12h or 2d.", param, ctx)
        amount = float(found[1]) * SECONDS[found[2] or "s"]
        return int(amount) if amount.is_integer() else amount


def _through(name: str, help: str) -> click.Command:
    """Returns a command whose arguments are those of `python -m paystack.sandbox <name>`, but for the key."""

    def run(rest: tuple[str, ...]) -> int:
        from paystack.sandbox.__main__ import main

        try:
            return main([name, *rest], program="paystack sandbox", key=_test_key() if name == "trigger" else None)
        except SystemExit as ending:  # argparse has said what is wrong
            return ending.code if isinstance(ending.code, int) else 2

    return click.Command(
        name,
        callback=run,
        help=help,
        add_help_option=False,
        params=[click.Argument(["rest"], nargs=-1, type=click.UNPROCESSED)],
        context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    )


def _test_key() -> str:
    """Returns the key to sign a sample with: that of the environment, or the sandbox's own.

    It cannot be typed as an argument, and a live key signs no event that did not happen.
    """
    from paystack.sandbox.machine_key import machine_key

    key = os.environ.get("PAYSTACK_SECRET_KEY", "")
    return key if key.startswith("sk_test_") else machine_key()[0]


def _control(ctx: click.Context, method: str, path: str, body: dict[str, Any] | None = None) -> None:
    """Call a control of the sandbox that runs, and print what it answers."""
    from paystack.sandbox.__main__ import PORT
    from paystack.sandbox.machine_key import machine_key

    state = state_of(ctx)
    url = ctx.params.get("url") or os.environ.get("PAYSTACK_BASE_URL") or f"http://127.0.0.1:{PORT}"
    is_set = state.profile is not None or os.environ.get("PAYSTACK_SECRET_KEY") or os.environ.get("PAYSTACK_PROFILE")
    with state.client(url, None if is_set else machine_key()[0]) as client:
        reply = client.request(method, f"/_sandbox/{path}", body=body)
    output.Printer(state).reply(reply)


@click.pass_context
def _pay(ctx: click.Context, reference: str, card: str, url: str | None) -> None:
    _control(ctx, "POST", "pay", {"reference": reference, "card": card})


@click.pass_context
def _fund(ctx: click.Context, amount: int, currency: str, url: str | None) -> None:
    _control(ctx, "POST", "fund", {"amount": amount, "currency": currency})


@click.pass_context
def _clock(ctx: click.Context, advance: float | None, url: str | None) -> None:
    if advance is None:
        _control(ctx, "GET", "clock")
    else:
        _control(ctx, "POST", "clock", {"seconds": advance})


@click.pass_context
def _faults(ctx: click.Context, url: str | None) -> None:
    if ctx.invoked_subcommand is None:
        _control(ctx, "GET", "faults")


@click.pass_context
def _add(ctx: click.Context, /, kind: str, url: str | None, **given: Any) -> None:
    chosen = {name: value for name, value in given.items() if value is not None}
    _control(ctx, "POST", "faults", {"kind": kind, **chosen})


@click.pass_context
def _remove(ctx: click.Context, id: int, url: str | None) -> None:
    _control(ctx, "DELETE", f"faults/{id}")


@click.pass_context
def _clear(ctx: click.Context, url: str | None) -> None:
    _control(ctx, "DELETE", "faults")


def _url() -> click.Option:
    return click.Option(
        ["--url"], metavar="URL", help="Where the sandbox is, if not in PAYSTACK_BASE_URL or on its usual port."
    )


class _Faults(click.Group):
    """The options of `add` are those of the sandbox, which is imported when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return ["add", "clear", "remove"]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return {"add": _adding, "clear": _clearing, "remove": _removing}.get(cmd_name, lambda: None)()


def _adding() -> click.Command:
    from paystack.sandbox.engine.faults import KINDS, OPTIONS

    def option(name: str) -> click.Option:
        types = OPTIONS[name].types
        if bool in types:
            return click.Option([f"--{name}/--no-{name}"], default=None)
        kind = Number() if float in types else Whole() if int in types else click.STRING
        return click.Option([f"--{name.replace('_', '-')}", name], type=kind, help=OPTIONS[name].describe())

    return click.Command(
        "add",
        callback=_add,
        help=(
            "Make later requests fail. drop_before loses the request, drop_after its answer; docs/sandbox.md has all "
            "kinds and options."
        ),
        short_help="Make later requests fail.",
        params=[
            click.Argument(["kind"], type=click.Choice(list(KINDS)), metavar="KIND"),
            *map(option, OPTIONS),
            _url(),
            *options.shared(),
        ],
    )


def _removing() -> click.Command:
    return click.Command(
        "remove",
        callback=_remove,
        help="Remove one fault.",
        params=[click.Argument(["id"], type=Whole()), _url(), *options.shared()],
    )


def _clearing() -> click.Command:
    return click.Command("clear", callback=_clear, help="Remove all faults.", params=[_url(), *options.shared()])


sandbox = click.Group(
    "sandbox",
    help=(
        "A stateful Paystack on this machine. pay, fund, clock and faults control one that runs: with the key and the "
        "URL of the environment, or else with those of `paystack sandbox serve`."
    ),
    no_args_is_help=True,
    params=options.shared(),
    commands=[
        _through("serve", "Serve a sandbox until Ctrl-C; --help lists its options."),
        _through("demo", "Take a payment from start to refund, explained."),
        _through("trigger", "Send one sample event, signed with your test key, to a URL."),
        click.Command(
            "pay",
            callback=_pay,
            help="Pay a payment that was started, as its customer would on the checkout page.",
            short_help="Pay a payment that was started, as its customer would.",
            params=[
                click.Argument(["reference"]),
                click.Option(["--card"], default="success", show_default=True, help="Test card to pay with."),
                _url(),
                *options.shared(),
            ],
        ),
        click.Command(
            "fund",
            callback=_fund,
            help="Top the balance up by AMOUNT subunits, so that transfers can be made.",
            short_help="Top the balance up, so that transfers can be made.",
            params=[
                click.Argument(["amount"], type=Whole()),
                click.Option(["--currency"], default="NGN", show_default=True, help="Currency of the balance."),
                _url(),
                *options.shared(),
            ],
        ),
        click.Command(
            "clock",
            callback=_clock,
            help="Show the sandbox's time, or move it forward.",
            params=[
                click.Option(
                    ["--advance"],
                    type=Duration(),
                    metavar="TIME",
                    help="Move on by 90 (seconds), 30m, 12h or 2d.",
                ),
                _url(),
                *options.shared(),
            ],
        ),
        _Faults(
            "faults",
            callback=_faults,
            invoke_without_command=True,
            help="List the faults that spoil requests, or add and remove them.",
            params=[_url(), *options.shared()],
        ),
    ],
)
