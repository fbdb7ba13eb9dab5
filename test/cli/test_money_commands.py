"""`paystack reconcile` and `fees`: what they read, what they print, and how they end."""

from __future__ import annotations

from pathlib import Path

import pytest

from paystack.fees import estimate
from paystack.sandbox import Sandbox
from test.support.shell import Shell

# --- fees -----------------------------------------------------------------------------------------------------------


def test_fees_are_those_of_the_library_and_need_no_key(bare: Shell) -> None:
    ran = bare("fees", "500000")
    assert ran.status == 0, ran.err
    expected = estimate(500_000, "NGN")
    assert (ran.json["fee"], ran.json["net"], ran.json["rule"]) == (expected.fee, expected.net, expected.rule)
    assert bare("fees", "500000", "--currency", "ghs", "--channel", "mobile_money").json["currency"] == "GHS"
    dear = bare("fees", "500000", "--international", "--brand", "amex")
    assert dear.json["fee"] > expected.fee


def test_fees_find_what_to_charge(bare: Shell) -> None:
    assert bare("fees", "500000", "--net").json["net"] == 500_000


def test_fees_of_transfers(bare: Shell) -> None:
    found = bare("fees", "500000", "--transfer", "bank").json
    assert found["total"] == found["net"] + found["fee"] == 500_000 + found["fee"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["50.00"], "Amounts are in subunits"),
        (["0"], "amount"),
        (["500000", "--currency", "XXX"], "NGN"),
        (["500000", "--channel", "pigeon"], "channel"),
        (["500000", "--transfer", "bank", "--net"], "--transfer"),
        (["500000", "--transfer", "pigeon"], "mobile_money"),
    ],
)
def test_fees_that_nobody_knows_are_refused(bare: Shell, arguments: list[str], said: str) -> None:
    ran = bare("fees", *arguments)
    assert ran.status == 2
    assert said in ran.err


# --- reconcile ------------------------------------------------------------------------------------------------------


@pytest.fixture
def paid(sandbox: Sandbox) -> Sandbox:
    """A sandbox where `order-1` and `order-2` are paid, and `order-3` is not."""
    client = sandbox.client()
    for number in (1, 2, 3):
        client.transactions.initialize("ada@example.com", 500_000, reference=f"order-{number}")
    sandbox.pay("order-1")
    sandbox.pay("order-2")
    return sandbox


def write(folder: Path, *lines: str) -> str:
    (folder / "shop.csv").write_text("\n".join(lines), "utf-8")
    return str(folder / "shop.csv")


def test_what_differs_is_listed(shell: Shell, paid: Sandbox, tmp_path: Path) -> None:
    file = write(
        tmp_path,
        "reference,amount,currency,status",
        "order-1,500000,NGN,paid",
        "order-2,400000,NGN,paid",
        "order-3,500000,NGN,paid",
    )
    ran = shell("reconcile", file, "--since", "2020-01-01")
    assert ran.status == 1
    assert {(row["kind"], row["reference"]) for row in ran.lines} == {
        ("other_amount", "order-2"),
        ("not_paid", "order-3"),
    }
    assert shell("reconcile", file, "--since", "2020-01-01", "--query", "reference", "--raw").out.split() == [
        row["reference"] for row in ran.lines
    ]


def test_nothing_that_differs_is_0(shell: Shell, paid: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path, "\ufeffReference,Note", "order-1,first", "", "order-2,")
    ran = shell("reconcile", file, "--since", "2020-01-01")
    assert (ran.status, ran.out) == (0, "")
    shell.is_terminal = True
    seen = shell("reconcile", file, "--since", "2020-01-01T00:00:00+0100", "--until", "2100-01-01")
    assert "no differences" in seen.err


def test_what_paystack_does_not_have_is_looked_up(shell: Shell, paid: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path, "reference,status", "order-1,paid", "order-2,paid", "order-9,paid")
    assert shell("reconcile", file, "--since", "2020-01-01").status == 0
    ran = shell("reconcile", file, "--since", "2020-01-01", "--look-up")
    assert [(row["kind"], row["reference"]) for row in ran.lines] == [("missing_payment", "order-9")]


def test_the_differences_are_a_table_on_a_terminal(shell: Shell, paid: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path, "reference", "order-1")
    shell.is_terminal = True
    ran = shell("reconcile", file, "--since", "2020-01-01", COLUMNS="80", NO_COLOR="1")
    heading, row = ran.out.splitlines()
    assert heading.split()[:2] == ["reference", "kind"]
    assert row.split()[:2] == ["order-2", "unknown_payment"]
    assert all(len(line) <= 80 for line in (heading, row))
    assert "1 difference." in ran.err


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([""], "no column 'reference'"),
        (["ref", "x"], "no column 'reference'"),
        (["reference,reference", "x,y"], "'reference' twice"),
        (["reference,amount", "x"], "line 2: 1 cells, and 2 columns"),
        (["reference,amount", ",5"], "line 2: the reference is missing"),
        (["reference,amount", "x,50.00"], "Line 2, amount: '50.00' is not a whole number"),
        (["reference,amount", "x,-1"], "line 2"),
        (["reference,status", "x,lost"], "line 2: status must be one of"),
        (["reference", "x", "x"], "line 3: x stands twice"),
        (["reference", '"x'], "line 2"),
    ],
)
def test_a_wrong_file_is_named_by_its_line(shell: Shell, tmp_path: Path, lines: list[str], said: str) -> None:
    ran = shell("reconcile", write(tmp_path, *lines))
    assert ran.status == 2
    assert said in ran.err


def test_a_file_that_cannot_be_read_is_named(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "latin.csv").write_bytes(b"reference\n\xe9\n")
    assert "not UTF-8" in shell("reconcile", str(tmp_path / "latin.csv")).err
    missing = shell("reconcile", str(tmp_path / "none.csv"))
    assert (missing.status, "none.csv: No such file" in missing.err) == (2, True)
