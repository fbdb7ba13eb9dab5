"""The direct debit operations over the mandates of all customers. The mandates themselves are in `mandates`."""

from __future__ import annotations

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.replies import INVALID, MISSING, Guess, Refused, absent, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.payments.records import CUSTOMERS
from paystack.sandbox.resources.mandates import BAD_CURSOR, DIRECT_DEBIT, MANDATES, listed, status_of

ACTIVATION = Guess(
    "activation-charge",
    "An activation charge changes nothing before the customer has approved the mandate on its page. Customers without "
    "a pending mandate are not refused; unknown ones are.",
)

CUSTOMER_UNKNOWN = absent("Customer not found", "customer_not_found", status=400, unverified=ACTIVATION)


def trigger_activation_charge(call: Call) -> Response:
    """PUT /directdebit/activation-charge"""
    numbers = call.body.get("customer_ids")
    if numbers is None or numbers == []:
        raise Refused(MISSING, field="customer_ids")
    if not isinstance(numbers, list) or any(isinstance(item, bool) for item in numbers):
        raise Refused(INVALID, field="customer_ids")
    for number in numbers:
        if not isinstance(number, (int, str)):
            raise Refused(INVALID, field="customer_ids")
        if isinstance(number, int) and not 0 <= number < 10**19:
            raise Refused(CUSTOMER_UNKNOWN)
        if call.account[CUSTOMERS].numbered(str(number)) is None:
            raise Refused(CUSTOMER_UNKNOWN)
    return ok("Mandate is queued for retry", unverified=(ACTIVATION,))


def list_mandate_authorizations(call: Call) -> Response:
    """GET /directdebit/mandate-authorizations"""
    account = call.account
    chosen = account[MANDATES].all()[::-1]
    status = call.query("status")
    if status is not None:
        chosen = chosen.where(lambda item: status_of(account, item) == status)
    shown, meta = paging.mandate_page(call, chosen, BAD_CURSOR)
    data = [listed(account, item) for item in shown]
    message = "Mandate authorizations retrieved successfully"
    return ok(message, data, meta=meta, unverified=(DIRECT_DEBIT,))


RESOURCE = Resource(
    rules={
        "direct_debits.trigger_activation_charge": trigger_activation_charge,
        "direct_debits.list_mandate_authorizations": list_mandate_authorizations,
    },
)
