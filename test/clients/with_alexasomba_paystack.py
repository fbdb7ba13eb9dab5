"""A payment's life with alexasomba-paystack, whose base URL is `Configuration(host=...)`.

Its models refuse some replies that the API is known to give. Those are shown with the client's own words, next to what
the same model says to the documented reply, and the steps go on with the raw reply that the client offers as an option.
"""

from __future__ import annotations

import json

from alexasomba_paystack import (
    ApiClient,
    Configuration,
    CustomerApi,
    CustomerCreate,
    CustomerCreateResponse,
    RefundApi,
    RefundCreate,
    TransactionApi,
    TransactionInitialize,
)
from alexasomba_paystack.exceptions import ApiException
from pydantic import ValidationError
from steps import AMOUNT, EMAIL, REFUNDED, arguments, pay, refusal, show

DOCUMENTED = {
    "status": True,
    "message": "Customer created",
    "data": {
        "transactions": [],
        "subscriptions": [],
        "authorizations": [],
        "email": EMAIL,
        "first_name": "Ada",
        "last_name": "Obi",
        "phone": "+2348012345678",
        "integration": 100032,
        "domain": "test",
        "customer_code": "CUS_xnxdt6s1zg1f4nx",
        "risk_action": "default",
        "id": 1173,
        "createdAt": "2026-01-05T09:12:33.417Z",
        "updatedAt": "2026-01-05T09:12:33.417Z",
        "identified": False,
        "identifications": None,
    },
}
"""A new customer as the API answers: `metadata` is not there unless it was sent."""


def fields(problem: ValidationError) -> list[str]:
    """Where the model and the reply disagree."""
    return [".".join(map(str, error["loc"])) for error in problem.errors()]


url, key = arguments()
client = ApiClient(Configuration(host=url, access_token=key))
customers, transactions, refunds = CustomerApi(client), TransactionApi(client), RefundApi(client)

new = CustomerCreate(email=EMAIL, first_name="Ada", last_name="Obi", phone="+2348012345678")
typed = refusal(lambda: customers.customer_create(new), ValidationError)
documented = refusal(lambda: CustomerCreateResponse.from_dict(DOCUMENTED), ValidationError)
# The model of the request takes metadata as text only, which the API refuses.
with_metadata = new.copy(update={"metadata": json.dumps({"loyalty": "1042"})})
refused = refusal(lambda: customers.customer_create(with_metadata), ApiException)
customer = customers.customer_create_with_http_info(new, _preload_content=False)

payment = TransactionInitialize(email=EMAIL, amount=AMOUNT, metadata={"cart": "42"})
started = transactions.transaction_initialize(payment)
reference = started.data.reference
pay(url, key, reference)
verified = transactions.transaction_verify(reference)
listed = transactions.transaction_list(per_page=10)
refund = refunds.refund_create(RefundCreate(transaction=reference, amount=REFUNDED))
same = payment.copy(update={"reference": reference})
again = refusal(lambda: transactions.transaction_initialize(same), ApiException)

show(
    reference=reference,
    customer=json.loads(customer.raw_data)["data"]["email"],
    started=started.data.authorization_url,
    # This client's own dump turns the metadata back into text.
    verified={**verified.data.to_dict(), "metadata": verified.data.metadata.actual_instance},
    listed=[item.reference for item in listed.data],
    refund={"status": refund.data.status, "amount": refund.data.amount},
    again={"status": again.status, "code": json.loads(again.body)["code"]},
    rejected={"sandbox": fields(typed), "documented": fields(documented)},
    refused={"status": refused.status, "message": json.loads(refused.body)["message"]},
)
