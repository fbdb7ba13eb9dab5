"""Names that people know from other libraries raise an `AttributeError` that says what to use here."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import pytest

import paystack
from paystack import AsyncPaystack, Page, Paystack, models
from paystack.api.operations import OPERATIONS
from paystack.runtime import hints
from paystack.runtime.http import Request
from test.support.scripted import KEY, Scripted, reply

CLIENTS = (Paystack(KEY), AsyncPaystack(KEY))
TAGS = sorted({operation.partition(".")[0] for operation in OPERATIONS})


def of_client(path: str, name: str) -> list[str]:
    """What both clients say of `name` on the attribute `path`."""
    said = []
    for client in CLIENTS:
        owner: Any = getattr(client, path) if path else client
        with pytest.raises(AttributeError) as caught:
            getattr(owner, name)
        assert not hasattr(owner, name)
        said.append(str(caught.value))
    return said


@pytest.mark.parametrize(
    ("path", "name", "hint"),
    [
        ("customers", "retrieve", "Use client.customers.fetch."),
        ("customers", "delete", "Paystack cannot delete a customer: block one with client.customers.risk_action("),
        ("customers", "get_customers", "Use client.customers.list."),
        ("customers", "get_customer", "Use client.customers.fetch."),
        ("customers", "modify", "Use client.customers.update."),
        ("apple_pay", "delete", "Use client.apple_pay.unregister_domain."),
        ("customers", "flag", "Use client.customers.risk_action."),
        ("customers", "deactivate", "Use client.customers.deactivate_authorization."),
        ("customers", "validatte", "Use client.customers.validate."),
        ("customers", "all", "Use client.customers.list."),
        ("customers", "creat", "Did you mean client.customers.create?"),
        ("refunds", "retrieve", "Use client.refunds.fetch."),
        ("refunds", "cancel", "Paystack cannot cancel or delete a refund."),
        ("transactions", "retrieve", "Use client.transactions.fetch or client.transactions.verify."),
        ("transactions", "get_transactions", "Use client.transactions.list."),
        ("transactions", "get_timeline", "Use client.transactions.timeline."),
        ("transactions", "charge", "Use client.transactions.charge_authorization."),
        ("transactions", "cancel", "Paystack cannot cancel or delete a transaction"),
        ("payment_requests", "delete", "Use client.payment_requests.archive."),
        ("pages", "delete", "client.pages.update(id, active=False)"),
        ("charges", "retrieve", "Use client.charges.check."),
        ("payments", "fetch", "Use client.payments.retrieve"),
        ("payments", "delete", "Paystack cannot delete a payment"),
        ("payouts", "send", "Use client.payouts.create or client.payouts.send_to_account."),
        ("payouts", "verify", "Use client.payouts.retrieve."),
        ("payouts", "finalize", "Use client.payouts.submit_otp."),
        ("payouts", "delete", "Paystack cannot cancel a payout"),
        ("transfers", "create", "Use client.transfers.initiate."),
        ("transfers", "cancel", "Paystack cannot cancel a transfer"),
        ("", "customer", "Use client.customers."),
        ("", "transaction", "Use client.transactions."),
        ("", "paymentRequests", "Use client.payment_requests."),
        ("", "verify", "client.transactions.verify"),
        ("settlements", "list", "Use client.settlements.fetch."),
        ("direct_debits", "list", "Use client.direct_debits.list_mandate_authorizations."),
        ("transfers", "create", "Use client.transfers.initiate."),
        ("terminals", "create", "Use client.terminals.commission."),
        ("subscriptions", "cancel", "Use client.subscriptions.disable."),
        ("banks", "resolve_account_number", "Use client.banks.resolve."),
        ("", "create_customer", "Use client.customers.create."),
        ("", "initialize_transaction", "Use client.transactions.initialize."),
        ("", "payment_intents", "Use client.payments."),
        ("", "payout", "Did you mean client.payouts?"),
        ("", "disbursements", "Use client.payouts."),
        ("", "api_key", "A client does not show its key."),
        ("", "webhok", "Did you mean client.webhooks?"),
    ],
)
def test_both_clients_name_the_replacement(path: str, name: str, hint: str) -> None:
    for said in of_client(path, name):
        assert f"has no attribute {name!r}. " in said
        assert hint in said


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("name", ["retrieve", "delete", "modify", "get_all", "get", "xyzzy"])
def test_every_resource_answers_to_every_word_and_names_only_what_there_is(tag: str, name: str) -> None:
    if hasattr(getattr(CLIENTS[0], tag), name):
        return
    for said in of_client(tag, name):
        named = [word.strip(".?,") for word in said.replace("(", " ").split() if word.startswith("client.")]
        assert named or "There are: " in said or "Paystack has no such operation." in said or "cannot" in said
        for path in named:
            _, resource, verb = path.split(".")
            assert callable(getattr(getattr(CLIENTS[0], resource), verb)), path


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("auto_paging_iter", "Iterate over the page itself"),
        ("has_next", "Use page.has_more."),
        ("next", "Use page.next_page()."),
        ("status", "Use page.response.status."),
        ("message", "Use page.response.message."),
        ("nextpage", "Did you mean page.next_page?"),
    ],
)
def test_a_page_names_the_replacement(name: str, hint: str) -> None:
    page = Paystack(KEY, transport=Scripted(reply(body={"status": True, "message": "m", "data": []}))).customers.list()
    for each in (page, CLIENTS[1].customers.list()):
        with pytest.raises(AttributeError, match=name) as caught:
            getattr(each, name)
        assert hint in str(caught.value)


@pytest.mark.parametrize(
    ("model", "name", "hint"),
    [
        ("Customer", "create", "A model only holds data. Use client.customers.create."),
        ("Customer", "delete", "Paystack cannot delete a customer"),
        ("Transaction", "verify", "Use client.transactions.verify."),
        ("Refund", "retrieve", "Use client.refunds.fetch."),
        ("PaymentRequest", "list", "Use client.payment_requests.list."),
    ],
)
def test_a_model_names_the_method_of_the_client(model: str, name: str, hint: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(getattr(models, model), name)
    assert hint in str(caught.value)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("api_key", "There is no global key."),
        ("PaystackClient", "Use Paystack."),
        ("Configuration", "Pass the key to Paystack("),
        ("CustomerApi", "Did you mean paystack.CustomersApi?"),
        ("Webhook", "Use paystack.webhooks.construct_event("),
        ("customers", "Use client.customers."),
        ("verify_transaction", "Use client.transactions.verify."),
    ],
)
def test_the_package_names_the_replacement(name: str, hint: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(paystack, name)
    assert hint in str(caught.value)


def test_names_that_exist_cost_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    monkeypatch.setattr(hints, "unknown", lambda owner, name: looked.append(name) or AttributeError(name))
    for client in CLIENTS:
        for tag in (*TAGS, "payments", "payouts", "webhooks"):
            owner = getattr(client, tag)
            for name in dir(owner):
                getattr(owner, name)
    assert looked == []


def test_what_python_itself_asks_for_is_answered_at_once_and_without_a_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
    for client in CLIENTS:
        with pytest.raises(AttributeError) as caught:
            print(client._repr_html_)
        assert str(caught.value).endswith("has no attribute '_repr_html_'")
    assert pickle.loads(pickle.dumps(copy.copy(CLIENTS[0]))).base_url == CLIENTS[0].base_url


def test_a_property_that_fails_shows_its_own_error() -> None:
    class Broken(Page[Any]):
        def __init__(self) -> None:
            self._request = Request("GET", "/customer", "customers.list")

        @property
        def meta(self) -> Any:
            raise AttributeError("the reply has no meta")

    with pytest.raises(AttributeError, match="the reply has no meta"):
        print(Broken().meta)


def test_importing_a_submodule_asks_for_no_hint() -> None:
    script = "import sys; from paystack import models, api, money; print('paystack.api.operations' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
