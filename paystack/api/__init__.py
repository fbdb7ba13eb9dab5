"""One module for each tag of the description. `from paystack.api import RefundsApi` imports that one.

Generated: change the description, then run ./generate.sh.
"""

from paystack.runtime.lazy import lazy

TYPE_CHECKING = False  # type checkers treat it as True; importing typing would take longer than all the rest
if TYPE_CHECKING:
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

__getattr__, __dir__, __all__ = lazy(
    __name__,
    globals(),
    {
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
    },
)
