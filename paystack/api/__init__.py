"""One module for each tag of the description. `from paystack.api import RefundsApi` imports that one.

Generated: change the description, then run ./generate.sh.
"""

from paystack.runtime.lazy import lazy

TYPE_CHECKING = False  # type checkers treat it as True; importing typing would take longer than all the rest
if TYPE_CHECKING:
    from paystack.api.apple_pay_api import ApplePayApi as ApplePayApi
    from paystack.api.apple_pay_api import AsyncApplePayApi as AsyncApplePayApi
    from paystack.api.capitec_pay_api import AsyncCapitecPayApi as AsyncCapitecPayApi
    from paystack.api.capitec_pay_api import CapitecPayApi as CapitecPayApi
    from paystack.api.charges_api import AsyncChargesApi as AsyncChargesApi
    from paystack.api.charges_api import ChargesApi as ChargesApi
    from paystack.api.customers_api import AsyncCustomersApi as AsyncCustomersApi
    from paystack.api.customers_api import CustomersApi as CustomersApi
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
    from paystack.api.products_api import AsyncProductsApi as AsyncProductsApi
    from paystack.api.products_api import ProductsApi as ProductsApi
    from paystack.api.refunds_api import AsyncRefundsApi as AsyncRefundsApi
    from paystack.api.refunds_api import RefundsApi as RefundsApi
    from paystack.api.storefronts_api import AsyncStorefrontsApi as AsyncStorefrontsApi
    from paystack.api.storefronts_api import StorefrontsApi as StorefrontsApi
    from paystack.api.transactions_api import AsyncTransactionsApi as AsyncTransactionsApi
    from paystack.api.transactions_api import TransactionsApi as TransactionsApi
    from paystack.api.webhook_events_api import AsyncWebhookEventsApi as AsyncWebhookEventsApi
    from paystack.api.webhook_events_api import WebhookEventsApi as WebhookEventsApi

__getattr__, __dir__, __all__ = lazy(
    __name__,
    globals(),
    {
        "paystack.api.apple_pay_api": ("AsyncApplePayApi", "ApplePayApi"),
        "paystack.api.capitec_pay_api": ("AsyncCapitecPayApi", "CapitecPayApi"),
        "paystack.api.charges_api": ("AsyncChargesApi", "ChargesApi"),
        "paystack.api.customers_api": ("AsyncCustomersApi", "CustomersApi"),
        "paystack.api.integration_api": ("AsyncIntegrationApi", "IntegrationApi"),
        "paystack.api.miscellaneous_api": ("AsyncMiscellaneousApi", "MiscellaneousApi"),
        "paystack.api.orders_api": ("AsyncOrdersApi", "OrdersApi"),
        "paystack.api.pages_api": ("AsyncPagesApi", "PagesApi"),
        "paystack.api.payment_requests_api": ("AsyncPaymentRequestsApi", "PaymentRequestsApi"),
        "paystack.api.products_api": ("AsyncProductsApi", "ProductsApi"),
        "paystack.api.refunds_api": ("AsyncRefundsApi", "RefundsApi"),
        "paystack.api.storefronts_api": ("AsyncStorefrontsApi", "StorefrontsApi"),
        "paystack.api.transactions_api": ("AsyncTransactionsApi", "TransactionsApi"),
        "paystack.api.webhook_events_api": ("AsyncWebhookEventsApi", "WebhookEventsApi"),
    },
)
