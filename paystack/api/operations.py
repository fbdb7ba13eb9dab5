"""Every resource and what it is for, and every operation by name, with its method, path, retry class and reply's model.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from paystack.runtime.http import Operation

OPERATIONS: dict[str, Operation] = {
    "apple_pay.list_domain": Operation("GET", "/apple-pay/domain", "safe", "ApplePayDomainListResponse"),
    "apple_pay.register_domain": Operation("POST", "/apple-pay/domain", "never", "MessageResponse"),
    "apple_pay.unregister_domain": Operation(
        "DELETE", "/apple-pay/domain", "never", "ApplePayUnregisterDomainResponse"
    ),
    "balance.fetch": Operation("GET", "/balance", "safe", "BalanceResponse"),
    "balance.ledger": Operation("GET", "/balance/ledger", "safe", "BalanceLedgerResponse"),
    "banks.list": Operation("GET", "/bank", "safe", "BankListResponse"),
    "banks.resolve": Operation("GET", "/bank/resolve", "safe", "ResolvedAccountResponse"),
    "banks.validate": Operation("POST", "/bank/validate", "never", "AccountValidationResponse"),
    "bulk_charges.charges": Operation("GET", "/bulkcharge/{code}/charges", "safe", "BulkChargeItemListResponse"),
    "bulk_charges.fetch": Operation("GET", "/bulkcharge/{code}", "safe", "BulkChargeResponse"),
    "bulk_charges.initiate": Operation("POST", "/bulkcharge", "never", "BulkChargeResponse"),
    "bulk_charges.list": Operation("GET", "/bulkcharge", "safe", "BulkChargeListResponse"),
    "bulk_charges.pause": Operation("GET", "/bulkcharge/pause/{code}", "safe", "MessageResponse"),
    "bulk_charges.resume": Operation("GET", "/bulkcharge/resume/{code}", "safe", "MessageResponse"),
    "capitec_pay.requery": Operation("GET", "/capitec-pay/requery/{ref}", "safe", "CapitecPayResponse"),
    "charges.check": Operation("GET", "/charge/{reference}", "safe", "ChargeResponse"),
    "charges.create": Operation(
        "POST", "/charge", "reference", "ChargeResponse", recover="charges.check", compare="transactions.verify"
    ),
    "charges.submit_address": Operation("POST", "/charge/submit_address", "never", "ChargeResponse"),
    "charges.submit_birthday": Operation("POST", "/charge/submit_birthday", "never", "ChargeResponse"),
    "charges.submit_otp": Operation("POST", "/charge/submit_otp", "never", "ChargeResponse"),
    "charges.submit_phone": Operation("POST", "/charge/submit_phone", "never", "ChargeResponse"),
    "charges.submit_pin": Operation("POST", "/charge/submit_pin", "never", "ChargeResponse"),
    "customers.create": Operation("POST", "/customer", "never", "CustomerResponse"),
    "customers.deactivate_authorization": Operation(
        "POST", "/customer/authorization/deactivate", "never", "MessageResponse"
    ),
    "customers.direct_debit_activation_charge": Operation(
        "PUT", "/customer/{id}/directdebit-activation-charge", "never", "MessageResponse"
    ),
    "customers.fetch": Operation("GET", "/customer/{code}", "safe", "CustomerResponse"),
    "customers.fetch_mandate_authorizations": Operation(
        "GET", "/customer/{id}/directdebit-mandate-authorizations", "safe", "CustomerMandateListResponse"
    ),
    "customers.initialize_authorization": Operation(
        "POST", "/customer/authorization/initialize", "never", "AuthorizationRequestResponse"
    ),
    "customers.initialize_direct_debit": Operation(
        "POST", "/customer/{id}/initialize-direct-debit", "never", "AuthorizationRequestResponse"
    ),
    "customers.list": Operation("GET", "/customer", "safe", "CustomerListResponse"),
    "customers.risk_action": Operation("POST", "/customer/set_risk_action", "never", "CustomerResponse"),
    "customers.update": Operation("PUT", "/customer/{code}", "safe", "CustomerResponse"),
    "customers.validate": Operation("POST", "/customer/{code}/identification", "never", "MessageResponse"),
    "customers.verify_authorization": Operation(
        "GET", "/customer/authorization/verify/{reference}", "safe", "VerifiedAuthorizationResponse"
    ),
    "dedicated_accounts.add_split": Operation("POST", "/dedicated_account/split", "safe", "DedicatedAccountResponse"),
    "dedicated_accounts.assign": Operation(
        "POST", "/dedicated_account/assign", "never", "DedicatedAccountAssignResponse"
    ),
    "dedicated_accounts.available_providers": Operation(
        "GET", "/dedicated_account/available_providers", "safe", "DedicatedAccountProviderListResponse"
    ),
    "dedicated_accounts.create": Operation("POST", "/dedicated_account", "never", "DedicatedAccountResponse"),
    "dedicated_accounts.deactivate": Operation(
        "DELETE", "/dedicated_account/{id}", "never", "DedicatedAccountResponse"
    ),
    "dedicated_accounts.fetch": Operation("GET", "/dedicated_account/{id}", "safe", "DedicatedAccountDetailsResponse"),
    "dedicated_accounts.list": Operation("GET", "/dedicated_account", "safe", "DedicatedAccountListResponse"),
    "dedicated_accounts.remove_split": Operation(
        "DELETE", "/dedicated_account/split", "safe", "DedicatedAccountResponse"
    ),
    "dedicated_accounts.requery": Operation(
        "GET", "/dedicated_account/requery", "safe", "DedicatedAccountRequeryResponse"
    ),
    "direct_debits.list_mandate_authorizations": Operation(
        "GET", "/directdebit/mandate-authorizations", "safe", "DirectDebitMandateListResponse"
    ),
    "direct_debits.trigger_activation_charge": Operation(
        "PUT", "/directdebit/activation-charge", "never", "MessageResponse"
    ),
    "disputes.download": Operation("GET", "/dispute/export", "safe", "DisputeExportResponse"),
    "disputes.evidence": Operation("POST", "/dispute/{id}/evidence", "never", "DisputeEvidenceResponse"),
    "disputes.fetch": Operation("GET", "/dispute/{id}", "safe", "DisputeResponse"),
    "disputes.list": Operation("GET", "/dispute", "safe", "DisputeListResponse"),
    "disputes.resolve": Operation("PUT", "/dispute/{id}/resolve", "never", "ResolvedDisputeResponse"),
    "disputes.transaction": Operation("GET", "/dispute/transaction/{id}", "safe", "DisputeResponse"),
    "disputes.update": Operation("PUT", "/dispute/{id}", "safe", "UpdatedDisputeResponse"),
    "disputes.upload_url": Operation("GET", "/dispute/{id}/upload_url", "safe", "DisputeUploadResponse"),
    "integration.fetch_payment_session_timeout": Operation(
        "GET", "/integration/payment_session_timeout", "safe", "PaymentSessionTimeoutResponse"
    ),
    "integration.update_payment_session_timeout": Operation(
        "PUT", "/integration/payment_session_timeout", "safe", "PaymentSessionTimeoutResponse"
    ),
    "miscellaneous.avs": Operation("GET", "/address_verification/states", "safe", "AddressStateListResponse"),
    "miscellaneous.list_countries": Operation("GET", "/country", "safe", "SupportedCountryListResponse"),
    "miscellaneous.resolve_card_bin": Operation("GET", "/decision/bin/{bin}", "safe", "CardBinResponse"),
    "orders.create": Operation("POST", "/order", "never", "OrderResponse"),
    "orders.fetch": Operation("GET", "/order/{id}", "safe", "OrderResponse"),
    "orders.list": Operation("GET", "/order", "safe", "OrderListResponse"),
    "orders.product": Operation("GET", "/order/product/{id}", "safe", "ProductOrderListResponse"),
    "orders.validate": Operation("GET", "/order/{code}/validate", "safe", "OrderResponse"),
    "pages.add_products": Operation("POST", "/page/{id}/product", "never", "PaymentPageResponse"),
    "pages.check_slug_availability": Operation(
        "GET", "/page/check_slug_availability/{slug}", "safe", "MessageResponse"
    ),
    "pages.create": Operation("POST", "/page", "never", "PaymentPageResponse"),
    "pages.fetch": Operation("GET", "/page/{id}", "safe", "PaymentPageResponse"),
    "pages.list": Operation("GET", "/page", "safe", "PaymentPageListResponse"),
    "pages.update": Operation("PUT", "/page/{id}", "safe", "PaymentPageResponse"),
    "payment_requests.archive": Operation("POST", "/paymentrequest/archive/{code}", "never", "MessageResponse"),
    "payment_requests.create": Operation("POST", "/paymentrequest", "never", "PaymentRequestResponse"),
    "payment_requests.fetch": Operation("GET", "/paymentrequest/{code}", "safe", "PaymentRequestResponse"),
    "payment_requests.finalize": Operation(
        "POST", "/paymentrequest/finalize/{code}", "never", "PaymentRequestResponse"
    ),
    "payment_requests.list": Operation("GET", "/paymentrequest", "safe", "PaymentRequestListResponse"),
    "payment_requests.notify": Operation("POST", "/paymentrequest/notify/{code}", "never", "MessageResponse"),
    "payment_requests.totals": Operation("GET", "/paymentrequest/totals", "safe", "PaymentRequestTotalsResponse"),
    "payment_requests.update": Operation("PUT", "/paymentrequest/{code}", "safe", "PaymentRequestResponse"),
    "payment_requests.verify": Operation("GET", "/paymentrequest/verify/{code}", "safe", "PaymentRequestResponse"),
    "plans.create": Operation("POST", "/plan", "never", "PlanResponse"),
    "plans.fetch": Operation("GET", "/plan/{code}", "safe", "PlanResponse"),
    "plans.list": Operation("GET", "/plan", "safe", "PlanListResponse"),
    "plans.update": Operation("PUT", "/plan/{code}", "safe", "MessageResponse"),
    "preauthorizations.capture": Operation(
        "POST", "/preauthorization/capture", "never", "PreauthorizationCaptureResponse"
    ),
    "preauthorizations.initialize": Operation(
        "POST",
        "/preauthorization/initialize",
        "reference",
        "InitializedPreauthorizationResponse",
        recover="preauthorizations.verify",
        unrecoverable="authorization_url",
        may_be_new=("ongoing",),
    ),
    "preauthorizations.list": Operation("GET", "/preauthorization", "safe", "PreauthorizationListResponse"),
    "preauthorizations.release": Operation(
        "POST", "/preauthorization/release", "never", "ReleasedPreauthorizationResponse"
    ),
    "preauthorizations.reserve_authorization": Operation(
        "POST",
        "/preauthorization/reserve_authorization",
        "reference",
        "PreauthorizationResponse",
        recover="preauthorizations.verify",
    ),
    "preauthorizations.verify": Operation(
        "GET", "/preauthorization/verify/{reference}", "safe", "PreauthorizationResponse"
    ),
    "products.create": Operation("POST", "/product", "never", "ProductResponse"),
    "products.delete": Operation("DELETE", "/product/{id}", "never", "MessageResponse"),
    "products.fetch": Operation("GET", "/product/{id}", "safe", "ProductResponse"),
    "products.list": Operation("GET", "/product", "safe", "ProductListResponse"),
    "products.update": Operation("PUT", "/product/{id}", "safe", "ProductResponse"),
    "refunds.create": Operation("POST", "/refund", "never", "RefundResponse"),
    "refunds.fetch": Operation("GET", "/refund/{id}", "safe", "RefundResponse"),
    "refunds.list": Operation("GET", "/refund", "safe", "RefundListResponse"),
    "refunds.retry": Operation("POST", "/refund/retry_with_customer_details/{id}", "never", "RefundResponse"),
    "settlements.fetch": Operation("GET", "/settlement", "safe", "SettlementListResponse"),
    "settlements.transaction": Operation("GET", "/settlement/{id}/transactions", "safe", "TransactionListResponse"),
    "splits.add_subaccount": Operation("POST", "/split/{id}/subaccount/add", "safe", "SplitResponse"),
    "splits.create": Operation("POST", "/split", "never", "SplitResponse"),
    "splits.fetch": Operation("GET", "/split/{id}", "safe", "SplitResponse"),
    "splits.list": Operation("GET", "/split", "safe", "SplitListResponse"),
    "splits.remove_subaccount": Operation("POST", "/split/{id}/subaccount/remove", "never", "MessageResponse"),
    "splits.update": Operation("PUT", "/split/{id}", "safe", "SplitResponse"),
    "storefronts.add_products": Operation("POST", "/storefront/{id}/product", "never", "StorefrontChangeResponse"),
    "storefronts.create": Operation("POST", "/storefront", "never", "StorefrontResponse"),
    "storefronts.delete": Operation("DELETE", "/storefront/{id}", "never", "MessageResponse"),
    "storefronts.duplicate": Operation("POST", "/storefront/{id}/duplicate", "never", "StorefrontChangeResponse"),
    "storefronts.fetch": Operation("GET", "/storefront/{id}", "safe", "StorefrontResponse"),
    "storefronts.fetch_orders": Operation("GET", "/storefront/{id}/order", "safe", "OrderListResponse"),
    "storefronts.list": Operation("GET", "/storefront", "safe", "StorefrontListResponse"),
    "storefronts.list_products": Operation("GET", "/storefront/{id}/product", "safe", "ProductListResponse"),
    "storefronts.publish": Operation("POST", "/storefront/{id}/publish", "never", "StorefrontChangeResponse"),
    "storefronts.update": Operation("PUT", "/storefront/{id}", "safe", "StorefrontChangeResponse"),
    "storefronts.verify_slug": Operation("GET", "/storefront/verify/{slug}", "safe", "StorefrontChangeResponse"),
    "subaccounts.create": Operation("POST", "/subaccount", "never", "SubaccountResponse"),
    "subaccounts.fetch": Operation("GET", "/subaccount/{code}", "safe", "SubaccountResponse"),
    "subaccounts.list": Operation("GET", "/subaccount", "safe", "SubaccountListResponse"),
    "subaccounts.update": Operation("PUT", "/subaccount/{code}", "safe", "SubaccountResponse"),
    "subscriptions.create": Operation("POST", "/subscription", "never", "SubscriptionResponse"),
    "subscriptions.disable": Operation("POST", "/subscription/disable", "never", "SubscriptionStateResponse"),
    "subscriptions.enable": Operation("POST", "/subscription/enable", "never", "SubscriptionStateResponse"),
    "subscriptions.fetch": Operation("GET", "/subscription/{code}", "safe", "SubscriptionResponse"),
    "subscriptions.list": Operation("GET", "/subscription", "safe", "SubscriptionListResponse"),
    "subscriptions.manage_email": Operation(
        "POST", "/subscription/{code}/manage/email", "never", "SubscriptionEmailResponse"
    ),
    "subscriptions.manage_link": Operation(
        "GET", "/subscription/{code}/manage/link", "safe", "SubscriptionLinkResponse"
    ),
    "terminals.commission": Operation("POST", "/terminal/commission_device", "never", "MessageResponse"),
    "terminals.decommission": Operation("POST", "/terminal/decommission_device", "never", "MessageResponse"),
    "terminals.fetch": Operation("GET", "/terminal/{terminal_id}", "safe", "TerminalResponse"),
    "terminals.fetch_event_status": Operation(
        "GET", "/terminal/{terminal_id}/event/{event_id}", "safe", "TerminalEventStatusResponse"
    ),
    "terminals.fetch_terminal_status": Operation(
        "GET", "/terminal/{terminal_id}/presence", "safe", "TerminalPresenceResponse"
    ),
    "terminals.list": Operation("GET", "/terminal", "safe", "TerminalListResponse"),
    "terminals.send_event": Operation("POST", "/terminal/{terminal_id}/event", "never", "TerminalEventResponse"),
    "terminals.update": Operation("PUT", "/terminal/{terminal_id}", "safe", "MessageResponse"),
    "transactions.charge_authorization": Operation(
        "POST",
        "/transaction/charge_authorization",
        "reference",
        "ChargedTransactionResponse",
        recover="transactions.verify",
    ),
    "transactions.check_authorization": Operation(
        "POST", "/transaction/check_authorization", "never", "AuthorizationCheckResponse"
    ),
    "transactions.event": Operation("GET", "/transaction/{id}/event", "safe", "TransactionEventResponse"),
    "transactions.export": Operation("GET", "/transaction/export", "safe", "TransactionExportResponse"),
    "transactions.fetch": Operation("GET", "/transaction/{id}", "safe", "TransactionResponse"),
    "transactions.initialize": Operation(
        "POST",
        "/transaction/initialize",
        "reference",
        "InitializedTransactionResponse",
        recover="transactions.verify",
        unrecoverable="authorization_url",
    ),
    "transactions.list": Operation("GET", "/transaction", "safe", "TransactionListResponse"),
    "transactions.partial_debit": Operation(
        "POST", "/transaction/partial_debit", "reference", "ChargedTransactionResponse", recover="transactions.verify"
    ),
    "transactions.session": Operation("GET", "/transaction/{id}/session", "safe", "TransactionSessionResponse"),
    "transactions.timeline": Operation(
        "GET", "/transaction/timeline/{id_or_reference}", "safe", "TransactionTimelineResponse"
    ),
    "transactions.totals": Operation("GET", "/transaction/totals", "safe", "TransactionTotalsResponse"),
    "transactions.verify": Operation("GET", "/transaction/verify/{reference}", "safe", "TransactionResponse"),
    "transfer_recipients.bulk": Operation("POST", "/transferrecipient/bulk", "safe", "TransferRecipientBulkResponse"),
    "transfer_recipients.create": Operation("POST", "/transferrecipient", "safe", "TransferRecipientResponse"),
    "transfer_recipients.delete": Operation("DELETE", "/transferrecipient/{code}", "safe", "MessageResponse"),
    "transfer_recipients.fetch": Operation("GET", "/transferrecipient/{code}", "safe", "TransferRecipientResponse"),
    "transfer_recipients.list": Operation("GET", "/transferrecipient", "safe", "TransferRecipientListResponse"),
    "transfer_recipients.update": Operation("PUT", "/transferrecipient/{code}", "safe", "TransferRecipientResponse"),
    "transfers.bulk": Operation(
        "POST", "/transfer/bulk", "reference", "TransferBulkResponse", recover="transfers.verify", batch="transfers"
    ),
    "transfers.disable_otp": Operation("POST", "/transfer/disable_otp", "never", "MessageResponse"),
    "transfers.disable_otp_finalize": Operation("POST", "/transfer/disable_otp_finalize", "never", "MessageResponse"),
    "transfers.enable_otp": Operation("POST", "/transfer/enable_otp", "safe", "MessageResponse"),
    "transfers.export": Operation("GET", "/transfer/export", "safe", "TransferExportResponse"),
    "transfers.fetch": Operation("GET", "/transfer/{code}", "safe", "TransferResponse"),
    "transfers.finalize": Operation("POST", "/transfer/finalize_transfer", "never", "TransferResponse"),
    "transfers.initiate": Operation("POST", "/transfer", "reference", "TransferResponse", recover="transfers.verify"),
    "transfers.list": Operation("GET", "/transfer", "safe", "TransferListResponse"),
    "transfers.resend_otp": Operation("POST", "/transfer/resend_otp", "never", "MessageResponse"),
    "transfers.verify": Operation("GET", "/transfer/verify/{reference}", "safe", "TransferResponse"),
    "virtual_terminals.add_split_code": Operation(
        "PUT", "/virtual_terminal/{code}/split_code", "safe", "VirtualTerminalSplitResponse"
    ),
    "virtual_terminals.create": Operation("POST", "/virtual_terminal", "never", "VirtualTerminalResponse"),
    "virtual_terminals.deactivate": Operation("PUT", "/virtual_terminal/{code}/deactivate", "safe", "MessageResponse"),
    "virtual_terminals.delete_split_code": Operation(
        "DELETE", "/virtual_terminal/{code}/split_code", "never", "MessageResponse"
    ),
    "virtual_terminals.destination_assign": Operation(
        "POST", "/virtual_terminal/{code}/destination/assign", "never", "VirtualTerminalDestinationListResponse"
    ),
    "virtual_terminals.destination_unassign": Operation(
        "POST", "/virtual_terminal/{code}/destination/unassign", "never", "MessageResponse"
    ),
    "virtual_terminals.fetch": Operation("GET", "/virtual_terminal/{code}", "safe", "VirtualTerminalResponse"),
    "virtual_terminals.list": Operation("GET", "/virtual_terminal", "safe", "VirtualTerminalListResponse"),
    "virtual_terminals.transaction_summary": Operation(
        "GET", "/virtual_terminal/{code}/transaction_summary", "safe", "VirtualTerminalTransactionSummaryResponse"
    ),
    "virtual_terminals.transactions": Operation(
        "GET", "/virtual_terminal/{code}/transactions", "safe", "VirtualTerminalTransactionsResponse"
    ),
    "virtual_terminals.update": Operation("PUT", "/virtual_terminal/{code}", "safe", "VirtualTerminalUpdateResponse"),
    "webhook_events.fetch": Operation("GET", "/integration/webhooks/events/{id}", "safe", "LoggedEventResponse"),
    "webhook_events.list": Operation("GET", "/integration/webhooks/events", "safe", "LoggedEventListResponse"),
    "webhook_events.lookup": Operation("GET", "/integration/webhooks/events/lookup", "safe", "LoggedEventResponse"),
    "webhook_events.resend": Operation("POST", "/integration/webhooks/events/resend", "never", "EventResendResponse"),
    "webhook_events.resend_matching": Operation(
        "POST", "/integration/webhooks/events/resend-matching", "never", "EventResendResponse"
    ),
}
"""Every operation by its id."""

RESOURCES: dict[str, str] = {
    "apple_pay": "Register the domains on which customers pay with Apple Pay.",
    "balance": "See how much money you have at Paystack, and what changed it.",
    "banks": "List banks, and check to whom an account number belongs.",
    "bulk_charges": "Charge many saved cards and accounts in one batch.",
    "capitec_pay": "Check payments that customers approve in the app of Capitec Bank.",
    "charges": "Collect payment details on your own pages, step by step.",
    "customers": "Manage the people and businesses that pay you.",
    "dedicated_accounts": "Give customers bank accounts of their own, to which they pay by transfer.",
    "direct_debits": "Manage the mandates by which customers let you debit their bank accounts.",
    "disputes": "Answer customers who contest a payment.",
    "integration": "Manage settings of your Paystack integration.",
    "miscellaneous": "Look up countries, states and card numbers.",
    "orders": "Manage orders of your products.",
    "pages": "Create hosted payment pages that anyone with the link can pay on.",
    "payment_requests": "Send customers invoices that they can pay on a page hosted by Paystack.",
    "plans": "Manage the amounts and intervals that customers subscribe to.",
    "preauthorizations": "Hold an amount on a customer's card, and capture or release it later.",
    "products": "Manage the goods that you sell on payment pages and storefronts.",
    "refunds": "Refund payments to your customers.",
    "settlements": "See what Paystack paid into your bank account, and for which transactions.",
    "splits": "Divide payments among several subaccounts by one code.",
    "storefronts": "Manage shops that Paystack hosts for you.",
    "subaccounts": "Manage the businesses that you share payments with.",
    "subscriptions": "Charge customers for a plan at each interval.",
    "terminals": "Manage payment terminals, and show payments on them.",
    "transactions": "Start payments, send customers to the checkout page and verify the outcome by reference.",
    "transfer_recipients": "Manage the bank accounts and mobile money wallets that you send money to.",
    "transfers": "Send money from your balance to bank accounts and mobile money wallets.",
    "virtual_terminals": "Take payments in person without a device.",
    "webhook_events": "Look up the events that Paystack sent to you, and have them sent again.",
}
"""What the operations of each resource do."""

SECRETS: frozenset[str] = frozenset(
    {
        "banks.resolve.account_number",
        "banks.validate.account_number",
        "banks.validate.document_number",
        "charges.create.pin",
        "charges.create.bank",
        "charges.submit_otp.otp",
        "charges.submit_pin.pin",
        "customers.validate.bvn",
        "customers.validate.account_number",
        "customers.validate.value",
        "dedicated_accounts.add_split.account_number",
        "dedicated_accounts.assign.account_number",
        "dedicated_accounts.assign.bvn",
        "dedicated_accounts.remove_split.account_number",
        "dedicated_accounts.requery.account_number",
        "refunds.retry.refund_account_details",
        "subaccounts.create.account_number",
        "subaccounts.update.account_number",
        "subscriptions.disable.token",
        "subscriptions.enable.token",
        "transfer_recipients.bulk.batch",
        "transfer_recipients.create.account_number",
        "transfers.disable_otp_finalize.otp",
        "transfers.finalize.otp",
    }
)
"""The arguments that hold a PIN, an account number or the like, after the id of their operation: see `x-secret`."""
