"""A sandbox with something of everything in it, so that what requests name at random is mostly there."""

from __future__ import annotations

import json
from typing import Any

from paystack.sandbox.engine.messages import Request, Response
from paystack.sandbox.hosts.asgi import app

KEY = "sk_test_schema"
EMAIL = "ada@example.com"

CARD = {"number": "5060666666666666666", "cvv": "123", "expiry_month": "12", "expiry_year": "99"}
"""Asks for a PIN, then for an OTP."""

ACCOUNT = {"type": "nuban", "name": "Bola Ade", "account_number": "0000000000", "bank_code": "057"}
"""Takes transfers."""


class World:
    """One application that can be brought back to the same state at any time: same names, same numbers."""

    def __init__(self) -> None:
        self.application = app(clock="manual", allow_hosts=["testserver"])
        self.names = self.rebuild()
        self._is_touched = False

    def ask(self, method: str, path: str, **body: Any) -> Any:
        """The data of a reply that must be a success."""
        headers = {"authorization": f"Bearer {KEY}"}
        reply = self.application.core.answer(Request(method, path, {}, headers, json.dumps(body).encode())).reply
        assert isinstance(reply, Response) and reply.status < 300, f"{method} {path}: {reply}"
        return json.loads(reply.body).get("data")

    def prepare(self, method: str) -> None:
        """Undo what was done since the last time, before a request with this method: reading changes nothing."""
        if self._is_touched:
            self.rebuild()
        self._is_touched = method != "GET"

    def rebuild(self) -> dict[str, list[str | int]]:
        """Forget everything, make the same things again, and give back what they are called, by kind."""
        self.ask("POST", "/_sandbox/reset")
        for reference, card in (("order-1042", "success"), ("paid", "refund_needs_attention"), ("open", "")):
            self.ask("POST", "/transaction/initialize", email=EMAIL, amount=500_000, reference=reference)
            if card:
                self.ask("POST", "/_sandbox/pay", reference=reference, card=card)
        stuck = self.ask("POST", "/refund", transaction="paid")
        self.ask("POST", "/_sandbox/clock", seconds=3600)
        fresh = self.ask("POST", "/refund", transaction="order-1042", amount=100)
        for reference in ("asks-pin", "asks-otp"):
            self.ask("POST", "/charge", email=EMAIL, amount=10_000, reference=reference, card=CARD)
        self.ask("POST", "/charge/submit_pin", reference="asks-otp", pin="1234")
        bank = {"code": "057", "account_number": "0000000000"}
        self.ask("POST", "/charge", email=EMAIL, amount=10_000, reference="asks-birthday", bank=bank)
        mandate = self.ask("POST", "/customer/authorization/initialize", email=EMAIL, channel="direct_debit")
        customer = self.ask("GET", f"/customer/{EMAIL}")
        paid = self.ask("GET", "/transaction/verify/order-1042")
        draft = self.ask("POST", "/paymentrequest", customer=customer["customer_code"], amount=7000, draft=True)
        sent = self.ask("POST", "/paymentrequest", customer=customer["customer_code"], amount=8000)
        page = self.ask("POST", "/page", name="Tea", slug="tea")
        self.ask("POST", "/_sandbox/fund", amount=10_000_000)
        recipient = self.ask("POST", "/transferrecipient", **ACCOUNT)
        payout = {"source": "balance", "amount": 10_000, "recipient": recipient["recipient_code"]}
        self.ask("POST", "/transfer", **payout, reference="payout-1042-chairs")
        self.ask("POST", "/transfer/enable_otp")
        waiting = self.ask("POST", "/transfer", **payout, reference="payout-1043-chairs")
        self.ask("POST", "/transfer/disable_otp")
        self.ask("POST", "/transfer/disable_otp_finalize", otp="123456")
        return {
            "recipients": [recipient["recipient_code"]],
            "recipient-ids": [recipient["id"], recipient["recipient_code"]],
            "transfers": [waiting["transfer_code"], waiting["id"]],
            "transfer-codes": [waiting["transfer_code"]],
            "transfer-references": ["payout-1042-chairs", "payout-1044-chairs"],
            "banks": ["057", "632005", "MTN"],
            "accounts": ["0000000000", "0123456789"],
            "transactions": [paid["id"]],
            "references": ["order-1042", "paid", "open"],
            "charges": ["asks-pin", "asks-otp", "asks-birthday"],
            "authorizations": [paid["authorization"]["authorization_code"]],
            "refunds": [fresh["id"], stuck["id"]],
            "customers": [customer["customer_code"], EMAIL],
            "customer-numbers": [customer["id"]],
            "emails": [EMAIL],
            "mandates": [mandate["reference"]],
            "requests": [draft["request_code"], sent["request_code"], sent["id"]],
            "pages": [page["id"]],
            "slugs": ["tea", "coffee"],
            "amounts": [100, 10_000],
            "currencies": ["NGN"],
            "pins": ["1234"],
            "otps": ["123456"],
            "birthdays": ["2007-04-15"],
        }
