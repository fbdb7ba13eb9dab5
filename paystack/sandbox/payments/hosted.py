"""What customers sent on hosted pages: payment pages and storefronts open the payments, and replies name their page.

Nothing here is checked.
"""

from __future__ import annotations

from dataclasses import dataclass

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.replies import Guess
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments.records import TRANSACTIONS, Transaction


@dataclass(slots=True)
class Submission(Record):
    """A form that a customer sent, and the transaction that it opened; `page_id` is that of the payment page, if any.

    `key` is the same for a form that was sent twice, which opens nothing more.
    """

    key: str
    transaction_id: int
    page_id: int | None = None


SUBMISSIONS = Kind("submissions", Submission, unique=("key", "transaction_id"), grouped=("page_id",))

ENTRY_POINT = "payment_page"
"""The entry point of the transactions that payment pages open, but for those that pay an order."""

PAGE_PAYMENT = Guess(
    "page-payment",
    "What a payment on a payment page holds: the page's metadata, what was entered in its custom fields, the page as "
    "the referrer, and the page's redirect URL as the callback. Products are bought with an order.",
)


def page_id_of(account: Account, transaction_id: int | None) -> int | None:
    """The id of the payment page that opened this transaction, None if none did."""
    found = None if transaction_id is None else account[SUBMISSIONS].find(transaction_id=transaction_id)
    return None if found is None else found.page_id


def opened_by(account: Account, key: str) -> Transaction | None:
    """The transaction that a form with this key opened, None if it was not sent yet."""
    found = account[SUBMISSIONS].find(key=key)
    return None if found is None else account[TRANSACTIONS][found.transaction_id]
