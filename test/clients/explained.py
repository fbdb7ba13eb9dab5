"""Why a foreign client and ours differ, difference by difference, as `client: method: difference`."""

from __future__ import annotations

EXPLAINED: dict[str, list[str]] = {
    "The order of the fields, blanks between them and escapes of letters mean nothing in JSON.": [
        "pypaystack2: in general: body: its fields are in another order",
        "paystack_sdk: in general: body: blanks between its parts there",
        "paystack_sdk: in general: body: its fields are in another order",
        "paystack_sdk: in general: body: letters beyond ASCII are escaped there",
        "alexasomba_paystack: in general: body: blanks between its parts there",
        "alexasomba_paystack: in general: body: its fields are in another order",
        "alexasomba_paystack: in general: body: letters beyond ASCII are escaped there",
    ],
    "Ours sends a body where the operation takes fields, be it an empty object, and no body anywhere else.": [
        "pypaystack2: in general: body: none there, {} here",
        "paystack_sdk: in general: body: {} there, none here",
        "paystack_sdk: in general: content-type with a body: application/json there, None here",
        "alexasomba_paystack: in general: body: none there, {} here",
        "alexasomba_paystack: in general: content-type without a body: None there, application/json here",
    ],
    "A request without a body has no content type to tell.": [
        "pypaystack2: in general: content-type without a body: application/json there, None here",
        "paystack_sdk: in general: content-type without a body: application/json there, None here",
    ],
    "No source of the API has a slash at the end of a path.": [
        "pypaystack2: in general: path: a slash at the end there",
    ],
    "Ours escapes all that can have a meaning in a URL, so that an argument is always one part of the path.": [
        "pypaystack2: in general: path: @ there, escaped here",
    ],
    "Ours makes a reference where the caller gives none, so that a lost answer can be looked up by it.": [
        "pypaystack2: charge.charge: body reference: 'a new one' here only",
        "pypaystack2: transactions.charge: body reference: 'a new one' here only",
        "pypaystack2: transactions.initialize: body reference: 'a new one' here only",
        "pypaystack2: transactions.partial_debit: body reference: 'a new one' here only",
        "paystack_sdk: Transaction.charge_authorization: body reference: 'a new one' here only",
        "paystack_sdk: Transaction.initialize: body reference: 'a new one' here only",
        "paystack_sdk: Transaction.partial_debit: body reference: 'a new one' here only",
        "alexasomba_paystack: charge_create: body reference: 'a new one' here only",
        "alexasomba_paystack: transaction_charge_authorization: body reference: 'a new one' here only",
        "alexasomba_paystack: transaction_initialize: body reference: 'a new one' here only",
        "alexasomba_paystack: transaction_partial_debit: body reference: 'a new one' here only",
    ],
    "Ours pages by cursor unless the caller asks for a numbered page, so that growing lists are read without gaps.": [
        "pypaystack2: transactions.get_transactions: query use_cursor: 'true' here only",
        "paystack_sdk: Customer.list: query use_cursor: 'true' here only",
        "paystack_sdk: Transaction.list: query use_cursor: 'true' here only",
        "alexasomba_paystack: customer_list: query use_cursor: 'true' here only",
        "alexasomba_paystack: transaction_list: query use_cursor: 'true' here only",
    ],
    "True and False are the words of Python. JSON has true and false, and the API's samples of queries too.": [
        "pypaystack2: payment_requests.get_payment_requests: query include_archive: capitalised there",
        "pypaystack2: transactions.export: query settled: capitalised there",
        "paystack_sdk: Customer.list: query use_cursor: capitalised there",
        "alexasomba_paystack: customer_list: query use_cursor: capitalised there",
        "alexasomba_paystack: transaction_list: query use_cursor: capitalised there",
    ],
    "A bug there: the call sends nothing, because its URL has no slash between host and path.": [
        "pypaystack2: async transfer_control.get_balance_ledger: refuses: InvalidURL: Invalid port: 'balance'",
        "pypaystack2: disputes.add_evidence: refuses: InvalidURL: Invalid port: 'dispute'",
    ],
    "A bug there: the call sends nothing if no optional argument is passed.": [
        "pypaystack2: apple_pay.get_domains: refuses: TypeError: reduce() of empty iterable with no...",
        "pypaystack2: webhook_events.resend_matching: refuses: TypeError: reduce() of empty iterable with no...",
    ],
    "Its own check of arguments that its signature lets through. The calls that pass it are compared.": [
        "pypaystack2: customers.validate: refuses: ValueError: `bank_code` is required if...",
        "pypaystack2: products.create: refuses: ValueError: You can't have unlimited set to...",
        "pypaystack2: products.update: refuses: ValueError: You can't have unlimited set to...",
        "pypaystack2: splits.update: refuses: ValueError: `bearer_subaccount` can only have a...",
        "pypaystack2: transfer_recipients.create: refuses: ValueError: `bank_code` is required if type is...",
    ],
    "A bug there: the fields are put into a form, which is never sent, as the content type is JSON.": [
        "alexasomba_paystack: transaction_check_authorization: ours requires 'email' and 'amount'",
    ],
    "Paystack requires these arguments, which the signature there leaves optional.": [
        "paystack_sdk: Charge.create: ours requires 'email' and 'amount'",
    ],
    "The API's description and its samples say `zip_code`.": [
        "paystack_sdk: Charge.submit_address: body zipcode: ours has no such argument",
        "paystack_sdk: Charge.submit_address: ours requires 'zip_code'",
    ],
    "The API says `products`.": [
        "paystack_sdk: Page.add_products: body product: ours has no such argument",
        "paystack_sdk: Page.add_products: ours requires 'products'",
    ],
    "The API calls these filters `from` and `to`.": [
        "pypaystack2: payment_pages.get_pages: query end_date: ours has no such argument",
        "pypaystack2: payment_pages.get_pages: query start_date: ours has no such argument",
        "pypaystack2: payment_requests.get_payment_requests: query end_date: ours has no such argument",
        "pypaystack2: payment_requests.get_payment_requests: query start_date: ours has no such argument",
        "pypaystack2: refunds.get_refunds: query end_date: ours has no such argument",
        "pypaystack2: refunds.get_refunds: query start_date: ours has no such argument",
    ],
    "The API calls this field `transaction_charge`.": [
        "pypaystack2: transactions.initialize: body transfer_charge: ours has no such argument",
    ],
    "The API's own description calls this filter `terminal_id`; only a page of its docs has `terminalid`.": [
        "pypaystack2: transactions.get_transactions: query terminalid: ours has no such argument",
    ],
    "Lists page by `perPage`. Of `per_page`, which stands in a description, it is known that some lists ignore it.": [
        "alexasomba_paystack: transaction_list: query per_page: ours has no such argument",
    ],
    "No source of the API has metadata in the update of a payment request.": [
        "pypaystack2: payment_requests.update: body metadata: ours has no such argument",
    ],
    "The channel is `direct_debit`. Only the default there has a hyphen.": [
        "pypaystack2: customers.initialize_authorization: body channel: ours does not know 'direct-debit'",
    ],
    "The account or the subaccount bears the fees of a transaction. The other two values are for splits.": [
        "pypaystack2: transactions.charge: body bearer: ours does not know 'all'",
        "pypaystack2: transactions.charge: body bearer: ours does not know 'all-proportional'",
        "pypaystack2: transactions.initialize: body bearer: ours does not know 'all'",
        "pypaystack2: transactions.initialize: body bearer: ours does not know 'all-proportional'",
    ],
    "It asks the list of transactions, which has no such statuses. Preauthorizations have a list of their own.": [
        "pypaystack2: preauthorizations.get_transactions: query status: ours does not know 'authorized'",
        "pypaystack2: preauthorizations.get_transactions: query status: ours does not know 'captured'",
        "pypaystack2: preauthorizations.get_transactions: query status: ours does not know 'ongoing'",
        "pypaystack2: preauthorizations.get_transactions: query status: ours does not know 'released'",
    ],
    "A transaction gives numbers in an object back as text. Ours sends the object as JSON text, which keeps them.": [
        "pypaystack2: transactions.charge: body metadata: object there, string here",
        "pypaystack2: transactions.initialize: body metadata: object there, string here",
        "alexasomba_paystack: transaction_initialize: body metadata: object there, string here",
    ],
    "Metadata is an object here. As text, it is refused with 400 or stored wrongly.": [
        "paystack_sdk: Customer.create: body metadata: string there, object here",
        "paystack_sdk: Customer.update: body metadata: string there, object here",
        "paystack_sdk: Page.create: body metadata: string there, object here",
        "alexasomba_paystack: customer_create: body metadata: string there, object here",
        "alexasomba_paystack: customer_update: body metadata: string there, object here",
    ],
    "An amount is a whole number of subunits.": [
        "pypaystack2: charge.charge: body transaction_charge: string there, integer here",
        "paystack_sdk: Charge.create: body amount: string there, integer here",
        "paystack_sdk: Transaction.charge_authorization: body transaction_charge: string there, integer here",
        "paystack_sdk: Transaction.initialize: body transaction_charge: string there, integer here",
        "alexasomba_paystack: transaction_charge_authorization: body transaction_charge: string there, integer here",
        "alexasomba_paystack: transaction_initialize: body transaction_charge: string there, integer here",
    ],
    "The API describes this amount as a string of digits.": [
        "pypaystack2: transactions.partial_debit: body at_least: integer there, string here",
    ],
    "The ID is a number in each source. The annotation there allows digits in a string.": [
        "pypaystack2: customers.trigger_activation_charge: body authorization_id: string there, integer here",
    ],
    "The customer is text in each source, such as a code. The annotation there allows a number.": [
        "pypaystack2: payment_requests.create: body customer: integer there, string here",
        "pypaystack2: payment_requests.update: body customer: integer there, string here",
    ],
    "This filter takes an ID, which is a number. Of anything else, such as a code, Paystack lists nothing.": [
        "pypaystack2: payment_requests.get_payment_requests: query customer: string there, integer here",
        "pypaystack2: refunds.get_refunds: query transaction: string there, integer here",
        "pypaystack2: transactions.export: query customer: string there, integer here",
        "pypaystack2: transactions.export: query settlement: string there, integer here",
        "pypaystack2: transactions.get_transactions: query customer: string there, integer here",
        "paystack_sdk: PaymentRequest.list: query customer: string there, integer here",
        "alexasomba_paystack: payment_request_list: query customer: string there, integer here",
        "alexasomba_paystack: transaction_export: query customer: string there, integer here",
    ],
    "This is true or false. The type there is that of another field.": [
        "paystack_sdk: PaymentRequest.create: body draft: array there, boolean here",
        "paystack_sdk: PaymentRequest.create: body has_invoice: array there, boolean here",
        "paystack_sdk: PaymentRequest.create: body send_notification: array there, boolean here",
        "paystack_sdk: PaymentRequest.update: body draft: array there, boolean here",
        "paystack_sdk: PaymentRequest.update: body has_invoice: array there, boolean here",
        "paystack_sdk: PaymentRequest.update: body send_notification: array there, boolean here",
        "alexasomba_paystack: payment_request_update: body has_invoice: array there, boolean here",
    ],
}
