"""`bundled.yaml` is for other tools too: the client that openapi-generator makes of it with its own templates works."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from paystack.sandbox import Sandbox

ROOT = Path(__file__).parent.parent.parent
GENERATOR = ROOT / ".cache/generate/venv/bin/openapi-generator-cli"

SCRIPT = """
import importlib, json, pkgutil, sys
import stock_client
from stock_client import *

url, key, sample = sys.argv[1:]
# The generator makes a class of the webhooks, as if they were called, and that one is not valid Python.
for module in pkgutil.walk_packages(stock_client.__path__, "stock_client."):
    if not module.name.endswith(".default_api"):
        importlib.import_module(module.name)
with ApiClient(Configuration(host=url, access_token=key)) as client:
    ada = CustomersApi(client).customers_create(CustomerCreateParams(email="ada@example.com", first_name="Ada"))
    params = TransactionInitializeParams(
        email="ada@example.com", amount=500000, currency=Currency("NGN"), reference="order-1042", channels=["card"]
    )
    started = TransactionsApi(client).transactions_initialize(params)
    verified = TransactionsApi(client).transactions_verify("order-1042")
    listed = TransactionsApi(client).transactions_list(status="abandoned", per_page=5)
event = ChargeSuccessEvent.from_json(sample)
print(json.dumps({
    "customer": ada.data.email, "url": started.data.authorization_url, "verified": verified.data.reference,
    "listed": [item.reference for item in listed.data], "event": [event.event, event.data.reference],
}))
"""


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert GENERATOR.exists(), "run ./generate.sh --check first: it installs the tools"
    out = tmp_path_factory.mktemp("stock")
    command = [GENERATOR, "generate", "-g", "python", "--input-spec", ROOT / "openapi/bundled.yaml"]
    ran = subprocess.run([*command, "--package-name", "stock_client", "--output", out], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-3000:]
    return out


def test_a_stock_client_of_the_description_is_imported_and_takes_a_payment(stock: Path) -> None:
    samples = yaml.safe_load((ROOT / "openapi/charges/examples/charge.success.yaml").read_text("utf-8"))["samples"]
    sample = json.dumps(next(iter(samples.values()))["value"])
    with Sandbox() as sandbox:
        command = [sys.executable, "-c", SCRIPT, sandbox.url, sandbox.secret_key, sample]
        ran = subprocess.run(command, cwd=stock, capture_output=True, text=True, timeout=120)
        assert ran.returncode == 0, ran.stderr[-3000:]
        found = json.loads(ran.stdout)
        assert found["url"].startswith(f"{sandbox.url}/checkout/")
    assert found["customer"] == "ada@example.com"
    assert found["verified"] == "order-1042"
    assert found["listed"] == ["order-1042"]
    assert found["event"] == ["charge.success", json.loads(sample)["data"]["reference"]]
