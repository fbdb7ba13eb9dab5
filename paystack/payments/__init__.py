"""`client.payments`: payments from checkout to fulfilment, as a layer over the endpoints.

Each workflow is written once, as a generator that makes calls and waits (see `runtime/workflows.py`); `Payments` and
`AsyncPayments` run it. Nothing here decides about retries: `exchange` decides what a call raises.
"""

from __future__ import annotations

from paystack.payments.asynchronous import AsyncPayments as AsyncPayments
from paystack.payments.lists import FILTERS as FILTERS
from paystack.payments.lists import AsyncPaymentList as AsyncPaymentList
from paystack.payments.lists import PaymentList as PaymentList
from paystack.payments.payment import FAIL_FOR_GOOD as FAIL_FOR_GOOD
from paystack.payments.payment import STATUSES as STATUSES
from paystack.payments.payment import Payment as Payment
from paystack.payments.payment import PaymentStatus as PaymentStatus
from paystack.payments.reconciling import Discrepancy as Discrepancy
from paystack.payments.reconciling import DiscrepancyKind as DiscrepancyKind
from paystack.payments.reconciling import Expected as Expected
from paystack.payments.reconciling import ExpectedStatus as ExpectedStatus
from paystack.payments.synchronous import Payments as Payments
from paystack.runtime.waiting import FIRST_PAUSE as FIRST_PAUSE
from paystack.runtime.waiting import LONGEST_PAUSE as LONGEST_PAUSE
