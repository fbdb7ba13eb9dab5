"""A shop with pypaystack2: payouts, plans, subscriptions, splits, disputes and dedicated accounts."""

from __future__ import annotations

from typing import Any

from pypaystack2 import PaystackClient, enums
from pypaystack2.base_clients import AbstractAPIClient
from pypaystack2.models.payload_models import SplitAccount, TransferInstruction
from steps import AMOUNT, EMAIL, arguments, control, pay, show

url, key = arguments()
AbstractAPIClient._BASE_URL = url
client = PaystackClient(key)
rejected = []


def data(name: str, response: Any) -> Any:
    """What the reply said, whether or not the client's model accepts it: then the client gives None for it."""
    assert response.status, response.message
    if response.data is None:
        rejected.append(name)
    return response.raw["data"]


customer = data("customer", client.customers.create(EMAIL, first_name="Ada", last_name="Obi"))["customer_code"]
plan = data("plan", client.plans.create("Monthly box", AMOUNT, enums.Interval.MONTHLY))
client.transactions.initialize(AMOUNT, EMAIL, reference="order-1042")
pay(url, key, "order-1042")
subscribed = data("subscription", client.subscriptions.create(customer, plan["plan_code"]))
subscriptions = data("subscriptions", client.subscriptions.get_subscriptions())
disabled = client.subscriptions.disable(subscribed["subscription_code"], subscribed["email_token"])

farm = data("subaccount", client.subaccounts.create("Bakare Farms", "058", "0123456789", 20))
shares = [SplitAccount(subaccount=farm["subaccount_code"], share=30)]
split = data(
    "split",
    client.splits.create("Market", enums.Split.PERCENTAGE, enums.Currency.NGN, shares, enums.Bearer.ACCOUNT),
)
client.transactions.initialize(AMOUNT, EMAIL, reference="order-1043", split_code=split["split_code"])
pay(url, key, "order-1043")

control(url, key, "fund", amount=10_000_000)
bola = client.transfer_recipients.create(enums.RecipientType.NUBAN, "Bola Ade", "0000000000", "057")
recipient = data("recipient", bola)["recipient_code"]
sent = data("transfer", client.transfers.initiate(AMOUNT, recipient, reference="payout-1042-chairs"))
instructions = [
    TransferInstruction(amount=AMOUNT, recipient=recipient, reference=f"payout-{order}-tables", reason="Tables")
    for order in (1043, 1044)
]
batch = data("batch", client.transfers.bulk_transfer(instructions))
control(url, key, "clock", seconds=60)
arrived = data("arrived", client.transfers.verify("payout-1042-chairs"))
balance = data("balance", client.transfer_control.check_balance())

contested = control(url, key, "disputes", reference="order-1042")["id"]
upload = data("upload", client.disputes.get_upload_url(contested, "receipt.pdf"))["fileName"]
answer = client.disputes.resolve_dispute(contested, enums.Resolution.DECLINED, "It was delivered.", 0, upload)
resolved = data("resolved", answer)

account = data("account", client.dedicated_accounts.create(customer, preferred_bank="test-bank"))["account_number"]
control(url, key, "transfers-in", account_number=account, amount=AMOUNT)
accounts = data("accounts", client.dedicated_accounts.get_dedicated_accounts())

show(
    rejected=rejected,
    plan=plan["plan_code"],
    subscribed=subscribed["status"],
    listed=[item["subscription_code"] for item in subscriptions],
    disabled=disabled.status,
    split=[part["share"] for part in split["subaccounts"]],
    sent=sent["status"],
    batch=[item["reference"] for item in batch],
    arrived=arrived["status"],
    balance={item["currency"]: item["balance"] for item in balance},
    resolved=resolved["status"],
    accounts=[item["account_number"] for item in accounts],
    account=account,
)
