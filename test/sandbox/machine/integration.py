"""Settings, devices, domains, banks and the log of webhooks: what moves no money, and must not."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from paystack.sandbox.payments import books
from paystack.sandbox.payments.records import TRANSACTIONS
from test.sandbox.machine.base import Payment
from test.sandbox.machine.payments import Payments

DEVICES = st.sampled_from(["1850302117049", "1850302117050", "1850302117051"])
DOMAINS = st.sampled_from(["shop.example.com", "pay.example.com"])


class Integration(Payments):
    """The rest of a merchant's dashboard."""

    @rule(seconds=st.sampled_from([0, 0, 60, 3600]))
    def limit_sessions(self, seconds: int) -> None:
        self.call(lambda c: c.integration.update_payment_session_timeout(seconds))
        found = self.call(lambda c: c.integration.fetch_payment_session_timeout()).data
        assert found.payment_session_timeout == seconds
        self.session_timeout = seconds

    @rule(domain=DOMAINS, register=st.booleans())
    def change_domains(self, domain: str, register: bool) -> None:
        if register:
            self.call(lambda c: c.apple_pay.register_domain(domain))
        else:
            self.attempt(lambda c: c.apple_pay.unregister_domain(domain))
        assert (domain in self.call(lambda c: c.apple_pay.list_domain()).data.domain_names) == register

    @rule(serial=DEVICES, payment=Payments.payments, link=st.booleans())
    def use_a_terminal(self, serial: str, payment: Payment, link: bool) -> None:
        self.attempt(lambda c: c.terminals.commission(serial))
        number = self.account[TRANSACTIONS].find(reference=payment.reference)
        assert number is not None
        name = next(iter(self.call(lambda c: c.terminals.list()).data)).terminal_id
        self.call(lambda c: c.terminals.update(name, name="Till", address="1 Broad Street"))
        self.call(lambda c: c.terminals.fetch(name))
        self.call(lambda c: c.terminals.fetch_terminal_status(name))
        data: Any = {"id": number.id, "reference": "x"}
        sent = self.call(lambda c: c.terminals.send_event(name, "transaction", "print", data)).data
        self.call(lambda c: c.terminals.fetch_event_status(name, sent.id))
        if not link:
            self.attempt(lambda c: c.terminals.decommission(serial))

    @rule(country=st.sampled_from(["nigeria", "ghana", "kenya"]))
    def read_what_never_changes(self, country: str) -> None:
        banks = self.call(lambda c: c.banks.list(country=country, per_page=5)).data
        assert banks
        self.call(lambda c: c.banks.resolve("0000000000", "057"))
        self.call(
            lambda c: c.banks.validate(
                "Ann Bron", "0123456789", "personal", "632005", "ZA", "identityNumber", document_number="1234567890123"
            )
        )
        self.call(lambda c: c.miscellaneous.list_countries())
        self.call(lambda c: c.miscellaneous.avs("CA"))
        self.call(lambda c: c.miscellaneous.resolve_card_bin("539983"))
        self.call(lambda c: c.dedicated_accounts.available_providers())

    @rule(preview=st.booleans())
    def send_events_again(self, preview: bool) -> None:
        """What is sent again is the same body, and no new event."""
        logged = self.call(lambda c: c.webhook_events.list(limit=3)).data
        before = len(self.sandbox.events)
        if logged:
            newest = logged[0]
            found = self.call(lambda c: c.webhook_events.fetch(newest.id)).data
            assert found.event_name == newest.event_name
            self.call(lambda c: c.webhook_events.lookup(newest.id))
            resent = self.call(lambda c: c.webhook_events.resend([newest.id])).data
            assert (resent.count, resent.failed) == (1, 0)
        filters: Any = {"event_type": "transfer.success"}
        self.call(lambda c: c.webhook_events.resend_matching(filters=filters, preview=preview))
        assert len(self.sandbox.events) == before

    @rule(per_page=st.sampled_from([3, 50]))
    def read_the_ledger(self, per_page: int) -> None:
        """Its rows are the movements of the balance, newest first, and add up to it."""
        rows = self.call.items(lambda c: c.balance.ledger(per_page=per_page))
        moved = [item for item in self.account[books.MOVEMENTS] if books.BALANCE in item.lines]
        assert [row.id for row in rows] == [item.id for item in reversed(moved)]
        for currency in {row.currency for row in rows}:
            own = [row for row in rows if row.currency == currency]
            held = books.held(self.account, books.BALANCE, currency)
            assert own[0].balance == sum(row.difference for row in own) == held
