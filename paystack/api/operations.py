"""Every operation by name, with its method, path and retry class.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from paystack.runtime.http import Operation

OPERATIONS: dict[str, Operation] = {
    "charges.check": Operation("GET", "/charge/{reference}", "safe"),
    "charges.create": Operation("POST", "/charge", "reference", recover="charges.check"),
    "charges.submit_address": Operation("POST", "/charge/submit_address", "never"),
    "charges.submit_birthday": Operation("POST", "/charge/submit_birthday", "never"),
    "charges.submit_otp": Operation("POST", "/charge/submit_otp", "never"),
    "charges.submit_phone": Operation("POST", "/charge/submit_phone", "never"),
    "charges.submit_pin": Operation("POST", "/charge/submit_pin", "never"),
    "customers.create": Operation("POST", "/customer", "never"),
    "customers.deactivate_authorization": Operation("POST", "/customer/authorization/deactivate", "never"),
    "customers.direct_debit_activation_charge": Operation(
        "PUT", "/customer/{id}/directdebit-activation-charge", "never"
    ),
    "customers.fetch": Operation("GET", "/customer/{code}", "safe"),
    "customers.fetch_mandate_authorizations": Operation(
        "GET", "/customer/{id}/directdebit-mandate-authorizations", "safe"
    ),
    "customers.initialize_authorization": Operation("POST", "/customer/authorization/initialize", "never"),
    "customers.initialize_direct_debit": Operation("POST", "/customer/{id}/initialize-direct-debit", "never"),
    "customers.list": Operation("GET", "/customer", "safe"),
    "customers.risk_action": Operation("POST", "/customer/set_risk_action", "never"),
    "customers.update": Operation("PUT", "/customer/{code}", "safe"),
    "customers.validate": Operation("POST", "/customer/{code}/identification", "never"),
    "customers.verify_authorization": Operation("GET", "/customer/authorization/verify/{reference}", "safe"),
    "dedicated_accounts.add_split": Operation("POST", "/dedicated_account/split", "safe"),
    "dedicated_accounts.assign": Operation("POST", "/dedicated_account/assign", "never"),
    "dedicated_accounts.available_providers": Operation("GET", "/dedicated_account/available_providers", "safe"),
    "dedicated_accounts.create": Operation("POST", "/dedicated_account", "never"),
    "dedicated_accounts.deactivate": Operation("DELETE", "/dedicated_account/{id}", "never"),
    "dedicated_accounts.fetch": Operation("GET", "/dedicated_account/{id}", "safe"),
    "dedicated_accounts.list": Operation("GET", "/dedicated_account", "safe"),
    "dedicated_accounts.remove_split": Operation("DELETE", "/dedicated_account/split", "safe"),
    "dedicated_accounts.requery": Operation("GET", "/dedicated_account/requery", "safe"),
    "pages.add_products": Operation("POST", "/page/{id}/product", "never"),
    "pages.check_slug_availability": Operation("GET", "/page/check_slug_availability/{slug}", "safe"),
    "pages.create": Operation("POST", "/page", "never"),
    "pages.fetch": Operation("GET", "/page/{id}", "safe"),
    "pages.list": Operation("GET", "/page", "safe"),
    "pages.update": Operation("PUT", "/page/{id}", "safe"),
    "payment_requests.archive": Operation("POST", "/paymentrequest/archive/{code}", "never"),
    "payment_requests.create": Operation("POST", "/paymentrequest", "never"),
    "payment_requests.fetch": Operation("GET", "/paymentrequest/{code}", "safe"),
    "payment_requests.finalize": Operation("POST", "/paymentrequest/finalize/{code}", "never"),
    "payment_requests.list": Operation("GET", "/paymentrequest", "safe"),
    "payment_requests.notify": Operation("POST", "/paymentrequest/notify/{code}", "never"),
    "payment_requests.totals": Operation("GET", "/paymentrequest/totals", "safe"),
    "payment_requests.update": Operation("PUT", "/paymentrequest/{code}", "safe"),
    "payment_requests.verify": Operation("GET", "/paymentrequest/verify/{code}", "safe"),
    "refunds.create": Operation("POST", "/refund", "never"),
    "refunds.fetch": Operation("GET", "/refund/{id}", "safe"),
    "refunds.list": Operation("GET", "/refund", "safe"),
    "refunds.retry": Operation("POST", "/refund/retry_with_customer_details/{id}", "never"),
    "terminals.commission": Operation("POST", "/terminal/commission_device", "never"),
    "terminals.decommission": Operation("POST", "/terminal/decommission_device", "never"),
    "terminals.fetch": Operation("GET", "/terminal/{terminal_id}", "safe"),
    "terminals.fetch_event_status": Operation("GET", "/terminal/{terminal_id}/event/{event_id}", "safe"),
    "terminals.fetch_terminal_status": Operation("GET", "/terminal/{terminal_id}/presence", "safe"),
    "terminals.list": Operation("GET", "/terminal", "safe"),
    "terminals.send_event": Operation("POST", "/terminal/{terminal_id}/event", "never"),
    "terminals.update": Operation("PUT", "/terminal/{terminal_id}", "safe"),
    "transactions.charge_authorization": Operation(
        "POST", "/transaction/charge_authorization", "reference", recover="transactions.verify"
    ),
    "transactions.check_authorization": Operation("POST", "/transaction/check_authorization", "never"),
    "transactions.event": Operation("GET", "/transaction/{id}/event", "safe"),
    "transactions.export": Operation("GET", "/transaction/export", "safe"),
    "transactions.fetch": Operation("GET", "/transaction/{id}", "safe"),
    "transactions.initialize": Operation(
        "POST", "/transaction/initialize", "reference", recover="transactions.verify", unrecoverable="authorization_url"
    ),
    "transactions.list": Operation("GET", "/transaction", "safe"),
    "transactions.partial_debit": Operation(
        "POST", "/transaction/partial_debit", "reference", recover="transactions.verify"
    ),
    "transactions.session": Operation("GET", "/transaction/{id}/session", "safe"),
    "transactions.timeline": Operation("GET", "/transaction/timeline/{id_or_reference}", "safe"),
    "transactions.totals": Operation("GET", "/transaction/totals", "safe"),
    "transactions.verify": Operation("GET", "/transaction/verify/{reference}", "safe"),
    "virtual_terminals.add_split_code": Operation("PUT", "/virtual_terminal/{code}/split_code", "safe"),
    "virtual_terminals.create": Operation("POST", "/virtual_terminal", "never"),
    "virtual_terminals.deactivate": Operation("PUT", "/virtual_terminal/{code}/deactivate", "safe"),
    "virtual_terminals.delete_split_code": Operation("DELETE", "/virtual_terminal/{code}/split_code", "never"),
    "virtual_terminals.destination_assign": Operation("POST", "/virtual_terminal/{code}/destination/assign", "never"),
    "virtual_terminals.destination_unassign": Operation(
        "POST", "/virtual_terminal/{code}/destination/unassign", "never"
    ),
    "virtual_terminals.fetch": Operation("GET", "/virtual_terminal/{code}", "safe"),
    "virtual_terminals.list": Operation("GET", "/virtual_terminal", "safe"),
    "virtual_terminals.transaction_summary": Operation("GET", "/virtual_terminal/{code}/transaction_summary", "safe"),
    "virtual_terminals.transactions": Operation("GET", "/virtual_terminal/{code}/transactions", "safe"),
    "virtual_terminals.update": Operation("PUT", "/virtual_terminal/{code}", "safe"),
}
