"""Made-up records of the sandbox, for tests of all kinds at once."""

from __future__ import annotations

from dataclasses import fields
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from paystack.sandbox.engine.tables import Kind, R


def made_up(kind: Kind[R]) -> R:
    """A record of this kind with a value in every field. Raises `TypeError` for a field that JSON cannot hold."""
    types = get_type_hints(kind.type)
    return kind.type(**{item.name: _value(types[item.name], f"{kind.name}.{item.name}") for item in fields(kind.type)})


def _value(type_: Any, where: str) -> Any:
    plain = {str: "text", int: 7, float: 0.5, bool: True, Any: {"any": [1, None]}}
    if type_ in plain:
        return plain[type_]
    arguments = get_args(type_)
    origin = get_origin(type_)
    if origin in (Union, UnionType):
        return _value(next(argument for argument in arguments if argument is not NoneType), where)
    if origin is Literal:
        return arguments[0]
    if origin is list:
        return [_value(arguments[0], where)]
    if origin is dict and arguments[0] is str:
        return {"name": _value(arguments[1], where)}
    raise TypeError(f"{where} is a {type_}, which JSON cannot hold")
