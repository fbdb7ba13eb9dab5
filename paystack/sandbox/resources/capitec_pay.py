"""The Capitec Pay operation, which tells a page in the browser whether a charge was approved.

The charge itself is made by `POST /charge`.
"""

from __future__ import annotations

from dataclasses import dataclass

from paystack.runtime.http import Response
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import SECOND
from paystack.sandbox.engine.replies import ErrorRow, Guess, Refused, json_response
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments.records import TRANSACTIONS, Transaction


@dataclass(slots=True)
class CapitecAnswer(Record):
    """What the last question about a charge was answered, and when the bank was asked."""

    transaction_id: int
    asked_at: int
    status: str
    message: str


CAPITEC_ANSWERS = Kind("capitec_answers", CapitecAnswer, unique=("transaction_id",))

SECRET_KEY = Guess("capitec-secret-key", "GET /capitec-pay/requery takes the secret key too, not only the public one.")

NOT_FOUND = ErrorRow(
    400,
    "Transaction not found",
    code="transaction_not_found",
    next_step="Ensure that you're passing the reference of a transaction that exists on this integration",
)

ASKS_AGAIN_AFTER = 10 * SECOND
"""The bank is not asked more often: a question that comes sooner gets the answer before."""


def requery(call: Call) -> Response:
    """GET /capitec-pay/requery/{ref}: by reference only"""
    account = call.account
    transaction = account[TRANSACTIONS].find(reference=call.path["ref"])
    if transaction is None or transaction.instrument != "capitec_pay":
        raise Refused(NOT_FOUND)
    answer = account[CAPITEC_ANSWERS].find(transaction_id=transaction.id)
    if answer is None:
        answer = account[CAPITEC_ANSWERS].add(CapitecAnswer(transaction.id, account.now(), *_state(transaction)))
    elif account.now() >= answer.asked_at + ASKS_AGAIN_AFTER:
        answer.asked_at = account.now()
        answer.status, answer.message = _state(transaction)
    body = {
        "status": True,
        "type": "success",
        "code": "ok",
        "data": {"status": answer.status},
        "message": answer.message,
    }
    is_public = "pk_test_" in call.request.headers.get("authorization", "")
    return json_response(200, body, () if is_public else (SECRET_KEY,))


def _state(transaction: Transaction) -> tuple[str, str]:
    """The status of the charge, and the message: the reason if it failed."""
    if transaction.charge_status == "success":
        return "success", "Charge successful"
    if transaction.charge_status == "failed":
        return "failed", transaction.message or transaction.gateway_response
    return "pending", "Charge pending"


RESOURCE = Resource(
    kinds=(CAPITEC_ANSWERS,),
    rules={"capitec_pay.requery": requery},
    with_public_key=("capitec_pay.requery",),
)
