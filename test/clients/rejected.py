"""What foreign clients make of replies that the API is known to give, and what they cannot ask for.

The tests hold each of them against the documented replies.
"""

from __future__ import annotations

REJECTED = {
    "pypaystack2": """
        bulk_charges.charges charges.submit_otp dedicated_accounts.add_split dedicated_accounts.create
        dedicated_accounts.fetch dedicated_accounts.list disputes.list disputes.resolve disputes.transaction
        disputes.update pages.add_products pages.create pages.fetch pages.list pages.update settlements.fetch
        transactions.partial_debit transactions.timeline transfers.finalize transfers.initiate transfers.verify
    """,
    "alexasomba_paystack": """
        bulk_charges.charges bulk_charges.fetch bulk_charges.list charges.check charges.create charges.submit_otp
        customers.create customers.fetch customers.risk_action customers.update
        dedicated_accounts.available_providers dedicated_accounts.create dedicated_accounts.fetch
        dedicated_accounts.remove_split disputes.evidence disputes.fetch disputes.list disputes.resolve
        disputes.transaction disputes.update payment_requests.fetch payment_requests.finalize payment_requests.list
        payment_requests.update products.create products.fetch products.list refunds.fetch refunds.list
        settlements.fetch settlements.transaction splits.add_subaccount splits.create splits.fetch splits.list
        splits.update subaccounts.create subaccounts.fetch subaccounts.list subaccounts.update subscriptions.create
        subscriptions.fetch subscriptions.list transactions.fetch transfer_recipients.create
        transfer_recipients.fetch transfer_recipients.list transfers.fetch transfers.initiate transfers.list
        transfers.verify
    """,
    "paystack_sdk": "",
    "paystack_node": "",
}
"""The operations whose replies the models of a client reject. The last two clients have no models."""

SHOWN_ELSEWHERE = {
    "The replies to `pages.create` and `pages.list` show that it is a list, and that of `pages.add_products` an empty "
    "one; in the other samples the page has none.": [
        "pypaystack2: pages.fetch: custom_fields",
        "pypaystack2: pages.update: custom_fields",
    ],
    "A customer without a phone or metadata has null there, as in the reply to `customers.fetch`; in the samples of "
    "refunds the customer has both.": [
        "alexasomba_paystack: refunds.fetch: international_format_phone",
        "alexasomba_paystack: refunds.fetch: metadata",
        "alexasomba_paystack: refunds.fetch: phone",
        "alexasomba_paystack: refunds.list: international_format_phone",
        "alexasomba_paystack: refunds.list: metadata",
    ],
    "A recipient without a description has null there, as in the replies to `transfers.fetch` and "
    "`transfers.verify`.": [
        "alexasomba_paystack: transfers.list: description",
    ],
}
"""Fields that the client accepts in the documented replies to the same operation, and why it should accept ours."""

UNKNOWN_STATUS = {
    "pypaystack2": "",
    "alexasomba_paystack": "plans.create products.update",
    "paystack_sdk": "plans.create products.update subaccounts.create",
    "paystack_node": "",
}
"""The operations for whose replies a client gives nothing, because it does not know their status."""

LACKING = {
    "pypaystack2": "dedicated_accounts.remove_split dedicated_accounts.requery disputes.evidence",
    "pypaystack2, async": (
        "balance.ledger dedicated_accounts.remove_split dedicated_accounts.requery disputes.evidence"
    ),
    "alexasomba_paystack": "disputes.upload_url payment_requests.verify",
    "paystack_sdk": ("bulk_charges.initiate dedicated_accounts.requery disputes.upload_url subscriptions.manage_link"),
    "paystack_node": (
        "bulk_charges.initiate dedicated_accounts.remove_split dedicated_accounts.requery disputes.upload_url"
    ),
}
"""The operations that a client cannot ask for, or not with what they need; the scripts say why."""
