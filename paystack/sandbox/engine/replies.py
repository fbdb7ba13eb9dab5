"""The API's envelope, its error replies and the guesses behind them, each in one table.

Nothing here knows a resource: handlers pick a row and fill in its blanks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response

JSON_TYPE = "application/json; charset=utf-8"
UNVERIFIED_HEADER = "x-sandbox-unverified"

CHECK_VALUES = "Ensure that the value(s) you're passing are valid."
# The API ends this one with a no-break space.
PROVIDE_PARAMS = "Provide all required params\u00a0"
CORRECT_KEY = "Ensure that you provide the correct authorization key for the request"
CORRECT_REFERENCE = (
    "Ensure that you're passing the correct reference for the requested resource that exists on this integration"
)
TRY_LATER = "Try again later"

UNVERIFIED: dict[str, str] = {
    "address-test-card": "No documented test card asks for an address; card 4084080000000412 is the sandbox's own.",
    "amount-missing": "The message for an amount that was left out.",
    "bad-paging-value": "The answer to a page or perPage that is not a positive number, and to an unreadable cursor.",
    "bank-account-outcome": "What a bank account other than the documented ones leads to: it pays "
    "after its birthday and OTP.",
    "capitec-pay": "A Capitec Pay charge is pending and pays after ten seconds.",
    "card-details": "A test card with a wrong CVV or a past expiry date is declined.",
    "charge-not-waiting": "The answer to a submit_* that the charge does not wait for.",
    "charge-without-instrument": "The message for a charge that names nothing to pay with.",
    "check-authorization": "The reply to a check of an authorization.",
    "denied-customer": "A payment by a customer whose risk action is deny fails with 'Declined'.",
    "direct-debit": "Mandates: no payload was seen for most of their operations; a mandate "
    "becomes active when its page is approved.",
    "existing-customer": "POST /customer with a known email updates the names and answers 200.",
    "export-file": "The columns of the exported file, and how long its link lives.",
    "fees": "Fees outside the amounts that were seen: published rates, partly outdated.",
    "identification-outcome": "Which details fail an identification, and when the outcome comes.",
    "metadata-form": "A metadata string that is not JSON is kept as it came.",
    "non-numeric-id": "The message for a transaction id that is not a number.",
    "page-product": "Products are not emulated, so a page takes any product id and makes up the "
    "product; the real API answered 500 to unknown ones.",
    "partial-refund-status": "A transaction is a success again once a partial refund is done.",
    "payment-request-rules": "Which changes a payment request that is paid or archived allows.",
    "reference-characters": "The code of the error for a bad character in a reference.",
    "refund-of-unsuccessful-transaction": "The message and code of this refusal.",
    "refund-timing": "A refund is processed after two minutes and concluded after five.",
    "raw-card": "POST /charge takes a raw card here; the real API restricts that.",
    "redirect-outcome": "What follows a bank's page, an EFT or a QR code: they are completed on "
    "the sandbox's own page.",
    "request-body": "The answer to a body that is not a JSON object or a form.",
    "risk-action": "The answer to an unknown risk action.",
    "session-and-event": "GET /transaction/{id}/session and /event: no payload was ever seen.",
    "unfinished-charge-status": "The status that verify gives while a charge waits for a step.",
    "ussd-type": "The answer to a USSD type other than 737.",
    "unknown-plan-or-split": "Plans, splits and subaccounts are not emulated: naming one changes nothing, but for "
    "POST /charge, which refuses unknown ones.",
    "wrong-step-value": "A wrong birthday, phone or address ends a charge as a wrong OTP does.",
}
"""Every guess that a reply may rest on. The reply names the row in `X-Sandbox-Unverified`."""


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One error reply; `message` may hold `{blanks}`. `unverified` is a row of UNVERIFIED."""

    status: int
    message: str
    type: str | None = "validation_error"
    code: str | None = None
    next_step: str | None = CHECK_VALUES
    unverified: str | None = None
    data: object = None


def _invalid(message: str, code: str | None = "invalid_params", **more: Any) -> ErrorRow:
    return ErrorRow(400, message, code=code, **more)


def _missing(message: str, **more: Any) -> ErrorRow:
    return ErrorRow(400, message, code="missing_params", next_step=PROVIDE_PARAMS, **more)


def _absent(message: str, code: str = "not_found", status: int = 404) -> ErrorRow:
    return ErrorRow(status, message, code=code, next_step=CORRECT_REFERENCE)


ERRORS: dict[str, ErrorRow] = {
    # The request as such
    "invalid_key": ErrorRow(401, "Invalid key", code="invalid_Key", next_step=CORRECT_KEY),
    "malformed_body": _invalid("Request body is not valid JSON", unverified="request-body"),
    "body_not_object": _invalid("Request body must be an object", unverified="request-body"),
    "body_too_large": ErrorRow(413, "Request body is too large", code="invalid_params", unverified="request-body"),
    "not_emulated": ErrorRow(
        501,
        "{operation} is not emulated by the sandbox",
        type="api_error",
        code="not_emulated",
        next_step="Use a test key against https://api.paystack.co for this operation",
    ),
    "sandbox_failed": ErrorRow(
        500,
        "The sandbox failed to handle this request; see its log",
        type="api_error",
        code="unknown",
        next_step=TRY_LATER,
    ),
    "missing": _missing("{field} is required"),
    "invalid": _invalid("{field} is invalid"),
    "bad_paging": _invalid("Invalid '{field}' passed", unverified="bad-paging-value"),
    "bad_date": _invalid("Invalid '{field}' date passed"),
    # Customers
    "customer_email_missing": _missing('"email" is required'),
    "customer_email_invalid": _invalid('"email" must be a valid email'),
    "metadata_not_object": _invalid('"metadata" must be of type object'),
    "customer_not_found": _absent("Customer not found", "customer_not_found"),
    "authorization_code_unknown": _absent("Authorization code not found."),
    "invalid_bvn": _invalid("BVN is invalid"),
    "identification_type_unknown": _invalid("Identification type is invalid", unverified="identification-outcome"),
    "invalid_risk_action": _invalid("Risk action is invalid", unverified="risk-action"),
    "mandate_unknown": ErrorRow(
        404,
        "Authorization does not exist or does not belong to integration",
        type="api_error",
        code="unknown",
        next_step=TRY_LATER,
    ),
    "bad_mandate_cursor": ErrorRow(
        500, "An error occurred", code="unknown", next_step=TRY_LATER, unverified="direct-debit", data=[]
    ),
    # Transactions and charges
    "email_missing": _missing("Email Address is required"),
    "email_invalid": _invalid("Invalid Email Address Passed", "invalid_email_address"),
    "amount_missing": _missing("Amount is required", unverified="amount-missing"),
    "amount_invalid": _invalid("Invalid Amount Sent", "invalid_amount"),
    "amount_not_integer": _invalid("amount must be an integer", "invalid_amount"),
    "currency_unsupported": _invalid("Currency not supported by merchant"),
    "partial_debit_currency": _invalid("Currency {currency} is not supported for Partial Debit"),
    "reference_characters": _invalid("Invalid character in transaction reference", unverified="reference-characters"),
    "duplicate_reference": _invalid("Duplicate Transaction Reference", "duplicate_reference"),
    "reference_not_found": _absent("Transaction reference not found.", "transaction_not_found", status=400),
    "transaction_not_found": _absent("Transaction not found", "transaction_not_found"),
    "transaction_id_not_numeric": _invalid("Transaction ID should be numeric.", unverified="non-numeric-id"),
    "timeline_not_found": ErrorRow(400, "Transaction ID or reference is invalid", type=None, next_step=None),
    "charge_reference_invalid": ErrorRow(400, "Transaction reference is invalid", type=None, next_step=None),
    "charge_not_waiting": _invalid("Charge is not waiting for {field}", unverified="charge-not-waiting"),
    "invalid_split": ErrorRow(404, "Invalid Split code."),
    "invalid_subaccount": ErrorRow(404, "Invalid Subaccount."),
    "no_instrument": _missing(
        "One of Authorization code, card object, bank object, mobile_money object, ussd object, "
        "bank_transfer object, eft object, qr object or capitec_pay object is required",
        unverified="charge-without-instrument",
    ),
    "ussd_type_unsupported": _invalid("USSD type is not supported", unverified="ussd-type"),
    "authorization_invalid": _invalid("Authorization code is invalid"),
    "authorization_unusable": _invalid("Authorization code is not reusable or does not belong to this customer"),
    # Refunds
    "transaction_reversed": ErrorRow(
        400, "Transaction has been fully reversed", type="api_error", code="transaction_reversed"
    ),
    "refund_exceeds": _invalid(
        "Refund amount cannot be more than the transaction amount left",
        "refund_amount_exceeds_transaction_amount",
    ),
    "refund_unsuccessful": _invalid(
        "Transaction is not successful, so it cannot be refunded",
        unverified="refund-of-unsuccessful-transaction",
    ),
    "refund_currency": _invalid("Refund currency must be that of the transaction"),
    "refund_minimum": _invalid("Refund amount is below the minimum"),
    "refund_transaction_unknown": _absent("Transaction not found", "transaction_not_found", status=400),
    "refund_not_found": _absent("Refund not found"),
    "refund_state": ErrorRow(
        422,
        'Invalid Refund state, refund status should be "needs-attention"',
        code="invalid_params",
    ),
    # Payment requests and pages
    "request_code_invalid": _invalid("Payment request code is invalid"),
    "request_not_found": _absent("Payment request not found"),
    "request_slug_invalid": _invalid("Slug is invalid", "invalid_slug"),
    "request_amount_missing": _missing("Amount or line items required"),
    "request_settled": _invalid("Payment request can no longer be changed", unverified="payment-request-rules"),
    "page_not_found": _absent("Page not found"),
    "duplicate_slug": _invalid("The URL is already taken", "duplicate_slug"),
    "invalid_slug": _invalid("Slug is invalid", "invalid_slug"),
    "page_unknown_for_products": ErrorRow(404, "Page not found", code="not_found", unverified="page-product"),
    # The sandbox's own controls
    "control_key": ErrorRow(
        401,
        "The sandbox's controls need a test key",
        code="invalid_Key",
        next_step="Send the header Authorization: Bearer sk_test_..., with the key whose state is meant",
    ),
    "control_unknown": ErrorRow(
        404, "No such sandbox control", type="api_error", next_step="GET /_sandbox lists the controls and their methods"
    ),
    "control_event_unknown": ErrorRow(
        404, "No event has the id {id}", type="api_error", next_step="GET /_sandbox/events lists the events"
    ),
    "control_invalid": ErrorRow(400, "{reason}", type="api_error", code="invalid_params"),
}
"""Every error reply, by the name that handlers raise."""


class Refused(Exception):
    """Raised by a handler to answer with a row of ERRORS."""

    def __init__(self, name: str, **blanks: object) -> None:
        """Choose the row `name` and fill its blanks."""
        super().__init__(name)
        self.row = ERRORS[name]
        self.blanks = blanks

    def response(self) -> Response:
        """The error as the API writes it."""
        row = self.row
        body: dict[str, Any] = {"status": False, "message": row.message.format(**self.blanks)}
        if row.next_step is not None:
            body["meta"] = {"nextStep": row.next_step}
        if row.type is not None:
            body["type"] = row.type
        if row.code is not None:
            body["code"] = row.code
        if row.data is not None:
            body["data"] = row.data
        return json_response(row.status, body, (row.unverified,) if row.unverified else ())


def dump(value: object) -> bytes:
    """`value` as JSON in UTF-8; text that UTF-8 cannot hold is escaped."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def json_response(status: int, body: object, unverified: tuple[str, ...] = ()) -> Response:
    """A JSON reply; `unverified` are rows of UNVERIFIED."""
    headers = {"content-type": JSON_TYPE}
    if unverified:
        headers[UNVERIFIED_HEADER] = ", ".join(unverified)
    return Response(status, headers, dump(body))


def ok(
    message: str,
    data: object = None,
    *,
    meta: Mapping[str, object] | None = None,
    status: int = 200,
    unverified: tuple[str, ...] = (),
) -> Response:
    """A success: message, and `data` and `meta` where there are any."""
    body: dict[str, object] = {"status": True, "message": message}
    if data is not None:
        body["data"] = data
    if meta is not None:
        body["meta"] = meta
    return json_response(status, body, unverified)


def unknown_route() -> Response:
    """What the API says about a path it does not have: nothing at all, as JSON."""
    return Response(404, {"content-type": JSON_TYPE}, b"")
