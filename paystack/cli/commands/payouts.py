"""`paystack payouts send`: pay everybody in a CSV file, each once."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import Any

import click

from paystack.cli import calls, options, output, tables
from paystack.cli.exits import INTERRUPTED, NETWORK, OK, OUTPUT, REFUSED, discard, say
from paystack.cli.options import state_of
from paystack.cli.progress import progress
from paystack.cli.state import State
from paystack.money import from_subunit
from paystack.payouts import PayoutItem, PayoutOutcome
from paystack.payouts.arguments import items_of
from paystack.runtime.errors import ValidationError

COLUMNS = ("idempotency_key", "recipient", "amount", "reason")

_ITEM = re.compile(r"items\[(\d+)\](\.?)")

AGAIN = "Run the same command with the same file again: what was made is found by its key, and nobody is paid twice."
CORRECT = "Correct what was refused, for the reason in its line, before you run it again."


@click.pass_context
def _send(ctx: click.Context, /, file: str, currency: str, dry_run: bool) -> int:
    state = state_of(ctx)
    items = _items(file, currency)
    if not items:
        say(f"{tables.named(file)} names nobody. Nobody was paid.")
        return OK
    total = sum(item["amount"] for item in items)
    count = "1 payout" if len(items) == 1 else f"{len(items)} payouts"
    sum_of_all = f"{count} of {currency.upper()} {from_subunit(total, currency):,} in all"
    printer = output.Printer(state)
    with state.client() as client:
        if dry_run:
            printer.rows({**item, "reference": client.payouts.reference_of(item["idempotency_key"])} for item in items)
            is_covered, said = _balance(client, currency, total)
            say(f"{sum_of_all}. {said} Nothing was paid.")
            return OK if is_covered else REFUSED
        calls.confirm(state, client, sum_of_all, ctx.command_path)
        return _paid(state, client, items, currency, printer)


def _paid(state: State, client: Any, items: list[PayoutItem], currency: str, printer: output.Printer) -> int:
    counts = dict.fromkeys(("made", "refused", "not_sent", "unknown"), 0)
    rows: list[dict[str, Any]] = []
    unprinted: list[OSError | click.ClickException] = []

    def show(some: Sequence[dict[str, Any]]) -> None:
        """Print rows at once. If that fails, all are paid nevertheless: that is what the command is for."""
        if unprinted:
            return
        try:
            printer.rows(some)
            print(end="", flush=True)
        except (OSError, click.ClickException) as problem:
            unprinted.append(problem)
            discard(sys.stdout)

    def note(outcome: PayoutOutcome) -> None:
        counts[outcome.status] += 1
        rows.append(_row(outcome, items[outcome.index]))
        if not printer.is_human:
            show(rows[-1:])
        advance(1)

    try:
        try:
            with progress("Paying", len(items), hidden=False) as advance:
                client.payouts.bulk(items, currency=currency, on_outcome=note)
        finally:
            if printer.is_human:
                show(rows)
    except KeyboardInterrupt:
        # Below the table, which may be longer than the screen.
        say(f"Interrupted after {counts['made']} of {len(items)} payouts; a batch may have been under way. {AGAIN}")
        return INTERRUPTED
    said = ", ".join(f"{count} {status.replace('_', ' ')}" for status, count in counts.items() if count)
    is_done = counts["made"] == len(items)
    refused = f" {CORRECT}" if counts["refused"] else ""
    say(f"{said}." if is_done else f"{said}. {AGAIN}{refused}")
    # A reader who has seen enough, as `head`, is no failure.
    failures = [problem for problem in unprinted if not isinstance(problem, BrokenPipeError)]
    for problem in failures:
        why = problem.message if isinstance(problem, click.ClickException) else f"{problem.strerror or problem}."
        say(f"Error: not all of it could be printed: {why} To see it, run the same command again.")
    if is_done:
        return OUTPUT if failures else OK
    return NETWORK if counts["unknown"] else REFUSED


def _items(file: str, currency: str) -> list[PayoutItem]:
    """Returns the items of a file, all of them checked: nobody is paid if a line is wrong."""
    rows = tables.read(file, ("idempotency_key", "recipient", "amount"), COLUMNS)
    items: list[PayoutItem] = []
    for row in rows:
        amount, key, recipient = row.whole("amount"), row.text("idempotency_key"), row.text("recipient")
        if amount is None or key is None or recipient is None:
            empty = "amount" if amount is None else "idempotency_key" if key is None else "recipient"
            raise row.wrong(f"the {empty} is missing. Nobody was paid.")
        if recipient.isdecimal():
            raise row.wrong(
                "the recipient is the code of a transfer recipient (RCP_...), and not an account number; "
                "'paystack transfer-recipients create' makes one. Nobody was paid."
            )
        items.append({"idempotency_key": key, "recipient": recipient, "amount": amount, "reason": row.text("reason")})
    try:
        items_of(items, currency, None)
    except ValidationError as wrong:
        where = wrong.field or ""
        place = where.partition("[")[2].partition("]")[0]
        # Whoever reads it counts the lines of a file, and not the items that were made of them.
        message = _ITEM.sub(lambda item: "" if item[2] else f"line {rows[int(item[1])].line}", wrong.message)
        said = f"{message} Nobody was paid."
        if place.isdecimal():
            raise rows[int(place)].wrong(said) from None
        raise click.UsageError(f"{tables.named(file)}: {said}") from None
    return items


def _balance(client: Any, currency: str, total: int) -> tuple[bool, str]:
    """Returns whether the balance covers the amounts, and says so. The fees come on top."""
    found = [one.balance for one in client.balance.fetch().data if one.currency == currency.upper()]
    if not found:
        return False, f"There is no balance in {currency.upper()}."
    is_covered = int(found[0]) >= total
    shown = f"{currency.upper()} {from_subunit(int(found[0]), currency):,}"
    return is_covered, f"The balance of {shown} {'covers them, without fees' if is_covered else 'is too low'}."


def _row(outcome: PayoutOutcome, item: PayoutItem) -> dict[str, Any]:
    payout = outcome.payout
    return {
        "idempotency_key": outcome.idempotency_key,
        "status": outcome.status,
        "payout_status": payout.status if payout else None,
        "amount": item["amount"],
        "recipient": item["recipient"],
        "reference": outcome.reference,
        "error": " ".join(outcome.error.message.split()) if outcome.error else None,
    }


payouts = click.Group(
    "payouts",
    help="Pay people from your balance.",
    params=options.shared(),
    no_args_is_help=True,
    commands=[
        click.Command(
            "send",
            callback=_send,
            help=(
                "Pay everybody in FILE, each once. FILE is CSV with the columns idempotency_key (your name for the "
                "payment, such as the number of the invoice), recipient (the code of a transfer recipient), amount (in "
                "subunits) and, if you like, reason. Everything is checked before anything is paid. After any failure, "
                "run it again with the same file: what was made is found by its key. Ends with 0 once everybody's "
                "payout is made."
            ),
            short_help="Pay everybody in a CSV file.",
            params=[
                click.Argument(["file"], type=options.FILE, metavar="FILE"),
                click.Option(["--dry-run"], is_flag=True, help="Check the file and the balance, and pay nobody."),
                click.Option(["--currency"], default="NGN", show_default=True, help="Currency of all amounts."),
                *options.shared(calls=True, writes=True),
            ],
        )
    ],
)
