"""Whether a success answers the request: it has the data that tells what happened, and names what was asked for.

A proxy may repeat its last answer, or a connection may be one answer behind. Nothing here does I/O, or decides what
follows from a flaw: `exchange` does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import unquote

from paystack.runtime.http import Request, operations

if TYPE_CHECKING:
    from paystack.runtime.models import Envelope, Model

_TELLING = ("reference", "status")
"""The fields of `data` without which nobody can say what happened, where the description requires them."""

_NAMED_IN_REPLY = frozenset({"check", "fetch", "update", "verify"})
"""The verbs whose reply is about the object in the path. Others may answer with another one, such as a copy."""

_CODE = re.compile(r"[A-Z]{2,6}_")


def flaw(request: Request, fields: Mapping[str, Any] | None, reply: Envelope) -> str | None:
    """Returns why `reply` does not answer `request`, whose body has `fields`; None if it does."""
    data: Any = getattr(reply, "data", None)
    if isinstance(data, list) and _may_come_alone(reply):
        data = data[0] if len(data) == 1 else None
        if not _is_model(data):
            return "does not have the data that tells what happened"
    if missing := _missing(request, reply, data):
        return missing
    if request.batch is not None:
        return _of_another_batch((fields or {}).get(request.batch, ()), data)
    asked = request.path.rpartition("/")[2] if fields is None else fields.get("reference")
    # The cheap comparison first: it is enough for nearly every payment.
    if (asked is not None and getattr(data, "reference", None) == asked) or not _is_model(data):
        return None
    if data.model_fields_set.isdisjoint(type(data).model_fields) and _is_required(reply, "data"):
        return "does not have the data that tells what happened"
    if fields is None:
        return _of_another(request, data)
    if asked is None:
        return _of_another_subject(request, fields, data)
    return _of_another_reference(asked, data, always_named=request.retry == "reference")


def _is_model(value: Any) -> TypeGuard[Model]:
    """Returns whether `value` is an object with a model; pydantic need not be loaded to tell."""
    return hasattr(type(value), "model_reading")


def _may_come_alone(reply: Envelope) -> bool:
    """Returns whether the data of `reply` is one object, which comes as it is or as the only item of a list."""
    field = reply.model_reading.by_name.get("data")
    return field is not None and field.is_required and list in field.kinds and dict in field.kinds


def _missing(request: Request, reply: Envelope, data: Any) -> str | None:
    """Returns which part of `reply` is needed and missing, or of another type.

    A list that was read may be of anything. What a write returns as a list is empty, or has an object.
    """
    if not isinstance(reply.status, (bool, str)) and data is None:
        return "has neither a status nor data"
    field = reply.model_reading.by_name.get("data")
    if field is None or not field.is_required:
        return None
    if not _is_model(data) and type(data) not in field.kinds:
        return "does not have the data that tells what happened"
    if isinstance(data, list):
        of_models = field.kinds[list].of_models
        if request.method != "GET" and of_models and data and not any(_is_model(item) for item in data):
            return "does not have the data that tells what happened"
    return _untold(data) if _is_model(data) else None


def _untold(data: Model) -> str | None:
    """Returns what `data` does not have and must, so that somebody can say what happened."""
    for name in _TELLING:
        field = data.model_reading.by_name.get(name)
        if field is not None and type(getattr(data, name)) not in field.kinds:
            return f"does not have the {name} that tells what happened"
    # Everything has an ID: the answer to another question can have that and nothing else of what is needed.
    needed = _needed(type(data))
    if needed and all(getattr(data, name) is None for name in needed):
        return "does not have the data that tells what happened"
    return None


@lru_cache(maxsize=1024)
def _needed(model: type[Model]) -> tuple[str, ...]:
    """Returns the fields, apart from the ID, that every object of `model` has, and that are not null."""
    fields = [field for field in model.model_reading.by_name.values() if field.is_required and field.name != "id"]
    return tuple(field.name for field in fields if NoneType not in field.kinds)


def _of_another_reference(asked: Any, data: Model, *, always_named: bool) -> str | None:
    """Returns how `data` shows that it is not about the reference `asked`.

    A step of a charge may leave its reference out, unless it is `always_named`; then it has no ID either.
    """
    told = getattr(data, "reference", None)
    if told is not None:
        return None if told == asked else f"is about the reference {told!r}, not {asked!r}"
    named = "reference" in data.model_reading.by_name and (always_named or _is_required(data, "reference"))
    return "does not name the reference" if named or getattr(data, "id", None) is not None else None


def _of_another_batch(items: Sequence[Mapping[str, Any]], data: Any) -> str | None:
    """Returns how `data` shows that it is not about all of `items`: what became of each must be told."""
    told = {getattr(item, "reference", None): getattr(item, "status", None) for item in data or ()}
    asked = [item["reference"] for item in items]
    if others := [reference for reference in told if reference not in asked]:
        return f"is about the reference {others[0]!r}, which was not in the batch"
    missing = [reference for reference in asked if not isinstance(told.get(reference), str)]
    return f"does not tell what happened to the reference {missing[0]!r}" if missing else None


def _of_another(request: Request, data: Model) -> str | None:
    """Returns how `data` shows that it is not about the object in the last part of the path."""
    asked = unquote(request.path.rpartition("/")[2])
    # An older reply to `dedicated_accounts.fetch` is the customer, with what was asked for as `dedicated_account`.
    within = getattr(data, request.operation.partition(".")[0].removesuffix("s"), None)
    if asked in (getattr(data, "reference", None), str(getattr(data, "id", "")), str(getattr(within, "id", ""))):
        return None
    name = _last_parameter(request.operation)
    if name == "reference":
        return _of_another_reference(asked, data, always_named=True)
    verb = request.operation.partition(".")[2]
    return _of_another_object(asked, data) if name is not None and verb in _NAMED_IN_REPLY else None


def _of_another_subject(request: Request, fields: Mapping[str, Any], data: Model) -> str | None:
    """Returns how the reply to a write without a reference shows that it is about another object."""
    if fields.get("transaction") is not None:
        subject: Any = getattr(data, "transaction", None)
        if subject is None and _is_required(data, "transaction"):
            return "does not name the transaction"
        return _of_another_object(str(fields["transaction"]), subject) if _is_model(subject) else None
    if fields.get("transfer_code") is not None:
        return _of_another_object(str(fields["transfer_code"]), data)
    # A customer, and not something that belongs to one.
    if getattr(data, "customer_code", None) is not None or _is_required(data, "customer_code"):
        asked = fields.get("email") or fields.get("customer")
        if asked is not None:
            return _of_another_object(str(asked), data)
    return _of_another(request, data)


def _of_another_object(asked: str, data: Model) -> str | None:
    """Returns how `data` shows that it is not about `asked`: it has an ID, a code or an address of that kind.

    Data with nothing of that kind does not tell, and is taken for the answer if its model allows for that.
    """
    wanted = asked.strip().casefold()
    told = {name: value for name, value in vars(data).items() if isinstance(value, (str, int))}
    if any(str(value).strip().casefold() == wanted for value in told.values()):
        return None
    code = _CODE.match(asked)
    if code:
        kind = [name for name in data.model_reading.by_name if name == "code" or name.endswith("_code")]
        others = [value for value in told.values() if str(value).startswith(code[0])]
    else:
        by_id = asked.isdecimal() or _is_text(data, "id")
        kind = ["id"] if by_id else ["email"] if "@" in asked else ["slug", "reference"]
        others = [told[name] for name in kind if name in told]
    if others:
        return f"is about {others[0]!r}, not {asked!r}"
    # What is asked by its ID or its slug has one in the reply, whether or not its model requires that.
    fields = data.model_reading.by_name
    named = any(name in fields and (name in ("id", "slug") or fields[name].is_required) for name in kind)
    return f"does not name {asked!r}" if named else None


def _is_required(data: Model, name: str) -> bool:
    field = data.model_reading.by_name.get(name)
    return field is not None and field.is_required


def _is_text(data: Model, name: str) -> bool:
    """Returns whether every object of this kind has `name`, and it is text and not a number."""
    field = data.model_reading.by_name.get(name)
    return field is not None and set(field.kinds) == {str}


@lru_cache(maxsize=1024)
def _last_parameter(operation: str) -> str | None:
    """Returns the name of the parameter that ends the path of `operation`; None if it ends in a fixed part."""
    described = operations().get(operation)
    last = described.path.rpartition("/")[2] if described else ""
    return last[1:-1] if last.startswith("{") else None
