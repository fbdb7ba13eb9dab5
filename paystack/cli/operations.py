"""A command for each operation of the API, made from its signature, its docstring and the table of operations.

Only the resource that is asked for is imported, and no endpoint is named here.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

from paystack.api.operations import OPERATIONS, RESOURCES, SECRETS
from paystack.cli import docstrings, options, suggestions
from paystack.cli.state import Stdin
from paystack.cli.values import Json, Later, OneOf, ParamType, SecretText, Shape, is_secret, shape_of
from paystack.runtime.http import Operation


class ResourceGroup(click.Group):
    """The operations of one resource. Its module is imported when a command of it is needed."""

    def __init__(self, resource: str) -> None:
        super().__init__(
            kebab(resource),
            help=f"{RESOURCES[resource]}",
            short_help=RESOURCES[resource],
            no_args_is_help=True,
            params=options.shared(),
        )
        self.resource = resource

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [kebab(verb) for tag, _, verb in (name.partition(".") for name in OPERATIONS) if tag == self.resource]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        name = f"{self.resource}.{cmd_name.replace('-', '_')}"
        return OperationCommand(name) if name in OPERATIONS else None

    def summaries(self) -> dict[str, str]:
        """What each command does. Its arguments are not looked at."""
        return {
            kebab(verb): docstrings.summary(method_of(f"{self.resource}.{verb}").__doc__ or "")
            for verb in (name.replace("-", "_") for name in self.list_commands(click.Context(self)))
        }

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(self.summaries().items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        found = [
            CompletionItem(name, help=help) for name, help in self.summaries().items() if name.startswith(incomplete)
        ]
        return found or click.Command.shell_complete(self, ctx, incomplete)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        is_known = f"{self.resource}.{args[0].replace('-', '_')}" in OPERATIONS
        if not (is_known or args[0].startswith("-") or ctx.resilient_parsing):
            raise click.UsageError(suggestions.of_operation(self.resource, args[0]), ctx)
        return super().resolve_command(ctx, args)


class OperationCommand(click.Command):
    """One operation. Path parameters and required fields stand in their places; everything else is an option."""

    def __init__(self, operation_id: str) -> None:
        self.operation_id = operation_id
        self.resource, _, self.verb = operation_id.partition(".")
        self.operation: Operation = OPERATIONS[operation_id]
        method = method_of(operation_id)
        self.doc = docstrings.read(inspect.cleandoc(method.__doc__ or ""))
        self.is_list = _is_list(method)
        common = options.shared(calls=True, lists=self.is_list, writes=self.operation.method != "GET")
        taken = options.names_of(common)
        self.arguments = arguments_of(operation_id, method, taken)
        params: list[click.Parameter] = [argument.param for argument in self.arguments]
        super().__init__(
            kebab(self.verb),
            help=self.doc.summary,
            short_help=self.doc.summary,
            params=[*params, *common],
            callback=None,
        )

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(self.doc.summary)
            for paragraph in self.doc.notes.split("\n\n"):
                if paragraph:
                    formatter.write_paragraph()
                    formatter.write_text(" ".join(paragraph.split()))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        own = {id(argument.param): argument for argument in self.arguments}
        placed = [
            (argument.param.make_metavar(ctx), argument.help)
            for argument in self.arguments
            if isinstance(argument.param, click.Argument)
        ]
        records = [
            (id(param) in own, param.get_help_record(ctx))
            for param in self.get_params(ctx)
            if isinstance(param, click.Option)
        ]
        for title, rows in (
            ("Arguments", placed),
            ("Options", [record for is_own, record in records if is_own and record]),
            ("Options of all commands", [record for is_own, record in records if not is_own and record]),
        ):
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        operation = self.operation
        formatter.write_text(f"{operation.method} {operation.path}: client.{self.operation_id} in Python.")
        if self.doc.source:
            formatter.write_text(self.doc.source)

    def invoke(self, ctx: click.Context) -> Any:
        from paystack.cli import calls

        return calls.make(ctx, self, self._values(ctx))

    def _values(self, ctx: click.Context) -> dict[str, Any]:
        """Returns the arguments of the method. What is asked for comes last: the rest of the command is right then."""
        stdin, values = Stdin(), {}
        for argument in self.arguments:
            given = ctx.params.get(argument.key)
            if given is None or given == ():
                if not argument.required:
                    continue
                if not is_secret(argument.kind):
                    raise click.MissingParameter(ctx=ctx, param=argument.param)
                given = None
            if is_secret(argument.kind):
                values[argument.name] = argument.kind.ask(given, argument.param, ctx, stdin, argument.label)
            elif isinstance(given, Later):
                values[argument.name] = given.value(stdin, argument.label, ctx)
            elif argument.shape.is_list:
                values[argument.name] = list(given or ())
            else:
                values[argument.name] = given
        return values


class Argument:
    """One argument of an operation, and the parameter of the command that stands for it."""

    def __init__(self, name: str, shape: Shape, *, required: bool, secret: bool, said: str, taken: set[str]) -> None:
        self.name = name
        self.shape = shape
        self.required = required
        self.kind: ParamType = SecretText(shape.kind) if secret else shape.kind
        self.key = f"argument_{name}"
        self.label = kebab(name).replace("-", " ")
        form = "A JSON list of objects" if isinstance(shape.kind, Json) and shape.kind.kinds == (list,) else "JSON"
        fields = f" {form} with {shape.fields}." if shape.fields else ""
        self.help = f"{said}{fields}{shape.kind.help if isinstance(shape.kind, OneOf) else ''}"
        self.param: click.Parameter
        if required and not secret and not shape.is_flag:
            self.param = click.Argument(
                [self.key],
                type=self.kind,
                nargs=-1 if shape.is_list else 1,
                required=True,
                metavar=kebab(name).upper() + ("..." if shape.is_list else ""),
            )
        else:
            self.param = self._option(taken)

    def _option(self, taken: set[str]) -> click.Option:
        flag = f"--{kebab(self.name)}"
        if flag in taken:  # an option of all commands has this name
            flag = f"--api-{kebab(self.name)}"
        if self.shape.is_flag:
            return click.Option(
                [f"{flag}/--no-{flag[2:]}", self.key],
                default=None,
                help=f"{self.help} Say which of the two." if self.required else self.help,
            )
        secret = is_secret(self.kind)
        asked = " Asked for if you leave it out." if secret and self.required else ""
        return click.Option(
            [flag, self.key],
            type=self.kind,
            multiple=self.shape.is_list,
            help=f"{self.help}{asked}{' May be repeated.' if self.shape.is_list else ''}",
        )


def kebab(name: str) -> str:
    """Returns a Python name as the command line writes it: `from_` is `from`."""
    return name.strip("_").replace("_", "-")


def method_of(operation_id: str) -> Callable[..., Any]:
    """Returns the method of the synchronous client, as a function."""
    resource, _, verb = operation_id.partition(".")
    module = import_module(f"paystack.api.{resource}_api")
    api = getattr(module, "".join(part.title() for part in resource.split("_")) + "Api")
    method: Callable[..., Any] = getattr(api, verb)
    unwrapped: Callable[..., Any] = inspect.unwrap(method)
    return unwrapped


def arguments_of(operation_id: str, method: Callable[..., Any], taken: set[str]) -> list[Argument]:
    """Returns the arguments of an operation in the order of its signature."""
    said = docstrings.read(inspect.cleandoc(method.__doc__ or "")).arguments
    parameters = [
        parameter
        for name, parameter in inspect.signature(method).parameters.items()
        if name not in ("self", "request_options")
    ]
    hints = _hints(method, [parameter.name for parameter in parameters])
    return [
        Argument(
            parameter.name,
            shape_of(hints[parameter.name]),
            required=parameter.default is parameter.empty,
            secret=f"{operation_id}.{parameter.name}" in SECRETS,
            said=said.get(parameter.name, ""),
            taken=taken,
        )
        for parameter in parameters
    ]


class _Names(dict[str, Any]):
    """The names in annotations. Models are imported when one is looked up."""

    def __missing__(self, name: str) -> Any:
        from paystack import models

        try:
            return getattr(models, name)
        except AttributeError:
            raise KeyError(name) from None


def _hints(method: Callable[..., Any], names: list[str]) -> Mapping[str, Any]:
    """Returns the resolved annotations of these arguments. That of the reply stays as it is: its model takes long."""
    wanted = types.SimpleNamespace(__annotations__={name: method.__annotations__[name] for name in names})
    return typing.get_type_hints(wanted, method.__globals__, _Names(), include_extras=True)


def _is_list(method: Callable[..., Any]) -> bool:
    return str(method.__annotations__.get("return", "")).startswith("Page[")
