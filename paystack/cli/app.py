"""The command `paystack`: its commands, each imported when it is asked for, and what becomes of an error."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from paystack.api.operations import RESOURCES
from paystack.cli import options, suggestions
from paystack.cli.exits import INTERRUPTED, MISTAKE, NETWORK, NOT_INSTALLED, OK, REFUSED, USAGE, say, unwritten
from paystack.cli.state import State
from paystack.runtime.errors import PaystackError

COMMANDS: dict[str, tuple[str, str]] = {
    "login": ("login", "Keep a secret key in the system's keyring."),
    "logout": ("login", "Remove a key from the keyring."),
    "profiles": ("login", "List the profiles whose keys are kept."),
    "listen": ("listen", "Forward the events of the test mode to a URL on this machine."),
    "webhooks": ("webhooks", "Check the signature of a webhook."),
    "payouts": ("payouts", "Pay everybody in a CSV file, each once."),
    "reconcile": ("reconcile", "Compare the shop's payments with Paystack."),
    "fees": ("fees", "Estimate what a payment or a transfer costs."),
    "sandbox": ("sandbox", "Serve a Paystack on this machine, and control it."),
}
"""The commands that people wrote: the module of each, which has it under its own name, and what it does."""


class Root(click.Group):
    """`paystack` itself."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS, *(name.replace("_", "-") for name in RESOURCES)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS:
            module = import_module(f"paystack.cli.commands.{COMMANDS[cmd_name][0]}")
            command: click.Command = getattr(module, cmd_name)
            return command
        resource = suggestions.resource_of(cmd_name)
        if resource is None:
            return None
        from paystack.cli.operations import ResourceGroup

        return ResourceGroup(resource)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        is_known = args[0] in COMMANDS or suggestions.resource_of(args[0]) is not None
        if not (is_known or args[0].startswith("-") or ctx.resilient_parsing):
            raise click.UsageError(suggestions.of_command(args[0], self.list_commands(ctx)), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, help) for name, (_, help) in COMMANDS.items()])
        with formatter.section("Operations of the API"):
            formatter.write_dl([(name.replace("_", "-"), help) for name, help in RESOURCES.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        known = {name: help for name, (_, help) in COMMANDS.items()}
        known.update((name.replace("_", "-"), help) for name, help in RESOURCES.items())
        found = [CompletionItem(name, help=help) for name, help in known.items() if name.startswith(incomplete)]
        return found or click.Command.shell_complete(self, ctx, incomplete)


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from paystack import __version__

        click.echo(f"paystack-client {__version__}")
        ctx.exit()


def _completion(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value and not ctx.resilient_parsing:
        from paystack.cli import completion

        shell = completion.this_shell() if value == "this" else value
        if param.name == "show_completion":
            click.echo(completion.script(shell, ctx.command))
        else:
            click.echo(completion.install(shell, ctx.command))
        ctx.exit()


def _completes(what: str, help: str) -> click.Option:
    """Returns the option `--<what>-completion`, which takes the name of a shell, or none for the one in use."""
    return click.Option(
        [f"--{what}-completion", f"{what}_completion"],
        is_flag=False,
        flag_value="this",
        type=click.Choice(["bash", "zsh", "fish", "this"]),
        is_eager=True,
        expose_value=False,
        callback=_completion,
        help=help,
    )


def root() -> Root:
    """Returns the whole command line."""
    return Root(
        "paystack",
        help=(
            "Call Paystack from a shell. The key is that of PAYSTACK_SECRET_KEY or of a profile; see `paystack login`. "
            "`paystack transactions --help` lists the operations of a resource, and `paystack transactions verify "
            "--help` says what one takes."
        ),
        no_args_is_help=True,
        context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 120},
        params=[
            *options.shared(writes=True),
            click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version),
            _completes("install", "Complete commands and options in this shell, or in the one that you name."),
            _completes("show", "Print what --install-completion would install."),
        ],
    )


def main(arguments: Sequence[str]) -> int:
    """Run one command, and return its exit code."""
    state = State()
    try:
        command = root()
        if (instruction := os.environ.get("_PAYSTACK_COMPLETE")) is not None:
            from click.shell_completion import shell_complete

            return shell_complete(command, {}, "paystack", "_PAYSTACK_COMPLETE", instruction)
        # Not `command.main`, which has exit codes of its own for a closed pipe and for Ctrl-C.
        with command.make_context("paystack", list(arguments), obj=state) as ctx:
            status = command.invoke(ctx)
    except KeyboardInterrupt:
        return _interrupted(state)
    except click.Abort as ending:
        if not isinstance(ending.__context__, EOFError):
            return _interrupted(state)
        # Ctrl-D leaves the cursor behind the question. Questions come before whatever is sent.
        say("\nError: The question was not answered. Nothing was sent.")
        return USAGE
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except click.ClickException as error:
        return _usage(error)
    except PaystackError as error:
        return _refused(error, state)
    except ModuleNotFoundError as missing:
        name = (missing.name or "").partition(".")[0]
        if name not in ("jmespath", "keyring", "rich"):
            raise
        say(NOT_INSTALLED.format(missing=name))
        return USAGE
    except OSError as error:
        if error.filename is None:
            raise  # of what is printed
        _trace(state)
        say(f"Error: {error.filename}: {error.strerror or error}")
        return USAGE
    except Exception as error:
        _trace(state)
        say(f"Error: {type(error).__name__}: {_scrubbed(str(error))}")
        sent = state.watch.sent_write
        said = f"{sent.call} was sent before: look what became of it. " if sent is not None else ""
        say(f"This is a mistake in the program. {said}--debug shows where it is; please report it.")
        return MISTAKE
    return status if isinstance(status, int) else OK


def _interrupted(state: State) -> int:
    from paystack.cli import lookups

    say(lookups.after_interruption(state.watch))
    return INTERRUPTED


def _usage(error: click.ClickException) -> int:
    ctx = getattr(error, "ctx", None)
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        say(error.format_message())
        return USAGE
    if isinstance(error, click.UsageError) and ctx is not None:
        say(ctx.get_usage())
    say(f"Error: {_scrubbed(_explained(error, ctx))}")
    if isinstance(error, click.UsageError) and ctx is not None:
        say(f"`{ctx.command_path} --help` says what it takes.")
    return error.exit_code


def _explained(error: click.ClickException, ctx: click.Context | None) -> str:
    """Returns the text of an error of usage, with what was meant."""
    from paystack.cli.operations import OperationCommand
    from paystack.cli.values import is_secret

    text = error.format_message()
    command = ctx.command if ctx is not None else None
    if ctx is None or not isinstance(command, OperationCommand):
        return text
    if isinstance(error, click.NoSuchOption):
        name = error.option_name.lstrip("-").replace("-", "_")
        placed = [argument for argument in command.arguments if isinstance(argument.param, click.Argument)]
        if any(argument.name.strip("_") == name for argument in placed):
            places = " ".join(argument.param.make_metavar(ctx) for argument in placed)
            return f"{error.option_name} is no option, it has its place: {ctx.command_path} {places}"
    secrets = [argument.param.opts[0] for argument in command.arguments if is_secret(argument.kind)]
    if secrets and text.startswith("Got unexpected extra argument"):
        # One of them may be the secret itself.
        return (
            "There are more arguments than this command takes. What is secret is not typed as one: "
            f"leave it out to be asked for it, or use {' or '.join(secrets)} with '-' or @file."
        )
    return text


def _refused(error: PaystackError, state: State) -> int:
    from paystack.cli import lookups
    from paystack.runtime.errors import BatchOutcomeUnknownError, ConfigurationError, NetworkError, ValidationError

    _trace(state)
    say(f"Error: {_scrubbed(' '.join(error.message.split()))}")
    following = lookups.next_step(error, state.watch)
    if following:
        say(_scrubbed(following))
    if isinstance(error, BatchOutcomeUnknownError):
        # Whoever goes on from here needs the items, and `not_found` as it can be sent again.
        from paystack.cli.output import as_json

        parts = {"found": error.found, "not_found": error.not_found, "unknown": error.unknown}
        try:
            print(
                as_json({name: [_plain(item) for item in items] for name, items in parts.items()}, indent=2), flush=True
            )
        except OSError as problem:
            unwritten(problem)
    if isinstance(error, NetworkError):
        return NETWORK
    is_of_argument = isinstance(error, ValidationError) and error.status is None
    if isinstance(error, ConfigurationError) or is_of_argument:
        return USAGE
    return REFUSED


def _plain(item: Any) -> Any:
    return item.to_dict() if hasattr(item, "to_dict") else item


def _trace(state: State) -> None:
    if state.debug:
        # Without local variables, and without what may have got into a message.
        say(_scrubbed("".join(traceback.format_exception(*sys.exc_info())).rstrip()))


_SECRET = re.compile(r"\b(sk_(?:test|live)_)\w+")


def _scrubbed(text: str) -> str:
    return _SECRET.sub(r"\1...", text)
