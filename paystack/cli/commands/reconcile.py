"""`paystack reconcile`: what a shop has otherwise than Paystack."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any

import click

from paystack.cli import options, output, tables
from paystack.cli.exits import OK, REFUSED, discard, say
from paystack.cli.options import state_of
from paystack.cli.progress import counted
from paystack.cli.state import is_terminal
from paystack.cli.values import Day, moment_of
from paystack.payments import Discrepancy, Expected
from paystack.runtime.errors import ValidationError

COLUMNS = ("reference", "amount", "currency", "status", "refunded")
DAYS = 3
"""A payment counts to the day on which it was started, and can be paid later: so periods overlap."""


@click.pass_context
def _reconcile(ctx: click.Context, /, file: str, since: str | None, until: str | None, look_up: bool) -> int:
    state = state_of(ctx)
    known = _known(file)
    first = _moment(since) or datetime.now(timezone.utc).date() - timedelta(days=DAYS)
    printer = output.Printer(state)
    found = 0
    compared: set[str] = set()

    def ours(reference: str) -> Expected | None:
        expected = known.get(reference)
        if expected is not None:
            compared.add(reference)
        return expected

    def rows() -> Iterator[dict[str, Any]]:
        nonlocal found
        differences = client.payments.reconcile(
            ours, since=first, until=_moment(until), references=list(known) if look_up else None
        )
        for difference in counted(differences, None, hidden=is_terminal(sys.stdout), what="Comparing"):
            found += 1
            yield _row(difference)

    with state.client() as client:
        try:
            printer.rows(rows())
        except BrokenPipeError:  # after one difference at least
            discard(sys.stdout)
            return REFUSED
    if printer.is_human:
        said = "1 difference" if found == 1 else f"{found or 'no'} differences"
        say(f"Compared {tables.named(file)} (payments: {len(known)}) since {first}: {said}.")
        if left := len(known) - len(compared):
            say(f"Not among those that Paystack lists, and not compared: {left}. --look-up asks for each of them.")
    return REFUSED if found else OK


def _known(file: str) -> dict[str, Expected]:
    known: dict[str, Expected] = {}
    for row in tables.read(file, ("reference",), COLUMNS):
        reference = row.text("reference")
        if reference is None:
            raise row.wrong("the reference is missing.")
        if reference in known:
            raise row.wrong(f"{reference} stands twice.")
        status: Any = row.text("status")
        try:
            known[reference] = Expected(row.whole("amount"), row.text("currency"), status, row.whole("refunded"))
        except ValidationError as wrong:
            raise row.wrong(wrong.message) from None
    return known


def _moment(text: str | None) -> date | datetime | None:
    """Returns a day, or a moment with a time zone; one without is in UTC, as days are."""
    if text is None:
        return None
    return date.fromisoformat(text) if len(text) == 10 else moment_of(text)


def _row(found: Discrepancy) -> dict[str, Any]:
    return {
        "reference": found.reference,
        "kind": found.kind,
        "amount": found.amount,
        "currency": found.currency,
        "paystack_status": found.payment.raw_status if found.payment else found.refund.status if found.refund else None,
        "shop_status": found.expected.status if found.expected else None,
        "message": found.message,
    }


reconcile = click.Command(
    "reconcile",
    callback=_reconcile,
    help=(
        "Compare the payments in FILE with Paystack, and list what differs. FILE is CSV with the columns reference "
        "and, where the shop knows them, amount (in subunits), currency, status (pending, paid, refunded or "
        "cancelled) and refunded (in subunits). '-' reads standard input. Nothing is changed. Ends with 1 if "
        "something differs."
    ),
    short_help="Compare the shop's payments with Paystack.",
    params=[
        click.Argument(["file"], type=options.FILE, metavar="FILE"),
        click.Option(
            ["--since"], type=Day(), help=f"Payments started from then on. Defaults to {DAYS} days ago, in UTC."
        ),
        click.Option(["--until"], type=Day(), help="Payments started up to then, inclusive."),
        click.Option(
            ["--look-up"], is_flag=True, help="Look up each payment of FILE that Paystack's list does not show."
        ),
        *options.shared(calls=True),
    ],
)
