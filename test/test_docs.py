"""Every Python block of the README and of docs/ runs, and every link between them leads somewhere."""

from __future__ import annotations

import inspect
import json
import os
import pydoc
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

import paystack
from paystack import AsyncPaystack, Paystack, RequestOptions, ValidationError
from paystack.api.operations import OPERATIONS
from paystack.models.webhook_samples import SAMPLES
from paystack.sandbox import Sandbox
from paystack.sandbox.coverage import emulated, guesses
from paystack.sandbox.payments.instruments import CARDS
from test.support.description import BUNDLED, DESCRIBED
from test.support.example_server import ExampleServer
from test.support.operation_tests import KEY

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
GENERATED = [page for page in PAGES if page.name.endswith("Api.md")]
BY_HAND = [page for page in PAGES if page not in GENERATED]
MODELS = sorted((ROOT / "docs/models").glob("*.md"))
EVENTS = sorted((ROOT / "docs/events").glob("*.md"))

README = (ROOT / "README.md").read_text("utf-8")

BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")


def run_blocks(page: Path) -> int:
    """Run the page's blocks from top to bottom, as a reader would in one session."""
    text = page.read_text("utf-8")
    session: dict[str, object] = {"__name__": "__main__"}
    blocks = list(BLOCK.finditer(text))
    for block in blocks:
        line = text[: block.start(1)].count("\n")
        # The empty lines let a traceback show the line of the page. A reader has not what this file imports from
        # __future__, so annotations are evaluated.
        code = compile("\n" * line + block[1], str(page), "exec", dont_inherit=True)
        exec(code, session)
    for left_open in session.values():
        if isinstance(left_open, sqlite3.Connection):  # from Python 3.13 on they complain when they are not closed
            left_open.close()
    return len(blocks)


@pytest.fixture(scope="module")
def examples() -> Iterator[str]:
    with ExampleServer() as url:
        yield url


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("page", GENERATED, ids=lambda page: page.name)
def test_the_blocks_of_an_api_page_run(page: Path, examples: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
    monkeypatch.setenv("PAYSTACK_BASE_URL", examples)
    assert run_blocks(page) == 2 * len(re.findall(r"^## ", page.read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", BY_HAND, ids=lambda page: page.name)
def test_the_blocks_of_a_page_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Sandbox() as sandbox:
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", sandbox.secret_key)
        monkeypatch.setenv("PAYSTACK_BASE_URL", sandbox.url)
        blocks = run_blocks(page)
    expected = page.read_text("utf-8").count("```python")
    assert blocks == expected


def test_the_pages_that_use_the_environment_can_be_followed_on_one_served_sandbox_and_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a newcomer does, who serves one sandbox and tries page after page: no page takes a reference of another."""
    monkeypatch.chdir(tmp_path)
    with Sandbox() as sandbox:
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", sandbox.secret_key)
        monkeypatch.setenv("PAYSTACK_BASE_URL", sandbox.url)
        for page in (*BY_HAND, *BY_HAND):
            run_blocks(page)


def test_the_quickstart_pays_and_refunds_on_a_sandbox(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Sandbox() as sandbox:
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", sandbox.secret_key)
        monkeypatch.setenv("PAYSTACK_BASE_URL", sandbox.url)
        run_blocks(ROOT / "docs/quickstart.md")
        assert [event["event"] for event in sandbox.events] == ["charge.success", "refund.pending"]
    said = capsys.readouterr().out.splitlines()
    assert "hand over the goods" in said
    assert "pending" in said


def test_the_page_about_tests_is_a_file_that_pytest_passes(tmp_path: Path) -> None:
    blocks = BLOCK.findall((ROOT / "docs/testing.md").read_text("utf-8"))
    (tmp_path / "test_shop.py").write_text("\n".join(blocks), "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PAYSTACK_", "PYTEST_"))}
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    tests = len(re.findall(r"^def test_", "\n".join(blocks), re.MULTILINE))
    assert int(re.search(r"(\d+) passed", ran.stdout)[1]) >= tests > 5  # type: ignore[index]


def test_the_page_about_options_has_each_of_them() -> None:
    page = (ROOT / "docs/options.md").read_text("utf-8")
    names = {
        *inspect.signature(Paystack.__init__).parameters,
        *inspect.signature(Paystack.with_options).parameters,
        *inspect.signature(RequestOptions).parameters,
    } - {"self"}
    assert {name for name in names if f"`{name}`" not in page} == set()


def test_the_page_about_upgrading_says_of_each_import_of_the_pages_that_it_stays() -> None:
    page = (ROOT / "docs/upgrading.md").read_text("utf-8")
    promised = page.partition("## What belongs to the interface")[2].partition("\n## ")[0]
    imports = re.compile(r"^from (paystack\.\w+(?:\.\w+)*) import (?:\(([^)]+)\)|(.+))$", re.MULTILINE)
    missing = set()
    for module, several, one in imports.findall("\n".join(it.read_text("utf-8") for it in BY_HAND)):
        if module.startswith("paystack.runtime."):  # of these, only the names that are listed
            names = {it.split()[0] for it in (several or one).split(",") if it.strip()}
            missing |= {name for name in {module, *names} if f"`{name}`" not in promised}
        elif f"`{'.'.join(module.split('.')[:2])}`" not in promised:
            missing.add(module)
    assert missing == set()


def test_the_page_of_an_operation_says_which_key_it_takes() -> None:
    schemes = BUNDLED["components"]["securitySchemes"]
    for name, operation in DESCRIBED.items():
        (scheme,) = (key for wanted in operation.get("security", BUNDLED["security"]) for key in wanted)
        page = (ROOT / f"docs/{operation['tags'][0].title().replace(' ', '')}Api.md").read_text("utf-8")
        section = page.partition(f"\n## {name.partition('.')[2]}\n")[2].partition("\n## ")[0]
        assert f"authorization: {schemes[scheme]['x-shown']} · " in section, name


def test_every_tag_has_operations() -> None:
    assert {tag["name"] for tag in BUNDLED["tags"]} == {tag for it in DESCRIBED.values() for tag in it["tags"]}


def test_what_is_asked_for_where_aiohttp_is_missing_is_what_the_extra_installs() -> None:
    requirement = re.search(r'^AIOHTTP = "(.+)"', (ROOT / "setup.py").read_text("utf-8"), re.MULTILINE)
    assert requirement
    assert f'pip install "{requirement[1]}"' in (ROOT / "paystack/runtime/aio_transport.py").read_text("utf-8")


def test_help_says_what_a_client_is() -> None:
    for client in (Paystack, AsyncPaystack):
        text = pydoc.render_doc(client)
        assert "PAYSTACK_SECRET_KEY" in text
        assert "client.transactions" in text


WITHOUT_CODE = ("index", "architecture", "reliability", "performance", "provenance", "cli")


def test_the_pages_that_teach_have_code() -> None:
    for page in BY_HAND:
        name = page.relative_to(ROOT).as_posix()
        if page.stem.islower() and page.stem not in WITHOUT_CODE:
            assert BLOCK.search(page.read_text("utf-8")), name


WRITTEN_ELSEWHERE = {
    "pypaystack2": """
        PaystackClient AsyncPaystackClient secret_key status_code raw alternate_model_class MissingSecretKeyException
        ClientNetworkError original_exception is_verified_webhook_payload calculate_fee to_subunit to_base_unit
        get_capitec_pay_transaction
        create get_customers get_customer update validate flag initialize_authorization verify_authorization
        initialize_direct_debit trigger_activation_charge get_mandate_authorizations deactivate
        initialize verify get_transactions get_transaction charge get_timeline totals export partial_debit
        email first_name last_name phone metadata start_date end_date page pagination email_or_code code
        identification_type country bvn identification_number bank_code account_number middle_name customer risk_action
        auth_code callback_url account address channel reference customer_id authorization_id id_ amount currency plan
        invoice_limit channels split_code subaccount transfer_charge bearer status terminal_id transaction_charge queue
        id_or_ref settled settlement payment_page at_least
        Currency.NGN GHS ZAR USD KES XOF EGP RWF Channel.CARD BANK APPLE_PAY USSD QR MOBILE_MONEY BANK_TRANSFER EFT
        PAYATTITUDE Bearer.ACCOUNT SUB_ACCOUNT Bearer.ALL ALL_PROPORTIONAL TransactionStatus.SUCCESS FAILED ABANDONED
        RiskAction.DEFAULT WHITELIST BLACKLIST Identification.BVN BANK_ACCOUNT Country.NIGERIA GHANA SOUTH_AFRICA KENYA
        COTE_D_IVOIRE EGYPT RWANDA
        transfers.initiate transfers.finalize transfers.bulk_transfer transfers.get_transfers transfers.get_transfer
        transfers.verify transfer_control.check_balance transfer_control.get_balance_ledger transfer_control.resend_otp
        transfer_control.disable_otp enable_otp transfer_control.finalize_disable_otp transfer_recipients.create
        transfer_recipients.bulk_create transfer_recipients.get_transfer_recipients
        transfer_recipients.get_transfer_recipient transfer_recipients.update transfer_recipients.delete
        plans.create plans.get_plans plans.get_plan plans.update subscriptions.create subscriptions.get_subscriptions
        subscriptions.get_subscription subscriptions.enable disable subscriptions.get_update_link
        subscriptions.send_update_link splits.create splits.get_splits splits.get_split splits.update
        splits.add_or_update splits.remove subaccounts.create subaccounts.get_subaccounts subaccounts.get_subaccount
        subaccounts.update settlements.get_settlements settlements.get_settlement_transactions charge.charge
        charge.submit_pin submit_otp submit_phone submit_birthday charge.set_address charge.check_pending_charge
        bulk_charges.initiate bulk_charges.get_batches bulk_charges.get_batch bulk_charges.get_charges_in_batch
        bulk_charges.pause_batch resume_batch preauthorizations.initialize preauthorizations.capture
        preauthorizations.reserve preauthorizations.verify release preauthorizations.get_transactions refunds.create
        refunds.retry_refund refunds.get_refunds refunds.get_refund disputes.get_disputes disputes.get_dispute
        disputes.get_transaction_disputes disputes.update_dispute disputes.add_evidence disputes.get_upload_url
        disputes.resolve_dispute disputes.export_disputes dedicated_accounts.create dedicated_accounts.assign
        dedicated_accounts.get_dedicated_accounts dedicated_accounts.get_dedicated_account dedicated_accounts.requery
        dedicated_accounts.deactivate dedicated_accounts.split dedicated_accounts.remove_split
        dedicated_accounts.get_providers direct_debits.trigger_activation_charge
        direct_debits.get_mandate_authorizations payment_pages.create payment_pages.get_pages payment_pages.get_page
        payment_pages.update payment_pages.check_slug_available payment_pages.add_products payment_requests.create
        payment_requests.get_payment_requests payment_requests.get_payment_request payment_requests.send_notification
        payment_requests.get_total payment_requests.finalize payment_requests.update payment_requests.archive
        products.create products.get_products products.get_product products.update storefronts.create
        storefronts.get_storefronts storefronts.get_storefront storefronts.update storefronts.delete publish duplicate
        storefronts.verify_slug storefronts.get_orders storefronts.add_products storefronts.get_products orders.create
        orders.get_orders orders.get_order orders.get_product_orders orders.validate terminals.send_event
        terminals.get_event_status terminals.get_terminal_status terminals.get_terminals terminals.get_terminal
        terminals.update_terminal terminals.commission_terminal decommission_terminal virtual_terminals.create
        virtual_terminals.all virtual_terminals.get virtual_terminals.update virtual_terminals.assign_destination
        virtual_terminals.unassign_destination virtual_terminals.add_split_code virtual_terminals.remove_split_code
        apple_pay.register_domain unregister_domain apple_pay.get_domains integration.get_payment_session_timeout
        integration.update_payment_session_timeout miscellaneous.get_banks miscellaneous.get_countries
        miscellaneous.get_states verification.resolve_account_number verification.validate_account
        verification.resolve_card_bin webhook_events.all webhook_events.lookup webhook_events.get webhook_events.resend
        webhook_events.resend_matching
        Interval.MONTHLY Split.PERCENTAGE Schedule.AUTO Reason.TRANSFER Resolution.DECLINED AccountType.PERSONAL
        Gateway.EMANDATE TerminalEvent.INVOICE TerminalEventAction.PROCESS RecipientType.NUBAN BankType.GHIPPS
        Document.IDENTITY_NUMBER DisputeStatus.PENDING WebhookDeliveryStatus.DELIVERED WebhookEventType.CHARGE_SUCCESS
    """,
    "official": """
        paystack.api_key paystack.Customer.create deactivate_authorization fetch list risk_action update validate
        use_cursor next previous _from var_from to per_page page value 202 validatte paystack.rest _with_http_info
        async_req _request_timeout Configuration to_dict to_str CustomersApi ApiClient paystack.exceptions.ApiException
        reason body headers UnauthorizedException ForbiddenException NotFoundException ServiceException ApiValueError
        ApiTypeError OpenApiException
    """,
    "PaymentFlow": """
        api_key environment publishable payments.create payments.retrieve payments.list payments.cancel payment.id
        payment.metadata payment.description payment.status pending processing succeeded failed cancelled customer_email
        description idempotency_key limit starting_after refunds.create refunds.retrieve customer_request fraudulent
        duplicate customers.create customers.retrieve customers.update customers.delete name deleted has_more
        total_count PaymentFlowError AuthenticationError ValidationError RateLimitError NetworkError
        Webhook.construct_event SignatureVerificationError event.type payment.succeeded payment.failed
        payment.cancelled refund.created refund.completed expired insufficient retries 100 1,000 masked pinned
    """,
}
"""Each name that somebody who moves here has written: operations, arguments, enums, exceptions and results."""


@pytest.mark.parametrize("client", WRITTEN_ELSEWHERE)
def test_nothing_that_another_client_offers_is_left_without_a_row(client: str) -> None:
    page = (ROOT / "docs/migrating.md").read_text("utf-8")
    (section,) = [part for part in page.split("\n## ") if client in part.partition("\n")[0]]
    words = WRITTEN_ELSEWHERE[client].split()
    assert [word for word in words if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", section)] == []


def test_the_calls_in_the_tables_about_moving_are_those_of_this_client() -> None:
    """Each call on the right of a table of sub-clients: its method exists, and takes these arguments in this order."""
    section = (ROOT / "docs/migrating.md").read_text("utf-8").partition("### All other sub-clients")[2]
    client = Paystack(KEY)
    for line in section.partition("\n## ")[0].splitlines():
        if not line.startswith("| `"):
            continue
        calls = re.findall(r"`(\w+)\.(\w+)\((.*?)\)`", line.split(" | ")[1])
        assert calls, line
        for tag, verb, arguments in calls:
            names = [argument for argument in arguments.split(", ") if argument]
            signature = inspect.signature(getattr(getattr(client, tag), verb))
            passed = [name for name in names if not name.endswith("=")]
            taken = [name for name, it in signature.parameters.items() if it.kind is it.POSITIONAL_OR_KEYWORD]
            assert [name if name != '"balance"' else "source" for name in passed] == taken, line
            signature.bind(*passed, **{name[:-1]: None for name in names if name.endswith("=")})


def test_what_the_page_about_moving_says_of_this_client_is_so() -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        created: Any = client.customers.create("ada@example.com")
        assert (created.status, bool(created.message), created.http.status) == (True, True, 200)
        assert not hasattr(created, "meta")
        page: Any = client.customers.list(page=1)
        assert (page.response.status, bool(page.response.message), page.total_count) == (True, True, 1)
        assert client.customers.list().total_count is None
        wrong: Any = client.transactions.initialize
        with pytest.raises(ValidationError, match="amount"):
            wrong(500_000, "ada@example.com")
    with pytest.raises(AttributeError):
        print(cast("Any", paystack.Currency).NGN)


def anchors(page: Path) -> set[str]:
    text = page.read_text("utf-8")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {*re.findall(r'<a id="([^"]+)">', text)} | {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    for target in LINK.findall(text):
        if target.startswith(("http://", "https://")):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), f"{page.name}: {target}"
        if anchor and there.suffix == ".md":
            assert anchor in anchors(there), f"{page.name}: {target}"


def test_the_links_of_the_pages_of_models_and_events_lead_somewhere() -> None:
    for page in (*MODELS, *EVENTS):
        test_links_lead_somewhere(page)


@pytest.mark.parametrize(("index", "pages"), [("Models.md", MODELS), ("WebhookEvents.md", EVENTS)])
def test_the_index_of_models_and_that_of_events_lead_to_each_page_once(index: str, pages: list[Path]) -> None:
    links = LINK.findall((ROOT / "docs" / index).read_text("utf-8"))
    assert sorted(links) == sorted({*links})
    assert {f"{page.parent.name}/{page.name}" for page in pages} == {link for link in links if "/" in link}


def test_the_page_of_an_event_has_each_of_its_samples() -> None:
    assert {page.stem for page in EVENTS} == set(SAMPLES)
    for page in EVENTS:
        blocks = re.findall(r"^```json\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
        assert [json.loads(block) for block in blocks] == [json.loads(sample) for sample in SAMPLES[page.stem].values()]


def test_the_types_of_arguments_and_fields_lead_to_their_models() -> None:
    for page in (*GENERATED, *MODELS):
        for line in page.read_text("utf-8").splitlines():
            named = re.match(r"\| `\w+` +\| `((?:List\[|Dict\[str, )*)([A-Z]\w+)", line)
            assert not named or named[2] in ("Literal", "List", "Dict"), line


def test_the_index_and_the_list_of_endpoints_lead_to_every_page() -> None:
    index = "".join((ROOT / "docs" / name).read_text("utf-8") for name in ("index.md", "Endpoints.md"))
    for page in (ROOT / "docs").glob("*.md"):
        assert page.name == "index.md" or f"({page.name})" in index, page.name


def test_the_sandbox_page_lists_every_card() -> None:
    page = (ROOT / "docs/sandbox.md").read_text("utf-8")
    for card in CARDS:
        assert f"`{card.name}`" in page or card.unverified, card.name


def test_the_coverage_pages_have_every_operation_and_every_guess() -> None:
    page = (ROOT / "docs/SandboxCoverage.md").read_text("utf-8")
    rows = {" ".join(line.split()) for line in page.splitlines()}
    assert {f"| `{name}` | {meaning} |" for name, meaning in guesses().items()} <= rows
    page = (ROOT / "docs/Coverage.md").read_text("utf-8")
    listed = re.findall(r"^\| \[`(.*?)`\].*\| (yes|no) +\|$", page, re.MULTILINE)
    assert dict(listed) == {name: "yes" if name in emulated() else "no" for name in OPERATIONS}
    assert f"has {len(OPERATIONS)} operations" in page
