"""Models of the API, one class per module, each imported on first use.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from paystack.runtime.lazy import lazy

TYPE_CHECKING = False  # type checkers treat it as True; importing typing would take longer than all the rest
if TYPE_CHECKING:
    from paystack.models.account_validation import AccountValidation as AccountValidation
    from paystack.models.account_validation_response import AccountValidationResponse as AccountValidationResponse
    from paystack.models.address_state import AddressState as AddressState
    from paystack.models.address_state_list_response import AddressStateListResponse as AddressStateListResponse
    from paystack.models.apple_pay_domain_list import ApplePayDomainList as ApplePayDomainList
    from paystack.models.apple_pay_domain_list_response import ApplePayDomainListResponse as ApplePayDomainListResponse
    from paystack.models.apple_pay_register_domain_params import (
        ApplePayRegisterDomainParams as ApplePayRegisterDomainParams,
    )
    from paystack.models.apple_pay_unregister_domain_params import (
        ApplePayUnregisterDomainParams as ApplePayUnregisterDomainParams,
    )
    from paystack.models.apple_pay_unregister_domain_response import (
        ApplePayUnregisterDomainResponse as ApplePayUnregisterDomainResponse,
    )
    from paystack.models.authorization import Authorization as Authorization
    from paystack.models.authorization_check_response import AuthorizationCheckResponse as AuthorizationCheckResponse
    from paystack.models.authorization_reference import AuthorizationReference as AuthorizationReference
    from paystack.models.authorization_request import AuthorizationRequest as AuthorizationRequest
    from paystack.models.authorization_request_channel import AuthorizationRequestChannel as AuthorizationRequestChannel
    from paystack.models.authorization_request_response import (
        AuthorizationRequestResponse as AuthorizationRequestResponse,
    )
    from paystack.models.balance_ledger_entry import BalanceLedgerEntry as BalanceLedgerEntry
    from paystack.models.balance_ledger_model import BalanceLedgerModel as BalanceLedgerModel
    from paystack.models.balance_ledger_response import BalanceLedgerResponse as BalanceLedgerResponse
    from paystack.models.balance_response import BalanceResponse as BalanceResponse
    from paystack.models.bank import Bank as Bank
    from paystack.models.bank_account_type_input import BankAccountTypeInput as BankAccountTypeInput
    from paystack.models.bank_country_filter import BankCountryFilter as BankCountryFilter
    from paystack.models.bank_document_type_input import BankDocumentTypeInput as BankDocumentTypeInput
    from paystack.models.bank_gateway_filter import BankGatewayFilter as BankGatewayFilter
    from paystack.models.bank_input import BankInput as BankInput
    from paystack.models.bank_list_response import BankListResponse as BankListResponse
    from paystack.models.bank_transfer_input import BankTransferInput as BankTransferInput
    from paystack.models.bank_transfer_rejected_event import BankTransferRejectedEvent as BankTransferRejectedEvent
    from paystack.models.bank_transfer_rejection import BankTransferRejection as BankTransferRejection
    from paystack.models.bank_type import BankType as BankType
    from paystack.models.bank_type_filter import BankTypeFilter as BankTypeFilter
    from paystack.models.bank_validate_params import BankValidateParams as BankValidateParams
    from paystack.models.bearer import Bearer as Bearer
    from paystack.models.boolean_or_string import BooleanOrString as BooleanOrString
    from paystack.models.bulk_charge import BulkCharge as BulkCharge
    from paystack.models.bulk_charge_item import BulkChargeItem as BulkChargeItem
    from paystack.models.bulk_charge_item_input import BulkChargeItemInput as BulkChargeItemInput
    from paystack.models.bulk_charge_item_list_response import BulkChargeItemListResponse as BulkChargeItemListResponse
    from paystack.models.bulk_charge_item_status import BulkChargeItemStatus as BulkChargeItemStatus
    from paystack.models.bulk_charge_item_status_filter import BulkChargeItemStatusFilter as BulkChargeItemStatusFilter
    from paystack.models.bulk_charge_list_response import BulkChargeListResponse as BulkChargeListResponse
    from paystack.models.bulk_charge_response import BulkChargeResponse as BulkChargeResponse
    from paystack.models.bulk_charge_status import BulkChargeStatus as BulkChargeStatus
    from paystack.models.bulk_charge_status_filter import BulkChargeStatusFilter as BulkChargeStatusFilter
    from paystack.models.capitec_pay_input import CapitecPayInput as CapitecPayInput
    from paystack.models.capitec_pay_payment import CapitecPayPayment as CapitecPayPayment
    from paystack.models.capitec_pay_response import CapitecPayResponse as CapitecPayResponse
    from paystack.models.capitec_pay_status import CapitecPayStatus as CapitecPayStatus
    from paystack.models.card_bin import CardBin as CardBin
    from paystack.models.card_bin_response import CardBinResponse as CardBinResponse
    from paystack.models.channel import Channel as Channel
    from paystack.models.charge import Charge as Charge
    from paystack.models.charge_create_params import ChargeCreateParams as ChargeCreateParams
    from paystack.models.charge_dispute_create_event import ChargeDisputeCreateEvent as ChargeDisputeCreateEvent
    from paystack.models.charge_dispute_remind_event import ChargeDisputeRemindEvent as ChargeDisputeRemindEvent
    from paystack.models.charge_dispute_resolve_event import ChargeDisputeResolveEvent as ChargeDisputeResolveEvent
    from paystack.models.charge_response import ChargeResponse as ChargeResponse
    from paystack.models.charge_status import ChargeStatus as ChargeStatus
    from paystack.models.charge_submit_address_params import ChargeSubmitAddressParams as ChargeSubmitAddressParams
    from paystack.models.charge_submit_birthday_params import ChargeSubmitBirthdayParams as ChargeSubmitBirthdayParams
    from paystack.models.charge_submit_otp_params import ChargeSubmitOtpParams as ChargeSubmitOtpParams
    from paystack.models.charge_submit_phone_params import ChargeSubmitPhoneParams as ChargeSubmitPhoneParams
    from paystack.models.charge_submit_pin_params import ChargeSubmitPinParams as ChargeSubmitPinParams
    from paystack.models.charge_success_event import ChargeSuccessEvent as ChargeSuccessEvent
    from paystack.models.charged_transaction import ChargedTransaction as ChargedTransaction
    from paystack.models.charged_transaction_response import ChargedTransactionResponse as ChargedTransactionResponse
    from paystack.models.checkout_channel import CheckoutChannel as CheckoutChannel
    from paystack.models.country import Country as Country
    from paystack.models.currency import Currency as Currency
    from paystack.models.currency_amount import CurrencyAmount as CurrencyAmount
    from paystack.models.currency_balance import CurrencyBalance as CurrencyBalance
    from paystack.models.customer import Customer as Customer
    from paystack.models.customer_create_params import CustomerCreateParams as CustomerCreateParams
    from paystack.models.customer_deactivate_authorization_params import (
        CustomerDeactivateAuthorizationParams as CustomerDeactivateAuthorizationParams,
    )
    from paystack.models.customer_direct_debit_activation_charge_params import (
        CustomerDirectDebitActivationChargeParams as CustomerDirectDebitActivationChargeParams,
    )
    from paystack.models.customer_identification import CustomerIdentification as CustomerIdentification
    from paystack.models.customer_identification_details import (
        CustomerIdentificationDetails as CustomerIdentificationDetails,
    )
    from paystack.models.customer_identification_failed_event import (
        CustomerIdentificationFailedEvent as CustomerIdentificationFailedEvent,
    )
    from paystack.models.customer_identification_success_event import (
        CustomerIdentificationSuccessEvent as CustomerIdentificationSuccessEvent,
    )
    from paystack.models.customer_initialize_authorization_params import (
        CustomerInitializeAuthorizationParams as CustomerInitializeAuthorizationParams,
    )
    from paystack.models.customer_initialize_direct_debit_params import (
        CustomerInitializeDirectDebitParams as CustomerInitializeDirectDebitParams,
    )
    from paystack.models.customer_list_response import CustomerListResponse as CustomerListResponse
    from paystack.models.customer_mandate_list_meta import CustomerMandateListMeta as CustomerMandateListMeta
    from paystack.models.customer_mandate_list_response import (
        CustomerMandateListResponse as CustomerMandateListResponse,
    )
    from paystack.models.customer_reference import CustomerReference as CustomerReference
    from paystack.models.customer_response import CustomerResponse as CustomerResponse
    from paystack.models.customer_risk_action_params import CustomerRiskActionParams as CustomerRiskActionParams
    from paystack.models.customer_update_params import CustomerUpdateParams as CustomerUpdateParams
    from paystack.models.customer_validate_params import CustomerValidateParams as CustomerValidateParams
    from paystack.models.dedicated_account import DedicatedAccount as DedicatedAccount
    from paystack.models.dedicated_account_add_split_params import (
        DedicatedAccountAddSplitParams as DedicatedAccountAddSplitParams,
    )
    from paystack.models.dedicated_account_assign_failed_event import (
        DedicatedAccountAssignFailedEvent as DedicatedAccountAssignFailedEvent,
    )
    from paystack.models.dedicated_account_assign_params import (
        DedicatedAccountAssignParams as DedicatedAccountAssignParams,
    )
    from paystack.models.dedicated_account_assign_response import (
        DedicatedAccountAssignResponse as DedicatedAccountAssignResponse,
    )
    from paystack.models.dedicated_account_assign_success_event import (
        DedicatedAccountAssignSuccessEvent as DedicatedAccountAssignSuccessEvent,
    )
    from paystack.models.dedicated_account_assignee_type import (
        DedicatedAccountAssigneeType as DedicatedAccountAssigneeType,
    )
    from paystack.models.dedicated_account_assignment import DedicatedAccountAssignment as DedicatedAccountAssignment
    from paystack.models.dedicated_account_assignment_result import (
        DedicatedAccountAssignmentResult as DedicatedAccountAssignmentResult,
    )
    from paystack.models.dedicated_account_bank import DedicatedAccountBank as DedicatedAccountBank
    from paystack.models.dedicated_account_country import DedicatedAccountCountry as DedicatedAccountCountry
    from paystack.models.dedicated_account_create_params import (
        DedicatedAccountCreateParams as DedicatedAccountCreateParams,
    )
    from paystack.models.dedicated_account_details import DedicatedAccountDetails as DedicatedAccountDetails
    from paystack.models.dedicated_account_details_response import (
        DedicatedAccountDetailsResponse as DedicatedAccountDetailsResponse,
    )
    from paystack.models.dedicated_account_identification import (
        DedicatedAccountIdentification as DedicatedAccountIdentification,
    )
    from paystack.models.dedicated_account_identification_status import (
        DedicatedAccountIdentificationStatus as DedicatedAccountIdentificationStatus,
    )
    from paystack.models.dedicated_account_list_response import (
        DedicatedAccountListResponse as DedicatedAccountListResponse,
    )
    from paystack.models.dedicated_account_provider import DedicatedAccountProvider as DedicatedAccountProvider
    from paystack.models.dedicated_account_provider_list_response import (
        DedicatedAccountProviderListResponse as DedicatedAccountProviderListResponse,
    )
    from paystack.models.dedicated_account_remove_split_params import (
        DedicatedAccountRemoveSplitParams as DedicatedAccountRemoveSplitParams,
    )
    from paystack.models.dedicated_account_requery_response import (
        DedicatedAccountRequeryResponse as DedicatedAccountRequeryResponse,
    )
    from paystack.models.dedicated_account_response import DedicatedAccountResponse as DedicatedAccountResponse
    from paystack.models.dedicated_account_split_config import (
        DedicatedAccountSplitConfig as DedicatedAccountSplitConfig,
    )
    from paystack.models.dedicated_account_split_config_or_text import (
        DedicatedAccountSplitConfigOrText as DedicatedAccountSplitConfigOrText,
    )
    from paystack.models.direct_debit_account_input import DirectDebitAccountInput as DirectDebitAccountInput
    from paystack.models.direct_debit_address_input import DirectDebitAddressInput as DirectDebitAddressInput
    from paystack.models.direct_debit_authorization import DirectDebitAuthorization as DirectDebitAuthorization
    from paystack.models.direct_debit_authorization_active_event import (
        DirectDebitAuthorizationActiveEvent as DirectDebitAuthorizationActiveEvent,
    )
    from paystack.models.direct_debit_authorization_created_event import (
        DirectDebitAuthorizationCreatedEvent as DirectDebitAuthorizationCreatedEvent,
    )
    from paystack.models.direct_debit_mandate import DirectDebitMandate as DirectDebitMandate
    from paystack.models.direct_debit_mandate_list_response import (
        DirectDebitMandateListResponse as DirectDebitMandateListResponse,
    )
    from paystack.models.direct_debit_mandate_status import DirectDebitMandateStatus as DirectDebitMandateStatus
    from paystack.models.direct_debit_mandate_status_filter import (
        DirectDebitMandateStatusFilter as DirectDebitMandateStatusFilter,
    )
    from paystack.models.direct_debit_trigger_activation_charge_params import (
        DirectDebitTriggerActivationChargeParams as DirectDebitTriggerActivationChargeParams,
    )
    from paystack.models.dispute import Dispute as Dispute
    from paystack.models.dispute_category import DisputeCategory as DisputeCategory
    from paystack.models.dispute_details import DisputeDetails as DisputeDetails
    from paystack.models.dispute_evidence import DisputeEvidence as DisputeEvidence
    from paystack.models.dispute_evidence_params import DisputeEvidenceParams as DisputeEvidenceParams
    from paystack.models.dispute_evidence_response import DisputeEvidenceResponse as DisputeEvidenceResponse
    from paystack.models.dispute_export import DisputeExport as DisputeExport
    from paystack.models.dispute_export_response import DisputeExportResponse as DisputeExportResponse
    from paystack.models.dispute_history import DisputeHistory as DisputeHistory
    from paystack.models.dispute_list_response import DisputeListResponse as DisputeListResponse
    from paystack.models.dispute_message import DisputeMessage as DisputeMessage
    from paystack.models.dispute_resolution import DisputeResolution as DisputeResolution
    from paystack.models.dispute_resolution_input import DisputeResolutionInput as DisputeResolutionInput
    from paystack.models.dispute_resolve_params import DisputeResolveParams as DisputeResolveParams
    from paystack.models.dispute_response import DisputeResponse as DisputeResponse
    from paystack.models.dispute_source import DisputeSource as DisputeSource
    from paystack.models.dispute_status import DisputeStatus as DisputeStatus
    from paystack.models.dispute_status_filter import DisputeStatusFilter as DisputeStatusFilter
    from paystack.models.dispute_update_params import DisputeUpdateParams as DisputeUpdateParams
    from paystack.models.dispute_upload import DisputeUpload as DisputeUpload
    from paystack.models.dispute_upload_response import DisputeUploadResponse as DisputeUploadResponse
    from paystack.models.disputed_transaction import DisputedTransaction as DisputedTransaction
    from paystack.models.eft_input import EftInput as EftInput
    from paystack.models.embedded_customer import EmbeddedCustomer as EmbeddedCustomer
    from paystack.models.embedded_integration import EmbeddedIntegration as EmbeddedIntegration
    from paystack.models.embedded_plan import EmbeddedPlan as EmbeddedPlan
    from paystack.models.embedded_split import EmbeddedSplit as EmbeddedSplit
    from paystack.models.embedded_subaccount import EmbeddedSubaccount as EmbeddedSubaccount
    from paystack.models.embedded_subscription import EmbeddedSubscription as EmbeddedSubscription
    from paystack.models.error_meta import ErrorMeta as ErrorMeta
    from paystack.models.error_response import ErrorResponse as ErrorResponse
    from paystack.models.error_type import ErrorType as ErrorType
    from paystack.models.event_resend import EventResend as EventResend
    from paystack.models.event_resend_response import EventResendResponse as EventResendResponse
    from paystack.models.expiring_card import ExpiringCard as ExpiringCard
    from paystack.models.flag import Flag as Flag
    from paystack.models.identification_type import IdentificationType as IdentificationType
    from paystack.models.initialized_preauthorization import InitializedPreauthorization as InitializedPreauthorization
    from paystack.models.initialized_preauthorization_response import (
        InitializedPreauthorizationResponse as InitializedPreauthorizationResponse,
    )
    from paystack.models.initialized_transaction import InitializedTransaction as InitializedTransaction
    from paystack.models.initialized_transaction_response import (
        InitializedTransactionResponse as InitializedTransactionResponse,
    )
    from paystack.models.integer_or_object import IntegerOrObject as IntegerOrObject
    from paystack.models.integration_reference import IntegrationReference as IntegrationReference
    from paystack.models.integration_update_payment_session_timeout_params import (
        IntegrationUpdatePaymentSessionTimeoutParams as IntegrationUpdatePaymentSessionTimeoutParams,
    )
    from paystack.models.invoice import Invoice as Invoice
    from paystack.models.invoice_create_event import InvoiceCreateEvent as InvoiceCreateEvent
    from paystack.models.invoice_payment_failed_event import InvoicePaymentFailedEvent as InvoicePaymentFailedEvent
    from paystack.models.invoice_transaction import InvoiceTransaction as InvoiceTransaction
    from paystack.models.invoice_transaction_reference import InvoiceTransactionReference as InvoiceTransactionReference
    from paystack.models.invoice_update_event import InvoiceUpdateEvent as InvoiceUpdateEvent
    from paystack.models.list_meta import ListMeta as ListMeta
    from paystack.models.logged_event import LoggedEvent as LoggedEvent
    from paystack.models.logged_event_list_response import LoggedEventListResponse as LoggedEventListResponse
    from paystack.models.logged_event_response import LoggedEventResponse as LoggedEventResponse
    from paystack.models.logged_event_status import LoggedEventStatus as LoggedEventStatus
    from paystack.models.logged_event_status_filter import LoggedEventStatusFilter as LoggedEventStatusFilter
    from paystack.models.message_response import MessageResponse as MessageResponse
    from paystack.models.metadata_input import MetadataInput as MetadataInput
    from paystack.models.mobile_money_input import MobileMoneyInput as MobileMoneyInput
    from paystack.models.order import Order as Order
    from paystack.models.order_create_params import OrderCreateParams as OrderCreateParams
    from paystack.models.order_item import OrderItem as OrderItem
    from paystack.models.order_item_input import OrderItemInput as OrderItemInput
    from paystack.models.order_item_type_input import OrderItemTypeInput as OrderItemTypeInput
    from paystack.models.order_line_item import OrderLineItem as OrderLineItem
    from paystack.models.order_line_item_product import OrderLineItemProduct as OrderLineItemProduct
    from paystack.models.order_list_meta import OrderListMeta as OrderListMeta
    from paystack.models.order_list_response import OrderListResponse as OrderListResponse
    from paystack.models.order_response import OrderResponse as OrderResponse
    from paystack.models.order_shipping import OrderShipping as OrderShipping
    from paystack.models.order_shipping_input import OrderShippingInput as OrderShippingInput
    from paystack.models.order_shipping_method import OrderShippingMethod as OrderShippingMethod
    from paystack.models.order_status import OrderStatus as OrderStatus
    from paystack.models.page_add_products_params import PageAddProductsParams as PageAddProductsParams
    from paystack.models.page_create_params import PageCreateParams as PageCreateParams
    from paystack.models.page_update_params import PageUpdateParams as PageUpdateParams
    from paystack.models.partial_storefront import PartialStorefront as PartialStorefront
    from paystack.models.payment_page import PaymentPage as PaymentPage
    from paystack.models.payment_page_list_response import PaymentPageListResponse as PaymentPageListResponse
    from paystack.models.payment_page_product import PaymentPageProduct as PaymentPageProduct
    from paystack.models.payment_page_response import PaymentPageResponse as PaymentPageResponse
    from paystack.models.payment_page_type import PaymentPageType as PaymentPageType
    from paystack.models.payment_page_type_input import PaymentPageTypeInput as PaymentPageTypeInput
    from paystack.models.payment_request import PaymentRequest as PaymentRequest
    from paystack.models.payment_request_create_params import PaymentRequestCreateParams as PaymentRequestCreateParams
    from paystack.models.payment_request_discount import PaymentRequestDiscount as PaymentRequestDiscount
    from paystack.models.payment_request_discount_or_amount import (
        PaymentRequestDiscountOrAmount as PaymentRequestDiscountOrAmount,
    )
    from paystack.models.payment_request_draft_event import PaymentRequestDraftEvent as PaymentRequestDraftEvent
    from paystack.models.payment_request_finalize_params import (
        PaymentRequestFinalizeParams as PaymentRequestFinalizeParams,
    )
    from paystack.models.payment_request_line_item import PaymentRequestLineItem as PaymentRequestLineItem
    from paystack.models.payment_request_line_item_input import (
        PaymentRequestLineItemInput as PaymentRequestLineItemInput,
    )
    from paystack.models.payment_request_list_response import PaymentRequestListResponse as PaymentRequestListResponse
    from paystack.models.payment_request_notification import PaymentRequestNotification as PaymentRequestNotification
    from paystack.models.payment_request_pending_event import PaymentRequestPendingEvent as PaymentRequestPendingEvent
    from paystack.models.payment_request_response import PaymentRequestResponse as PaymentRequestResponse
    from paystack.models.payment_request_status import PaymentRequestStatus as PaymentRequestStatus
    from paystack.models.payment_request_status_filter import PaymentRequestStatusFilter as PaymentRequestStatusFilter
    from paystack.models.payment_request_success_event import PaymentRequestSuccessEvent as PaymentRequestSuccessEvent
    from paystack.models.payment_request_tax import PaymentRequestTax as PaymentRequestTax
    from paystack.models.payment_request_tax_input import PaymentRequestTaxInput as PaymentRequestTaxInput
    from paystack.models.payment_request_totals import PaymentRequestTotals as PaymentRequestTotals
    from paystack.models.payment_request_totals_response import (
        PaymentRequestTotalsResponse as PaymentRequestTotalsResponse,
    )
    from paystack.models.payment_request_update_params import PaymentRequestUpdateParams as PaymentRequestUpdateParams
    from paystack.models.payment_session_timeout import PaymentSessionTimeout as PaymentSessionTimeout
    from paystack.models.payment_session_timeout_response import (
        PaymentSessionTimeoutResponse as PaymentSessionTimeoutResponse,
    )
    from paystack.models.plan import Plan as Plan
    from paystack.models.plan_create_params import PlanCreateParams as PlanCreateParams
    from paystack.models.plan_interval import PlanInterval as PlanInterval
    from paystack.models.plan_interval_input import PlanIntervalInput as PlanIntervalInput
    from paystack.models.plan_list_response import PlanListResponse as PlanListResponse
    from paystack.models.plan_reference import PlanReference as PlanReference
    from paystack.models.plan_response import PlanResponse as PlanResponse
    from paystack.models.plan_update_params import PlanUpdateParams as PlanUpdateParams
    from paystack.models.preauthorization import Preauthorization as Preauthorization
    from paystack.models.preauthorization_capture import PreauthorizationCapture as PreauthorizationCapture
    from paystack.models.preauthorization_capture_failed_event import (
        PreauthorizationCaptureFailedEvent as PreauthorizationCaptureFailedEvent,
    )
    from paystack.models.preauthorization_capture_params import (
        PreauthorizationCaptureParams as PreauthorizationCaptureParams,
    )
    from paystack.models.preauthorization_capture_response import (
        PreauthorizationCaptureResponse as PreauthorizationCaptureResponse,
    )
    from paystack.models.preauthorization_capture_success_event import (
        PreauthorizationCaptureSuccessEvent as PreauthorizationCaptureSuccessEvent,
    )
    from paystack.models.preauthorization_expire_action import (
        PreauthorizationExpireAction as PreauthorizationExpireAction,
    )
    from paystack.models.preauthorization_expire_action_input import (
        PreauthorizationExpireActionInput as PreauthorizationExpireActionInput,
    )
    from paystack.models.preauthorization_gateway_response import (
        PreauthorizationGatewayResponse as PreauthorizationGatewayResponse,
    )
    from paystack.models.preauthorization_initialize_params import (
        PreauthorizationInitializeParams as PreauthorizationInitializeParams,
    )
    from paystack.models.preauthorization_list_response import (
        PreauthorizationListResponse as PreauthorizationListResponse,
    )
    from paystack.models.preauthorization_release_failed_event import (
        PreauthorizationReleaseFailedEvent as PreauthorizationReleaseFailedEvent,
    )
    from paystack.models.preauthorization_release_params import (
        PreauthorizationReleaseParams as PreauthorizationReleaseParams,
    )
    from paystack.models.preauthorization_release_success_event import (
        PreauthorizationReleaseSuccessEvent as PreauthorizationReleaseSuccessEvent,
    )
    from paystack.models.preauthorization_reserve_authorization_params import (
        PreauthorizationReserveAuthorizationParams as PreauthorizationReserveAuthorizationParams,
    )
    from paystack.models.preauthorization_reserve_success_event import (
        PreauthorizationReserveSuccessEvent as PreauthorizationReserveSuccessEvent,
    )
    from paystack.models.preauthorization_response import PreauthorizationResponse as PreauthorizationResponse
    from paystack.models.preauthorization_status import PreauthorizationStatus as PreauthorizationStatus
    from paystack.models.preauthorization_status_filter import (
        PreauthorizationStatusFilter as PreauthorizationStatusFilter,
    )
    from paystack.models.preauthorization_transaction import PreauthorizationTransaction as PreauthorizationTransaction
    from paystack.models.product import Product as Product
    from paystack.models.product_create_event import ProductCreateEvent as ProductCreateEvent
    from paystack.models.product_create_params import ProductCreateParams as ProductCreateParams
    from paystack.models.product_delete_event import ProductDeleteEvent as ProductDeleteEvent
    from paystack.models.product_file import ProductFile as ProductFile
    from paystack.models.product_list_response import ProductListResponse as ProductListResponse
    from paystack.models.product_order import ProductOrder as ProductOrder
    from paystack.models.product_order_list_response import ProductOrderListResponse as ProductOrderListResponse
    from paystack.models.product_response import ProductResponse as ProductResponse
    from paystack.models.product_shipping_fee import ProductShippingFee as ProductShippingFee
    from paystack.models.product_shipping_fields import ProductShippingFields as ProductShippingFields
    from paystack.models.product_update_event import ProductUpdateEvent as ProductUpdateEvent
    from paystack.models.product_update_params import ProductUpdateParams as ProductUpdateParams
    from paystack.models.qr_input import QrInput as QrInput
    from paystack.models.refund import Refund as Refund
    from paystack.models.refund_account_details import RefundAccountDetails as RefundAccountDetails
    from paystack.models.refund_create_params import RefundCreateParams as RefundCreateParams
    from paystack.models.refund_event_data import RefundEventData as RefundEventData
    from paystack.models.refund_failed_event import RefundFailedEvent as RefundFailedEvent
    from paystack.models.refund_list_response import RefundListResponse as RefundListResponse
    from paystack.models.refund_needs_attention_event import RefundNeedsAttentionEvent as RefundNeedsAttentionEvent
    from paystack.models.refund_pending_event import RefundPendingEvent as RefundPendingEvent
    from paystack.models.refund_processed_event import RefundProcessedEvent as RefundProcessedEvent
    from paystack.models.refund_processing_event import RefundProcessingEvent as RefundProcessingEvent
    from paystack.models.refund_response import RefundResponse as RefundResponse
    from paystack.models.refund_retry_params import RefundRetryParams as RefundRetryParams
    from paystack.models.refund_status import RefundStatus as RefundStatus
    from paystack.models.refund_transaction import RefundTransaction as RefundTransaction
    from paystack.models.rejected_bank_transfer import RejectedBankTransfer as RejectedBankTransfer
    from paystack.models.released_preauthorization import ReleasedPreauthorization as ReleasedPreauthorization
    from paystack.models.released_preauthorization_response import (
        ReleasedPreauthorizationResponse as ReleasedPreauthorizationResponse,
    )
    from paystack.models.resolved_account import ResolvedAccount as ResolvedAccount
    from paystack.models.resolved_account_response import ResolvedAccountResponse as ResolvedAccountResponse
    from paystack.models.resolved_dispute import ResolvedDispute as ResolvedDispute
    from paystack.models.resolved_dispute_response import ResolvedDisputeResponse as ResolvedDisputeResponse
    from paystack.models.risk_action import RiskAction as RiskAction
    from paystack.models.risk_action_input import RiskActionInput as RiskActionInput
    from paystack.models.settlement import Settlement as Settlement
    from paystack.models.settlement_list_response import SettlementListResponse as SettlementListResponse
    from paystack.models.settlement_status import SettlementStatus as SettlementStatus
    from paystack.models.settlement_status_filter import SettlementStatusFilter as SettlementStatusFilter
    from paystack.models.split import Split as Split
    from paystack.models.split_add_subaccount_params import SplitAddSubaccountParams as SplitAddSubaccountParams
    from paystack.models.split_bearer_type import SplitBearerType as SplitBearerType
    from paystack.models.split_bearer_type_input import SplitBearerTypeInput as SplitBearerTypeInput
    from paystack.models.split_create_params import SplitCreateParams as SplitCreateParams
    from paystack.models.split_input import SplitInput as SplitInput
    from paystack.models.split_input_subaccount import SplitInputSubaccount as SplitInputSubaccount
    from paystack.models.split_list_response import SplitListResponse as SplitListResponse
    from paystack.models.split_remove_subaccount_params import (
        SplitRemoveSubaccountParams as SplitRemoveSubaccountParams,
    )
    from paystack.models.split_response import SplitResponse as SplitResponse
    from paystack.models.split_subaccount import SplitSubaccount as SplitSubaccount
    from paystack.models.split_type import SplitType as SplitType
    from paystack.models.split_type_input import SplitTypeInput as SplitTypeInput
    from paystack.models.split_update_params import SplitUpdateParams as SplitUpdateParams
    from paystack.models.storefront import Storefront as Storefront
    from paystack.models.storefront_add_products_params import (
        StorefrontAddProductsParams as StorefrontAddProductsParams,
    )
    from paystack.models.storefront_change_response import StorefrontChangeResponse as StorefrontChangeResponse
    from paystack.models.storefront_contact import StorefrontContact as StorefrontContact
    from paystack.models.storefront_create_params import StorefrontCreateParams as StorefrontCreateParams
    from paystack.models.storefront_list_response import StorefrontListResponse as StorefrontListResponse
    from paystack.models.storefront_meta import StorefrontMeta as StorefrontMeta
    from paystack.models.storefront_response import StorefrontResponse as StorefrontResponse
    from paystack.models.storefront_status import StorefrontStatus as StorefrontStatus
    from paystack.models.storefront_status_filter import StorefrontStatusFilter as StorefrontStatusFilter
    from paystack.models.storefront_update_params import StorefrontUpdateParams as StorefrontUpdateParams
    from paystack.models.string_or_integer import StringOrInteger as StringOrInteger
    from paystack.models.string_or_object import StringOrObject as StringOrObject
    from paystack.models.subaccount import Subaccount as Subaccount
    from paystack.models.subaccount_create_params import SubaccountCreateParams as SubaccountCreateParams
    from paystack.models.subaccount_list_response import SubaccountListResponse as SubaccountListResponse
    from paystack.models.subaccount_response import SubaccountResponse as SubaccountResponse
    from paystack.models.subaccount_settlement_schedule import (
        SubaccountSettlementSchedule as SubaccountSettlementSchedule,
    )
    from paystack.models.subaccount_settlement_schedule_input import (
        SubaccountSettlementScheduleInput as SubaccountSettlementScheduleInput,
    )
    from paystack.models.subaccount_update_params import SubaccountUpdateParams as SubaccountUpdateParams
    from paystack.models.subscription import Subscription as Subscription
    from paystack.models.subscription_create_event import SubscriptionCreateEvent as SubscriptionCreateEvent
    from paystack.models.subscription_create_params import SubscriptionCreateParams as SubscriptionCreateParams
    from paystack.models.subscription_disable_event import SubscriptionDisableEvent as SubscriptionDisableEvent
    from paystack.models.subscription_disable_params import SubscriptionDisableParams as SubscriptionDisableParams
    from paystack.models.subscription_email_response import SubscriptionEmailResponse as SubscriptionEmailResponse
    from paystack.models.subscription_enable_params import SubscriptionEnableParams as SubscriptionEnableParams
    from paystack.models.subscription_expiring_cards_event import (
        SubscriptionExpiringCardsEvent as SubscriptionExpiringCardsEvent,
    )
    from paystack.models.subscription_link import SubscriptionLink as SubscriptionLink
    from paystack.models.subscription_link_response import SubscriptionLinkResponse as SubscriptionLinkResponse
    from paystack.models.subscription_list_response import SubscriptionListResponse as SubscriptionListResponse
    from paystack.models.subscription_not_renew_event import SubscriptionNotRenewEvent as SubscriptionNotRenewEvent
    from paystack.models.subscription_reference import SubscriptionReference as SubscriptionReference
    from paystack.models.subscription_response import SubscriptionResponse as SubscriptionResponse
    from paystack.models.subscription_state_response import SubscriptionStateResponse as SubscriptionStateResponse
    from paystack.models.subscription_status import SubscriptionStatus as SubscriptionStatus
    from paystack.models.supported_country import SupportedCountry as SupportedCountry
    from paystack.models.supported_country_account_number_pattern import (
        SupportedCountryAccountNumberPattern as SupportedCountryAccountNumberPattern,
    )
    from paystack.models.supported_country_bank import SupportedCountryBank as SupportedCountryBank
    from paystack.models.supported_country_currencies import SupportedCountryCurrencies as SupportedCountryCurrencies
    from paystack.models.supported_country_currency import SupportedCountryCurrency as SupportedCountryCurrency
    from paystack.models.supported_country_list_response import (
        SupportedCountryListResponse as SupportedCountryListResponse,
    )
    from paystack.models.supported_country_names import SupportedCountryNames as SupportedCountryNames
    from paystack.models.supported_country_relationships import (
        SupportedCountryRelationships as SupportedCountryRelationships,
    )
    from paystack.models.terminal import Terminal as Terminal
    from paystack.models.terminal_commission_params import TerminalCommissionParams as TerminalCommissionParams
    from paystack.models.terminal_decommission_params import TerminalDecommissionParams as TerminalDecommissionParams
    from paystack.models.terminal_event import TerminalEvent as TerminalEvent
    from paystack.models.terminal_event_action import TerminalEventAction as TerminalEventAction
    from paystack.models.terminal_event_data_input import TerminalEventDataInput as TerminalEventDataInput
    from paystack.models.terminal_event_response import TerminalEventResponse as TerminalEventResponse
    from paystack.models.terminal_event_status import TerminalEventStatus as TerminalEventStatus
    from paystack.models.terminal_event_status_response import (
        TerminalEventStatusResponse as TerminalEventStatusResponse,
    )
    from paystack.models.terminal_event_type import TerminalEventType as TerminalEventType
    from paystack.models.terminal_list_response import TerminalListResponse as TerminalListResponse
    from paystack.models.terminal_presence import TerminalPresence as TerminalPresence
    from paystack.models.terminal_presence_response import TerminalPresenceResponse as TerminalPresenceResponse
    from paystack.models.terminal_response import TerminalResponse as TerminalResponse
    from paystack.models.terminal_send_event_params import TerminalSendEventParams as TerminalSendEventParams
    from paystack.models.terminal_status import TerminalStatus as TerminalStatus
    from paystack.models.terminal_update_params import TerminalUpdateParams as TerminalUpdateParams
    from paystack.models.transaction import Transaction as Transaction
    from paystack.models.transaction_channel_filter import TransactionChannelFilter as TransactionChannelFilter
    from paystack.models.transaction_charge_authorization_params import (
        TransactionChargeAuthorizationParams as TransactionChargeAuthorizationParams,
    )
    from paystack.models.transaction_check_authorization_params import (
        TransactionCheckAuthorizationParams as TransactionCheckAuthorizationParams,
    )
    from paystack.models.transaction_event_response import TransactionEventResponse as TransactionEventResponse
    from paystack.models.transaction_export import TransactionExport as TransactionExport
    from paystack.models.transaction_export_response import TransactionExportResponse as TransactionExportResponse
    from paystack.models.transaction_export_status import TransactionExportStatus as TransactionExportStatus
    from paystack.models.transaction_initialize_params import TransactionInitializeParams as TransactionInitializeParams
    from paystack.models.transaction_list_response import TransactionListResponse as TransactionListResponse
    from paystack.models.transaction_log import TransactionLog as TransactionLog
    from paystack.models.transaction_log_entry import TransactionLogEntry as TransactionLogEntry
    from paystack.models.transaction_log_entry_type import TransactionLogEntryType as TransactionLogEntryType
    from paystack.models.transaction_partial_debit_params import (
        TransactionPartialDebitParams as TransactionPartialDebitParams,
    )
    from paystack.models.transaction_reference import TransactionReference as TransactionReference
    from paystack.models.transaction_response import TransactionResponse as TransactionResponse
    from paystack.models.transaction_session_response import TransactionSessionResponse as TransactionSessionResponse
    from paystack.models.transaction_source import TransactionSource as TransactionSource
    from paystack.models.transaction_source_filter import TransactionSourceFilter as TransactionSourceFilter
    from paystack.models.transaction_split import TransactionSplit as TransactionSplit
    from paystack.models.transaction_split_formula import TransactionSplitFormula as TransactionSplitFormula
    from paystack.models.transaction_split_part import TransactionSplitPart as TransactionSplitPart
    from paystack.models.transaction_split_shares import TransactionSplitShares as TransactionSplitShares
    from paystack.models.transaction_status import TransactionStatus as TransactionStatus
    from paystack.models.transaction_status_filter import TransactionStatusFilter as TransactionStatusFilter
    from paystack.models.transaction_timeline_response import TransactionTimelineResponse as TransactionTimelineResponse
    from paystack.models.transaction_totals import TransactionTotals as TransactionTotals
    from paystack.models.transaction_totals_response import TransactionTotalsResponse as TransactionTotalsResponse
    from paystack.models.transfer import Transfer as Transfer
    from paystack.models.transfer_bulk_params import TransferBulkParams as TransferBulkParams
    from paystack.models.transfer_bulk_response import TransferBulkResponse as TransferBulkResponse
    from paystack.models.transfer_disable_otp_finalize_params import (
        TransferDisableOtpFinalizeParams as TransferDisableOtpFinalizeParams,
    )
    from paystack.models.transfer_export import TransferExport as TransferExport
    from paystack.models.transfer_export_response import TransferExportResponse as TransferExportResponse
    from paystack.models.transfer_failed_event import TransferFailedEvent as TransferFailedEvent
    from paystack.models.transfer_fee import TransferFee as TransferFee
    from paystack.models.transfer_fees_breakdown import TransferFeesBreakdown as TransferFeesBreakdown
    from paystack.models.transfer_finalize_params import TransferFinalizeParams as TransferFinalizeParams
    from paystack.models.transfer_initiate_params import TransferInitiateParams as TransferInitiateParams
    from paystack.models.transfer_input import TransferInput as TransferInput
    from paystack.models.transfer_integration import TransferIntegration as TransferIntegration
    from paystack.models.transfer_integration_reference import (
        TransferIntegrationReference as TransferIntegrationReference,
    )
    from paystack.models.transfer_list_response import TransferListResponse as TransferListResponse
    from paystack.models.transfer_otp_reason import TransferOtpReason as TransferOtpReason
    from paystack.models.transfer_recipient import TransferRecipient as TransferRecipient
    from paystack.models.transfer_recipient_bulk import TransferRecipientBulk as TransferRecipientBulk
    from paystack.models.transfer_recipient_bulk_error import TransferRecipientBulkError as TransferRecipientBulkError
    from paystack.models.transfer_recipient_bulk_params import (
        TransferRecipientBulkParams as TransferRecipientBulkParams,
    )
    from paystack.models.transfer_recipient_bulk_response import (
        TransferRecipientBulkResponse as TransferRecipientBulkResponse,
    )
    from paystack.models.transfer_recipient_create_params import (
        TransferRecipientCreateParams as TransferRecipientCreateParams,
    )
    from paystack.models.transfer_recipient_details import TransferRecipientDetails as TransferRecipientDetails
    from paystack.models.transfer_recipient_input import TransferRecipientInput as TransferRecipientInput
    from paystack.models.transfer_recipient_list_response import (
        TransferRecipientListResponse as TransferRecipientListResponse,
    )
    from paystack.models.transfer_recipient_record import TransferRecipientRecord as TransferRecipientRecord
    from paystack.models.transfer_recipient_reference import TransferRecipientReference as TransferRecipientReference
    from paystack.models.transfer_recipient_response import TransferRecipientResponse as TransferRecipientResponse
    from paystack.models.transfer_recipient_type import TransferRecipientType as TransferRecipientType
    from paystack.models.transfer_recipient_type_input import TransferRecipientTypeInput as TransferRecipientTypeInput
    from paystack.models.transfer_recipient_update_params import (
        TransferRecipientUpdateParams as TransferRecipientUpdateParams,
    )
    from paystack.models.transfer_resend_otp_params import TransferResendOtpParams as TransferResendOtpParams
    from paystack.models.transfer_response import TransferResponse as TransferResponse
    from paystack.models.transfer_reversed_event import TransferReversedEvent as TransferReversedEvent
    from paystack.models.transfer_session import TransferSession as TransferSession
    from paystack.models.transfer_source_input import TransferSourceInput as TransferSourceInput
    from paystack.models.transfer_status import TransferStatus as TransferStatus
    from paystack.models.transfer_status_filter import TransferStatusFilter as TransferStatusFilter
    from paystack.models.transfer_success_event import TransferSuccessEvent as TransferSuccessEvent
    from paystack.models.updated_dispute import UpdatedDispute as UpdatedDispute
    from paystack.models.updated_dispute_response import UpdatedDisputeResponse as UpdatedDisputeResponse
    from paystack.models.ussd_input import UssdInput as UssdInput
    from paystack.models.ussd_type import UssdType as UssdType
    from paystack.models.verified_authorization import VerifiedAuthorization as VerifiedAuthorization
    from paystack.models.verified_authorization_response import (
        VerifiedAuthorizationResponse as VerifiedAuthorizationResponse,
    )
    from paystack.models.virtual_terminal import VirtualTerminal as VirtualTerminal
    from paystack.models.virtual_terminal_add_split_code_params import (
        VirtualTerminalAddSplitCodeParams as VirtualTerminalAddSplitCodeParams,
    )
    from paystack.models.virtual_terminal_create_params import (
        VirtualTerminalCreateParams as VirtualTerminalCreateParams,
    )
    from paystack.models.virtual_terminal_custom_field_input import (
        VirtualTerminalCustomFieldInput as VirtualTerminalCustomFieldInput,
    )
    from paystack.models.virtual_terminal_delete_split_code_params import (
        VirtualTerminalDeleteSplitCodeParams as VirtualTerminalDeleteSplitCodeParams,
    )
    from paystack.models.virtual_terminal_destination import VirtualTerminalDestination as VirtualTerminalDestination
    from paystack.models.virtual_terminal_destination_assign_params import (
        VirtualTerminalDestinationAssignParams as VirtualTerminalDestinationAssignParams,
    )
    from paystack.models.virtual_terminal_destination_input import (
        VirtualTerminalDestinationInput as VirtualTerminalDestinationInput,
    )
    from paystack.models.virtual_terminal_destination_list_response import (
        VirtualTerminalDestinationListResponse as VirtualTerminalDestinationListResponse,
    )
    from paystack.models.virtual_terminal_destination_type import (
        VirtualTerminalDestinationType as VirtualTerminalDestinationType,
    )
    from paystack.models.virtual_terminal_destination_unassign_params import (
        VirtualTerminalDestinationUnassignParams as VirtualTerminalDestinationUnassignParams,
    )
    from paystack.models.virtual_terminal_list_response import (
        VirtualTerminalListResponse as VirtualTerminalListResponse,
    )
    from paystack.models.virtual_terminal_payment_method import (
        VirtualTerminalPaymentMethod as VirtualTerminalPaymentMethod,
    )
    from paystack.models.virtual_terminal_payment_method_type import (
        VirtualTerminalPaymentMethodType as VirtualTerminalPaymentMethodType,
    )
    from paystack.models.virtual_terminal_response import VirtualTerminalResponse as VirtualTerminalResponse
    from paystack.models.virtual_terminal_split_response import (
        VirtualTerminalSplitResponse as VirtualTerminalSplitResponse,
    )
    from paystack.models.virtual_terminal_status_filter import (
        VirtualTerminalStatusFilter as VirtualTerminalStatusFilter,
    )
    from paystack.models.virtual_terminal_transaction_summary_response import (
        VirtualTerminalTransactionSummaryResponse as VirtualTerminalTransactionSummaryResponse,
    )
    from paystack.models.virtual_terminal_transactions_response import (
        VirtualTerminalTransactionsResponse as VirtualTerminalTransactionsResponse,
    )
    from paystack.models.virtual_terminal_update_params import (
        VirtualTerminalUpdateParams as VirtualTerminalUpdateParams,
    )
    from paystack.models.virtual_terminal_update_response import (
        VirtualTerminalUpdateResponse as VirtualTerminalUpdateResponse,
    )
    from paystack.models.webhook_event_filters import WebhookEventFilters as WebhookEventFilters
    from paystack.models.webhook_event_resend_matching_params import (
        WebhookEventResendMatchingParams as WebhookEventResendMatchingParams,
    )
    from paystack.models.webhook_event_resend_params import WebhookEventResendParams as WebhookEventResendParams
    from paystack.runtime.models import Envelope as Envelope
    from paystack.runtime.models import UnknownEvent as UnknownEvent
    from paystack.runtime.models import WebhookEvent as WebhookEvent
    from paystack.runtime.types import DateOrTime as DateOrTime
    from paystack.runtime.types import JsonValue as JsonValue
    from paystack.runtime.types import Metadata as Metadata
    from paystack.runtime.types import Timestamp as Timestamp
    from paystack.runtime.types import WireInteger as WireInteger
    from paystack.runtime.types import WireNumber as WireNumber

__getattr__, __dir__, __all__ = lazy(
    __name__,
    globals(),
    {
        "paystack.models.account_validation": ("AccountValidation",),
        "paystack.models.account_validation_response": ("AccountValidationResponse",),
        "paystack.models.address_state": ("AddressState",),
        "paystack.models.address_state_list_response": ("AddressStateListResponse",),
        "paystack.models.apple_pay_domain_list": ("ApplePayDomainList",),
        "paystack.models.apple_pay_domain_list_response": ("ApplePayDomainListResponse",),
        "paystack.models.apple_pay_register_domain_params": ("ApplePayRegisterDomainParams",),
        "paystack.models.apple_pay_unregister_domain_params": ("ApplePayUnregisterDomainParams",),
        "paystack.models.apple_pay_unregister_domain_response": ("ApplePayUnregisterDomainResponse",),
        "paystack.models.authorization": ("Authorization",),
        "paystack.models.authorization_check_response": ("AuthorizationCheckResponse",),
        "paystack.models.authorization_reference": ("AuthorizationReference",),
        "paystack.models.authorization_request": ("AuthorizationRequest",),
        "paystack.models.authorization_request_channel": ("AuthorizationRequestChannel",),
        "paystack.models.authorization_request_response": ("AuthorizationRequestResponse",),
        "paystack.models.balance_ledger_entry": ("BalanceLedgerEntry",),
        "paystack.models.balance_ledger_model": ("BalanceLedgerModel",),
        "paystack.models.balance_ledger_response": ("BalanceLedgerResponse",),
        "paystack.models.balance_response": ("BalanceResponse",),
        "paystack.models.bank": ("Bank",),
        "paystack.models.bank_account_type_input": ("BankAccountTypeInput",),
        "paystack.models.bank_country_filter": ("BankCountryFilter",),
        "paystack.models.bank_document_type_input": ("BankDocumentTypeInput",),
        "paystack.models.bank_gateway_filter": ("BankGatewayFilter",),
        "paystack.models.bank_input": ("BankInput",),
        "paystack.models.bank_list_response": ("BankListResponse",),
        "paystack.models.bank_transfer_input": ("BankTransferInput",),
        "paystack.models.bank_transfer_rejected_event": ("BankTransferRejectedEvent",),
        "paystack.models.bank_transfer_rejection": ("BankTransferRejection",),
        "paystack.models.bank_type": ("BankType",),
        "paystack.models.bank_type_filter": ("BankTypeFilter",),
        "paystack.models.bank_validate_params": ("BankValidateParams",),
        "paystack.models.bearer": ("Bearer",),
        "paystack.models.boolean_or_string": ("BooleanOrString",),
        "paystack.models.bulk_charge": ("BulkCharge",),
        "paystack.models.bulk_charge_item": ("BulkChargeItem",),
        "paystack.models.bulk_charge_item_input": ("BulkChargeItemInput",),
        "paystack.models.bulk_charge_item_list_response": ("BulkChargeItemListResponse",),
        "paystack.models.bulk_charge_item_status": ("BulkChargeItemStatus",),
        "paystack.models.bulk_charge_item_status_filter": ("BulkChargeItemStatusFilter",),
        "paystack.models.bulk_charge_list_response": ("BulkChargeListResponse",),
        "paystack.models.bulk_charge_response": ("BulkChargeResponse",),
        "paystack.models.bulk_charge_status": ("BulkChargeStatus",),
        "paystack.models.bulk_charge_status_filter": ("BulkChargeStatusFilter",),
        "paystack.models.capitec_pay_input": ("CapitecPayInput",),
        "paystack.models.capitec_pay_payment": ("CapitecPayPayment",),
        "paystack.models.capitec_pay_response": ("CapitecPayResponse",),
        "paystack.models.capitec_pay_status": ("CapitecPayStatus",),
        "paystack.models.card_bin": ("CardBin",),
        "paystack.models.card_bin_response": ("CardBinResponse",),
        "paystack.models.channel": ("Channel",),
        "paystack.models.charge": ("Charge",),
        "paystack.models.charge_create_params": ("ChargeCreateParams",),
        "paystack.models.charge_dispute_create_event": ("ChargeDisputeCreateEvent",),
        "paystack.models.charge_dispute_remind_event": ("ChargeDisputeRemindEvent",),
        "paystack.models.charge_dispute_resolve_event": ("ChargeDisputeResolveEvent",),
        "paystack.models.charge_response": ("ChargeResponse",),
        "paystack.models.charge_status": ("ChargeStatus",),
        "paystack.models.charge_submit_address_params": ("ChargeSubmitAddressParams",),
        "paystack.models.charge_submit_birthday_params": ("ChargeSubmitBirthdayParams",),
        "paystack.models.charge_submit_otp_params": ("ChargeSubmitOtpParams",),
        "paystack.models.charge_submit_phone_params": ("ChargeSubmitPhoneParams",),
        "paystack.models.charge_submit_pin_params": ("ChargeSubmitPinParams",),
        "paystack.models.charge_success_event": ("ChargeSuccessEvent",),
        "paystack.models.charged_transaction": ("ChargedTransaction",),
        "paystack.models.charged_transaction_response": ("ChargedTransactionResponse",),
        "paystack.models.checkout_channel": ("CheckoutChannel",),
        "paystack.models.country": ("Country",),
        "paystack.models.currency": ("Currency",),
        "paystack.models.currency_amount": ("CurrencyAmount",),
        "paystack.models.currency_balance": ("CurrencyBalance",),
        "paystack.models.customer": ("Customer",),
        "paystack.models.customer_create_params": ("CustomerCreateParams",),
        "paystack.models.customer_deactivate_authorization_params": ("CustomerDeactivateAuthorizationParams",),
        "paystack.models.customer_direct_debit_activation_charge_params": (
            "CustomerDirectDebitActivationChargeParams",
        ),
        "paystack.models.customer_identification": ("CustomerIdentification",),
        "paystack.models.customer_identification_details": ("CustomerIdentificationDetails",),
        "paystack.models.customer_identification_failed_event": ("CustomerIdentificationFailedEvent",),
        "paystack.models.customer_identification_success_event": ("CustomerIdentificationSuccessEvent",),
        "paystack.models.customer_initialize_authorization_params": ("CustomerInitializeAuthorizationParams",),
        "paystack.models.customer_initialize_direct_debit_params": ("CustomerInitializeDirectDebitParams",),
        "paystack.models.customer_list_response": ("CustomerListResponse",),
        "paystack.models.customer_mandate_list_meta": ("CustomerMandateListMeta",),
        "paystack.models.customer_mandate_list_response": ("CustomerMandateListResponse",),
        "paystack.models.customer_reference": ("CustomerReference",),
        "paystack.models.customer_response": ("CustomerResponse",),
        "paystack.models.customer_risk_action_params": ("CustomerRiskActionParams",),
        "paystack.models.customer_update_params": ("CustomerUpdateParams",),
        "paystack.models.customer_validate_params": ("CustomerValidateParams",),
        "paystack.models.dedicated_account": ("DedicatedAccount",),
        "paystack.models.dedicated_account_add_split_params": ("DedicatedAccountAddSplitParams",),
        "paystack.models.dedicated_account_assign_failed_event": ("DedicatedAccountAssignFailedEvent",),
        "paystack.models.dedicated_account_assign_params": ("DedicatedAccountAssignParams",),
        "paystack.models.dedicated_account_assign_response": ("DedicatedAccountAssignResponse",),
        "paystack.models.dedicated_account_assign_success_event": ("DedicatedAccountAssignSuccessEvent",),
        "paystack.models.dedicated_account_assignee_type": ("DedicatedAccountAssigneeType",),
        "paystack.models.dedicated_account_assignment": ("DedicatedAccountAssignment",),
        "paystack.models.dedicated_account_assignment_result": ("DedicatedAccountAssignmentResult",),
        "paystack.models.dedicated_account_bank": ("DedicatedAccountBank",),
        "paystack.models.dedicated_account_country": ("DedicatedAccountCountry",),
        "paystack.models.dedicated_account_create_params": ("DedicatedAccountCreateParams",),
        "paystack.models.dedicated_account_details": ("DedicatedAccountDetails",),
        "paystack.models.dedicated_account_details_response": ("DedicatedAccountDetailsResponse",),
        "paystack.models.dedicated_account_identification": ("DedicatedAccountIdentification",),
        "paystack.models.dedicated_account_identification_status": ("DedicatedAccountIdentificationStatus",),
        "paystack.models.dedicated_account_list_response": ("DedicatedAccountListResponse",),
        "paystack.models.dedicated_account_provider": ("DedicatedAccountProvider",),
        "paystack.models.dedicated_account_provider_list_response": ("DedicatedAccountProviderListResponse",),
        "paystack.models.dedicated_account_remove_split_params": ("DedicatedAccountRemoveSplitParams",),
        "paystack.models.dedicated_account_requery_response": ("DedicatedAccountRequeryResponse",),
        "paystack.models.dedicated_account_response": ("DedicatedAccountResponse",),
        "paystack.models.dedicated_account_split_config": ("DedicatedAccountSplitConfig",),
        "paystack.models.dedicated_account_split_config_or_text": ("DedicatedAccountSplitConfigOrText",),
        "paystack.models.direct_debit_account_input": ("DirectDebitAccountInput",),
        "paystack.models.direct_debit_address_input": ("DirectDebitAddressInput",),
        "paystack.models.direct_debit_authorization": ("DirectDebitAuthorization",),
        "paystack.models.direct_debit_authorization_active_event": ("DirectDebitAuthorizationActiveEvent",),
        "paystack.models.direct_debit_authorization_created_event": ("DirectDebitAuthorizationCreatedEvent",),
        "paystack.models.direct_debit_mandate": ("DirectDebitMandate",),
        "paystack.models.direct_debit_mandate_list_response": ("DirectDebitMandateListResponse",),
        "paystack.models.direct_debit_mandate_status": ("DirectDebitMandateStatus",),
        "paystack.models.direct_debit_mandate_status_filter": ("DirectDebitMandateStatusFilter",),
        "paystack.models.direct_debit_trigger_activation_charge_params": ("DirectDebitTriggerActivationChargeParams",),
        "paystack.models.dispute": ("Dispute",),
        "paystack.models.dispute_category": ("DisputeCategory",),
        "paystack.models.dispute_details": ("DisputeDetails",),
        "paystack.models.dispute_evidence": ("DisputeEvidence",),
        "paystack.models.dispute_evidence_params": ("DisputeEvidenceParams",),
        "paystack.models.dispute_evidence_response": ("DisputeEvidenceResponse",),
        "paystack.models.dispute_export": ("DisputeExport",),
        "paystack.models.dispute_export_response": ("DisputeExportResponse",),
        "paystack.models.dispute_history": ("DisputeHistory",),
        "paystack.models.dispute_list_response": ("DisputeListResponse",),
        "paystack.models.dispute_message": ("DisputeMessage",),
        "paystack.models.dispute_resolution": ("DisputeResolution",),
        "paystack.models.dispute_resolution_input": ("DisputeResolutionInput",),
        "paystack.models.dispute_resolve_params": ("DisputeResolveParams",),
        "paystack.models.dispute_response": ("DisputeResponse",),
        "paystack.models.dispute_source": ("DisputeSource",),
        "paystack.models.dispute_status": ("DisputeStatus",),
        "paystack.models.dispute_status_filter": ("DisputeStatusFilter",),
        "paystack.models.dispute_update_params": ("DisputeUpdateParams",),
        "paystack.models.dispute_upload": ("DisputeUpload",),
        "paystack.models.dispute_upload_response": ("DisputeUploadResponse",),
        "paystack.models.disputed_transaction": ("DisputedTransaction",),
        "paystack.models.eft_input": ("EftInput",),
        "paystack.models.embedded_customer": ("EmbeddedCustomer",),
        "paystack.models.embedded_integration": ("EmbeddedIntegration",),
        "paystack.models.embedded_plan": ("EmbeddedPlan",),
        "paystack.models.embedded_split": ("EmbeddedSplit",),
        "paystack.models.embedded_subaccount": ("EmbeddedSubaccount",),
        "paystack.models.embedded_subscription": ("EmbeddedSubscription",),
        "paystack.models.error_meta": ("ErrorMeta",),
        "paystack.models.error_response": ("ErrorResponse",),
        "paystack.models.error_type": ("ErrorType",),
        "paystack.models.event_resend": ("EventResend",),
        "paystack.models.event_resend_response": ("EventResendResponse",),
        "paystack.models.expiring_card": ("ExpiringCard",),
        "paystack.models.flag": ("Flag",),
        "paystack.models.identification_type": ("IdentificationType",),
        "paystack.models.initialized_preauthorization": ("InitializedPreauthorization",),
        "paystack.models.initialized_preauthorization_response": ("InitializedPreauthorizationResponse",),
        "paystack.models.initialized_transaction": ("InitializedTransaction",),
        "paystack.models.initialized_transaction_response": ("InitializedTransactionResponse",),
        "paystack.models.integer_or_object": ("IntegerOrObject",),
        "paystack.models.integration_reference": ("IntegrationReference",),
        "paystack.models.integration_update_payment_session_timeout_params": (
            "IntegrationUpdatePaymentSessionTimeoutParams",
        ),
        "paystack.models.invoice": ("Invoice",),
        "paystack.models.invoice_create_event": ("InvoiceCreateEvent",),
        "paystack.models.invoice_payment_failed_event": ("InvoicePaymentFailedEvent",),
        "paystack.models.invoice_transaction": ("InvoiceTransaction",),
        "paystack.models.invoice_transaction_reference": ("InvoiceTransactionReference",),
        "paystack.models.invoice_update_event": ("InvoiceUpdateEvent",),
        "paystack.models.list_meta": ("ListMeta",),
        "paystack.models.logged_event": ("LoggedEvent",),
        "paystack.models.logged_event_list_response": ("LoggedEventListResponse",),
        "paystack.models.logged_event_response": ("LoggedEventResponse",),
        "paystack.models.logged_event_status": ("LoggedEventStatus",),
        "paystack.models.logged_event_status_filter": ("LoggedEventStatusFilter",),
        "paystack.models.message_response": ("MessageResponse",),
        "paystack.models.metadata_input": ("MetadataInput",),
        "paystack.models.mobile_money_input": ("MobileMoneyInput",),
        "paystack.models.order": ("Order",),
        "paystack.models.order_create_params": ("OrderCreateParams",),
        "paystack.models.order_item": ("OrderItem",),
        "paystack.models.order_item_input": ("OrderItemInput",),
        "paystack.models.order_item_type_input": ("OrderItemTypeInput",),
        "paystack.models.order_line_item": ("OrderLineItem",),
        "paystack.models.order_line_item_product": ("OrderLineItemProduct",),
        "paystack.models.order_list_meta": ("OrderListMeta",),
        "paystack.models.order_list_response": ("OrderListResponse",),
        "paystack.models.order_response": ("OrderResponse",),
        "paystack.models.order_shipping": ("OrderShipping",),
        "paystack.models.order_shipping_input": ("OrderShippingInput",),
        "paystack.models.order_shipping_method": ("OrderShippingMethod",),
        "paystack.models.order_status": ("OrderStatus",),
        "paystack.models.page_add_products_params": ("PageAddProductsParams",),
        "paystack.models.page_create_params": ("PageCreateParams",),
        "paystack.models.page_update_params": ("PageUpdateParams",),
        "paystack.models.partial_storefront": ("PartialStorefront",),
        "paystack.models.payment_page": ("PaymentPage",),
        "paystack.models.payment_page_list_response": ("PaymentPageListResponse",),
        "paystack.models.payment_page_product": ("PaymentPageProduct",),
        "paystack.models.payment_page_response": ("PaymentPageResponse",),
        "paystack.models.payment_page_type": ("PaymentPageType",),
        "paystack.models.payment_page_type_input": ("PaymentPageTypeInput",),
        "paystack.models.payment_request": ("PaymentRequest",),
        "paystack.models.payment_request_create_params": ("PaymentRequestCreateParams",),
        "paystack.models.payment_request_discount": ("PaymentRequestDiscount",),
        "paystack.models.payment_request_discount_or_amount": ("PaymentRequestDiscountOrAmount",),
        "paystack.models.payment_request_draft_event": ("PaymentRequestDraftEvent",),
        "paystack.models.payment_request_finalize_params": ("PaymentRequestFinalizeParams",),
        "paystack.models.payment_request_line_item": ("PaymentRequestLineItem",),
        "paystack.models.payment_request_line_item_input": ("PaymentRequestLineItemInput",),
        "paystack.models.payment_request_list_response": ("PaymentRequestListResponse",),
        "paystack.models.payment_request_notification": ("PaymentRequestNotification",),
        "paystack.models.payment_request_pending_event": ("PaymentRequestPendingEvent",),
        "paystack.models.payment_request_response": ("PaymentRequestResponse",),
        "paystack.models.payment_request_status": ("PaymentRequestStatus",),
        "paystack.models.payment_request_status_filter": ("PaymentRequestStatusFilter",),
        "paystack.models.payment_request_success_event": ("PaymentRequestSuccessEvent",),
        "paystack.models.payment_request_tax": ("PaymentRequestTax",),
        "paystack.models.payment_request_tax_input": ("PaymentRequestTaxInput",),
        "paystack.models.payment_request_totals": ("PaymentRequestTotals",),
        "paystack.models.payment_request_totals_response": ("PaymentRequestTotalsResponse",),
        "paystack.models.payment_request_update_params": ("PaymentRequestUpdateParams",),
        "paystack.models.payment_session_timeout": ("PaymentSessionTimeout",),
        "paystack.models.payment_session_timeout_response": ("PaymentSessionTimeoutResponse",),
        "paystack.models.plan": ("Plan",),
        "paystack.models.plan_create_params": ("PlanCreateParams",),
        "paystack.models.plan_interval": ("PlanInterval",),
        "paystack.models.plan_interval_input": ("PlanIntervalInput",),
        "paystack.models.plan_list_response": ("PlanListResponse",),
        "paystack.models.plan_reference": ("PlanReference",),
        "paystack.models.plan_response": ("PlanResponse",),
        "paystack.models.plan_update_params": ("PlanUpdateParams",),
        "paystack.models.preauthorization": ("Preauthorization",),
        "paystack.models.preauthorization_capture": ("PreauthorizationCapture",),
        "paystack.models.preauthorization_capture_failed_event": ("PreauthorizationCaptureFailedEvent",),
        "paystack.models.preauthorization_capture_params": ("PreauthorizationCaptureParams",),
        "paystack.models.preauthorization_capture_response": ("PreauthorizationCaptureResponse",),
        "paystack.models.preauthorization_capture_success_event": ("PreauthorizationCaptureSuccessEvent",),
        "paystack.models.preauthorization_expire_action": ("PreauthorizationExpireAction",),
        "paystack.models.preauthorization_expire_action_input": ("PreauthorizationExpireActionInput",),
        "paystack.models.preauthorization_gateway_response": ("PreauthorizationGatewayResponse",),
        "paystack.models.preauthorization_initialize_params": ("PreauthorizationInitializeParams",),
        "paystack.models.preauthorization_list_response": ("PreauthorizationListResponse",),
        "paystack.models.preauthorization_release_failed_event": ("PreauthorizationReleaseFailedEvent",),
        "paystack.models.preauthorization_release_params": ("PreauthorizationReleaseParams",),
        "paystack.models.preauthorization_release_success_event": ("PreauthorizationReleaseSuccessEvent",),
        "paystack.models.preauthorization_reserve_authorization_params": (
            "PreauthorizationReserveAuthorizationParams",
        ),
        "paystack.models.preauthorization_reserve_success_event": ("PreauthorizationReserveSuccessEvent",),
        "paystack.models.preauthorization_response": ("PreauthorizationResponse",),
        "paystack.models.preauthorization_status": ("PreauthorizationStatus",),
        "paystack.models.preauthorization_status_filter": ("PreauthorizationStatusFilter",),
        "paystack.models.preauthorization_transaction": ("PreauthorizationTransaction",),
        "paystack.models.product": ("Product",),
        "paystack.models.product_create_event": ("ProductCreateEvent",),
        "paystack.models.product_create_params": ("ProductCreateParams",),
        "paystack.models.product_delete_event": ("ProductDeleteEvent",),
        "paystack.models.product_file": ("ProductFile",),
        "paystack.models.product_list_response": ("ProductListResponse",),
        "paystack.models.product_order": ("ProductOrder",),
        "paystack.models.product_order_list_response": ("ProductOrderListResponse",),
        "paystack.models.product_response": ("ProductResponse",),
        "paystack.models.product_shipping_fee": ("ProductShippingFee",),
        "paystack.models.product_shipping_fields": ("ProductShippingFields",),
        "paystack.models.product_update_event": ("ProductUpdateEvent",),
        "paystack.models.product_update_params": ("ProductUpdateParams",),
        "paystack.models.qr_input": ("QrInput",),
        "paystack.models.refund": ("Refund",),
        "paystack.models.refund_account_details": ("RefundAccountDetails",),
        "paystack.models.refund_create_params": ("RefundCreateParams",),
        "paystack.models.refund_event_data": ("RefundEventData",),
        "paystack.models.refund_failed_event": ("RefundFailedEvent",),
        "paystack.models.refund_list_response": ("RefundListResponse",),
        "paystack.models.refund_needs_attention_event": ("RefundNeedsAttentionEvent",),
        "paystack.models.refund_pending_event": ("RefundPendingEvent",),
        "paystack.models.refund_processed_event": ("RefundProcessedEvent",),
        "paystack.models.refund_processing_event": ("RefundProcessingEvent",),
        "paystack.models.refund_response": ("RefundResponse",),
        "paystack.models.refund_retry_params": ("RefundRetryParams",),
        "paystack.models.refund_status": ("RefundStatus",),
        "paystack.models.refund_transaction": ("RefundTransaction",),
        "paystack.models.rejected_bank_transfer": ("RejectedBankTransfer",),
        "paystack.models.released_preauthorization": ("ReleasedPreauthorization",),
        "paystack.models.released_preauthorization_response": ("ReleasedPreauthorizationResponse",),
        "paystack.models.resolved_account": ("ResolvedAccount",),
        "paystack.models.resolved_account_response": ("ResolvedAccountResponse",),
        "paystack.models.resolved_dispute": ("ResolvedDispute",),
        "paystack.models.resolved_dispute_response": ("ResolvedDisputeResponse",),
        "paystack.models.risk_action": ("RiskAction",),
        "paystack.models.risk_action_input": ("RiskActionInput",),
        "paystack.models.settlement": ("Settlement",),
        "paystack.models.settlement_list_response": ("SettlementListResponse",),
        "paystack.models.settlement_status": ("SettlementStatus",),
        "paystack.models.settlement_status_filter": ("SettlementStatusFilter",),
        "paystack.models.split": ("Split",),
        "paystack.models.split_add_subaccount_params": ("SplitAddSubaccountParams",),
        "paystack.models.split_bearer_type": ("SplitBearerType",),
        "paystack.models.split_bearer_type_input": ("SplitBearerTypeInput",),
        "paystack.models.split_create_params": ("SplitCreateParams",),
        "paystack.models.split_input": ("SplitInput",),
        "paystack.models.split_input_subaccount": ("SplitInputSubaccount",),
        "paystack.models.split_list_response": ("SplitListResponse",),
        "paystack.models.split_remove_subaccount_params": ("SplitRemoveSubaccountParams",),
        "paystack.models.split_response": ("SplitResponse",),
        "paystack.models.split_subaccount": ("SplitSubaccount",),
        "paystack.models.split_type": ("SplitType",),
        "paystack.models.split_type_input": ("SplitTypeInput",),
        "paystack.models.split_update_params": ("SplitUpdateParams",),
        "paystack.models.storefront": ("Storefront",),
        "paystack.models.storefront_add_products_params": ("StorefrontAddProductsParams",),
        "paystack.models.storefront_change_response": ("StorefrontChangeResponse",),
        "paystack.models.storefront_contact": ("StorefrontContact",),
        "paystack.models.storefront_create_params": ("StorefrontCreateParams",),
        "paystack.models.storefront_list_response": ("StorefrontListResponse",),
        "paystack.models.storefront_meta": ("StorefrontMeta",),
        "paystack.models.storefront_response": ("StorefrontResponse",),
        "paystack.models.storefront_status": ("StorefrontStatus",),
        "paystack.models.storefront_status_filter": ("StorefrontStatusFilter",),
        "paystack.models.storefront_update_params": ("StorefrontUpdateParams",),
        "paystack.models.string_or_integer": ("StringOrInteger",),
        "paystack.models.string_or_object": ("StringOrObject",),
        "paystack.models.subaccount": ("Subaccount",),
        "paystack.models.subaccount_create_params": ("SubaccountCreateParams",),
        "paystack.models.subaccount_list_response": ("SubaccountListResponse",),
        "paystack.models.subaccount_response": ("SubaccountResponse",),
        "paystack.models.subaccount_settlement_schedule": ("SubaccountSettlementSchedule",),
        "paystack.models.subaccount_settlement_schedule_input": ("SubaccountSettlementScheduleInput",),
        "paystack.models.subaccount_update_params": ("SubaccountUpdateParams",),
        "paystack.models.subscription": ("Subscription",),
        "paystack.models.subscription_create_event": ("SubscriptionCreateEvent",),
        "paystack.models.subscription_create_params": ("SubscriptionCreateParams",),
        "paystack.models.subscription_disable_event": ("SubscriptionDisableEvent",),
        "paystack.models.subscription_disable_params": ("SubscriptionDisableParams",),
        "paystack.models.subscription_email_response": ("SubscriptionEmailResponse",),
        "paystack.models.subscription_enable_params": ("SubscriptionEnableParams",),
        "paystack.models.subscription_expiring_cards_event": ("SubscriptionExpiringCardsEvent",),
        "paystack.models.subscription_link": ("SubscriptionLink",),
        "paystack.models.subscription_link_response": ("SubscriptionLinkResponse",),
        "paystack.models.subscription_list_response": ("SubscriptionListResponse",),
        "paystack.models.subscription_not_renew_event": ("SubscriptionNotRenewEvent",),
        "paystack.models.subscription_reference": ("SubscriptionReference",),
        "paystack.models.subscription_response": ("SubscriptionResponse",),
        "paystack.models.subscription_state_response": ("SubscriptionStateResponse",),
        "paystack.models.subscription_status": ("SubscriptionStatus",),
        "paystack.models.supported_country": ("SupportedCountry",),
        "paystack.models.supported_country_account_number_pattern": ("SupportedCountryAccountNumberPattern",),
        "paystack.models.supported_country_bank": ("SupportedCountryBank",),
        "paystack.models.supported_country_currencies": ("SupportedCountryCurrencies",),
        "paystack.models.supported_country_currency": ("SupportedCountryCurrency",),
        "paystack.models.supported_country_list_response": ("SupportedCountryListResponse",),
        "paystack.models.supported_country_names": ("SupportedCountryNames",),
        "paystack.models.supported_country_relationships": ("SupportedCountryRelationships",),
        "paystack.models.terminal": ("Terminal",),
        "paystack.models.terminal_commission_params": ("TerminalCommissionParams",),
        "paystack.models.terminal_decommission_params": ("TerminalDecommissionParams",),
        "paystack.models.terminal_event": ("TerminalEvent",),
        "paystack.models.terminal_event_action": ("TerminalEventAction",),
        "paystack.models.terminal_event_data_input": ("TerminalEventDataInput",),
        "paystack.models.terminal_event_response": ("TerminalEventResponse",),
        "paystack.models.terminal_event_status": ("TerminalEventStatus",),
        "paystack.models.terminal_event_status_response": ("TerminalEventStatusResponse",),
        "paystack.models.terminal_event_type": ("TerminalEventType",),
        "paystack.models.terminal_list_response": ("TerminalListResponse",),
        "paystack.models.terminal_presence": ("TerminalPresence",),
        "paystack.models.terminal_presence_response": ("TerminalPresenceResponse",),
        "paystack.models.terminal_response": ("TerminalResponse",),
        "paystack.models.terminal_send_event_params": ("TerminalSendEventParams",),
        "paystack.models.terminal_status": ("TerminalStatus",),
        "paystack.models.terminal_update_params": ("TerminalUpdateParams",),
        "paystack.models.transaction": ("Transaction",),
        "paystack.models.transaction_channel_filter": ("TransactionChannelFilter",),
        "paystack.models.transaction_charge_authorization_params": ("TransactionChargeAuthorizationParams",),
        "paystack.models.transaction_check_authorization_params": ("TransactionCheckAuthorizationParams",),
        "paystack.models.transaction_event_response": ("TransactionEventResponse",),
        "paystack.models.transaction_export": ("TransactionExport",),
        "paystack.models.transaction_export_response": ("TransactionExportResponse",),
        "paystack.models.transaction_export_status": ("TransactionExportStatus",),
        "paystack.models.transaction_initialize_params": ("TransactionInitializeParams",),
        "paystack.models.transaction_list_response": ("TransactionListResponse",),
        "paystack.models.transaction_log": ("TransactionLog",),
        "paystack.models.transaction_log_entry": ("TransactionLogEntry",),
        "paystack.models.transaction_log_entry_type": ("TransactionLogEntryType",),
        "paystack.models.transaction_partial_debit_params": ("TransactionPartialDebitParams",),
        "paystack.models.transaction_reference": ("TransactionReference",),
        "paystack.models.transaction_response": ("TransactionResponse",),
        "paystack.models.transaction_session_response": ("TransactionSessionResponse",),
        "paystack.models.transaction_source": ("TransactionSource",),
        "paystack.models.transaction_source_filter": ("TransactionSourceFilter",),
        "paystack.models.transaction_split": ("TransactionSplit",),
        "paystack.models.transaction_split_formula": ("TransactionSplitFormula",),
        "paystack.models.transaction_split_part": ("TransactionSplitPart",),
        "paystack.models.transaction_split_shares": ("TransactionSplitShares",),
        "paystack.models.transaction_status": ("TransactionStatus",),
        "paystack.models.transaction_status_filter": ("TransactionStatusFilter",),
        "paystack.models.transaction_timeline_response": ("TransactionTimelineResponse",),
        "paystack.models.transaction_totals": ("TransactionTotals",),
        "paystack.models.transaction_totals_response": ("TransactionTotalsResponse",),
        "paystack.models.transfer": ("Transfer",),
        "paystack.models.transfer_bulk_params": ("TransferBulkParams",),
        "paystack.models.transfer_bulk_response": ("TransferBulkResponse",),
        "paystack.models.transfer_disable_otp_finalize_params": ("TransferDisableOtpFinalizeParams",),
        "paystack.models.transfer_export": ("TransferExport",),
        "paystack.models.transfer_export_response": ("TransferExportResponse",),
        "paystack.models.transfer_failed_event": ("TransferFailedEvent",),
        "paystack.models.transfer_fee": ("TransferFee",),
        "paystack.models.transfer_fees_breakdown": ("TransferFeesBreakdown",),
        "paystack.models.transfer_finalize_params": ("TransferFinalizeParams",),
        "paystack.models.transfer_initiate_params": ("TransferInitiateParams",),
        "paystack.models.transfer_input": ("TransferInput",),
        "paystack.models.transfer_integration": ("TransferIntegration",),
        "paystack.models.transfer_integration_reference": ("TransferIntegrationReference",),
        "paystack.models.transfer_list_response": ("TransferListResponse",),
        "paystack.models.transfer_otp_reason": ("TransferOtpReason",),
        "paystack.models.transfer_recipient": ("TransferRecipient",),
        "paystack.models.transfer_recipient_bulk": ("TransferRecipientBulk",),
        "paystack.models.transfer_recipient_bulk_error": ("TransferRecipientBulkError",),
        "paystack.models.transfer_recipient_bulk_params": ("TransferRecipientBulkParams",),
        "paystack.models.transfer_recipient_bulk_response": ("TransferRecipientBulkResponse",),
        "paystack.models.transfer_recipient_create_params": ("TransferRecipientCreateParams",),
        "paystack.models.transfer_recipient_details": ("TransferRecipientDetails",),
        "paystack.models.transfer_recipient_input": ("TransferRecipientInput",),
        "paystack.models.transfer_recipient_list_response": ("TransferRecipientListResponse",),
        "paystack.models.transfer_recipient_record": ("TransferRecipientRecord",),
        "paystack.models.transfer_recipient_reference": ("TransferRecipientReference",),
        "paystack.models.transfer_recipient_response": ("TransferRecipientResponse",),
        "paystack.models.transfer_recipient_type": ("TransferRecipientType",),
        "paystack.models.transfer_recipient_type_input": ("TransferRecipientTypeInput",),
        "paystack.models.transfer_recipient_update_params": ("TransferRecipientUpdateParams",),
        "paystack.models.transfer_resend_otp_params": ("TransferResendOtpParams",),
        "paystack.models.transfer_response": ("TransferResponse",),
        "paystack.models.transfer_reversed_event": ("TransferReversedEvent",),
        "paystack.models.transfer_session": ("TransferSession",),
        "paystack.models.transfer_source_input": ("TransferSourceInput",),
        "paystack.models.transfer_status": ("TransferStatus",),
        "paystack.models.transfer_status_filter": ("TransferStatusFilter",),
        "paystack.models.transfer_success_event": ("TransferSuccessEvent",),
        "paystack.models.updated_dispute": ("UpdatedDispute",),
        "paystack.models.updated_dispute_response": ("UpdatedDisputeResponse",),
        "paystack.models.ussd_input": ("UssdInput",),
        "paystack.models.ussd_type": ("UssdType",),
        "paystack.models.verified_authorization": ("VerifiedAuthorization",),
        "paystack.models.verified_authorization_response": ("VerifiedAuthorizationResponse",),
        "paystack.models.virtual_terminal": ("VirtualTerminal",),
        "paystack.models.virtual_terminal_add_split_code_params": ("VirtualTerminalAddSplitCodeParams",),
        "paystack.models.virtual_terminal_create_params": ("VirtualTerminalCreateParams",),
        "paystack.models.virtual_terminal_custom_field_input": ("VirtualTerminalCustomFieldInput",),
        "paystack.models.virtual_terminal_delete_split_code_params": ("VirtualTerminalDeleteSplitCodeParams",),
        "paystack.models.virtual_terminal_destination": ("VirtualTerminalDestination",),
        "paystack.models.virtual_terminal_destination_assign_params": ("VirtualTerminalDestinationAssignParams",),
        "paystack.models.virtual_terminal_destination_input": ("VirtualTerminalDestinationInput",),
        "paystack.models.virtual_terminal_destination_list_response": ("VirtualTerminalDestinationListResponse",),
        "paystack.models.virtual_terminal_destination_type": ("VirtualTerminalDestinationType",),
        "paystack.models.virtual_terminal_destination_unassign_params": ("VirtualTerminalDestinationUnassignParams",),
        "paystack.models.virtual_terminal_list_response": ("VirtualTerminalListResponse",),
        "paystack.models.virtual_terminal_payment_method": ("VirtualTerminalPaymentMethod",),
        "paystack.models.virtual_terminal_payment_method_type": ("VirtualTerminalPaymentMethodType",),
        "paystack.models.virtual_terminal_response": ("VirtualTerminalResponse",),
        "paystack.models.virtual_terminal_split_response": ("VirtualTerminalSplitResponse",),
        "paystack.models.virtual_terminal_status_filter": ("VirtualTerminalStatusFilter",),
        "paystack.models.virtual_terminal_transaction_summary_response": ("VirtualTerminalTransactionSummaryResponse",),
        "paystack.models.virtual_terminal_transactions_response": ("VirtualTerminalTransactionsResponse",),
        "paystack.models.virtual_terminal_update_params": ("VirtualTerminalUpdateParams",),
        "paystack.models.virtual_terminal_update_response": ("VirtualTerminalUpdateResponse",),
        "paystack.models.webhook_event_filters": ("WebhookEventFilters",),
        "paystack.models.webhook_event_resend_matching_params": ("WebhookEventResendMatchingParams",),
        "paystack.models.webhook_event_resend_params": ("WebhookEventResendParams",),
        "paystack.runtime.models": ("Envelope", "UnknownEvent", "WebhookEvent"),
        "paystack.runtime.types": ("DateOrTime", "JsonValue", "Metadata", "Timestamp", "WireInteger", "WireNumber"),
    },
)
