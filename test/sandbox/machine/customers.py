"""Customers, their saved cards, and the mandates for their bank accounts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, initialize, multiple, rule

from paystack import ValidationError
from paystack.sandbox.engine.messages import Request, Response
from test.sandbox.machine.base import EMAILS, Base, Card

IDENTIFIED_AFTER = 60
"""After so many seconds, an identification has its outcome."""

NAMES = st.sampled_from(["Ada", "Ọlá", "O'Brien"])
BANK_ACCOUNT: dict[str, Any] = {"number": "0000000000", "bank_code": "057"}
ADDRESS: dict[str, Any] = {"street": "1 Broad Street", "city": "Lagos", "state": "Lagos"}


class Customers(Base):
    """What is known of customers, and who of them may pay."""

    mandates = Bundle("mandates")

    def begin(self) -> None:
        self.identifications: list[tuple[float, str]] = []
        self.approved: list[str] = []
        super().begin()

    @rule(email=Base.emails, name=NAMES)
    def create_a_customer_again(self, email: str, name: str) -> None:
        assert self.customer_code(email.upper(), first_name=name) == self.customers[email]

    @rule(email=Base.emails, name=NAMES)
    def update_customer(self, email: str, name: str) -> None:
        code = self.customers[email]
        self.call(lambda c: c.customers.update(code, last_name=name, metadata={"level": "gold"}))
        found = self.call(lambda c: c.customers.fetch(email)).data
        assert (found.customer_code, found.last_name) == (code, name)

    @rule(email=Base.emails, action=st.sampled_from(["deny", "allow", "default"]))
    def rate_customer(self, email: str, action: Any) -> None:
        self.call(lambda c: c.customers.risk_action(self.customers[email], risk_action=action))
        (self.denied.add if action == "deny" else self.denied.discard)(email)

    @rule(email=Base.emails, is_right=st.booleans())
    def identify_customer(self, email: str, is_right: bool) -> None:
        def identify(c: Any) -> Any:
            number = "20012345677" if is_right else "200"
            return c.customers.validate(
                self.customers[email],
                "Ada",
                "Obi",
                "bank_account",
                "NG",
                bvn=number,
                bank_code="007",
                account_number="0123456789",
            )

        if not is_right:
            self.refuse(identify, ValidationError)
            return
        self.call(identify)
        self.identifications.append((self.sandbox.now, email))

    @rule(card=Base.cards)
    def deactivate_card(self, card: Card) -> None:
        self.call(lambda c: c.customers.deactivate_authorization(card.code))
        card.active = False

    @rule(card=Base.cards, name=st.sampled_from(["success", "declined", "insufficient_funds"]))
    def change_card(self, card: Card, name: str) -> None:
        """The customer spends their money, or has some again."""
        if card.name == "direct_debit":
            return
        self.sandbox.change_card(card.code, name)
        card.name = name

    @initialize(target=Base.cards)
    def approve_first_mandate(self) -> Card | MultipleResults[Card]:
        return self.approve_mandate(self.ask_for_a_mandate(EMAILS[0], by_id=True))

    @rule(target=mandates, email=Base.emails, by_id=st.booleans())
    def ask_for_a_mandate(self, email: str, by_id: bool) -> tuple[str, str, str]:
        if by_id:
            number = self.customer_id(email)
            made = self.call(lambda c: c.customers.initialize_direct_debit(number, BANK_ACCOUNT, ADDRESS))
        else:
            made = self.call(lambda c: c.customers.initialize_authorization(email, "direct_debit"))
        return email, made.data.reference, made.data.access_code

    @rule(target=Base.cards, mandate=mandates)
    def approve_mandate(self, mandate: tuple[str, str, str]) -> Card | MultipleResults[Card]:
        email, reference, access_code = mandate
        self.visit(f"/checkout/{access_code}", "action=approve")
        found = self.call(lambda c: c.customers.verify_authorization(reference)).data
        assert found.authorization_code is not None
        if found.authorization_code in self.approved:
            return multiple()
        self.approved.append(found.authorization_code)
        return Card(found.authorization_code, email, "direct_debit")

    @rule(email=Base.emails)
    def retry_mandates(self, email: str) -> None:
        """The activation charge changes nothing, whoever asks for it."""
        number = self.customer_id(email)
        self.call(lambda c: c.direct_debits.trigger_activation_charge([number]))
        mandates = self.call(lambda c: c.customers.fetch_mandate_authorizations(number)).data
        active = [item.authorization_id for item in mandates if item.authorization_id is not None]
        if active:
            self.call(lambda c: c.customers.direct_debit_activation_charge(number, active[0]))

    def visit(self, path: str, form: str) -> None:
        """Send a form of one of the sandbox's own pages, as a customer does."""
        headers = {"content-type": "application/x-www-form-urlencoded"}
        answer = self.sandbox.core.answer(Request("POST", path, {}, headers, form.encode(), self.sandbox.url))
        assert isinstance(answer.reply, Response)
        assert answer.reply.status < 400, answer.reply

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        for code in self.approved:
            yield "direct_debit.authorization.created", code
            yield "direct_debit.authorization.active", code
        for moment, email in self.identifications:
            if self.sandbox.now >= moment + IDENTIFIED_AFTER:
                yield "customeridentification.success", self.customers[email]
