"""A payment's life with alexasomba-paystack, whose base URL is `Configuration(host=...)`.

Its model of a new customer rejects what the API is known to answer (see `rejected.py`), so that reply is taken raw,
which the client offers as an option.
"""

from __future__ import annotations

import json

from alexasomba_paystack import (
    ApiClient,
    Configuration,
    CustomerApi,
    CustomerCreate,
    RefundApi,
    RefundCreate,
    TransactionApi,
    TransactionInitialize,
)
from alexasomba_paystack.exceptions import ApiException
from steps import AMOUNT, EMAIL, REFUNDED, arguments, pay, refusal, show

url, key = arguments()
client = ApiClient(Configuration(host=url, access_token=key))
customers, transactions, refunds = CustomerApi(client), TransactionApi(client), RefundApi(client)

new = CustomerCreate(email=EMAIL, first_name="Ada", last_name="Obi", phone="+2348012345678")
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
    refused={"status": refused.status, "message": json.loads(refused.body)["message"]},
)
