"""Writes the pages of docs/ that need the description as a whole: the index of models, the pages of the events, and the
table of what is emulated since when.

    python -m openapi.pages DOCS

DOCS has the pages that templates/ write, which see one operation or one model at a time. The package of the same
description must be importable. Nothing here checks the description: `check.py` does.
"""

from __future__ import annotations

import ast
import itertools
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from openapi.check import ROOT, Description, folder
from paystack.sandbox.coverage import emulated

TYPES = ROOT.parent / "paystack/runtime/types.py"

MODELS = """# Models

Models of the API's requests, responses and events, by the resource they are named for; each has a page. In a model,
fields marked **Required** must be passed in requests and are always present in responses and events; all others may be
missing or null. Models of responses and events keep fields that are not listed, and
`model_dump(by_alias=True, exclude_unset=True)` returns what was received.

To find a model from an operation, follow the links of its page: [endpoints](Endpoints.md). From an event:
[webhook events](WebhookEvents.md).
"""

EVENTS = """# Webhook events

Every event that Paystack is known to send, by resource. Each has a page with the model that `construct_event` returns
and with sample payloads. To receive events and verify their signatures, see [webhooks](webhooks.md).
"""

COVERAGE = """# Coverage

The client has {operations} operations, by {tags} tags, and a model for each of {events} webhook events. The
[sandbox](sandbox.md) emulates {emulated} of the operations; one that it does not emulate answers 501.
"""


def by_resource(d: Description, files: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The title and the files of each resource that has some, in the order of the tags; then what they share."""
    titles = {folder(tag["name"]): tag["name"] for tag in d.root["tags"]} | {"common": "Shared"}
    for resource, title in titles.items():
        found = {file: content for file, content in files.items() if file.startswith(f"{resource}/")}
        if found:
            yield title, found


def first_sentence(text: str) -> str:
    return " ".join(text.split()).partition(". ")[0].removesuffix(".") + "."


def client_types() -> dict[str, str]:
    """The types that the runtime has in place of schemas, and what it says of each."""
    body = ast.parse(TYPES.read_text("utf-8")).body
    return {
        node.target.id: ast.literal_eval(said.value)
        for node, said in itertools.pairwise(body)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and isinstance(said, ast.Expr)
    }


def table(heading: str, rows: Iterable[str], columns: tuple[str, ...] = ("name", "what it is")) -> str:
    return "\n".join([f"\n## {heading}\n", f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}", *rows, ""])


def index_of_models(d: Description, docs: Path) -> str:
    """docs/Models.md, of the models that have a page: a schema that a type of the runtime stands for has none."""
    parts = [MODELS]
    for title, files in by_resource(d, d.schemas):
        models = {Path(file).stem: schema for file, schema in files.items()}
        rows = [
            f"| [`{name}`](models/{name}.md) | {first_sentence(schema['description'])} |"
            for name, schema in sorted(models.items())
            if (docs / f"models/{name}.md").exists() and name not in client_types()
        ]
        parts.append(table(title, rows))
    said = (f"| [`{name}`](models/{name}.md) | {first_sentence(text)} |" for name, text in client_types().items())
    return "".join([*parts, table("Types of the client", said)])


def page_of_type(name: str, said: str) -> str:
    return f"# {name}\n\n{said}\n\nBack to [all models](../Models.md) · [lists and dates](../lists.md)\n"


def index_of_events(d: Description) -> str:
    """docs/WebhookEvents.md"""
    parts = [EVENTS]
    for title, files in by_resource(d, d.events):
        rows = (
            f"| [`{Path(file).stem}`](events/{Path(file).stem}.md) | {item['post']['summary']} |"
            for file, item in files.items()
        )
        parts.append(table(title, rows))
    return "".join(parts)


def page_of_event(d: Description, file: str) -> str:
    event = d.events[file]["post"]
    model = event["operationId"]
    parts = [
        f"# {Path(file).stem}\n",
        f"{event['description']}\n",
        f"`construct_event` returns it as a [`{model}`](../models/{model}.md).\n",
    ]
    for sample in d.examples(file, event["requestBody"]["content"]["application/json"]).values():
        payload = json.dumps(sample["value"], indent=2, ensure_ascii=False)
        parts.append(f"## {sample['summary']}\n\n```json\n{payload}\n```\n")
    parts.append(
        "Back to [all events](../WebhookEvents.md) · [receiving events](../webhooks.md) · [models](../Models.md)\n"
    )
    return "\n".join(parts)


def coverage(d: Description) -> str:
    """docs/Coverage.md"""
    known = emulated()
    tags = {folder(tag["name"]): tag["name"] for tag in d.root["tags"]}
    used = [tag for tag in tags if any(operation.name.startswith(f"{tag}.") for operation in d.operations)]
    parts = [
        COVERAGE.format(operations=len(d.operations), tags=len(used), events=len(d.events), emulated=len(known)),
    ]
    for tag in used:
        rows = [
            f"| [`{operation.name}`]({tags[tag].replace(' ', '')}Api.md#{operation.verb}) "
            f"| `{operation.method.upper()} {operation.url}` | {operation.described['x-since']} "
            f"| {'yes' if operation.name in known else 'no'} |"
            for operation in sorted(d.operations, key=lambda operation: operation.name)
            if operation.name.startswith(f"{tag}.")
        ]
        parts.append(table(tags[tag], rows, ("operation", "request", "since", "emulated")))
    return "".join(parts)


def main(docs: Path) -> None:
    d = Description(ROOT)
    pages = {"WebhookEvents.md": index_of_events(d), "Coverage.md": coverage(d)}
    pages.update({f"events/{Path(file).stem}.md": page_of_event(d, file) for file in d.events})
    pages.update({f"models/{name}.md": page_of_type(name, said) for name, said in client_types().items()})
    pages["Models.md"] = index_of_models(d, docs)
    for name, page in pages.items():
        (docs / name).parent.mkdir(exist_ok=True)
        (docs / name).write_text(page, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
