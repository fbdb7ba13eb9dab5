"""The model of each webhook event.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from paystack.models import (
        BankTransferRejectedEvent,
        ChargeDisputeCreateEvent,
        ChargeDisputeRemindEvent,
        ChargeDisputeResolveEvent,
        ChargeSuccessEvent,
        CustomerIdentificationFailedEvent,
        CustomerIdentificationSuccessEvent,
        DedicatedAccountAssignFailedEvent,
        DedicatedAccountAssignSuccessEvent,
        DirectDebitAuthorizationActiveEvent,
        DirectDebitAuthorizationCreatedEvent,
        InvoiceCreateEvent,
        InvoicePaymentFailedEvent,
        InvoiceUpdateEvent,
        PaymentRequestDraftEvent,
        PaymentRequestPendingEvent,
        PaymentRequestSuccessEvent,
        PreauthorizationCaptureFailedEvent,
        PreauthorizationCaptureSuccessEvent,
        PreauthorizationReleaseFailedEvent,
        PreauthorizationReleaseSuccessEvent,
        PreauthorizationReserveSuccessEvent,
        ProductCreateEvent,
        ProductDeleteEvent,
        ProductUpdateEvent,
        RefundFailedEvent,
        RefundNeedsAttentionEvent,
        RefundPendingEvent,
        RefundProcessedEvent,
        RefundProcessingEvent,
        SubscriptionCreateEvent,
        SubscriptionDisableEvent,
        SubscriptionExpiringCardsEvent,
        SubscriptionNotRenewEvent,
        TransferFailedEvent,
        TransferReversedEvent,
        TransferSuccessEvent,
    )
    from paystack.runtime.models import UnknownEvent

EVENT_MODELS = {
    "bank.transfer.rejected": "BankTransferRejectedEvent",
    "charge.dispute.create": "ChargeDisputeCreateEvent",
    "charge.dispute.remind": "ChargeDisputeRemindEvent",
    "charge.dispute.resolve": "ChargeDisputeResolveEvent",
    "charge.success": "ChargeSuccessEvent",
    "customeridentification.failed": "CustomerIdentificationFailedEvent",
    "customeridentification.success": "CustomerIdentificationSuccessEvent",
    "dedicatedaccount.assign.failed": "DedicatedAccountAssignFailedEvent",
    "dedicatedaccount.assign.success": "DedicatedAccountAssignSuccessEvent",
    "direct_debit.authorization.active": "DirectDebitAuthorizationActiveEvent",
    "direct_debit.authorization.created": "DirectDebitAuthorizationCreatedEvent",
    "invoice.create": "InvoiceCreateEvent",
    "invoice.payment_failed": "InvoicePaymentFailedEvent",
    "invoice.update": "InvoiceUpdateEvent",
    "paymentrequest.draft": "PaymentRequestDraftEvent",
    "paymentrequest.pending": "PaymentRequestPendingEvent",
    "paymentrequest.success": "PaymentRequestSuccessEvent",
    "preauthorization.capture.failed": "PreauthorizationCaptureFailedEvent",
    "preauthorization.capture.success": "PreauthorizationCaptureSuccessEvent",
    "preauthorization.release.failed": "PreauthorizationReleaseFailedEvent",
    "preauthorization.release.success": "PreauthorizationReleaseSuccessEvent",
    "preauthorization.reserve.success": "PreauthorizationReserveSuccessEvent",
    "product.create": "ProductCreateEvent",
    "product.delete": "ProductDeleteEvent",
    "product.update": "ProductUpdateEvent",
    "refund.failed": "RefundFailedEvent",
    "refund.needs-attention": "RefundNeedsAttentionEvent",
    "refund.pending": "RefundPendingEvent",
    "refund.processed": "RefundProcessedEvent",
    "refund.processing": "RefundProcessingEvent",
    "subscription.create": "SubscriptionCreateEvent",
    "subscription.disable": "SubscriptionDisableEvent",
    "subscription.expiring_cards": "SubscriptionExpiringCardsEvent",
    "subscription.not_renew": "SubscriptionNotRenewEvent",
    "transfer.failed": "TransferFailedEvent",
    "transfer.reversed": "TransferReversedEvent",
    "transfer.success": "TransferSuccessEvent",
}

ONCE = frozenset(
    {
        "charge.success",
        "paymentrequest.success",
        "preauthorization.capture.success",
        "preauthorization.release.success",
        "preauthorization.reserve.success",
        "refund.failed",
        "refund.processed",
        "transfer.failed",
        "transfer.reversed",
        "transfer.success",
    }
)
"""The events that one object has at most once, such as the success of a transaction."""

Event: TypeAlias = "BankTransferRejectedEvent | ChargeDisputeCreateEvent | ChargeDisputeRemindEvent | ChargeDisputeResolveEvent | ChargeSuccessEvent | CustomerIdentificationFailedEvent | CustomerIdentificationSuccessEvent | DedicatedAccountAssignFailedEvent | DedicatedAccountAssignSuccessEvent | DirectDebitAuthorizationActiveEvent | DirectDebitAuthorizationCreatedEvent | InvoiceCreateEvent | InvoicePaymentFailedEvent | InvoiceUpdateEvent | PaymentRequestDraftEvent | PaymentRequestPendingEvent | PaymentRequestSuccessEvent | PreauthorizationCaptureFailedEvent | PreauthorizationCaptureSuccessEvent | PreauthorizationReleaseFailedEvent | PreauthorizationReleaseSuccessEvent | PreauthorizationReserveSuccessEvent | ProductCreateEvent | ProductDeleteEvent | ProductUpdateEvent | RefundFailedEvent | RefundNeedsAttentionEvent | RefundPendingEvent | RefundProcessedEvent | RefundProcessingEvent | SubscriptionCreateEvent | SubscriptionDisableEvent | SubscriptionExpiringCardsEvent | SubscriptionNotRenewEvent | TransferFailedEvent | TransferReversedEvent | TransferSuccessEvent | UnknownEvent"
"""Any event that Paystack documents, or `UnknownEvent` for any other."""
