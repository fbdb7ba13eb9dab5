"""Rules of openapi/ that a linter cannot express. Each failure names the file and what to write instead."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import paystack
from openapi.check import Description
from paystack import models
from test.support.description import BUNDLED, HTTP_METHODS, ROOT, load

RUNTIME_TYPES = {"DateOrTime", "Envelope", "Metadata", "WebhookEvent", "WireInteger"}


DESCRIPTION = Description(ROOT)
FILES = {path.relative_to(ROOT).as_posix(): load(path) for path in sorted(ROOT.rglob("*.yaml"))}
SCHEMAS = {name: schema for name, schema in FILES.items() if "/schemas/" in name}
WEBHOOKS = {name: item for name, item in FILES.items() if "/events/" in name}
PATHS = {name: item for name, item in FILES.items() if name.count("/") == 1 and not name.startswith("common/")}
NAMED = {Path(name).stem: schema for name, schema in SCHEMAS.items()}
"""The schemas by their names."""
OPERATIONS = [
    pytest.param(file, operation, id=operation.get("operationId", file))
    for file, item in PATHS.items()
    for method, operation in item.items()
    if method in HTTP_METHODS
]


def walk(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object below `value`, with the path to it."""
    if isinstance(value, dict):
        yield path, value
        for key, item in value.items():
            if key not in ("examples", "example", "value"):
                yield from walk(item, f"{path}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, f"{path}/{index}")


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def test_file_names_have_no_braces() -> None:
    bad = [name for name in FILES if re.search(r"[{}]", name)]
    assert not bad, f"{bad}: write customers/customer_code.yaml for /customer/{{code}}; tools read braces as parameters"


def test_every_file_is_used() -> None:
    text = "\n".join((ROOT / name).read_text("utf-8") for name in FILES if name != "bundled.yaml")
    for name in FILES:
        if name in SCHEMAS or name in PATHS or name in WEBHOOKS or "/examples/" in name:
            assert Path(name).name in text, f"openapi/{name} is not referred to: add its line or delete it"


def test_schema_files_are_named_like_classes() -> None:
    for name in SCHEMAS:
        stem = Path(name).stem
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", stem), f"openapi/{name}: a schema's file name is its class name"
    lowered = [Path(name).stem.lower() for name in SCHEMAS]
    twice = {stem for stem in lowered if lowered.count(stem) > 1}
    assert not twice, f"{twice}: two schemas would become one file; rename one"


def test_no_schema_is_named_like_a_tag() -> None:
    tags = {tag["name"].replace(" ", "") for tag in BUNDLED["tags"]}
    taken = tags | {f"{tag}Api" for tag in tags} | {"Paystack", "Page", "AsyncPage", "Timeout", "RequestOptions"}
    for name in SCHEMAS:
        assert Path(name).stem not in taken, f"openapi/{name}: the package has another thing of that name; rename it"


def test_operations_are_not_references() -> None:
    for name, item in PATHS.items():
        for method, operation in item.items():
            assert "$ref" not in operation, f"openapi/{name}: write the {method} operation out; references get lost"


@pytest.mark.parametrize(("file", "operation"), OPERATIONS)
def test_an_operation_is_reachable_by_its_tag_and_verb(file: str, operation: dict[str, Any]) -> None:
    assert len(operation["tags"]) == 1, f"openapi/{file}: an operation has one tag"
    tag = operation["tags"][0].replace(" ", "_").lower()
    assert operation["operationId"].startswith(f"{tag}."), f"openapi/{file}: begin operationId with {tag}."
    verb = operation["operationId"].removeprefix(f"{tag}.")
    assert not keyword.iskeyword(verb), f"openapi/{file}: {verb} is a Python keyword"
    for client in (paystack.Paystack, paystack.AsyncPaystack):
        api = getattr(paystack, getattr(client, tag).func.__annotations__["return"])
        assert callable(getattr(api, verb, None)), f"openapi/{file}: run ./generate.sh"


@pytest.mark.parametrize(("file", "operation"), OPERATIONS)
def test_an_operation_has_samples(file: str, operation: dict[str, Any]) -> None:
    body = operation.get("requestBody")
    requests = DESCRIPTION.examples(file, body["content"]["application/json"]) if body else {}
    assert not body or requests, f"openapi/{file}: add a named request example to {operation['operationId']}"
    called = {call.get("body") for call in operation["x-calls"]} - {None}
    assert called == set(requests), f"openapi/{file}: each request example is the body of one of x-calls, and no other"
    replies = [
        DESCRIPTION.examples(file, reply["content"]["application/json"])
        for status, reply in operation["responses"].items()
        if status.startswith("2")
    ]
    assert replies and all(replies), f"openapi/{file}: add a named response example to {operation['operationId']}"


@pytest.mark.parametrize(("file", "operation"), OPERATIONS)
def test_request_bodies_are_flat_input_schemas(file: str, operation: dict[str, Any]) -> None:
    body = operation.get("requestBody")
    if not body:
        return
    assert list(body["content"]) == ["application/json"], f"openapi/{file}: bodies are JSON only"
    reference = body["content"]["application/json"]["schema"].get("$ref", "")
    schema = NAMED.get(Path(reference).stem)
    assert schema, f"openapi/{file}: put the body's schema into schemas/ and refer to it"
    assert schema.get("x-input"), f"{Path(reference).name}: add x-input: true"
    assert "properties" in schema and not {"allOf", "anyOf"} & set(schema), (
        f"{reference}: only flat objects are flattened"
    )
    parameters = {resolved_parameter(file, parameter) for parameter in operation.get("parameters", [])}
    clash = parameters & set(schema["properties"])
    assert not clash, f"openapi/{file}: {clash} would be two arguments of one name; rename the path parameter"


def resolved_parameter(file: str, parameter: dict[str, Any]) -> str:
    if "$ref" not in parameter:
        return str(parameter["name"])
    return str(FILES["common/parameters.yaml"][parameter["$ref"].rpartition("/")[2]]["name"])


@pytest.mark.parametrize(("file", "operation"), OPERATIONS)
def test_retry_and_paging_extensions_fit_together(file: str, operation: dict[str, Any]) -> None:
    ids = {parameter.values[1]["operationId"] for parameter in OPERATIONS}  # type: ignore[index]
    recover = operation.get("x-recover")
    assert (operation["x-retry"] == "reference") == (recover is not None), f"openapi/{file}: reference needs x-recover"
    if recover:
        assert recover in ids, f"openapi/{file}: x-recover names an operationId"
        reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        assert "reference" in NAMED[Path(reference).stem]["properties"], f"{reference}: needs a reference"
    item = operation.get("x-page-of")
    assert (item is None) == (operation.get("x-paging") is None), f"openapi/{file}: x-page-of and x-paging go together"
    if item:
        assert item in NAMED, f"openapi/{file}: x-page-of names a schema"
        assert operation["x-paging"] in ("offset", "cursor", "both"), f"openapi/{file}: offset, cursor or both"


def test_links_lead_to_what_their_operations_take() -> None:
    operations = {operation["operationId"]: operation for _, operation in (case.values for case in OPERATIONS)}
    text = "\n".join((ROOT / name).read_text("utf-8") for name in PATHS)
    for name, link in FILES["common/links.yaml"].items():
        place = f"openapi/common/links.yaml: {name}"
        assert f"common/links.yaml#/{name}\n" in text, f"{place} is not referred to: add it to a response or delete it"
        operation = operations.get(link["operationId"])
        assert operation, f"{place}: operationId names an operation"
        file = next(case.values[0] for case in OPERATIONS if case.values[1] is operation)
        taken = {resolved_parameter(str(file), parameter) for parameter in operation.get("parameters", [])}
        assert set(link.get("parameters", {})) <= taken, f"{place}: {link['operationId']} takes {taken}"
        if "x-request-body" in link:
            reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
            fields = NAMED[Path(reference).stem]["properties"]
            assert set(link["x-request-body"]) <= set(fields), f"{place}: the body has no such field"


def test_properties_are_described_and_typed_by_name() -> None:
    for name, schema in SCHEMAS.items():
        for path, part in walk(schema):
            members = part.get("anyOf")
            if not path.endswith(("/anyOf", "/properties")) and members and path:
                real = [member for member in members if member.get("type") != "null"]
                assert len(real) == 1, f"openapi/{name}{path}: put the union into a schema of its own and refer to it"
            if path and isinstance(part.get("type"), list):
                real = [kind for kind in part["type"] if kind != "null"]
                assert len(real) == 1, f"openapi/{name}{path}: refer to StringOrInteger or such, not to types"
            if path and "enum" in part and "/anyOf/" not in path:
                raise AssertionError(f"openapi/{name}{path}: put the enum into a schema of its own")
            for field, prop in part.get("properties", {}).items() if isinstance(part.get("properties"), dict) else ():
                described = prop.get("description") or "$ref" in prop
                assert described, f"openapi/{name}: {field} needs a description"


def test_fields_of_replies_have_python_names() -> None:
    for name, schema in SCHEMAS.items():
        if schema.get("x-input"):
            continue
        for _, part in walk(schema):
            properties = part.get("properties")
            if not isinstance(properties, dict):
                continue
            for field, prop in properties.items():
                if field == snake(field) and not keyword.iskeyword(field):
                    continue
                alias, twin = prop.get("x-alias"), prop.get("x-same-as")
                fix = f"openapi/{name}: give {field} an x-alias: {snake(field)}, or x-same-as"
                assert alias or twin, fix
                assert not alias or alias in (snake(field), f"{field}_"), fix
                assert not twin or twin in properties, f"openapi/{name}: x-same-as names another field"
                lost = alias and "anyOf" in prop
                assert not lost, f"openapi/{name}: {field} loses its x-alias inside anyOf; refer to the schema directly"


def test_input_fields_are_python_names() -> None:
    for name, schema in SCHEMAS.items():
        if schema.get("x-input"):
            bad = [field for field in schema["properties"] if keyword.iskeyword(field) or not field.isidentifier()]
            assert not bad, (
                f"openapi/{name}: {bad} cannot be arguments; add them to nameMappings in templates/config.yaml"
            )


def test_amounts_in_requests_are_checked() -> None:
    for name, schema in SCHEMAS.items():
        for field, prop in schema.get("properties", {}).items() if schema.get("x-input") else ():
            if field == "amount" and name.endswith("Params.yaml"):
                assert prop.get("x-subunit"), f"openapi/{name}: add x-subunit: true to amount"


def test_no_two_samples_are_the_same() -> None:
    seen: dict[str, str] = {}
    for file, content in FILES.items():
        for part in ([content] if "." in Path(file).stem else content.values()) if "/examples/" in file else ():
            for name, sample in part.items():
                text = yaml.safe_dump(sample["value"])
                place = f"openapi/{file}: {name}"
                fix = f"{place} equals {seen.get(text)}: change a value; the generator garbles the second"
                assert seen.setdefault(text, place) == place, fix


@pytest.mark.parametrize("file", WEBHOOKS)
def test_a_webhook_names_its_event_and_has_samples(file: str) -> None:
    event = Path(file).stem
    operation = WEBHOOKS[file]["post"]
    content = operation["requestBody"]["content"]["application/json"]
    model = Path(content["schema"]["$ref"]).stem
    assert operation["operationId"] == model, f"openapi/{file}: operationId is the name of the event's schema, {model}"
    assert "tags" not in operation, f"openapi/{file}: no tags; the event would overwrite the tag's Api"
    assert f"$ref: {file}\n" in (ROOT / "openapi.yaml").read_text(), f"add {file} to openapi.yaml"
    samples = DESCRIPTION.examples(file, content)
    assert samples, f"openapi/{file}: add a named sample"
    for sample in samples.values():
        assert sample["value"]["event"] == event, f"openapi/{file}: the sample is of another event"


def test_every_schema_became_a_public_name() -> None:
    for name in SCHEMAS:
        assert hasattr(models, Path(name).stem), f"openapi/{name} was not generated: run ./generate.sh"
    names = {Path(name).stem for name in SCHEMAS} | {"JsonValue", "Timestamp", "UnknownEvent"}
    invented = {name for name in dir(models) if name[0].isupper()} - names - {"TYPE_CHECKING"}
    assert not invented, (
        f"{invented}: the generator invented these for inline schemas; give each a file in a schemas/ folder"
    )
