"""What generate.sh does when all goes well, and what it leaves alone when not. `make check` runs this."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def tree(tmp_path: Path) -> Iterator[Path]:
    """A copy of what generate.sh reads and writes, with this tree's tools."""
    copy = tmp_path / "tree"
    copy.mkdir()
    for name in ("openapi", "templates", "paystack", "docs", "test"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("generate.sh", "pyproject.toml"):
        shutil.copy2(ROOT / name, copy / name)
    assert (ROOT / ".cache/generate/installed").exists(), "run ./generate.sh --check first: it installs the tools"
    (copy / ".cache").mkdir()
    (copy / ".cache/generate").symlink_to(ROOT / ".cache/generate")
    yield copy


def generate(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([tree / "generate.sh", *arguments], capture_output=True, text=True)


def contents(tree: Path) -> dict[str, bytes]:
    files = (path for path in tree.rglob("*") if path.is_file() and not {".cache", "__pycache__"} & set(path.parts))
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in files}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_generating_again_changes_nothing(tree: Path) -> None:
    before = contents(tree)
    ran = generate(tree)
    assert ran.returncode == 0, ran.stderr
    assert contents(tree) == before


def test_what_is_described_no_longer_is_removed(tree: Path) -> None:
    edit(tree / "openapi/openapi.yaml", "  product.create:\n    $ref: products/events/product.create.yaml\n", "")
    for file in ("events/product.create", "examples/product.create", "schemas/ProductCreateEvent"):
        (tree / f"openapi/products/{file}.yaml").unlink()
    ran = generate(tree)
    assert ran.returncode == 0, ran.stderr
    assert not (tree / "paystack/models/product_create_event.py").exists()
    assert "product.create" not in (tree / "docs/WebhookEvents.md").read_text("utf-8")
    assert (tree / "paystack/webhooks.py").exists()


CUSTOMER = "customers/customer.yaml"
REFUND = "refunds/refund.yaml"
REFUND_ID = "refunds/refund_id.yaml"
BATCH = "bulk_charges/bulkcharge.yaml"
INITIALIZE = "transactions/schemas/TransactionInitializeParams.yaml"
RECIPIENT = "transfer_recipients/schemas/TransferRecipientCreateParams.yaml"
BULK_TRANSFER = "transfers/transfer_bulk.yaml"
VALIDATE = "customers/schemas/CustomerValidateParams.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (CUSTOMER, "summary: Create a customer.", "summary: [", "openapi/customers/customer.yaml"),
        (CUSTOMER, "operationId: customers.create", "operationId: make", "rule/operation-id"),
        (CUSTOMER, "schemas/CustomerResponse.yaml", "schemas/Nobody.yaml", "Nobody.yaml"),
        (
            "customers/schemas/EmbeddedCustomer.yaml",
            "Customer embedded",
            'Customer """embedded"""',
            "rule/no-docstring-breakers",
        ),
        (CUSTOMER, "tags: [Customers]", "tags: [Clients]", "add the tag Clients to `tags` in openapi.yaml"),
        (CUSTOMER, "x-page-of: Customer", "x-page-of: Client", "x-page-of names a schema"),
        (REFUND, "    - $ref: ../common/parameters.yaml#/Page\n", "", "so it takes page, next or cursor"),
        ("charges/charge.yaml", "x-recover: charges.check", "x-recover: charges.look", "charges.look is none"),
        (INITIALIZE, "x-check: subunit", "x-check: subunits", "x-check of amount names one of"),
        (REFUND, "      in: query\n", "      in: query\n      x-check: digit\n", "x-check of transaction names one of"),
        (REFUND_ID, "      in: path\n", "      in: path\n      x-check: digit\n", "x-check of id names one of"),
        (REFUND, "  requestBody:\n", "  requestBody:\n    x-check: digits\n", "move x-check to a field of"),
        (
            VALIDATE,
            "{field: type,",
            "{field: kind,",
            "x-required-when of bank_code names another field, and kind is none",
        ),
        (
            RECIPIENT,
            "x-required-unless: {field: type,",
            "x-required-unless: {field: kind,",
            "x-required-unless of account_number names another field, and kind is none",
        ),
        ("charges/charge.yaml", "x-compare: transactions.verify", "x-compare: refunds.fetch", "refunds.fetch does not"),
        (
            BULK_TRANSFER,
            "x-recover-items: transfers",
            "x-recover-items: batch",
            "so the items of batch need the field reference",
        ),
        (
            "disputes/schemas/DisputeUpload.yaml",
            "properties:\n",
            "required: [signedUrl]\nproperties:\n",
            "take it out of required",
        ),
        ("preauthorizations/preauthorization_initialize.yaml", "[ongoing]", "ongoing", "x-may-be-new lists statuses"),
        (VALIDATE, "  bvn:\n    x-secret: true\n", "  bvn:\n", "add x-secret: true to bvn"),
        (
            "charges/schemas/ChargeCreateParams.yaml",
            "  bank:\n    x-secret: true\n",
            "  bank:\n",
            "x-secret: true to bank",
        ),
        ("transactions/examples/partial_debit.yaml", "ip_address:", "ip_adress:", "unevaluated properties `ip_adress`"),
        ("customers/examples/create.yaml", "status: true", "status: {}", "/value/status"),
        ("refunds/examples/refund.failed.yaml", "amount: 500000", "amount: []", "with_id/value/data/amount"),
        (BATCH, "x-check: batch", "x-check: bunch", "x-check names one of"),
        (
            BATCH,
            "  x-codegen-request-body-name: charges\n",
            "",
            "has its argument's name in x-codegen-request-body-name",
        ),
        (BATCH, "initiate(charges=", "initiate(payments=", "it lacks ['charges']"),
        ("disputes/dispute_id_upload_url.yaml", ', "receipt.pdf")', ")", "it lacks ['upload_filename']"),
        (REFUND, "create(4099260516)", "create(4099260516", "write one call of create() with literal arguments"),
        (REFUND, "create(4099260516)", "create()", "it lacks ['transaction']"),
        (REFUND, "create(4099260516)", "create(4099260516, sum=1)", "there is no argument ['sum']"),
        (REFUND, "create(4099260516)", "create(4099260516, amount=1)", "it sends ['amount', 'transaction']"),
        (REFUND, "sends: POST /refund", "sends: POST /refunds", "it sends POST /refund, not POST /refunds"),
        (REFUND, "?transaction=", "?payment=", "no query parameter ['payment']"),
        (REFUND, "body: whole", "body: hole", "body names a request example"),
        (REFUND, "      body: whole\n", "", "name the request example that is its body"),
    ],
)
def test_a_broken_description_is_named_and_nothing_changes(
    tree: Path, file: str, old: str, new: str, told: str
) -> None:
    edit(tree / "openapi" / file, old, new)
    before = contents(tree)
    ran = generate(tree)
    assert ran.returncode == 1
    assert f"openapi/{file}" in ran.stderr and told in ran.stderr
    assert "ignore" not in ran.stdout + ran.stderr
    assert contents(tree) == before


@pytest.mark.parametrize(
    ("line", "file"),
    [
        ("  /refund/{id}:\n    $ref: refunds/refund_id.yaml\n", "refunds/refund_id.yaml"),
        ("  refund.failed:\n    $ref: refunds/events/refund.failed.yaml\n", "refunds/events/refund.failed.yaml"),
    ],
)
def test_a_file_that_the_root_does_not_list_is_named_and_nothing_changes(tree: Path, line: str, file: str) -> None:
    edit(tree / "openapi/openapi.yaml", line, "")
    before = contents(tree)
    ran = generate(tree)
    assert ran.returncode == 1
    assert f"openapi/{file}: add " in ran.stderr and "in openapi.yaml" in ran.stderr
    assert contents(tree) == before


def test_a_call_that_sends_other_values_fails_its_generated_test_which_names_the_description(tree: Path) -> None:
    edit(tree / "openapi" / REFUND, "create(4099260516)", "create(4099260517)")
    ran = generate(tree)
    assert ran.returncode == 0, ran.stderr
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test/generated/test_refunds_api.py"]
    ran = subprocess.run(command, cwd=tree, capture_output=True, text=True)
    assert ran.returncode == 1
    assert "openapi/refunds/refund.yaml: refunds.create, POST /refund (whole)" in ran.stdout


def test_a_broken_template_changes_nothing(tree: Path) -> None:
    edit(tree / "templates/api.mustache", "class {{classname}}(Helpful):", "class {{classname}}(:")
    before = contents(tree)
    ran = generate(tree)
    assert ran.returncode == 1
    assert "not valid Python" in ran.stderr
    assert contents(tree) == before


def test_a_name_that_a_template_made_up_changes_nothing(tree: Path) -> None:
    edit(tree / "templates/call.mustache", "options=request_options", "options=reqest_options")
    before = contents(tree)
    ran = generate(tree)
    assert ran.returncode == 1
    assert "Undefined name `reqest_options`" in ran.stderr
    assert contents(tree) == before


def test_check_tells_the_difference_and_changes_nothing(tree: Path) -> None:
    edit(tree / "paystack/models/bearer.py", '"account",', '"acount",')
    before = contents(tree)
    ran = generate(tree, "--check")
    assert ran.returncode == 1
    line = 'Bearer: TypeAlias = Literal["{}", "subaccount"]'
    assert f"-{line.format('acount')}\n+{line.format('account')}\n" in ran.stdout
    assert "run ./generate.sh" in ran.stderr
    assert contents(tree) == before


def test_an_unknown_argument_is_refused(tree: Path) -> None:
    ran = generate(tree, "--chek")
    assert (ran.returncode, ran.stderr) == (2, "usage: ./generate.sh [--check]\n")
