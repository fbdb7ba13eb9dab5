"""Pay the vendors in a CSV file, and write what became of each into another one.

    python examples/pay_vendors.py vendors.csv outcomes.csv

`vendors.csv` has the columns `invoice`, `recipient` (the code of a transfer recipient) and `amount` (in naira, such as
`12500.00`). Run it again with the same files after anything: a crash, a power cut, a balance that was too low. What was
paid is not paid again, because the invoice is the idempotency key. It ends with 0 once every vendor's payout is made.
"""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

from paystack import PayoutItem, PayoutOutcome, Paystack, ValidationError
from paystack.money import to_subunit

COLUMNS: tuple[str, ...] = ("invoice", "status", "reference", "payout_status", "amount", "recipient", "error")


def read_vendors(path: Path) -> list[PayoutItem]:
    """Returns the items to pay. Ends the program, and pays nobody, if a line is wrong."""
    items: list[PayoutItem] = []
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.DictReader(file)
        for row in lines:
            for name in ("invoice", "recipient"):
                if not (row.get(name) or "").strip():
                    sys.exit(f"{path}, line {lines.line_num}: there is no {name}. Nobody was paid.")
            try:
                amount = to_subunit(row["amount"].strip(), "NGN")
            except (KeyError, AttributeError, ValidationError) as error:
                sys.exit(f"{path}, line {lines.line_num}: the amount is wrong: {error} Nobody was paid.")
            items.append(
                {
                    "amount": amount,
                    "recipient": row["recipient"],
                    "idempotency_key": row["invoice"],
                    "reason": f"Invoice {row['invoice']}",
                }
            )
    return items


def read_made(path: Path) -> dict[str, dict[str, str]]:
    """Returns the lines of an earlier run about payouts that were made, by invoice.

    The last line may be cut off, if the run was killed. Then it counts as not written: the payout is found by its key.
    """
    if not path.exists():
        return {}
    whole = path.read_bytes().rpartition(b"\n")[0].decode("utf-8")  # cut first: half a letter cannot be decoded
    return {row["invoice"]: row for row in csv.DictReader(whole.splitlines()) if row["status"] == "made"}


def main(vendors: Path, outcomes: Path) -> int:
    if vendors.resolve() == outcomes.resolve():
        sys.exit(f"{vendors} cannot be both files: the outcomes would replace the vendors. Nobody was paid.")
    items, made = read_vendors(vendors), read_made(outcomes)

    # Start a new file with what is known, and put it in the place of the old one at once.
    draft = outcomes.with_name(f"{outcomes.name}.new")
    with draft.open("w", encoding="utf-8", newline="") as file:
        lines = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        lines.writeheader()
        lines.writerows(made.values())
        file.flush()
        os.fsync(file.fileno())
        os.replace(draft, outcomes)

        def is_done(item: PayoutItem) -> bool:
            line = made.get(item["idempotency_key"])
            return line is not None and (line["amount"], line["recipient"]) == (str(item["amount"]), item["recipient"])

        rest = [item for item in items if not is_done(item)]
        done = len(items) - len(rest)

        def write(outcome: PayoutOutcome) -> None:
            nonlocal done
            done += outcome.status == "made"
            item, payout = rest[outcome.index], outcome.payout
            lines.writerow(
                {
                    "invoice": outcome.idempotency_key,
                    "status": outcome.status,
                    "reference": outcome.reference,
                    "payout_status": payout.status if payout else "",
                    "amount": item["amount"],
                    "recipient": item["recipient"],
                    "error": "" if outcome.error is None else " ".join(str(outcome.error).split()),
                }
            )
            file.flush()
            if (outcome.index + 1) % 100 == 0 or outcome.index + 1 == len(rest):
                print(f"{done} of {len(items)} made", file=sys.stderr, flush=True)

        with Paystack() as client:
            try:
                client.payouts.bulk(rest, currency="NGN", on_outcome=write)
            except ValidationError as error:
                sys.exit(f"{vendors}: {error} Nobody was paid.")
    print(f"{done} of {len(items)} payouts are made; {outcomes} has the rest.")
    return 0 if done == len(items) else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: pay_vendors.py VENDORS.csv OUTCOMES.csv")
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
