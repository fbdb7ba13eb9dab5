"""One module for each tag of the description. `from paystack.api import RefundsApi` imports that one.

Generated: change the description, then run ./generate.sh.
"""

from paystack.runtime.lazy import lazy

TYPE_CHECKING = False  # type checkers treat it as True; importing typing would take longer than all the rest
if TYPE_CHECKING:
    from paystack.api.balance_api import AsyncBalanceApi as AsyncBalanceApi
    from paystack.api.balance_api import BalanceApi as BalanceApi
    from paystack.api.banks_api import AsyncBanksApi as AsyncBanksApi
    from paystack.api.banks_api import BanksApi as BanksApi
    from paystack.api.charges_api import AsyncChargesApi as AsyncChargesApi
    from paystack.api.charges_api import ChargesApi as ChargesApi
    from paystack.api.customers_api import AsyncCustomersApi as AsyncCustomersApi
    from paystack.api.customers_api import CustomersApi as CustomersApi
    from paystack.api.pages_api import AsyncPagesApi as AsyncPagesApi
    from paystack.api.pages_api import PagesApi as PagesApi
    from paystack.api.payment_requests_api import AsyncPaymentRequestsApi as AsyncPaymentRequestsApi
    from paystack.api.payment_requests_api import PaymentRequestsApi as PaymentRequestsApi
    from paystack.api.refunds_api import AsyncRefundsApi as AsyncRefundsApi
    from paystack.api.refunds_api import RefundsApi as RefundsApi
    from paystack.api.transactions_api import AsyncTransactionsApi as AsyncTransactionsApi
    from paystack.api.transactions_api import TransactionsApi as TransactionsApi
    from paystack.api.transfer_recipients_api import AsyncTransferRecipientsApi as AsyncTransferRecipientsApi
    from paystack.api.transfer_recipients_api import TransferRecipientsApi as TransferRecipientsApi
    from paystack.api.transfers_api import AsyncTransfersApi as AsyncTransfersApi
    from paystack.api.transfers_api import TransfersApi as TransfersApi

__getattr__, __dir__, __all__ = lazy(
    __name__,
    globals(),
    {
        "paystack.api.balance_api": ("AsyncBalanceApi", "BalanceApi"),
        "paystack.api.banks_api": ("AsyncBanksApi", "BanksApi"),
        "paystack.api.charges_api": ("AsyncChargesApi", "ChargesApi"),
        "paystack.api.customers_api": ("AsyncCustomersApi", "CustomersApi"),
        "paystack.api.pages_api": ("AsyncPagesApi", "PagesApi"),
        "paystack.api.payment_requests_api": ("AsyncPaymentRequestsApi", "PaymentRequestsApi"),
        "paystack.api.refunds_api": ("AsyncRefundsApi", "RefundsApi"),
        "paystack.api.transactions_api": ("AsyncTransactionsApi", "TransactionsApi"),
        "paystack.api.transfer_recipients_api": ("AsyncTransferRecipientsApi", "TransferRecipientsApi"),
        "paystack.api.transfers_api": ("AsyncTransfersApi", "TransfersApi"),
    },
)
