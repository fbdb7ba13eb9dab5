"""`paystack fees`: what a payment or a transfer probably costs. It asks nobody and needs no key."""

from __future__ import annotations

from dataclasses import asdict
from typing import get_args

import click

from paystack.cli import options, output
from paystack.cli.options import state_of
from paystack.cli.values import Whole
from paystack.fees import Brand, TransferTo, amount_for, estimate, estimate_transfer


@click.pass_context
def _fees(
    ctx: click.Context,
    /,
    amount: int,
    currency: str,
    channel: str,
    international: bool,
    brand: Brand | None,
    transfer: TransferTo | None,
    net: bool,
) -> None:
    if transfer is not None:
        if net or international or brand is not None:
            raise click.UsageError("--transfer goes with --currency alone: the recipient gets the whole amount.", ctx)
        found = estimate_transfer(amount, currency, to=transfer)
    else:
        if net:
            amount = amount_for(amount, currency, channel=channel, international=international, brand=brand)
        found = estimate(amount, currency, channel=channel, international=international, brand=brand)
    output.Printer(state_of(ctx)).value({**asdict(found), "as_of": found.as_of.isoformat()})


fees = click.Command(
    "fees",
    callback=_fees,
    help=(
        "Estimate what Paystack keeps of a payment of AMOUNT subunits, or charges for a transfer, by its published "
        "rates. What was really charged are the `fees` of a transaction and the `fee_charged` of a transfer."
    ),
    params=[
        click.Argument(["amount"], type=Whole(), metavar="AMOUNT"),
        click.Option(["--currency"], default="NGN", show_default=True, help="Currency, as an ISO 4217 code."),
        click.Option(["--channel"], default="card", show_default=True, help="How the customer pays."),
        click.Option(["--international"], is_flag=True, help="With a card of another country."),
        click.Option(["--brand"], type=click.Choice(get_args(Brand)), help="A card that has a rate of its own."),
        click.Option(["--net"], is_flag=True, help="AMOUNT is what shall be left: find what to charge."),
        click.Option(["--transfer"], type=click.Choice(get_args(TransferTo)), help="The fee of a transfer to there."),
        *options.shared(),
    ],
)
