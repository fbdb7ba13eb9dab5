"""A payment's life with pypaystack2, which has no option for its base URL but a class attribute."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from pypaystack2 import PaystackClient
from pypaystack2.base_clients import AbstractAPIClient
from steps import AMOUNT, EMAIL, REFUNDED, arguments, control, pay, show

url, key = arguments()
AbstractAPIClient._BASE_URL = url
client = PaystackClient(key)
signed = []


class Receiver(BaseHTTPRequestHandler):
    """Takes the sandbox's webhooks and lets the client judge their signatures."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        right = client.is_verified_webhook_payload(body, self.headers["x-paystack-signature"])
        wrong = client.is_verified_webhook_payload(body + b" ", self.headers["x-paystack-signature"])
        signed.append((right, wrong))
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


receiver = HTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=receiver.serve_forever, daemon=True).start()
control(url, key, "webhooks", urls=[f"http://127.0.0.1:{receiver.server_port}/"])

customer = client.customers.create(EMAIL, first_name="Ada")
started = client.transactions.initialize(AMOUNT, EMAIL, metadata={"cart": "42"})
reference = started.data.reference
pay(url, key, reference)
verified = client.transactions.verify(reference)
listed = client.transactions.get_transactions(customer=customer.data.id, pagination=10)
refund = client.refunds.create(reference, amount=REFUNDED)
again = client.transactions.initialize(AMOUNT, EMAIL, reference=reference)
control(url, key, "deliveries/wait", seconds=10)

# This client turns a reply that does not fit its model into None: then one of these fails, as None has no fields.
show(
    reference=reference,
    customer=customer.data.email,
    started=started.data.authorization_url,
    verified=verified.data.model_dump(mode="json"),
    listed=[item.reference for item in listed.data],
    refund={"status": refund.data.status, "amount": refund.data.amount},
    again={"status": again.status_code, "code": again.code},
    signed=signed,
)
