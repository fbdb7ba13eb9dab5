"""What commands print: tables for people, JSON for programs."""

from __future__ import annotations

import gc
import json
import os
import pty
import re
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from paystack import Paystack
from paystack.cli import output, state
from paystack.runtime.http import Response, Send
from paystack.sandbox import Sandbox
from test.support.operation_tests import KEY
from test.support.shell import Shell, Stream

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def plain(text: str) -> str:
    return ESCAPE.sub("", text)


@pytest.fixture
def customers(sandbox: Sandbox) -> list[str]:
    """The addresses of seven customers, the last one first, as lists have them."""
    client = sandbox.client()
    emails = [f"c{number}@example.com" for number in range(7)]
    for email in emails:
        client.customers.create(email, first_name="Adé")
    return emails[::-1]


def test_a_pipe_gets_the_data_as_json(shell: Shell) -> None:
    ran = shell(
        "transactions", "initialize", "ada@example.com", "500000", "--reference", "order-1", "--currency", "NGN"
    )
    assert (ran.status, ran.err) == (0, "")
    assert set(ran.json) == {"authorization_url", "access_code", "reference"}
    assert shell("transactions", "verify", "order-1").json["amount"] == 500_000


def test_a_list_is_one_array_and_with_all_a_line_for_each(shell: Shell, customers: list[str]) -> None:
    page = shell("customers", "list", "--per-page", "3")
    assert [row["email"] for row in page.json] == customers[:3]
    every = shell("customers", "list", "--per-page", "3", "--all")
    assert [row["email"] for row in every.lines] == customers
    some = shell("customers", "list", "--per-page", "2", "--limit", "5")
    assert [row["email"] for row in some.lines] == customers[:5]


def test_all_fetches_a_page_only_when_it_is_printed(shell: Shell, sandbox: Sandbox, customers: list[str]) -> None:
    sandbox.inject_fault("delay", seconds=0, method="GET", path="/customer", times=None)
    assert len(shell("customers", "list", "--per-page", "2", "--limit", "4").lines) == 4
    assert sandbox.faults[0]["seen"] == 2
    shell("customers", "list", "--per-page", "2")
    assert sandbox.faults[0]["seen"] == 3


class Endless:
    """A transport that answers with pages of 50 customers, each of which leads to the next, up to the last."""

    def __init__(self, pages: int) -> None:
        self.pages = pages

    def send(self, send: Send) -> Response:
        page = int((re.search(r"next=(\d+)", send.url) or ["", "0"])[1])
        data = [{"id": page * 50 + row, "email": f"c{row}@example.com", "metadata": "x" * 500} for row in range(50)]
        meta = {"next": str(page + 1) if page + 1 < self.pages else None, "perPage": 50}
        body = {"status": True, "message": "Customers retrieved", "data": data, "meta": meta}
        return Response(200, {"content-type": "application/json"}, json.dumps(body).encode())

    def close(self) -> None:
        pass


@pytest.mark.parametrize("more", [(), ("--query", "email"), ("--query", "[].email"), ("--json",)])
def test_all_takes_no_more_memory_for_more_pages(
    bare: Shell, monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...]
) -> None:
    def peak(pages: int) -> int:
        monkeypatch.setattr(state, "make_client", lambda key, **options: Paystack(key, transport=Endless(pages)))
        bare.is_terminal = not more
        monkeypatch.setattr(Stream, "write", lambda stream, text: len(text))  # what is printed is not kept
        gc.collect()
        tracemalloc.start()
        assert bare("customers", "list", "--all", *more, PAYSTACK_SECRET_KEY=KEY).status == 0
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(2)  # imports
    few, many = peak(6), peak(24)
    assert many < 1.3 * few, (few, many)


def test_a_query_selects_of_each_item_or_of_the_page(shell: Shell, customers: list[str]) -> None:
    assert shell("customers", "list", "--query", "email", "--all").lines == customers
    assert shell("customers", "list", "--query", "email").json == customers
    assert shell("customers", "list", "--query", "[].email", "--all", "--per-page", "2").lines == customers
    assert shell("customers", "list", "--query", "[].email", "--limit", "3", "--per-page", "2").lines == customers[:3]
    assert shell("customers", "list", "--query", "{mail: email, no: nothing}").json[0] == {
        "mail": customers[0],
        "no": None,
    }
    assert shell("customers", "list", "--query", "last_name").json == []


def test_a_raw_text_has_no_quotes(shell: Shell, customers: list[str]) -> None:
    assert shell("customers", "fetch", customers[0], "--query", "email", "--raw").out == f"{customers[0]}\n"
    assert shell("customers", "list", "--query", "email", "--raw").out.splitlines() == customers


@pytest.mark.parametrize(
    ("query", "status"), [("email[", 2), ("length(@, @)", 2), ("nope(@)", 2), ("email.nope(@)", 2), ("length(id)", 4)]
)
def test_a_wrong_query_is_named_and_not_a_traceback(
    shell: Shell, customers: list[str], query: str, status: int
) -> None:
    ran = shell("customers", "fetch", customers[0], "--query", query)
    assert ran.status == status
    assert "--query" in ran.err
    assert "Traceback" not in ran.err


def test_a_wrong_query_stops_a_write_before_it_is_sent(shell: Shell, sandbox: Sandbox) -> None:
    assert shell("customers", "create", "ada@example.com", "--query", "email[").status == 2
    assert shell("customers", "create", "ada@example.com", "--query", "nope(email)").status == 2
    assert list(sandbox.client().customers.list()) == []


def test_a_query_that_does_not_fit_the_reply_of_a_write_says_that_it_was_sent(shell: Shell, sandbox: Sandbox) -> None:
    ran = shell("customers", "create", "ada@example.com", "--query", "abs(email)")
    assert ran.status == 4
    assert "What was sent was sent." in ran.err
    assert len(list(sandbox.client().customers.list())) == 1


def test_the_envelope_has_the_message_and_the_counts(shell: Shell, customers: list[str]) -> None:
    assert shell("customers", "fetch", customers[0], "--envelope").json["message"] == "Customer retrieved"
    listed = shell("customers", "list", "--per-page", "2", "--page", "1", "--envelope").json
    assert listed["meta"]["total"] == 7
    assert len(listed["data"]) == 2


def test_a_reply_without_data_is_its_message(shell: Shell) -> None:
    ran = shell("transfers", "enable-otp")
    assert ran.json["status"] is True
    shell.is_terminal = True
    assert plain(shell("transfers", "enable-otp").out).strip() == ran.json["message"]


def test_a_terminal_gets_a_table_that_fits(shell: Shell, customers: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    shell.is_terminal = True
    for columns in (200, 80, 40, 10):
        monkeypatch.setenv("COLUMNS", str(columns))
        lines = plain(shell("customers", "list").out).splitlines()
        assert len(lines) == 8
        assert all(len(line) <= columns for line in lines), columns
    monkeypatch.setenv("COLUMNS", "100")
    heading, first, *_ = plain(shell("customers", "list").out).splitlines()
    assert heading.split()[:3] == ["customer_code", "id", "email"]
    assert customers[0] in first
    assert "None" not in first
    assert "integration" not in heading


def test_a_table_of_all_pages_goes_on_and_a_page_says_that_there_is_more(shell: Shell, customers: list[str]) -> None:
    shell.is_terminal = True
    page = shell("customers", "list", "--per-page", "3", "--page", "1")
    assert len(page.out.splitlines()) == 4
    assert "3 of 7. --all" in page.err
    every = shell("customers", "list", "--per-page", "3", "--all")
    assert len(every.out.splitlines()) == 8
    assert "--all" not in every.err


def test_an_empty_list_says_so_on_a_terminal_and_is_empty_in_a_pipe(shell: Shell) -> None:
    assert shell("refunds", "list").json == []
    assert shell("refunds", "list", "--all").out == ""
    shell.is_terminal = True
    assert shell("refunds", "list").out == "Nothing.\n"


def test_the_fields_of_an_object_are_named_as_a_query_takes_them(shell: Shell) -> None:
    shell("transactions", "initialize", "ada@example.com", "500000", "--reference", "order-1")
    shell.is_terminal = True
    out = plain(shell("transactions", "verify", "order-1").out)
    fields = dict(line.split(None, 1) for line in out.splitlines())
    assert fields["customer.email"] == "ada@example.com"
    assert fields["amount"] == "500000  (NGN 5,000.00)"
    assert not re.search(r"\b(None|null)\b", out)
    assert "paidAt" not in fields


def test_json_on_a_terminal_is_asked_for(shell: Shell, customers: list[str]) -> None:
    shell.is_terminal = True
    assert shell("customers", "fetch", customers[0], "--json").json["email"] == customers[0]
    assert shell("--json", "customers", "fetch", customers[0]).json["email"] == customers[0]


def test_colours_are_for_terminals_that_want_them(shell: Shell, customers: list[str]) -> None:
    assert "\x1b" not in shell("customers", "list").out
    shell.is_terminal = True
    assert "\x1b" in shell("customers", "list").out
    assert "\x1b" not in shell("customers", "list", NO_COLOR="1").out
    assert "\x1b" not in shell("customers", "list", TERM="dumb").out


NASTY = "\x1b]0;owned\x07\x1b[31mred\x9b2J\u202eabc\r\n."


def test_a_terminal_obeys_nothing_that_others_wrote(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.client().customers.create("ada@example.com", first_name=NASTY)
    shell.is_terminal = True
    for arguments in (
        ("customers", "list"),
        ("customers", "fetch", "ada@example.com"),
        ("customers", "fetch", "ada@example.com", "--json"),
        ("customers", "fetch", "ada@example.com", "--query", "first_name"),
        ("customers", "fetch", "ada@example.com", "--query", "first_name", "--raw"),
        ("customers", "list", "--query", "[].first_name"),
    ):
        out = plain(shell(*arguments).out)
        assert not set(out) & set("\x1b\x07\x9b\u202e\r"), arguments


def test_json_keeps_every_character(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.client().customers.create("ada@example.com", first_name=f"Ọlá 😀 日本{NASTY}")
    assert shell("customers", "fetch", "ada@example.com").json["first_name"] == f"Ọlá 😀 日本{NASTY}"


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-1"])
def test_a_character_that_the_encoding_does_not_have_is_an_escape(
    shell: Shell, sandbox: Sandbox, encoding: str
) -> None:
    sandbox.client().customers.create("ada@example.com", first_name="Adaş")
    shell.encoding = encoding
    ran = shell("customers", "list", "--query", "first_name", "--raw")
    assert (ran.status, ran.out) == (0, "Ada\\u015f\n"), ran.err
    shell.is_terminal = True
    for arguments in (["list"], ["fetch", "ada@example.com"]):
        ran = shell("customers", *arguments, NO_COLOR="1")
        assert ran.status == 0, ran.err
        assert "Ada\\u015f" in ran.out


def test_half_a_character_is_printed_as_an_escape() -> None:
    assert json.loads(output.as_json("\ud83d")) == "\ud83d"
    assert output.as_json("\ud83d").isascii()


def test_wide_characters_count_double_in_a_table(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.client().customers.create("wide@example.com", first_name="日本語日本語")
    sandbox.client().customers.create("narrow@example.com", first_name="abc")
    shell.is_terminal = True
    heading, *rows = plain(shell("customers", "list", COLUMNS="200").out).splitlines()
    place = heading.index("createdAt")
    assert rows[0][place:].startswith("2026")
    assert rows[1].index("2026") == place - 6  # six characters that are twice as wide


def run_on_a_terminal(arguments: list[str], environment: dict[str, str]) -> tuple[int, str]:
    """Runs the command on a terminal of its own. Returns the exit code and what the terminal showed."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "paystack", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, **environment},
        close_fds=True,
    ) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 65_536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
        status = process.wait(20)
    os.close(ours)
    return status, shown.decode()


def test_a_real_terminal_gets_a_table(shell: Shell, customers: list[str]) -> None:
    status, shown = run_on_a_terminal(["customers", "list"], {"NO_COLOR": "1", "COLUMNS": "100"})
    assert status == 0
    lines = shown.splitlines()
    assert lines[0].startswith("customer_code")
    assert [line.split()[2] for line in lines[1:]] == customers
    assert "\x1b" not in shown


def test_a_closed_pipe_ends_quietly(shell: Shell, customers: list[str], tmp_path: Path) -> None:
    command = f"{sys.executable} -m paystack customers list --all --per-page 1 | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    line, status = done.stdout.splitlines()
    assert json.loads(line)["email"] == customers[0]
    assert (status, done.stderr) == ("0", "")


@pytest.mark.parametrize("reader", ["true", "cat > /dev/full"])
def test_a_command_that_failed_has_failed_whoever_reads_what_it_printed(
    shell: Shell, tmp_path: Path, reader: str
) -> None:
    (tmp_path / "shop.csv").write_text("reference,status\n" + "".join(f"none-{n},paid\n" for n in range(3)))
    arguments = f"reconcile {tmp_path / 'shop.csv'} --since 2020-01-01 --look-up"
    command = f"{sys.executable} -m paystack {arguments} | {reader}; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stdout == "1\n", done.stderr
    assert "Traceback" not in done.stderr


def test_a_full_disk_is_an_error(shell: Shell, customers: list[str]) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no /dev/full")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "paystack", "customers", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 4
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_long_list_that_goes_to_a_file_shows_its_progress_on_the_terminal(shell: Shell, customers: list[str]) -> None:
    shell.is_watched = True
    ran = shell("customers", "list", "--all", "--per-page", "2", "--page", "1")
    assert len(ran.lines) == 7
    assert "Listing" in plain(ran.err)
    shell.is_watched = False
    assert shell("customers", "list", "--all").err == ""
