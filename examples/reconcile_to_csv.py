"""Compares the shop's orders with Paystack, and writes what differs into a CSV file.

    python examples/reconcile_to_csv.py --output discrepancies.csv

By default it looks at the three days up to yesterday, in UTC: a payment counts to the day on which it was started, and
can be paid later. The exit status is 0 if nothing differs, 1 if something does, and 2 if it could not be found out; the
file of an earlier run is then left as it was.
"""

from __future__ import annotations

import argparse
import csv
import os
import sqlite3
import sys
import tempfile
import traceback
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from orders import Orders

from paystack import Discrepancy, Expected, Paystack, PaystackError

COLUMNS = ("kind", "reference", "amount", "currency", "paystack_status", "shop_status", "message")
DAYS = 3


def ours(orders: Orders, reference: str) -> Expected | None:
    """Returns what the shop has under a reference; None if it has no such order."""
    order = orders.find(reference)
    if order is None:
        return None
    return Expected(order.amount, order.currency, "paid" if orders.is_paid(reference) else "pending")


def reconcile(client: Paystack, orders: Orders, last_day: date, days: int = DAYS) -> Iterable[Discrepancy]:
    """Returns what differs in the days up to and including `last_day`."""
    return client.payments.reconcile(
        lambda reference: ours(orders, reference), since=last_day - timedelta(days - 1), until=last_day
    )


def write_csv(discrepancies: Iterable[Discrepancy], path: Path) -> int:
    """Write the file, and return the number of its rows. It is there as a whole, or as it was before."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(handle, "w", encoding="utf-8", newline="") as file:
            writer, rows = csv.writer(file), 0
            writer.writerow(COLUMNS)
            for each in discrepancies:
                writer.writerow(map(as_text, row_of(each)))
                rows += 1
            file.flush()
            os.fsync(file.fileno())  # so that a power cut does not leave an empty file under the name
        os.replace(name, path)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(name)
        raise
    return rows


def row_of(each: Discrepancy) -> tuple[object, ...]:
    """Returns the cells of one row. Amounts stay whole subunits, as everywhere."""
    status = each.payment.raw_status if each.payment else each.refund.status if each.refund else ""
    shop = (each.expected.status if each.expected else None) or ""
    return each.kind, each.reference, each.amount, each.currency, status, shop, each.message


def as_text(cell: object) -> str:
    """Returns a cell as text that no spreadsheet takes for a formula: a reference may begin with `=`."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def main() -> int:
    """Run the program, and return its exit status."""
    parser = argparse.ArgumentParser(description="Write what the shop has otherwise than Paystack into a CSV file.")
    yesterday = datetime.now(timezone.utc).date() - timedelta(1)
    parser.add_argument("--day", type=date.fromisoformat, default=yesterday, help="the last day; by default yesterday")
    parser.add_argument("--days", type=int, default=DAYS, choices=range(1, 367), metavar="N", help="how many days")
    parser.add_argument("--output", type=Path, default=Path("discrepancies.csv"))
    options = parser.parse_args()
    try:
        with Paystack() as client:
            count = write_csv(reconcile(client, Orders(), options.day, options.days), options.output)
    except (PaystackError, OSError, sqlite3.Error) as error:
        print(f"Not reconciled: {error}", file=sys.stderr)
        return 2
    except Exception:  # Python itself would end with 1, which says that something differs
        traceback.print_exc()
        return 2
    print(f"{count} discrepancies in {options.output}")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
