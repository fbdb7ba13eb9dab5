"""Each operation of the API is a command that sends what the description says.

Arguments are those of the calls in the description, so that a new operation is tested without a line here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import click
import pytest

from paystack import Paystack
from paystack.api.operations import OPERATIONS, RESOURCES, SECRETS
from paystack.cli import state
from paystack.cli.operations import Argument, OperationCommand, kebab, method_of
from paystack.cli.values import Json
from paystack.sandbox.coverage import emulated
from test.support.description import DESCRIBED
from test.support.hostile import CALLS
from test.support.operation_tests import KEY, Call, Recorder, examples
from test.support.shell import Shell


class Spoken:
    """Stands for a resource of a client, and keeps the arguments that it is called with."""

    def __init__(self) -> None:
        self.given: tuple[tuple[Any, ...], dict[str, Any]] = ((), {})

    def __getattr__(self, name: str) -> Callable[..., None]:
        def call(*positional: Any, **named: Any) -> None:
            self.given = (positional, named)

        return call


def spoken(call: Call, arguments: list[Argument]) -> dict[str, Any]:
    """The arguments of a call by their names."""
    api = Spoken()
    call.make(api)
    positional, named = api.given
    return {**{argument.name: value for argument, value in zip(arguments, positional, strict=False)}, **named}


def typed(command: OperationCommand, values: dict[str, Any], folder: Path) -> list[str]:
    """The words of a command line that say the same as these values."""
    words, options = [], []
    options_of_call = values.pop("request_options", None)
    for name, value in (options_of_call.headers if options_of_call else {}).items():
        options += ["--header", f"{name}: {value}"]
    for argument in command.arguments:
        if argument.name not in values:
            continue
        value = values.pop(argument.name)
        if isinstance(argument.kind, Json) and isinstance(value, str):
            value = json.dumps(value)  # a text that looks like an object is quoted
        flag = argument.param.opts[0]
        is_secret = f"{command.operation_id}.{argument.name}" in SECRETS
        if is_secret:
            file = folder / argument.name
            file.write_text(text_of(value), "utf-8")
            options += [flag, f"@{file}"]
        elif isinstance(value, bool):
            options.append(flag if value else f"--no-{flag[2:]}")
        elif isinstance(argument.param, click.Argument):
            words += [text_of(one) for one in value] if argument.shape.is_list else [text_of(value)]
        elif argument.shape.is_list:
            for one in value:
                options += [flag, text_of(one)]
        else:
            options += [flag, text_of(value)]
    assert not values, f"{command.operation_id} has no argument {', '.join(values)}"
    return [*options, "--", *words]


def text_of(value: Any) -> str:
    if isinstance(value, (dict, list)):
        return json.dumps(value)
    return value.isoformat() if isinstance(value, date) else str(value)


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("name", OPERATIONS)
def test_each_command_sends_the_described_request(
    name: str, bare: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    described = CALLS[name]
    command = OperationCommand(name)
    requests = examples(DESCRIBED[name].get("requestBody", {}))
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
    for call in described.calls:
        recorder = Recorder(200, described.replies[0])
        monkeypatch.setattr(
            state, "make_client", lambda key, transport=recorder, **options: Paystack(key, transport=transport)
        )
        ran = bare(*words_of(name), *typed(command, spoken(call, command.arguments), tmp_path))
        assert ran.status == 0, ran.err
        (send,) = recorder.sent
        method, url = call.sends.split(" ")
        path, _, query = url.partition("?")
        sent_path, _, sent_query = send.url.partition("?")
        assert (send.method, sent_path) == (method, path)
        assert sorted(parse_qsl(sent_query)) == sorted(parse_qsl(query))
        assert json.loads(send.body or b"null") == (requests[call.body] if call.body else None)
        data = described.replies[0].get("data")
        if "reference" not in json.dumps(requests):  # the recorder answers about what was asked for
            assert type(ran.json) is (type(data) if data is not None else dict)


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.slow
@pytest.mark.parametrize("resource", RESOURCES)
def test_each_command_is_understood_by_the_sandbox(resource: str, shell: Shell, tmp_path: Path) -> None:
    for name in (name for name in OPERATIONS if name.partition(".")[0] == resource):
        command = OperationCommand(name)
        values = spoken(CALLS[name].calls[0], command.arguments)
        ran = shell(*words_of(name), *typed(command, values, tmp_path))
        # What the examples name does not exist here, which the sandbox says: the command itself was right.
        assert ran.status in (0, 1), f"{name}: {ran.err}"
        assert ran.status == 0 or f"{OPERATIONS[name].method} /" in ran.err
        assert name in emulated()
        if ran.status == 0:
            assert ran.out


@pytest.mark.slow
@pytest.mark.parametrize("name", OPERATIONS)
def test_each_command_explains_itself_and_every_argument(name: str, bare: Shell) -> None:
    ran = bare(*words_of(name), "--help")
    assert (ran.status, ran.err) == (0, "")
    said = " ".join(ran.out.split())
    command = OperationCommand(name)
    assert command.doc.summary in said
    assert f"{OPERATIONS[name].method} {OPERATIONS[name].path}" in said
    for argument in command.arguments:
        assert argument.help, f"{name}: nothing is said of {argument.name}"
        spelling = argument.param.opts[0] if isinstance(argument.param, click.Option) else kebab(argument.name).upper()
        assert spelling in said


def test_help_tells_a_list_of_objects_from_an_object(bare: Shell) -> None:
    said = " ".join(bare("transfers", "bulk", "--help").out.split())
    assert "TRANSFERS Transfers to initiate, 1 to 100. A JSON list of objects with amount, recipient," in said
    assert " JSON with name, type, subaccounts," in " ".join(bare("transactions", "initialize", "--help").out.split())


@pytest.mark.parametrize("resource", RESOURCES)
def test_each_resource_lists_its_operations(resource: str, bare: Shell) -> None:
    ran = bare(kebab(resource), "--help")
    assert ran.status == 0
    assert RESOURCES[resource] in " ".join(ran.out.split())
    for name in (name for name in OPERATIONS if name.partition(".")[0] == resource):
        assert f"  {kebab(name.partition('.')[2])} " in ran.out


def test_secrets_are_the_arguments_that_no_traceback_shows() -> None:
    import inspect
    import re

    hidden = {
        f"{name}.{argument}"
        for name in OPERATIONS
        for argument in re.findall(r"^ +(\w+) = hidden\(\1\)$", inspect.getsource(method_of(name)), re.MULTILINE)
    }
    assert hidden == SECRETS


def test_only_the_resource_that_is_asked_for_is_imported() -> None:
    import subprocess
    import sys

    script = (
        "import sys; from paystack.cli.entry import run; run(sys.argv[1:]); "
        "print(sorted(name for name in sys.modules if name.startswith('paystack.api.')))"
    )
    for arguments, modules in (
        (["--help"], ["paystack.api.operations"]),
        (["transfers", "verify", "--help"], ["paystack.api.operations", "paystack.api.transfers_api"]),
    ):
        done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == repr(modules)


def words_of(name: str) -> list[str]:
    return [kebab(part) for part in name.split(".")]
