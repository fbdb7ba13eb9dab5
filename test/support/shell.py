"""Runs the command line in this process, as a shell would: arguments, standard streams, an exit code."""

from __future__ import annotations

import io
import json
import os
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from paystack.cli.entry import run


@dataclass
class Ran:
    """What a command gave."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as one JSON value."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


class Stream(io.TextIOWrapper):
    """A standard stream in memory, which may say that it is a terminal."""

    def __init__(self, content: bytes = b"", *, terminal: bool = False, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(content), encoding=encoding, write_through=True)
        self.terminal = terminal
        self.fails: OSError | None = None

    def write(self, text: str) -> int:
        if self.fails is not None:
            raise self.fails
        return super().write(text)

    def isatty(self) -> bool:
        return self.terminal

    @property
    def content(self) -> str:
        self.flush()
        return self.buffer.getvalue().decode(self.encoding)  # type: ignore[attr-defined]


class Shell:
    """`shell("transactions", "verify", "order-1042")` runs a command. Attributes say which streams are terminals."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch
        self.is_terminal = False
        """Whether the standard output and the standard error are terminals."""
        self.is_watched = False
        """Whether the standard error alone is one."""
        self.output_fails: OSError | None = None
        """What writing to the standard output raises: a full disk, a reader that has gone."""
        self.is_merged = False
        """Whether both go to one stream, as on a screen."""
        self.encoding = "utf-8"
        """What the locale says of the standard input and output."""
        self.types = False
        """Whether the standard input is a terminal."""

    def __call__(self, *arguments: str, stdin: str | bytes = b"", **environment: str) -> Ran:
        content = stdin.encode() if isinstance(stdin, str) else stdin
        given = Stream(content, terminal=self.types, encoding=self.encoding)
        out = Stream(terminal=self.is_terminal, encoding=self.encoding)
        err = Stream(terminal=self.is_terminal or self.is_watched)
        out.fails = self.output_fails
        if self.is_merged:
            err = out
        with pytest.MonkeyPatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", given)
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            status = run(arguments)
        return Ran(status, out.content, err.content)


def cleaned(patch: pytest.MonkeyPatch, home: Any) -> None:
    """Give the test an environment and a home of its own."""
    for name in list(os.environ):
        if name.startswith(("PAYSTACK_", "_PAYSTACK", "XDG_")) or name in ("NO_COLOR", "COLUMNS"):
            patch.delenv(name)
    patch.setenv("HOME", str(home))
    patch.setenv("XDG_STATE_HOME", str(home / "state"))
    patch.setenv("TERM", "xterm-256color")
