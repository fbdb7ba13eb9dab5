"""Paystack for Python. Every name is imported on first use.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

__distribution__ = "paystack-client"  # before the import, which refuses a package of another distribution

from paystack.runtime.lazy import lazy

TYPE_CHECKING = False  # type checkers treat it as True; importing typing would take longer than all the rest
if TYPE_CHECKING:
    from paystack import fees as fees
    from paystack import money as money
    from paystack import payments as payments
    from paystack import payouts as payouts
    from paystack import rate_limits as rate_limits
    from paystack import webhooks as webhooks
    from paystack.api.apple_pay_api import ApplePayApi as ApplePayApi
    from paystack.api.apple_pay_api import AsyncApplePayApi as AsyncApplePayApi
    from paystack.api.balance_api import AsyncBalanceApi as AsyncBalanceApi
    from paystack.api.balance_api import BalanceApi as BalanceApi
    from paystack.api.banks_api import AsyncBanksApi as AsyncBanksApi
    from paystack.api.banks_api import BanksApi as BanksApi
    from paystack.api.bulk_charges_api import AsyncBulkChargesApi as AsyncBulkChargesApi
    from paystack.api.bulk_charges_api import BulkChargesApi as BulkChargesApi
    from paystack.api.capitec_pay_api import AsyncCapitecPayApi as AsyncCapitecPayApi
    from paystack.api.capitec_pay_api import CapitecPayApi as CapitecPayApi
    from paystack.api.charges_api import AsyncChargesApi as AsyncChargesApi
    from paystack.api.charges_api import ChargesApi as ChargesApi
    from paystack.api.customers_api import AsyncCustomersApi as AsyncCustomersApi
    from paystack.api.customers_api import CustomersApi as CustomersApi
    from paystack.api.dedicated_accounts_api import AsyncDedicatedAccountsApi as AsyncDedicatedAccountsApi
    from paystack.api.dedicated_accounts_api import DedicatedAccountsApi as DedicatedAccountsApi
    from paystack.api.direct_debits_api import AsyncDirectDebitsApi as AsyncDirectDebitsApi
    from paystack.api.direct_debits_api import DirectDebitsApi as DirectDebitsApi
    from paystack.api.disputes_api import AsyncDisputesApi as AsyncDisputesApi
    from paystack.api.disputes_api import DisputesApi as DisputesApi
    from paystack.api.integration_api import AsyncIntegrationApi as AsyncIntegrationApi
    from paystack.api.integration_api import IntegrationApi as IntegrationApi
    from paystack.api.miscellaneous_api import AsyncMiscellaneousApi as AsyncMiscellaneousApi
    from paystack.api.miscellaneous_api import MiscellaneousApi as MiscellaneousApi
    from paystack.api.orders_api import AsyncOrdersApi as AsyncOrdersApi
    from paystack.api.orders_api import OrdersApi as OrdersApi
    from paystack.api.pages_api import AsyncPagesApi as AsyncPagesApi
    from paystack.api.pages_api import PagesApi as PagesApi
    from paystack.api.payment_requests_api import AsyncPaymentRequestsApi as AsyncPaymentRequestsApi
    from paystack.api.payment_requests_api import PaymentRequestsApi as PaymentRequestsApi
    from paystack.api.plans_api import AsyncPlansApi as AsyncPlansApi
    from paystack.api.plans_api import PlansApi as PlansApi
    from paystack.api.preauthorizations_api import AsyncPreauthorizationsApi as AsyncPreauthorizationsApi
    from paystack.api.preauthorizations_api import PreauthorizationsApi as PreauthorizationsApi
    from paystack.api.products_api import AsyncProductsApi as AsyncProductsApi
    from paystack.api.products_api import ProductsApi as ProductsApi
    from paystack.api.refunds_api import AsyncRefundsApi as AsyncRefundsApi
    from paystack.api.refunds_api import RefundsApi as RefundsApi
    from paystack.api.settlements_api import AsyncSettlementsApi as AsyncSettlementsApi
    from paystack.api.settlements_api import SettlementsApi as SettlementsApi
    from paystack.api.splits_api import AsyncSplitsApi as AsyncSplitsApi
    from paystack.api.splits_api import SplitsApi as SplitsApi
    from paystack.api.storefronts_api import AsyncStorefrontsApi as AsyncStorefrontsApi
    from paystack.api.storefronts_api import StorefrontsApi as StorefrontsApi
    from paystack.api.subaccounts_api import AsyncSubaccountsApi as AsyncSubaccountsApi
    from paystack.api.subaccounts_api import SubaccountsApi as SubaccountsApi
    from paystack.api.subscriptions_api import AsyncSubscriptionsApi as AsyncSubscriptionsApi
    from paystack.api.subscriptions_api import SubscriptionsApi as SubscriptionsApi
    from paystack.api.terminals_api import AsyncTerminalsApi as AsyncTerminalsApi
    from paystack.api.terminals_api import TerminalsApi as TerminalsApi
    from paystack.api.transactions_api import AsyncTransactionsApi as AsyncTransactionsApi
    from paystack.api.transactions_api import TransactionsApi as TransactionsApi
    from paystack.api.transfer_recipients_api import AsyncTransferRecipientsApi as AsyncTransferRecipientsApi
    from paystack.api.transfer_recipients_api import TransferRecipientsApi as TransferRecipientsApi
    from paystack.api.transfers_api import AsyncTransfersApi as AsyncTransfersApi
    from paystack.api.transfers_api import TransfersApi as TransfersApi
    from paystack.api.virtual_terminals_api import AsyncVirtualTerminalsApi as AsyncVirtualTerminalsApi
    from paystack.api.virtual_terminals_api import VirtualTerminalsApi as VirtualTerminalsApi
    from paystack.api.webhook_events_api import AsyncWebhookEventsApi as AsyncWebhookEventsApi
    from paystack.api.webhook_events_api import WebhookEventsApi as WebhookEventsApi
    from paystack.api_client import ApiClient as ApiClient
    from paystack.api_client import AsyncApiClient as AsyncApiClient
    from paystack.api_client import AsyncPaystack as AsyncPaystack
    from paystack.api_client import Paystack as Paystack
    from paystack.models import AccountValidation as AccountValidation
    from paystack.models import AccountValidationResponse as AccountValidationResponse
    from paystack.models import AddressState as AddressState
    from paystack.models import AddressStateListResponse as AddressStateListResponse
    from paystack.models import ApplePayDomainList as ApplePayDomainList
    from paystack.models import ApplePayDomainListResponse as ApplePayDomainListResponse
    from paystack.models import ApplePayRegisterDomainParams as ApplePayRegisterDomainParams
    from paystack.models import ApplePayUnregisterDomainParams as ApplePayUnregisterDomainParams
    from paystack.models import ApplePayUnregisterDomainResponse as ApplePayUnregisterDomainResponse
    from paystack.models import Authorization as Authorization
    from paystack.models import AuthorizationCheckResponse as AuthorizationCheckResponse
    from paystack.models import AuthorizationReference as AuthorizationReference
    from paystack.models import AuthorizationRequest as AuthorizationRequest
    from paystack.models import AuthorizationRequestChannel as AuthorizationRequestChannel
    from paystack.models import AuthorizationRequestResponse as AuthorizationRequestResponse
    from paystack.models import BalanceLedgerEntry as BalanceLedgerEntry
    from paystack.models import BalanceLedgerModel as BalanceLedgerModel
    from paystack.models import BalanceLedgerResponse as BalanceLedgerResponse
    from paystack.models import BalanceResponse as BalanceResponse
    from paystack.models import Bank as Bank
    from paystack.models import BankAccountTypeInput as BankAccountTypeInput
    from paystack.models import BankCountryFilter as BankCountryFilter
    from paystack.models import BankDocumentTypeInput as BankDocumentTypeInput
    from paystack.models import BankGatewayFilter as BankGatewayFilter
    from paystack.models import BankInput as BankInput
    from paystack.models import BankListResponse as BankListResponse
    from paystack.models import BankTransferInput as BankTransferInput
    from paystack.models import BankTransferRejectedEvent as BankTransferRejectedEvent
    from paystack.models import BankTransferRejection as BankTransferRejection
    from paystack.models import BankType as BankType
    from paystack.models import BankTypeFilter as BankTypeFilter
    from paystack.models import BankValidateParams as BankValidateParams
    from paystack.models import Bearer as Bearer
    from paystack.models import BooleanOrString as BooleanOrString
    from paystack.models import BulkCharge as BulkCharge
    from paystack.models import BulkChargeItem as BulkChargeItem
    from paystack.models import BulkChargeItemInput as BulkChargeItemInput
    from paystack.models import BulkChargeItemListResponse as BulkChargeItemListResponse
    from paystack.models import BulkChargeItemStatus as BulkChargeItemStatus
    from paystack.models import BulkChargeItemStatusFilter as BulkChargeItemStatusFilter
    from paystack.models import BulkChargeListResponse as BulkChargeListResponse
    from paystack.models import BulkChargeResponse as BulkChargeResponse
    from paystack.models import BulkChargeStatus as BulkChargeStatus
    from paystack.models import BulkChargeStatusFilter as BulkChargeStatusFilter
    from paystack.models import CapitecPayInput as CapitecPayInput
    from paystack.models import CapitecPayPayment as CapitecPayPayment
    from paystack.models import CapitecPayResponse as CapitecPayResponse
    from paystack.models import CapitecPayStatus as CapitecPayStatus
    from paystack.models import CardBin as CardBin
    from paystack.models import CardBinResponse as CardBinResponse
    from paystack.models import Channel as Channel
    from paystack.models import Charge as Charge
    from paystack.models import ChargeCreateParams as ChargeCreateParams
    from paystack.models import ChargeDisputeCreateEvent as ChargeDisputeCreateEvent
    from paystack.models import ChargeDisputeRemindEvent as ChargeDisputeRemindEvent
    from paystack.models import ChargeDisputeResolveEvent as ChargeDisputeResolveEvent
    from paystack.models import ChargedTransaction as ChargedTransaction
    from paystack.models import ChargedTransactionResponse as ChargedTransactionResponse
    from paystack.models import ChargeResponse as ChargeResponse
    from paystack.models import ChargeStatus as ChargeStatus
    from paystack.models import ChargeSubmitAddressParams as ChargeSubmitAddressParams
    from paystack.models import ChargeSubmitBirthdayParams as ChargeSubmitBirthdayParams
    from paystack.models import ChargeSubmitOtpParams as ChargeSubmitOtpParams
    from paystack.models import ChargeSubmitPhoneParams as ChargeSubmitPhoneParams
    from paystack.models import ChargeSubmitPinParams as ChargeSubmitPinParams
    from paystack.models import ChargeSuccessEvent as ChargeSuccessEvent
    from paystack.models import CheckoutChannel as CheckoutChannel
    from paystack.models import Country as Country
    from paystack.models import Currency as Currency
    from paystack.models import CurrencyAmount as CurrencyAmount
    from paystack.models import CurrencyBalance as CurrencyBalance
    from paystack.models import Customer as Customer
    from paystack.models import CustomerCreateParams as CustomerCreateParams
    from paystack.models import CustomerDeactivateAuthorizationParams as CustomerDeactivateAuthorizationParams
    from paystack.models import CustomerDirectDebitActivationChargeParams as CustomerDirectDebitActivationChargeParams
    from paystack.models import CustomerIdentification as CustomerIdentification
    from paystack.models import CustomerIdentificationDetails as CustomerIdentificationDetails
    from paystack.models import CustomerIdentificationFailedEvent as CustomerIdentificationFailedEvent
    from paystack.models import CustomerIdentificationSuccessEvent as CustomerIdentificationSuccessEvent
    from paystack.models import CustomerInitializeAuthorizationParams as CustomerInitializeAuthorizationParams
    from paystack.models import CustomerInitializeDirectDebitParams as CustomerInitializeDirectDebitParams
    from paystack.models import CustomerListResponse as CustomerListResponse
    from paystack.models import CustomerMandateListMeta as CustomerMandateListMeta
    from paystack.models import CustomerMandateListResponse as CustomerMandateListResponse
    from paystack.models import CustomerReference as CustomerReference
    from paystack.models import CustomerResponse as CustomerResponse
    from paystack.models import CustomerRiskActionParams as CustomerRiskActionParams
    from paystack.models import CustomerUpdateParams as CustomerUpdateParams
    from paystack.models import CustomerValidateParams as CustomerValidateParams
    from paystack.models import DedicatedAccount as DedicatedAccount
    from paystack.models import DedicatedAccountAddSplitParams as DedicatedAccountAddSplitParams
    from paystack.models import DedicatedAccountAssigneeType as DedicatedAccountAssigneeType
    from paystack.models import DedicatedAccountAssignFailedEvent as DedicatedAccountAssignFailedEvent
    from paystack.models import DedicatedAccountAssignment as DedicatedAccountAssignment
    from paystack.models import DedicatedAccountAssignmentResult as DedicatedAccountAssignmentResult
    from paystack.models import DedicatedAccountAssignParams as DedicatedAccountAssignParams
    from paystack.models import DedicatedAccountAssignResponse as DedicatedAccountAssignResponse
    from paystack.models import DedicatedAccountAssignSuccessEvent as DedicatedAccountAssignSuccessEvent
    from paystack.models import DedicatedAccountBank as DedicatedAccountBank
    from paystack.models import DedicatedAccountCountry as DedicatedAccountCountry
    from paystack.models import DedicatedAccountCreateParams as DedicatedAccountCreateParams
    from paystack.models import DedicatedAccountDetails as DedicatedAccountDetails
    from paystack.models import DedicatedAccountDetailsResponse as DedicatedAccountDetailsResponse
    from paystack.models import DedicatedAccountIdentification as DedicatedAccountIdentification
    from paystack.models import DedicatedAccountIdentificationStatus as DedicatedAccountIdentificationStatus
    from paystack.models import DedicatedAccountListResponse as DedicatedAccountListResponse
    from paystack.models import DedicatedAccountProvider as DedicatedAccountProvider
    from paystack.models import DedicatedAccountProviderListResponse as DedicatedAccountProviderListResponse
    from paystack.models import DedicatedAccountRemoveSplitParams as DedicatedAccountRemoveSplitParams
    from paystack.models import DedicatedAccountRequeryResponse as DedicatedAccountRequeryResponse
    from paystack.models import DedicatedAccountResponse as DedicatedAccountResponse
    from paystack.models import DedicatedAccountSplitConfig as DedicatedAccountSplitConfig
    from paystack.models import DedicatedAccountSplitConfigOrText as DedicatedAccountSplitConfigOrText
    from paystack.models import DirectDebitAccountInput as DirectDebitAccountInput
    from paystack.models import DirectDebitAddressInput as DirectDebitAddressInput
    from paystack.models import DirectDebitAuthorization as DirectDebitAuthorization
    from paystack.models import DirectDebitAuthorizationActiveEvent as DirectDebitAuthorizationActiveEvent
    from paystack.models import DirectDebitAuthorizationCreatedEvent as DirectDebitAuthorizationCreatedEvent
    from paystack.models import DirectDebitMandate as DirectDebitMandate
    from paystack.models import DirectDebitMandateListResponse as DirectDebitMandateListResponse
    from paystack.models import DirectDebitMandateStatus as DirectDebitMandateStatus
    from paystack.models import DirectDebitMandateStatusFilter as DirectDebitMandateStatusFilter
    from paystack.models import DirectDebitTriggerActivationChargeParams as DirectDebitTriggerActivationChargeParams
    from paystack.models import Dispute as Dispute
    from paystack.models import DisputeCategory as DisputeCategory
    from paystack.models import DisputeDetails as DisputeDetails
    from paystack.models import DisputedTransaction as DisputedTransaction
    from paystack.models import DisputeEvidence as DisputeEvidence
    from paystack.models import DisputeEvidenceParams as DisputeEvidenceParams
    from paystack.models import DisputeEvidenceResponse as DisputeEvidenceResponse
    from paystack.models import DisputeExport as DisputeExport
    from paystack.models import DisputeExportResponse as DisputeExportResponse
    from paystack.models import DisputeHistory as DisputeHistory
    from paystack.models import DisputeListResponse as DisputeListResponse
    from paystack.models import DisputeMessage as DisputeMessage
    from paystack.models import DisputeResolution as DisputeResolution
    from paystack.models import DisputeResolutionInput as DisputeResolutionInput
    from paystack.models import DisputeResolveParams as DisputeResolveParams
    from paystack.models import DisputeResponse as DisputeResponse
    from paystack.models import DisputeSource as DisputeSource
    from paystack.models import DisputeStatus as DisputeStatus
    from paystack.models import DisputeStatusFilter as DisputeStatusFilter
    from paystack.models import DisputeUpdateParams as DisputeUpdateParams
    from paystack.models import DisputeUpload as DisputeUpload
    from paystack.models import DisputeUploadResponse as DisputeUploadResponse
    from paystack.models import EftInput as EftInput
    from paystack.models import EmbeddedCustomer as EmbeddedCustomer
    from paystack.models import EmbeddedIntegration as EmbeddedIntegration
    from paystack.models import EmbeddedPlan as EmbeddedPlan
    from paystack.models import EmbeddedSplit as EmbeddedSplit
    from paystack.models import EmbeddedSubaccount as EmbeddedSubaccount
    from paystack.models import EmbeddedSubscription as EmbeddedSubscription
    from paystack.models import ErrorMeta as ErrorMeta
    from paystack.models import ErrorResponse as ErrorResponse
    from paystack.models import ErrorType as ErrorType
    from paystack.models import EventResend as EventResend
    from paystack.models import EventResendResponse as EventResendResponse
    from paystack.models import ExpiringCard as ExpiringCard
    from paystack.models import Flag as Flag
    from paystack.models import IdentificationType as IdentificationType
    from paystack.models import InitializedPreauthorization as InitializedPreauthorization
    from paystack.models import InitializedPreauthorizationResponse as InitializedPreauthorizationResponse
    from paystack.models import InitializedTransaction as InitializedTransaction
    from paystack.models import InitializedTransactionResponse as InitializedTransactionResponse
    from paystack.models import IntegerOrObject as IntegerOrObject
    from paystack.models import IntegrationReference as IntegrationReference
    from paystack.models import (
        IntegrationUpdatePaymentSessionTimeoutParams as IntegrationUpdatePaymentSessionTimeoutParams,
    )
    from paystack.models import Invoice as Invoice
    from paystack.models import InvoiceCreateEvent as InvoiceCreateEvent
    from paystack.models import InvoicePaymentFailedEvent as InvoicePaymentFailedEvent
    from paystack.models import InvoiceTransaction as InvoiceTransaction
    from paystack.models import InvoiceTransactionReference as InvoiceTransactionReference
    from paystack.models import InvoiceUpdateEvent as InvoiceUpdateEvent
    from paystack.models import ListMeta as ListMeta
    from paystack.models import LoggedEvent as LoggedEvent
    from paystack.models import LoggedEventListResponse as LoggedEventListResponse
    from paystack.models import LoggedEventResponse as LoggedEventResponse
    from paystack.models import LoggedEventStatus as LoggedEventStatus
    from paystack.models import LoggedEventStatusFilter as LoggedEventStatusFilter
    from paystack.models import MessageResponse as MessageResponse
    from paystack.models import MetadataInput as MetadataInput
    from paystack.models import MobileMoneyInput as MobileMoneyInput
    from paystack.models import Order as Order
    from paystack.models import OrderCreateParams as OrderCreateParams
    from paystack.models import OrderItem as OrderItem
    from paystack.models import OrderItemInput as OrderItemInput
    from paystack.models import OrderItemTypeInput as OrderItemTypeInput
    from paystack.models import OrderLineItem as OrderLineItem
    from paystack.models import OrderLineItemProduct as OrderLineItemProduct
    from paystack.models import OrderListMeta as OrderListMeta
    from paystack.models import OrderListResponse as OrderListResponse
    from paystack.models import OrderResponse as OrderResponse
    from paystack.models import OrderShipping as OrderShipping
    from paystack.models import OrderShippingInput as OrderShippingInput
    from paystack.models import OrderShippingMethod as OrderShippingMethod
    from paystack.models import OrderStatus as OrderStatus
    from paystack.models import PageAddProductsParams as PageAddProductsParams
    from paystack.models import PageCreateParams as PageCreateParams
    from paystack.models import PageUpdateParams as PageUpdateParams
    from paystack.models import PartialStorefront as PartialStorefront
    from paystack.models import PaymentPage as PaymentPage
    from paystack.models import PaymentPageListResponse as PaymentPageListResponse
    from paystack.models import PaymentPageProduct as PaymentPageProduct
    from paystack.models import PaymentPageResponse as PaymentPageResponse
    from paystack.models import PaymentPageType as PaymentPageType
    from paystack.models import PaymentPageTypeInput as PaymentPageTypeInput
    from paystack.models import PaymentRequest as PaymentRequest
    from paystack.models import PaymentRequestCreateParams as PaymentRequestCreateParams
    from paystack.models import PaymentRequestDiscount as PaymentRequestDiscount
    from paystack.models import PaymentRequestDiscountOrAmount as PaymentRequestDiscountOrAmount
    from paystack.models import PaymentRequestDraftEvent as PaymentRequestDraftEvent
    from paystack.models import PaymentRequestFinalizeParams as PaymentRequestFinalizeParams
    from paystack.models import PaymentRequestLineItem as PaymentRequestLineItem
    from paystack.models import PaymentRequestLineItemInput as PaymentRequestLineItemInput
    from paystack.models import PaymentRequestListResponse as PaymentRequestListResponse
    from paystack.models import PaymentRequestNotification as PaymentRequestNotification
    from paystack.models import PaymentRequestPendingEvent as PaymentRequestPendingEvent
    from paystack.models import PaymentRequestResponse as PaymentRequestResponse
    from paystack.models import PaymentRequestStatus as PaymentRequestStatus
    from paystack.models import PaymentRequestStatusFilter as PaymentRequestStatusFilter
    from paystack.models import PaymentRequestSuccessEvent as PaymentRequestSuccessEvent
    from paystack.models import PaymentRequestTax as PaymentRequestTax
    from paystack.models import PaymentRequestTaxInput as PaymentRequestTaxInput
    from paystack.models import PaymentRequestTotals as PaymentRequestTotals
    from paystack.models import PaymentRequestTotalsResponse as PaymentRequestTotalsResponse
    from paystack.models import PaymentRequestUpdateParams as PaymentRequestUpdateParams
    from paystack.models import PaymentSessionTimeout as PaymentSessionTimeout
    from paystack.models import PaymentSessionTimeoutResponse as PaymentSessionTimeoutResponse
    from paystack.models import Plan as Plan
    from paystack.models import PlanCreateParams as PlanCreateParams
    from paystack.models import PlanInterval as PlanInterval
    from paystack.models import PlanIntervalInput as PlanIntervalInput
    from paystack.models import PlanListResponse as PlanListResponse
    from paystack.models import PlanReference as PlanReference
    from paystack.models import PlanResponse as PlanResponse
    from paystack.models import PlanUpdateParams as PlanUpdateParams
    from paystack.models import Preauthorization as Preauthorization
    from paystack.models import PreauthorizationCapture as PreauthorizationCapture
    from paystack.models import PreauthorizationCaptureFailedEvent as PreauthorizationCaptureFailedEvent
    from paystack.models import PreauthorizationCaptureParams as PreauthorizationCaptureParams
    from paystack.models import PreauthorizationCaptureResponse as PreauthorizationCaptureResponse
    from paystack.models import PreauthorizationCaptureSuccessEvent as PreauthorizationCaptureSuccessEvent
    from paystack.models import PreauthorizationExpireAction as PreauthorizationExpireAction
    from paystack.models import PreauthorizationExpireActionInput as PreauthorizationExpireActionInput
    from paystack.models import PreauthorizationGatewayResponse as PreauthorizationGatewayResponse
    from paystack.models import PreauthorizationInitializeParams as PreauthorizationInitializeParams
    from paystack.models import PreauthorizationListResponse as PreauthorizationListResponse
    from paystack.models import PreauthorizationReleaseFailedEvent as PreauthorizationReleaseFailedEvent
    from paystack.models import PreauthorizationReleaseParams as PreauthorizationReleaseParams
    from paystack.models import PreauthorizationReleaseSuccessEvent as PreauthorizationReleaseSuccessEvent
    from paystack.models import PreauthorizationReserveAuthorizationParams as PreauthorizationReserveAuthorizationParams
    from paystack.models import PreauthorizationReserveSuccessEvent as PreauthorizationReserveSuccessEvent
    from paystack.models import PreauthorizationResponse as PreauthorizationResponse
    from paystack.models import PreauthorizationStatus as PreauthorizationStatus
    from paystack.models import PreauthorizationStatusFilter as PreauthorizationStatusFilter
    from paystack.models import PreauthorizationTransaction as PreauthorizationTransaction
    from paystack.models import Product as Product
    from paystack.models import ProductCreateEvent as ProductCreateEvent
    from paystack.models import ProductCreateParams as ProductCreateParams
    from paystack.models import ProductDeleteEvent as ProductDeleteEvent
    from paystack.models import ProductFile as ProductFile
    from paystack.models import ProductListResponse as ProductListResponse
    from paystack.models import ProductOrder as ProductOrder
    from paystack.models import ProductOrderListResponse as ProductOrderListResponse
    from paystack.models import ProductResponse as ProductResponse
    from paystack.models import ProductShippingFee as ProductShippingFee
    from paystack.models import ProductShippingFields as ProductShippingFields
    from paystack.models import ProductUpdateEvent as ProductUpdateEvent
    from paystack.models import ProductUpdateParams as ProductUpdateParams
    from paystack.models import QrInput as QrInput
    from paystack.models import Refund as Refund
    from paystack.models import RefundAccountDetails as RefundAccountDetails
    from paystack.models import RefundCreateParams as RefundCreateParams
    from paystack.models import RefundEventData as RefundEventData
    from paystack.models import RefundFailedEvent as RefundFailedEvent
    from paystack.models import RefundListResponse as RefundListResponse
    from paystack.models import RefundNeedsAttentionEvent as RefundNeedsAttentionEvent
    from paystack.models import RefundPendingEvent as RefundPendingEvent
    from paystack.models import RefundProcessedEvent as RefundProcessedEvent
    from paystack.models import RefundProcessingEvent as RefundProcessingEvent
    from paystack.models import RefundResponse as RefundResponse
    from paystack.models import RefundRetryParams as RefundRetryParams
    from paystack.models import RefundStatus as RefundStatus
    from paystack.models import RefundTransaction as RefundTransaction
    from paystack.models import RejectedBankTransfer as RejectedBankTransfer
    from paystack.models import ReleasedPreauthorization as ReleasedPreauthorization
    from paystack.models import ReleasedPreauthorizationResponse as ReleasedPreauthorizationResponse
    from paystack.models import ResolvedAccount as ResolvedAccount
    from paystack.models import ResolvedAccountResponse as ResolvedAccountResponse
    from paystack.models import ResolvedDispute as ResolvedDispute
    from paystack.models import ResolvedDisputeResponse as ResolvedDisputeResponse
    from paystack.models import RiskAction as RiskAction
    from paystack.models import RiskActionInput as RiskActionInput
    from paystack.models import Settlement as Settlement
    from paystack.models import SettlementListResponse as SettlementListResponse
    from paystack.models import SettlementStatus as SettlementStatus
    from paystack.models import SettlementStatusFilter as SettlementStatusFilter
    from paystack.models import Split as Split
    from paystack.models import SplitAddSubaccountParams as SplitAddSubaccountParams
    from paystack.models import SplitBearerType as SplitBearerType
    from paystack.models import SplitBearerTypeInput as SplitBearerTypeInput
    from paystack.models import SplitCreateParams as SplitCreateParams
    from paystack.models import SplitInput as SplitInput
    from paystack.models import SplitInputSubaccount as SplitInputSubaccount
    from paystack.models import SplitListResponse as SplitListResponse
    from paystack.models import SplitRemoveSubaccountParams as SplitRemoveSubaccountParams
    from paystack.models import SplitResponse as SplitResponse
    from paystack.models import SplitSubaccount as SplitSubaccount
    from paystack.models import SplitType as SplitType
    from paystack.models import SplitTypeInput as SplitTypeInput
    from paystack.models import SplitUpdateParams as SplitUpdateParams
    from paystack.models import Storefront as Storefront
    from paystack.models import StorefrontAddProductsParams as StorefrontAddProductsParams
    from paystack.models import StorefrontChangeResponse as StorefrontChangeResponse
    from paystack.models import StorefrontContact as StorefrontContact
    from paystack.models import StorefrontCreateParams as StorefrontCreateParams
    from paystack.models import StorefrontListResponse as StorefrontListResponse
    from paystack.models import StorefrontMeta as StorefrontMeta
    from paystack.models import StorefrontResponse as StorefrontResponse
    from paystack.models import StorefrontStatus as StorefrontStatus
    from paystack.models import StorefrontStatusFilter as StorefrontStatusFilter
    from paystack.models import StorefrontUpdateParams as StorefrontUpdateParams
    from paystack.models import StringOrInteger as StringOrInteger
    from paystack.models import StringOrObject as StringOrObject
    from paystack.models import Subaccount as Subaccount
    from paystack.models import SubaccountCreateParams as SubaccountCreateParams
    from paystack.models import SubaccountListResponse as SubaccountListResponse
    from paystack.models import SubaccountResponse as SubaccountResponse
    from paystack.models import SubaccountSettlementSchedule as SubaccountSettlementSchedule
    from paystack.models import SubaccountSettlementScheduleInput as SubaccountSettlementScheduleInput
    from paystack.models import SubaccountUpdateParams as SubaccountUpdateParams
    from paystack.models import Subscription as Subscription
    from paystack.models import SubscriptionCreateEvent as SubscriptionCreateEvent
    from paystack.models import SubscriptionCreateParams as SubscriptionCreateParams
    from paystack.models import SubscriptionDisableEvent as SubscriptionDisableEvent
    from paystack.models import SubscriptionDisableParams as SubscriptionDisableParams
    from paystack.models import SubscriptionEmailResponse as SubscriptionEmailResponse
    from paystack.models import SubscriptionEnableParams as SubscriptionEnableParams
    from paystack.models import SubscriptionExpiringCardsEvent as SubscriptionExpiringCardsEvent
    from paystack.models import SubscriptionLink as SubscriptionLink
    from paystack.models import SubscriptionLinkResponse as SubscriptionLinkResponse
    from paystack.models import SubscriptionListResponse as SubscriptionListResponse
    from paystack.models import SubscriptionNotRenewEvent as SubscriptionNotRenewEvent
    from paystack.models import SubscriptionReference as SubscriptionReference
    from paystack.models import SubscriptionResponse as SubscriptionResponse
    from paystack.models import SubscriptionStateResponse as SubscriptionStateResponse
    from paystack.models import SubscriptionStatus as SubscriptionStatus
    from paystack.models import SupportedCountry as SupportedCountry
    from paystack.models import SupportedCountryAccountNumberPattern as SupportedCountryAccountNumberPattern
    from paystack.models import SupportedCountryBank as SupportedCountryBank
    from paystack.models import SupportedCountryCurrencies as SupportedCountryCurrencies
    from paystack.models import SupportedCountryCurrency as SupportedCountryCurrency
    from paystack.models import SupportedCountryListResponse as SupportedCountryListResponse
    from paystack.models import SupportedCountryNames as SupportedCountryNames
    from paystack.models import SupportedCountryRelationships as SupportedCountryRelationships
    from paystack.models import Terminal as Terminal
    from paystack.models import TerminalCommissionParams as TerminalCommissionParams
    from paystack.models import TerminalDecommissionParams as TerminalDecommissionParams
    from paystack.models import TerminalEvent as TerminalEvent
    from paystack.models import TerminalEventAction as TerminalEventAction
    from paystack.models import TerminalEventDataInput as TerminalEventDataInput
    from paystack.models import TerminalEventResponse as TerminalEventResponse
    from paystack.models import TerminalEventStatus as TerminalEventStatus
    from paystack.models import TerminalEventStatusResponse as TerminalEventStatusResponse
    from paystack.models import TerminalEventType as TerminalEventType
    from paystack.models import TerminalListResponse as TerminalListResponse
    from paystack.models import TerminalPresence as TerminalPresence
    from paystack.models import TerminalPresenceResponse as TerminalPresenceResponse
    from paystack.models import TerminalResponse as TerminalResponse
    from paystack.models import TerminalSendEventParams as TerminalSendEventParams
    from paystack.models import TerminalStatus as TerminalStatus
    from paystack.models import TerminalUpdateParams as TerminalUpdateParams
    from paystack.models import Transaction as Transaction
    from paystack.models import TransactionChannelFilter as TransactionChannelFilter
    from paystack.models import TransactionChargeAuthorizationParams as TransactionChargeAuthorizationParams
    from paystack.models import TransactionCheckAuthorizationParams as TransactionCheckAuthorizationParams
    from paystack.models import TransactionEventResponse as TransactionEventResponse
    from paystack.models import TransactionExport as TransactionExport
    from paystack.models import TransactionExportResponse as TransactionExportResponse
    from paystack.models import TransactionExportStatus as TransactionExportStatus
    from paystack.models import TransactionInitializeParams as TransactionInitializeParams
    from paystack.models import TransactionListResponse as TransactionListResponse
    from paystack.models import TransactionLog as TransactionLog
    from paystack.models import TransactionLogEntry as TransactionLogEntry
    from paystack.models import TransactionLogEntryType as TransactionLogEntryType
    from paystack.models import TransactionPartialDebitParams as TransactionPartialDebitParams
    from paystack.models import TransactionReference as TransactionReference
    from paystack.models import TransactionResponse as TransactionResponse
    from paystack.models import TransactionSessionResponse as TransactionSessionResponse
    from paystack.models import TransactionSource as TransactionSource
    from paystack.models import TransactionSourceFilter as TransactionSourceFilter
    from paystack.models import TransactionSplit as TransactionSplit
    from paystack.models import TransactionSplitFormula as TransactionSplitFormula
    from paystack.models import TransactionSplitPart as TransactionSplitPart
    from paystack.models import TransactionSplitShares as TransactionSplitShares
    from paystack.models import TransactionStatus as TransactionStatus
    from paystack.models import TransactionStatusFilter as TransactionStatusFilter
    from paystack.models import TransactionTimelineResponse as TransactionTimelineResponse
    from paystack.models import TransactionTotals as TransactionTotals
    from paystack.models import TransactionTotalsResponse as TransactionTotalsResponse
    from paystack.models import Transfer as Transfer
    from paystack.models import TransferBulkParams as TransferBulkParams
    from paystack.models import TransferBulkResponse as TransferBulkResponse
    from paystack.models import TransferDisableOtpFinalizeParams as TransferDisableOtpFinalizeParams
    from paystack.models import TransferExport as TransferExport
    from paystack.models import TransferExportResponse as TransferExportResponse
    from paystack.models import TransferFailedEvent as TransferFailedEvent
    from paystack.models import TransferFee as TransferFee
    from paystack.models import TransferFeesBreakdown as TransferFeesBreakdown
    from paystack.models import TransferFinalizeParams as TransferFinalizeParams
    from paystack.models import TransferInitiateParams as TransferInitiateParams
    from paystack.models import TransferInput as TransferInput
    from paystack.models import TransferIntegration as TransferIntegration
    from paystack.models import TransferIntegrationReference as TransferIntegrationReference
    from paystack.models import TransferListResponse as TransferListResponse
    from paystack.models import TransferOtpReason as TransferOtpReason
    from paystack.models import TransferRecipient as TransferRecipient
    from paystack.models import TransferRecipientBulk as TransferRecipientBulk
    from paystack.models import TransferRecipientBulkError as TransferRecipientBulkError
    from paystack.models import TransferRecipientBulkParams as TransferRecipientBulkParams
    from paystack.models import TransferRecipientBulkResponse as TransferRecipientBulkResponse
    from paystack.models import TransferRecipientCreateParams as TransferRecipientCreateParams
    from paystack.models import TransferRecipientDetails as TransferRecipientDetails
    from paystack.models import TransferRecipientInput as TransferRecipientInput
    from paystack.models import TransferRecipientListResponse as TransferRecipientListResponse
    from paystack.models import TransferRecipientRecord as TransferRecipientRecord
    from paystack.models import TransferRecipientReference as TransferRecipientReference
    from paystack.models import TransferRecipientResponse as TransferRecipientResponse
    from paystack.models import TransferRecipientType as TransferRecipientType
    from paystack.models import TransferRecipientTypeInput as TransferRecipientTypeInput
    from paystack.models import TransferRecipientUpdateParams as TransferRecipientUpdateParams
    from paystack.models import TransferResendOtpParams as TransferResendOtpParams
    from paystack.models import TransferResponse as TransferResponse
    from paystack.models import TransferReversedEvent as TransferReversedEvent
    from paystack.models import TransferSession as TransferSession
    from paystack.models import TransferSourceInput as TransferSourceInput
    from paystack.models import TransferStatus as TransferStatus
    from paystack.models import TransferStatusFilter as TransferStatusFilter
    from paystack.models import TransferSuccessEvent as TransferSuccessEvent
    from paystack.models import UpdatedDispute as UpdatedDispute
    from paystack.models import UpdatedDisputeResponse as UpdatedDisputeResponse
    from paystack.models import UssdInput as UssdInput
    from paystack.models import UssdType as UssdType
    from paystack.models import VerifiedAuthorization as VerifiedAuthorization
    from paystack.models import VerifiedAuthorizationResponse as VerifiedAuthorizationResponse
    from paystack.models import VirtualTerminal as VirtualTerminal
    from paystack.models import VirtualTerminalAddSplitCodeParams as VirtualTerminalAddSplitCodeParams
    from paystack.models import VirtualTerminalCreateParams as VirtualTerminalCreateParams
    from paystack.models import VirtualTerminalCustomFieldInput as VirtualTerminalCustomFieldInput
    from paystack.models import VirtualTerminalDeleteSplitCodeParams as VirtualTerminalDeleteSplitCodeParams
    from paystack.models import VirtualTerminalDestination as VirtualTerminalDestination
    from paystack.models import VirtualTerminalDestinationAssignParams as VirtualTerminalDestinationAssignParams
    from paystack.models import VirtualTerminalDestinationInput as VirtualTerminalDestinationInput
    from paystack.models import VirtualTerminalDestinationListResponse as VirtualTerminalDestinationListResponse
    from paystack.models import VirtualTerminalDestinationType as VirtualTerminalDestinationType
    from paystack.models import VirtualTerminalDestinationUnassignParams as VirtualTerminalDestinationUnassignParams
    from paystack.models import VirtualTerminalListResponse as VirtualTerminalListResponse
    from paystack.models import VirtualTerminalPaymentMethod as VirtualTerminalPaymentMethod
    from paystack.models import VirtualTerminalPaymentMethodType as VirtualTerminalPaymentMethodType
    from paystack.models import VirtualTerminalResponse as VirtualTerminalResponse
    from paystack.models import VirtualTerminalSplitResponse as VirtualTerminalSplitResponse
    from paystack.models import VirtualTerminalStatusFilter as VirtualTerminalStatusFilter
    from paystack.models import VirtualTerminalTransactionsResponse as VirtualTerminalTransactionsResponse
    from paystack.models import VirtualTerminalTransactionSummaryResponse as VirtualTerminalTransactionSummaryResponse
    from paystack.models import VirtualTerminalUpdateParams as VirtualTerminalUpdateParams
    from paystack.models import VirtualTerminalUpdateResponse as VirtualTerminalUpdateResponse
    from paystack.models import WebhookEventFilters as WebhookEventFilters
    from paystack.models import WebhookEventResendMatchingParams as WebhookEventResendMatchingParams
    from paystack.models import WebhookEventResendParams as WebhookEventResendParams
    from paystack.payments import AsyncPaymentList as AsyncPaymentList
    from paystack.payments import Discrepancy as Discrepancy
    from paystack.payments import Expected as Expected
    from paystack.payments import Payment as Payment
    from paystack.payments import PaymentList as PaymentList
    from paystack.payouts import AsyncPayoutList as AsyncPayoutList
    from paystack.payouts import Payout as Payout
    from paystack.payouts import PayoutItem as PayoutItem
    from paystack.payouts import PayoutList as PayoutList
    from paystack.payouts import PayoutOutcome as PayoutOutcome
    from paystack.runtime.errors import AmountMismatchError as AmountMismatchError
    from paystack.runtime.errors import APIError as APIError
    from paystack.runtime.errors import ApiException as ApiException
    from paystack.runtime.errors import AuthenticationError as AuthenticationError
    from paystack.runtime.errors import BatchOutcomeUnknownError as BatchOutcomeUnknownError
    from paystack.runtime.errors import CatchUpError as CatchUpError
    from paystack.runtime.errors import CheckoutUnavailableError as CheckoutUnavailableError
    from paystack.runtime.errors import ConfigurationError as ConfigurationError
    from paystack.runtime.errors import DuplicateReferenceError as DuplicateReferenceError
    from paystack.runtime.errors import InboxBusyError as InboxBusyError
    from paystack.runtime.errors import InboxError as InboxError
    from paystack.runtime.errors import InsufficientBalanceError as InsufficientBalanceError
    from paystack.runtime.errors import NetworkError as NetworkError
    from paystack.runtime.errors import NotFoundError as NotFoundError
    from paystack.runtime.errors import NotSupportedError as NotSupportedError
    from paystack.runtime.errors import OutcomeUnknownError as OutcomeUnknownError
    from paystack.runtime.errors import PaymentError as PaymentError
    from paystack.runtime.errors import PaymentNotSuccessfulError as PaymentNotSuccessfulError
    from paystack.runtime.errors import PayoutNotFinalError as PayoutNotFinalError
    from paystack.runtime.errors import PaystackError as PaystackError
    from paystack.runtime.errors import PermissionDeniedError as PermissionDeniedError
    from paystack.runtime.errors import ProcessorError as ProcessorError
    from paystack.runtime.errors import RateLimitError as RateLimitError
    from paystack.runtime.errors import RequestTimeoutError as RequestTimeoutError
    from paystack.runtime.errors import ServerError as ServerError
    from paystack.runtime.errors import SignatureVerificationError as SignatureVerificationError
    from paystack.runtime.errors import ValidationError as ValidationError
    from paystack.runtime.models import Envelope as Envelope
    from paystack.runtime.models import UnknownEvent as UnknownEvent
    from paystack.runtime.options import NULL as NULL
    from paystack.runtime.options import RequestOptions as RequestOptions
    from paystack.runtime.options import Timeout as Timeout
    from paystack.runtime.pages import AsyncPage as AsyncPage
    from paystack.runtime.pages import Page as Page
    from paystack.runtime.rate_limit import RateLimit as RateLimit

__version__ = "0.2.0"

__getattr__, __dir__, __all__ = lazy(
    __name__,
    globals(),
    {
        "paystack.fees": (),
        "paystack.money": (),
        "paystack.payments": ("AsyncPaymentList", "Discrepancy", "Expected", "Payment", "PaymentList", "payments"),
        "paystack.payouts": ("AsyncPayoutList", "Payout", "PayoutItem", "PayoutList", "PayoutOutcome", "payouts"),
        "paystack.rate_limits": (),
        "paystack.webhooks": (),
        "paystack.api_client": ("ApiClient", "AsyncApiClient", "AsyncPaystack", "Paystack"),
        "paystack.runtime.errors": (
            "AmountMismatchError",
            "APIError",
            "ApiException",
            "AuthenticationError",
            "BatchOutcomeUnknownError",
            "CatchUpError",
            "CheckoutUnavailableError",
            "ConfigurationError",
            "DuplicateReferenceError",
            "InboxBusyError",
            "InboxError",
            "InsufficientBalanceError",
            "NetworkError",
            "NotFoundError",
            "NotSupportedError",
            "OutcomeUnknownError",
            "PaymentError",
            "PaymentNotSuccessfulError",
            "PayoutNotFinalError",
            "PaystackError",
            "PermissionDeniedError",
            "ProcessorError",
            "RateLimitError",
            "RequestTimeoutError",
            "ServerError",
            "SignatureVerificationError",
            "ValidationError",
        ),
        "paystack.runtime.models": ("Envelope", "UnknownEvent"),
        "paystack.runtime.options": ("NULL", "RequestOptions", "Timeout"),
        "paystack.runtime.pages": ("AsyncPage", "Page"),
        "paystack.runtime.rate_limit": ("RateLimit",),
        "paystack.api.apple_pay_api": ("AsyncApplePayApi", "ApplePayApi"),
        "paystack.api.balance_api": ("AsyncBalanceApi", "BalanceApi"),
        "paystack.api.banks_api": ("AsyncBanksApi", "BanksApi"),
        "paystack.api.bulk_charges_api": ("AsyncBulkChargesApi", "BulkChargesApi"),
        "paystack.api.capitec_pay_api": ("AsyncCapitecPayApi", "CapitecPayApi"),
        "paystack.api.charges_api": ("AsyncChargesApi", "ChargesApi"),
        "paystack.api.customers_api": ("AsyncCustomersApi", "CustomersApi"),
        "paystack.api.dedicated_accounts_api": ("AsyncDedicatedAccountsApi", "DedicatedAccountsApi"),
        "paystack.api.direct_debits_api": ("AsyncDirectDebitsApi", "DirectDebitsApi"),
        "paystack.api.disputes_api": ("AsyncDisputesApi", "DisputesApi"),
        "paystack.api.integration_api": ("AsyncIntegrationApi", "IntegrationApi"),
        "paystack.api.miscellaneous_api": ("AsyncMiscellaneousApi", "MiscellaneousApi"),
        "paystack.api.orders_api": ("AsyncOrdersApi", "OrdersApi"),
        "paystack.api.pages_api": ("AsyncPagesApi", "PagesApi"),
        "paystack.api.payment_requests_api": ("AsyncPaymentRequestsApi", "PaymentRequestsApi"),
        "paystack.api.plans_api": ("AsyncPlansApi", "PlansApi"),
        "paystack.api.preauthorizations_api": ("AsyncPreauthorizationsApi", "PreauthorizationsApi"),
        "paystack.api.products_api": ("AsyncProductsApi", "ProductsApi"),
        "paystack.api.refunds_api": ("AsyncRefundsApi", "RefundsApi"),
        "paystack.api.settlements_api": ("AsyncSettlementsApi", "SettlementsApi"),
        "paystack.api.splits_api": ("AsyncSplitsApi", "SplitsApi"),
        "paystack.api.storefronts_api": ("AsyncStorefrontsApi", "StorefrontsApi"),
        "paystack.api.subaccounts_api": ("AsyncSubaccountsApi", "SubaccountsApi"),
        "paystack.api.subscriptions_api": ("AsyncSubscriptionsApi", "SubscriptionsApi"),
        "paystack.api.terminals_api": ("AsyncTerminalsApi", "TerminalsApi"),
        "paystack.api.transactions_api": ("AsyncTransactionsApi", "TransactionsApi"),
        "paystack.api.transfer_recipients_api": ("AsyncTransferRecipientsApi", "TransferRecipientsApi"),
        "paystack.api.transfers_api": ("AsyncTransfersApi", "TransfersApi"),
        "paystack.api.virtual_terminals_api": ("AsyncVirtualTerminalsApi", "VirtualTerminalsApi"),
        "paystack.api.webhook_events_api": ("AsyncWebhookEventsApi", "WebhookEventsApi"),
        "paystack.models": (
            "AccountValidation",
            "AccountValidationResponse",
            "AddressState",
            "AddressStateListResponse",
            "ApplePayDomainList",
            "ApplePayDomainListResponse",
            "ApplePayRegisterDomainParams",
            "ApplePayUnregisterDomainParams",
            "ApplePayUnregisterDomainResponse",
            "Authorization",
            "AuthorizationCheckResponse",
            "AuthorizationReference",
            "AuthorizationRequest",
            "AuthorizationRequestChannel",
            "AuthorizationRequestResponse",
            "BalanceLedgerEntry",
            "BalanceLedgerModel",
            "BalanceLedgerResponse",
            "BalanceResponse",
            "Bank",
            "BankAccountTypeInput",
            "BankCountryFilter",
            "BankDocumentTypeInput",
            "BankGatewayFilter",
            "BankInput",
            "BankListResponse",
            "BankTransferInput",
            "BankTransferRejectedEvent",
            "BankTransferRejection",
            "BankType",
            "BankTypeFilter",
            "BankValidateParams",
            "Bearer",
            "BooleanOrString",
            "BulkCharge",
            "BulkChargeItem",
            "BulkChargeItemInput",
            "BulkChargeItemListResponse",
            "BulkChargeItemStatus",
            "BulkChargeItemStatusFilter",
            "BulkChargeListResponse",
            "BulkChargeResponse",
            "BulkChargeStatus",
            "BulkChargeStatusFilter",
            "CapitecPayInput",
            "CapitecPayPayment",
            "CapitecPayResponse",
            "CapitecPayStatus",
            "CardBin",
            "CardBinResponse",
            "Channel",
            "Charge",
            "ChargeCreateParams",
            "ChargeDisputeCreateEvent",
            "ChargeDisputeRemindEvent",
            "ChargeDisputeResolveEvent",
            "ChargeResponse",
            "ChargeStatus",
            "ChargeSubmitAddressParams",
            "ChargeSubmitBirthdayParams",
            "ChargeSubmitOtpParams",
            "ChargeSubmitPhoneParams",
            "ChargeSubmitPinParams",
            "ChargeSuccessEvent",
            "ChargedTransaction",
            "ChargedTransactionResponse",
            "CheckoutChannel",
            "Country",
            "Currency",
            "CurrencyAmount",
            "CurrencyBalance",
            "Customer",
            "CustomerCreateParams",
            "CustomerDeactivateAuthorizationParams",
            "CustomerDirectDebitActivationChargeParams",
            "CustomerIdentification",
            "CustomerIdentificationDetails",
            "CustomerIdentificationFailedEvent",
            "CustomerIdentificationSuccessEvent",
            "CustomerInitializeAuthorizationParams",
            "CustomerInitializeDirectDebitParams",
            "CustomerListResponse",
            "CustomerMandateListMeta",
            "CustomerMandateListResponse",
            "CustomerReference",
            "CustomerResponse",
            "CustomerRiskActionParams",
            "CustomerUpdateParams",
            "CustomerValidateParams",
            "DedicatedAccount",
            "DedicatedAccountAddSplitParams",
            "DedicatedAccountAssignFailedEvent",
            "DedicatedAccountAssignParams",
            "DedicatedAccountAssignResponse",
            "DedicatedAccountAssignSuccessEvent",
            "DedicatedAccountAssigneeType",
            "DedicatedAccountAssignment",
            "DedicatedAccountAssignmentResult",
            "DedicatedAccountBank",
            "DedicatedAccountCountry",
            "DedicatedAccountCreateParams",
            "DedicatedAccountDetails",
            "DedicatedAccountDetailsResponse",
            "DedicatedAccountIdentification",
            "DedicatedAccountIdentificationStatus",
            "DedicatedAccountListResponse",
            "DedicatedAccountProvider",
            "DedicatedAccountProviderListResponse",
            "DedicatedAccountRemoveSplitParams",
            "DedicatedAccountRequeryResponse",
            "DedicatedAccountResponse",
            "DedicatedAccountSplitConfig",
            "DedicatedAccountSplitConfigOrText",
            "DirectDebitAccountInput",
            "DirectDebitAddressInput",
            "DirectDebitAuthorization",
            "DirectDebitAuthorizationActiveEvent",
            "DirectDebitAuthorizationCreatedEvent",
            "DirectDebitMandate",
            "DirectDebitMandateListResponse",
            "DirectDebitMandateStatus",
            "DirectDebitMandateStatusFilter",
            "DirectDebitTriggerActivationChargeParams",
            "Dispute",
            "DisputeCategory",
            "DisputeDetails",
            "DisputeEvidence",
            "DisputeEvidenceParams",
            "DisputeEvidenceResponse",
            "DisputeExport",
            "DisputeExportResponse",
            "DisputeHistory",
            "DisputeListResponse",
            "DisputeMessage",
            "DisputeResolution",
            "DisputeResolutionInput",
            "DisputeResolveParams",
            "DisputeResponse",
            "DisputeSource",
            "DisputeStatus",
            "DisputeStatusFilter",
            "DisputeUpdateParams",
            "DisputeUpload",
            "DisputeUploadResponse",
            "DisputedTransaction",
            "EftInput",
            "EmbeddedCustomer",
            "EmbeddedIntegration",
            "EmbeddedPlan",
            "EmbeddedSplit",
            "EmbeddedSubaccount",
            "EmbeddedSubscription",
            "ErrorMeta",
            "ErrorResponse",
            "ErrorType",
            "EventResend",
            "EventResendResponse",
            "ExpiringCard",
            "Flag",
            "IdentificationType",
            "InitializedPreauthorization",
            "InitializedPreauthorizationResponse",
            "InitializedTransaction",
            "InitializedTransactionResponse",
            "IntegerOrObject",
            "IntegrationReference",
            "IntegrationUpdatePaymentSessionTimeoutParams",
            "Invoice",
            "InvoiceCreateEvent",
            "InvoicePaymentFailedEvent",
            "InvoiceTransaction",
            "InvoiceTransactionReference",
            "InvoiceUpdateEvent",
            "ListMeta",
            "LoggedEvent",
            "LoggedEventListResponse",
            "LoggedEventResponse",
            "LoggedEventStatus",
            "LoggedEventStatusFilter",
            "MessageResponse",
            "MetadataInput",
            "MobileMoneyInput",
            "Order",
            "OrderCreateParams",
            "OrderItem",
            "OrderItemInput",
            "OrderItemTypeInput",
            "OrderLineItem",
            "OrderLineItemProduct",
            "OrderListMeta",
            "OrderListResponse",
            "OrderResponse",
            "OrderShipping",
            "OrderShippingInput",
            "OrderShippingMethod",
            "OrderStatus",
            "PageAddProductsParams",
            "PageCreateParams",
            "PageUpdateParams",
            "PartialStorefront",
            "PaymentPage",
            "PaymentPageListResponse",
            "PaymentPageProduct",
            "PaymentPageResponse",
            "PaymentPageType",
            "PaymentPageTypeInput",
            "PaymentRequest",
            "PaymentRequestCreateParams",
            "PaymentRequestDiscount",
            "PaymentRequestDiscountOrAmount",
            "PaymentRequestDraftEvent",
            "PaymentRequestFinalizeParams",
            "PaymentRequestLineItem",
            "PaymentRequestLineItemInput",
            "PaymentRequestListResponse",
            "PaymentRequestNotification",
            "PaymentRequestPendingEvent",
            "PaymentRequestResponse",
            "PaymentRequestStatus",
            "PaymentRequestStatusFilter",
            "PaymentRequestSuccessEvent",
            "PaymentRequestTax",
            "PaymentRequestTaxInput",
            "PaymentRequestTotals",
            "PaymentRequestTotalsResponse",
            "PaymentRequestUpdateParams",
            "PaymentSessionTimeout",
            "PaymentSessionTimeoutResponse",
            "Plan",
            "PlanCreateParams",
            "PlanInterval",
            "PlanIntervalInput",
            "PlanListResponse",
            "PlanReference",
            "PlanResponse",
            "PlanUpdateParams",
            "Preauthorization",
            "PreauthorizationCapture",
            "PreauthorizationCaptureFailedEvent",
            "PreauthorizationCaptureParams",
            "PreauthorizationCaptureResponse",
            "PreauthorizationCaptureSuccessEvent",
            "PreauthorizationExpireAction",
            "PreauthorizationExpireActionInput",
            "PreauthorizationGatewayResponse",
            "PreauthorizationInitializeParams",
            "PreauthorizationListResponse",
            "PreauthorizationReleaseFailedEvent",
            "PreauthorizationReleaseParams",
            "PreauthorizationReleaseSuccessEvent",
            "PreauthorizationReserveAuthorizationParams",
            "PreauthorizationReserveSuccessEvent",
            "PreauthorizationResponse",
            "PreauthorizationStatus",
            "PreauthorizationStatusFilter",
            "PreauthorizationTransaction",
            "Product",
            "ProductCreateEvent",
            "ProductCreateParams",
            "ProductDeleteEvent",
            "ProductFile",
            "ProductListResponse",
            "ProductOrder",
            "ProductOrderListResponse",
            "ProductResponse",
            "ProductShippingFee",
            "ProductShippingFields",
            "ProductUpdateEvent",
            "ProductUpdateParams",
            "QrInput",
            "Refund",
            "RefundAccountDetails",
            "RefundCreateParams",
            "RefundEventData",
            "RefundFailedEvent",
            "RefundListResponse",
            "RefundNeedsAttentionEvent",
            "RefundPendingEvent",
            "RefundProcessedEvent",
            "RefundProcessingEvent",
            "RefundResponse",
            "RefundRetryParams",
            "RefundStatus",
            "RefundTransaction",
            "RejectedBankTransfer",
            "ReleasedPreauthorization",
            "ReleasedPreauthorizationResponse",
            "ResolvedAccount",
            "ResolvedAccountResponse",
            "ResolvedDispute",
            "ResolvedDisputeResponse",
            "RiskAction",
            "RiskActionInput",
            "Settlement",
            "SettlementListResponse",
            "SettlementStatus",
            "SettlementStatusFilter",
            "Split",
            "SplitAddSubaccountParams",
            "SplitBearerType",
            "SplitBearerTypeInput",
            "SplitCreateParams",
            "SplitInput",
            "SplitInputSubaccount",
            "SplitListResponse",
            "SplitRemoveSubaccountParams",
            "SplitResponse",
            "SplitSubaccount",
            "SplitType",
            "SplitTypeInput",
            "SplitUpdateParams",
            "Storefront",
            "StorefrontAddProductsParams",
            "StorefrontChangeResponse",
            "StorefrontContact",
            "StorefrontCreateParams",
            "StorefrontListResponse",
            "StorefrontMeta",
            "StorefrontResponse",
            "StorefrontStatus",
            "StorefrontStatusFilter",
            "StorefrontUpdateParams",
            "StringOrInteger",
            "StringOrObject",
            "Subaccount",
            "SubaccountCreateParams",
            "SubaccountListResponse",
            "SubaccountResponse",
            "SubaccountSettlementSchedule",
            "SubaccountSettlementScheduleInput",
            "SubaccountUpdateParams",
            "Subscription",
            "SubscriptionCreateEvent",
            "SubscriptionCreateParams",
            "SubscriptionDisableEvent",
            "SubscriptionDisableParams",
            "SubscriptionEmailResponse",
            "SubscriptionEnableParams",
            "SubscriptionExpiringCardsEvent",
            "SubscriptionLink",
            "SubscriptionLinkResponse",
            "SubscriptionListResponse",
            "SubscriptionNotRenewEvent",
            "SubscriptionReference",
            "SubscriptionResponse",
            "SubscriptionStateResponse",
            "SubscriptionStatus",
            "SupportedCountry",
            "SupportedCountryAccountNumberPattern",
            "SupportedCountryBank",
            "SupportedCountryCurrencies",
            "SupportedCountryCurrency",
            "SupportedCountryListResponse",
            "SupportedCountryNames",
            "SupportedCountryRelationships",
            "Terminal",
            "TerminalCommissionParams",
            "TerminalDecommissionParams",
            "TerminalEvent",
            "TerminalEventAction",
            "TerminalEventDataInput",
            "TerminalEventResponse",
            "TerminalEventStatus",
            "TerminalEventStatusResponse",
            "TerminalEventType",
            "TerminalListResponse",
            "TerminalPresence",
            "TerminalPresenceResponse",
            "TerminalResponse",
            "TerminalSendEventParams",
            "TerminalStatus",
            "TerminalUpdateParams",
            "Transaction",
            "TransactionChannelFilter",
            "TransactionChargeAuthorizationParams",
            "TransactionCheckAuthorizationParams",
            "TransactionEventResponse",
            "TransactionExport",
            "TransactionExportResponse",
            "TransactionExportStatus",
            "TransactionInitializeParams",
            "TransactionListResponse",
            "TransactionLog",
            "TransactionLogEntry",
            "TransactionLogEntryType",
            "TransactionPartialDebitParams",
            "TransactionReference",
            "TransactionResponse",
            "TransactionSessionResponse",
            "TransactionSource",
            "TransactionSourceFilter",
            "TransactionSplit",
            "TransactionSplitFormula",
            "TransactionSplitPart",
            "TransactionSplitShares",
            "TransactionStatus",
            "TransactionStatusFilter",
            "TransactionTimelineResponse",
            "TransactionTotals",
            "TransactionTotalsResponse",
            "Transfer",
            "TransferBulkParams",
            "TransferBulkResponse",
            "TransferDisableOtpFinalizeParams",
            "TransferExport",
            "TransferExportResponse",
            "TransferFailedEvent",
            "TransferFee",
            "TransferFeesBreakdown",
            "TransferFinalizeParams",
            "TransferInitiateParams",
            "TransferInput",
            "TransferIntegration",
            "TransferIntegrationReference",
            "TransferListResponse",
            "TransferOtpReason",
            "TransferRecipient",
            "TransferRecipientBulk",
            "TransferRecipientBulkError",
            "TransferRecipientBulkParams",
            "TransferRecipientBulkResponse",
            "TransferRecipientCreateParams",
            "TransferRecipientDetails",
            "TransferRecipientInput",
            "TransferRecipientListResponse",
            "TransferRecipientRecord",
            "TransferRecipientReference",
            "TransferRecipientResponse",
            "TransferRecipientType",
            "TransferRecipientTypeInput",
            "TransferRecipientUpdateParams",
            "TransferResendOtpParams",
            "TransferResponse",
            "TransferReversedEvent",
            "TransferSession",
            "TransferSourceInput",
            "TransferStatus",
            "TransferStatusFilter",
            "TransferSuccessEvent",
            "UpdatedDispute",
            "UpdatedDisputeResponse",
            "UssdInput",
            "UssdType",
            "VerifiedAuthorization",
            "VerifiedAuthorizationResponse",
            "VirtualTerminal",
            "VirtualTerminalAddSplitCodeParams",
            "VirtualTerminalCreateParams",
            "VirtualTerminalCustomFieldInput",
            "VirtualTerminalDeleteSplitCodeParams",
            "VirtualTerminalDestination",
            "VirtualTerminalDestinationAssignParams",
            "VirtualTerminalDestinationInput",
            "VirtualTerminalDestinationListResponse",
            "VirtualTerminalDestinationType",
            "VirtualTerminalDestinationUnassignParams",
            "VirtualTerminalListResponse",
            "VirtualTerminalPaymentMethod",
            "VirtualTerminalPaymentMethodType",
            "VirtualTerminalResponse",
            "VirtualTerminalSplitResponse",
            "VirtualTerminalStatusFilter",
            "VirtualTerminalTransactionSummaryResponse",
            "VirtualTerminalTransactionsResponse",
            "VirtualTerminalUpdateParams",
            "VirtualTerminalUpdateResponse",
            "WebhookEventFilters",
            "WebhookEventResendMatchingParams",
            "WebhookEventResendParams",
        ),
    },
)
