"""Dedicated accounts and virtual terminals, and the money that customers send to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, rule

from paystack import NotFoundError, ValidationError
from paystack.sandbox import SandboxError
from paystack.sandbox.payments.nubans import NUBANS, TRANSFERS_IN
from paystack.sandbox.payments.records import TRANSACTIONS
from test.sandbox.machine.base import Base
from test.sandbox.machine.sharing import Sharing, Split

ASSIGNED_AFTER = 60
"""After so many seconds, an assignment has its outcome."""
FOUND_AFTER = 10
"""After so many seconds, a requery has found what was missed."""


@dataclass(eq=False)
class BankAccount:
    """An account that takes transfers in, of a customer or of a virtual terminal."""

    id: int
    number: str
    assigned: bool = True


class Accounts(Sharing):
    """Money that comes without being asked for."""

    accounts = Bundle("accounts")
    terminals = Bundle("terminals")

    def begin(self) -> None:
        self.bank_accounts: dict[str, BankAccount] = {}
        self.assignments: list[tuple[float, str, bool]] = []
        self.transfers_in: list[int] = []
        self.requeries: list[tuple[float, str]] = []
        super().begin()

    @rule(target=accounts, email=Base.emails)
    def create_dedicated_account(self, email: str) -> BankAccount:
        """A customer who has an account gets the same one again."""
        code = self.customers[email]
        before = [item.account_number for item in self.owned(email)]
        made = self.call(lambda c: c.dedicated_accounts.create(code, preferred_bank="test-bank")).data
        assert not before or before == [made.account_number]
        return self.bank_accounts.setdefault(made.account_number, BankAccount(made.id, made.account_number))

    @rule(email=Base.emails, bvn=st.sampled_from([None, "20012345677", "200"]))
    def assign_dedicated_account(self, email: str, bvn: str | None) -> None:
        more = {} if bvn is None else {"bvn": bvn, "account_number": "0123456789", "bank_code": "007"}
        self.call(
            lambda c: c.dedicated_accounts.assign(email, "Ada", "Obi", "+2348000000000", "test-bank", "NG", **more)
        )
        self.assignments.append((self.sandbox.now, email, bvn != "200"))

    @rule(account=accounts)
    def deactivate_dedicated_account(self, account: BankAccount) -> None:
        if account.assigned:
            self.call(lambda c: c.dedicated_accounts.deactivate(account.id))
            account.assigned = False
        else:
            self.refuse(lambda c: c.dedicated_accounts.deactivate(account.id), NotFoundError)
        assert self.call(lambda c: c.dedicated_accounts.fetch(account.id)).data.assigned is False

    @rule(account=accounts, split=Sharing.splits, share=st.booleans())
    def share_dedicated_account(self, account: BankAccount, split: Split, share: bool) -> None:
        def change(c: Any) -> Any:
            if share:
                return c.dedicated_accounts.add_split(account_number=account.number, split_code=split.code)
            return c.dedicated_accounts.remove_split(account.number)

        if not account.assigned:
            self.refuse(change, NotFoundError)
        elif share and not split.active:
            self.refuse(change, ValidationError)
        else:
            self.call(change)

    @rule(account=accounts, amount=Base.amounts, missed=st.booleans())
    def send_money(self, account: BankAccount, amount: int, missed: bool) -> None:
        if not account.assigned:
            with pytest.raises(SandboxError):
                self.sandbox.transfer_in(account.number, amount, missed=missed)
            return
        assert (self.sandbox.transfer_in(account.number, amount, missed=missed) is None) == missed
        self.transfers_in.append(amount)

    @rule(account=accounts)
    def look_for_missed_transfers(self, account: BankAccount) -> None:
        def requery(c: Any) -> Any:
            return c.dedicated_accounts.requery(account.number, "test-bank")

        if account.assigned:
            self.call(requery)
            self.requeries.append((self.sandbox.now, account.number))
        else:
            self.refuse(requery, NotFoundError)

    @rule(target=terminals)
    def create_virtual_terminal(self) -> tuple[str, str]:
        destinations: list[Any] = [{"target": "+2348000000001", "name": "Till"}]
        made = self.call(lambda c: c.virtual_terminals.create("Till", destinations)).data
        number = made.payment_methods[0].account_number
        return made.code, number

    @rule(terminal=terminals, amount=Base.amounts)
    def pay_at_virtual_terminal(self, terminal: tuple[str, str], amount: int) -> None:
        code, number = terminal
        if not self.call(lambda c: c.virtual_terminals.fetch(code)).data.active:
            with pytest.raises(SandboxError):
                self.sandbox.transfer_in(number, amount)
            return
        before = self.call(lambda c: c.virtual_terminals.transaction_summary(code)).data
        self.sandbox.transfer_in(number, amount)
        self.transfers_in.append(amount)
        after = self.call(lambda c: c.virtual_terminals.transaction_summary(code)).data
        assert after["total_volume"] == before["total_volume"] + amount
        rows = self.call(lambda c: c.virtual_terminals.transactions(code)).data
        assert len(rows) == after["total_transactions"] == before["total_transactions"] + 1

    @rule(terminal=terminals, split=Sharing.splits, keep=st.booleans(), deactivate=st.booleans())
    def change_virtual_terminal(self, terminal: tuple[str, str], split: Split, keep: bool, deactivate: bool) -> None:
        code, _ = terminal
        added = self.attempt(lambda c: c.virtual_terminals.add_split_code(code, split.code))
        assert (added is not None) == split.active
        if added is not None and not keep:
            self.call(lambda c: c.virtual_terminals.delete_split_code(code, split.code))
        self.call(lambda c: c.virtual_terminals.update(code, "Front desk"))
        more: list[Any] = [{"target": "+2348000000002", "name": "Owner"}]
        self.call(lambda c: c.virtual_terminals.destination_assign(code, more))
        self.call(lambda c: c.virtual_terminals.destination_unassign(code, ["+2348000000002"]))
        if deactivate:
            self.call(lambda c: c.virtual_terminals.deactivate(code))

    def owned(self, email: str) -> list[Any]:
        """The dedicated accounts in naira that a customer has now."""
        found = self.account[NUBANS].of(customer_id=self.customer_id(email))
        return [item for item in found if item.assigned and item.currency == "NGN"]

    def follow(self) -> None:
        """Each transfer becomes a payment once: at once, or some time after somebody asked for what was missed."""
        super().follow()
        noticed = [item for item in self.account[TRANSFERS_IN] if item.transaction_id is not None]
        for transfer in noticed:
            assert transfer.transaction_id is not None
            payment = self.noticed_as(transfer.transaction_id)
            assert payment.amount == transfer.amount
        assert [item.amount for item in self.account[TRANSFERS_IN]] == self.transfers_in
        for moment, number in self.requeries:
            if self.sandbox.now >= moment + FOUND_AFTER:
                nuban = self.account[NUBANS].find(account_number=number)
                assert nuban is not None
                for transfer in self.account[TRANSFERS_IN].of(nuban_id=nuban.id):
                    is_later = transfer.created_at > (moment + FOUND_AFTER) * 1000
                    assert is_later or transfer.transaction_id is not None, "a transfer was not found"

    def noticed_as(self, transaction_id: int) -> Any:
        """The payment that a transfer became, in the books from now on."""
        reference = self.account[TRANSACTIONS][transaction_id].reference
        return self.books.get(reference) or self.found_paid(transaction_id)

    def expected(self) -> Iterator[tuple[str, object]]:
        yield from super().expected()
        for moment, email, is_valid in self.assignments:
            if self.sandbox.now >= moment + ASSIGNED_AFTER:
                outcome = "success" if is_valid else "failed"
                yield f"dedicatedaccount.assign.{outcome}", self.customers[email]
