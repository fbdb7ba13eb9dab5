"""A day of a shop with pypaystack2, or with its asynchronous client, which is written a second time."""

from __future__ import annotations

import asyncio
import functools
import inspect
import logging
import re
import sys
from typing import Any

from pydantic import BaseModel, ValidationError
from pypaystack2 import AsyncPaystackClient, PaystackClient, enums
from pypaystack2.base_clients import AbstractAPIClient
from pypaystack2.models import response_models
from pypaystack2.models.payload_models import (
    BulkChargeInstruction,
    LineItem,
    Recipient,
    SplitAccount,
    TransferInstruction,
)
from steps import (
    AMOUNT,
    EMAIL,
    EVIDENCE,
    FUNDED,
    LATER,
    LONG_AGO,
    MONTH,
    REFUNDED,
    TRANSFER_FEE,
    Shop,
    arguments,
    places,
)

url, key = arguments()
AbstractAPIClient._BASE_URL = url
client: Any = AsyncPaystackClient(key) if "async" in sys.argv else PaystackClient(key)
loop = asyncio.new_event_loop()
shop = Shop()
sandbox = shop.control
warned: list[str] = []


class Warned(logging.Handler):
    """Keeps the name of each model that the client says has rejected a reply."""

    def emit(self, record: logging.LogRecord) -> None:
        warned.extend(re.findall(r"using the Pydantic model `<class '[\w.]+\.(\w+)'>`", record.getMessage()))


logging.getLogger("pypaystack2").addHandler(Warned())


def answer(call: Any) -> Any:
    """The reply, also of the asynchronous client."""
    return loop.run_until_complete(call) if inspect.isawaitable(call) else call


def data(operation: str, call: Any) -> Any:
    """What the reply to the operation says, also where the client's model rejects it and the client gives None."""
    response = answer(call)
    assert response.status, f"{operation}: {response.message}"
    while warned:
        model = getattr(response_models, warned.pop())
        shop.reject(operation, response.raw, functools.partial(disagreements, model))
    return response.raw.get("data")


def disagreements(model: type[BaseModel], reply: Any) -> list[str]:
    """Where the model and the reply's data disagree, which the client hands to it in snake case."""
    found = reply["data"]
    fields = []
    for item in found if isinstance(found, list) else [found]:
        try:
            model.model_validate(client.customers._normalize_data(item))
        except ValidationError as problem:
            fields += places(problem.errors())
    return fields


# Customers come and pay.
ada = data("customers.create", client.customers.create(EMAIL, first_name="Ada", last_name="Obi"))["customer_code"]
data("customers.update", client.customers.update(ada, last_name="Eze", metadata={"loyalty": "1042"}))
data("customers.risk_action", client.customers.flag(ada, enums.RiskAction.WHITELIST))
known = data("customers.fetch", client.customers.get_customer(EMAIL))
assert (known["last_name"], known["risk_action"]) == ("Eze", "allow")
assert [customer["email"] for customer in data("customers.list", client.customers.get_customers())] == [EMAIL]

data("transactions.initialize", client.transactions.initialize(AMOUNT, EMAIL, reference="order-1042"))
sandbox("pay", reference="order-1042")
paid = data("transactions.verify", client.transactions.verify("order-1042"))
assert (paid["status"], paid["amount"], paid["customer"]["customer_code"]) == ("success", AMOUNT, ada)
assert data("transactions.fetch", client.transactions.get_transaction(paid["id"]))["reference"] == "order-1042"
assert data("transactions.timeline", client.transactions.get_timeline("order-1042"))["success"] is True
birthday = data(
    "charges.create",
    client.charge.charge(EMAIL, AMOUNT, bank={"code": "057", "account_number": "0000000000"}, reference="order-1043"),
)
assert birthday["status"] == "send_birthday"
otp = data("charges.submit_birthday", client.charge.submit_birthday("2007-04-15", "order-1043"))
assert otp["status"] == "send_otp"
assert data("charges.submit_otp", client.charge.submit_otp("123456", "order-1043"))["status"] == "success"
assert data("charges.check", client.charge.check_pending_charge("order-1043"))["status"] == "success"

# Their saved cards are charged, until one has no money.
card = paid["authorization"]["authorization_code"]
again = data(
    "transactions.charge_authorization",
    client.transactions.charge(AMOUNT, EMAIL, card, reference="order-1044"),
)
assert (again["status"], again["authorization"]["authorization_code"]) == ("success", card)
part = data(
    "transactions.partial_debit",
    client.transactions.partial_debit(card, enums.Currency.NGN, AMOUNT, EMAIL, reference="order-1045"),
)
assert (part["status"], part["amount"]) == ("success", AMOUNT)
sandbox("cards", authorization_code=card, card="insufficient_funds")
declined = data(
    "transactions.charge_authorization",
    client.transactions.charge(AMOUNT, EMAIL, card, reference="order-1046"),
)
assert (declined["status"], declined["gateway_response"]) == ("failed", "Insufficient Funds")
sandbox("cards", authorization_code=card, card="success")
sales = data("transactions.list", client.transactions.get_transactions(status=enums.TransactionStatus.SUCCESS))
assert [sale["reference"] for sale in sales] == ["order-1045", "order-1044", "order-1043", "order-1042"]
totals = data("transactions.totals", client.transactions.totals())
assert (totals["total_transactions"], totals["total_volume"]) == (4, 4 * AMOUNT)
assert data("transactions.export", client.transactions.export())["path"].startswith("http")

# One of them sends a part back.
refund = data("refunds.create", client.refunds.create("order-1044", amount=REFUNDED))
assert (refund["status"], refund["amount"]) == ("pending", REFUNDED)
sandbox("clock", seconds=600)
assert data("refunds.fetch", client.refunds.get_refund(str(refund["id"])))["status"] == "processed"
assert [item["id"] for item in data("refunds.list", client.refunds.get_refunds())] == [refund["id"]]

# A subscription is billed on the virtual clock, until it is disabled.
plan = data("plans.create", client.plans.create("Box", AMOUNT, enums.Interval.MONTHLY))["plan_code"]
# It sends null for what is not given, which is refused.
data("plans.update", client.plans.update(plan, "Monthly box", AMOUNT, enums.Interval.MONTHLY))
assert data("plans.fetch", client.plans.get_plan(plan))["name"] == "Monthly box"
assert [item["plan_code"] for item in data("plans.list", client.plans.get_plans())] == [plan]
subscription = data("subscriptions.create", client.subscriptions.create(ada, plan, card))
box, token = subscription["subscription_code"], subscription["email_token"]
assert subscription["status"] == "active"
sandbox("clock", seconds=MONTH)
found = data("subscriptions.fetch", client.subscriptions.get_subscription(box))
assert (found["status"], found["payments_count"]) == ("active", 2)
data("subscriptions.disable", client.subscriptions.disable(box, token))
sandbox("clock", seconds=MONTH)
(listed,) = data("subscriptions.list", client.subscriptions.get_subscriptions())
assert (listed["subscription_code"], listed["status"]) == (box, "cancelled")
link = data("subscriptions.manage_link", client.subscriptions.get_update_link(box))["link"]
assert link.endswith(f"?subscription={box}"), link
data("subscriptions.manage_email", client.subscriptions.send_update_link(box))

# Two farms share the payments for what they grow.
farms = [
    data("subaccounts.create", client.subaccounts.create(name, "058", number, 20))["subaccount_code"]
    for name, number in (("Bakare Farms", "0123456789"), ("Sade Farms", "0123456788"))
]
data("subaccounts.update", client.subaccounts.update(farms[0], "Bakare & Sons", "058", description="Yams"))
assert data("subaccounts.fetch", client.subaccounts.get_subaccount(farms[0]))["business_name"] == "Bakare & Sons"
assert len(data("subaccounts.list", client.subaccounts.get_subaccounts())) == 2
market = data(
    "splits.create",
    client.splits.create(
        "Market",
        enums.Split.PERCENTAGE,
        enums.Currency.NGN,
        [SplitAccount(subaccount=farms[0], share=30)],
        enums.Bearer.ACCOUNT,
    ),
)
added = data("splits.add_subaccount", client.splits.add_or_update(market["id"], farms[1], 10))
assert [part["share"] for part in added["subaccounts"]] == [30, 10]
data("splits.remove_subaccount", client.splits.remove(market["id"], farms[1]))
data("splits.update", client.splits.update(market["id"], "Village market", True))
split = data("splits.fetch", client.splits.get_split(market["id"]))
assert (split["name"], [part["share"] for part in split["subaccounts"]]) == ("Village market", [30])
assert [item["split_code"] for item in data("splits.list", client.splits.get_splits())] == [market["split_code"]]
data(
    "transactions.initialize",
    client.transactions.initialize(AMOUNT, EMAIL, reference="order-1047", split_code=market["split_code"]),
)
sandbox("pay", reference="order-1047")
shared = data("transactions.verify", client.transactions.verify("order-1047"))
assert shared["split"]["split_code"] == market["split_code"]

# Two payments are disputed: one was delivered, the other is given back.
delivered = sandbox("disputes", reference="order-1042")["id"]
lost = sandbox("disputes", reference="order-1045")["id"]
disputes = data("disputes.list", client.disputes.get_disputes(LONG_AGO, LATER))
assert {dispute["id"] for dispute in disputes} == {delivered, lost}
assert data("disputes.transaction", client.disputes.get_transaction_disputes(paid["id"]))["id"] == delivered
# The client leaves out a slash, and so asks another host for it.
evidence = shop.without_client("disputes.evidence", "POST", f"/dispute/{delivered}/evidence", EVIDENCE)
receipt, letter = (
    data("disputes.upload_url", client.disputes.get_upload_url(dispute, "receipt.pdf"))["fileName"]
    for dispute in (delivered, lost)
)
data("disputes.update", client.disputes.update_dispute(delivered, AMOUNT, receipt))
resolved = data(
    "disputes.resolve",
    client.disputes.resolve_dispute(
        delivered, enums.Resolution.DECLINED, "It was delivered.", 0, receipt, evidence["id"]
    ),
)
assert (resolved["status"], resolved["resolution"]) == ("resolved", "declined")
data(
    "disputes.resolve",
    client.disputes.resolve_dispute(lost, enums.Resolution.MERCHANT_ACCEPTED, "It was lost.", AMOUNT, letter),
)
assert data("disputes.fetch", client.disputes.get_dispute(lost))["resolution"] == "merchant-accepted"
assert data("disputes.download", client.disputes.export_disputes(LONG_AGO, LATER))["path"].startswith("http")

# Ada gets an account of her own, and sends money to it from her bank.
banks = data("dedicated_accounts.available_providers", client.dedicated_accounts.get_providers())
assert "test-bank" in [bank["provider_slug"] for bank in banks]
account = data("dedicated_accounts.create", client.dedicated_accounts.create(ada, preferred_bank="test-bank"))
number = account["account_number"]
sandbox("transfers-in", account_number=number, amount=AMOUNT)
sandbox("transfers-in", account_number=number, amount=AMOUNT, missed=True)
# The client asks for the list instead.
requery = f"/dedicated_account/requery?account_number={number}&provider_slug=test-bank"
shop.without_client("dedicated_accounts.requery", "GET", requery)
sandbox("clock", seconds=60)
data("dedicated_accounts.add_split", client.dedicated_accounts.split(ada, split_code=market["split_code"]))
# The client drops the body of each DELETE.
shop.without_client("dedicated_accounts.remove_split", "DELETE", "/dedicated_account/split", {"account_number": number})
listed = data("dedicated_accounts.list", client.dedicated_accounts.get_dedicated_accounts())
assert [item["account_number"] for item in listed] == [number]
held = data("dedicated_accounts.fetch", client.dedicated_accounts.get_dedicated_account(account["id"]))
assert held["account_number"] == number
data("dedicated_accounts.deactivate", client.dedicated_accounts.deactivate(account["id"]))

# A school is sent a payment request, and pays it; a draft is put away.
chairs = [LineItem(name="Chair", amount=AMOUNT, quantity=1)]
requested = data(
    "payment_requests.create",
    client.payment_requests.create(ada, AMOUNT, line_items=chairs, description="Chairs", due_date=LATER),
)["request_code"]
data("payment_requests.update", client.payment_requests.update(requested, ada, AMOUNT, description="School chairs"))
asked = data("payment_requests.fetch", client.payment_requests.get_payment_request(requested))
assert (asked["description"], asked["status"]) == ("School chairs", "pending")
data("payment_requests.notify", client.payment_requests.send_notification(requested))
sandbox("pay", reference=requested)
assert data("payment_requests.verify", client.payment_requests.verify(requested))["status"] == "success"
draft = data("payment_requests.create", client.payment_requests.create(ada, AMOUNT, draft=True))["request_code"]
data("payment_requests.finalize", client.payment_requests.finalize(draft))
owed = data("payment_requests.totals", client.payment_requests.get_total())
assert [line["amount"] for line in owed["pending"] if line["currency"] == "NGN"] == [AMOUNT]
data("payment_requests.archive", client.payment_requests.archive(draft))
# The client always sends `include_archive`, and any value of that includes what was put away.
assert len(data("payment_requests.list", client.payment_requests.get_payment_requests())) == 2

# A product stands on a page.
yams = data("products.create", client.products.create("Yams", "A box", AMOUNT, enums.Currency.NGN, quantity=5))["id"]
data("products.update", client.products.update(yams, "Yams", "A big box", AMOUNT, enums.Currency.NGN, quantity=7))
product = data("products.fetch", client.products.get_product(yams))
assert (product["description"], product["quantity"]) == ("A big box", 7)
assert [item["id"] for item in data("products.list", client.products.get_products())] == [yams]
data("pages.check_slug_availability", client.payment_pages.check_slug_available("yams"))
page = data("pages.create", client.payment_pages.create("Yams", slug="yams", type_="product"))
data("pages.add_products", client.payment_pages.add_products(page["id"], [yams]))
data("pages.update", client.payment_pages.update(page["id"], "Yams", "From our farms", AMOUNT, True))
shown = data("pages.fetch", client.payment_pages.get_page("yams"))
assert (shown["description"], [item["product_id"] for item in shown["products"]]) == ("From our farms", [yams])
assert [item["slug"] for item in data("pages.list", client.payment_pages.get_pages())] == ["yams"]

# The debts of the month are charged in one batch.
debts = [BulkChargeInstruction(authorization=card, amount=AMOUNT, reference=f"debt-{n}") for n in (1, 2)]
batch = data("bulk_charges.initiate", client.bulk_charges.initiate(debts))["batch_code"]
data("bulk_charges.pause", client.bulk_charges.pause_batch(batch))
sandbox("clock", seconds=60)
assert data("bulk_charges.fetch", client.bulk_charges.get_batch(batch))["status"] == "paused"
data("bulk_charges.resume", client.bulk_charges.resume_batch(batch))
sandbox("clock", seconds=600)
assert data("bulk_charges.fetch", client.bulk_charges.get_batch(batch))["status"] == "complete"
charged = data("bulk_charges.charges", client.bulk_charges.get_charges_in_batch(batch, enums.Status.SUCCESS))
assert [charge["status"] for charge in charged] == ["success", "success"]
assert [item["batch_code"] for item in data("bulk_charges.list", client.bulk_charges.get_batches())] == [batch]

# The day is settled, which empties the balance.
(main,) = (made["id"] for made in sandbox("settle") if made["subaccount"] is None)
settlements = data("settlements.fetch", client.settlements.get_settlements(subaccount="none"))
assert [item["id"] for item in settlements] == [main]
settled = data("settlements.transaction", client.settlements.get_settlement_transactions(main))
assert "order-1042" in [item["reference"] for item in settled]
assert [item["balance"] for item in data("balance.fetch", client.transfer_control.check_balance())] == [0]

# Those who work there are paid: one alone, two at once, one with a password; one account does not exist any more.
sandbox("fund", amount=FUNDED)
bola = data(
    "transfer_recipients.create",
    client.transfer_recipients.create(enums.RecipientType.NUBAN, "Bola Ade", "0000000000", "057"),
)["recipient_code"]
many = data(
    "transfer_recipients.bulk",
    client.transfer_recipients.bulk_create(
        [
            Recipient(type=enums.RecipientType.NUBAN, name=name, account_number=number, bank_code="058")
            for name, number in (("Chidi Obi", "0123456787"), ("Dayo Ojo", "0120000001"))
        ]
    ),
)
chidi, dayo = (item["recipient_code"] for item in many["success"])
data("transfer_recipients.update", client.transfer_recipients.update(bola, "Bola Adeyemi", "bola@example.com"))
assert (
    data("transfer_recipients.fetch", client.transfer_recipients.get_transfer_recipient(bola))["name"] == "Bola Adeyemi"
)
assert len(data("transfer_recipients.list", client.transfer_recipients.get_transfer_recipients())) == 3

sent = data("transfers.initiate", client.transfers.initiate(AMOUNT, bola, "May wages", reference="wages-may-of-bola"))
assert sent["status"] == "pending"
both = data(
    "transfers.bulk",
    client.transfers.bulk_transfer(
        [
            TransferInstruction(amount=AMOUNT, recipient=worker, reference=reference, reason="May wages")
            for worker, reference in ((chidi, "wages-may-of-chidi"), (dayo, "wages-may-of-dayo"))
        ]
    ),
)
assert [item["reference"] for item in both] == ["wages-may-of-chidi", "wages-may-of-dayo"]
sandbox("clock", seconds=60)
assert data("transfers.verify", client.transfers.verify("wages-may-of-bola"))["status"] == "success"
assert data("transfers.fetch", client.transfers.get_transfer(sent["transfer_code"]))["status"] == "success"
assert data("transfers.verify", client.transfers.verify("wages-may-of-dayo"))["status"] == "failed"
data("transfer_recipients.delete", client.transfer_recipients.delete(dayo))

data("transfers.enable_otp", client.transfer_control.enable_otp())
waiting = data("transfers.initiate", client.transfers.initiate(AMOUNT, bola, reference="bonus-may-of-bola"))
assert waiting["status"] == "otp"
data("transfers.resend_otp", client.transfer_control.resend_otp(waiting["transfer_code"], enums.Reason.TRANSFER))
data("transfers.finalize", client.transfers.finalize(waiting["transfer_code"], "123456"))
sandbox("clock", seconds=60)
data("transfers.disable_otp", client.transfer_control.disable_otp())
data("transfers.disable_otp_finalize", client.transfer_control.finalize_disable_otp("123456"))
transfers = data("transfers.list", client.transfers.get_transfers())
assert [transfer["status"] for transfer in transfers] == ["success", "failed", "success", "success"]
balance = FUNDED - 3 * (AMOUNT + TRANSFER_FEE)
assert [item["balance"] for item in data("balance.fetch", client.transfer_control.check_balance())] == [balance]
if isinstance(client, PaystackClient):
    moves = data("balance.ledger", client.transfer_control.get_balance_ledger())
else:
    # The asynchronous client leaves out a slash here too.
    moves = shop.without_client("balance.ledger", "GET", "/balance/ledger")
assert moves[0]["balance"] == balance

# Ada leaves, and her card cannot be charged any more.
data("customers.deactivate_authorization", client.customers.deactivate(card))
late = answer(client.transactions.charge(AMOUNT, EMAIL, card, reference="order-1048"))
assert not late.status, late.message

shop.show()
