"""What ./generate.sh asks of the description beyond redocly's rules. A problem names the file and the fix.

    python openapi/check.py                      the rules below
    python openapi/check.py --examples REPORT    the examples that redocly's JSON report of bundled.yaml finds wrong

A rule is a function that yields problems; test/test_spec.py runs the same ones.
"""

from __future__ import annotations

import ast
import json
import keyword
import posixpath
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).parent
CHECKS = ROOT.parent / "paystack/runtime/checks.py"
HTTP_METHODS = ("get", "post", "put", "patch", "delete")


class Operation(NamedTuple):
    """One operation, and where it is described."""

    file: str
    url: str
    method: str
    described: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.described["operationId"])

    @property
    def verb(self) -> str:
        return self.name.partition(".")[2]

    @property
    def whole(self) -> str | None:
        """The argument that is the whole body, if that is an array; None if its fields are the arguments."""
        found: str | None = self.described.get("x-codegen-request-body-name")
        return found

    @property
    def body(self) -> dict[str, Any]:
        """The media type object of its JSON body; empty if it has none."""
        found: dict[str, Any] = self.described.get("requestBody", {}).get("content", {}).get("application/json", {})
        return found


class Description:
    """The files below `root`, by their names there, such as `customers/customer.yaml`."""

    def __init__(self, root: Path) -> None:
        self.files: dict[str, Any] = {}
        for path in sorted(root.rglob("*.yaml")):
            if path.name not in ("redocly.yaml", "bundled.yaml"):
                self.files[path.relative_to(root).as_posix()] = _load(path)
        self.root: dict[str, Any] = self.files["openapi.yaml"]
        self.schemas = {name: content for name, content in self.files.items() if "/schemas/" in name}
        self.events = {name: content for name, content in self.files.items() if "/events/" in name}
        self.samples = {name: content for name, content in self.files.items() if "/examples/" in name}
        self.urls = {
            name: content for name, content in self.files.items() if re.fullmatch("(?!common/)[^/]+/[^/]+", name)
        }
        self.named = {Path(name).stem: schema for name, schema in self.schemas.items()}
        self.operations = [
            Operation(item["$ref"], url, method, described)
            for url, item in self.root["paths"].items()
            for method, described in self.urls.get(item.get("$ref"), {}).items()
            if method in HTTP_METHODS and "$ref" not in described
        ]

    def followed(self, file: str, value: Any) -> tuple[str, Any]:
        """`value`, which stands in `file`, or what its $ref stands for and the file of that."""
        while isinstance(value, dict) and "$ref" in value:
            file, pointer = target(file, value["$ref"])
            value = self.files[file]
            for part in pointer.split("/")[1:]:
                value = value[part]
        return file, value

    def examples(self, file: str, media: dict[str, Any]) -> dict[str, Any]:
        """The named examples of a body that `file` describes."""
        found: dict[str, Any] = self.followed(file, media.get("examples", {}))[1]
        return found

    def parameters(self, operation: Operation) -> list[dict[str, Any]]:
        return [self.followed(operation.file, item)[1] for item in operation.described.get("parameters", [])]

    def body_schema(self, operation: Operation) -> tuple[str, dict[str, Any]]:
        """The schema of an operation's body, and the file that it stands in."""
        file, schema = self.followed(operation.file, operation.body.get("schema", {}))
        return file, schema

    def fields(self, operation: Operation) -> dict[str, Any]:
        """The fields of an operation's body. A body that is an array is one argument, which `whole` names."""
        if operation.whole is not None:
            return {operation.whole: operation.body["schema"]}
        found: dict[str, Any] = self.body_schema(operation)[1].get("properties", {})
        return found

    def required(self, operation: Operation) -> list[str]:
        """The fields that an operation's body must have."""
        found: list[str] = self.body_schema(operation)[1].get("required", [])
        return found if operation.whole is None else [operation.whole]

    def file_of(self, pointer: str) -> str:
        """The file that has what stands at `pointer` in bundled.yaml."""
        file, value = "openapi.yaml", self.root
        for part in pointer.removeprefix("#/").split("/"):
            file, value = self.followed(file, value)
            value = value[int(part) if isinstance(value, list) else part.replace("~1", "/").replace("~0", "~")]
        return file


def _load(path: Path) -> Any:
    try:
        return yaml.load(path.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise ValueError(f"openapi/{path.relative_to(ROOT).as_posix()}: this is not YAML: {error}") from error


def target(file: str, reference: str) -> tuple[str, str]:
    """The file that a $ref in `file` leads to, and the place in it."""
    name, _, pointer = reference.partition("#")
    return posixpath.normpath(posixpath.join(posixpath.dirname(file), name)) if name else file, pointer


def walk(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object in `value` except in the values of examples, with the path to it."""
    if isinstance(value, dict):
        yield path, value
        for key, item in value.items():
            if key not in ("example", "value") or path.endswith("/properties"):
                yield from walk(item, f"{path}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from walk(item, f"{path}/{index}")


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def folder(tag: str) -> str:
    """The folder of a tag, which is also its attribute on the client."""
    return tag.replace(" ", "_").lower()


def url_file(resource: str, url: str) -> str:
    """The file that describes `url`: customers/customer_code.yaml for /customer/{code}."""
    return f"{resource}/{re.sub('[{}]', '', url).strip('/').replace('/', '_')}.yaml"


# --- files -----------------------------------------------------------------------------------------------------------


def every_file_is_listed(d: Description) -> Iterator[str]:
    """What the root does not lead to is not read at all."""
    links = {
        target(file, part["$ref"]) for file, content in d.files.items() for _, part in walk(content) if "$ref" in part
    }
    linked = {file for file, _ in links}
    for file in d.files:
        if file in linked or file == "openapi.yaml":
            continue
        if file in d.urls:
            yield f"{file}: add its URL to `paths` in openapi.yaml, or delete the file"
        elif file in d.events:
            yield f"{file}: add {Path(file).stem} to `webhooks` in openapi.yaml, or delete the file"
        else:
            yield f"{file}: nothing refers to it; add a $ref or delete the file"
    for file in ("common/links.yaml", "common/parameters.yaml", "common/responses.yaml"):
        for name in d.files[file]:
            if (file, f"/{name}") not in links:
                yield f"{file}: nothing refers to {name}; add a $ref or delete it"
    for file, content in d.samples.items():
        for name in content:
            if (file, f"/{name}") not in links:
                yield f"{file}: nothing refers to {name}; add a $ref to the operation's `examples`, or delete it"


def every_file_is_in_its_place(d: Description) -> Iterator[str]:
    for url, item in d.root["paths"].items():
        file = item.get("$ref", "<resource>")
        wanted = url_file(file.partition("/")[0], url)
        if file != wanted:
            yield f"openapi.yaml: {url} is a $ref to {wanted}, which has no braces in its name"
    for event, item in d.root["webhooks"].items():
        file = item.get("$ref", "<resource>")
        wanted = f"{file.partition('/')[0]}/events/{event}.yaml"
        if file != wanted:
            yield f"openapi.yaml: {event} is a $ref to {wanted}"
    for operation in d.operations:
        for tag in operation.described.get("tags", [])[:1]:
            if operation.file.partition("/")[0] != folder(tag):
                yield f"{operation.file}: move it to {folder(tag)}/, the folder of its tag {tag}"


def schemas_are_named_like_classes(d: Description) -> Iterator[str]:
    tags = {tag["name"].replace(" ", "") for tag in d.root["tags"]}
    taken = tags | {f"{tag}Api" for tag in tags} | {"Paystack", "Page", "AsyncPage", "Timeout", "RequestOptions"}
    seen: dict[str, str] = {}
    for file in d.schemas:
        name = Path(file).stem
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield f"{file}: a schema's file name is its class name"
        if name in taken:
            yield f"{file}: the package has another thing of that name; rename it"
        if seen.setdefault(name.lower(), file) != file:
            yield f"{file}: it would become the same file as {seen[name.lower()]}; rename one"


# --- operations ------------------------------------------------------------------------------------------------------


def operations_are_written_out(d: Description) -> Iterator[str]:
    for file, item in d.urls.items():
        for method, described in item.items():
            if method in HTTP_METHODS and "$ref" in described:
                yield f"{file}: write the {method} operation out; a $ref in its place gets lost"


def operations_are_reached_by_tag_and_verb(d: Description) -> Iterator[str]:
    listed = [tag["name"] for tag in d.root["tags"]]
    for operation in d.operations:
        file, tags = operation.file, operation.described.get("tags", [])
        if len(tags) != 1:
            yield f"{file}: {operation.name} has one tag, which names its resource"
        for tag in tags:
            if tag not in listed:
                yield f"{file}: add the tag {tag} to `tags` in openapi.yaml, with a description"
        if tags and operation.name != f"{folder(tags[0])}.{operation.verb}":
            yield f"{file}: begin the operationId {operation.name} with {folder(tags[0])}."
        if keyword.iskeyword(operation.verb):
            yield f"{file}: {operation.verb} is a Python keyword; choose another verb"


def operations_have_examples(d: Description) -> Iterator[str]:
    for operation in d.operations:
        if operation.body and not d.examples(operation.file, operation.body):
            yield f"{operation.file}: add a named request example to {operation.name}"
        for status, reply in operation.described["responses"].items():
            if status.startswith("2"):
                media = d.followed(operation.file, reply)[1].get("content", {}).get("application/json", {})
                if not d.examples(operation.file, media):
                    yield f"{operation.file}: add a named response example to {operation.name}"


def bodies_are_flat_input_schemas(d: Description) -> Iterator[str]:
    for operation in d.operations:
        file, described = operation.file, operation.described
        if "requestBody" not in described:
            continue
        if list(described["requestBody"].get("content", {})) != ["application/json"]:
            yield f"{file}: the body of {operation.name} is application/json, and nothing else"
            continue
        place, schema = d.body_schema(operation)
        if schema.get("type") == "array" or operation.whole is not None:
            yield from _problems_of_array(d, operation, place, schema)
            continue
        if "/schemas/" not in place:
            yield f"{file}: put the body of {operation.name} into a file of schemas/ and refer to it"
            continue
        if not schema.get("x-input"):
            yield f"{place}: add x-input: true, for it is the body of {operation.name}"
        if "properties" not in schema or {"allOf", "anyOf"} & set(schema):
            yield f"{place}: write a flat object with `properties`; only those become arguments"
        clash = {parameter["name"] for parameter in d.parameters(operation)} & set(schema.get("properties", {}))
        if clash:
            yield f"{file}: {sorted(clash)} would be two arguments of one name; rename the parameter"


def operations_say_since_when_they_are_there(d: Description) -> Iterator[str]:
    latest = _version(d.root["info"]["version"])
    for operation in d.operations:
        since = str(operation.described.get("x-since", ""))
        if not re.fullmatch(r"\d+\.\d+\.\d+", since):
            yield f"{operation.file}: add x-since to {operation.name}: the version of info.version that adds it"
        elif _version(since) > latest:
            yield f"{operation.file}: x-since of {operation.name} is later than info.version in openapi.yaml"


def _version(text: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", text)]


def what_is_deprecated_says_what_to_use_instead(d: Description) -> Iterator[str]:
    for file, content in d.files.items():
        for path, part in walk(content):
            if (part.get("deprecated") is True) != isinstance(part.get("x-instead"), str):
                yield f"{file}{path}: write deprecated: true and x-instead together, which is a sentence for the caller"


def _problems_of_array(d: Description, operation: Operation, place: str, schema: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a body that is an array, or that has the name of one."""
    file = operation.file
    if schema.get("type") != "array" or operation.whole is None:
        yield f"{file}: a body that is an array, and no other, has its argument's name in x-codegen-request-body-name"
        return
    if place != file:
        yield f"{file}: write the array out as the body of {operation.name}; only its items have a file in schemas/"
    items = d.followed(place, schema.get("items", {}))
    if "/schemas/" not in items[0] or not items[1].get("x-input") or "properties" not in items[1]:
        yield f"{file}: the items of the body of {operation.name} are a $ref to a flat object with x-input: true"
    if operation.whole in {parameter["name"] for parameter in d.parameters(operation)}:
        yield f"{file}: {operation.whole} would be two arguments of one name; rename one"


def lost_answers_can_be_asked_for(d: Description) -> Iterator[str]:
    operations = {operation.name: operation for operation in d.operations}
    for operation in d.operations:
        file, recover = operation.file, operation.described.get("x-recover")
        new = operation.described.get("x-may-be-new")
        if new is not None and not (new and isinstance(new, list) and "x-unrecoverable" in operation.described):
            yield f"{file}: x-may-be-new lists statuses, beside x-unrecoverable"
        if (operation.described["x-retry"] == "reference") != (recover is not None):
            yield f"{file}: {operation.name} has x-retry: reference and x-recover together, or neither"
        if not recover:
            continue
        if recover not in operations:
            yield f"{file}: x-recover names an operationId, and {recover} is none"
        elif re.findall("{.*?}", operations[recover].url) != ["{reference}"]:
            yield f"{file}: x-recover names an operation that takes a reference in its URL, and {recover} does not"
        compare, items = operation.described.get("x-compare"), operation.described.get("x-recover-items")
        if compare and (compare not in operations or re.findall("{.*?}", operations[compare].url) != ["{reference}"]):
            yield f"{file}: x-compare names an operation that takes a reference in its URL, and {compare} does not"
        place, schema = d.followed(file, operation.body.get("schema", {}))
        if items:
            place, schema = d.followed(place, schema.get("properties", {}).get(items, {}).get("items", {}))
        if "reference" not in schema.get("properties", {}):
            where = f"the items of {items} need" if items else "its body needs"
            yield f"{file}: {operation.name} has x-recover, so {where} the field reference"


def lists_can_be_asked_for_more(d: Description) -> Iterator[str]:
    """How a list pages follows from its query parameters: see `paystack/runtime/pages.py`."""
    for operation in d.operations:
        item = operation.described.get("x-page-of")
        if item is None:
            continue
        if item not in d.named:
            yield f"{operation.file}: x-page-of names a schema, and there is no {item}.yaml"
        names = {parameter["name"] for parameter in d.parameters(operation) if parameter["in"] == "query"}
        cursors = names & {"next", "cursor"}
        if not cursors and "page" not in names:
            yield f"{operation.file}: {operation.name} has x-page-of, so it takes page, next or cursor"
        if cursors and "page" in names and "use_cursor" not in names:
            yield f"{operation.file}: {operation.name} takes page and {cursors.pop()}: leave one out, or add use_cursor"


def links_lead_to_what_operations_take(d: Description) -> Iterator[str]:
    operations = {operation.name: operation for operation in d.operations}
    for name, link in d.files["common/links.yaml"].items():
        operation = operations.get(link["operationId"])
        if operation is None:
            yield f"common/links.yaml: {name}: operationId names an operation, and {link['operationId']} is none"
            continue
        taken = {parameter["name"] for parameter in d.parameters(operation)}
        for wrong in set(link.get("parameters", {})) - taken:
            yield f"common/links.yaml: {name}: {operation.name} takes {sorted(taken)}, and no {wrong}"
        for wrong in set(link.get("x-request-body", {})) - set(d.fields(operation)):
            yield f"common/links.yaml: {name}: the body of {operation.name} has no field {wrong}"


def calls_are_what_they_stand_for(d: Description) -> Iterator[str]:
    """Each call in x-calls can be made, and sends the request line and the request example beside it."""
    for operation in d.operations:
        examples = d.examples(operation.file, operation.body)
        for call in operation.described["x-calls"]:
            for problem in _problems_of_call(d, operation, call, examples):
                yield f"{operation.file}: x-calls: {call.get('python')}: {problem}"
        unused = set(examples) - {call.get("body") for call in operation.described["x-calls"]}
        if unused:
            yield f"{operation.file}: x-calls: add a call for each request example, as its body: {sorted(unused)}"


def _problems_of_call(
    d: Description, operation: Operation, call: dict[str, Any], examples: dict[str, Any]
) -> Iterator[str]:
    if not set(call) >= {"python", "sends"} or set(call) - {"python", "sends", "body"}:
        yield "a call has python and sends, and body if it sends one"
        return
    fields = d.fields(operation)
    required = d.required(operation)
    parameters = d.parameters(operation)
    in_path = [parameter["name"] for parameter in parameters if parameter["in"] == "path"]
    in_query = [parameter["name"] for parameter in parameters if parameter["in"] == "query"]
    needed = [parameter["name"] for parameter in parameters if parameter["in"] == "query" and parameter.get("required")]
    positional = [argument(name) for name in (*in_path, *needed, *(field for field in fields if field in required))]
    given = _given(call["python"], operation.verb, positional)
    if given is None:
        yield f"write one call of {operation.verb}() with literal arguments; only {positional} may go without names"
        return
    missing = [name for name in positional if name not in given]
    unknown = given - {argument(name) for name in (*in_path, *in_query, *fields)}
    if missing:
        yield f"it lacks {missing}"
    if unknown:
        yield f"there is no argument {sorted(unknown)}"
    method, _, line = call["sends"].partition(" ")
    path, _, query = line.partition("?")
    pattern = re.sub(r"\\{.*?\\}", "[^/]+", re.escape(operation.url))
    if method != operation.method.upper() or not re.fullmatch(pattern, path):
        yield f"it sends {operation.method.upper()} {operation.url}, not {call['sends']}"
    stray = {pair.partition("=")[0] for pair in query.split("&") if pair} - set(in_query)
    if stray:
        yield f"the operation has no query parameter {sorted(stray)}"
    body = call.get("body")
    if body is not None and body not in examples:
        yield f"body names a request example, one of {sorted(examples)}, and {body} is none"
    sent = {field for field in fields if argument(field) in given}
    if body is None and sent:
        yield f"it sends {sorted(sent)}: name the request example that is its body"
    example = examples[body]["value"] if body in examples else None
    if isinstance(example, dict) and sent != set(example):
        yield f"it sends {sorted(sent)}, and the request example {body} has {sorted(example)}"


def argument(name: str) -> str:
    """The Python argument of a parameter or field."""
    return f"{name}_" if keyword.iskeyword(name) else snake(name)


def _given(python: str, verb: str, positional: list[str]) -> set[str] | None:
    """The arguments that a call passes; None if it is no call of `verb`, or no call that Python could make."""
    try:
        call = ast.parse(python, mode="eval").body
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == verb):
            return None
        for value in (*call.args, *(item.value for item in call.keywords)):
            ast.literal_eval(value)
    except (SyntaxError, ValueError):
        return None
    names = [*positional[: len(call.args)], *(item.arg or "" for item in call.keywords)]
    if len(call.args) > len(positional) or len(set(names)) < len(names):
        return None
    return set(names)


# --- fields ----------------------------------------------------------------------------------------------------------


def fields_are_described_and_typed_by_name(d: Description) -> Iterator[str]:
    for file, schema in d.schemas.items():
        for path, part in walk(schema):
            members = part.get("anyOf") if path and not path.endswith(("/anyOf", "/properties")) else None
            if members and len([member for member in members if member.get("type") != "null"]) != 1:
                yield f"{file}{path}: put the union into a schema of its own and refer to it"
            if path and isinstance(part.get("type"), list) and len(set(part["type"]) - {"null"}) != 1:
                yield f"{file}{path}: refer to StringOrInteger or such, not to types"
            if path and "enum" in part and "/anyOf/" not in path:
                yield f"{file}{path}: put the enum into a schema of its own"
            for field, prop in _properties(part):
                if not (prop.get("description") or "$ref" in prop):
                    yield f"{file}: {field} needs a description"


def fields_of_replies_have_python_names(d: Description) -> Iterator[str]:
    for file, schema in d.schemas.items():
        for _, part in walk(schema) if not schema.get("x-input") else ():
            for field, prop in _properties(part):
                if keyword.iskeyword(field) or not field.isidentifier() or field.startswith("_"):
                    yield from _problems_of_python_name(file, field, prop.get("x-python-name", ""), part)
                    continue
                if "x-python-name" in prop:
                    yield f"{file}: {field} is a name in Python too: delete its x-python-name"
                if field == snake(field):
                    continue
                alias, twin = prop.get("x-alias"), prop.get("x-same-as")
                if not (alias or twin) or (alias and alias != snake(field)):
                    yield f"{file}: give {field} an x-alias: {snake(field)}, or x-same-as"
                if twin and twin not in part["properties"]:
                    yield f"{file}: x-same-as names another field, and {twin} is none"
                if alias and field in part.get("required", []):
                    yield f"{file}: {field} has two names in Python, and only one is sent: take it out of required"
                if alias and "anyOf" in prop:
                    yield f"{file}: {field} loses its x-alias inside anyOf; refer to the schema directly"


def _problems_of_python_name(file: str, field: str, name: str, part: dict[str, Any]) -> Iterator[str]:
    """What is wrong with `name`, by which Python knows a field that it could not have under its own name."""
    if keyword.iskeyword(name) or not re.fullmatch("[a-z][a-z0-9_]*", name):
        yield f"{file}: no field of Python can be called {field}: give it an x-python-name in snake case"
    if name in part["properties"]:
        yield f"{file}: x-python-name of {field} is {name}, which is another field"


def fields_of_requests_are_arguments(d: Description) -> Iterator[str]:
    bodies = {d.followed(item.file, item.body["schema"])[0] for item in d.operations if "schema" in item.body}
    for file, schema in d.schemas.items():
        for field, prop in schema["properties"].items() if schema.get("x-input") else ():
            reserved = keyword.iskeyword(field) and file not in bodies
            if reserved and prop.get("x-keyword") is not True:
                yield f"{file}: Python reserves {field}: add x-keyword: true"
            if not reserved and "x-keyword" in prop:
                yield f"{file}: delete x-keyword of {field}: it is for names that Python reserves, inside a body"
            if reserved:
                continue
            if keyword.iskeyword(field) or not field.isidentifier():
                yield f"{file}: {field} cannot be an argument; add it to nameMappings in templates/config.yaml"


CONDITIONS = {"x-required-when", "x-required-unless"}


def fields_of_requests_are_checked(d: Description) -> Iterator[str]:
    checks = _check_functions()
    for file, schema in d.schemas.items():
        for field, prop in _properties(schema) if schema.get("x-input") else ():
            check = prop.get("x-check")
            if check is not None and check not in checks:
                yield f"{file}: x-check of {field} names one of {checks} in paystack/runtime/checks.py, not {check}"
            if field == "amount" and file.endswith("Params.yaml") and check not in ("subunit", "digits"):
                yield f"{file}: add x-check: subunit to amount, or digits if it is sent as text"
            if field == "email" and file.endswith("Params.yaml") and check != "trimmed":
                yield f"{file}: add x-check: trimmed to email"
            for extension in CONDITIONS & set(prop):
                condition = prop[extension]
                if not isinstance(condition, dict) or set(condition) != {"field", "is"}:
                    yield f"{file}: {extension} of {field} is {{field: ..., is: ...}}"
                elif condition["field"] not in schema["properties"]:
                    yield f"{file}: {extension} of {field} names another field, and {condition['field']} is none"
                if field in schema.get("required", []):
                    yield f"{file}: {field} is required anyway; delete its {extension}"
            if set(prop) >= CONDITIONS:
                yield f"{file}: {field} has x-required-when or x-required-unless, not both"

    for operation in d.operations:
        check = operation.described.get("requestBody", {}).get("x-check")
        if check is not None and check not in checks:
            yield f"{operation.file}: x-check names one of {checks} in paystack/runtime/checks.py, not {check}"


def filters_are_checked(d: Description) -> Iterator[str]:
    checks = _check_functions()
    for operation in d.operations:
        for parameter in d.parameters(operation):
            name, check = parameter["name"], parameter.get("x-check")
            if check is not None and check not in checks:
                allowed = f"{checks} in paystack/runtime/checks.py"
                yield f"{operation.file}: x-check of {name} names one of {allowed}, not {check}"


def checks_stand_where_they_are_read(d: Description) -> Iterator[str]:
    """Nothing reads x-check in a reply or in an object inside a body, nor the conditions in a parameter."""
    bodies = {d.body_schema(item)[0] for item in d.operations}
    arrays = {(item.file, f"/{item.method}/requestBody") for item in d.operations if item.whole is not None}
    for file, content in d.files.items():
        for path, part in walk(content):
            for extension in ({"x-check"} | CONDITIONS) & set(part):
                if path.endswith("/properties") or (file in bodies and re.fullmatch("/properties/[^/]+", path)):
                    continue
                if extension == "x-check" and (part.get("in") in ("path", "query") or (file, path) in arrays):
                    continue
                yield f"{file}{path}: move {extension} to a field of a request's body; it does nothing here"


SECRETS = {"account_number", "bvn", "card", "cvv", "otp", "pin"}
"""Arguments that no traceback may show."""


def secrets_are_marked(d: Description) -> Iterator[str]:
    for operation in d.operations:
        file, schema = d.body_schema(operation)
        if operation.whole is not None:
            of_items = {name for name, _ in _properties(d.followed(file, schema.get("items", {}))[1])}
            if of_items & SECRETS and operation.described["requestBody"].get("x-secret") is not True:
                yield f"{operation.file}: add x-secret: true to the requestBody, so that no traceback shows it"
        for field, prop in _properties(schema):
            inner = {name for name, _ in _properties(d.followed(file, prop)[1])}
            if ({field} | inner) & SECRETS and prop.get("x-secret") is not True:
                yield f"{file}: add x-secret: true to {field}, so that no traceback shows it"
        for parameter in d.parameters(operation):
            if parameter["name"] in SECRETS and parameter["in"] == "query" and parameter.get("x-secret") is not True:
                yield f"{operation.file}: add x-secret: true to {parameter['name']}, so that no traceback shows it"


def _properties(part: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    found = part.get("properties")
    return list(found.items()) if isinstance(found, dict) else []


def _check_functions() -> list[str]:
    """The functions of the runtime that `x-check` may name: those that take a field's name and its value."""
    return [
        node.name
        for node in ast.parse(CHECKS.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and len(node.args.args) == 2
        and node.args.args[0].arg == "name"
    ]


# --- examples and events ---------------------------------------------------------------------------------------------


def no_two_examples_are_the_same(d: Description) -> Iterator[str]:
    seen: dict[str, str] = {}
    for file, content in d.samples.items():
        for group in content.values():
            for name, example in group.items():
                place, text = f"{file}: {name}", json.dumps(example["value"], sort_keys=True, default=str)
                if seen.setdefault(text, place) != place:
                    yield f"{place} equals {seen[text]}: change a value; the generator garbles the second"


def events_are_named_and_have_samples(d: Description) -> Iterator[str]:
    for file, item in d.events.items():
        operation = item["post"]
        content = operation["requestBody"]["content"]["application/json"]
        model = Path(content["schema"]["$ref"]).stem
        if operation["operationId"] != model:
            yield f"{file}: operationId is the name of the event's schema, {model}"
        if "tags" in operation:
            yield f"{file}: delete its tags; the event would overwrite the Api of the tag"
        samples = d.examples(file, content)
        if not samples:
            yield f"{file}: add a named sample"
        for name, sample in samples.items():
            if sample["value"]["event"] != Path(file).stem:
                yield f"{file}: the sample {name} is of another event, {sample['value']['event']}"


LISTED = every_file_is_listed
"""First: nothing has looked at a file that is not listed, so the other rules cannot rely on its shape."""

RULES = (
    every_file_is_in_its_place,
    schemas_are_named_like_classes,
    operations_are_written_out,
    operations_are_reached_by_tag_and_verb,
    operations_have_examples,
    bodies_are_flat_input_schemas,
    operations_say_since_when_they_are_there,
    what_is_deprecated_says_what_to_use_instead,
    lost_answers_can_be_asked_for,
    lists_can_be_asked_for_more,
    links_lead_to_what_operations_take,
    calls_are_what_they_stand_for,
    fields_are_described_and_typed_by_name,
    fields_of_replies_have_python_names,
    fields_of_requests_are_arguments,
    fields_of_requests_are_checked,
    filters_are_checked,
    checks_stand_where_they_are_read,
    secrets_are_marked,
    no_two_examples_are_the_same,
    events_are_named_and_have_samples,
)


def wrong_examples(d: Description, report: dict[str, Any]) -> Iterator[str]:
    """What redocly's `report` finds, at the files that the examples come from."""
    for problem in report["problems"]:
        pointer = problem["location"][0]["pointer"]
        yield f"{d.file_of(pointer)}: {pointer.partition('/examples/')[2]}: {problem['message']}"


def main(arguments: list[str]) -> int:
    """Print what is wrong; 1 if anything is."""
    try:
        d = Description(ROOT)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    if arguments:
        problems = list(wrong_examples(d, json.loads(Path(arguments[1]).read_text("utf-8"))))
    else:
        problems = list(LISTED(d)) or [problem for rule in RULES for problem in rule(d)]
    for problem in dict.fromkeys(problems):
        print(f"openapi/{problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
