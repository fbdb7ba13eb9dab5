"""Records and tables: every account has a table for each kind of record, with the indexes that the kind declares.

A resource declares a kind beside its record class; `account[KIND]` is the table. Nothing here knows a resource.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields
from typing import Any, Generic, NamedTuple, TypeVar


@dataclass(slots=True)
class Record:
    """The base of all records. Fields hold plain JSON values; moments are milliseconds since 1970."""

    id: int = field(default=0, kw_only=True)
    """Set by the table when the record is added."""


R = TypeVar("R", bound=Record)


class Index(NamedTuple):
    """A field that records are found by. `fold` turns equal values into one key, such as text into lower case."""

    field: str
    fold: Callable[[Any], Any] | None = None


def ignoring_case(field: str) -> Index:
    """An index on text that ignores case, as for email addresses."""
    return Index(field, str.lower)


class Kind(Generic[R]):
    """One kind of record: its class, its first id, and the fields that its records are found by.

    No two records have the same value in a `unique` field; many may have it in a `grouped` one. Records whose value is
    None are not indexed. Once a record is in its table, change an indexed field by `Table.change`.
    """

    def __init__(
        self,
        name: str,
        type: type[R],
        *,
        first_id: int = 1,
        unique: tuple[str | Index, ...] = (),
        grouped: tuple[str | Index, ...] = (),
    ) -> None:
        """`name` is its name in the database file. Raises `ValueError` for an index on a field that the class lacks."""
        self.name = name
        self.type = type
        self.first_id = first_id
        self.unique = tuple(map(_index, unique))
        self.grouped = tuple(map(_index, grouped))
        known = {item.name for item in fields(type)}
        for index in (*self.unique, *self.grouped):
            if index.field not in known:
                raise ValueError(f"{name} cannot be found by {index.field!r}: {type.__name__} has no such field")

    def __repr__(self) -> str:
        return f"Kind({self.name!r})"


class Table(Generic[R]):
    """The records of one kind in one account, oldest first. Use it only while holding the account's lock."""

    __slots__ = ("_groups", "_records", "_touched", "_unique", "kind", "next_id")

    def __init__(self, kind: Kind[R], *, is_watched: bool = False) -> None:
        """Start empty. A watched table notes which records it handed out, as only those can have changed."""
        self.kind = kind
        self.next_id = kind.first_id
        # A dict, as a set would forget the order in which new records came.
        self._touched: dict[int, None] | None = {} if is_watched else None
        self._records: dict[int, R] = {}
        self._unique: dict[str, tuple[Index, dict[Any, int]]] = {index.field: (index, {}) for index in kind.unique}
        self._groups: dict[str, tuple[Index, dict[Any, list[int]]]] = {
            index.field: (index, {}) for index in kind.grouped
        }

    def add(self, record: R) -> R:
        """Give a new record its id and add it. Raises `ValueError` if a unique field has a value that is taken."""
        record.id = self.next_id
        self.restore(record)
        self.next_id += 1
        return record

    def restore(self, record: R) -> None:
        """Add a record that has its id already. Raises `ValueError` as `add` does, and then nothing has changed."""
        keys = [(places, _key(index, record)) for index, places in self._unique.values()]
        taken = next((key for places, key in keys if key in places), None)
        if taken is not None:
            raise ValueError(f"{self.kind.name} has a record with {taken!r} already")
        for places, key in keys:
            if key is not None:
                places[key] = record.id
        for index, groups in self._groups.values():
            key = _key(index, record)
            if key is not None:
                groups.setdefault(key, []).append(record.id)
        self._records[record.id] = record
        self._touch(record.id)

    def remove(self, record: R) -> None:
        """Remove a record, which must be in the table."""
        for index, places in self._unique.values():
            places.pop(_key(index, record), None)
        for index, groups in self._groups.values():
            key = _key(index, record)
            if key is not None:
                groups[key].remove(record.id)
        del self._records[record.id]
        self._touch(record.id)

    def change(self, record: R, **values: Any) -> None:
        """Set fields of a record that is in the table, and find it by them from now on.

        Raises `ValueError` if another record has such a value in a unique field, and then nothing has changed.
        """
        unique = [(index, places) for index, places in self._unique.values() if index.field in values]
        grouped = [(index, groups) for index, groups in self._groups.values() if index.field in values]
        for index, places in unique:
            key = _folded(index, values[index.field])
            if key is not None and places.get(key, record.id) != record.id:
                raise ValueError(f"{self.kind.name} has a record with {key!r} already")
        for index, places in unique:
            places.pop(_key(index, record), None)
        for index, groups in grouped:
            if (key := _key(index, record)) is not None:
                groups[key].remove(record.id)
        for name, value in values.items():
            setattr(record, name, value)
        for index, places in unique:
            if (key := _key(index, record)) is not None:
                places[key] = record.id
        for index, groups in grouped:
            if (key := _key(index, record)) is not None:
                bisect.insort(groups.setdefault(key, []), record.id)
        self._touch(record.id)

    def get(self, number: int | None) -> R | None:
        """The record of this number, None if there is none."""
        if number is None:
            return None
        record = self._records.get(number)
        if record is not None and self._touched is not None:
            self._touched[number] = None
        return record

    def __getitem__(self, number: int) -> R:
        """The record of this number, which must be there."""
        if self._touched is not None:
            self._touched[number] = None
        return self._records[number]

    def numbered(self, text: str) -> R | None:
        """The record with this id, or None. 20 digits or more are no id: Python refuses to read very long numbers."""
        is_number = text.isascii() and text.isdigit() and len(text) < 20
        return self.get(int(text)) if is_number else None

    def named(self, **field: str) -> R | None:
        """The record with this value in a `unique` field, or else with this id: `named(code="PLN_x")`."""
        (text,) = field.values()
        return self.find(**field) or self.numbered(text)

    def find(self, **field: Any) -> R | None:
        """The record with this value in a `unique` field, or None: `find(reference="order-1042")`."""
        try:
            ((name, value),) = field.items()
            index, places = self._unique[name]
        except (KeyError, ValueError):
            raise self._wrong_search("find", field, self._unique) from None
        if index.fold is not None and value is not None:
            value = index.fold(value)
        return self.get(places.get(value))

    def of(self, **field: Any) -> list[R]:
        """The records with this value in a `grouped` field, oldest first: `of(customer_id=7)`."""
        try:
            ((name, value),) = field.items()
            index, groups = self._groups[name]
        except (KeyError, ValueError):
            raise self._wrong_search("of", field, self._groups) from None
        return [self[number] for number in groups.get(_folded(index, value), ())]

    def __iter__(self) -> Iterator[R]:
        """All records, oldest first."""
        if self._touched is not None:
            self._touched.update(dict.fromkeys(self._records))
        return iter(self._records.values())

    def __len__(self) -> int:
        return len(self._records)

    def take_touched(self) -> list[tuple[int, R | None]]:
        """The ids and records handed out since the last call; a removed record is None."""
        touched = list(self._touched or ())
        if self._touched:
            self._touched.clear()
        return [(number, self._records.get(number)) for number in touched]

    def _wrong_search(self, method: str, given: Iterable[str], known: Iterable[str]) -> TypeError:
        what = f"{method}({', '.join(given)}) of {self.kind.name}"
        return TypeError(f"{what}: it takes one of its indexed fields, {', '.join(known) or 'of which there are none'}")

    def _touch(self, number: int) -> None:
        if self._touched is not None:
            self._touched[number] = None


def _index(given: str | Index) -> Index:
    return Index(given) if isinstance(given, str) else given


def _key(index: Index, record: Record) -> Any:
    return _folded(index, getattr(record, index.field))


def _folded(index: Index, value: Any) -> Any:
    return value if index.fold is None or value is None else index.fold(value)
