"""What a new bundled description lost that an old one had: what callers sent or read and no longer can.

    python openapi/compare.py OLD.yaml [NEW.yaml]        NEW is bundled.yaml beside this file

Prints a line for each loss, and exits with 1 if there is one. What was added is no loss.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "post", "put", "patch", "delete")


def resolved(described: dict[str, Any], value: Any) -> Any:
    while isinstance(value, dict) and "$ref" in value:
        found: Any = described
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        value = found
    return value


def values(described: dict[str, Any], schema: Any) -> set[Any] | None:
    """The values of a closed enum; None if any value of the type is allowed."""
    schema = resolved(described, schema or {})
    return set(schema["enum"]) if "enum" in schema else None


def types(described: dict[str, Any], schema: Any) -> set[str]:
    """The JSON types that a schema allows; empty if it allows all."""
    schema = resolved(described, schema or {})
    own = schema.get("type", ())
    found = {own} if isinstance(own, str) else set(own)
    for part in schema.get("anyOf", ()):
        found |= types(described, part) or {"anything"}
    return found


def lost(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    yield from lost_operations(old, new)
    for name in old.get("webhooks", {}):
        if name not in new.get("webhooks", {}):
            yield f"event {name} is gone"
    schemas = new["components"].get("schemas", {})
    for name, schema in old["components"].get("schemas", {}).items():
        if name not in schemas:
            yield f"schema {name} is gone"
        else:
            yield from lost_fields(name, schema, schemas[name], old, new)


def lost_operations(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    for path, item in old["paths"].items():
        for method, operation in item.items():
            if method not in METHODS:
                continue
            name, found = operation["operationId"], new["paths"].get(path, {}).get(method)
            if found is None:
                yield f"{name} ({method.upper()} {path}) is gone"
                continue
            if found["operationId"] != name:
                yield f"{name} is now called {found['operationId']}"
            before, after = (
                {it["name"]: it for it in (resolved(whole, it) for it in side.get("parameters", []))}
                for whole, side in ((old, operation), (new, found))
            )
            for parameter, described in before.items():
                if parameter not in after:
                    yield f"{name}: the parameter {parameter} is gone"
                    continue
                allowed = values(new, after[parameter].get("schema"))
                gone = allowed is not None and (values(old, described.get("schema")) or {"others"}) - allowed
                if gone:
                    yield f"{name}: the parameter {parameter} no longer takes {sorted(map(str, gone))}"
            for parameter, described in after.items():
                if described.get("required") and not before.get(parameter, {}).get("required"):
                    yield f"{name}: the parameter {parameter} is required now"


def lost_fields(
    name: str, before: dict[str, Any], after: dict[str, Any], old: dict[str, Any], new: dict[str, Any]
) -> Iterator[str]:
    """What one schema lost. What is sent may ask for no more than before; what comes back may promise no less."""
    sent = bool(before.get("x-input"))
    had, has = (list_of_fields(whole, side) for whole, side in ((old, before), (new, after)))
    for field, described in had[0].items():
        if field not in has[0]:
            yield f"{name}.{field} is gone"
            continue
        was, now = types(old, described), types(new, has[0][field])
        if sent and now and was - now:
            yield f"{name}.{field} no longer takes {', '.join(sorted(was - now))}"
        if not sent and was and now - was:
            yield f"{name}.{field} may be {', '.join(sorted(now - was))} now"
        if sent:
            allowed = values(new, has[0][field])
            closed = allowed is not None and (values(old, described) or {"others"}) - allowed
            if closed:
                yield f"{name}.{field} no longer takes {sorted(map(str, closed))}"
    changed = has[1] - had[1] if sent else had[1] - has[1]
    for field in sorted(changed & set(has[0])):
        yield f"{name}.{field} is {'required now' if sent else 'no longer always there'}"


def list_of_fields(described: dict[str, Any], schema: Any) -> tuple[dict[str, Any], set[str]]:
    """The fields of a schema and of what it consists of, and the required ones."""
    schema = resolved(described, schema)
    fields, required = dict(schema.get("properties", {})), set(schema.get("required", ()))
    for part in schema.get("allOf", ()):
        more, needed = list_of_fields(described, part)
        fields.update(more)
        required |= needed
    return fields, required


def main(arguments: list[str]) -> int:
    paths = [*arguments, str(Path(__file__).with_name("bundled.yaml"))][:2]
    old, new = (yaml.load(Path(path).read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader)) for path in paths)
    losses = list(lost(old, new))
    print("\n".join(losses) if losses else "nothing")
    return 1 if losses else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
