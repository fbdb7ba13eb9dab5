"""`paystack webhooks verify`: the signature of a payload in a file."""

from __future__ import annotations

import os
import sys

import click

from paystack.cli import keys, options, output
from paystack.cli.options import state_of
from paystack.cli.tables import named


@click.pass_context
def _verify(ctx: click.Context, file: str, signature: str) -> None:
    from paystack.webhooks import construct_event

    state = state_of(ctx)
    key, _ = keys.find_key(state.profile, os.environ)
    if file == "-":
        payload = sys.stdin.buffer.read() if sys.stdin is not None else b""
    else:
        with open(file, "rb") as opened:
            payload = opened.read()
    if not payload:
        raise click.UsageError(f"{named(file)} is empty. It must have the raw body of the request.", ctx)
    try:
        event = construct_event(payload, signature.strip(), key)
    except ValueError as problem:
        raise click.UsageError(str(problem), ctx) from None
    output.Printer(state).value({"event": event.event, "dedupe_key": event.dedupe_key, "signature": "right"})


webhooks = click.Group(
    "webhooks",
    help="Check the webhooks that your server received.",
    params=options.shared(),
    no_args_is_help=True,
    commands=[
        click.Command(
            "verify",
            callback=_verify,
            help=(
                "Check that Paystack signed the payload in FILE with this key, and name its event. FILE has the raw "
                "body of the request, exactly as it was received; '-' reads standard input. Ends with 1 if the "
                "signature is wrong."
            ),
            short_help="Check the signature of a payload.",
            params=[
                click.Argument(["file"], type=options.FILE, metavar="FILE"),
                click.Option(
                    ["--signature"],
                    required=True,
                    metavar="HEX",
                    help="The value of the header x-paystack-signature.",
                ),
                *options.shared(),
            ],
        )
    ],
)
