"""The pytest plugin as a user of the package meets it: each test here runs pytest on a suite of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

Run = Callable[..., pytest.RunResult]

PAGE = (Path(__file__).parent.parent / "docs/sandbox.md").read_text("utf-8")
SUITE, SHARED_SUITE = re.findall(
    r"^```python\n(.*?)^```", PAGE.partition("\n## Fixtures for pytest\n")[2].partition("\n## ")[0], re.M | re.S
)
"""The two suites that the page shows: with the fixtures, and with a served sandbox."""

QUICKLY = ("-p", "no:schemathesis")
"""Leaves out a plugin that the test environment installs and that takes a second to import."""

WEBHOOKS = '''
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest


@pytest.fixture
def received(paystack_sandbox, paystack_client):
    """The events that a server of the shop's got, checked."""
    events = []

    class Shop(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            signature = self.headers["x-paystack-signature"]
            events.append(paystack_client.webhooks.construct_event(body, signature))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *args):
            pass

    with HTTPServer(("127.0.0.1", 0), Shop) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        paystack_sandbox.webhook_url(f"http://127.0.0.1:{server.server_port}/")
        yield events
        server.shutdown()
        thread.join()


def test_webhooks_arrive(paystack_sandbox, paystack_client, received):
    paystack_client.transactions.initialize("ada@example.com", 500_000, reference="order-1042")
    paystack_sandbox.pay("order-1042")
    paystack_client.refunds.create("order-1042")
    paystack_sandbox.advance(600)
    assert paystack_sandbox.wait_for_webhooks()
    assert [event.event for event in received] == [
        "charge.success", "refund.pending", "refund.processing", "refund.processed"
    ]


def test_a_checkout_page_opens(paystack_sandbox, paystack_client):
    started = paystack_client.transactions.initialize("ada@example.com", 500_000).data
    with urllib.request.urlopen(started.authorization_url) as page:
        assert "ada@example.com" in page.read().decode()
'''

ONE_REFERENCE = """
import pathlib

import pytest


@pytest.mark.parametrize("number", range(8))
def test_order(paystack_client, paystack_sandbox, number):
    assert paystack_sandbox.ledger == paystack_sandbox.events == []
    started = paystack_client.transactions.initialize("ada@example.com", 500_000, reference="order-1042")
    assert paystack_sandbox.pay("order-1042") == "success"
    paid = paystack_client.transactions.verify("order-1042").data
    seen = [paystack_sandbox.secret_key, started.data.access_code, paid.id, paid.authorization.authorization_code]
    pathlib.Path(f"seen-{number}").write_text(f"{seen} {paystack_sandbox.now}")
"""


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs pytest in a process of its own, with this plugin and those that are named; warnings are errors."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")

    def started(*arguments: str) -> pytest.RunResult:
        return pytester.runpytest_subprocess("-W", "error", "-p", "paystack", *arguments)

    return started


@pytest.fixture
def served() -> Iterator[str]:
    """The address of a sandbox that another process serves."""
    command = [sys.executable, "-u", "-m", "paystack.sandbox", "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().split()[-1]
        process.terminate()


def test_the_suite_of_the_page_passes(pytester: pytest.Pytester, run: Run) -> None:
    pytester.makepyfile(SUITE)
    run().assert_outcomes(passed=3)


def test_a_suite_receives_webhooks_and_opens_checkout_pages(pytester: pytest.Pytester, run: Run) -> None:
    pytester.makepyfile(WEBHOOKS)
    run().assert_outcomes(passed=2)


@pytest.mark.slow
def test_no_test_sees_the_payments_of_another_and_every_run_gives_the_same_ids(
    pytester: pytest.Pytester, run: Run
) -> None:
    pytester.makepyfile(ONE_REFERENCE)

    def seen() -> list[str]:
        return [(pytester.path / f"seen-{number}").read_text() for number in range(8)]

    run().assert_outcomes(passed=8)
    first = seen()
    assert len({text.partition(",")[0] for text in first}) == 8, "two tests have the same key"
    run("-p", "xdist", "-n", "4").assert_outcomes(passed=8)
    assert seen() == first


@pytest.mark.slow
def test_four_processes_share_a_served_sandbox(
    pytester: pytest.Pytester, run: Run, served: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAYSTACK_BASE_URL", served)
    pytester.makepyfile(**{f"test_shop_{number}": SHARED_SUITE for number in range(8)})
    run("-p", "xdist", "-n", "4").assert_outcomes(passed=8)
    run().assert_outcomes(passed=8)


def test_the_asynchronous_client_works_with_anyio_and_without_aiohttp(pytester: pytest.Pytester, run: Run) -> None:
    pytester.makepyfile("""
        import sys

        import pytest

        sys.modules["aiohttp"] = None


        @pytest.fixture
        def anyio_backend():
            return "asyncio"


        @pytest.fixture
        async def reference(async_paystack_client):
            started = await async_paystack_client.transactions.initialize("ada@example.com", 500_000)
            return started.data.reference


        @pytest.mark.anyio
        async def test_paid(async_paystack_client, paystack_sandbox, reference):
            paystack_sandbox.pay(reference)
            assert (await async_paystack_client.transactions.verify(reference)).data.status == "success"
    """)
    run("-p", "anyio").assert_outcomes(passed=1)


def test_what_a_test_leaves_behind_does_not_reach_the_next(pytester: pytest.Pytester, run: Run) -> None:
    pytester.makepyfile("""
        import pytest
        from paystack import ConfigurationError, NetworkError, Paystack

        kept = []


        def test_one(paystack_client, paystack_sandbox):
            kept.extend([paystack_client, paystack_sandbox])


        def test_another(paystack_client):
            client, sandbox = kept
            with pytest.raises(ConfigurationError, match="was closed"):
                client.customers.list()
            with Paystack(sandbox.secret_key, base_url=sandbox.url, max_retries=0) as client:
                with pytest.raises(NetworkError):
                    client.customers.list()
    """)
    run().assert_outcomes(passed=2)


def test_a_failing_test_does_not_show_its_key(pytester: pytest.Pytester, run: Run) -> None:
    pytester.makepyfile("""
        import pathlib


        def test_verified(paystack_client, paystack_sandbox):
            pathlib.Path("key").write_text(paystack_sandbox.secret_key)
            paystack_client.transactions.verify("order-1042")


        def test_equal(paystack_client, async_paystack_client):
            assert paystack_client == async_paystack_client
    """)
    result = run("--showlocals", "--full-trace", "-vv")
    result.assert_outcomes(failed=2)
    key = (pytester.path / "key").read_text()
    assert f"Paystack(sk_test...{key[-4:]}, http://127.0.0.1:" in result.stdout.str()
    assert key not in result.stdout.str()


def test_a_run_without_payments_imports_nothing_for_them(pytester: pytest.Pytester, run: Run) -> None:
    pytester.makepyfile("""
        import sys


        def test_modules():
            assert {name for name in sys.modules if name.startswith("paystack")} == {
                "paystack",
                "paystack.runtime",
                "paystack.runtime.lazy",
                "paystack.sandbox",
                "paystack.sandbox.pytest_plugin",
            }
            assert not {"aiohttp", "pydantic", "urllib3"} & set(sys.modules)
    """)
    run().assert_outcomes(passed=1)


def test_pytest_goes_on_without_the_plugin(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        import sys


        def test_modules():
            assert "paystack" not in sys.modules


        def test_fixture(paystack_client):
            pass
    """)
    result = pytester.runpytest_subprocess(*QUICKLY, "-p", "no:paystack")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*fixture 'paystack_client' not found*"])


def test_pytest_finds_the_fixtures_by_itself_and_says_what_they_are(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_subprocess(*QUICKLY, "--fixtures")
    result.stdout.fnmatch_lines(
        [
            "paystack_sandbox -- *",
            "    A running `paystack.sandbox.Sandbox` of the test's own*",
            "paystack_client -- *",
            "    A `paystack.Paystack` for `paystack_sandbox`*",
            "async_paystack_client -- *",
            "    A `paystack.AsyncPaystack` for `paystack_sandbox`*",
        ]
    )
