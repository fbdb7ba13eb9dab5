"""Completion of commands in a shell: the script that the shell reads, and where it is put."""

from __future__ import annotations

import os

import click
from click.shell_completion import get_completion_class

MARK = "# Completion of the command line `paystack`"


def this_shell() -> str:
    """Returns the name of the user's shell."""
    name = os.path.basename(os.environ.get("SHELL", "")).removesuffix(".exe")
    if name not in ("bash", "zsh", "fish"):
        raise click.UsageError(
            "The shell is not known here: name it, as in --install-completion bash. zsh and fish too."
        )
    return name


def script(shell: str, command: click.Command) -> str:
    """Returns what the shell must read. It asks `paystack` itself, so that new operations are completed too."""
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    source = kind(command, {}, "paystack", "_PAYSTACK_COMPLETE").source()
    return f"{MARK}\n{source.strip()}"


def install(shell: str, command: click.Command) -> str:
    """Write the script where the shell finds it, and return what to say."""
    home = os.path.expanduser("~")
    if shell == "fish":
        folder = os.environ.get("XDG_CONFIG_HOME") or os.path.join(home, ".config")
        path = os.path.join(folder, "fish", "completions", "paystack.fish")
        _write(path, script(shell, command))
        return f"Wrote {path}. New shells complete `paystack`."
    folder = os.environ.get("XDG_DATA_HOME") or os.path.join(home, ".local", "share")
    path = os.path.join(folder, "paystack", f"completion.{shell}")
    _write(path, script(shell, command))
    start = os.path.join(os.environ.get("ZDOTDIR") or home if shell == "zsh" else home, f".{shell}rc")
    line = f'[ -r "{path}" ] && . "{path}"'
    if shell == "zsh":
        line = f"autoload -Uz compinit && compinit -i; {line}"
    try:
        with open(start, encoding="utf-8", errors="surrogateescape") as file:
            there = file.read()
    except FileNotFoundError:
        there = ""
    if f'. "{path}"' not in there:
        with open(start, "a", encoding="utf-8") as file:
            file.write(f"{'' if there.endswith(chr(10)) or not there else chr(10)}\n{MARK}\n{line}\n")
    return f"Wrote {path}, which {start} reads. New shells complete `paystack`."


def _write(path: str, text: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    draft = f"{path}.{os.getpid()}"
    with open(draft, "w", encoding="utf-8") as file:
        file.write(f"{text}\n")
    os.replace(draft, path)
