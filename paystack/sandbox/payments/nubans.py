"""Bank accounts that take transfers for the merchant: those of customers and of virtual terminals, and what arrives.

Every account is at the test bank, as in the API's test mode. Nothing here is checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.clock import stored_stamp
from paystack.sandbox.engine.replies import Guess
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments import charging, shares
from paystack.sandbox.payments.instruments import INSTRUMENTS, country_for
from paystack.sandbox.payments.opening import open_transaction
from paystack.sandbox.payments.records import AUTHORIZATIONS, CUSTOMERS, TRANSACTIONS, Authorization, Transaction


@dataclass(slots=True)
class Nuban(Record):
    """One bank account. `customer_id` is None for the account of a virtual terminal, whose code is `terminal_code`.

    `split` is how its payments are shared: a `split_code` or a `subaccount`.
    """

    account_number: str
    currency: str
    created_at: int
    updated_at: int
    assignment_id: int
    assigned_at: int
    customer_id: int | None = None
    terminal_code: str | None = None
    last_assignment_id: int | None = None
    active: bool = True
    assigned: bool = True
    split: dict[str, str] | None = None
    metadata: Any = None


@dataclass(slots=True)
class TransferIn(Record):
    """Money that somebody sent to a bank account. Without a transaction, nobody has noticed it yet."""

    nuban_id: int
    amount: int
    created_at: int
    sender_name: str
    transaction_id: int | None = None


NUBANS = Kind("nubans", Nuban, first_id=90_271, unique=("account_number",), grouped=("customer_id", "terminal_code"))
TRANSFERS_IN = Kind("transfers_in", TransferIn, grouped=("nuban_id",))

ARRIVAL = Guess(
    "transfer-in",
    "The transaction of a transfer to a dedicated account or a virtual terminal: its reference and `source`, who paid "
    "at a terminal, and what its authorization says of the sender.",
)

BANK = {"name": "Test Bank", "id": 24, "slug": "test-bank"}
"""The only bank of test mode."""
ACCOUNT_NAME = "TEST-MANAGED-ACCOUNT"
ACCOUNT_TYPE = "PAY-WITH-TRANSFER-RECURRING"
SENDER_ACCOUNT = "0000000000"
"""The account that every transfer comes from."""


def open_nuban(account: Account, currency: str, **fields: Any) -> Nuban:
    """Add a bank account with a number that is free; `fields` are those of the record."""
    number = account.digits(10)
    while account[NUBANS].find(account_number=number) is not None:
        number = account.digits(10)
    now = account.now()
    return account[NUBANS].add(Nuban(number, currency, now, now, new_assignment(account), now, **fields))


def new_assignment(account: Account) -> int:
    """The id of a new assignment."""
    return int(account.digits(8))


def nubans_of(account: Account, customer_id: int) -> list[Nuban]:
    """The accounts that a customer has now, oldest first."""
    return [item for item in account[NUBANS].of(customer_id=customer_id) if item.assigned]


def send(account: Account, nuban: Nuban, amount: int, sender_name: str) -> TransferIn:
    """Send money to an account. It arrives, but nobody notices it before `notice`."""
    return account[TRANSFERS_IN].add(TransferIn(nuban.id, amount, account.now(), sender_name))


def notice(account: Account, transfer: TransferIn) -> Transaction:
    """Make a paid transaction of a transfer that arrived, and return it; the same one if there is one already."""
    if transfer.transaction_id is not None:
        return account[TRANSACTIONS][transfer.transaction_id]
    nuban = account[NUBANS][transfer.nuban_id]
    if nuban.customer_id is None:
        # Nobody knows who pays at a terminal.
        email, entry_point = f"{nuban.terminal_code}@virtual-terminal.test".lower(), "virtual_terminal"
    else:
        email, entry_point = account[CUSTOMERS][nuban.customer_id].email, "dedicated_nuban"
    transaction = open_transaction(account, email, transfer.amount, nuban.currency, account.code(12), entry_point)
    transfer.transaction_id = transaction.id
    shares.share_by(account, transaction, nuban.split)
    transaction.guess = ARRIVAL
    instrument = INSTRUMENTS["dedicated_nuban"]
    authorization = account[AUTHORIZATIONS].add(
        Authorization(
            account.code(10, "AUTH_"),
            transaction.customer_id,
            instrument.name,
            instrument.channel,
            False,
            nuban.currency,
            bin=f"{SENDER_ACCOUNT[:3]}XXX",
            last4=f"X{SENDER_ACCOUNT[-3:]}",
            card_type=instrument.card_type,
            brand=instrument.brand,
            country_code=country_for(nuban.currency),
        )
    )
    transaction.authorization_code = authorization.code
    charging.receive(
        account,
        transaction,
        instrument,
        {
            "sender_country": authorization.country_code,
            "sender_bank_account_number": f"XXXXXX{SENDER_ACCOUNT[-4:]}",
            "sender_name": transfer.sender_name,
            "receiver_bank_account_number": nuban.account_number,
            "receiver_bank": str(BANK["name"]),
        },
    )
    return transaction


def nuban_view(account: Account, nuban: Nuban) -> dict[str, Any]:
    """An account as its customer shows it."""
    return {
        "bank": BANK,
        "id": nuban.id,
        "account_name": ACCOUNT_NAME,
        "account_number": nuban.account_number,
        "created_at": stored_stamp(nuban.created_at),
        "updated_at": stored_stamp(nuban.updated_at),
        "currency": nuban.currency,
        "active": nuban.active,
        "assigned": nuban.assigned,
        "assignment": {
            "assignee_id": nuban.customer_id,
            "assignee_type": "Customer" if nuban.assigned else "Integration",
            "account_type": ACCOUNT_TYPE,
            "integration": account.id,
        },
    }
