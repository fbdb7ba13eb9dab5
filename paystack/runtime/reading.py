"""How a model holds what was received: it keeps the JSON object, and reads a field when somebody asks for it.

Callers look at a few of the forty fields of a payment. So a reply is not checked and converted field by field: each
field is when it is first read (`ReadField`), and from then on it is an attribute like any other. Who looks at a model
as a whole, as dumps, comparisons, copies, pickles and reprs do, asks for its `__dict__`, and that reads all of it. What
a field may be is in its annotation (`kinds_of`). A value that does not fit its field is kept as it is.

Threads may read one model at once, and there is no lock, which a fork could copy while it is held. Reading twice does
no harm: the first value that is written down stays, and the object behind the model goes last, when nobody needs it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from threading import RLock
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import SchemaError, from_json

from paystack.runtime.loading import Loading

M = TypeVar("M", bound="Received")
B = TypeVar("B")

_building = RLock()
"""Held while pydantic builds something: in early releases of 2.11, two threads must not do that at once."""


def built(build: Callable[[], B]) -> B:
    """Returns what `build` makes with pydantic. Meanwhile other threads do not build, and no thread forks."""
    with Loading(), _building:
        try:
            return build()
        except SchemaError:  # what pydantic makes of an exception that a signal handler raised meanwhile
            return build()


class Kind:
    """How the values of one JSON type are read in one field: as they are, unless a subclass converts them."""

    of_models = False
    """Whether they become models, or lists of models."""

    def read(self, value: Any) -> Any:
        """Returns `value` as the field has it. What does not fit is returned as it is."""
        return value

    def fits(self, value: Any) -> bool:
        """Returns whether `value` fits the field, whole."""
        return True


AS_IS = Kind()

Kinds = Mapping[type, Kind]
"""What a field may be, by JSON type. A value of a type that is not there does not fit."""


class Converted(Kind):
    """Values that become something else. `convert` raises `ValueError` for those that do not fit."""

    def __init__(self, convert: Callable[[Any], Any]) -> None:
        self.convert = convert

    def read(self, value: Any) -> Any:
        try:
            return self.convert(value)
        except ValueError:
            return value

    def fits(self, value: Any) -> bool:
        try:
            self.convert(value)
        except ValueError:
            return False
        return True


class OneOf(Kind):
    """Some texts and no others."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self.texts = texts

    def fits(self, value: Any) -> bool:
        return value in self.texts


class Items(Kind):
    """Lists of such values."""

    def __init__(self, kinds: Kinds) -> None:
        self.kinds = kinds
        self.of_models = any(kind.of_models for kind in kinds.values())

    def read(self, value: Any) -> Any:
        return [read(self.kinds, item) for item in value]

    def fits(self, value: Any) -> bool:
        return all(fits(self.kinds, item) for item in value)


class Values(Kind):
    """Objects that have such values, under any keys."""

    def __init__(self, kinds: Kinds) -> None:
        self.kinds = kinds

    def read(self, value: Any) -> Any:
        return {key: read(self.kinds, item) for key, item in value.items()}

    def fits(self, value: Any) -> bool:
        return all(fits(self.kinds, item) for item in value.values())


class Models(Kind):
    """Objects that are models."""

    of_models = True

    def __init__(self, model: type[Received]) -> None:
        self.model = model

    def read(self, value: Any) -> Any:
        return received(self.model, value)

    def fits(self, value: Any) -> bool:
        return fits_model(self.model, value)


class Validated(Kind):
    """Values that pydantic looks at, because it takes more than their JSON type to tell what they are."""

    def __init__(self, annotation: Any, otherwise: Kind = AS_IS) -> None:
        self.adapter: TypeAdapter[Any] = built(lambda: TypeAdapter(annotation))
        self.otherwise = otherwise
        self.of_models = otherwise.of_models

    def read(self, value: Any) -> Any:
        try:
            return self.adapter.validate_json(json.dumps(value), strict=True)
        except ValueError:
            return self.otherwise.read(value)

    def fits(self, value: Any) -> bool:
        try:
            self.adapter.validate_json(json.dumps(value), strict=True)
        except ValueError:
            return False
        return True


_NULL = frozenset({NoneType})
_JSON = (str, int, float, bool, NoneType, dict, list)
_ANYTHING: Kinds = dict.fromkeys(_JSON, AS_IS)


def kinds_of(annotation: Any) -> Kinds:
    """Returns what a field with this annotation may be."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if annotation is Any:
        return _ANYTHING
    if annotation in (str, int, bool, dict, list, NoneType):
        return {annotation: AS_IS}
    if origin is None and isinstance(annotation, type) and issubclass(annotation, Received):
        return {dict: Models(annotation)}
    if origin is Annotated:
        told = (extra.kinds for extra in inside[1:] if hasattr(extra, "kinds"))
        return next(told, None) or kinds_of(inside[0])
    if origin in (Union, UnionType):
        return _either(annotation, [kinds_of(option) for option in inside])
    if origin is Literal and all(type(text) is str for text in inside):
        return {str: OneOf(inside)}
    if origin is list:
        kinds = kinds_of(inside[0])
        return {list: AS_IS if kinds is _ANYTHING else Items(kinds)}
    if origin is dict and inside[0] is str:
        kinds = kinds_of(inside[1])
        return {dict: AS_IS if kinds is _ANYTHING else Values(kinds)}
    return dict.fromkeys(_JSON, Validated(annotation))


def _either(annotation: Any, options: Iterable[Kinds]) -> Kinds:
    """Returns the kinds of a union. What is open takes everything; of two models, pydantic picks the one that fits."""
    found: dict[type, Kind] = {}
    for kinds in options:
        for json_type, kind in kinds.items():
            other = found.setdefault(json_type, kind)
            if AS_IS in (kind, other):
                found[json_type] = AS_IS
            elif other is not kind:
                found[json_type] = Validated(annotation, other)
    return found


def read(kinds: Kinds, value: Any) -> Any:
    """Returns `value` as a field of these kinds has it."""
    kind = kinds.get(type(value))
    return value if kind is None else kind.read(value)


def fits(kinds: Kinds, value: Any) -> bool:
    """Returns whether `value` fits a field of these kinds."""
    kind = kinds.get(type(value))
    return kind is not None and kind.fits(value)


class ReadField:
    """A field of a model that is read from the received object, and kept in the model's `__dict__`.

    Python looks there first, so this is asked once for each model.
    """

    __slots__ = ("_kinds", "_plain", "is_required", "key", "name", "owner", "twin")

    def __init__(self, owner: type[Received], name: str, field: FieldInfo) -> None:
        self.owner, self.name, self.key, self.is_required = owner, name, field.alias or name, field.is_required()
        self._kinds: Kinds | None = None
        self._plain = _NULL
        """The JSON types that are as they are; at first it is known of null alone."""
        self.twin: str | None = None
        """The field with the other spelling, which is read where this one is missing or null."""
        if name in owner.model_spellings:
            self.spell_also(owner.model_spellings[name])

    def spell_also(self, twin: str) -> None:
        """Read the field `twin` where this one is missing or null."""
        self.twin = twin
        self._plain -= _NULL

    def __get__(self, model: Received | None, owner: type[Received] | None = None) -> Any:
        if model is None:
            raise AttributeError(self.name)  # a class has no values
        raw = _raw_of(model)
        if raw is None:
            return self._read_meanwhile(model)
        value = raw.get(self.key)
        if type(value) not in self._plain:
            value = self._read(model, value)
        return _fields_of(model).setdefault(self.name, value)

    @property
    def kinds(self) -> Kinds:
        """What the field may be. Finding that out may import the models of its annotation."""
        if self._kinds is None:
            kinds = kinds_of(self._annotation())
            self._kinds = kinds
            plain = _NULL.union(json_type for json_type, kind in kinds.items() if type(kind).read is Kind.read)
            self._plain = plain - _NULL if self.twin else plain
            if plain.issuperset(kinds) and not self.twin:
                fields = self.owner.model_reading
                fields.converted = tuple(field for field in fields.converted if field is not self)
        return self._kinds

    def _read(self, model: Received, value: Any) -> Any:
        if value is None:
            return getattr(model, self.twin) if self.twin else None
        return read(self.kinds, value)

    def _read_meanwhile(self, model: Received) -> Any:
        """Returns what another thread has read since Python looked. What was deleted is not there."""
        try:
            return _fields_of(model)[self.name]
        except KeyError:
            raise AttributeError(f"{type(model).__name__!r} object has no attribute {self.name!r}") from None

    def _annotation(self) -> Any:
        """Returns the annotation as a type. That of a generated model names others that were not imported so far."""
        with Loading():
            from paystack import models

        if not self.owner.model_reading.are_ours:
            self.owner.model_rebuild()
            field = self.owner.model_fields[self.name]
            annotation: Any = field.annotation
            for extra in field.metadata:
                annotation = Annotated[annotation, extra]
            return annotation
        module = vars(sys.modules[self.owner.__module__])
        code = compile(self.owner.__annotations__[self.name], self.owner.__module__, "eval")
        names = (name for name in code.co_names if name not in module and hasattr(models, name))
        return eval(code, module, {name: getattr(models, name) for name in names})


class Fields:
    """The fields of one model, and what is known of reading them."""

    __slots__ = ("are_ours", "are_renamed", "by_key", "by_name", "converted", "nothing")

    by_key: dict[str, ReadField]
    """The fields by their keys in JSON, in the order of the class."""
    by_name: dict[str, ReadField]
    """The fields by their names in Python."""
    converted: tuple[ReadField, ...]
    """The fields of which values are not as they are in JSON, or of which nobody knows yet."""
    nothing: dict[str, Any]
    """What the model's `__dict__` is where nothing was received."""
    are_ours: bool
    """Whether the model is part of this package, so that nothing but annotations say what its fields are."""
    are_renamed: bool
    """Whether a field has another name in Python than in JSON."""

    def __init__(self, model: type[Received]) -> None:
        self.are_ours = model.__module__.startswith(("paystack.models.", "paystack.runtime."))
        # In a model of ours, a base has only fields of ours.
        inherited = model.model_reading.by_key if self.are_ours and hasattr(model, "model_reading") else {}
        fields = [ReadField(model, name, field) for name, field in model.__pydantic_fields__.items()]
        own = [field for field in fields if field.key not in inherited or field.name in model.__annotations__]
        for field in own:
            type.__setattr__(model, field.name, field)
        self.by_key = {**inherited, **{field.key: field for field in own}}
        self.converted = tuple(self.by_key.values())
        self.by_name = {field.name: field for field in self.converted}
        self.nothing = dict.fromkeys(self.by_name)
        self.are_renamed = self.nothing.keys() != self.by_key.keys()


class Received(BaseModel):
    """A model that reads what was received as it is asked for."""

    __slots__ = ("_raw",)
    """The object as received, until all of it was read. A model that was not received has none."""

    model_reading: ClassVar[Fields]
    """The fields, and what is known of reading them."""
    model_spellings: ClassVar[dict[str, str]] = {}
    """The fields that have another spelling, each with the field of that."""

    if not TYPE_CHECKING:

        @classmethod
        def __pydantic_init_subclass__(cls, **options: Any) -> None:
            super().__pydantic_init_subclass__(**options)
            cls.model_reading = Fields(cls)

        @property
        def __dict__(self) -> dict[str, Any]:
            _complete(self)
            return _fields_of(self)

        @__dict__.setter
        def __dict__(self, fields: dict[str, Any]) -> None:
            _complete(self)  # else what was received would take the place of `fields` later
            _set_fields(self, fields)

        def __delattr__(self, name: str) -> None:
            _complete(self)
            super().__delattr__(name)

        def __getattr__(self, name: str) -> Any:
            raw = _raw(self)
            if raw is not None and (name in _OF_THE_WHOLE or (name in raw and name not in self.model_reading.by_key)):
                _complete(self)
                return getattr(self, name)
            return super().__getattr__(name)


_OF_THE_WHOLE = ("__pydantic_extra__", "__pydantic_fields_set__", "__pydantic_private__")

_fields_of: Callable[[BaseModel], dict[str, Any]] = BaseModel.__dict__["__dict__"].__get__
"""The real `__dict__` of a model: what was read so far."""
_set_fields = BaseModel.__dict__["__dict__"].__set__
_set_extra = BaseModel.__dict__["__pydantic_extra__"].__set__
_set_fields_set = BaseModel.__dict__["__pydantic_fields_set__"].__set__
_private_of = BaseModel.__dict__["__pydantic_private__"].__get__
_set_private = BaseModel.__dict__["__pydantic_private__"].__set__
_raw_of: Callable[[BaseModel], dict[str, Any] | None] = Received.__dict__["_raw"].__get__
_set_raw = Received.__dict__["_raw"].__set__
_new = object.__new__


def received(model: type[M], raw: dict[str, Any]) -> M:
    """Returns `raw`, a JSON object, as `model`."""
    if not model.model_reading.are_ours:
        return _constructed(model, raw)
    made = _new(model)
    _set_raw(made, raw)
    if model.__private_attributes__:
        _set_private(made, {name: attribute.get_default() for name, attribute in model.__private_attributes__.items()})
        if model.model_spellings:
            _complete(made)  # nobody could tell that the private attributes are not all there
    return made


def _constructed(model: type[M], raw: dict[str, Any]) -> M:
    """Returns `raw` as a user's own `model`, which may have defaults, private attributes and a `model_post_init`."""
    by_key = model.model_reading.by_key
    known = {by_key[key].name: read(by_key[key].kinds, value) for key, value in raw.items() if key in by_key}
    extra = {key: value for key, value in raw.items() if key not in by_key}
    made = model.model_construct(known.keys() | (extra.keys() - model.model_reading.nothing.keys()), **known)
    _set_extra(made, extra)
    if not hasattr(made, "__pydantic_private__"):  # pydantic leaves it unset, and then cannot pickle
        _set_private(made, None)
    for name, nothing in model.model_reading.nothing.items():
        _fields_of(made).setdefault(name, nothing)
    return made


def _raw(model: Received) -> dict[str, Any] | None:
    """Returns the object that `model` still reads from; None if there is none."""
    try:
        return _raw_of(model)
    except AttributeError:
        return None


def _complete(model: Received) -> None:
    """Read what was not read yet, and let go of the object behind the model."""
    raw = _raw(model)
    if raw is None:
        return
    fields = model.model_reading
    by_key, whole = fields.by_key, fields.nothing.copy()
    if fields.are_renamed or not raw.keys() <= by_key.keys():
        known = {by_key[key].name: value for key, value in raw.items() if key in by_key}
        extra = {key: value for key, value in raw.items() if key not in by_key}
        # As in pydantic, what is unknown is set too, unless a field has that name in Python.
        fields_set = known.keys() | (extra.keys() - whole.keys())
    else:
        known, extra, fields_set = raw, {}, set(raw)
    whole.update(known)
    read_so_far = _fields_of(model)
    for field in fields.converted:
        name = field.name
        value = whole[name]
        if type(value) not in field._plain:
            # Into the old dict too: who reads this field at the same time must get the same object.
            whole[name] = read_so_far.setdefault(name, field._read(model, value))
    _set_extra(model, extra)
    _set_fields_set(model, fields_set)
    _set_private(model, _private(model, raw, whole))
    if _raw_of(model) is not None:  # else another thread was faster, and may have set a field since
        # In the order of the class, whatever was read first.
        _set_fields(model, whole)
        _set_raw(model, None)


def _private(model: Received, raw: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any] | None:
    """Returns the private attributes of `model`, with what was received as null and read from another spelling."""
    private: dict[str, Any] | None = _private_of(model) if model.__private_attributes__ else None
    filled = {
        name: whole[name]
        for name in model.model_spellings
        if name in raw and raw[name] is None and whole[name] is not None
    }
    return {**(private or {}), "_filled": filled} if filled else private


def fits_model(model: type[Received], raw: Mapping[str, Any]) -> bool:
    """Returns whether `raw`, a JSON object, fits `model` with all that is in it."""
    return all(
        fits(field.kinds, raw[key]) if key in raw else not field.is_required
        for key, field in model.model_reading.by_key.items()
    )


def json_object(body: bytes) -> dict[str, Any]:
    """Returns the JSON object in `body`. Raises `ValueError` if it is not one complete object."""
    value: Any = None
    with suppress(ValueError):
        value = from_json(body)
    if value is None:
        # The parser of the standard library takes some that the fast one does not, such as half an emoji.
        try:
            value = json.loads(body)
        except (ValueError, RecursionError) as cause:
            raise ValueError(f"not JSON, or nested too deeply ({type(cause).__name__})") from None
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    return value
