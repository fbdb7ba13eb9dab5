"""What CONTRIBUTING.md says an addition costs is what it costs: a tag, endpoints, an event and a field, in a copy."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

RECIPE = re.compile(r"^\| (.+?) \| (.+) \|$", re.MULTILINE)
"""A row of the table: what is added, and what to write."""

ADDED: dict[str, dict[str, str | list[tuple[str, str]]]] = {
    "a tag": {
        "openapi/openapi.yaml": [
            ("tags:\n", "tags:\n  - name: Vouchers\n    description: Codes that pay for a purchase.\n"),
        ],
        "paystack/sandbox/resources/vouchers.py": '''
"""The voucher operations, and how a voucher expires by the clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import DAY, stored_stamp
from paystack.sandbox.engine.replies import Guess, Refused, absent, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record


@dataclass(slots=True)
class Voucher(Record):
    """A code that pays for something until it expires."""

    code: str
    amount: int
    created_at: int
    status: str = "active"


VOUCHERS = Kind("vouchers", Voucher, first_id=501, unique=("code",))

EXPIRY = Guess("voucher-expiry", "A voucher expires after a day.")

NOT_FOUND = absent("Voucher not found")

EXPIRE = "voucher_expiry"
"""The task that ends a voucher."""


def create(call: Call) -> Response:
    """POST /voucher"""
    account, amount = call.account, call.amount()
    voucher = account[VOUCHERS].add(Voucher(account.code(8, "VCH_"), amount, account.now()))
    account.schedule.plan(account.now() + DAY, EXPIRE, voucher=voucher.id)
    return ok("Voucher created", _view(voucher), unverified=(EXPIRY,))


def list_(call: Call) -> Response:
    """GET /voucher"""
    shown, meta = paging.page_of(call, paging.select_period(call, call.account[VOUCHERS].all()))
    return ok("Vouchers retrieved", [_view(voucher) for voucher in shown], meta=meta)


def fetch(call: Call) -> Response:
    """GET /voucher/{code}"""
    voucher = call.account[VOUCHERS].find(code=call.path["code"])
    if voucher is None:
        raise Refused(NOT_FOUND)
    return ok("Voucher retrieved", _view(voucher))


def expire(account: Account, voucher: int) -> None:
    """End a voucher."""
    found = account[VOUCHERS][voucher]
    found.status = "expired"
    webhooks.emit(account, "voucher.expired", _view(found))


def _view(voucher: Voucher) -> dict[str, Any]:
    return {
        "id": voucher.id,
        "code": voucher.code,
        "amount": voucher.amount,
        "status": voucher.status,
        "createdAt": stored_stamp(voucher.created_at),
    }


RESOURCE = Resource(
    kinds=(VOUCHERS,),
    rules={"vouchers.create": create, "vouchers.list": list_, "vouchers.fetch": fetch},
    tasks={EXPIRE: expire},
)
''',
        "paystack/sandbox/resources/__init__.py": [
            ("    transactions,\n", "    transactions,\n    vouchers,\n"),
            ("    transactions.RESOURCE,\n", "    transactions.RESOURCE,\n    vouchers.RESOURCE,\n"),
        ],
    },
    "an endpoint": {
        "openapi/vouchers/voucher.yaml": """
post:
  operationId: vouchers.create
  tags: [Vouchers]
  summary: Create a voucher.
  description: A voucher expires after a day.
  externalDocs: {url: "https://paystack.com/docs/api/"}
  x-since: 0.2.0
  x-retry: never
  x-calls:
    - python: 'create(5000)'
      sends: POST /voucher
      body: plain
  requestBody:
    required: true
    content:
      application/json:
        schema: {$ref: schemas/VoucherCreateParams.yaml}
        examples: {$ref: examples/create.yaml#/requests}
  responses:
    "200":
      description: The new voucher.
      content:
        application/json:
          schema: {$ref: schemas/VoucherResponse.yaml}
          examples: {$ref: examples/create.yaml#/replies}
    "400": {$ref: ../common/responses.yaml#/BadRequest}
get:
  operationId: vouchers.list
  tags: [Vouchers]
  summary: List your vouchers.
  description: The newest come first.
  externalDocs: {url: "https://paystack.com/docs/api/"}
  x-since: 0.2.0
  x-retry: safe
  x-page-of: Voucher
  x-calls:
    - python: 'list(per_page=10)'
      sends: GET /voucher?perPage=10
  parameters:
    - $ref: ../common/parameters.yaml#/PerPage
    - $ref: ../common/parameters.yaml#/Page
  responses:
    "200":
      description: A page of vouchers.
      content:
        application/json:
          schema: {$ref: schemas/VoucherListResponse.yaml}
          examples: {$ref: examples/list.yaml#/replies}
    "400": {$ref: ../common/responses.yaml#/BadRequest}
""",
        "openapi/vouchers/voucher_code.yaml": """
get:
  operationId: vouchers.fetch
  tags: [Vouchers]
  summary: Fetch a voucher.
  description: An expired voucher can be fetched too.
  externalDocs: {url: "https://paystack.com/docs/api/"}
  x-since: 0.2.0
  x-retry: safe
  x-calls:
    - python: 'fetch("VCH_0a1b2c3d")'
      sends: GET /voucher/VCH_0a1b2c3d
  parameters:
    - name: code
      in: path
      required: true
      description: The voucher's code.
      schema: {type: string}
      example: VCH_0a1b2c3d
  responses:
    "200":
      description: The voucher.
      content:
        application/json:
          schema: {$ref: schemas/VoucherResponse.yaml}
          examples: {$ref: examples/fetch.yaml#/replies}
    "404": {$ref: ../common/responses.yaml#/NotFound}
""",
        "openapi/vouchers/examples/create.yaml": """
requests:
  plain:
    summary: A voucher over NGN 50.00
    value: {amount: 5000}
replies:
  created:
    summary: A new voucher
    value:
      status: true
      message: Voucher created
      data: {id: 501, code: VCH_0a1b2c3d, amount: 5000, status: active, createdAt: "2026-01-15T09:00:00.000Z"}
""",
        "openapi/vouchers/examples/list.yaml": """
replies:
  one:
    summary: One voucher
    value:
      status: true
      message: Vouchers retrieved
      data:
        - {id: 502, code: VCH_4e5f6a7b, amount: 7000, status: active, createdAt: "2026-01-15T09:00:00.000Z"}
      meta: {total: 1, skipped: 0, perPage: 10, page: 1, pageCount: 1}
""",
        "openapi/vouchers/examples/fetch.yaml": """
replies:
  expired:
    summary: An expired voucher
    value:
      status: true
      message: Voucher retrieved
      data: {id: 501, code: VCH_0a1b2c3d, amount: 5000, status: expired, createdAt: "2026-01-15T09:00:00.000Z"}
""",
        "openapi/vouchers/schemas/Voucher.yaml": """
description: A code that pays for a purchase.
type: object
properties:
  id: {type: integer, description: Paystack's number for the voucher.}
  code: {type: string, description: The voucher's code.}
  amount: {type: integer, description: "Its value, in subunits."}
  status: {type: string, description: Active or expired.}
  createdAt: {type: string, format: date-time, x-alias: created_at, description: When it was created.}
""",
        "openapi/vouchers/schemas/VoucherCreateParams.yaml": """
description: What a new voucher needs.
type: object
x-input: true
required: [amount]
properties:
  amount: {type: integer, x-check: subunit, description: "Its value, in subunits."}
""",
        "openapi/vouchers/schemas/VoucherResponse.yaml": """
description: A voucher.
allOf:
  - $ref: ../../common/schemas/Envelope.yaml
  - type: object
    required: [data]
    properties:
      data: {$ref: Voucher.yaml}
""",
        "openapi/vouchers/schemas/VoucherListResponse.yaml": """
description: A page of vouchers.
allOf:
  - $ref: ../../common/schemas/Envelope.yaml
  - type: object
    required: [data]
    properties:
      data: {type: array, items: {$ref: Voucher.yaml}, description: The vouchers.}
      meta: {$ref: ../../common/schemas/ListMeta.yaml}
""",
        "openapi/openapi.yaml": [
            ("paths:\n", "paths:\n  /voucher:\n    $ref: vouchers/voucher.yaml\n"),
            ("paths:\n", "paths:\n  /voucher/{code}:\n    $ref: vouchers/voucher_code.yaml\n"),
        ],
        "test/sandbox/test_vouchers.py": '''
"""Vouchers: created, listed, kept in a file, expired by the clock, forgotten by a reset."""

from __future__ import annotations

from pathlib import Path

import pytest

from paystack import NotFoundError
from paystack.sandbox import Sandbox
from test.support.caller import Caller


def test_a_voucher_expires_after_a_day(call: Caller, sandbox: Sandbox) -> None:
    made = call(lambda client: client.vouchers.create(5000)).data
    assert (made.id, made.status) == (501, "active")
    assert [item.code for item in call.items(lambda client: client.vouchers.list(per_page=1))] == [made.code]
    sandbox.advance(24 * 60 * 60)
    found = call(lambda client: client.vouchers.fetch(made.code)).data
    assert (found.status, found.amount) == ("expired", 5000)
    event = call.client.webhooks.construct_event(*signed(sandbox))
    assert type(event).__name__ == "VoucherExpiredEvent" and event.data.code == made.code


def signed(sandbox: Sandbox) -> tuple[bytes, str]:
    from paystack.webhooks import sign

    body = sandbox.events[-1]["body"].encode()
    return body, sign(body, sandbox.secret_key)


def test_vouchers_are_kept_in_a_file_and_forgotten_by_a_reset(tmp_path: Path) -> None:
    file = tmp_path / "kept.db"
    with Sandbox(database=file) as sandbox, sandbox.client() as client:
        code = client.vouchers.create(5000).data.code
    with Sandbox(database=file) as sandbox, sandbox.client() as client:
        sandbox.advance(24 * 60 * 60)
        assert client.vouchers.fetch(code).data.status == "expired"
        sandbox.reset()
        with pytest.raises(NotFoundError, match="Voucher not found"):
            client.vouchers.fetch(code)
        assert client.vouchers.create(5000).data.id == 501
''',
    },
    "an event": {
        "openapi/vouchers/events/voucher.expired.yaml": """
post:
  operationId: VoucherExpiredEvent
  summary: A voucher expired.
  description: Sent a day after the voucher was created.
  requestBody:
    content:
      application/json:
        schema: {$ref: ../schemas/VoucherExpiredEvent.yaml}
        examples: {$ref: ../examples/voucher.expired.yaml#/samples}
  responses:
    "200":
      description: The event was taken.
""",
        "openapi/vouchers/examples/voucher.expired.yaml": """
samples:
  expired:
    summary: An expired voucher
    value:
      event: voucher.expired
      data: {id: 503, code: VCH_8c9d0e1f, amount: 9000, status: expired, createdAt: "2026-01-15T09:00:00.000Z"}
""",
        "openapi/vouchers/schemas/VoucherExpiredEvent.yaml": """
description: A voucher expired.
allOf:
  - $ref: ../../common/schemas/WebhookEvent.yaml
  - type: object
    required: [event, data]
    properties:
      event: {type: string, const: voucher.expired, description: The name of the event.}
      data: {$ref: Voucher.yaml}
""",
        "openapi/openapi.yaml": [
            ("webhooks:\n", "webhooks:\n  voucher.expired:\n    $ref: vouchers/events/voucher.expired.yaml\n"),
        ],
    },
    "a field of a reply": {
        "openapi/refunds/schemas/Refund.yaml": [
            (
                "properties:\n",
                "properties:\n  voucher:\n    type: [string, 'null']\n    description: The voucher that paid it.\n",
            ),
        ],
    },
}
"""What is written for each row, by file: the text of a new one, or what becomes of what in one that is there."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the tree with everything added, and generated."""
    copy = tmp_path_factory.mktemp("recipes") / "tree"
    left_out = shutil.ignore_patterns(".git", ".venv", ".cache", "__pycache__", ".*_cache", "*.egg-info")
    shutil.copytree(ROOT, copy, ignore=left_out)
    (copy / ".cache").mkdir()
    (copy / ".cache/generate").symlink_to(ROOT / ".cache/generate")
    for files in ADDED.values():
        for name, written in files.items():
            path = copy / name
            if isinstance(written, str):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(written.lstrip("\n"), "utf-8")
            else:
                text = path.read_text("utf-8")
                for old, new in written:
                    assert old in text, f"{name} has no {old!r}"
                    text = text.replace(old, new, 1)
                path.write_text(text, "utf-8")
    ran = subprocess.run([copy / "generate.sh"], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    yield copy


def test_each_addition_costs_what_the_table_says_and_no_more() -> None:
    table = dict(RECIPE.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8")))
    for addition, files in ADDED.items():
        named = [
            re.compile(re.sub(r"<\w+>", r"[\\w.-]+", path).replace("__init__.", "__init__[.]"))
            for path in re.findall(r"`([^`]+)`", table[addition])
        ]
        unnamed = [file for file in files if not any(path.fullmatch(file) for path in named)]
        assert not unnamed, f"CONTRIBUTING.md does not say that {addition} costs {unnamed}"
        # The rule of an endpoint stands in the file that came with its tag.
        written = {*files, *(ADDED["a tag"] if addition == "an endpoint" else ())}
        needless = [path.pattern for path in named if not any(path.fullmatch(file) for file in written)]
        assert not needless, f"CONTRIBUTING.md says that {addition} costs {needless}"


@pytest.mark.parametrize(
    "tests",
    [
        ["test/sandbox/test_vouchers.py"],
        ["test/generated/test_vouchers_api.py", "test/generated/test_refunds_api.py"],
        ["test/test_spec.py", "test/test_public_names.py", "test/test_webhook_samples.py"],
        ["test/test_docs.py", "test/test_lifecycle.py", "test/test_import_circles.py"],
        ["test/sandbox/test_control.py", "test/sandbox/test_trigger.py", "test/sandbox/test_database.py"],
    ],
    ids=lambda tests: Path(tests[0]).stem,
)
def test_the_suite_passes_with_what_was_added(tree: Path, tests: list[str]) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "not slow", *tests]
    ran = subprocess.run(command, cwd=tree, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout


def test_what_was_added_is_there_for_users(tree: Path) -> None:
    assert "[Vouchers](VouchersApi.md)" in (tree / "docs/Endpoints.md").read_text("utf-8")
    assert "`voucher.expired`" in (tree / "docs/WebhookEvents.md").read_text("utf-8")
    assert "`voucher-expiry`" in (tree / "docs/SandboxCoverage.md").read_text("utf-8")
    assert "voucher: str | None = None" in (tree / "paystack/models/refund.py").read_text("utf-8")
    ran = subprocess.run([sys.executable, "-m", "mypy"], cwd=tree, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout


def test_generating_what_was_added_again_changes_nothing(tree: Path) -> None:
    ran = subprocess.run([tree / "generate.sh", "--check"], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
