"""Estimates of fees: the published rates, in whole numbers, and what to charge so that a sum is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paystack import ValidationError, fees
from paystack.fees import PAYMENT_FEES, FeeRule, amount_for, estimate, estimate_transfer
from paystack.sandbox import Sandbox
from test.support.caller import Caller


@pytest.mark.parametrize(
    ("amount", "currency", "options", "fee"),
    [
        (10_000, "NGN", {}, 150),
        (200, "NGN", {}, 3),
        (110_000, "NGN", {}, 1_650),
        (10_000, "NGN", {"international": True}, 390),
        (100_000, "KES", {}, 2_900),
        (1_000, "KES", {"channel": "bank_transfer"}, 15),
    ],
)
def test_fees_that_replies_of_the_api_show_are_estimated_without_doubt(
    amount: int, currency: str, options: dict[str, Any], fee: int
) -> None:
    estimated = estimate(amount, currency, **options)
    assert (estimated.fee, estimated.net, estimated.total, estimated.doubt) == (fee, amount - fee, amount, None)


@pytest.mark.parametrize(
    ("amount", "currency", "options", "fee", "tax"),
    [
        (249_999, "NGN", {}, 3_750, 0),
        (250_000, "NGN", {}, 13_750, 0),
        (100_000_000, "NGN", {}, 200_000, 0),
        (100_000_000, "NGN", {"international": True}, 3_910_000, 0),
        (1_000_000, "NGN", {"international": True, "brand": "amex"}, 55_000, 0),
        (1_000_000, "NGN", {"channel": "ussd"}, 25_000, 0),
        (100_000_000, "NGN", {"channel": "direct_debit"}, 100_000, 0),
        (100_000_000, "NGN", {"channel": "dedicated_nuban"}, 30_000, 0),
        (1_000_000, "NGN", {"channel": "pos"}, 5_000, 0),
        (10_000, "USD", {}, 390, 0),
        (10_000, "USD", {"international": True, "brand": "amex"}, 450, 0),
        (10_000, "GHS", {"channel": "mobile_money"}, 195, 0),
        (10_000, "KES", {"channel": "mobile_money"}, 150, 0),
        (10_000, "ZAR", {}, 449, 59),
        (10_000, "XOF", {"international": True}, 380, 0),
        (10_000, "EGP", {}, 520, 0),
        (10_000, "EGP", {"brand": "meeza"}, 200, 0),
        (10_000, "RWF", {}, 290, 0),
    ],
)
def test_other_fees_follow_the_published_rates_and_say_what_is_in_doubt(
    amount: int, currency: str, options: dict[str, Any], fee: int, tax: int
) -> None:
    estimated = estimate(amount, currency, **options)
    assert (estimated.fee, estimated.tax, estimated.net) == (fee, tax, amount - fee)
    assert (estimated.doubt is None) == (amount == 249_999)


def test_an_estimate_says_its_rule_and_how_old_and_from_where_it_is() -> None:
    estimated = estimate(500_000, "ngn")
    assert estimated.rule == "1.5% + NGN 100.00 (waived below NGN 2500.00), at most NGN 2000.00"
    assert (estimated.currency, estimated.as_of) == ("NGN", date(2026, 10, 1))
    assert "outdated" in estimated.source
    assert estimate(10_000, "ZAR").rule == "2.9% + ZAR 1.00, plus 15% VAT"
    assert estimate(250_000, "NGN").doubt == "sources differ on whether the flat part is charged at exactly this amount"
    assert "VAT" in str(estimate(10_000, "XOF").doubt)


@pytest.mark.parametrize(
    ("amount", "currency", "to", "fee", "tax"),
    [
        (500_000, "NGN", "bank", 1_000, 0),
        (500_001, "NGN", "bank", 2_500, 0),
        (5_000_000, "NGN", "mobile_money", 2_500, 0),
        (5_000_001, "NGN", "bank", 5_000, 0),
        (10_000, "GHS", "mobile_money", 100, 0),
        (10_000, "GHS", "bank", 800, 0),
        (10_000, "ZAR", "bank", 345, 45),
    ],
)
def test_a_transfer_costs_its_fee_beside_its_amount(amount: int, currency: str, to: Any, fee: int, tax: int) -> None:
    estimated = estimate_transfer(amount, currency, to=to)
    assert (estimated.fee, estimated.tax, estimated.net, estimated.total) == (fee, tax, amount, amount + fee)


def test_the_rules_of_transfers_are_said_in_words() -> None:
    assert (
        estimate_transfer(1, "NGN").rule == "NGN 10.00 up to NGN 5000.00, NGN 25.00 up to NGN 50000.00, NGN 50.00 above"
    )
    assert estimate_transfer(1, "ZAR").rule == "ZAR 3.00 for each transfer, plus 15% VAT"


@pytest.mark.parametrize(
    ("call", "field", "says"),
    [
        (lambda: estimate(10_000, "EUR"), "currency", "only in NGN, USD, GHS, KES, ZAR, XOF, RWF, EGP"),
        (lambda: estimate(10_000, ""), "currency", "must not be empty"),
        (lambda: estimate(10_000, "NGN", channel="cards"), "channel", "'mobile_money'"),
        (lambda: estimate(10_000, "NGN", channel=["card"]), "channel", "must be one of"),  # type: ignore[arg-type]
        (lambda: estimate(10_000, "KES", channel="ussd"), "channel", "channel='bank_transfer'"),
        (lambda: estimate(10_000, "XOF", channel="qr"), "channel", "channel='card' with international=True"),
        (lambda: estimate(10_000, "NGN", channel="ussd", international=True), "international", "Only a card"),
        (lambda: estimate(10_000, "NGN", international=1), "international", "True or False"),  # type: ignore[arg-type]
        (lambda: estimate(10_000, "NGN", brand="visa"), "brand", "'amex', 'meeza'"),  # type: ignore[arg-type]
        (lambda: estimate(10_000, "NGN", channel="ussd", brand="amex"), "brand", "Only a card"),
        (lambda: estimate(10_000, "NGN", brand="amex"), "brand", "international=True, brand='amex'"),
        (lambda: estimate(10.5, "NGN"), "amount", "subunits"),  # type: ignore[arg-type]
        (lambda: estimate(None, "NGN"), "amount", "required"),  # type: ignore[arg-type]
        (lambda: estimate(0, "NGN"), "amount", "more than zero"),
        (lambda: amount_for(-1, "NGN"), "net", "more than zero"),
        (lambda: amount_for(1, "EUR"), "currency", "only in NGN"),
        (lambda: estimate_transfer(True, "NGN"), "amount", "subunits"),
        (lambda: estimate_transfer(10_000, "KES"), "currency", "only in NGN, GHS, ZAR"),
        (lambda: estimate_transfer(10_000, "ZAR", to="mobile_money"), "to", "only to 'bank'"),
        (lambda: estimate_transfer(10_000, "NGN", to="card"), "to", "'mobile_money'"),  # type: ignore[arg-type]
    ],
)
def test_what_no_source_has_a_fee_for_is_refused_with_what_is_known(
    call: Callable[[], object], field: str, says: str
) -> None:
    with pytest.raises(ValidationError, match=says.replace("(", r"\(")) as caught:
        call()
    assert (caught.value.field, caught.value.attempts) == (field, 0)


def options_of(rule: FeeRule) -> dict[str, Any]:
    channel = rule.channel or ("ussd" if rule.currency == "NGN" else "card")
    return {"channel": channel, "international": bool(rule.international), "brand": rule.brand}


@given(rule=st.sampled_from(PAYMENT_FEES), net=st.integers(1, 10**12))
def test_what_is_charged_leaves_at_least_the_net_amount_and_a_subunit_less_would_not(rule: FeeRule, net: int) -> None:
    amount = amount_for(net, rule.currency, **options_of(rule))
    assert fees.payment_rule(rule.currency, **options_of(rule)) is rule
    estimated = estimate(amount, rule.currency, **options_of(rule))
    assert estimated.net == net
    if amount > 1:
        assert estimate(amount - 1, rule.currency, **options_of(rule)).net < net or amount == rule.flat_from


@pytest.mark.parametrize("net", [1, 236_249, 236_250, 246_249, 246_250])
def test_the_smallest_amount_is_charged_where_the_flat_part_begins(net: int) -> None:
    amount = amount_for(net, "NGN")
    assert estimate(amount, "NGN").net == net
    begins = range(249_000, min(amount, 251_000))
    for less in (*range(1, amount, 997), *begins, *range(max(amount - 1_000, 1), amount)):
        assert estimate(less, "NGN").net < net


def test_the_sandbox_charges_what_is_estimated(call: Caller, sandbox: Sandbox) -> None:
    for currency in ("NGN", "GHS", "ZAR", "KES", "USD", "XOF"):
        started = call.plain(
            lambda c, code=currency: c.payments.create(300_000, currency=code, customer_email="ada@example.com")
        )
        sandbox.pay(started.reference)
        paid = call.plain(lambda c, of=started.reference: c.payments.retrieve(of))
        assert paid.transaction.fees == estimate(300_000, currency).fee
