"""The objects of the API, one class to a file, each imported when it is first used.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from typing import TYPE_CHECKING

from paystack.runtime.lazy import lazy

if TYPE_CHECKING:
    from paystack.models.authorization import Authorization as Authorization
    from paystack.models.boolean_or_string import BooleanOrString as BooleanOrString
    from paystack.models.channel import Channel as Channel
    from paystack.models.charge_success_event import ChargeSuccessEvent as ChargeSuccessEvent
    from paystack.models.currency import Currency as Currency
    from paystack.models.customer import Customer as Customer
    from paystack.models.customer_create_params import CustomerCreateParams as CustomerCreateParams
    from paystack.models.customer_list_response import CustomerListResponse as CustomerListResponse
    from paystack.models.customer_response import CustomerResponse as CustomerResponse
    from paystack.models.customer_update_params import CustomerUpdateParams as CustomerUpdateParams
    from paystack.models.dedicated_account import DedicatedAccount as DedicatedAccount
    from paystack.models.dedicated_account_assignment import DedicatedAccountAssignment as DedicatedAccountAssignment
    from paystack.models.dedicated_account_bank import DedicatedAccountBank as DedicatedAccountBank
    from paystack.models.error_meta import ErrorMeta as ErrorMeta
    from paystack.models.error_response import ErrorResponse as ErrorResponse
    from paystack.models.error_type import ErrorType as ErrorType
    from paystack.models.flag import Flag as Flag
    from paystack.models.list_meta import ListMeta as ListMeta
    from paystack.models.plan import Plan as Plan
    from paystack.models.plan_reference import PlanReference as PlanReference
    from paystack.models.risk_action import RiskAction as RiskAction
    from paystack.models.string_or_integer import StringOrInteger as StringOrInteger
    from paystack.models.string_or_object import StringOrObject as StringOrObject
    from paystack.models.subaccount import Subaccount as Subaccount
    from paystack.models.transaction import Transaction as Transaction
    from paystack.models.transaction_log import TransactionLog as TransactionLog
    from paystack.models.transaction_log_entry import TransactionLogEntry as TransactionLogEntry
    from paystack.models.transaction_log_entry_type import TransactionLogEntryType as TransactionLogEntryType
    from paystack.models.transaction_source import TransactionSource as TransactionSource
    from paystack.models.transaction_split import TransactionSplit as TransactionSplit
    from paystack.models.transaction_split_formula import TransactionSplitFormula as TransactionSplitFormula
    from paystack.models.transaction_split_part import TransactionSplitPart as TransactionSplitPart
    from paystack.models.transaction_split_shares import TransactionSplitShares as TransactionSplitShares
    from paystack.models.transaction_status import TransactionStatus as TransactionStatus
    from paystack.runtime.models import Envelope as Envelope
    from paystack.runtime.models import UnknownEvent as UnknownEvent
    from paystack.runtime.models import WebhookEvent as WebhookEvent
    from paystack.runtime.types import DateOrTime as DateOrTime
    from paystack.runtime.types import JsonValue as JsonValue
    from paystack.runtime.types import Metadata as Metadata
    from paystack.runtime.types import Timestamp as Timestamp
    from paystack.runtime.types import WireInteger as WireInteger

__getattr__, __dir__ = lazy(
    __name__,
    globals(),
    {
        "paystack.models.authorization": ("Authorization",),
        "paystack.models.boolean_or_string": ("BooleanOrString",),
        "paystack.models.channel": ("Channel",),
        "paystack.models.charge_success_event": ("ChargeSuccessEvent",),
        "paystack.models.currency": ("Currency",),
        "paystack.models.customer": ("Customer",),
        "paystack.models.customer_create_params": ("CustomerCreateParams",),
        "paystack.models.customer_list_response": ("CustomerListResponse",),
        "paystack.models.customer_response": ("CustomerResponse",),
        "paystack.models.customer_update_params": ("CustomerUpdateParams",),
        "paystack.models.dedicated_account": ("DedicatedAccount",),
        "paystack.models.dedicated_account_assignment": ("DedicatedAccountAssignment",),
        "paystack.models.dedicated_account_bank": ("DedicatedAccountBank",),
        "paystack.models.error_meta": ("ErrorMeta",),
        "paystack.models.error_response": ("ErrorResponse",),
        "paystack.models.error_type": ("ErrorType",),
        "paystack.models.flag": ("Flag",),
        "paystack.models.list_meta": ("ListMeta",),
        "paystack.models.plan": ("Plan",),
        "paystack.models.plan_reference": ("PlanReference",),
        "paystack.models.risk_action": ("RiskAction",),
        "paystack.models.string_or_integer": ("StringOrInteger",),
        "paystack.models.string_or_object": ("StringOrObject",),
        "paystack.models.subaccount": ("Subaccount",),
        "paystack.models.transaction": ("Transaction",),
        "paystack.models.transaction_log": ("TransactionLog",),
        "paystack.models.transaction_log_entry": ("TransactionLogEntry",),
        "paystack.models.transaction_log_entry_type": ("TransactionLogEntryType",),
        "paystack.models.transaction_source": ("TransactionSource",),
        "paystack.models.transaction_split": ("TransactionSplit",),
        "paystack.models.transaction_split_formula": ("TransactionSplitFormula",),
        "paystack.models.transaction_split_part": ("TransactionSplitPart",),
        "paystack.models.transaction_split_shares": ("TransactionSplitShares",),
        "paystack.models.transaction_status": ("TransactionStatus",),
        "paystack.runtime.models": ("Envelope", "UnknownEvent", "WebhookEvent"),
        "paystack.runtime.types": ("DateOrTime", "JsonValue", "Metadata", "Timestamp", "WireInteger"),
    },
)
