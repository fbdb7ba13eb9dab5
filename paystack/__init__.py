"""Paystack for Python. Every name is imported when it is first used.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from typing import TYPE_CHECKING

from paystack.runtime.lazy import lazy

if TYPE_CHECKING:
    from paystack import webhooks as webhooks
    from paystack.api.customers_api import AsyncCustomersApi as AsyncCustomersApi
    from paystack.api.customers_api import CustomersApi as CustomersApi
    from paystack.api_client import ApiClient as ApiClient
    from paystack.api_client import AsyncApiClient as AsyncApiClient
    from paystack.api_client import AsyncPaystack as AsyncPaystack
    from paystack.api_client import Paystack as Paystack
    from paystack.models import Authorization as Authorization
    from paystack.models import BooleanOrString as BooleanOrString
    from paystack.models import Channel as Channel
    from paystack.models import ChargeSuccessEvent as ChargeSuccessEvent
    from paystack.models import Currency as Currency
    from paystack.models import Customer as Customer
    from paystack.models import CustomerCreateParams as CustomerCreateParams
    from paystack.models import CustomerListResponse as CustomerListResponse
    from paystack.models import CustomerResponse as CustomerResponse
    from paystack.models import CustomerUpdateParams as CustomerUpdateParams
    from paystack.models import DedicatedAccount as DedicatedAccount
    from paystack.models import DedicatedAccountAssignment as DedicatedAccountAssignment
    from paystack.models import DedicatedAccountBank as DedicatedAccountBank
    from paystack.models import ErrorMeta as ErrorMeta
    from paystack.models import ErrorResponse as ErrorResponse
    from paystack.models import ErrorType as ErrorType
    from paystack.models import Flag as Flag
    from paystack.models import ListMeta as ListMeta
    from paystack.models import Plan as Plan
    from paystack.models import PlanReference as PlanReference
    from paystack.models import RiskAction as RiskAction
    from paystack.models import StringOrInteger as StringOrInteger
    from paystack.models import StringOrObject as StringOrObject
    from paystack.models import Subaccount as Subaccount
    from paystack.models import Transaction as Transaction
    from paystack.models import TransactionLog as TransactionLog
    from paystack.models import TransactionLogEntry as TransactionLogEntry
    from paystack.models import TransactionLogEntryType as TransactionLogEntryType
    from paystack.models import TransactionSource as TransactionSource
    from paystack.models import TransactionSplit as TransactionSplit
    from paystack.models import TransactionSplitFormula as TransactionSplitFormula
    from paystack.models import TransactionSplitPart as TransactionSplitPart
    from paystack.models import TransactionSplitShares as TransactionSplitShares
    from paystack.models import TransactionStatus as TransactionStatus
    from paystack.runtime.errors import AmountMismatchError as AmountMismatchError
    from paystack.runtime.errors import APIError as APIError
    from paystack.runtime.errors import ApiException as ApiException
    from paystack.runtime.errors import AuthenticationError as AuthenticationError
    from paystack.runtime.errors import ConfigurationError as ConfigurationError
    from paystack.runtime.errors import DuplicateReferenceError as DuplicateReferenceError
    from paystack.runtime.errors import NetworkError as NetworkError
    from paystack.runtime.errors import NotFoundError as NotFoundError
    from paystack.runtime.errors import NotSupportedError as NotSupportedError
    from paystack.runtime.errors import OutcomeUnknownError as OutcomeUnknownError
    from paystack.runtime.errors import PaymentError as PaymentError
    from paystack.runtime.errors import PaymentNotSuccessfulError as PaymentNotSuccessfulError
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

__version__ = "0.1.0"

__getattr__, __dir__ = lazy(
    __name__,
    globals(),
    {
        "paystack.webhooks": (),
        "paystack.api_client": ("ApiClient", "AsyncApiClient", "AsyncPaystack", "Paystack"),
        "paystack.runtime.errors": (
            "AmountMismatchError",
            "APIError",
            "ApiException",
            "AuthenticationError",
            "ConfigurationError",
            "DuplicateReferenceError",
            "NetworkError",
            "NotFoundError",
            "NotSupportedError",
            "OutcomeUnknownError",
            "PaymentError",
            "PaymentNotSuccessfulError",
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
        "paystack.api.customers_api": ("AsyncCustomersApi", "CustomersApi"),
        "paystack.models": (
            "Authorization",
            "BooleanOrString",
            "Channel",
            "ChargeSuccessEvent",
            "Currency",
            "Customer",
            "CustomerCreateParams",
            "CustomerListResponse",
            "CustomerResponse",
            "CustomerUpdateParams",
            "DedicatedAccount",
            "DedicatedAccountAssignment",
            "DedicatedAccountBank",
            "ErrorMeta",
            "ErrorResponse",
            "ErrorType",
            "Flag",
            "ListMeta",
            "Plan",
            "PlanReference",
            "RiskAction",
            "StringOrInteger",
            "StringOrObject",
            "Subaccount",
            "Transaction",
            "TransactionLog",
            "TransactionLogEntry",
            "TransactionLogEntryType",
            "TransactionSource",
            "TransactionSplit",
            "TransactionSplitFormula",
            "TransactionSplitPart",
            "TransactionSplitShares",
            "TransactionStatus",
        ),
    },
)
