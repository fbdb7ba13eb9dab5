"""What is imported, and when: nobody pays for what they do not use."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = (
    *("pydantic", "pydantic_core", "urllib3", "aiohttp", "httptools", "dateutil", "requests"),
    *("httpx", "asyncio", "ssl"),
    "paystack.api.operations",
)


def imported_by(script: str) -> set[str]:
    """Which of the heavy modules are there after `script` has run in an interpreter of its own."""
    script += f"\nimport sys; print('imported', *[name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split()[1:])


CLIENT = """
from paystack import Paystack
from paystack.runtime.http import Response
class Transport:
    def send(self, send):
        body = b'{"status":true,"message":"m","data":{"id":1,"created_at":"2026-01-05T09:12:33.000Z",'
        body += b'"customer_code":"CUS_x","reference":"r","status":"success","amount":5000}}'
        return Response(200, {}, body)
client = Paystack("sk_test_0123456789", transport=Transport())
"""


def test_importing_the_package_imports_nothing_heavy() -> None:
    assert imported_by("import paystack") == set()


def test_importing_the_package_imports_little_but_itself() -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); there = set(sys.modules); import paystack\n"
        "print(*{name.partition('.')[0] for name in set(sys.modules) - there})"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) <= {"paystack", "__future__", "importlib", "warnings"}


def test_naming_an_error_imports_nothing_heavy() -> None:
    assert imported_by("from paystack import PaystackError, NULL, RequestOptions, Page") == set()


def test_signing_a_webhook_imports_no_model() -> None:
    assert imported_by("from paystack.runtime.signatures import SIGNATURE_HEADER, sign; sign(b'{}', 'key')") == set()


def test_building_a_client_imports_neither_models_nor_an_http_library() -> None:
    assert imported_by("from paystack import Paystack; Paystack('sk_test_0123456789').customers") == set()


def test_a_call_imports_models_but_nothing_asynchronous_and_no_dateutil() -> None:
    imported = imported_by(CLIENT + "assert client.customers.fetch('CUS_x').data.created_at.year == 2026")
    assert "pydantic" in imported
    assert not imported & {"aiohttp", "asyncio", "dateutil", "requests", "httpx"}


def test_a_first_call_imports_what_it_answers_with_and_nothing_of_other_operations() -> None:
    script = CLIENT + (
        "client.transactions.verify('r')\n"
        "import sys; print(*[name for name in sys.modules if name.startswith(('paystack.api', 'paystack.models.'))])"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    imported = set(done.stdout.split())
    assert "paystack.api.operations" not in imported, "the table of all operations is for those who need it"
    assert {name for name in imported if name.endswith("_api")} == {"paystack.api.transactions_api"}
    assert "paystack.models.transaction" in imported
    assert len(imported) < 35, "a payment is built of few models: do others have to hang on it?"


def test_a_payment_imports_nothing_asynchronous() -> None:
    imported = imported_by(CLIENT + "from paystack import payments; assert client.payments.retrieve('r')")
    assert not imported & {"aiohttp", "asyncio", "dateutil", "requests", "httpx"}


def test_a_call_over_the_network_imports_urllib3_and_no_aiohttp() -> None:
    imported = imported_by(
        "from paystack import NetworkError, Paystack\n"
        "client = Paystack('sk_test_0123456789', base_url='http://127.0.0.1:9', max_retries=0)\n"
        "try: client.customers.fetch('CUS_x')\n"
        "except NetworkError: pass\n"
    )
    assert "urllib3" in imported
    assert not imported & {"aiohttp", "asyncio", "dateutil", "requests", "httpx"}


WAITING = """
import sys, threading, time
from paystack import AsyncPaystack, NetworkError, Paystack
from paystack.runtime.http import Response
def await_models():
    until = time.monotonic() + 60
    while 'paystack.models.customer_response' not in sys.modules:
        assert time.monotonic() < until, "nothing is imported while the reply is on its way"
        time.sleep(0.001)
    return Response(200, {}, b'{"status":true,"data":{"customer_code":"CUS_x","email":"ada@example.com"}}')
class Transport:
    def send(self, send):
        return await_models()
class AsyncTransport:
    async def send(self, send):
        return await_models()
"""
FIRST_CALLS = {
    "sync": "assert Paystack('sk_test_0', transport=Transport()).customers.fetch('CUS_x').data.customer_code",
    "async": "import asyncio\nclient = AsyncPaystack('sk_test_0', transport=AsyncTransport())\n"
    "assert asyncio.run(client.customers.fetch('CUS_x')).data.customer_code",
    "a list": "class Transport:\n"
    "    def send(self, send):\n"
    '        return Response(200, {}, b\'{"status":true,"data":[]}\')\n'
    "assert Paystack('sk_test_0', transport=Transport()).customers.list().data == []",
    "refused": "class Transport:\n"
    "    def send(self, send):\n"
    "        raise NetworkError('refused', sent=False)\n"
    "try: Paystack('sk_test_0', max_retries=0, transport=Transport()).customers.fetch('CUS_x')\n"
    "except NetworkError: pass",
    "no threads": 'def start(thread): raise RuntimeError("can\'t start new thread")\n'
    "threading.Thread.start = start\n"
    "class Transport:\n"
    "    def send(self, send):\n"
    '        return Response(200, {}, b\'{"status":true,"data":{"customer_code":"CUS_x","email":"e"}}\')\n'
    "assert Paystack('sk_test_0', transport=Transport()).customers.fetch('CUS_x').data.email == 'e'",
}


@pytest.mark.parametrize("first_call", FIRST_CALLS.values(), ids=FIRST_CALLS)
def test_what_a_reply_needs_is_imported_while_it_is_on_its_way_and_no_thread_stays(first_call: str) -> None:
    script = f"{WAITING}{first_call}\nassert threading.active_count() == 1"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


LOADED_BEFORE = {
    ("client.py", "asyncio"),  # by whoever awaits a call
    ("invoking.py", "asyncio"),
    ("workflows.py", "asyncio"),
    ("exchange.py", "paystack.runtime.models"),  # with the model of the reply
    ("models.py", "paystack"),  # with the model whose names are looked up
    ("models.py", "paystack.models.webhook_events"),  # with whoever made the event
    ("fast_transport.py", "paystack.runtime.aio_transport"),  # while those who call this are loading
    ("transport.py", "ssl"),
    ("transport.py", "urllib.request"),
}


def test_what_is_imported_on_first_use_is_imported_while_no_thread_forks() -> None:
    late = []
    for file in (ROOT / "paystack/runtime").glob("*.py"):
        if file.name in ("hints.py", "lazy.py"):  # they answer mistakes, or are what is used to import
            continue
        tree = ast.parse(file.read_text())
        covered = {
            id(inside)
            for node in ast.walk(tree)
            if isinstance(node, ast.With) and any("Loading()" in ast.unparse(item) for item in node.items)
            for inside in ast.walk(node)
        }
        for function in ast.walk(tree):
            for node in ast.walk(function) if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) else ():
                if isinstance(node, (ast.Import, ast.ImportFrom)) and id(node) not in covered:
                    name = node.names[0].name if isinstance(node, ast.Import) else node.module
                    late.append((file.name, name))
    assert set(late) == LOADED_BEFORE


def test_only_an_odd_time_needs_dateutil() -> None:
    odd = CLIENT.replace("2026-01-05T09:12:33.000Z", "Mon, 5 Jan 2026 09:12:33 GMT")
    assert "dateutil" in imported_by(odd + "assert client.customers.fetch('CUS_x').data.created_at.year == 2026")


def test_the_asynchronous_client_says_how_to_install_what_it_needs() -> None:
    imported = imported_by(
        "import sys; sys.modules['aiohttp'] = sys.modules['httptools'] = None\n"
        "from paystack import AsyncPaystack, ConfigurationError\n"
        "for _ in range(2):\n"
        "    try: AsyncPaystack('sk_test_0123456789')\n"
        "    except ConfigurationError as error: assert 'pip install \"aiohttp>=3.11,<4\"' in str(error)\n"
        "    else: raise SystemExit('no error')\n"
        "from paystack import Paystack\n"
        "Paystack('sk_test_0123456789')\n"
        "del sys.modules['aiohttp'], sys.modules['httptools']\n"
    )
    assert "aiohttp" not in imported


ASYNC_CALL = """
import asyncio, sys
from paystack import AsyncPaystack, ConfigurationError, NetworkError
async def call(**options):
    client = AsyncPaystack('sk_test_0123456789', base_url='http://127.0.0.1:9', max_retries=0, **options)
    try:
        await client.customers.fetch('CUS_x')
    except (ConfigurationError, NetworkError) as error:
        return error
    finally:
        await client.close()
"""


def test_an_asynchronous_call_needs_only_httptools_where_there_is_no_proxy() -> None:
    imported = imported_by(
        "import sys; sys.modules['aiohttp'] = None\n"
        + ASYNC_CALL
        + "assert isinstance(asyncio.run(call()), NetworkError)\n"
        "error = asyncio.run(call(proxy='http://127.0.0.1:9'))\n"
        "assert isinstance(error, ConfigurationError) and 'pip install \"aiohttp>=3.11,<4\"' in str(error)\n"
        "del sys.modules['aiohttp']\n"
    )
    assert "httptools" in imported
    assert not imported & {"aiohttp", "urllib3"}


@pytest.mark.parametrize(
    "missing",
    ["sys.modules['httptools'] = None", "import httptools; httptools.HttpResponseParser = object  # an old one"],
)
def test_an_asynchronous_call_uses_aiohttp_where_httptools_is_missing_or_old(missing: str) -> None:
    imported = imported_by(
        f"import sys; {missing}\n" + ASYNC_CALL + "assert isinstance(asyncio.run(call()), NetworkError)\n"
        "sys.modules.pop('httptools')\n"
    )
    assert "aiohttp" in imported


def test_every_name_can_be_imported_and_is_listed() -> None:
    imported_by(
        "import paystack\n"
        "names = dir(paystack)\n"
        "assert {'Paystack', 'Customer', 'webhooks', '__version__'} <= set(names)\n"
        "for name in names: getattr(paystack, name)\n"
        "try: paystack.Nothing\n"
        "except AttributeError as error: assert 'Nothing' in str(error)\n"
        "else: raise SystemExit('no error')\n"
    )
