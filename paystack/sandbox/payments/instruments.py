"""The test instruments: every card, account and wallet, with the steps it asks for and how it ends.

Nothing here changes state; `charging` does what these rows say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from paystack.sandbox.engine.replies import Guess

ADDRESS_CARD = Guess(
    "address-test-card",
    "No documented test card asks for an address; card 4084080000000412 is the sandbox's own.",
)
CARD_DETAILS = Guess("card-details", "A test card with a wrong CVV or a past expiry date is declined.")
BANK_ACCOUNT = Guess(
    "bank-account-outcome",
    "The outcome for an undocumented bank account: it pays after a birthday and an OTP.",
)
REDIRECT = Guess(
    "redirect-outcome",
    "How a bank's page, an EFT or a QR code is completed: on the sandbox's own page.",
)
WALLET_STEPS = Guess(
    "wallet-steps",
    "Test mode pays every wallet at once. What a live one asks for is rehearsed with the sandbox's own numbers "
    "0551234986, 0551234988 and 0551234989, and with the provider mpesa_offline.",
)
CHANNELS = Guess(
    "checkout-channels",
    "What the checkout page offers for a payment that names no channels: those that are usual for its currency.",
)
CAPITEC_PAY = Guess("capitec-pay", "A Capitec Pay charge is pending and pays after ten seconds.")

StepKind = Literal["send_pin", "send_otp", "send_phone", "send_birthday", "send_address", "open_url"]
Ending = Literal["pays", "fails", "waits_offline", "waits_for_wallet", "waits_transfer", "pays_later"]
RefundEnding = Literal["processed", "failed", "needs-attention"]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to ask the payer for. If `answer` is None, any well-formed value is right."""

    kind: StepKind
    answer: str | None = None
    display_text: str | None = None
    """What the payer is told, None for the usual text of this kind of step."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """One way to pay in test mode. `unverified` is the guess that it rests on, or None."""

    name: str
    label: str
    channel: str
    steps: tuple[Step, ...] = ()
    ending: Ending = "pays"
    gateway_response: str = "Successful"
    failed_status: str = "failed"
    """The status that verify shows after this instrument failed."""
    display_text: str | None = None
    """What the payer is told while the charge waits for them elsewhere."""
    reusable: bool = False
    refund_ending: RefundEnding = "processed"
    number: str = ""
    cvv: str = ""
    brand: str | None = None
    card_type: str | None = None
    bank: str | None = None
    country_code: str = "NG"
    unverified: Guess | None = None


PIN_0000 = Step("send_pin", "0000")
OTP = Step("send_otp", "123456")
BIRTHDAY = Step("send_birthday", "2007-04-15")


def _card(
    name: str,
    number: str,
    cvv: str,
    label: str,
    *steps: Step,
    ending: Ending = "pays",
    gateway_response: str = "Successful",
    refund_ending: RefundEnding = "processed",
    unverified: Guess | None = None,
) -> Instrument:
    brand = {"4": "visa", "6": "verve"}.get(number[0], "verve")
    brand = "mastercard" if number[:2] in ("51", "52", "53", "54", "55") else brand
    return Instrument(
        name,
        label,
        "card",
        steps,
        ending,
        gateway_response,
        reusable=ending == "pays",
        refund_ending=refund_ending,
        number=number,
        cvv=cvv,
        brand=brand,
        # The API appends a space to card types.
        card_type=f"{brand} ",
        bank="TEST BANK",
        unverified=unverified,
    )


CARDS: tuple[Instrument, ...] = (
    _card("success", "4084084084084081", "408", "Pays at once"),
    _card("pin", "507850785078507812", "081", "Asks for PIN 1111, pays", Step("send_pin", "1111")),
    _card(
        "pin_otp",
        "5060666666666666666",
        "123",
        "Asks for PIN 1234 and OTP 123456, pays",
        Step("send_pin", "1234"),
        OTP,
    ),
    _card(
        "pin_phone_otp",
        "507850785078507804",
        "884",
        "Asks for PIN 0000, a phone number and OTP 123456, pays",
        PIN_0000,
        Step("send_phone"),
        OTP,
    ),
    _card("bank_page", "5192602720584796", "123", "Opens the bank's page, pays", Step("open_url")),
    _card(
        "address",
        "4084080000000412",
        "408",
        "Asks for an address, pays (sandbox only)",
        Step("send_address"),
        unverified=ADDRESS_CARD,
    ),
    _card(
        "declined",
        "4084080000005408",
        "001",
        "Is declined",
        ending="fails",
        gateway_response="Declined",
    ),
    _card(
        "token_not_generated",
        "507850785078507853",
        "082",
        "Asks for PIN 0000, then fails: token not generated",
        PIN_0000,
        ending="fails",
        gateway_response="Token Not Generated. Customer Not Registered on Token Platform",
    ),
    _card(
        "insufficient_funds",
        "4084080000670037",
        "787",
        "Fails: insufficient funds",
        ending="fails",
        gateway_response="Insufficient Funds",
    ),
    _card(
        "refund_fails",
        "4084080000671803",
        "180",
        "Pays; a later refund fails",
        refund_ending="failed",
    ),
    _card(
        "refund_needs_attention",
        "4084080000671902",
        "190",
        "Pays; a later refund needs attention",
        refund_ending="needs-attention",
    ),
)
"""The test cards, in the order in which the checkout page offers them."""

OTHERS: tuple[Instrument, ...] = (
    Instrument(
        "not_a_test_card",
        "Any other card",
        "card",
        ending="fails",
        gateway_response="Transaction declined. Please use the test card.",
        failed_status="abandoned",
    ),
    Instrument(
        "wrong_card_details",
        "A test card with a wrong CVV or a past expiry date",
        "card",
        ending="fails",
        gateway_response="Declined",
        unverified=CARD_DETAILS,
    ),
    Instrument(
        "bank_account",
        "Zenith Bank 0000000000: birthday 2007-04-15, OTP 123456",
        "bank",
        (BIRTHDAY, OTP),
        gateway_response="Approved",
        brand="Zenith Emandate",
        card_type="",
        bank="Zenith Bank",
    ),
    Instrument(
        "other_bank_account",
        "Any other bank account: birthday 2007-04-15, OTP 123456",
        "bank",
        (BIRTHDAY, OTP),
        gateway_response="Approved",
        brand="Test Emandate",
        card_type="",
        bank="TEST BANK",
        unverified=BANK_ACCOUNT,
    ),
    Instrument(
        "bank_account_refund_fails",
        "Account 1012204936: pays; a later refund fails",
        "bank",
        gateway_response="Approved",
        brand="Test Emandate",
        card_type="",
        bank="TEST BANK",
        refund_ending="failed",
    ),
    Instrument(
        "bank_account_refund_needs_attention",
        "Account 1012204935: pays; a later refund needs attention",
        "bank",
        gateway_response="Approved",
        brand="Test Emandate",
        card_type="",
        bank="TEST BANK",
        refund_ending="needs-attention",
    ),
    Instrument(
        "bank_phone",
        "Kuda Bank +2348100000000: token 123456",
        "bank",
        (OTP,),
        gateway_response="Approved",
        brand="Kuda Emandate",
        card_type="",
        bank="Kuda Bank",
    ),
    Instrument(
        "mobile_money",
        "Mobile money: pays at once",
        "mobile_money",
        gateway_response="Approved",
        brand="Mobile money",
    ),
    Instrument(
        "mobile_money_otp",
        "Orange Money 0700000000: OTP 1234",
        "mobile_money",
        (Step("send_otp", "1234"),),
        gateway_response="Approved",
        brand="Orange mobile money",
        country_code="CI",
    ),
    Instrument(
        "mobile_money_bad_phone",
        "Mobile money with a phone number that is too short",
        "mobile_money",
        ending="fails",
        gateway_response="Invalid phone number",
    ),
    Instrument(
        "mobile_money_phone",
        "Mobile money 0551234988, as MTN or M-PESA: waits for the phone, for three minutes",
        "mobile_money",
        ending="waits_for_wallet",
        gateway_response="Approved",
        display_text="Please authorize the payment on your phone",
        brand="Mobile money",
        unverified=WALLET_STEPS,
    ),
    Instrument(
        "mobile_money_pending",
        "Mobile money 0551234986: pending, pays after ten seconds",
        "mobile_money",
        ending="pays_later",
        gateway_response="Approved",
        display_text="Please authorize the payment on your phone",
        brand="Mobile money",
        unverified=WALLET_STEPS,
    ),
    Instrument(
        "mobile_money_voucher",
        "Mobile money 0551234989, as Telecel (Vodafone): voucher 123456",
        "mobile_money",
        (Step("send_otp", "123456", "Please dial *110# for a voucher, and enter it here"),),
        gateway_response="Approved",
        brand="Mobile money",
        unverified=WALLET_STEPS,
    ),
    Instrument(
        "mobile_money_offline",
        "Mobile money, as M-PESA offline: gives a number to send to",
        "mobile_money",
        ending="waits_for_wallet",
        gateway_response="Approved",
        display_text="Please pay to the number below",
        brand="Mobile money",
        country_code="KE",
        unverified=WALLET_STEPS,
    ),
    Instrument("ussd", "USSD: gives a code to dial", "ussd", ending="waits_offline", gateway_response="Approved"),
    Instrument(
        "qr",
        "QR code: is scanned",
        "qr",
        ending="waits_offline",
        gateway_response="Approved",
        unverified=REDIRECT,
    ),
    Instrument(
        "bank_transfer",
        "Bank transfer: gives an account to pay to",
        "bank_transfer",
        ending="waits_transfer",
        gateway_response="Approved",
        brand="Managed Account",
        card_type="transfer",
    ),
    Instrument(
        "dedicated_nuban",
        "Transfer to an account of the merchant's",
        "dedicated_nuban",
        gateway_response="Approved",
        brand="Managed Account",
        card_type="transfer",
    ),
    Instrument(
        "eft",
        "EFT: opens the bank's page",
        "eft",
        (Step("open_url"),),
        gateway_response="Approved",
        unverified=REDIRECT,
    ),
    Instrument(
        "capitec_pay",
        "Capitec Pay: pending, pays after ten seconds",
        "capitec_pay",
        ending="pays_later",
        gateway_response="Approved",
        unverified=CAPITEC_PAY,
    ),
    Instrument(
        "direct_debit",
        "Direct debit mandate",
        "direct_debit",
        gateway_response="Approved",
        reusable=True,
        card_type="mandate",
    ),
)

INSTRUMENTS: dict[str, Instrument] = {row.name: row for row in (*CARDS, *OTHERS)}
"""Every instrument by name."""

CHECKOUT_OTHERS = (
    "bank_account",
    "mobile_money",
    "mobile_money_otp",
    "mobile_money_phone",
    "mobile_money_pending",
    "mobile_money_voucher",
    "mobile_money_offline",
    "ussd",
    "bank_transfer",
    "qr",
    "eft",
    "capitec_pay",
)


CHANNELS_OF = {
    "NGN": ("card", "bank", "ussd", "bank_transfer", "qr"),
    "GHS": ("card", "mobile_money"),
    "ZAR": ("card", "eft", "qr", "capitec_pay"),
    "KES": ("card", "mobile_money"),
    "USD": ("card",),
    "XOF": ("card", "mobile_money"),
}


def checkout_choices(channels: list[str], currency: str) -> tuple[Instrument, ...]:
    """The instruments that the checkout page offers: of these channels, or of the currency's if none is named.

    They are the cards if none matches.
    """
    offered = (*CARDS, *(INSTRUMENTS[name] for name in CHECKOUT_OTHERS))
    wanted = channels or CHANNELS_OF[currency]
    return tuple(row for row in offered if row.channel in wanted) or CARDS


_BY_NUMBER = {row.number: row for row in CARDS}
_BY_ACCOUNT = {
    "1012204936": "bank_account_refund_fails",
    "1012204935": "bank_account_refund_needs_attention",
}
_BY_WALLET = {
    "551234986": "mobile_money_pending",
    "551234988": "mobile_money_phone",
    "551234989": "mobile_money_voucher",
}
"""By the last nine digits, as numbers are written with and without the code of the country."""
_DOCUMENTED_WALLETS = ("0551234987", "254710000000")
_COUNTRY_OF = {"GHS": "GH", "KES": "KE", "XOF": "CI", "ZAR": "ZA"}


def find_card(number: str, cvv: str | None, expired: bool) -> Instrument:
    """The instrument for raw card details; only the digits of the number count."""
    digits = "".join(ch for ch in number if ch.isdigit())
    card = _BY_NUMBER.get(digits)
    if card is None:
        return INSTRUMENTS["not_a_test_card"]
    if expired or (cvv is not None and cvv != card.cvv):
        return INSTRUMENTS["wrong_card_details"]
    return card


def find_bank_account(bank_code: str, account_number: str, phone: str) -> Instrument:
    """The instrument for a bank account, or for the phone number that some banks take instead."""
    if account_number in _BY_ACCOUNT:
        return INSTRUMENTS[_BY_ACCOUNT[account_number]]
    if phone and not account_number:
        return INSTRUMENTS["bank_phone"]
    documented = bank_code == "057" and account_number == "0000000000"
    return INSTRUMENTS["bank_account" if documented else "other_bank_account"]


def find_wallet(phone: str, account: str, provider: str) -> Instrument:
    """The instrument for a mobile money number, or for the account of a till, which can have any length."""
    digits = "".join(ch for ch in phone or account if ch.isdigit())
    if digits in _DOCUMENTED_WALLETS:
        return INSTRUMENTS["mobile_money"]
    if digits[-9:] in _BY_WALLET:
        return INSTRUMENTS[_BY_WALLET[digits[-9:]]]
    is_number_of_phone = bool(phone) or not account
    if is_number_of_phone and len(digits) < 9:
        return INSTRUMENTS["mobile_money_bad_phone"]
    if digits == "0700000000" and provider.lower() == "orange":
        return INSTRUMENTS["mobile_money_otp"]
    return INSTRUMENTS["mobile_money_offline" if provider.lower() == "mpesa_offline" else "mobile_money"]


def country_for(currency: str) -> str:
    """The country code of an authorization in `currency`."""
    return _COUNTRY_OF.get(currency, "NG")
