"""Every operation by name, with its method, path, retry class and the model of its reply.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from paystack.runtime.http import Operation

OPERATIONS: dict[str, Operation] = {
    "balance.fetch": Operation("GET", "/balance", "safe", "BalanceResponse"),
    "balance.ledger": Operation("GET", "/balance/ledger", "safe", "BalanceLedgerResponse"),
    "banks.list": Operation("GET", "/bank", "safe", "BankListResponse"),
    "banks.resolve": Operation("GET", "/bank/resolve", "safe", "ResolvedAccountResponse"),
    "banks.validate": Operation("POST", "/bank/validate", "never", "AccountValidationResponse"),
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
    "refunds.create": Operation("POST", "/refund", "never", "RefundResponse"),
    "refunds.fetch": Operation("GET", "/refund/{id}", "safe", "RefundResponse"),
    "refunds.list": Operation("GET", "/refund", "safe", "RefundListResponse"),
    "refunds.retry": Operation("POST", "/refund/retry_with_customer_details/{id}", "never", "RefundResponse"),
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
}
