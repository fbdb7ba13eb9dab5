"""Records and tables: every account has a table for each kind of record, with the indexes that the kind declares.

A resource declares a kind beside its record class; `account[KIND]` is the table. Nothing here knows a resource.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from paystack.sandbox.engine.addresses import Register


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

    def key(self, value: Any) -> Any:
        """What a record with this value is found by; None if it is not."""
        return value if self.fold is None or value is None else self.fold(value)


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

    def index(self, field: str) -> Index:
        """The index on this `unique` field. Raises `ValueError` if there is none."""
        for index in self.unique:
            if index.field == field:
                return index
        raise ValueError(f"{field!r} is not a unique field of {self.name}")

    def __repr__(self) -> str:
        return f"Kind({self.name!r})"


def number_in(text: str) -> int | None:
    """The whole number that `text` is, or None. 20 digits or more are none: Python refuses to read very long ones."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


class Numbered(Protocol):
    """What has an id, as every record does."""

    id: int


N = TypeVar("N", bound=Numbered)


class Rows(Sequence[N]):
    """Records of a table in an order, and those of them that a list shows.

    A watched table notes a record when it is handed out, by its place or in a loop. The other methods only look at
    records, so that a page of a long list notes what is on the page, and no more.
    """

    __slots__ = ("_records", "_touched")

    def __init__(self, records: list[N], touched: dict[int, None] | None) -> None:
        """`touched` takes the ids of what is handed out; None notes nothing."""
        self._records = records
        self._touched = touched

    def where(self, is_wanted: Callable[[N], bool]) -> Rows[N]:
        """Those for which `is_wanted` is true; it must not change or keep what it is given."""
        return Rows(list(filter(is_wanted, self._records)), self._touched)

    def having(self, **field: object) -> Rows[N]:
        """Those with this value in a field: `having(status="success")`."""
        ((name, value),) = field.items()
        read = attrgetter(name)
        return Rows([record for record in self._records if read(record) == value], self._touched)

    def by(self, name: str) -> Rows[N]:
        """The same in the order of a field; those with equal values keep their order."""
        return Rows(sorted(self._records, key=attrgetter(name)), self._touched)

    def values(self, name: str) -> list[Any]:
        """The value of this field in each, to read: a list or a dict is the record's own."""
        return list(map(attrgetter(name), self._records))

    @overload
    def __getitem__(self, place: int) -> N: ...
    @overload
    def __getitem__(self, place: slice) -> Rows[N]: ...
    def __getitem__(self, place: int | slice) -> N | Rows[N]:
        """The record at this place, or those of a slice."""
        if isinstance(place, slice):
            return Rows(self._records[place], self._touched)
        record = self._records[place]
        if self._touched is not None:
            self._touched[record.id] = None
        return record

    def __iter__(self) -> Iterator[N]:
        """Each record in turn; those that are not reached are not noted."""
        return iter(self._records) if self._touched is None else self._noting(self._touched)

    def __len__(self) -> int:
        return len(self._records)

    def _noting(self, touched: dict[int, None]) -> Iterator[N]:
        for record in self._records:
            touched[record.id] = None
            yield record


class Table(Generic[R]):
    """The records of one kind in one account, oldest first. Use it only while holding the account's lock."""

    __slots__ = ("_groups", "_records", "_register", "_touched", "_unique", "kind", "next_id")

    def __init__(self, kind: Kind[R], *, is_watched: bool = False, register: Register | None = None) -> None:
        """Start empty. A watched table notes which records it handed out, as only those can have changed.

        `register` is told of the names that pages are found by, if records of this kind have some.
        """
        self.kind = kind
        self._register = register
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
        for index, places in self._unique.values():
            self._enter(index, places, record)
        for index, groups in self._groups.values():
            key = _key(index, record)
            if key is not None:
                groups.setdefault(key, []).append(record.id)
        self._records[record.id] = record
        self._touch(record.id)

    def remove(self, record: R) -> None:
        """Remove a record, which must be in the table."""
        for index, places in self._unique.values():
            self._leave(index, places, record)
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
            key = index.key(values[index.field])
            if key is not None and places.get(key, record.id) != record.id:
                raise ValueError(f"{self.kind.name} has a record with {key!r} already")
        for index, places in unique:
            self._leave(index, places, record)
        for index, groups in grouped:
            if (key := _key(index, record)) is not None:
                groups[key].remove(record.id)
        for name, value in values.items():
            setattr(record, name, value)
        for index, places in unique:
            self._enter(index, places, record)
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
        """The record with this id, or None."""
        return self.get(number_in(text))

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
        number = places.get(index.key(value))
        return None if number is None else self[number]

    def of(self, **field: Any) -> Rows[R]:
        """The records with this value in a `grouped` field, oldest first: `of(customer_id=7)`."""
        return self.among(self._group(field))

    def among(self, numbers: Iterable[int]) -> Rows[R]:
        """The records of these numbers, which must be there, in the same order."""
        records = self._records
        return Rows([records[number] for number in numbers], self._touched)

    def all(self) -> Rows[R]:
        """All records, oldest first."""
        return Rows(list(self._records.values()), self._touched)

    def latest(self, count: int, *, skip: int = 0, **field: Any) -> list[R]:
        """Up to `count` records, newest first, after the `skip` newest: of all, or of those with a `grouped` field.

        The others are not handed out, so that a page of a long table costs little more than a short table.
        """
        numbers = self._group(field) if field else self._records
        return [self[number] for number in list(islice(reversed(numbers), skip, skip + count))]

    def __iter__(self) -> Iterator[R]:
        """All records, oldest first."""
        return iter(self.all())

    def __len__(self) -> int:
        return len(self._records)

    def take_touched(self) -> list[tuple[int, R | None]]:
        """The ids and records handed out since the last call; a removed record is None."""
        touched = list(self._touched or ())
        if self._touched:
            self._touched.clear()
        return [(number, self._records.get(number)) for number in touched]

    def forget_touched(self) -> None:
        """Note only what is handed out from now on."""
        if self._touched is not None:
            self._touched.clear()

    def close(self) -> None:
        """Take the names of all records out of the register; the table must not be used any more."""
        if self._register is not None:
            for field in self._register.fields:
                for name in self._unique[field][1]:
                    self._register.leave(field, name)

    def _enter(self, index: Index, places: dict[Any, int], record: R) -> None:
        key = _key(index, record)
        if key is not None:
            places[key] = record.id
            if self._register is not None:
                self._register.enter(index.field, key)

    def _leave(self, index: Index, places: dict[Any, int], record: R) -> None:
        key = _key(index, record)
        if places.pop(key, None) is not None and self._register is not None:
            self._register.leave(index.field, key)

    def _group(self, field: dict[str, Any]) -> Sequence[int]:
        """The ids of the records with this value in a `grouped` field, oldest first."""
        try:
            ((name, value),) = field.items()
            index, groups = self._groups[name]
        except (KeyError, ValueError):
            raise self._wrong_search("of", field, self._groups) from None
        return groups.get(index.key(value), ())

    def _wrong_search(self, method: str, given: Iterable[str], known: Iterable[str]) -> TypeError:
        what = f"{method}({', '.join(given)}) of {self.kind.name}"
        return TypeError(f"{what}: it takes one of its indexed fields, {', '.join(known) or 'of which there are none'}")

    def _touch(self, number: int) -> None:
        if self._touched is not None:
            self._touched[number] = None


def _index(given: str | Index) -> Index:
    return Index(given) if isinstance(given, str) else given


def _key(index: Index, record: Record) -> Any:
    return index.key(getattr(record, index.field))
