"""A payment's life with paystack-sdk, whose base URL is `Configuration.host`. Its package is called `paystack` too."""

from __future__ import annotations

import json

from paystack.configuration import Configuration
from steps import AMOUNT, EMAIL, REFUNDED, arguments, pay, refusal, show

import paystack
from paystack.exceptions import ApiException

url, key = arguments()
configuration = Configuration()
configuration.host = url
configuration.api_key = key
Configuration.set_default(configuration)

customer = paystack.Customer.create(EMAIL, first_name="Ada")
started = paystack.Transaction.initialize(EMAIL, AMOUNT, metadata=json.dumps({"cart": "42"}))
reference = started.data["reference"]
pay(url, key, reference)
verified = paystack.Transaction.verify(reference)
listed = paystack.Transaction.list(per_page=10)
refund = paystack.Refund.create(reference, amount=REFUNDED)
again = refusal(lambda: paystack.Transaction.initialize(EMAIL, AMOUNT, reference=reference), ApiException)

show(
    reference=reference,
    customer=customer.data["email"],
    started=started.data["authorization_url"],
    verified=verified.data,
    listed=[item["reference"] for item in listed.data],
    refund={"status": refund.data["status"], "amount": refund.data["amount"]},
    again={"status": again.status, "code": json.loads(again.body)["code"]},
)
