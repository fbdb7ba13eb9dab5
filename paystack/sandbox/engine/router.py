"""Every API route that the sandbox emulates, and how a request finds its handler.

To add an endpoint, write its handler in the resource's module and add one row here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from paystack.runtime.http import Response
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.not_emulated import NOT_EMULATED
from paystack.sandbox.engine.replies import Refused
from paystack.sandbox.resources import charges, customers, mandates, pages, payment_requests, refunds, transactions

Handler = Callable[[Call], Response]

ROUTES: tuple[tuple[str, str, Handler], ...] = (
    # Customers
    ("POST", "/customer", customers.create),
    ("GET", "/customer", customers.list_),
    ("POST", "/customer/set_risk_action", customers.set_risk_action),
    ("POST", "/customer/authorization/deactivate", customers.deactivate_authorization),
    ("POST", "/customer/deactivate_authorization", customers.deactivate_authorization),
    ("POST", "/customer/authorization/initialize", mandates.initialize),
    ("GET", "/customer/authorization/verify/{reference}", mandates.verify),
    ("GET", "/customer/{code}", customers.fetch),
    ("PUT", "/customer/{code}", customers.update),
    ("POST", "/customer/{code}/identification", customers.validate),
    ("GET", "/customer/{id}/directdebit-mandate-authorizations", mandates.list_),
    ("POST", "/customer/{id}/initialize-direct-debit", mandates.initialize_for),
    ("PUT", "/customer/{id}/directdebit-activation-charge", mandates.charge_activation),
    # Transactions
    ("POST", "/transaction/initialize", transactions.initialize),
    ("GET", "/transaction/verify/{reference}", transactions.verify),
    ("GET", "/transaction", transactions.list_),
    ("POST", "/transaction/charge_authorization", transactions.charge_authorization),
    ("POST", "/transaction/partial_debit", transactions.partial_debit),
    ("POST", "/transaction/check_authorization", transactions.check_authorization),
    ("GET", "/transaction/totals", transactions.totals),
    ("GET", "/transaction/export", transactions.export),
    ("GET", "/transaction/timeline/{id}", transactions.timeline),
    ("GET", "/transaction/{id}", transactions.fetch),
    ("GET", "/transaction/{id}/event", transactions.event),
    ("GET", "/transaction/{id}/session", transactions.session),
    # Charges
    ("POST", "/charge", charges.create),
    ("POST", "/charge/submit_pin", charges.submit_pin),
    ("POST", "/charge/submit_otp", charges.submit_otp),
    ("POST", "/charge/submit_phone", charges.submit_phone),
    ("POST", "/charge/submit_birthday", charges.submit_birthday),
    ("POST", "/charge/submit_address", charges.submit_address),
    ("GET", "/charge/{reference}", charges.check),
    # Refunds
    ("POST", "/refund", refunds.create),
    ("GET", "/refund", refunds.list_),
    ("GET", "/refund/{id}", refunds.fetch),
    ("POST", "/refund/retry_with_customer_details/{id}", refunds.retry),
    # Payment requests
    ("POST", "/paymentrequest", payment_requests.create),
    ("GET", "/paymentrequest", payment_requests.list_),
    ("GET", "/paymentrequest/totals", payment_requests.totals),
    ("GET", "/paymentrequest/verify/{id}", payment_requests.verify),
    ("GET", "/paymentrequest/{id}", payment_requests.fetch),
    ("PUT", "/paymentrequest/{id}", payment_requests.update),
    ("POST", "/paymentrequest/notify/{id}", payment_requests.notify),
    ("POST", "/paymentrequest/finalize/{id}", payment_requests.finalize),
    ("POST", "/paymentrequest/archive/{id}", payment_requests.archive),
    # Pages
    ("POST", "/page", pages.create),
    ("GET", "/page", pages.list_),
    ("GET", "/page/check_slug_availability/{slug}", pages.check_slug),
    ("GET", "/page/{id}", pages.fetch),
    ("PUT", "/page/{id}", pages.update),
    ("POST", "/page/{id}/product", pages.add_products),
)
"""Method, path and handler. Where a fixed part and a parameter both fit, the fixed part wins."""


@dataclass(slots=True)
class _Node:
    """One part of a path: what follows it, and what it answers."""

    fixed: dict[str, _Node]
    parameter: _Node | None
    handlers: dict[str, tuple[Handler, tuple[str, ...]]]


class Router:
    """Finds the handler of a method and a path."""

    def __init__(self) -> None:
        """Build the tree from the tables."""
        self._root = _Node({}, None, {})
        unemulated = ((method, path, _not_emulated) for method, path in NOT_EMULATED)
        for method, path, handler in (*ROUTES, *unemulated):
            names: list[str] = []
            node = self._root
            for part in path.strip("/").split("/"):
                if part.startswith("{"):
                    names.append(part.strip("{}"))
                    node.parameter = node.parameter or _Node({}, None, {})
                    node = node.parameter
                else:
                    node = node.fixed.setdefault(part, _Node({}, None, {}))
            node.handlers[method] = (handler, tuple(names))

    def find(self, method: str, segments: list[str]) -> tuple[Handler, dict[str, str]] | None:
        """The handler and its path parameters, or None for a route that the API does not have."""
        found = _walk(self._root, segments, 0, method)
        if found is None:
            return None
        (handler, names), values = found
        return handler, dict(zip(names, reversed(values), strict=True))


def _walk(
    node: _Node, segments: list[str], position: int, method: str
) -> tuple[tuple[Handler, tuple[str, ...]], list[str]] | None:
    """The handler below `node`, and the parameters' values from the last to the first."""
    if position == len(segments):
        row = node.handlers.get(method)
        return None if row is None else (row, [])
    following = node.fixed.get(segments[position])
    if following is not None:
        found = _walk(following, segments, position + 1, method)
        if found is not None:
            return found
    if node.parameter is not None and segments[position]:
        found = _walk(node.parameter, segments, position + 1, method)
        if found is not None:
            found[1].append(segments[position])
            return found
    return None


def _not_emulated(call: Call) -> Response:
    raise Refused("not_emulated", operation=f"{call.request.method} {call.request.path}")
