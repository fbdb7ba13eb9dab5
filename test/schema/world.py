"""A sandbox with something of everything in it, so that what requests name at random is mostly there."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from paystack.sandbox.app import Core
from paystack.sandbox.engine.messages import Request, Response
from paystack.sandbox.hosts.asgi import Application
from test.schema.names import Place, names_of
from test.support.conformance import find_operation

KEY = "sk_test_schema"
EMAIL = "ada@example.com"
CURRENCY = "NGN"

CARD = {"number": "5060666666666666666", "cvv": "123", "expiry_month": "12", "expiry_year": "99"}
"""Asks for a PIN, then for an OTP."""
CARD_WITH_PHONE = {**CARD, "number": "507850785078507804", "cvv": "884"}
"""Asks for a PIN, then for a phone number."""
CARD_WITH_ADDRESS = {**CARD, "number": "4084080000000412", "cvv": "408"}
"""Asks for an address."""

ACCOUNT = {"type": "nuban", "name": "Bola Ade", "account_number": "0000000000", "bank_code": "057"}
"""Takes transfers."""

OTP = "123456"
"""The one-time password that the sandbox sends."""
DEVICE = "1850302117049"
"""The serial number of a terminal that can be linked."""
TARGET = {"target": "+254712345678", "name": "Till"}

PERSON = {"first_name": "Ada", "last_name": "Obi", "phone": "+2348000000000"}
SHIPPING = {"street_line": "1 Broad Street", "city": "Lagos", "state": "Lagos", "country": "NG", "shipping_fee": 500}


class World:
    """One application that can be brought back to the same state at any time: same names, same numbers."""

    def __init__(self) -> None:
        # Each call of schemathesis is a server's whole life, which must not end that of the core.
        self.application = Application(Core(clock="manual", allow_hosts=["testserver"]))
        self.replies: defaultdict[str, list[Any]] = defaultdict(list)
        self.rebuild()
        self.names: dict[Place, list[Any]] = names_of(self.replies)
        """What requests can name, by place."""
        logged = [event["_id"] for body in self.replies["webhook_events.list"] for event in body["data"]]
        mandates = self.replies["customers.fetch_mandate_authorizations"][-1]["data"]
        # What no link leads to.
        self.names |= {
            ("webhook_events.fetch", "path.id"): logged,
            ("customers.direct_debit_activation_charge", "body.authorization_id"): [
                mandate["authorization_id"] for mandate in mandates
            ],
            ("terminals.decommission", "body.serial_number"): [DEVICE],
            ("transfers.finalize", "body.otp"): [OTP],
            ("transfers.disable_otp_finalize", "body.otp"): [OTP],
        }
        self._is_touched = False

    def ask(self, method: str, path: str, content: Any = None, **body: Any) -> Any:
        """The data of a reply that must be a success. `content` is a body that is no object."""
        headers = {"authorization": f"Bearer {KEY}"}
        path, _, query = path.partition("?")
        sent = json.dumps(body if content is None else content).encode()
        request = Request(method, path, dict(part.split("=") for part in query.split("&") if part), headers, sent)
        reply = self.application.core.answer(request).reply
        assert isinstance(reply, Response) and reply.status < 300, f"{method} {path}: {reply}"
        operation = None if path.startswith("/_sandbox") else find_operation(method, path)
        made = json.loads(reply.body)
        if operation is not None:
            self.replies[operation["operationId"]].append(made)
        return made.get("data")

    def prepare(self, method: str) -> None:
        """Undo what was done since the last time, before a request with this method: reading changes nothing."""
        if self._is_touched:
            self.rebuild()
        self._is_touched = method != "GET"

    def note_refusal(self) -> None:
        """The last request was refused, and changed nothing."""
        self._is_touched = False

    def rebuild(self) -> None:
        """Forget everything, and make the same things again."""
        self.replies.clear()
        self.ask("POST", "/_sandbox/reset")
        self.ask("POST", "/_sandbox/webhooks", urls=[])
        customer = self.ask("POST", "/customer", email=EMAIL, **PERSON)
        self._take_payments()
        self._share()
        self._subscribe(customer["customer_code"])
        self._sell(customer["customer_code"])
        self._pay_out()
        self._hold()
        self._debit(customer["id"])
        self.ask("POST", "/_sandbox/settle")
        self.ask("GET", "/settlement")
        self.ask("GET", "/integration/webhooks/events")

    def _take_payments(self) -> None:
        for reference, card in (
            ("order-1042", "success"),
            ("disputed", "success"),
            ("paid", "refund_needs_attention"),
            ("open", ""),
        ):
            self.ask("POST", "/transaction/initialize", email=EMAIL, amount=500_000, reference=reference)
            if card:
                self.ask("POST", "/_sandbox/pay", reference=reference, card=card)
                self.ask("GET", f"/transaction/verify/{reference}")
        self.ask("POST", "/refund", transaction="paid")
        self.ask("POST", "/_sandbox/clock", seconds=3600)
        self.ask("POST", "/refund", transaction="order-1042", amount=100)
        charge = {"email": EMAIL, "amount": 10_000}
        for reference, card in (("asks-pin", CARD), ("asks-otp", CARD), ("asks-phone", CARD_WITH_PHONE)):
            self.ask("POST", "/charge", **charge, reference=reference, card=card)
        self.ask("POST", "/charge/submit_pin", reference="asks-otp", pin="1234")
        self.ask("POST", "/charge/submit_pin", reference="asks-phone", pin="0000")
        self.ask("POST", "/charge", **charge, reference="asks-address", card=CARD_WITH_ADDRESS)
        bank = {"code": "057", "account_number": "0000000000"}
        self.ask("POST", "/charge", **charge, reference="asks-birthday", bank=bank)
        capitec = {"identifier_key": "CELLPHONE", "identifier_value": "0"}
        self.ask("POST", "/charge", **charge, currency="ZAR", reference="waits", capitec_pay=capitec)
        dispute = self.ask("POST", "/_sandbox/disputes", reference="disputed")["id"]
        self.ask("GET", f"/dispute/{dispute}/upload_url?upload_filename=receipt.pdf")
        self.ask("GET", f"/dispute/{dispute}")
        self.ask("GET", "/dispute")

    def _share(self) -> None:
        shares = []
        for name in ("Oja Goods", "Ata Foods"):
            made = self.ask(
                "POST",
                "/subaccount",
                business_name=name,
                bank_code="058",
                account_number="0123456789",
                percentage_charge=20,
            )
            shares.append({"subaccount": made["subaccount_code"], "share": 20})
        self.ask("POST", "/split", name="Market", type="percentage", currency=CURRENCY, subaccounts=shares)

    def _subscribe(self, customer: str) -> None:
        for name in ("Box", "Crate", "Barrel"):
            plan = self.ask("POST", "/plan", name=name, amount=50_000, interval="monthly")["plan_code"]
            if name != "Box":
                made = self.ask("POST", "/subscription", customer=customer, plan=plan)
        self.ask("POST", "/subscription/disable", code=made["subscription_code"], token=made["email_token"])

    def _sell(self, customer: str) -> None:
        self.ask("POST", "/paymentrequest", customer=customer, amount=8000)
        self.ask("POST", "/paymentrequest", customer=customer, amount=7000, draft=True)
        self.ask("POST", "/page", name="Tea", slug="tea")
        product = self.ask("POST", "/product", name="Tea", price=5000, currency=CURRENCY, unlimited=True)["id"]
        shop = self.ask("POST", "/storefront", name="Corner shop", slug="corner-shop", currency=CURRENCY)["id"]
        self.ask("POST", f"/storefront/{shop}/product", products=[product])
        items = [{"item": product, "type": "product", "quantity": 1, "amount": 5000}]
        self.ask("POST", "/order", email=EMAIL, **PERSON, currency=CURRENCY, items=items, shipping=SHIPPING)
        device = self.ask("POST", "/terminal/commission_device", serial_number=DEVICE)
        assert device is None
        terminal = self.ask("GET", "/terminal")[0]["terminal_id"]
        self.ask("GET", f"/terminal/{terminal}")
        target = {"id": self.ask("GET", "/transaction/verify/order-1042")["id"], "reference": 1}
        self.ask("POST", f"/terminal/{terminal}/event", type="transaction", action="print", data=target)
        till = self.ask("POST", "/virtual_terminal", name="Till", destinations=[TARGET])["code"]
        split = self.replies["splits.create"][-1]["data"]["split_code"]
        self.ask("PUT", f"/virtual_terminal/{till}/split_code", split_code=split)
        self.ask("POST", "/apple-pay/domain", domainName="lamps.example.com")

    def _pay_out(self) -> None:
        self.ask("POST", "/_sandbox/fund", amount=10_000_000)
        recipient = self.ask("POST", "/transferrecipient", **ACCOUNT)["recipient_code"]
        payout = {"source": "balance", "amount": 10_000, "recipient": recipient}
        self.ask("POST", "/transfer", **payout, reference="payout-1042-chairs")
        self.ask("POST", "/transfer/enable_otp")
        self.ask("POST", "/transfer", **payout, reference="payout-1043-chairs")
        self.ask("POST", "/transfer/disable_otp")
        self.ask("POST", "/transfer/disable_otp_finalize", otp="123456")
        self.ask("POST", "/transfer/disable_otp")

    def _hold(self) -> None:
        hold = {"email": EMAIL, "amount": 500_000, "currency": "ZAR"}
        for reference in ("hold-1046", "hold-1047"):
            self.ask("POST", "/preauthorization/initialize", **hold, reference=reference)
            self.ask("POST", "/_sandbox/holds", reference=reference)
            self.ask("GET", f"/preauthorization/verify/{reference}")
        code = self.ask("GET", "/transaction/verify/order-1042")["authorization"]["authorization_code"]
        self.ask("POST", "/bulkcharge", [{"authorization": code, "amount": 10_000, "reference": "rent-1042"}])

    def _debit(self, customer: int) -> None:
        self.ask("GET", f"/customer/{EMAIL}")
        self.ask("POST", "/dedicated_account", customer=customer)
        mandate = self.ask("POST", "/customer/authorization/initialize", email=EMAIL, channel="direct_debit")
        headers = {"content-type": "application/x-www-form-urlencoded"}
        approval = Request("POST", f"/checkout/{mandate['access_code']}", {}, headers, b"action=approve")
        self.application.core.answer(approval)
        self.ask("GET", f"/customer/{customer}/directdebit-mandate-authorizations")
