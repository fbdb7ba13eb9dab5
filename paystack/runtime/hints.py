"""What to say of a name that is not there: which of ours does what another library calls so.

Everything here runs after a lookup has failed, so names that exist cost nothing. Close names and the operations that a
name may mean are derived from what there is; only words that have nothing in common with ours are listed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

OTHER_VERBS: Mapping[str, tuple[str, ...]] = {
    "add": ("create",),
    "all": ("list",),
    "auto_paging_iter": ("list",),
    "cancel": ("archive", "deactivate", "disable", "decommission", "cancel"),
    "charge": ("charge_authorization", "create"),
    "create": ("initiate", "initialize", "commission", "register_domain"),
    "confirm": ("verify", "check"),
    "deactivate": ("deactivate_authorization",),
    "delete": ("archive", "delete", "deactivate", "disable", "decommission", "unregister_domain"),
    "edit": ("update",),
    "filter": ("list",),
    "fetch": ("retrieve", "verify", "check"),
    "find": ("fetch", "retrieve", "verify", "check"),
    "flag": ("risk_action",),
    "get": ("fetch", "retrieve", "verify", "check"),
    "get_all": ("list",),
    "iterate": ("list",),
    "list": ("list_domain", "list_mandate_authorizations", "list_countries", "fetch"),
    "modify": ("update",),
    "new": ("create", "initialize", "initiate"),
    "requery": ("check", "verify"),
    "resolve_account": ("resolve",),
    "resolve_account_number": ("resolve",),
    "send": ("initiate",),
    "patch": ("update",),
    "post": ("create", "initialize", "initiate"),
    "read": ("fetch", "retrieve", "verify", "check"),
    "remove": ("archive", "delete", "deactivate", "disable", "decommission", "unregister_domain"),
    "retrieve": ("fetch", "verify", "check"),
    "save": ("update",),
    "search": ("list",),
    "set_risk_action": ("risk_action",),
    "validate_account": ("validate",),
    "validate_account_number": ("validate",),
    "show": ("fetch", "retrieve", "verify", "check"),
    "start": ("initialize", "create", "initiate"),
    "validatte": ("validate",),
    "blacklist": ("risk_action",),
    "whitelist": ("risk_action",),
}
"""What other libraries call an operation, and the verbs that may do it here: those that the class has are named."""

OF_PAYOUTS: Mapping[str, tuple[str, ...]] = {
    "batch": ("bulk",),
    "confirm": ("retrieve", "submit_otp"),
    "create_bulk": ("bulk",),
    "finalize": ("submit_otp",),
    "initiate": ("create",),
    "pay": ("create", "send_to_account"),
    "send": ("create", "send_to_account"),
    "transfer": ("create", "send_to_account"),
    "verify": ("retrieve",),
}
"""The same for `client.payouts`, where these words mean something else."""

ABSENT: Mapping[str, str] = {
    "customers": (
        "Paystack cannot delete a customer: block one with client.customers.risk_action(code, risk_action='deny'), and "
        "client.customers.deactivate_authorization(...) makes a saved card unusable."
    ),
    "pages": "Paystack cannot delete a payment page: client.pages.update(id, active=False) closes it.",
    "payments": (
        "Paystack cannot delete a payment: an unpaid one lapses by itself, and client.payments.refund returns the "
        "money of a paid one."
    ),
    "payouts": (
        "Paystack cannot cancel a payout: one that waits for its one-time password lapses after 30 minutes, and your "
        "approval URL can decline one before it is sent."
    ),
    "refunds": "Paystack cannot cancel or delete a refund.",
    "transactions": (
        "Paystack cannot cancel or delete a transaction: an unpaid one lapses by itself, and client.refunds.create "
        "returns the money of a paid one."
    ),
    "transfers": (
        "Paystack cannot cancel a transfer: one that waits for its one-time password lapses after 30 minutes, and your "
        "approval URL can decline one before it is sent."
    ),
}
"""Why a resource cannot be deleted or cancelled, and what comes closest."""

UNDOING = frozenset({"cancel", "delete", "destroy", "remove", "void"})

ON_CLIENTS: Mapping[str, str] = {
    "api_key": "A client does not show its key. Pass it as Paystack('sk_test_...'), or set PAYSTACK_SECRET_KEY.",
    "beneficiaries": "Use client.transfer_recipients.",
    "checkout": "Use client.payments.create, whose payment has a checkout_url.",
    "disbursements": "Use client.payouts.",
    "events": "Use client.webhook_events for what Paystack sent, and client.webhooks for what you receive.",
    "external_accounts": "Use client.transfer_recipients.",
    "get_capitec_pay_transaction": "Use client.capitec_pay.requery.",
    "invoices": "Use client.payment_requests.",
    "payment_intents": "Use client.payments.",
    "payment_links": "Use client.pages.",
    "payment_pages": "Use client.pages.",
    "payout_batches": "Use client.payouts.bulk.",
    "secret_key": "A client does not show its key. Pass it as Paystack('sk_test_...'), or set PAYSTACK_SECRET_KEY.",
    "transfer_control": "Use client.transfers for one-time passwords, and client.balance.",
    "verification": "Use client.banks, or client.miscellaneous.resolve_card_bin.",
    "webhook": "Use client.webhooks.construct_event.",
}
"""What to use for an attribute that other clients have."""

ITERATE = "Iterate over the page itself, with `for item in page` (`async for`): it continues through all pages."

ON_PAGES: Mapping[str, str] = {
    "auto_paging_iter": ITERATE,
    "auto_paging_each": ITERATE,
    "count": "Use page.total_count, or len(page.data) for this page.",
    "get_next_page": "Use page.next_page().",
    "has_next": "Use page.has_more.",
    "has_next_page": "Use page.has_more.",
    "items": "Use page.data.",
    "iter": ITERATE,
    "message": "Use page.response.message.",
    "next": "Use page.next_page().",
    "records": "Use page.data.",
    "results": "Use page.data.",
    "status": "Use page.response.status.",
    "status_code": "Use page.http.status.",
    "total": "Use page.total_count.",
}
"""What to use for an attribute that the lists of other clients have."""

ON_THE_PACKAGE: Mapping[str, str] = {
    "api_key": "There is no global key. Use client = Paystack('sk_test_...'), or set PAYSTACK_SECRET_KEY.",
    "AsyncPaystackClient": "Use AsyncPaystack.",
    "Client": "Use Paystack.",
    "Configuration": "Pass the key to Paystack('sk_test_...').",
    "PaystackClient": "Use Paystack.",
    "PaystackAPI": "Use Paystack.",
    "secret_key": "There is no global key. Use client = Paystack('sk_test_...'), or set PAYSTACK_SECRET_KEY.",
    "Webhook": "Use paystack.webhooks.construct_event(payload, signature, secret).",
}
"""What to use for a name that other packages export."""


class Helpful:
    """The base class of objects whose unknown attributes are explained. Type checkers see no unknown attribute here."""

    def _hint(self, name: str) -> str:
        """Returns what to use instead of the attribute `name`, or an empty text. This one is for a resource."""
        resource = _snake(type(self).__name__.removeprefix("Async").removesuffix("Api"))
        return _method(resource, name, dir(self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({vars(self).get('_client', '')!r})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if hasattr(type(self), name):
                return object.__getattribute__(self, name)  # a property that failed: its own error says more
            raise unknown(self, name)


def unknown(owner: Helpful, name: str) -> AttributeError:
    """Returns the error for an attribute `name` that `owner` does not have."""
    hint = "" if name.startswith("_") else owner._hint(name)
    return _error(f"{type(owner).__name__!r} object has no attribute {name!r}", name, hint)


def unknown_of_model(model: type, name: str) -> AttributeError:
    """Returns the error for an attribute that the class of a model does not have: its `create` is a client's."""
    tag = f"{_snake(model.__name__)}s"
    verbs = [] if name.startswith("_") else _operations_by_tag().get(tag, [])
    hint = ""
    if name in verbs:
        hint = f"A model only holds data. Use client.{tag}.{name}."
    elif verbs and (name in OTHER_VERBS or name in UNDOING):
        hint = f"A model only holds data. {_method(tag, name, verbs)}"
    return _error(f"type object {model.__name__!r} has no attribute {name!r}", name, hint)


def unknown_in(package: str, name: str, names: Iterable[str]) -> AttributeError:
    """Returns the error for a name that the module `package` does not have among its `names`."""
    hint = ""
    # An import of a submodule asks for its name first, and must not have to pay for a hint.
    if package == "paystack" and not name.startswith("_") and not _is_module(name):
        hint = ON_THE_PACKAGE.get(name) or _operations(_snake(name)) or _close("paystack.", name, names)
    return _error(f"module {package!r} has no attribute {name!r}", name, hint)


def _error(said: str, name: str, hint: str) -> AttributeError:
    # Without `obj`, Python does not add a suggestion of its own to this one.
    return AttributeError(f"{said}. {hint}" if hint else said, name=name)


def on_client(name: str, names: Iterable[str]) -> str:
    """Returns what to use instead of an attribute of a client, whose attributes are `names`."""
    return ON_CLIENTS.get(name) or _operations(_snake(name)) or _close("client.", name, names)


def on_page(name: str, names: Iterable[str]) -> str:
    """Returns what to use instead of an attribute of a page, whose attributes are `names`."""
    return ON_PAGES.get(name) or _close("page.", name, names)


def _method(tag: str, name: str, methods: Iterable[str]) -> str:
    """Names the methods of `client.<tag>` that do what `name` says, or says why there are none."""
    known = [method for method in methods if not method.startswith("_")]
    meant = [f"client.{tag}.{verb}" for verb in _meant(tag, name) if verb in known]
    if meant:
        return f"Use {' or '.join(meant)}."
    if name in UNDOING:
        return ABSENT.get(tag, "Paystack has no such operation.")
    return _close(f"client.{tag}.", name, known) or f"There are: {', '.join(known)}."


def _meant(tag: str, name: str) -> tuple[str, ...]:
    """Returns the verbs that may do what another library calls `name`: `get_customers` is `list`."""
    if tag == "payouts" and name in OF_PAYOUTS:
        return OF_PAYOUTS[name]
    if name in OTHER_VERBS:
        return OTHER_VERBS[name]
    verb, _, thing = name.partition("_")
    if verb == "get":
        return ("list",) if thing == tag else OTHER_VERBS["get"] if thing == _one(tag) else (thing,)
    return (verb, *OTHER_VERBS.get(verb, ())) if thing in (tag, _one(tag), "all") else ()


def _operations(name: str) -> str:
    """Names the operations that `name`, which names no resource or one beside the verb, may mean."""
    by_tag = _operations_by_tag()
    for tag in by_tag:
        if name in (tag, _one(tag)):
            return f"Use client.{tag}."
    found = [f"client.{tag}.{name}" for tag, verbs in by_tag.items() if name in verbs]
    for tag, verbs in by_tag.items():
        if name.endswith((f"_{tag}", f"_{_one(tag)}")):
            found += [f"client.{tag}.{verb}" for verb in _meant(tag, name) if verb in verbs]
    return f"Use {' or '.join(found)}." if 0 < len(found) <= 5 else ""


def _operations_by_tag() -> dict[str, list[str]]:
    from paystack.runtime.http import operations

    by_tag: dict[str, list[str]] = {}
    for operation in operations():
        tag, _, verb = operation.partition(".")
        by_tag.setdefault(tag, []).append(verb)
    return by_tag


def _is_module(name: str) -> bool:
    package = os.path.dirname(os.path.dirname(__file__))
    return any(os.path.exists(os.path.join(package, file)) for file in (name, f"{name}.py"))


def _one(tag: str) -> str:
    return tag.removesuffix("s")


def _close(prefix: str, name: str, names: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, [each for each in names if not each.startswith("_")], n=1, cutoff=0.7)
    return f"Did you mean {prefix}{close[0]}?" if close else ""


def _snake(name: str) -> str:
    """Returns the name of a class in the way that attributes are written."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
