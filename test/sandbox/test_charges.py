"""The charge flow: every test card and account, each step, and what a wrong answer does."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api

CARDS: dict[str, tuple[str, str]] = {
    "success": ("4084084084084081", "408"),
    "pin": ("507850785078507812", "081"),
    "pin_otp": ("5060666666666666666", "123"),
    "pin_phone_otp": ("507850785078507804", "884"),
    "bank_page": ("5192602720584796", "123"),
    "declined": ("4084080000005408", "001"),
    "token_not_generated": ("507850785078507853", "082"),
    "insufficient_funds": ("4084080000670037", "787"),
    "address": ("4084080000000412", "408"),
}
BANK = {"code": "057", "account_number": "0000000000"}


def card(name: str, **more: str) -> dict[str, str]:
    number, cvv = CARDS[name]
    return {"number": number, "cvv": cvv, "expiry_month": "12", "expiry_year": "2030", **more}


def submit(api: Api, step: str, reference: str = "ref", **value: str) -> Any:
    return api.post(f"/charge/submit_{step}", reference=reference, **value)


def test_the_first_card_pays_at_once(api: Api, sandbox: Sandbox) -> None:
    charged = api.charge(reference="ref", card=card("success"))
    assert charged.status == 200
    assert charged.message == "Charge attempted"
    assert charged.data["status"] == "success"
    assert charged.data["authorization"]["reusable"] is True
    assert charged.unverified == "raw-card"
    assert [line["reference"] for line in sandbox.ledger] == ["ref"]


def test_the_pin_card_pays_after_its_pin(api: Api) -> None:
    asked = api.charge(reference="ref", card=card("pin")).data
    assert asked == {"reference": "ref", "status": "send_pin"}
    assert submit(api, "pin", pin="1111").data["status"] == "success"


def test_a_pin_sent_along_is_not_asked_for(api: Api) -> None:
    assert api.charge(card=card("pin"), pin="1111").data["status"] == "success"
    assert api.charge(card=card("pin_otp"), pin="1234").data["status"] == "send_otp"


def test_the_otp_card_pays_after_pin_and_otp(api: Api, sandbox: Sandbox) -> None:
    api.charge(reference="ref", card=card("pin_otp"))
    asked = submit(api, "pin", pin="1234").data
    assert (asked["status"], bool(asked["display_text"])) == ("send_otp", True)
    assert sandbox.ledger == []
    assert submit(api, "otp", otp="123456").data["status"] == "success"


def test_the_phone_card_pays_after_pin_phone_and_otp(api: Api) -> None:
    api.charge(reference="ref", card=card("pin_phone_otp"))
    assert submit(api, "pin", pin="0000").data["status"] == "send_phone"
    assert submit(api, "phone", phone="08012345678").data["status"] == "send_otp"
    assert submit(api, "otp", otp="123456").data["status"] == "success"


def test_the_bank_page_card_pays_after_approval(api: Api, sandbox: Sandbox) -> None:
    asked = api.charge(reference="ref", card=card("bank_page")).data
    assert asked["status"] == "open_url"
    assert asked["url"].startswith(sandbox.url)
    assert sandbox.pay("ref") == "success"
    assert api.get("/charge/ref").data["authorization"]["brand"] == "mastercard"


def test_the_address_card_pays_after_an_address(api: Api) -> None:
    asked = api.charge(reference="ref", card=card("address"))
    assert asked.data["status"] == "send_address"
    assert "address-test-card" in str(asked.unverified)
    address = {"address": "1 Marina", "city": "Lagos", "state": "Lagos", "zipcode": "100001"}
    assert submit(api, "address", **address).data["status"] == "success"


@pytest.mark.parametrize(("name", "message"), [("declined", "Declined"), ("insufficient_funds", "Insufficient Funds")])
def test_a_failing_card_answers_200_with_a_failed_status(api: Api, sandbox: Sandbox, name: str, message: str) -> None:
    failed = api.charge(reference="ref", card=card(name))
    assert failed.status == 200
    assert failed.data == {"reference": "ref", "status": "failed", "message": message}
    found = api.verify("ref")
    assert (found["status"], found["gateway_response"]) == ("failed", message)
    assert sandbox.ledger == []


def test_the_token_card_fails_after_its_pin(api: Api) -> None:
    api.charge(reference="ref", card=card("token_not_generated"))
    failed = submit(api, "pin", pin="0000")
    assert failed.data["status"] == "failed"
    assert failed.data["message"].startswith("Token Not Generated")


def test_a_card_that_is_no_test_card_is_declined(api: Api) -> None:
    failed = api.charge(reference="ref", card={"number": "4111111111111111", "cvv": "100"})
    assert failed.status == 200
    assert failed.data["message"] == "Transaction declined. Please use the test card."
    found = api.verify("ref")
    assert found["status"] == "abandoned"
    assert found["gateway_response"] == "Transaction declined. Please use the test card."


@pytest.mark.parametrize("change", [{"cvv": "999"}, {"expiry_year": "2025"}])
def test_wrong_card_details_are_declined(api: Api, change: dict[str, str]) -> None:
    failed = api.charge(card=card("success", **change))
    assert failed.data["status"] == "failed"
    assert "card-details" in str(failed.unverified)


def test_a_wrong_pin_kills_the_charge(api: Api, sandbox: Sandbox) -> None:
    api.charge(reference="ref", card=card("pin"))
    wrong = submit(api, "pin", pin="9999")
    assert wrong.status == 400
    assert wrong.data["status"] == "failed"
    assert wrong.data["message"] == "Incorrect PIN"
    right = submit(api, "pin", pin="1111")
    assert (right.status, right.data["status"]) == (400, "failed")
    assert sandbox.ledger == []


def test_a_wrong_otp_kills_the_charge(api: Api, sandbox: Sandbox) -> None:
    api.charge(reference="ref", card=card("pin_otp"), pin="1234")
    assert submit(api, "otp", otp="000000").status == 400
    assert submit(api, "otp", otp="123456").status == 400
    assert api.get("/charge/ref").data["status"] == "failed"
    assert sandbox.ledger == []


def test_a_step_that_is_not_waited_for_changes_nothing(api: Api) -> None:
    api.charge(reference="ref", card=card("pin_otp"))
    early = submit(api, "otp", otp="123456")
    assert (early.status, early.unverified) == (400, "charge-not-waiting")
    assert api.get("/charge/ref").data["status"] == "send_pin"
    submit(api, "pin", pin="1234")
    submit(api, "otp", otp="123456")
    assert submit(api, "otp", otp="123456").status == 400


@pytest.mark.parametrize("step", ["pin", "otp", "phone", "birthday"])
def test_submitting_to_an_unknown_reference_is_refused(api: Api, step: str) -> None:
    refused = submit(api, step, reference="none", **{step: "1234567890"})
    assert refused.status == 400
    assert refused.message == "Transaction reference is invalid"
    assert "data" not in refused.json
    assert api.get("/charge/none").message == "Transaction reference is invalid"


def test_the_bank_account_pays_after_birthday_and_otp(api: Api) -> None:
    assert api.charge(reference="ref", bank=BANK).data["status"] == "send_birthday"
    assert submit(api, "birthday", birthday="2007-04-15").data["status"] == "send_otp"
    paid = submit(api, "otp", otp="123456").data
    assert (paid["status"], paid["channel"]) == ("success", "bank")
    shown = paid["authorization"]
    assert (shown["bin"], shown["last4"], shown["exp_month"], shown["exp_year"]) == ("000XXX", "X000", "12", "9999")
    assert (shown["brand"], shown["card_type"], shown["signature"]) == ("Zenith Emandate", "", None)


def test_a_wrong_birthday_ends_the_charge(api: Api) -> None:
    api.charge(reference="ref", bank=BANK)
    wrong = submit(api, "birthday", birthday="1999-01-01")
    assert (wrong.status, wrong.data["status"]) == (400, "failed")
    assert wrong.unverified == "wrong-step-value"


def test_the_bank_phone_pays_with_its_token(api: Api) -> None:
    bank = {"code": "50211", "phone": "+2348100000000", "token": "123456"}
    assert api.charge(bank=bank).data["status"] == "success"
    assert api.charge(bank={**bank, "token": "1"}).data["status"] == "failed"


def test_mobile_money_pays_at_once(api: Api) -> None:
    for currency, phone, provider in (
        ("GHS", "0551234987", "mtn"),
        ("KES", "+254710000000", "mpesa"),
    ):
        paid = api.charge(currency=currency, mobile_money={"phone": phone, "provider": provider}).data
        assert (paid["status"], paid["channel"]) == ("success", "mobile_money")
        shown, digits = paid["authorization"], phone.lstrip("+")
        assert (shown["bin"], shown["last4"]) == (f"{digits[:3]}XXX", f"X{digits[-3:]}")
        assert paid["authorization"]["reusable"] is False


def test_orange_money_asks_for_an_otp(api: Api) -> None:
    wallet = {"phone": "0700000000", "provider": "orange"}
    assert api.charge(reference="ref", currency="XOF", mobile_money=wallet).data["status"] == ("send_otp")
    assert submit(api, "otp", otp="1234").data["status"] == "success"


def test_a_short_phone_number_fails_with_200(api: Api) -> None:
    failed = api.charge(mobile_money={"phone": "055", "provider": "mtn"})
    assert (failed.status, failed.data["status"]) == (200, "failed")


@pytest.mark.parametrize("account", ["1", "123456", "5512349870123456789"])
def test_a_till_is_charged_by_its_account_which_is_no_phone_number(api: Api, account: str) -> None:
    till = {"account": account, "provider": "mptill", "phone": None}
    paid = api.charge(currency="KES", mobile_money=till).data
    assert (paid["status"], paid["channel"]) == ("success", "mobile_money")


@pytest.mark.parametrize("wallet", [{}, {"provider": "mptill"}, {"provider": "mtn"}, {"phone": "", "account": ""}])
def test_a_wallet_without_a_number_fails_with_200(api: Api, wallet: dict[str, str]) -> None:
    failed = api.charge(currency="GHS", mobile_money=wallet)
    assert (failed.status, failed.data["message"]) == (200, "Invalid phone number")


VOUCHER = {"phone": "0551234989", "provider": "vod"}
ON_THE_PHONE = {"phone": "+233551234988", "provider": "mtn"}
PENDING = {"phone": "0551234986", "provider": "atl"}
PAYBILL = {"phone": "+254711111111", "provider": "mpesa_offline"}


def test_a_wallet_can_ask_for_a_voucher(api: Api) -> None:
    asked = api.charge(reference="ref", currency="GHS", mobile_money=VOUCHER)
    assert asked.data["status"] == "send_otp"
    assert "wallet-steps" in str(asked.unverified)
    assert "voucher" in asked.data["display_text"]
    assert submit(api, "otp", otp="123456").data["status"] == "success"
    api.charge(reference="wrong", currency="GHS", mobile_money=VOUCHER)
    assert submit(api, "otp", reference="wrong", otp="654321").data["status"] == "failed"


def test_a_wallet_can_wait_for_the_phone_until_it_is_paid(api: Api, sandbox: Sandbox) -> None:
    asked = api.charge(reference="ref", currency="GHS", mobile_money=ON_THE_PHONE).data
    assert asked == {
        "reference": "ref",
        "status": "pay_offline",
        "display_text": "Please authorize the payment on your phone",
    }
    sandbox.advance(179)
    assert api.get("/charge/ref").data == asked
    assert api.verify("ref")["status"] == "pending"
    assert sandbox.pay("ref") == "success"
    sandbox.advance(1)
    assert api.verify("ref")["status"] == "success"


def test_a_wallet_that_nobody_answers_fails_after_three_minutes(api: Api, sandbox: Sandbox) -> None:
    api.charge(reference="ref", currency="GHS", mobile_money=ON_THE_PHONE)
    sandbox.advance(180)
    found = api.get("/charge/ref").data
    assert (found["status"], found["message"]) == ("failed", "The payment was not authorized in time")
    assert sandbox.ledger == []


def test_a_wallet_can_be_pending_and_pay_by_itself(api: Api, sandbox: Sandbox) -> None:
    asked = api.charge(reference="ref", currency="GHS", mobile_money=PENDING).data
    assert (asked["status"], asked["display_text"]) == ("pending", "Please authorize the payment on your phone")
    sandbox.advance(10)
    assert api.get("/charge/ref").data["status"] == "success"


def test_an_offline_wallet_is_told_where_to_pay(api: Api, sandbox: Sandbox) -> None:
    asked = api.charge(reference="ref", currency="KES", mobile_money=PAYBILL).data
    assert (asked["status"], asked["display_text"]) == ("pay_offline", "Please pay to the number below")
    assert asked["account_number"].isdigit()
    assert isinstance(asked["account_reference"], int)
    assert api.get("/charge/ref").data == asked
    assert sandbox.pay("ref") == "success"


@pytest.mark.parametrize("provider", ["mtn", "mpesa", "mpesa_offline", "mptill", "vod"])
@pytest.mark.parametrize("phone", ["0551234987", "+254710000000"])
def test_the_documented_wallets_pay_at_once_whatever_the_provider(api: Api, provider: str, phone: str) -> None:
    paid = api.charge(currency="KES", mobile_money={"phone": phone, "provider": provider})
    assert paid.data["status"] == "success"
    assert "wallet-steps" not in str(paid.unverified)


def test_a_later_attempt_on_the_page_has_its_own_three_minutes(api: Api, sandbox: Sandbox) -> None:
    page = api.initialize(reference="ref", channels=["mobile_money"])["authorization_url"].removeprefix(sandbox.url)
    form = {"content-type": "application/x-www-form-urlencoded"}

    def press(**fields: str) -> None:
        shown = api.send("GET", page).body.decode()
        turn = shown.partition('name="turn" value="')[2].partition('"')[0]
        assert api.send("POST", page, urlencode({"turn": turn, **fields}).encode(), form).status == 303

    press(action="pay", card="mobile_money_phone")
    sandbox.advance(100)
    press(action="decline")
    press(action="pay", card="mobile_money_phone")
    sandbox.advance(100)
    assert api.verify("ref")["status"] == "pending"
    sandbox.advance(80)
    assert api.verify("ref")["status"] == "failed"


def test_ussd_waits_for_the_payer(api: Api, sandbox: Sandbox) -> None:
    asked = api.charge(reference="ref", ussd={"type": "737"}).data
    assert asked["status"] == "pay_offline"
    assert asked["ussd_code"].startswith("*737*")
    assert api.verify("ref")["status"] == "pending"
    assert sandbox.pay("ref") == "success"


def test_a_bank_transfer_waits_until_it_expires(api: Api, sandbox: Sandbox) -> None:
    asked = api.charge(reference="late", bank_transfer={}).data
    assert asked["status"] == "pending_bank_transfer"
    assert asked["account_expires_at"] == "2026-01-15T17:00:00.417Z"
    assert asked["bank"]["slug"] == "test-bank"
    api.charge(reference="paid", bank_transfer={"account_expires_at": "2020-01-01T00:00:00Z"})
    assert api.get("/charge/paid").data["account_expires_at"] == "2026-01-15T09:15:00.417Z"
    sandbox.pay("paid")
    sandbox.advance(9 * 3600)
    assert api.verify("late")["status"] == "abandoned"
    assert api.verify("paid")["status"] == "success"


def test_a_pending_charge_pays_by_itself_after_ten_seconds(api: Api, sandbox: Sandbox) -> None:
    wallet = {"identifier_key": "CELLPHONE", "identifier_value": "0725555555"}
    assert api.charge(reference="ref", currency="ZAR", capitec_pay=wallet).data["status"] == ("pending")
    sandbox.advance(9)
    assert api.get("/charge/ref").data["status"] == "pending"
    sandbox.advance(1)
    assert api.get("/charge/ref").data["status"] == "success"


@pytest.mark.parametrize(
    ("body", "status"),
    [({"eft": {"provider": "ozow"}}, "open_url"), ({"qr": {"provider": "visa"}}, "pay_offline")],
)
def test_eft_and_qr_are_completed_elsewhere(api: Api, sandbox: Sandbox, body: dict[str, Any], status: str) -> None:
    asked = api.charge(reference="ref", **body)
    assert asked.data["status"] == status
    assert "redirect-outcome" in str(asked.unverified)
    assert sandbox.pay("ref") == "success"


def test_a_charge_needs_something_to_pay_with(api: Api) -> None:
    refused = api.charge(reference="ref")
    assert refused.status == 400
    assert refused.message.startswith("One of Authorization code, card object")


def test_a_saved_authorization_can_be_charged_here_too(api: Api, sandbox: Sandbox) -> None:
    code = api.charge(card=card("pin_otp"), pin="1234", reference="ref")
    assert code.data["status"] == "send_otp"
    paid = submit(api, "otp", otp="123456").data
    again = api.charge(authorization_code=paid["authorization"]["authorization_code"])
    assert again.data["status"] == "success"
    assert len(sandbox.ledger) == 2


def test_a_failed_charge_cannot_be_paid_by_control(api: Api, sandbox: Sandbox) -> None:
    api.charge(reference="ref", card=card("declined"))
    refused = api.post("/_sandbox/pay", reference="ref")
    assert refused.status == 400
    assert sandbox.ledger == []


def test_splits_and_subaccounts_are_unknown(api: Api) -> None:
    wallet = {"phone": "0551234987"}
    split = api.charge(reference="ref", mobile_money=wallet, split_code="SPL_none")
    assert (split.status, split.message) == (404, "Invalid Split code.")
    subaccount = api.charge(reference="ref", mobile_money=wallet, subaccount="ACCT_none")
    assert (subaccount.status, subaccount.message) == (404, "Invalid Subaccount.")
    assert api.charge(reference="ref", mobile_money=wallet).status == 200
