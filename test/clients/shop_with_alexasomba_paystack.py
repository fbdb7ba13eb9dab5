"""A day of a shop with alexasomba-paystack, whose models reject many replies that the API is known to give."""

from __future__ import annotations

import functools
import json
from datetime import datetime
from typing import Any

import alexasomba_paystack as sdk
from alexasomba_paystack.exceptions import ApiException
from pydantic import ValidationError
from steps import (
    AMOUNT,
    DEBTS,
    EMAIL,
    EVIDENCE,
    FUNDED,
    LATER,
    MONTH,
    REFUNDED,
    TRANSFER_FEE,
    Shop,
    arguments,
    places,
    refusal,
)

url, key = arguments()
shop = Shop()
sandbox = shop.control


def disagreements(model: str, reply: Any) -> list[str]:
    """Where the model and the reply disagree; where it allows for several models and none fits, it does not say."""
    try:
        getattr(sdk, model).from_dict(reply)
    except ValidationError as problem:
        return places(problem.errors())
    except ValueError:
        return ["(none of several models)"]
    return []


class Client(sdk.ApiClient):
    """Hands over the reply as it was received, and remembers what its model says to it."""

    model = ""
    rejected = False

    def deserialize(self, response: Any, response_type: str) -> Any:
        """The reply, whether or not its model accepts it."""
        reply = json.loads(response.data)
        self.model = response_type
        self.rejected = bool(disagreements(response_type, reply))
        return reply


client = Client(sdk.Configuration(host=url, access_token=key))


def data(operation: str, reply: Any) -> Any:
    """What the reply to the operation says, whether or not the client's model accepts it."""
    if reply is None:
        shop.unread(operation, reply)
        reply = json.loads(client.last_response.data)
    elif client.rejected:
        shop.reject(operation, reply, functools.partial(disagreements, client.model))
    assert reply["status"], operation
    return reply.get("data")


customers, transactions, charges = sdk.CustomerApi(client), sdk.TransactionApi(client), sdk.ChargeApi(client)
refunds, plans, subscriptions = sdk.RefundApi(client), sdk.PlanApi(client), sdk.SubscriptionApi(client)
subaccounts, splits, disputes = sdk.SubaccountApi(client), sdk.SplitApi(client), sdk.DisputeApi(client)
accounts, requests = sdk.DedicatedVirtualAccountApi(client), sdk.PaymentRequestApi(client)
products, pages, bulk_charges = sdk.ProductApi(client), sdk.PageApi(client), sdk.BulkChargeApi(client)
settlements, recipients = sdk.SettlementApi(client), sdk.TransferRecipientApi(client)
transfers, balances = sdk.TransferApi(client), sdk.BalanceApi(client)

# Customers come and pay.
new = sdk.CustomerCreate(email=EMAIL, first_name="Ada", last_name="Obi")
ada = data("customers.create", customers.customer_create(new))["customer_code"]
data("customers.update", customers.customer_update(ada, sdk.CustomerUpdate(last_name="Eze")))
data("customers.risk_action", customers.customer_risk_action(sdk.CustomerRiskAction(customer=ada, risk_action="allow")))
known = data("customers.fetch", customers.customer_fetch(EMAIL))
assert (known["last_name"], known["risk_action"]) == ("Eze", "allow")
assert [customer["email"] for customer in data("customers.list", customers.customer_list())] == [EMAIL]

payment = sdk.TransactionInitialize(email=EMAIL, amount=AMOUNT, reference="order-1042")
data("transactions.initialize", transactions.transaction_initialize(payment))
sandbox("pay", reference="order-1042")
paid = data("transactions.verify", transactions.transaction_verify("order-1042"))
assert (paid["status"], paid["amount"], paid["customer"]["customer_code"]) == ("success", AMOUNT, ada)
assert data("transactions.fetch", transactions.transaction_fetch(paid["id"]))["reference"] == "order-1042"
assert data("transactions.timeline", transactions.transaction_timeline(paid["id"]))["success"] is True
bank = sdk.Bank(code="057", account_number="0000000000")
charge = sdk.ChargeCreateRequest(email=EMAIL, amount=AMOUNT, bank=bank, reference="order-1043")
assert data("charges.create", charges.charge_create(charge))["status"] == "send_birthday"
birthday = sdk.ChargeSubmitBirthday(birthday="2007-04-15", reference="order-1043")
assert data("charges.submit_birthday", charges.charge_submit_birthday(birthday))["status"] == "send_otp"
otp = sdk.ChargeSubmitOTP(otp="123456", reference="order-1043")
assert data("charges.submit_otp", charges.charge_submit_otp(otp))["status"] == "success"
assert data("charges.check", charges.charge_check("order-1043"))["status"] == "success"

# Their saved cards are charged, until one has no money.
card = paid["authorization"]["authorization_code"]


def charge_card(reference: str) -> Any:
    saved = sdk.TransactionChargeAuthorization(email=EMAIL, amount=AMOUNT, authorization_code=card, reference=reference)
    return data("transactions.charge_authorization", transactions.transaction_charge_authorization(saved))


again = charge_card("order-1044")
assert (again["status"], again["authorization"]["authorization_code"]) == ("success", card)
debit = sdk.TransactionPartialDebit(
    email=EMAIL, amount=AMOUNT, authorization_code=card, currency="NGN", reference="order-1045"
)
part = data("transactions.partial_debit", transactions.transaction_partial_debit(debit))
assert (part["status"], part["amount"]) == ("success", AMOUNT)
sandbox("cards", authorization_code=card, card="insufficient_funds")
declined = charge_card("order-1046")
assert (declined["status"], declined["gateway_response"]) == ("failed", "Insufficient Funds")
sandbox("cards", authorization_code=card, card="success")
sales = data("transactions.list", transactions.transaction_list(status="success"))
assert [sale["reference"] for sale in sales] == ["order-1045", "order-1044", "order-1043", "order-1042"]
totals = data("transactions.totals", transactions.transaction_totals())
assert (totals["total_transactions"], totals["total_volume"]) == (4, 4 * AMOUNT)
assert data("transactions.export", transactions.transaction_export())["path"].startswith("http")

# One of them sends a part back.
refund = data("refunds.create", refunds.refund_create(sdk.RefundCreate(transaction="order-1044", amount=REFUNDED)))
assert (refund["status"], refund["amount"]) == ("pending", REFUNDED)
sandbox("clock", seconds=600)
assert data("refunds.fetch", refunds.refund_fetch(refund["id"]))["status"] == "processed"
assert [item["id"] for item in data("refunds.list", refunds.refund_list())] == [refund["id"]]

# A subscription is billed on the virtual clock, until it is disabled.
monthly = sdk.PlanCreate(name="Box", amount=AMOUNT, interval="monthly")
plan = data("plans.create", plans.plan_create(monthly))["plan_code"]
data("plans.update", plans.plan_update(plan, sdk.PlanUpdate(name="Monthly box")))
assert data("plans.fetch", plans.plan_fetch(plan))["name"] == "Monthly box"
assert [item["plan_code"] for item in data("plans.list", plans.plan_list())] == [plan]
wanted = sdk.SubscriptionCreate(customer=ada, plan=plan, authorization=card)
subscription = data("subscriptions.create", subscriptions.subscription_create(wanted))
box, token = subscription["subscription_code"], subscription["email_token"]
assert subscription["status"] == "active"
sandbox("clock", seconds=MONTH)
billed = data("subscriptions.fetch", subscriptions.subscription_fetch(box))
assert (billed["status"], billed["payments_count"]) == ("active", 2)
enough = sdk.SubscriptionToggle(code=box, token=token)
data("subscriptions.disable", subscriptions.subscription_disable(enough))
sandbox("clock", seconds=MONTH)
(listed,) = data("subscriptions.list", subscriptions.subscription_list())
assert (listed["subscription_code"], listed["status"]) == (box, "cancelled")
link = data("subscriptions.manage_link", subscriptions.subscription_manage_link(box))["link"]
assert link.endswith(f"?subscription={box}")
data("subscriptions.manage_email", subscriptions.subscription_manage_email(box))

# Two farms share the payments for what they grow.
farms = []
for name, number in (("Bakare Farms", "0123456789"), ("Sade Farms", "0123456788")):
    farm = sdk.SubaccountCreate(business_name=name, settlement_bank="058", account_number=number, percentage_charge=20)
    farms.append(data("subaccounts.create", subaccounts.subaccount_create(farm))["subaccount_code"])
renamed = sdk.SubaccountUpdate(business_name="Bakare & Sons", settlement_bank="058", description="Yams")
data("subaccounts.update", subaccounts.subaccount_update(farms[0], renamed))
assert data("subaccounts.fetch", subaccounts.subaccount_fetch(farms[0]))["business_name"] == "Bakare & Sons"
assert len(data("subaccounts.list", subaccounts.subaccount_list())) == 2
shares = [sdk.SplitSubaccounts(subaccount=farms[0], share=30)]
rule = sdk.SplitCreate(name="Market", type="percentage", subaccounts=shares, currency="NGN", bearer_type="account")
market = data("splits.create", splits.split_create(rule))
second = sdk.SplitSubaccounts(subaccount=farms[1], share=10)
added = data("splits.add_subaccount", splits.split_add_subaccount(market["id"], second))
assert [part["share"] for part in added["subaccounts"]] == [30, 10]
data("splits.remove_subaccount", splits.split_remove_subaccount(market["id"], second))
village = sdk.SplitUpdate(name="Village market", active=True)
data("splits.update", splits.split_update(str(market["id"]), village))
split = data("splits.fetch", splits.split_fetch(market["id"]))
assert (split["name"], [part["share"] for part in split["subaccounts"]]) == ("Village market", [30])
assert [item["split_code"] for item in data("splits.list", splits.split_list())] == [market["split_code"]]
joint = sdk.TransactionInitialize(email=EMAIL, amount=AMOUNT, reference="order-1047", split_code=market["split_code"])
data("transactions.initialize", transactions.transaction_initialize(joint))
sandbox("pay", reference="order-1047")
shared = data("transactions.verify", transactions.transaction_verify("order-1047"))
assert shared["split"]["split_code"] == market["split_code"]

# Two payments are disputed: one was delivered, the other is given back.
delivered = sandbox("disputes", reference="order-1042")["id"]
lost = sandbox("disputes", reference="order-1045")["id"]
assert {item["id"] for item in data("disputes.list", disputes.dispute_list())} == {delivered, lost}
assert data("disputes.transaction", disputes.dispute_transaction(paid["id"]))["id"] == delivered
proof = sdk.DisputeEvidence(**EVIDENCE)
evidence = data("disputes.evidence", disputes.dispute_evidence(delivered, proof))
# The client has no argument for the name of the file.
receipt, letter = (
    shop.without_client("disputes.upload_url", "GET", f"/dispute/{dispute}/upload_url?upload_filename=receipt.pdf")
    for dispute in (delivered, lost)
)
claim = sdk.DisputeUpdate(refund_amount=AMOUNT, uploaded_filename=receipt["fileName"])
data("disputes.update", disputes.dispute_update(delivered, claim))
refused = sdk.DisputeResolve(
    resolution="declined",
    message="It was delivered.",
    refund_amount=0,
    uploaded_filename=receipt["fileName"],
    evidence=evidence["id"],
)
resolved = data("disputes.resolve", disputes.dispute_resolve(delivered, refused))
assert (resolved["status"], resolved["resolution"]) == ("resolved", "declined")
accepted = sdk.DisputeResolve(
    resolution="merchant-accepted",
    message="It was lost.",
    refund_amount=AMOUNT,
    uploaded_filename=letter["fileName"],
)
data("disputes.resolve", disputes.dispute_resolve(lost, accepted))
assert data("disputes.fetch", disputes.dispute_fetch(lost))["resolution"] == "merchant-accepted"
assert data("disputes.download", disputes.dispute_download())["path"].startswith("http")

# Ada gets an account of her own, and sends money to it from her bank.
banks = data("dedicated_accounts.available_providers", accounts.dedicated_account_available_providers())
assert "test-bank" in [bank["provider_slug"] for bank in banks]
own = sdk.DedicatedVirtualAccountCreate(customer=ada, preferred_bank="test-bank")
account = data("dedicated_accounts.create", accounts.dedicated_account_create(own))
number = account["account_number"]
sandbox("transfers-in", account_number=number, amount=AMOUNT)
sandbox("transfers-in", account_number=number, amount=AMOUNT, missed=True)
data("dedicated_accounts.requery", accounts.dedicated_account_requery(number, "test-bank"))
sandbox("clock", seconds=60)
sharing = sdk.DedicatedVirtualAccountSplit(account_number=number, split_code=market["split_code"])
data("dedicated_accounts.add_split", accounts.dedicated_account_add_split(sharing))
alone = sdk.DedicatedVirtualAccountRemoveSplit(account_number=number)
data("dedicated_accounts.remove_split", accounts.dedicated_account_remove_split(alone))
listed = data("dedicated_accounts.list", accounts.dedicated_account_list())
assert [item["account_number"] for item in listed] == [number]
held = data("dedicated_accounts.fetch", accounts.dedicated_account_fetch(str(account["id"])))
assert held["account_number"] == number
data("dedicated_accounts.deactivate", accounts.dedicated_account_deactivate(str(account["id"])))

# A school is sent a payment request, and pays it; a draft is put away.
wish = sdk.PaymentRequestCreate(
    customer=ada,
    amount=AMOUNT,
    line_items=[{"name": "Chair", "amount": AMOUNT, "quantity": 1}],
    description="Chairs",
    due_date=datetime.fromisoformat(LATER),
)
requested = data("payment_requests.create", requests.payment_request_create(wish))
change = sdk.PaymentRequestUpdate(description="School chairs")
data("payment_requests.update", requests.payment_request_update(requested["id"], change))
asked = data("payment_requests.fetch", requests.payment_request_fetch(requested["id"]))
assert (asked["description"], asked["status"]) == ("School chairs", "pending")
data("payment_requests.notify", requests.payment_request_notify(requested["id"]))
sandbox("pay", reference=requested["request_code"])
# The client takes the number only, which Paystack refuses here.
number_refused = refusal(lambda: requests.payment_request_verify(requested["id"]), ApiException)
assert "invalid_slug" in number_refused.body
verify = f"/paymentrequest/verify/{requested['request_code']}"
assert shop.without_client("payment_requests.verify", "GET", verify)["status"] == "success"
sketch = sdk.PaymentRequestCreate(customer=ada, amount=AMOUNT, draft=True)
draft = data("payment_requests.create", requests.payment_request_create(sketch))["id"]
data("payment_requests.finalize", requests.payment_request_finalize(draft))
owed = data("payment_requests.totals", requests.payment_request_totals())
assert [line["amount"] for line in owed["pending"] if line["currency"] == "NGN"] == [AMOUNT]
data("payment_requests.archive", requests.payment_request_archive(draft))
listed = data("payment_requests.list", requests.payment_request_list())
assert [item["id"] for item in listed] == [requested["id"]]

# A product stands on a page.
crop = sdk.ProductCreate(name="Yams", description="A box", price=AMOUNT, currency="NGN", quantity=5)
yams = data("products.create", products.product_create(crop))["id"]
bigger = sdk.ProductUpdate(description="A big box", quantity=7)
data("products.update", products.product_update(yams, bigger))
product = data("products.fetch", products.product_fetch(yams))
assert (product["description"], product["quantity"]) == ("A big box", 7)
assert [item["id"] for item in data("products.list", products.product_list())] == [yams]
data("pages.check_slug_availability", pages.page_check_slug_availability("yams"))
page = data("pages.create", pages.page_create(sdk.PageCreate(name="Yams", slug="yams", type="product")))
data("pages.add_products", pages.page_add_products(str(page["id"]), sdk.PageProduct(products=[yams])))
told = sdk.PageUpdate(name="Yams", description="From our farms", active=True)
data("pages.update", pages.page_update(page["id"], told))
shown = data("pages.fetch", pages.page_fetch(page["id"]))
assert (shown["description"], [item["product_id"] for item in shown["products"]]) == ("From our farms", [yams])
assert [item["slug"] for item in data("pages.list", pages.page_list())] == ["yams"]

# The debts of the month are charged in one batch.
debts = [sdk.BulkChargeInitiate(authorization=card, **debt) for debt in DEBTS]
batch = data("bulk_charges.initiate", bulk_charges.bulk_charge_initiate(debts))["batch_code"]
data("bulk_charges.pause", bulk_charges.bulk_charge_pause(batch))
sandbox("clock", seconds=60)
assert data("bulk_charges.fetch", bulk_charges.bulk_charge_fetch(batch))["status"] == "paused"
data("bulk_charges.resume", bulk_charges.bulk_charge_resume(batch))
sandbox("clock", seconds=600)
assert data("bulk_charges.fetch", bulk_charges.bulk_charge_fetch(batch))["status"] == "complete"
charged = data("bulk_charges.charges", bulk_charges.bulk_charge_charges(batch))
assert [item["status"] for item in charged] == ["success", "success"]
assert [item["batch_code"] for item in data("bulk_charges.list", bulk_charges.bulk_charge_list())] == [batch]

# The day is settled, which empties the balance.
(main,) = (made["id"] for made in sandbox("settle") if made["subaccount"] is None)
assert main in [item["id"] for item in data("settlements.fetch", settlements.settlements_fetch())]
settled = data("settlements.transaction", settlements.settlements_transaction(main))
assert "order-1042" in [item["reference"] for item in settled]
assert [item["balance"] for item in data("balance.fetch", balances.balance_fetch())] == [0]

# Those who work there are paid: one alone, two at once, one with a password; one account does not exist any more.
sandbox("fund", amount=FUNDED)
worker = sdk.TransferRecipientCreate(type="nuban", name="Bola Ade", account_number="0000000000", bank_code="057")
bola = data("transfer_recipients.create", recipients.transferrecipient_create(worker))["recipient_code"]
workers = sdk.TransferRecipientBulk(
    batch=[
        sdk.TransferRecipientCreate(type="nuban", name=name, account_number=number, bank_code="058")
        for name, number in (("Chidi Obi", "0123456787"), ("Dayo Ojo", "0120000001"))
    ]
)
many = data("transfer_recipients.bulk", recipients.transferrecipient_bulk(workers))
chidi, dayo = (item["recipient_code"] for item in many["success"])
married = sdk.TransferRecipientUpdate(name="Bola Adeyemi", email="bola@example.com")
data("transfer_recipients.update", recipients.transferrecipient_update(bola, married))
assert data("transfer_recipients.fetch", recipients.transferrecipient_fetch(bola))["name"] == "Bola Adeyemi"
assert len(data("transfer_recipients.list", recipients.transferrecipient_list())) == 3

wages = sdk.TransferInitiate(
    source="balance", amount=AMOUNT, recipient=bola, reason="May wages", reference="wages-may-of-bola"
)
sent = data("transfers.initiate", transfers.transfer_initiate(wages))
assert sent["status"] == "pending"
others = sdk.TransferBulk(
    source="balance",
    transfers=[
        sdk.TransferBase(amount=AMOUNT, recipient=code, reference=reference, reason="May wages")
        for code, reference in ((chidi, "wages-may-of-chidi"), (dayo, "wages-may-of-dayo"))
    ],
)
both = data("transfers.bulk", transfers.transfer_bulk(others))
assert [item["reference"] for item in both] == ["wages-may-of-chidi", "wages-may-of-dayo"]
sandbox("clock", seconds=60)
assert data("transfers.verify", transfers.transfer_verify("wages-may-of-bola"))["status"] == "success"
assert data("transfers.fetch", transfers.transfer_fetch(sent["transfer_code"]))["status"] == "success"
assert data("transfers.verify", transfers.transfer_verify("wages-may-of-dayo"))["status"] == "failed"
data("transfer_recipients.delete", recipients.transferrecipient_delete(dayo))

data("transfers.enable_otp", transfers.transfer_enable_otp())
bonus = sdk.TransferInitiate(source="balance", amount=AMOUNT, recipient=bola, reference="bonus-may-of-bola")
waiting = data("transfers.initiate", transfers.transfer_initiate(bonus))
assert waiting["status"] == "otp"
resent = sdk.TransferResendOTP(transfer_code=waiting["transfer_code"], reason="transfer")
data("transfers.resend_otp", transfers.transfer_resend_otp(resent))
password = sdk.TransferFinalize(transfer_code=waiting["transfer_code"], otp="123456")
data("transfers.finalize", transfers.transfer_finalize(password))
sandbox("clock", seconds=60)
data("transfers.disable_otp", transfers.transfer_disable_otp())
data(
    "transfers.disable_otp_finalize",
    transfers.transfer_disable_otp_finalize(sdk.TransferFinalizeDisableOTP(otp="123456")),
)
listed = data("transfers.list", transfers.transfer_list())
assert [transfer["status"] for transfer in listed] == ["success", "failed", "success", "success"]
balance = FUNDED - 3 * (AMOUNT + TRANSFER_FEE)
assert [item["balance"] for item in data("balance.fetch", balances.balance_fetch())] == [balance]
assert data("balance.ledger", balances.balance_ledger())[0]["balance"] == balance

# Ada leaves, and her card cannot be charged any more.
gone = sdk.CustomerDeactivateAuthorization(authorization_code=card)
data("customers.deactivate_authorization", customers.customer_deactivate_authorization(gone))
assert refusal(lambda: charge_card("order-1048"), ApiException).status == 400

shop.show()
