"""`paystack payouts`, `reconcile` and `fees`: what they read, what they print, and how they end."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest

from paystack import Paystack
from paystack.cli import state
from paystack.fees import estimate
from paystack.sandbox import Sandbox
from test.support.shell import Shell

LIVE = "sk_live_0123456789abcdef0123456789abcdef01234567"

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
    file = write(tmp_path, "\ufeff", ",", "Reference,Note", "order-1,first", "", "order-2,")
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


def test_what_was_not_compared_is_said(shell: Shell, paid: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path, "reference,status", "order-1,paid", "order-2,paid", "order-9,paid")
    shell.is_terminal = True
    ran = shell("reconcile", file, "--since", "2020-01-01")
    assert ran.status == 0
    assert "not compared: 1. --look-up asks" in ran.err
    assert "not compared" not in shell("reconcile", file, "--since", "2020-01-01", "--look-up").err


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
        (["reference,amount", "x,50.00"], "shop.csv, line 2: amount: '50.00' is not a whole number"),
        (["reference,amount", 'x,"1,000.00"'], "without separators: 100000 stands for 1,000.00"),
        (["reference,amount", f"x,{'9' * 5000}"], "a number of 5000 digits is too long"),
        (["reference;amount", "x;5"], "separated by semicolons, and must be by commas"),
        (["\treference\tamount", "x\t5"], "no column 'reference'"),
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


# --- payouts --------------------------------------------------------------------------------------------------------


@pytest.fixture
def vendors(sandbox: Sandbox, tmp_path: Path) -> str:
    """A file with three vendors, and a balance that pays them."""
    client = sandbox.client()
    sandbox.fund(1_000_000)
    rows = []
    for number in range(3):
        made = client.transfer_recipients.create(
            "nuban", f"V{number}", account_number=f"000123456{number}", bank_code="057"
        )
        rows.append(f"INV/{number},{made.data.recipient_code},{(number + 1) * 1000},Chairs")
    return write(tmp_path, "idempotency_key,recipient,amount,reason", *rows)


def transfers(sandbox: Sandbox) -> list[Any]:
    return list(sandbox.client().transfers.list())


def test_everybody_is_paid_once(shell: Shell, sandbox: Sandbox, vendors: str) -> None:
    ran = shell("payouts", "send", vendors)
    assert ran.status == 0, ran.err
    assert [(row["idempotency_key"], row["status"], row["amount"]) for row in ran.lines] == [
        (f"INV/{number}", "made", (number + 1) * 1000) for number in range(3)
    ]
    assert "3 made." in ran.err
    again = shell("payouts", "send", vendors)
    assert again.status == 0
    assert len(transfers(sandbox)) == 3


def test_a_dry_run_pays_nobody_and_says_what_it_would(shell: Shell, sandbox: Sandbox, vendors: str) -> None:
    ran = shell("payouts", "send", vendors, "--dry-run")
    assert ran.status == 0, ran.err
    assert [row["amount"] for row in ran.lines] == [1000, 2000, 3000]
    assert "3 payouts of NGN 60.00 in all. The balance of NGN" in ran.err
    assert "covers them" in ran.err
    assert transfers(sandbox) == []
    ran = shell("payouts", "send", vendors, "--dry-run", "--currency", "GHS")
    assert ran.status == 1
    assert "There is no balance in" in ran.err


def test_a_balance_that_is_too_low_pays_nobody_and_says_how_to_go_on(
    shell: Shell, sandbox: Sandbox, vendors: str
) -> None:
    text = Path(vendors).read_text("utf-8")
    Path(vendors).write_text(text.replace(",3000,", ",900000000,"), "utf-8")
    ran = shell("payouts", "send", vendors, "--dry-run")
    assert ran.status == 1
    assert "is too low" in ran.err
    ran = shell("payouts", "send", vendors)
    assert ran.status == 1
    assert {row["status"] for row in ran.lines} == {"not_sent"}
    assert "same file again" in ran.err
    sandbox.fund(1_000_000_000)
    assert shell("payouts", "send", vendors).status == 0
    assert len(transfers(sandbox)) == 3


def test_a_batch_whose_outcome_is_unknown_is_3_and_the_next_run_finds_it(
    shell: Shell, sandbox: Sandbox, vendors: str
) -> None:
    sandbox.inject_fault("drop_after", path="/transfer", times=None)
    ran = shell("payouts", "send", vendors, "--max-retries", "0")
    assert ran.status == 3, ran.err
    for fault in sandbox.faults:
        sandbox._controls.remove_fault(str(fault["id"]))
    assert shell("payouts", "send", vendors).status == 0
    assert len(transfers(sandbox)) == 3


def test_an_interruption_says_how_to_go_on(
    shell: Shell, sandbox: Sandbox, vendors: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from paystack.payouts.synchronous import Payouts

    def interrupted(*arguments: Any, **options: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Payouts, "bulk", interrupted)
    ran = shell("payouts", "send", vendors)
    assert ran.status == 130
    assert "same file again" in ran.err


def test_an_interruption_is_said_below_what_was_paid(shell: Shell, crowd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from paystack.payouts.synchronous import Payouts

    bulk = Payouts.bulk

    def interrupted(*arguments: Any, **options: Any) -> None:
        bulk(*arguments, **options)
        raise KeyboardInterrupt

    monkeypatch.setattr(Payouts, "bulk", interrupted)
    shell.is_terminal = shell.is_merged = True
    ran = shell("payouts", "send", crowd, NO_COLOR="1")
    assert ran.status == 130
    assert ran.out.splitlines()[-1].startswith("Interrupted after 250 of 250 payouts")
    assert "INV/249" in ran.out


def test_a_terminal_gets_a_table_and_a_bar(shell: Shell, vendors: str) -> None:
    shell.is_terminal = True
    ran = shell("payouts", "send", vendors, COLUMNS="120", NO_COLOR="1")
    heading, *rows = ran.out.splitlines()
    assert heading.split()[:2] == ["idempotency_key", "status"]
    assert len(rows) == 3


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["idempotency_key,recipient", "a,b"], "no column 'amount'"),
        (["idempotency_key,recipient,amount", "a,RCP_x,50.00"], "line 2: amount"),
        (["idempotency_key,recipient,amount", "a,RCP_x,0"], "line 2: amount must be more than zero"),
        (["idempotency_key,recipient,amount", "a,RCP_x,"], "line 2: the amount is missing. Nobody was paid."),
        (["idempotency_key,recipient,amount", ",RCP_x,5000"], "line 2: the idempotency_key is missing"),
        (
            ["idempotency_key,recipient,amount", "a,0123456789,5000"],
            "line 2: the recipient is the code of a transfer recipient",
        ),
        (
            ["idempotency_key,recipient,amount", "a,RCP_x,5000", "", "a,RCP_y,5000"],
            "line 4: idempotency_key is the same as that of line 2",
        ),
    ],
)
def test_a_wrong_line_pays_nobody(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: list[str], said: str
) -> None:
    class Unwanted:
        def send(self, send: Any) -> Any:
            raise AssertionError(f"{send} was sent")

        def close(self) -> None:
            pass

    monkeypatch.setattr(state, "make_client", lambda key, **options: Paystack(key, transport=Unwanted()))
    ran = shell("payouts", "send", write(tmp_path, *lines))
    assert ran.status == 2, ran.err
    assert said in ran.err


def test_an_empty_file_pays_nobody_and_is_no_error(shell: Shell, tmp_path: Path) -> None:
    ran = shell("payouts", "send", write(tmp_path, "idempotency_key,recipient,amount"))
    assert (ran.status, ran.out) == (0, "")
    assert "names nobody. Nobody was paid." in ran.err


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_key_is_the_same_by_its_file_and_by_a_pipe_whatever_the_locale_says(
    shell: Shell, vendors: str, encoding: str
) -> None:
    text = Path(vendors).read_text("utf-8").replace("INV", "\N{LATIN SMALL LETTER U WITH DIAERESIS}")
    Path(vendors).write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    by_file = shell("payouts", "send", vendors)
    shell.encoding = encoding
    by_pipe = shell("payouts", "send", "-", stdin=Path(vendors).read_bytes())
    assert (by_file.status, by_pipe.status) == (0, 0), by_pipe.err
    assert by_pipe.lines == by_file.lines
    wrong = shell("payouts", "send", "-", stdin=b"idempotency_key,recipient,amount\n\xfc,RCP_x,5000\n")
    assert wrong.status == 2
    assert "standard input is not UTF-8 text" in wrong.err


def test_standard_input_has_a_name(shell: Shell) -> None:
    ran = shell("payouts", "send", "-", stdin="idempotency_key,recipient,amount\na,RCP_x,\n")
    assert "standard input, line 2: the amount is missing" in ran.err


def test_what_was_refused_is_to_be_corrected(shell: Shell, vendors: str) -> None:
    assert shell("payouts", "send", vendors).status == 0
    text = Path(vendors).read_text("utf-8")
    Path(vendors).write_text(text.replace(",3000,", ",4000,"), "utf-8")
    ran = shell("payouts", "send", vendors)
    assert ran.status == 1
    assert "2 made, 1 refused." in ran.err
    assert "Correct what was refused" in ran.err


@pytest.fixture
def crowd(sandbox: Sandbox, tmp_path: Path) -> str:
    """A file with 250 payouts, which take several batches."""
    sandbox.fund(1_000_000)
    made = sandbox.client().transfer_recipients.create("nuban", "V", account_number="0001234560", bank_code="057")
    rows = [f"INV/{number},{made.data.recipient_code},1000" for number in range(250)]
    return write(tmp_path, "idempotency_key,recipient,amount", *rows)


@pytest.mark.parametrize(
    ("failure", "status", "said"),
    [
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), 0, ""),
        (OSError(errno.ENOSPC, "No space left on device"), 4, "not all of it could be printed: No space left"),
    ],
)
@pytest.mark.parametrize("is_terminal", [False, True])
def test_everybody_is_paid_where_the_output_is_lost(
    shell: Shell, sandbox: Sandbox, crowd: str, failure: OSError, status: int, said: str, is_terminal: bool
) -> None:
    shell.output_fails, shell.is_terminal = failure, is_terminal
    ran = shell("payouts", "send", crowd)
    assert ran.status == status
    assert "250 made." in ran.err
    assert said in ran.err
    assert len(transfers(sandbox)) == 250


def test_everybody_is_paid_where_a_query_does_not_fit(shell: Shell, sandbox: Sandbox, crowd: str) -> None:
    ran = shell("payouts", "send", crowd, "--query", "abs(reference)")
    assert ran.status == 4
    assert "250 made." in ran.err
    assert "--query fails" in ran.err
    assert len(transfers(sandbox)) == 250


def test_a_refusal_is_1_where_nobody_reads_it(shell: Shell, sandbox: Sandbox, vendors: str) -> None:
    shell.output_fails = BrokenPipeError(errno.EPIPE, "Broken pipe")
    text = Path(vendors).read_text("utf-8")
    Path(vendors).write_text(text.replace(",3000,", ",900000000,"), "utf-8")
    assert shell("payouts", "send", vendors).status == 1


def test_a_live_key_asks_before_it_pays(
    bare: Shell, sandbox: Sandbox, vendors: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sandboxed(key: str, **options: Any) -> Paystack:
        client = sandbox.client()
        client.livemode = True
        return client

    monkeypatch.setattr(state, "make_client", sandboxed)
    ran = bare("payouts", "send", vendors, PAYSTACK_SECRET_KEY=LIVE)
    assert ran.status == 2
    assert "3 payouts of NGN 60.00" in ran.err
    assert transfers(sandbox) == []
    bare.types = True
    assert bare("payouts", "send", vendors, stdin="n\n", PAYSTACK_SECRET_KEY=LIVE).status == 2
    assert transfers(sandbox) == []
    assert bare("payouts", "send", vendors, stdin="y\n", PAYSTACK_SECRET_KEY=LIVE).status == 0
    assert len(transfers(sandbox)) == 3
