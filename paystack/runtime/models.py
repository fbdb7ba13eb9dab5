"""The base classes of the generated models, and how a body is parsed into one without losing a field.

Nothing here does I/O.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import ConfigDict, GetCoreSchemaHandler, PrivateAttr, ValidationError
from pydantic import Field as Field
from pydantic_core import CoreSchema, PydanticSerializationError, core_schema, from_json, to_jsonable_python
from typing_extensions import Self

from paystack.runtime.hints import unknown_of_model
from paystack.runtime.http import HttpInfo
from paystack.runtime.reading import Received, built, fits_model, json_object, received
from paystack.runtime.shown import Showing, Shown
from paystack.runtime.types import wire_time

M = TypeVar("M", bound="Model")

if TYPE_CHECKING:
    _Base = Received
else:

    class _ModelType(type(Received)):
        """Says what to call instead of a model's method, such as `Customer.create`."""

        def __getattr__(cls, name: str) -> Any:
            try:
                return super().__getattr__(name)
            except AttributeError:
                # As pydantic makes a class, it asks the class and its bases for a default of each field.
                if "__pydantic_fields__" not in cls.__dict__ or cls.__module__ == __name__:
                    raise
                raise unknown_of_model(cls, name) from None

    class _Base(Received, metaclass=_ModelType):
        pass


class Model(Showing, _Base):
    """A JSON object of the API. Unknown fields are kept, and `model_dump(by_alias=True)` returns them.

    Types are strict, so values stay as they were sent: 1 does not become True, and "5" does not become 5. A body that
    does not fit is not an error: what does not fit is kept as it is, see `parse`.

    Paystack writes `{}` where there is nothing, such as the authorization of an unpaid transaction. A model of that is
    false: `if transaction.authorization:` is true only if there is one.
    """

    model_config = ConfigDict(
        defer_build=True,
        extra="allow",
        strict=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        hide_input_in_errors=True,
    )

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Self:
        """Returns `value`, a parsed JSON object, as this model. What does not fit is kept as it is."""
        return cls.from_json(json.dumps(value))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Returns the JSON object in `text` as this model. What does not fit is kept as it is.

        Raises `ValueError` if `text` is not one complete JSON object.
        """
        return parse(cls, text.encode() if isinstance(text, str) else text)

    def to_dict(self) -> dict[str, Any]:
        """Returns what was received, as values that `json.dumps` takes: times and numbers as Paystack writes them."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def to_json(self) -> str:
        """Returns what was received, as JSON."""
        return self.model_dump_json(by_alias=True, exclude_unset=True)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        # pydantic does not rebuild a model that is part of a `TypeAdapter` or of a user's model.
        _import_names(cls)
        schema = handler(source)
        _dump_as_received(cls, handler.resolve_ref_schema(schema))
        return schema

    def __bool__(self) -> bool:
        return bool(self.__pydantic_fields_set__ or self.__pydantic_extra__)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in self._shown():
            yield name, Shown(name, value)

    def _shown(self) -> Iterator[tuple[str | None, Any]]:
        """Returns the fields that were received with a value, once each, however they were spelled."""
        values, received = vars(self), self.__pydantic_fields_set__
        spellings = {name: also for name, also in self.model_spellings.items() if also in received}
        twins = {also for name, also in spellings.items() if values[also] is None or values[also] == values[name]}
        for name, value in super().__repr_args__():
            is_first = name not in values or ((name in received or name in spellings) and name not in twins)
            if is_first and value is not None and (value or not isinstance(value, Model)):
                yield name, value

    if not TYPE_CHECKING:  # type checkers are to see pydantic's own signatures

        def __init_subclass__(cls, **options: Any) -> None:
            # pydantic would look up the names in an incomplete base's annotations in the module of the subclass.
            for base in cls.__bases__:
                if issubclass(base, Model) and not base.__pydantic_fields_complete__:
                    base.model_rebuild()
            super().__init_subclass__(**options)

        @classmethod
        def model_rebuild(cls, *, _parent_namespace_depth: int = 2, **options: Any) -> bool | None:
            # Annotations may refer to the caller's local names, and the caller is three frames further up.
            options["_parent_namespace_depth"] = _parent_namespace_depth + 3
            rebuild = super().model_rebuild

            def build() -> bool | None:
                _import_names(cls)
                return rebuild(**options)

            return built(build)

        # A model is dumped as it was received. By default, pydantic would warn of each value that does not fit its
        # field, and quote the value.

        def model_dump(self, *, warnings: Any = False, **options: Any) -> dict[str, Any]:
            return super().model_dump(warnings=warnings, **options)

        def model_dump_json(self, *, warnings: Any = False, **options: Any) -> str:
            with suppress(PydanticSerializationError):
                return super().model_dump_json(warnings=warnings, **options)
            # pydantic writes UTF-8, which cannot hold half an emoji. As an escape it can be written.
            indent, _ = options.pop("indent", None), options.pop("ensure_ascii", None)
            value = super().model_dump(warnings=warnings, **options)
            return json.dumps(value, indent=indent, separators=None if indent else (",", ":"), default=_json_value)


def _json_value(value: Any) -> Any:
    return wire_time(value) if isinstance(value, datetime) else to_jsonable_python(value)


def _dump_as_received(model: type[Model], schema: Any) -> None:
    """Change the schema of `model` so that it dumps the values that were received, whatever their types."""
    while schema["type"] != "model":
        schema = schema["schema"]
    if model.model_spellings:
        schema.setdefault("serialization", core_schema.wrap_serializer_function_ser_schema(_unfilled, info_arg=True))
    fields = schema["schema"]
    while fields["type"] != "model-fields":
        fields = fields["schema"]
    ours = model.__module__.startswith("paystack.models.")
    fields["fields"] = {name: _adapted(field, ours) for name, field in fields["fields"].items()}


_SCALARS = ("bool", "float", "int", "literal", "str")


def _adapted(schema: Any, ours: bool) -> Any:
    """Returns `schema` with numbers dumped as they are: pydantic would dump True as 1 in the place of a number.

    In a model that is `ours`, the members of a union exclude each other unless two are objects (all text fits an open
    enum, so its literals need no look), and the first that fits is right. By default, pydantic would try them all.
    """
    if isinstance(schema, (list, tuple)):
        return type(schema)(_adapted(item, ours) for item in schema)
    if not isinstance(schema, dict) or "serialization" in schema:
        return schema
    if schema.get("type") in ("int", "float"):
        return {**schema, "serialization": core_schema.simple_ser_schema("any")}
    adapted = {key: item if key == "metadata" else _adapted(item, ours) for key, item in schema.items()}
    if ours and schema.get("type") == "union" and sum(item["type"] not in _SCALARS for item in schema["choices"]) < 2:
        adapted["mode"] = "left_to_right"
        adapted["choices"] = sorted(adapted["choices"], key=lambda choice: choice["type"] == "literal")
    return adapted


def spelled(name: str, *, also: str) -> Callable[[type[M]], type[M]]:
    """Fill the field `name` from its other spelling `also` if only that was received.

    `name` then stays "unset", so that dumps have only the keys that were received.
    """

    def mark(model: type[M]) -> type[M]:
        model.model_spellings = {**model.model_spellings, name: also}
        vars(model)[name].spell_also(also)
        # Set here and not on `Model`, so that other models are not slowed down by a call for each instance.
        model.model_post_init = _filling(model.model_spellings)  # type: ignore[method-assign, assignment]
        model.__pydantic_post_init__ = "model_post_init"
        return model

    return mark


def _filling(spellings: Mapping[str, str]) -> Callable[[Model, Any], None]:
    def fill(model: Model, context: Any, /) -> None:
        values = vars(model)
        for name, also in spellings.items():
            if values[also] is not None and (name not in values or values[name] is None):
                values[name] = values[also]
                if name in model.__pydantic_fields_set__:
                    _filled(model)[name] = values[also]

    return fill


def _filled(model: Model) -> dict[str, Any]:
    """Returns the fields of `model` that were received as null and filled from another spelling.

    They are kept where pydantic copies, pickles and compares them.
    """
    private = getattr(model, "__pydantic_private__", None)
    if private is None:
        private = {}
        object.__setattr__(model, "__pydantic_private__", private)
    filled: dict[str, Any] = private.setdefault("_filled", {})
    return filled


def _unfilled(model: Any, dump: Any, info: Any) -> Any:
    """Dump `model`, with null in the fields that were received as null."""
    dumped = dump(model)
    private = getattr(model, "__pydantic_private__", None)
    for name, found in (private or {}).get("_filled", {}).items():
        if name in dumped and vars(model).get(name) == found:
            if info.exclude_none:
                del dumped[name]
            else:
                dumped[name] = None
    return dumped


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

    @property
    def type(self) -> str:
        """Same as `event`: the name of the event."""
        name: str = getattr(self, "event", "")
        return name

    @property
    def lenient(self) -> bool:
        """Whether the payload does not fit the model, so that some values were kept as they are."""
        return bool(self._body) and is_lenient(type(self), self._body)

    @property
    def dedupe_key(self) -> str:
        """A key that is the same for every delivery of one event. Store it, and act only once on each key.

        Paystack's events have no id, so the key is made of the event's name, the id (or reference) and the status of
        its subject, and a hash of the payload. The hash tells apart the events of a state that can come again: the
        reminders of one dispute, or a subscription that is canceled, enabled and canceled. It does not depend on the
        layout of the payload. Events that one subject has only once, such as `charge.success`, are known without it,
        unless they lack an id or a status.

        Two events whose payloads are equal have the same key. Nothing tells them apart.
        """
        from paystack.models.webhook_events import ONCE

        data = getattr(self, "data", None)
        fields: Any = data if isinstance(data, dict) else vars(data) if isinstance(data, Model) else {}
        name = getattr(self, "event", "")
        about, status = fields.get("id") or fields.get("reference"), fields.get("status")
        if about and status:
            key = f"{name}:{about}:{status}"
            return key if name in ONCE else f"{key}:{self._payload_hash()}"
        return f"{name}:{self._payload_hash()}"

    def _payload_hash(self) -> str:
        payload = self._body or self.model_dump_json(by_alias=True, exclude_unset=True).encode()
        with suppress(ValueError, RecursionError):
            payload = json.dumps(json.loads(payload), sort_keys=True).encode()
        return hashlib.sha256(payload).hexdigest()


class UnknownEvent(WebhookEvent):
    """An event that this version has no model for. `data` is kept as received."""

    event: str
    data: Any = None


def parse(model: type[M], body: bytes) -> M:
    """Returns `body` as `model`. Raises `ValueError` if the body is not one complete JSON object."""
    value = json_object(body)
    if not model.model_reading.are_ours:  # it may have validators of its own
        with suppress(ValidationError):
            return model.model_validate_json(body)
    return received(model, value)


def is_lenient(model: type[Model], body: bytes) -> bool:
    """Returns whether `body`, a JSON object, does not fit `model`, so that values in it were kept as they are."""
    with suppress(RecursionError, ValueError):
        if model.model_reading.are_ours:
            return not fits_model(model, from_json(body))
        model.model_validate_json(body)
        return False
    return True
