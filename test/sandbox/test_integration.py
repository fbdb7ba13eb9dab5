"""The payment session timeout, and what it does to checkout pages."""

from __future__ import annotations

from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from test.support.raw_http import Api

PATH = "/integration/payment_session_timeout"


def test_there_is_no_timeout_until_one_is_set(api: Api) -> None:
    before = api.get(PATH)
    assert (before.message, before.data) == ("Payment session timeout retrieved", {"payment_session_timeout": 0})
    assert before.unverified == "payment-session-timeout"
    changed = api.put(PATH, timeout=1800)
    assert (changed.message, changed.data) == ("Payment session timeout updated", {"payment_session_timeout": 1800})
    assert api.get(PATH).data == {"payment_session_timeout": 1800}
    assert api.get(PATH).unverified is None
    assert api.put(PATH, timeout="0").data == api.get(PATH).data == {"payment_session_timeout": 0}


@pytest.mark.parametrize("value", [None, "", -1, "-1", 1.5, True, False, [], {}, "soon", 10**30, "9" * 30])
def test_a_timeout_is_a_number_of_seconds(api: Api, value: Any) -> None:
    api.put(PATH, timeout=60)
    assert api.put(PATH, timeout=value).status == 400
    assert api.get(PATH).data == {"payment_session_timeout": 60}


def test_a_page_is_closed_once_the_time_to_pay_is_over(api: Api, sandbox: Sandbox) -> None:
    api.put(PATH, timeout=60)
    page = api.initialize(reference="order-1042")["authorization_url"].removeprefix(sandbox.url)
    sandbox.advance(59)
    assert b"Nothing to pay" not in api.get(page).body
    sandbox.advance(1)
    assert b"The time to pay is over" in api.get(page).body
    with pytest.raises(SandboxError, match="timed out"):
        sandbox.pay("order-1042")
    assert api.verify("order-1042")["status"] == "abandoned"
    api.put(PATH, timeout=0)
    assert sandbox.pay("order-1042") == "success"


def test_a_charge_is_no_session(api: Api, sandbox: Sandbox) -> None:
    api.put(PATH, timeout=5)
    api.charge(reference="waits", mobile_money={"phone": "0551234988", "provider": "mtn"}, currency="GHS")
    sandbox.advance(10)
    assert sandbox.pay("waits") == "success"
