"""The base classes of the generated models, and how a body is parsed into one without losing a field.

Nothing here does I/O.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from threading import RLock
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, PrivateAttr, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema

from paystack.runtime.http import HttpInfo
from paystack.runtime.loading import Loading

M = TypeVar("M", bound="Model")

_completing = RLock()
"""Held while a model is completed: in early releases of pydantic 2.11, two threads must not do that at once."""


class Model(BaseModel):
    """A JSON object of the API. Unknown fields are kept, and `model_dump(by_alias=True)` returns them.

    Types are strict, so values stay as they were sent: 1 does not become True, and "5" does not become 5. A body that
    does not fit is not an error: the model is built without checks, see `parse`.
    """

    model_config = ConfigDict(
        defer_build=True,
        extra="allow",
        strict=True,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
        hide_input_in_errors=True,
    )

    model_spellings: ClassVar[tuple[tuple[str, str], ...]] = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        # pydantic does not rebuild a model that is part of a `TypeAdapter` or of a user's model.
        _import_names(cls)
        return handler(source)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            yield name, _masked(name, value)

    if not TYPE_CHECKING:  # type checkers are to see pydantic's own signatures

        def __init_subclass__(cls, **options: Any) -> None:
            # pydantic would look up the names in an incomplete base's annotations in the module of the subclass.
            for base in cls.__bases__:
                if issubclass(base, Model) and not base.__pydantic_fields_complete__:
                    base.model_rebuild()
            super().__init_subclass__(**options)

        @classmethod
        def model_rebuild(cls, *, _parent_namespace_depth: int = 2, **options: Any) -> bool | None:
            with Loading(), _completing:
                _import_names(cls)
                # Annotations may refer to the caller's local names, and the caller is one frame further up.
                return super().model_rebuild(_parent_namespace_depth=_parent_namespace_depth + 1, **options)

        # A model is dumped as it was received. By default, pydantic would warn of each value that does not fit its
        # field, and quote the value.

        def model_dump(self, *, warnings: Any = False, **options: Any) -> dict[str, Any]:
            return super().model_dump(warnings=warnings, **options)

        def model_dump_json(self, *, warnings: Any = False, **options: Any) -> str:
            return super().model_dump_json(warnings=warnings, **options)


SECRET_FIELDS = frozenset(
    {
        "account_number",
        "authorization_code",
        "bvn",
        "card_number",
        "cvv",
        "number",
        "otp",
        "pin",
        "receiver_bank_account_number",
        "sender_bank_account_number",
    }
)
"""Fields of which a `repr` shows only the end, because logs and tracebacks print reprs."""


def _masked(name: str | None, value: Any) -> Any:
    if name in SECRET_FIELDS and value:
        return f"...{str(value)[-4:]}" if len(str(value)) > 8 else "..."
    if isinstance(value, dict):
        return {key: _masked(key, item) for key, item in value.items()}
    if isinstance(value, list):
        return [_masked(None, item) for item in value]
    return value


def spelled(name: str, *, also: str) -> Callable[[type[M]], type[M]]:
    """Fill the field `name` from its other spelling `also` if only that was received.

    `name` then stays "unset", so that dumps have only the keys that were received.
    """

    def mark(model: type[M]) -> type[M]:
        model.model_spellings = (*model.model_spellings, (name, also))
        # Set here and not on `Model`, so that other models are not slowed down by a call for each instance.
        model.model_post_init = _fill_spellings  # type: ignore[method-assign, assignment]
        model.__pydantic_post_init__ = "model_post_init"
        return model

    return mark


def _fill_spellings(model: Model, context: Any, /) -> None:
    values = vars(model)
    for name, also in model.model_spellings:
        if values.get(name) is None:
            values[name] = values[also]


@lru_cache(maxsize=1024)
def _import_names(model: type[Model]) -> None:
    """Import the names in a generated model's annotations into its module, and do the same for the models among them.

    Models refer to each other in circles, so their modules import each other only for type checkers.
    """
    from paystack import models

    if not model.__module__.startswith(f"{models.__name__}."):
        return
    module = sys.modules[model.__module__]
    annotations = ", ".join(model.__annotations__.values())
    for name in compile(f"[{annotations}]", model.__module__, "eval").co_names:
        if name in vars(module) or not hasattr(models, name):
            continue
        value = getattr(models, name)
        setattr(module, name, value)
        for part in (value, *get_args(value)):
            if isinstance(part, type) and issubclass(part, Model):
                _import_names(part)


class Envelope(Model):
    """The object that every reply of the API is wrapped in."""

    status: bool | str
    message: str | dict[str, Any] | None = None
    _http: HttpInfo | None = PrivateAttr(default=None)

    @property
    def http(self) -> HttpInfo:
        """The status, headers, raw body, attempts and duration of the HTTP exchange behind this reply."""
        if self._http is None:
            raise AttributeError("this envelope was not received over HTTP")
        return self._http


class AnyResponse(Envelope):
    """The reply of an endpoint that has no model."""

    data: Any = None
    meta: Any = None


class WebhookEvent(Model):
    """The base class of all webhook events. `paystack.webhooks.construct_event` returns them."""

    _body: bytes = PrivateAttr(default=b"")
    _lenient: bool = PrivateAttr(default=False)

    @property
    def lenient(self) -> bool:
        """Whether the payload did not fit the model, so that the event was built without checks."""
        return self._lenient

    @property
    def dedupe_key(self) -> str:
        """A key that is the same for every delivery of one event. Store it, and act only once on each key.

        Paystack's events have no id, so the key is the event's name with the id (or reference) and the status of its
        subject. If one of these is missing, a hash of the payload replaces them; otherwise a second change of the same
        subject would look like a repeat of the first.
        """
        data = getattr(self, "data", None)
        fields: Any = data if isinstance(data, dict) else vars(data) if isinstance(data, Model) else {}
        about, status = fields.get("id") or fields.get("reference"), fields.get("status")
        if about and status:
            return f"{getattr(self, 'event', '')}:{about}:{status}"
        payload = self._body or self.model_dump_json(by_alias=True, exclude_unset=True).encode()
        return f"{getattr(self, 'event', '')}:{hashlib.sha256(payload).hexdigest()}"


class UnknownEvent(WebhookEvent):
    """An event that this version has no model for. `data` is kept as received."""

    event: str
    data: Any = None


def parse(model: type[M], body: bytes) -> tuple[M, bool]:
    """Returns `body` parsed as `model`, and whether it had to be built without checks.

    Raises `ValueError` if the body is not one complete JSON object.
    """
    if not model.__pydantic_complete__:
        model.model_rebuild()  # one thread rebuilds, and the others wait
    with suppress(ValidationError):
        return model.model_validate_json(body), False
    # Not in an `except` block, where a new error would keep the first as its context, and with it the body.
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as cause:
        raise ValueError(f"not JSON, or nested too deeply ({type(cause).__name__})") from None
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    return build(model, value), True


def build(model: type[M], value: Mapping[str, Any]) -> M:
    """Build `model` from `value` without refusing anything, and return it.

    A value that fits its field is converted; any other is kept as it is. A required field that is missing is None.
    """
    model.model_rebuild()
    names = {}
    for name, field in model.model_fields.items():
        alias = field.alias or name
        names[alias if alias in value else name] = name
    fields = {names[key]: item for key, item in value.items() if key in names}
    for name, field in model.model_fields.items():
        if name in fields:
            fields[name] = _fit(_annotation(field), fields[name])
    built = model.model_construct({names.get(key, key) for key in value}, **fields)
    # Not passed as arguments, where a key could collide with one of pydantic's own.
    built.__pydantic_extra__ = {key: item for key, item in value.items() if key not in names}
    for name, field in model.model_fields.items():
        if field.is_required() and name not in fields:
            vars(built).setdefault(name, None)
    return built


def _annotation(field: FieldInfo) -> Any:
    """Returns the field's type with its metadata, such as how to read a time."""
    annotation: Any = field.annotation
    for extra in field.metadata:
        annotation = Annotated[annotation, extra]
    return annotation


@lru_cache(maxsize=1024)
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def _fit(annotation: Any, value: Any) -> Any:
    try:
        return _fitted(annotation, value)
    except RecursionError:
        return value


def _fitted(annotation: Any, value: Any) -> Any:
    try:
        return _adapter(annotation).validate_json(json.dumps(value), strict=True)
    except ValidationError:
        pass
    for option in _options(annotation):
        if isinstance(value, dict) and isinstance(option, type) and issubclass(option, Model):
            return build(option, value)
        if isinstance(value, list) and get_origin(option) is list:
            return [_fit(get_args(option)[0], item) for item in value]
    return value


def _options(annotation: Any) -> list[Any]:
    """Returns the members of a union, including nested ones; for any other type, only the type."""
    if get_origin(annotation) in (Union, UnionType):
        return [option for member in get_args(annotation) for option in _options(member)]
    return [annotation]
