"""Reads the CSV files that commands take: UTF-8, with a line of column names. What is wrong is named by its line."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import click

from paystack.cli.values import Whole


@dataclass(frozen=True)
class Row:
    """One line of a file. A cell that is empty is as if it were not there."""

    line: int
    cells: dict[str, str]

    def text(self, name: str) -> str | None:
        """Returns a cell; None if it is empty."""
        return self.cells.get(name) or None

    def whole(self, name: str) -> int | None:
        """Returns a cell that is a whole number, such as an amount in subunits; None if it is empty."""
        text = self.text(name)
        if text is None:
            return None
        try:
            return Whole().convert(text, None, None)
        except click.BadParameter as wrong:
            raise click.UsageError(f"Line {self.line}, {name}: {wrong.message}") from None


def read(file: str, required: Sequence[str], known: Iterable[str]) -> list[Row]:
    """Returns the rows of a file, or of standard input if that is `-`.

    Columns that are not `known` are left alone: exports of other programs have more.
    """
    try:
        if file == "-":
            text = sys.stdin.read() if sys.stdin is not None else ""
        else:
            with open(file, encoding="utf-8-sig", newline="") as opened:
                text = opened.read()
    except UnicodeDecodeError:
        raise click.UsageError(f"{file} is not UTF-8 text.") from None
    lines = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    rows: list[Row] = []
    try:
        heading = [name.strip().lower() for name in next(lines, [])]
        missing = [name for name in required if name not in heading]
        if missing:
            columns = ", ".join(known)
            raise click.UsageError(
                f"{file} has no column {missing[0]!r}. Its first line must name the columns; these are read: {columns}."
            )
        doubled = next((name for name in known if heading.count(name) > 1), None)
        if doubled is not None:
            raise click.UsageError(f"{file} has the column {doubled!r} twice.")
        for cells in lines:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(heading):
                raise click.UsageError(
                    f"{file}, line {lines.line_num}: {len(cells)} cells, and {len(heading)} columns. Is a comma quoted?"
                )
            named = zip(heading, cells, strict=True)
            rows.append(Row(lines.line_num, {name: cell.strip() for name, cell in named}))
    except csv.Error as problem:
        raise click.UsageError(f"{file}, line {lines.line_num}: {problem}.") from None
    return rows
