"""Payment requests, from a draft to what was paid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, multiple, rule

from paystack import ValidationError
from paystack.sandbox import SandboxError
from test.sandbox.machine.base import FAILING_CARDS, Payment
from test.sandbox.machine.payments import PAYING_CARDS
from test.sandbox.machine.sharing import Sharing, Split


@dataclass(eq=False)
class Request:
    """A payment request as the test's books have it; `path` are the states it has passed."""

    code: str
    email: str
    amount: int
    path: list[str]
    archived: bool = False


class PaymentRequests(Sharing):
    """Invoices for one customer each."""

    requests = Bundle("requests")

    def begin(self) -> None:
        self.made_requests: list[Request] = []
        super().begin()

    @rule(
        target=requests,
        email=Sharing.emails,
        amount=Sharing.amounts,
        split=st.one_of(st.none(), Sharing.splits),
        draft=st.booleans(),
    )
    def create_payment_request(
        self, email: str, amount: int, split: Split | None, draft: bool
    ) -> Request | MultipleResults[Request]:
        lines: list[Any] = [{"name": "Book", "amount": amount, "quantity": 2}]
        code = None if split is None else split.code
        reply = self.attempt(
            lambda c: c.payment_requests.create(self.customers[email], line_items=lines, draft=draft, split_code=code)
        )
        assert (reply is not None) == (split is None or split.active)
        if reply is None:
            return multiple()
        made = reply.data
        assert made.amount == 2 * amount
        request = Request(made.request_code, email, 2 * amount, ["draft" if draft else "pending"])
        self.made_requests.append(request)
        return request

    @rule(request=requests)
    def finalize_payment_request(self, request: Request) -> None:
        if request.path == ["draft"] and not request.archived:
            assert self.call(lambda c: c.payment_requests.finalize(request.code)).data.status == "pending"
            request.path.append("pending")
        else:
            self.refuse(lambda c: c.payment_requests.finalize(request.code), ValidationError)

    @rule(request=requests, amount=Sharing.amounts)
    def update_payment_request(self, request: Request, amount: int) -> None:
        """A request that was opened already, and whose payer has declined a card, asks for its new amount."""

        def update(c: Any) -> Any:
            return c.payment_requests.update(request.code, amount=amount, line_items=[], description="Books")

        if request.archived or request.path[-1] == "success":
            self.refuse(update, ValidationError)
            return
        self.call(update)
        request.amount = amount

    @rule(request=requests)
    def archive_payment_request(self, request: Request) -> None:
        self.call(lambda c: c.payment_requests.archive(request.code))
        request.archived = True

    @rule(request=requests)
    def remind_of_payment_request(self, request: Request) -> None:
        if request.archived or request.path[-1] != "pending":
            self.refuse(lambda c: c.payment_requests.notify(request.code), ValidationError)
        else:
            self.call(lambda c: c.payment_requests.notify(request.code))

    @rule(target=Sharing.payments, request=requests, card=st.sampled_from(PAYING_CARDS + FAILING_CARDS))
    def pay_request(self, request: Request, card: str) -> Payment | MultipleResults[Payment]:
        if request.archived or request.path[-1] != "pending":
            with pytest.raises(SandboxError):
                self.sandbox.pay(request.code, card)
            return multiple()
        pays = card in PAYING_CARDS and request.email not in self.denied
        assert self.sandbox.pay(request.code, card) == ("success" if pays else "failed")
        if not pays:
            return multiple()
        request.path.append("success")
        reference = self.sandbox.ledger[-1]["reference"]
        payment = Payment(reference, request.email, request.amount, with_=card, on_page=False, state="paid")
        return self.noted(payment)

    @rule(request=requests)
    def look_at_payment_request(self, request: Request) -> None:
        found = self.call(lambda c: c.payment_requests.fetch(request.code)).data
        assert (found.status, found.amount, found.archived) == (request.path[-1], request.amount, request.archived)
        assert found.paid == (request.path[-1] == "success")
        if request.archived or request.path[-1] == "draft":
            self.refuse(lambda c: c.payment_requests.verify(request.code))
        else:
            assert self.call(lambda c: c.payment_requests.verify(request.code)).data.amount == request.amount

    @rule()
    def compare_totals_of_payment_requests(self) -> None:
        shown = self.call(lambda c: c.payment_requests.totals()).data
        paid = [item.amount for item in self.made_requests if item.path[-1] == "success" and not item.archived]
        assert sum(row.amount for row in shown.successful) == sum(paid)

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        for request in self.made_requests:
            for status in request.path:
                yield f"paymentrequest.{status}", request.code
