"""Looking up a write whose answer was lost by its reference, and checking that the payment found is the same one.

What is compared follows from the fields of the request, so no operation is named here.

Nothing here does I/O, or decides when to look up and what follows from it: `exchange` does.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import unquote

from paystack.runtime.checks import segment
from paystack.runtime.errors import APIError, NotFoundError, ValidationError
from paystack.runtime.http import HttpInfo, Request, operations
from paystack.runtime.loading import Loading
from paystack.runtime.options import NULL, RequestOptions

if TYPE_CHECKING:
    from paystack.runtime.ahead import FindModel
    from paystack.runtime.models import Envelope

    E = TypeVar("E", bound=Envelope)

UNPAID = "abandoned"
"""The status of a transaction that was started, but not paid yet."""

WAIT_FOR_REFERENCE = 1.0
"""Seconds between two lookups of a reference that does not exist yet: the write may still arrive."""


def ask(operation: str, reference: str, options: RequestOptions) -> Request:
    """Returns the request that looks `reference` up with `operation`."""
    method, path, retry, *_ = operations()[operation]
    return Request(method, path.format(reference=segment("reference", reference)), operation, retry, options=options)


def reply_model(operation: str) -> FindModel[Envelope]:
    """Returns a function that returns the model of the reply to `operation`."""

    def find_model() -> type[Envelope]:
        with Loading():
            from paystack import models

            model: type[Envelope] = getattr(models, operations()[operation].reply)
        return model

    return find_model


def with_reference(written: Mapping[str, Any], place: str = "") -> Mapping[str, Any]:
    """Returns `written`, the body or an item of it, with a reference: the caller's, or one that is made here.

    `place` is where `written` stands in the body. Raises `ValidationError` for an empty reference.
    """
    reference = written.get("reference")
    if reference is None or reference is NULL:
        return {**written, "reference": uuid.uuid4().hex}
    if not isinstance(reference, str) or not reference.strip():
        # The caller passed an empty value by mistake: with a reference made here, calling again would pay again.
        raise ValidationError(f"{place}reference must be a non-empty string.", field=f"{place}reference")
    return written


def may_be_new(operation: str, status: Any) -> bool:
    """Returns whether what `operation` made may have this `status` from the start, although it is not `UNPAID`."""
    described = operations().get(operation)
    return described is not None and status in described.may_be_new


def asked_reference(request: Request) -> str | None:
    """Returns the reference in the path of `request`; None if its operation is not asked by a reference."""
    described = operations().get(request.operation)
    if described is None or not described.path.endswith("reference}"):
        return None
    return unquote(request.path.rpartition("/")[2])


def is_not_found(error: APIError) -> bool:
    """Returns whether `error` is Paystack's word that nothing has the reference. Charges answer without a code.

    The 404 of a proxy does not say so.
    """
    if error.status not in (400, 404) or not (error.code or error.api_message):
        return False
    return isinstance(error, NotFoundError) or error.api_message == "Transaction reference is invalid"


class _Trait(NamedTuple):
    """Something that a payment is asked for with and that a lookup shows, so that the two can be compared."""

    field: str
    """The field of the request. What the request does not have is not compared."""
    name: str
    shown: Callable[[Mapping[str, Any], Any], Any]
    """Returns what the data shows of it; None if it shows nothing that can be compared with the request."""
    difference: Callable[[Mapping[str, Any], Any, Any], str | None]
    """Returns how what is shown, which is not None, differs from the request; None if it does not."""


def hidden(asked: Mapping[str, Any], data: Any) -> str | None:
    """Returns what `data` does not show of the payment that would tell whether it is the one requested in `asked`.

    None if everything is there. A step of an unfinished charge does not show the amount.
    """
    if not isinstance(getattr(data, "status", None), str):
        return "its status is not known"
    for trait in _compared(asked):
        if trait.shown(asked, data) is None:
            return f"its {trait.name} is not known"
    return None


def difference(asked: Mapping[str, Any], data: Any) -> str | None:
    """Returns how the payment in `data` differs from the one requested in `asked`; None if it does not.

    A difference means that the reference was used before, for another payment.
    """
    for trait in _compared(asked):
        shown = trait.shown(asked, data)
        told = None if shown is None else trait.difference(asked, shown, data)
        if told is not None:
            return told
    return None


def made_references(request: Request, items: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Returns the references in `items`, what is sent for `request`, that the caller did not give."""
    body: Any = request.body
    given = [body] if request.batch is None else body[request.batch]
    pairs = zip(items, given, strict=bool(items))
    return frozenset(item["reference"] for item, its_own in pairs if item["reference"] != its_own.get("reference"))


def joined(response_type: type[E], items: Sequence[Mapping[str, Any]], replies: Sequence[Envelope]) -> E:
    """Returns the reply to a batch, put together from `replies`, those to the lookups of `items`.

    What an item names by a code, such as its recipient, stands there as that code, as it does in the reply that was
    lost.
    """
    with Loading():
        from paystack.runtime.models import is_lenient, parse

    data = []
    for item, looked_up in zip(items, replies, strict=True):
        found = json.loads(looked_up.http.body)["data"]
        objects = [name for name, value in found.items() if isinstance(value, dict)]
        data.append({**found, **{name: item[name] for name in objects if isinstance(item.get(name), str)}})
    message = f"{len(data)} found by their references."
    body = json.dumps({"status": True, "message": message, "data": data}).encode()
    reply = parse(response_type, body)
    last = replies[-1].http
    reply._http = HttpInfo(last.status, last.headers, body, does_not_fit=partial(is_lenient, response_type))
    return reply


def _compared(asked: Mapping[str, Any]) -> Iterator[_Trait]:
    """Returns the traits that a payment which was requested in `asked` is compared by."""
    for trait in _TRAITS:
        # A plan sets the amount itself.
        if asked.get(trait.field) and not (trait.field == "amount" and asked.get("plan")):
            yield trait


def _amount(asked: Mapping[str, Any], data: Any) -> int | None:
    """Returns the amount that was requested, which can be less than the customer paid; None if `data` has none."""
    return _whole(getattr(data, "requested_amount", None)) or _whole(getattr(data, "amount", None))


def _whole(amount: Any) -> int | None:
    return amount if isinstance(amount, int) and not isinstance(amount, bool) else None


def _number(amount: Any) -> Any:
    """Returns `amount` as it was requested, as a number: a preauthorization is asked for with a string of digits."""
    return int(amount) if isinstance(amount, str) and amount.isdecimal() else amount


def _other_amount(asked: Mapping[str, Any], amount: int, data: Any) -> str | None:
    wanted: Any = _number(asked["amount"])
    if asked.get("at_least") is not None:
        charged = _whole(getattr(data, "amount", None)) or amount
        return None if int(asked["at_least"]) <= charged <= wanted else f"its amount is {charged}"
    return None if amount == wanted else f"its amount is {amount}, not {wanted}"


def _currency(asked: Mapping[str, Any], data: Any) -> str | None:
    currency = getattr(data, "currency", None)
    return currency if isinstance(currency, str) else None


def _other_currency(asked: Mapping[str, Any], currency: str, data: Any) -> str | None:
    return None if currency == asked["currency"] else f"its currency is {currency}, not {asked['currency']}"


def _customer(asked: Mapping[str, Any], data: Any) -> str | None:
    """Returns the customer's email address in lower case; None if `data` has none."""
    email = getattr(getattr(data, "customer", None), "email", None)
    return email.strip().lower() or None if isinstance(email, str) else None


def _other_customer(asked: Mapping[str, Any], email: str, data: Any) -> str | None:
    return None if email == str(asked["email"]).strip().lower() else "it is another customer's"


def _recipient(asked: Mapping[str, Any], data: Any) -> str | None:
    """Returns the transfer recipient's ID if the request has an ID, else its code; None if `data` does not have that.

    A recipient is an object, an ID or a code.
    """
    recipient, by_id = getattr(data, "recipient", None), str(asked["recipient"]).isdecimal()
    if not isinstance(recipient, (str, int)):
        recipient = getattr(recipient, "id" if by_id else "recipient_code", None)
    told = str(recipient) if isinstance(recipient, (str, int)) else ""
    return told if told and told.isdecimal() == by_id else None


def _other_recipient(asked: Mapping[str, Any], recipient: str, data: Any) -> str | None:
    return None if recipient == str(asked["recipient"]) else f"its recipient is {recipient}, not {asked['recipient']}"


_TRAITS = (
    _Trait("amount", "amount", _amount, _other_amount),
    _Trait("currency", "currency", _currency, _other_currency),
    _Trait("email", "customer", _customer, _other_customer),
    _Trait("recipient", "recipient", _recipient, _other_recipient),
)
