"""Subaccounts and splits, the payments that they share, and settlements."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, initialize, multiple, rule

from paystack.sandbox.payments import books
from paystack.sandbox.resources.settlements import SETTLEMENTS
from test.sandbox.machine.base import Payment
from test.sandbox.machine.payments import Payments

SHARES = st.integers(1, 60)


@dataclass(eq=False)
class Split:
    """A split in naira."""

    id: int
    code: str
    active: bool = True


class Sharing(Payments):
    """Who else gets something of a payment, and when."""

    subaccounts = Bundle("subaccounts")
    splits = Bundle("splits")

    @initialize(target=splits)
    def make_first_split(self) -> Split | MultipleResults[Split]:
        return self.create_split([self.create_subaccount(20)], "percentage", 30, "all")

    @rule(target=subaccounts, percentage=st.sampled_from([0, 2.5, 20, 100]))
    def create_subaccount(self, percentage: float) -> str:
        made = self.call(lambda c: c.subaccounts.create("Oja Goods", "058", "0123456789", percentage)).data
        assert made.subaccount_code is not None
        return str(made.subaccount_code)

    @rule(code=subaccounts, active=st.booleans(), percentage=st.sampled_from([5, 50]))
    def update_subaccount(self, code: str, active: bool, percentage: int) -> None:
        self.call(lambda c: c.subaccounts.update(code, active=active, percentage_charge=percentage))
        assert self.call(lambda c: c.subaccounts.fetch(code)).data.percentage_charge == percentage

    @rule(
        target=splits,
        codes=st.lists(subaccounts, min_size=1, max_size=3, unique=True),
        type_=st.sampled_from(["percentage", "flat"]),
        share=SHARES,
        bearer=st.sampled_from(["account", "all", "all-proportional", "subaccount"]),
    )
    def create_split(self, codes: list[str], type_: Any, share: int, bearer: Any) -> Split | MultipleResults[Split]:
        parts: list[Any] = [{"subaccount": code, "share": share} for code in codes]
        made = self.attempt(
            lambda c: c.splits.create("Traders", type_, parts, "NGN", bearer_type=bearer, bearer_subaccount=codes[0])
        )
        return multiple() if made is None else Split(made.data.id, made.data.split_code)

    @rule(split=splits, code=subaccounts, share=SHARES, add=st.booleans(), active=st.booleans())
    def change_split(self, split: Split, code: str, share: int, add: bool, active: bool) -> None:
        if add:
            self.attempt(lambda c: c.splits.add_subaccount(split.id, code, share))
        else:
            self.attempt(lambda c: c.splits.remove_subaccount(split.id, code))
        self.call(lambda c: c.splits.update(split.id, name="Sellers", active=active))
        split.active = active
        assert self.call(lambda c: c.splits.fetch(split.code)).data.active == active

    @rule(target=Payments.payments, email=Payments.emails, amount=Payments.amounts, split=splits)
    def initialize_with_split(self, email: str, amount: int, split: Split) -> Payment:
        return self.shared(email, amount, {"split_code": split.code})

    @rule(
        target=Payments.payments,
        email=Payments.emails,
        amount=Payments.amounts,
        code=subaccounts,
        bearer=st.sampled_from(["account", "subaccount"]),
        kept=st.sampled_from([None, 500]),
    )
    def initialize_with_subaccount(self, email: str, amount: int, code: str, bearer: str, kept: int | None) -> Payment:
        more = {} if kept is None else {"transaction_charge": kept}
        return self.shared(email, amount, {"subaccount": code, "bearer": bearer, **more})

    def shared(self, email: str, amount: int, how: dict[str, Any]) -> Payment:
        """A payment to be divided, or undivided where that is refused: an inactive split, shares above the amount."""
        payment = self.asked_for(Payment(self.free_reference(), email, amount))
        made = self.attempt(lambda c: c.transactions.initialize(email, amount, reference=payment.reference, **how))
        if made is None:
            self.call(lambda c: c.transactions.initialize(email, amount, reference=payment.reference))
        return payment

    @rule()
    def settle(self) -> None:
        """What is paid out was there, and is gone from where it was."""
        held = {item.key: item.amount for item in self.account[books.HOLDINGS]}
        for made in self.sandbox.settle():
            place = books.BALANCE if made["subaccount"] is None else books.of_subaccount(made["subaccount"])
            key = f"{made['currency']} {place}"
            assert 0 < made["amount"] <= held[key]
            assert books.held(self.account, place, made["currency"]) == held[key] - made["amount"]
            rows = self.call(lambda c, number=made["id"]: c.settlements.transaction(number)).data
            assert rows, "a settlement is of payments"

    def check(self) -> None:
        super().check()
        settled = [
            (item.receiver, item.currency, number)
            for item in self.account[SETTLEMENTS]
            for number in item.transaction_ids
        ]
        assert len(settled) == len(set(settled)), "a payment was settled twice"
        got: Counter[tuple[str, str]] = Counter()
        for movement in self.account[books.MOVEMENTS]:
            reference, fees = movement.reference or "", movement.lines.get(books.PAYSTACK, 0)
            for place, amount in movement.lines.items():
                if movement.kind == "charge" and place not in (books.CUSTOMERS, books.PAYSTACK):
                    # Whoever bore the fees does not get them back.
                    got[reference, place] += amount + fees
                elif movement.kind in books.GIVEN_BACK and place != books.CUSTOMERS:
                    got[reference, place] += amount
        assert all(amount >= 0 for amount in got.values()), "somebody gave back more than they got of a payment"
