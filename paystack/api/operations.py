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
    "plans.create": Operation("POST", "/plan", "never"),
    "plans.fetch": Operation("GET", "/plan/{code}", "safe"),
    "plans.list": Operation("GET", "/plan", "safe"),
    "plans.update": Operation("PUT", "/plan/{code}", "safe"),
    "refunds.create": Operation("POST", "/refund", "never"),
    "refunds.fetch": Operation("GET", "/refund/{id}", "safe"),
    "refunds.list": Operation("GET", "/refund", "safe"),
    "refunds.retry": Operation("POST", "/refund/retry_with_customer_details/{id}", "never"),
    "settlements.fetch": Operation("GET", "/settlement", "safe"),
    "settlements.transaction": Operation("GET", "/settlement/{id}/transactions", "safe"),
    "splits.add_subaccount": Operation("POST", "/split/{id}/subaccount/add", "safe"),
    "splits.create": Operation("POST", "/split", "never"),
    "splits.fetch": Operation("GET", "/split/{id}", "safe"),
    "splits.list": Operation("GET", "/split", "safe"),
    "splits.remove_subaccount": Operation("POST", "/split/{id}/subaccount/remove", "never"),
    "splits.update": Operation("PUT", "/split/{id}", "safe"),
    "subaccounts.create": Operation("POST", "/subaccount", "never"),
    "subaccounts.fetch": Operation("GET", "/subaccount/{code}", "safe"),
    "subaccounts.list": Operation("GET", "/subaccount", "safe"),
    "subaccounts.update": Operation("PUT", "/subaccount/{code}", "safe"),
    "subscriptions.create": Operation("POST", "/subscription", "never"),
    "subscriptions.disable": Operation("POST", "/subscription/disable", "never"),
    "subscriptions.enable": Operation("POST", "/subscription/enable", "never"),
    "subscriptions.fetch": Operation("GET", "/subscription/{code}", "safe"),
    "subscriptions.list": Operation("GET", "/subscription", "safe"),
    "subscriptions.manage_email": Operation("POST", "/subscription/{code}/manage/email", "never"),
    "subscriptions.manage_link": Operation("GET", "/subscription/{code}/manage/link", "safe"),
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
}
