"""Reads the CSV files that commands take: UTF-8, with a line of column names. What is wrong is named by its line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import click

from paystack.cli.state import standard_input
from paystack.cli.values import Whole

_MARKS = {";": "semicolons", "\t": "tabs"}


@dataclass(frozen=True)
class Row:
    """One line of a file. A cell that is empty is as if it were not there."""

    file: str
    line: int
    cells: dict[str, str]

    def wrong(self, said: str) -> click.UsageError:
        """Returns an error that names the file and the line."""
        return click.UsageError(f"{self.file}, line {self.line}: {said}")

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
            raise self.wrong(f"{name}: {wrong.message}") from None


def named(file: str) -> str:
    """Returns what a file is called in messages."""
    return "standard input" if file == "-" else file


def read(file: str, required: Sequence[str], known: Iterable[str]) -> list[Row]:
    """Returns the rows of a file, or of standard input if that is `-`.

    Columns that are not `known` are left alone: exports of other programs have more.
    """
    name = named(file)
    try:
        if file == "-":
            text = standard_input()
        else:
            with open(file, encoding="utf-8-sig", newline="") as opened:
                text = opened.read()
    except ValueError:
        raise click.UsageError(f"{name} is not UTF-8 text: save it as CSV in UTF-8.") from None
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[Row] = []
    try:
        first = next((cells for cells in lines if any(cell.strip() for cell in cells)), [])
        heading = [column.strip().lower() for column in first]
        missing = [column for column in required if column not in heading]
        if missing:
            columns = ", ".join(known)
            other = next((mark for mark in ";\t" if len(heading) == 1 and mark in heading[0]), None)
            commas = f" Its cells are separated by {_MARKS[other]}, and must be by commas." if other else ""
            raise click.UsageError(
                f"{name} has no column {missing[0]!r}. Its first line must name the columns; these are read: {columns}."
                f"{commas}"
            )
        doubled = next((column for column in known if heading.count(column) > 1), None)
        if doubled is not None:
            raise click.UsageError(f"{name} has the column {doubled!r} twice.")
        for cells in lines:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(heading):
                raise click.UsageError(
                    f"{name}, line {lines.line_num}: {len(cells)} cells, and {len(heading)} columns. Is a comma quoted?"
                )
            found = zip(heading, cells, strict=True)
            rows.append(Row(name, lines.line_num, {column: cell.strip() for column, cell in found}))
    except csv.Error as problem:
        raise click.UsageError(f"{name}, line {lines.line_num}: {problem}.") from None
    return rows
