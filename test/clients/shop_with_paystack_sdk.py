"""A day of a shop with paystack-sdk, whose replies have no models: it hands over what it received."""

from __future__ import annotations

import functools

from paystack.configuration import Configuration
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
    refusal,
)

import paystack
from paystack.exceptions import ApiException
from paystack.models import TransferRecipientCreate

configuration = Configuration()
configuration.host, configuration.api_key = arguments()
Configuration.set_default(configuration)
shop = Shop()
sandbox = shop.control

# Customers come and pay.
ada = paystack.Customer.create(EMAIL, first_name="Ada", last_name="Obi").data["customer_code"]
assert paystack.Customer.update(ada, last_name="Eze").status
assert paystack.Customer.risk_action(ada, risk_action="allow").status
known = paystack.Customer.fetch(EMAIL).data
assert (known["last_name"], known["risk_action"]) == ("Eze", "allow")
assert [customer["email"] for customer in paystack.Customer.list().data] == [EMAIL]

assert paystack.Transaction.initialize(EMAIL, AMOUNT, reference="order-1042").status
sandbox("pay", reference="order-1042")
paid = paystack.Transaction.verify("order-1042").data
assert (paid["status"], paid["amount"], paid["customer"]["customer_code"]) == ("success", AMOUNT, ada)
assert paystack.Transaction.fetch(str(paid["id"])).data["reference"] == "order-1042"
assert paystack.Transaction.timeline("order-1042").data["success"] is True
bank = {"code": "057", "account_number": "0000000000"}
birthday = paystack.Charge.create(email=EMAIL, amount=str(AMOUNT), bank=bank, reference="order-1043").data
assert birthday["status"] == "send_birthday"
assert paystack.Charge.submit_birthday("2007-04-15", "order-1043").data["status"] == "send_otp"
assert paystack.Charge.submit_otp("123456", "order-1043").data["status"] == "success"
assert paystack.Charge.check("order-1043").data["status"] == "success"

# Their saved cards are charged, until one has no money.
card = paid["authorization"]["authorization_code"]
again = paystack.Transaction.charge_authorization(EMAIL, AMOUNT, card, reference="order-1044").data
assert (again["status"], again["authorization"]["authorization_code"]) == ("success", card)
part = paystack.Transaction.partial_debit(EMAIL, AMOUNT, card, "NGN", reference="order-1045").data
assert (part["status"], part["amount"]) == ("success", AMOUNT)
sandbox("cards", authorization_code=card, card="insufficient_funds")
declined = paystack.Transaction.charge_authorization(EMAIL, AMOUNT, card, reference="order-1046").data
assert (declined["status"], declined["gateway_response"]) == ("failed", "Insufficient Funds")
sandbox("cards", authorization_code=card, card="success")
sales = [sale["reference"] for sale in paystack.Transaction.list().data if sale["status"] == "success"]
assert sales == ["order-1045", "order-1044", "order-1043", "order-1042"]
totals = paystack.Transaction.totals().data
assert (totals["total_transactions"], totals["total_volume"]) == (4, 4 * AMOUNT)
assert paystack.Transaction.download().data["path"].startswith("http")

# One of them sends a part back.
refund = paystack.Refund.create("order-1044", amount=REFUNDED).data
assert (refund["status"], refund["amount"]) == ("pending", REFUNDED)
sandbox("clock", seconds=600)
assert paystack.Refund.fetch(str(refund["id"])).data["status"] == "processed"
assert [item["id"] for item in paystack.Refund.list().data] == [refund["id"]]

# A subscription is billed on the virtual clock, until it is disabled.
# The client knows one status of success, 200, and gives None for the 201 of a new plan.
shop.unread("plans.create", paystack.Plan.create("Box", AMOUNT, "monthly"))
(plan,) = (item["plan_code"] for item in paystack.Plan.list().data)
assert paystack.Plan.update(plan, name="Monthly box").status
assert paystack.Plan.fetch(plan).data["name"] == "Monthly box"
subscription = paystack.Subscription.create(ada, plan, authorization=card).data
box, token = subscription["subscription_code"], subscription["email_token"]
assert subscription["status"] == "active"
sandbox("clock", seconds=MONTH)
billed = paystack.Subscription.fetch(box).data
assert (billed["status"], billed["payments_count"]) == ("active", 2)
assert paystack.Subscription.disable(box, token).status
sandbox("clock", seconds=MONTH)
(listed,) = paystack.Subscription.list().data
assert (listed["subscription_code"], listed["status"]) == (box, "cancelled")
# The client asks with POST.
link = shop.without_client("subscriptions.manage_link", "GET", f"/subscription/{box}/manage/link")["link"]
assert link.endswith(f"?subscription={box}")
assert paystack.Subscription.manage_email(box).status

# Two farms share the payments for what they grow.
for name, number in (("Sade Farms", "0123456788"), ("Bakare Farms", "0123456789")):
    # A new subaccount has the status 201 too.
    shop.unread("subaccounts.create", paystack.Subaccount.create(name, "058", number, 20))
farms = [item["subaccount_code"] for item in paystack.Subaccount.list().data]
assert len(farms) == 2
assert paystack.Subaccount.update(
    farms[0], business_name="Bakare & Sons", settlement_bank="058", description="Yams"
).status
assert paystack.Subaccount.fetch(farms[0]).data["business_name"] == "Bakare & Sons"
shares = [{"subaccount": farms[0], "share": 30}]
market = paystack.Split.create("Market", "percentage", shares, "NGN", bearer_type="account").data
added = paystack.Split.add_subaccount(str(market["id"]), subaccount=farms[1], share=10).data
assert [part["share"] for part in added["subaccounts"]] == [30, 10]
assert paystack.Split.remove_subaccount(str(market["id"]), subaccount=farms[1]).status
assert paystack.Split.update(str(market["id"]), name="Village market", active=True).status
split = paystack.Split.fetch(str(market["id"])).data
assert (split["name"], [part["share"] for part in split["subaccounts"]]) == ("Village market", [30])
assert [item["split_code"] for item in paystack.Split.list().data] == [market["split_code"]]
assert paystack.Transaction.initialize(EMAIL, AMOUNT, reference="order-1047", split_code=market["split_code"]).status
sandbox("pay", reference="order-1047")
shared = paystack.Transaction.verify("order-1047").data
assert shared["split"]["split_code"] == market["split_code"]

# Two payments are disputed: one was delivered, the other is given back.
delivered = sandbox("disputes", reference="order-1042")["id"]
lost = sandbox("disputes", reference="order-1045")["id"]
assert {dispute["id"] for dispute in paystack.Dispute.list().data} == {delivered, lost}
assert paystack.Dispute.transaction(str(paid["id"])).data["id"] == delivered
evidence = paystack.Dispute.evidence(str(delivered), **EVIDENCE).data
# The client has no argument for the name of the file.
receipt, letter = (
    shop.without_client("disputes.upload_url", "GET", f"/dispute/{dispute}/upload_url?upload_filename=receipt.pdf")
    for dispute in (delivered, lost)
)
assert paystack.Dispute.update(str(delivered), AMOUNT, uploaded_filename=receipt["fileName"]).status
resolved = paystack.Dispute.resolve(
    str(delivered), "declined", "It was delivered.", 0, receipt["fileName"], evidence=evidence["id"]
).data
assert (resolved["status"], resolved["resolution"]) == ("resolved", "declined")
assert paystack.Dispute.resolve(str(lost), "merchant-accepted", "It was lost.", AMOUNT, letter["fileName"]).status
assert paystack.Dispute.fetch(str(lost)).data["resolution"] == "merchant-accepted"
assert paystack.Dispute.download().data["path"].startswith("http")

# Ada gets an account of her own, and sends money to it from her bank.
banks = paystack.DedicatedVirtualAccount.available_providers().data
assert "test-bank" in [bank["provider_slug"] for bank in banks]
account = paystack.DedicatedVirtualAccount.create(ada, preferred_bank="test-bank").data
number = account["account_number"]
sandbox("transfers-in", account_number=number, amount=AMOUNT)
sandbox("transfers-in", account_number=number, amount=AMOUNT, missed=True)
requery = f"/dedicated_account/requery?account_number={number}&provider_slug=test-bank"
shop.without_client("dedicated_accounts.requery", "GET", requery)
sandbox("clock", seconds=60)
assert paystack.DedicatedVirtualAccount.add_split(number, split_code=market["split_code"]).status
assert paystack.DedicatedVirtualAccount.remove_split(number).status
assert [item["account_number"] for item in paystack.DedicatedVirtualAccount.list().data] == [number]
held = paystack.DedicatedVirtualAccount.fetch(str(account["id"])).data
assert held["account_number"] == number
assert paystack.DedicatedVirtualAccount.deactivate(str(account["id"])).status

# A school is sent a payment request, and pays it; a draft is put away.
chairs = [{"name": "Chair", "amount": AMOUNT, "quantity": 1}]
requested = paystack.PaymentRequest.create(ada, line_items=chairs, description="Chairs", due_date=LATER).data[
    "request_code"
]
assert paystack.PaymentRequest.update(requested, description="School chairs").status
asked = paystack.PaymentRequest.fetch(requested).data
assert (asked["description"], asked["status"]) == ("School chairs", "pending")
assert paystack.PaymentRequest.notify(requested).status
sandbox("pay", reference=requested)
assert paystack.PaymentRequest.verify(requested).data["status"] == "success"
draft = paystack.PaymentRequest.create(ada, amount=AMOUNT, draft=True).data["request_code"]
assert paystack.PaymentRequest.finalize(draft).status
owed = paystack.PaymentRequest.totals().data
assert [line["amount"] for line in owed["pending"] if line["currency"] == "NGN"] == [AMOUNT]
assert paystack.PaymentRequest.archive(draft).status
assert [item["request_code"] for item in paystack.PaymentRequest.list().data] == [requested]

# A product stands on a page.
yams = paystack.Product.create("Yams", "A box", AMOUNT, "NGN", quantity=5).data["id"]
# The status of a changed product is 202, which the client does not know either.
shop.unread("products.update", paystack.Product.update(str(yams), description="A big box", quantity=7))
product = paystack.Product.fetch(str(yams)).data
assert (product["description"], product["quantity"]) == ("A big box", 7)
assert [item["id"] for item in paystack.Product.list().data] == [yams]
assert paystack.Page.check_slug_availability("yams").status
page = paystack.Page.create("Yams", slug="yams").data
assert paystack.Page.add_products(str(page["id"]), [yams]).status
assert paystack.Page.update(str(page["id"]), name="Yams", description="From our farms", active=True).status
shown = paystack.Page.fetch("yams").data
assert (shown["description"], [item["product_id"] for item in shown["products"]]) == ("From our farms", [yams])
assert [item["slug"] for item in paystack.Page.list().data] == ["yams"]

# The debts of the month are charged in one batch, for which the client has no argument.
debts = [{"authorization": card, **debt} for debt in DEBTS]
batch = shop.without_client("bulk_charges.initiate", "POST", "/bulkcharge", debts)["batch_code"]
assert paystack.BulkCharge.pause(batch).status
sandbox("clock", seconds=60)
assert paystack.BulkCharge.fetch(batch).data["status"] == "paused"
assert paystack.BulkCharge.resume(batch).status
sandbox("clock", seconds=600)
assert paystack.BulkCharge.fetch(batch).data["status"] == "complete"
assert [charge["status"] for charge in paystack.BulkCharge.charges(batch).data] == ["success", "success"]
assert [item["batch_code"] for item in paystack.BulkCharge.list().data] == [batch]

# The day is settled, which empties the balance.
(main,) = (made["id"] for made in sandbox("settle") if made["subaccount"] is None)
assert main in [item["id"] for item in paystack.Settlement.fetch().data]
settled = paystack.Settlement.transaction(str(main)).data
assert "order-1042" in [item["reference"] for item in settled]
assert [item["balance"] for item in paystack.Balance.fetch().data] == [0]

# Those who work there are paid: one alone, two at once, one with a password; one account does not exist any more.
sandbox("fund", amount=FUNDED)
bola = paystack.TransferRecipient.create("nuban", "Bola Ade", "0000000000", "057").data["recipient_code"]
many = paystack.TransferRecipient.bulk(
    [
        TransferRecipientCreate(type="nuban", name=name, account_number=number, bank_code="058")
        for name, number in (("Chidi Obi", "0123456787"), ("Dayo Ojo", "0120000001"))
    ]
).data
chidi, dayo = (item["recipient_code"] for item in many["success"])
assert paystack.TransferRecipient.transferrecipient_code_put(bola, name="Bola Adeyemi", email="bola@example.com").status
assert paystack.TransferRecipient.fetch(bola).data["name"] == "Bola Adeyemi"
assert len(paystack.TransferRecipient.list().data) == 3

sent = paystack.Transfer.initiate("balance", AMOUNT, bola, reason="May wages", reference="wages-may-of-bola").data
assert sent["status"] == "pending"
both = paystack.Transfer.bulk(
    source="balance",
    transfers=[
        {"amount": AMOUNT, "recipient": worker, "reference": reference, "reason": "May wages"}
        for worker, reference in ((chidi, "wages-may-of-chidi"), (dayo, "wages-may-of-dayo"))
    ],
).data
assert [item["reference"] for item in both] == ["wages-may-of-chidi", "wages-may-of-dayo"]
sandbox("clock", seconds=60)
assert paystack.Transfer.verify("wages-may-of-bola").data["status"] == "success"
assert paystack.Transfer.fetch(sent["transfer_code"]).data["status"] == "success"
assert paystack.Transfer.verify("wages-may-of-dayo").data["status"] == "failed"
assert paystack.TransferRecipient.transferrecipient_code_delete(dayo).status

assert paystack.Transfer.enable_otp().status
waiting = paystack.Transfer.initiate("balance", AMOUNT, bola, reference="bonus-may-of-bola").data
assert waiting["status"] == "otp"
assert paystack.Transfer.resend_otp(waiting["transfer_code"], "transfer").status
assert paystack.Transfer.finalize(waiting["transfer_code"], "123456").status
sandbox("clock", seconds=60)
assert paystack.Transfer.disable_otp().status
assert paystack.Transfer.disable_otp_finalize("123456").status
statuses = [transfer["status"] for transfer in paystack.Transfer.list().data]
assert statuses == ["success", "failed", "success", "success"]
balance = FUNDED - 3 * (AMOUNT + TRANSFER_FEE)
assert [item["balance"] for item in paystack.Balance.fetch().data] == [balance]
assert paystack.Balance.ledger().data[0]["balance"] == balance

# Ada leaves, and her card cannot be charged any more.
assert paystack.Customer.deactivate_authorization(card).status
charge_again = functools.partial(paystack.Transaction.charge_authorization, EMAIL, AMOUNT, card)
late = refusal(lambda: charge_again(reference="order-1048"), ApiException)
assert late.status == 400

shop.show()
