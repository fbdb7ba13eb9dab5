"""The clients that users construct: one attribute for each tag of the description.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime.client import AsyncBaseClient, BaseClient
from paystack.runtime.loading import cached_property

if TYPE_CHECKING:
    from paystack.api.apple_pay_api import ApplePayApi, AsyncApplePayApi
    from paystack.api.balance_api import AsyncBalanceApi, BalanceApi
    from paystack.api.banks_api import AsyncBanksApi, BanksApi
    from paystack.api.bulk_charges_api import AsyncBulkChargesApi, BulkChargesApi
    from paystack.api.capitec_pay_api import AsyncCapitecPayApi, CapitecPayApi
    from paystack.api.charges_api import AsyncChargesApi, ChargesApi
    from paystack.api.customers_api import AsyncCustomersApi, CustomersApi
    from paystack.api.dedicated_accounts_api import AsyncDedicatedAccountsApi, DedicatedAccountsApi
    from paystack.api.direct_debits_api import AsyncDirectDebitsApi, DirectDebitsApi
    from paystack.api.disputes_api import AsyncDisputesApi, DisputesApi
    from paystack.api.integration_api import AsyncIntegrationApi, IntegrationApi
    from paystack.api.miscellaneous_api import AsyncMiscellaneousApi, MiscellaneousApi
    from paystack.api.orders_api import AsyncOrdersApi, OrdersApi
    from paystack.api.pages_api import AsyncPagesApi, PagesApi
    from paystack.api.payment_requests_api import AsyncPaymentRequestsApi, PaymentRequestsApi
    from paystack.api.plans_api import AsyncPlansApi, PlansApi
    from paystack.api.preauthorizations_api import AsyncPreauthorizationsApi, PreauthorizationsApi
    from paystack.api.products_api import AsyncProductsApi, ProductsApi
    from paystack.api.refunds_api import AsyncRefundsApi, RefundsApi
    from paystack.api.settlements_api import AsyncSettlementsApi, SettlementsApi
    from paystack.api.splits_api import AsyncSplitsApi, SplitsApi
    from paystack.api.storefronts_api import AsyncStorefrontsApi, StorefrontsApi
    from paystack.api.subaccounts_api import AsyncSubaccountsApi, SubaccountsApi
    from paystack.api.subscriptions_api import AsyncSubscriptionsApi, SubscriptionsApi
    from paystack.api.terminals_api import AsyncTerminalsApi, TerminalsApi
    from paystack.api.transactions_api import AsyncTransactionsApi, TransactionsApi
    from paystack.api.transfer_recipients_api import AsyncTransferRecipientsApi, TransferRecipientsApi
    from paystack.api.transfers_api import AsyncTransfersApi, TransfersApi
    from paystack.api.virtual_terminals_api import AsyncVirtualTerminalsApi, VirtualTerminalsApi
    from paystack.api.webhook_events_api import AsyncWebhookEventsApi, WebhookEventsApi
    from paystack.payments import AsyncPayments, Payments
    from paystack.payouts import AsyncPayouts, Payouts
    from paystack.webhooks import AsyncWebhooks, Webhooks


class Paystack(BaseClient):
    """A typed client for the Paystack API.

    Each resource of the API is an attribute, and each operation a method of it: `client.transactions.verify(...)`. Both
    are typed, as are the replies: `response.data` is a model, `response.http` the HTTP exchange. `client.payments` has
    payments from checkout to fulfilment, `client.payouts` has money out, `client.webhooks` checks and reads events, and
    `client.request` calls what has no method. A failed call raises a `PaystackError`; a failed payment is a result.

    Amounts are whole numbers of subunits: 500,000 is NGN 5,000.00. Lists page automatically while you iterate.

        from paystack import Paystack

        client = Paystack()  # reads PAYSTACK_SECRET_KEY; or Paystack("sk_test_...")
        started = client.transactions.initialize("ada@example.com", 500_000, currency="NGN")
        print(started.data.authorization_url)

    One client serves all threads. Close it when the program ends, or use it in a `with` statement. `AsyncPaystack` is
    the same for asyncio. `python -m paystack.sandbox serve` starts a Paystack on this machine to try it with.
    """

    default_base_url = "https://api.paystack.co"
    version = "0.2.0"

    @cached_property
    def payments(self) -> Payments:
        """Higher-level operations: checkout payments, saved cards and refunds."""
        from paystack.payments import Payments

        return Payments(self)

    @cached_property
    def payouts(self) -> Payouts:
        """Money out, never twice: payouts to bank accounts and mobile money wallets, alone and in bulk."""
        from paystack.payouts import Payouts

        return Payouts(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhook events: verified with this client's secret key, and caught up on from Paystack's log."""
        from paystack.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def apple_pay(self) -> ApplePayApi:
        """Register the domains on which customers pay with Apple Pay."""
        from paystack.api.apple_pay_api import ApplePayApi

        return ApplePayApi(self)

    @cached_property
    def balance(self) -> BalanceApi:
        """See how much money you have at Paystack, and what changed it."""
        from paystack.api.balance_api import BalanceApi

        return BalanceApi(self)

    @cached_property
    def banks(self) -> BanksApi:
        """List banks, and check to whom an account number belongs."""
        from paystack.api.banks_api import BanksApi

        return BanksApi(self)

    @cached_property
    def bulk_charges(self) -> BulkChargesApi:
        """Charge many saved cards and accounts in one batch."""
        from paystack.api.bulk_charges_api import BulkChargesApi

        return BulkChargesApi(self)

    @cached_property
    def capitec_pay(self) -> CapitecPayApi:
        """Check payments that customers approve in the app of Capitec Bank."""
        from paystack.api.capitec_pay_api import CapitecPayApi

        return CapitecPayApi(self)

    @cached_property
    def charges(self) -> ChargesApi:
        """Collect payment details on your own pages, step by step."""
        from paystack.api.charges_api import ChargesApi

        return ChargesApi(self)

    @cached_property
    def customers(self) -> CustomersApi:
        """Manage the people and businesses that pay you."""
        from paystack.api.customers_api import CustomersApi

        return CustomersApi(self)

    @cached_property
    def dedicated_accounts(self) -> DedicatedAccountsApi:
        """Give customers bank accounts of their own, to which they pay by transfer."""
        from paystack.api.dedicated_accounts_api import DedicatedAccountsApi

        return DedicatedAccountsApi(self)

    @cached_property
    def direct_debits(self) -> DirectDebitsApi:
        """Manage the mandates by which customers let you debit their bank accounts."""
        from paystack.api.direct_debits_api import DirectDebitsApi

        return DirectDebitsApi(self)

    @cached_property
    def disputes(self) -> DisputesApi:
        """Answer customers who contest a payment."""
        from paystack.api.disputes_api import DisputesApi

        return DisputesApi(self)

    @cached_property
    def integration(self) -> IntegrationApi:
        """Manage settings of your Paystack integration."""
        from paystack.api.integration_api import IntegrationApi

        return IntegrationApi(self)

    @cached_property
    def miscellaneous(self) -> MiscellaneousApi:
        """Look up countries, states and card numbers."""
        from paystack.api.miscellaneous_api import MiscellaneousApi

        return MiscellaneousApi(self)

    @cached_property
    def orders(self) -> OrdersApi:
        """Manage orders of your products."""
        from paystack.api.orders_api import OrdersApi

        return OrdersApi(self)

    @cached_property
    def pages(self) -> PagesApi:
        """Create hosted payment pages that anyone with the link can pay on."""
        from paystack.api.pages_api import PagesApi

        return PagesApi(self)

    @cached_property
    def payment_requests(self) -> PaymentRequestsApi:
        """Send customers invoices that they can pay on a page hosted by Paystack."""
        from paystack.api.payment_requests_api import PaymentRequestsApi

        return PaymentRequestsApi(self)

    @cached_property
    def plans(self) -> PlansApi:
        """Manage the amounts and intervals that customers subscribe to."""
        from paystack.api.plans_api import PlansApi

        return PlansApi(self)

    @cached_property
    def preauthorizations(self) -> PreauthorizationsApi:
        """Hold an amount on a customer's card, and capture or release it later."""
        from paystack.api.preauthorizations_api import PreauthorizationsApi

        return PreauthorizationsApi(self)

    @cached_property
    def products(self) -> ProductsApi:
        """Manage the goods that you sell on payment pages and storefronts."""
        from paystack.api.products_api import ProductsApi

        return ProductsApi(self)

    @cached_property
    def refunds(self) -> RefundsApi:
        """Refund payments to your customers."""
        from paystack.api.refunds_api import RefundsApi

        return RefundsApi(self)

    @cached_property
    def settlements(self) -> SettlementsApi:
        """See what Paystack paid into your bank account, and for which transactions."""
        from paystack.api.settlements_api import SettlementsApi

        return SettlementsApi(self)

    @cached_property
    def splits(self) -> SplitsApi:
        """Divide payments among several subaccounts by one code."""
        from paystack.api.splits_api import SplitsApi

        return SplitsApi(self)

    @cached_property
    def storefronts(self) -> StorefrontsApi:
        """Manage shops that Paystack hosts for you."""
        from paystack.api.storefronts_api import StorefrontsApi

        return StorefrontsApi(self)

    @cached_property
    def subaccounts(self) -> SubaccountsApi:
        """Manage the businesses that you share payments with."""
        from paystack.api.subaccounts_api import SubaccountsApi

        return SubaccountsApi(self)

    @cached_property
    def subscriptions(self) -> SubscriptionsApi:
        """Charge customers for a plan at each interval."""
        from paystack.api.subscriptions_api import SubscriptionsApi

        return SubscriptionsApi(self)

    @cached_property
    def terminals(self) -> TerminalsApi:
        """Manage payment terminals, and show payments on them."""
        from paystack.api.terminals_api import TerminalsApi

        return TerminalsApi(self)

    @cached_property
    def transactions(self) -> TransactionsApi:
        """Start payments, send customers to the checkout page and verify the outcome by reference."""
        from paystack.api.transactions_api import TransactionsApi

        return TransactionsApi(self)

    @cached_property
    def transfer_recipients(self) -> TransferRecipientsApi:
        """Manage the bank accounts and mobile money wallets that you send money to."""
        from paystack.api.transfer_recipients_api import TransferRecipientsApi

        return TransferRecipientsApi(self)

    @cached_property
    def transfers(self) -> TransfersApi:
        """Send money from your balance to bank accounts and mobile money wallets."""
        from paystack.api.transfers_api import TransfersApi

        return TransfersApi(self)

    @cached_property
    def virtual_terminals(self) -> VirtualTerminalsApi:
        """Take payments in person without a device."""
        from paystack.api.virtual_terminals_api import VirtualTerminalsApi

        return VirtualTerminalsApi(self)

    @cached_property
    def webhook_events(self) -> WebhookEventsApi:
        """Look up the events that Paystack sent to you, and have them sent again."""
        from paystack.api.webhook_events_api import WebhookEventsApi

        return WebhookEventsApi(self)


class AsyncPaystack(AsyncBaseClient):
    """The asynchronous client, with asynchronous versions of the methods of `Paystack`.

        async with AsyncPaystack() as client:
            payment = await client.transactions.verify("order-1042")
            async for transaction in client.transactions.list():
                print(transaction.reference)

    It needs aiohttp, which the extra `async` installs, or httptools, which the extra `fast` installs, and belongs to
    the event loop that it is used in.
    """

    default_base_url = Paystack.default_base_url
    version = Paystack.version

    @cached_property
    def payments(self) -> AsyncPayments:
        """Higher-level operations: checkout payments, saved cards and refunds."""
        from paystack.payments import AsyncPayments

        return AsyncPayments(self)

    @cached_property
    def payouts(self) -> AsyncPayouts:
        """Money out, never twice: payouts to bank accounts and mobile money wallets, alone and in bulk."""
        from paystack.payouts import AsyncPayouts

        return AsyncPayouts(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhook events: verified with this client's secret key, and caught up on from Paystack's log."""
        from paystack.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @cached_property
    def apple_pay(self) -> AsyncApplePayApi:
        """Register the domains on which customers pay with Apple Pay."""
        from paystack.api.apple_pay_api import AsyncApplePayApi

        return AsyncApplePayApi(self)

    @cached_property
    def balance(self) -> AsyncBalanceApi:
        """See how much money you have at Paystack, and what changed it."""
        from paystack.api.balance_api import AsyncBalanceApi

        return AsyncBalanceApi(self)

    @cached_property
    def banks(self) -> AsyncBanksApi:
        """List banks, and check to whom an account number belongs."""
        from paystack.api.banks_api import AsyncBanksApi

        return AsyncBanksApi(self)

    @cached_property
    def bulk_charges(self) -> AsyncBulkChargesApi:
        """Charge many saved cards and accounts in one batch."""
        from paystack.api.bulk_charges_api import AsyncBulkChargesApi

        return AsyncBulkChargesApi(self)

    @cached_property
    def capitec_pay(self) -> AsyncCapitecPayApi:
        """Check payments that customers approve in the app of Capitec Bank."""
        from paystack.api.capitec_pay_api import AsyncCapitecPayApi

        return AsyncCapitecPayApi(self)

    @cached_property
    def charges(self) -> AsyncChargesApi:
        """Collect payment details on your own pages, step by step."""
        from paystack.api.charges_api import AsyncChargesApi

        return AsyncChargesApi(self)

    @cached_property
    def customers(self) -> AsyncCustomersApi:
        """Manage the people and businesses that pay you."""
        from paystack.api.customers_api import AsyncCustomersApi

        return AsyncCustomersApi(self)

    @cached_property
    def dedicated_accounts(self) -> AsyncDedicatedAccountsApi:
        """Give customers bank accounts of their own, to which they pay by transfer."""
        from paystack.api.dedicated_accounts_api import AsyncDedicatedAccountsApi

        return AsyncDedicatedAccountsApi(self)

    @cached_property
    def direct_debits(self) -> AsyncDirectDebitsApi:
        """Manage the mandates by which customers let you debit their bank accounts."""
        from paystack.api.direct_debits_api import AsyncDirectDebitsApi

        return AsyncDirectDebitsApi(self)

    @cached_property
    def disputes(self) -> AsyncDisputesApi:
        """Answer customers who contest a payment."""
        from paystack.api.disputes_api import AsyncDisputesApi

        return AsyncDisputesApi(self)

    @cached_property
    def integration(self) -> AsyncIntegrationApi:
        """Manage settings of your Paystack integration."""
        from paystack.api.integration_api import AsyncIntegrationApi

        return AsyncIntegrationApi(self)

    @cached_property
    def miscellaneous(self) -> AsyncMiscellaneousApi:
        """Look up countries, states and card numbers."""
        from paystack.api.miscellaneous_api import AsyncMiscellaneousApi

        return AsyncMiscellaneousApi(self)

    @cached_property
    def orders(self) -> AsyncOrdersApi:
        """Manage orders of your products."""
        from paystack.api.orders_api import AsyncOrdersApi

        return AsyncOrdersApi(self)

    @cached_property
    def pages(self) -> AsyncPagesApi:
        """Create hosted payment pages that anyone with the link can pay on."""
        from paystack.api.pages_api import AsyncPagesApi

        return AsyncPagesApi(self)

    @cached_property
    def payment_requests(self) -> AsyncPaymentRequestsApi:
        """Send customers invoices that they can pay on a page hosted by Paystack."""
        from paystack.api.payment_requests_api import AsyncPaymentRequestsApi

        return AsyncPaymentRequestsApi(self)

    @cached_property
    def plans(self) -> AsyncPlansApi:
        """Manage the amounts and intervals that customers subscribe to."""
        from paystack.api.plans_api import AsyncPlansApi

        return AsyncPlansApi(self)

    @cached_property
    def preauthorizations(self) -> AsyncPreauthorizationsApi:
        """Hold an amount on a customer's card, and capture or release it later."""
        from paystack.api.preauthorizations_api import AsyncPreauthorizationsApi

        return AsyncPreauthorizationsApi(self)

    @cached_property
    def products(self) -> AsyncProductsApi:
        """Manage the goods that you sell on payment pages and storefronts."""
        from paystack.api.products_api import AsyncProductsApi

        return AsyncProductsApi(self)

    @cached_property
    def refunds(self) -> AsyncRefundsApi:
        """Refund payments to your customers."""
        from paystack.api.refunds_api import AsyncRefundsApi

        return AsyncRefundsApi(self)

    @cached_property
    def settlements(self) -> AsyncSettlementsApi:
        """See what Paystack paid into your bank account, and for which transactions."""
        from paystack.api.settlements_api import AsyncSettlementsApi

        return AsyncSettlementsApi(self)

    @cached_property
    def splits(self) -> AsyncSplitsApi:
        """Divide payments among several subaccounts by one code."""
        from paystack.api.splits_api import AsyncSplitsApi

        return AsyncSplitsApi(self)

    @cached_property
    def storefronts(self) -> AsyncStorefrontsApi:
        """Manage shops that Paystack hosts for you."""
        from paystack.api.storefronts_api import AsyncStorefrontsApi

        return AsyncStorefrontsApi(self)

    @cached_property
    def subaccounts(self) -> AsyncSubaccountsApi:
        """Manage the businesses that you share payments with."""
        from paystack.api.subaccounts_api import AsyncSubaccountsApi

        return AsyncSubaccountsApi(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptionsApi:
        """Charge customers for a plan at each interval."""
        from paystack.api.subscriptions_api import AsyncSubscriptionsApi

        return AsyncSubscriptionsApi(self)

    @cached_property
    def terminals(self) -> AsyncTerminalsApi:
        """Manage payment terminals, and show payments on them."""
        from paystack.api.terminals_api import AsyncTerminalsApi

        return AsyncTerminalsApi(self)

    @cached_property
    def transactions(self) -> AsyncTransactionsApi:
        """Start payments, send customers to the checkout page and verify the outcome by reference."""
        from paystack.api.transactions_api import AsyncTransactionsApi

        return AsyncTransactionsApi(self)

    @cached_property
    def transfer_recipients(self) -> AsyncTransferRecipientsApi:
        """Manage the bank accounts and mobile money wallets that you send money to."""
        from paystack.api.transfer_recipients_api import AsyncTransferRecipientsApi

        return AsyncTransferRecipientsApi(self)

    @cached_property
    def transfers(self) -> AsyncTransfersApi:
        """Send money from your balance to bank accounts and mobile money wallets."""
        from paystack.api.transfers_api import AsyncTransfersApi

        return AsyncTransfersApi(self)

    @cached_property
    def virtual_terminals(self) -> AsyncVirtualTerminalsApi:
        """Take payments in person without a device."""
        from paystack.api.virtual_terminals_api import AsyncVirtualTerminalsApi

        return AsyncVirtualTerminalsApi(self)

    @cached_property
    def webhook_events(self) -> AsyncWebhookEventsApi:
        """Look up the events that Paystack sent to you, and have them sent again."""
        from paystack.api.webhook_events_api import AsyncWebhookEventsApi

        return AsyncWebhookEventsApi(self)


ApiClient = Paystack
AsyncApiClient = AsyncPaystack
