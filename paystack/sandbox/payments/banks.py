"""Banks and mobile money providers: a small real part of Paystack's list, with their codes and types."""

from __future__ import annotations

from dataclasses import dataclass

from paystack.sandbox.engine.replies import Guess

LIST = Guess("bank-list", "Which banks can be paid from, and the ids of most of them.")


@dataclass(frozen=True, slots=True)
class Bank:
    """One bank or mobile money provider, of one country and one type of account."""

    id: int
    name: str
    slug: str
    code: str
    country: str
    currency: str
    type: str
    longcode: str = ""
    gateway: str | None = None
    pays: bool = False
    """Whether customers can pay from it directly."""
    takes_transfers: bool = False
    """Whether customers can pay by a transfer to it."""


def _nigerian(
    id: int,
    code: str,
    name: str,
    slug: str,
    longcode: str = "",
    *,
    gateway: str | None = None,
    pays: bool = False,
    takes_transfers: bool = False,
) -> Bank:
    return Bank(id, name, slug, code, "Nigeria", "NGN", "nuban", longcode, gateway, pays, takes_transfers)


def _ghanaian(id: int, code: str, name: str, slug: str, type: str = "ghipss") -> Bank:
    return Bank(id, name, slug, code, "Ghana", "GHS", type)


def _kenyan(id: int, code: str, name: str, slug: str, type: str = "kepss") -> Bank:
    return Bank(id, name, slug, code, "Kenya", "KES", type)


def _south_african(id: int, code: str, name: str, slug: str) -> Bank:
    return Bank(id, name, slug, code, "South Africa", "ZAR", "basa")


BANKS = (
    _nigerian(1, "044", "Access Bank", "access-bank", "044150149", gateway="emandate"),
    _nigerian(4, "050", "Ecobank Nigeria", "ecobank-nigeria", "050150010"),
    _nigerian(6, "070", "Fidelity Bank", "fidelity-bank", "070150003", gateway="emandate"),
    _nigerian(7, "011", "First Bank of Nigeria", "first-bank-of-nigeria", "011151003", gateway="digitalbankmandate"),
    _nigerian(8, "214", "First City Monument Bank", "first-city-monument-bank", "214150018", gateway="emandate"),
    _nigerian(9, "058", "Guaranty Trust Bank", "guaranty-trust-bank", "058152036"),
    _nigerian(67, "50211", "Kuda Bank", "kuda-bank", gateway="digitalbankmandate", pays=True),
    _nigerian(187, "50515", "Moniepoint MFB", "moniepoint-mfb-ng"),
    _nigerian(171, "999992", "OPay Digital Services Limited (OPay)", "paycom"),
    _nigerian(169, "999991", "PalmPay", "palmpay"),
    _nigerian(629, "100039", "Paystack-Titan", "titan-paystack", takes_transfers=True),
    _nigerian(13, "076", "Polaris Bank", "polaris-bank", "076151006"),
    _nigerian(14, "221", "Stanbic IBTC Bank", "stanbic-ibtc-bank", "221159522"),
    _nigerian(16, "232", "Sterling Bank", "sterling-bank", "232150016", gateway="emandate"),
    _nigerian(24, "001", "Test Bank", "test-bank"),
    _nigerian(17, "032", "Union Bank of Nigeria", "union-bank-of-nigeria", "032080474", gateway="emandate"),
    _nigerian(18, "033", "United Bank For Africa", "united-bank-for-africa", "033153513", gateway="emandate"),
    _nigerian(20, "035", "Wema Bank", "wema-bank", "035150103", gateway="emandate", takes_transfers=True),
    _nigerian(21, "057", "Zenith Bank", "zenith-bank", "057150013", gateway="emandate", pays=True),
    _ghanaian(71, "030100", "Absa Bank Ghana Ltd", "absa-bank-ghana"),
    _ghanaian(29, "ATL", "AirtelTigo", "atl-mobile-money", "mobile_money"),
    _ghanaian(74, "140100", "CAL Bank Limited", "cal-bank-limited"),
    _ghanaian(76, "130100", "Ecobank Ghana Limited", "ecobank-ghana-limited"),
    _ghanaian(78, "240100", "Fidelity Bank Ghana Limited", "fidelity-bank-ghana-limited"),
    _ghanaian(81, "040100", "GCB Bank Limited", "gcb-bank-limited"),
    _ghanaian(28, "MTN", "MTN", "mtn-mobile-money", "mobile_money"),
    _ghanaian(88, "190100", "Stanbic Bank Ghana Limited", "stanbic-bank-ghana-limited"),
    _ghanaian(66, "VOD", "Telecel", "vod-mobile-money", "mobile_money"),
    _ghanaian(92, "120100", "Zenith Bank Ghana", "zenith-bank-ghana"),
    _kenyan(201, "03", "Absa Bank Kenya Plc", "absa-bank-kenya-plc"),
    _kenyan(205, "11", "Co-operative Bank of Kenya Limited", "co-operative-bank-of-kenya-limited"),
    _kenyan(211, "68", "Equity Bank", "equity-bank"),
    _kenyan(216, "01", "KCB Bank Kenya Limited", "kcb-bank-kenya-limited"),
    _kenyan(231, "MPESA", "M-PESA", "mpesa", "mobile_money"),
    _kenyan(232, "MPPAYBILL", "M-PESA Paybill", "mpesa-paybill", "mobile_money_business"),
    _kenyan(233, "MPTILL", "M-PESA Till", "mpesa-till", "mobile_money_business"),
    _kenyan(219, "07", "NCBA Bank Kenya", "ncba-bank-kenya"),
    _kenyan(224, "02", "Standard Chartered Bank Kenya", "standard-chartered-bank-kenya"),
    _south_african(140, "632005", "Absa Bank Limited, South Africa", "absa-za"),
    _south_african(142, "470010", "Capitec Bank Limited", "capitec-bank"),
    _south_african(143, "679000", "Discovery Bank Limited", "discovery-bank"),
    _south_african(145, "250655", "First National Bank", "first-national-bank"),
    _south_african(149, "198765", "Nedbank", "nedbank"),
    _south_african(151, "051001", "Standard Bank South Africa", "standard-bank-za"),
    _south_african(153, "678910", "TymeBank", "tymebank"),
)
"""Every bank of the sandbox, by country and then by name."""

_BY_CODE = {bank.code: bank for bank in BANKS}
_BY_NAME = {bank.name.lower(): bank for bank in BANKS}


def find_bank(code: str | None) -> Bank | None:
    """The bank with this code, or None."""
    return None if code is None else _BY_CODE.get(code)


def bank_name(code: str) -> str:
    """The name of a bank, or its code if it is not known here."""
    bank = find_bank(code)
    return code if bank is None else bank.name


def bank_named(name: str | None) -> Bank | None:
    """The bank with this name in any case, or None."""
    return None if name is None else _BY_NAME.get(name.lower())


def has_no_holder(account_number: str) -> bool:
    """Whether this is one of the sandbox's numbers that stand for an account that does not exist."""
    return account_number.endswith("0000009")
