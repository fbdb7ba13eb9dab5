"""Tables of records: numbers, indexes, and what a watched table notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from paystack.sandbox.engine.tables import Kind, Record, Rows, Table, ignoring_case


@dataclass(slots=True)
class Book(Record):
    title: str
    shelf: str | None = None
    isbn: str | None = None


BOOKS = Kind("books", Book, first_id=100, unique=("isbn", ignoring_case("title")), grouped=("shelf",))


@pytest.fixture
def books() -> Table[Book]:
    return Table(BOOKS)


def test_records_are_numbered_from_the_first_id_and_come_oldest_first(books: Table[Book]) -> None:
    made = [books.add(Book("Emma")), books.add(Book("Persuasion"))]
    assert [book.id for book in made] == [100, 101]
    assert list(books) == made
    assert len(books) == 2
    assert books[101] is books.get(101) is made[1]


def test_a_number_that_no_record_has(books: Table[Book]) -> None:
    assert books.get(100) is books.get(None) is None
    with pytest.raises(KeyError):
        books[100]


def test_numbers_are_not_given_twice(books: Table[Book]) -> None:
    books.remove(books.add(Book("Emma")))
    assert books.add(Book("Emma")).id == 101


@pytest.mark.parametrize("text", ["100", "0100"])
def test_a_record_is_found_by_its_number_as_text(books: Table[Book], text: str) -> None:
    assert books.add(Book("Emma")) is books.numbered(text)


@pytest.mark.parametrize(
    "text",
    ["", "101", "-100", "+100", " 100", "1e2", "100.0", "\u0661\u0660\u0660", "\u00b9\u2070\u2070", "1_00", "9" * 5000],
)
def test_other_texts_are_no_number(books: Table[Book], text: str) -> None:
    books.add(Book("Emma"))
    assert books.numbered(text) is None


def test_a_unique_field_finds_its_record(books: Table[Book]) -> None:
    emma = books.add(Book("Emma", isbn="A1"))
    assert books.find(isbn="A1") is emma
    assert books.find(isbn="a1") is None
    assert books.find(isbn="B2") is None


def test_case_is_ignored_where_the_index_says_so(books: Table[Book]) -> None:
    emma = books.add(Book("Emma"))
    assert books.find(title="EMMA") is emma
    with pytest.raises(ValueError, match="books has a record with 'emma' already"):
        books.add(Book("eMMa"))


def test_a_grouped_field_finds_all_its_records_oldest_first(books: Table[Book]) -> None:
    first, other, last = books.add(Book("a", "x")), books.add(Book("b", "y")), books.add(Book("c", "x"))
    assert list(books.of(shelf="x")) == [first, last]
    assert list(books.of(shelf="y")) == [other]
    assert list(books.of(shelf="z")) == []


def test_records_without_a_value_are_in_no_index(books: Table[Book]) -> None:
    books.add(Book("Emma"))
    books.add(Book("Persuasion"))
    assert books.find(isbn=None) is None
    assert list(books.of(shelf=None)) == []


def test_a_duplicate_leaves_the_table_as_it_was(books: Table[Book]) -> None:
    emma = books.add(Book("Emma", isbn="A1"))
    with pytest.raises(ValueError, match="books has a record with 'A1' already"):
        books.add(Book("Persuasion", "x", isbn="A1"))
    assert list(books) == [emma]
    assert books.find(title="Persuasion") is None
    assert list(books.of(shelf="x")) == []
    assert books.add(Book("Persuasion")).id == 101


def test_a_removed_record_is_found_nowhere(books: Table[Book]) -> None:
    emma, other = books.add(Book("Emma", "x", "A1")), books.add(Book("Persuasion", "x"))
    books.remove(emma)
    assert books.get(emma.id) is books.find(isbn="A1") is books.find(title="emma") is None
    assert list(books.of(shelf="x")) == [other]
    assert books.add(Book("Emma", "x", "A1")).id == 102


def test_a_record_with_a_number_keeps_it(books: Table[Book]) -> None:
    emma = Book("Emma", "x", "A1", id=7)
    books.restore(emma)
    assert books[7] is books.find(isbn="A1") is emma
    assert list(books.of(shelf="x")) == [emma]
    assert books.next_id == 100


def test_a_record_is_found_by_what_it_was_changed_to(books: Table[Book]) -> None:
    emma, other = books.add(Book("Emma", "x", "A1")), books.add(Book("Persuasion", "y", "A2"))
    books.change(emma, isbn="A3", shelf="y")
    assert books.find(isbn="A3") is emma
    assert books.find(isbn="A1") is None
    assert (list(books.of(shelf="x")), list(books.of(shelf="y"))) == ([], [emma, other])
    books.change(emma, isbn=None, shelf="z")
    assert books.find(isbn="A3") is None
    assert books.add(Book("Sanditon", "x", "A3")).isbn == "A3"


def test_a_record_is_not_changed_to_what_another_has(books: Table[Book]) -> None:
    emma, _ = books.add(Book("Emma", "x", "A1")), books.add(Book("Persuasion", "y", "A2"))
    with pytest.raises(ValueError, match="books has a record with 'A2' already"):
        books.change(emma, shelf="z", isbn="A2")
    assert (emma.isbn, emma.shelf, books.find(isbn="A1"), *books.of(shelf="x")) == ("A1", "x", emma, emma)
    books.change(emma, isbn="A1")
    assert books.find(isbn="A1") is emma


def test_a_watched_table_notes_what_was_handed_out_in_order() -> None:
    books = Table(BOOKS, is_watched=True)
    first, second, third = (books.add(Book(title, "x")) for title in "abc")
    assert books.take_touched() == [(100, first), (101, second), (102, third)]
    assert books.take_touched() == []
    books.find(title="C")
    books.numbered("100")
    assert books.take_touched() == [(102, third), (100, first)]
    list(books.of(shelf="x"))
    assert len(books.take_touched()) == 3
    books.remove(second)
    books.find(title="none")
    assert books.take_touched() == [(101, None)]
    list(books)
    assert books.take_touched() == [(100, first), (102, third)]


@pytest.fixture
def shelf() -> Table[Book]:
    """A watched table of ten books, of which nothing is noted yet."""
    books = Table(BOOKS, is_watched=True)
    for number in range(10):
        books.add(Book(f"{number}", "xy"[number % 2], f"isbn-{9 - number}"))
    books.take_touched()
    return books


def test_rows_are_chosen_and_put_in_order(shelf: Table[Book]) -> None:
    rows = shelf.all()
    assert len(rows) == 10
    assert rows.having(shelf="y").values("title") == ["1", "3", "5", "7", "9"]
    assert rows.where(lambda book: book.id < 103)[::-1].values("id") == [102, 101, 100]
    assert rows.by("isbn").values("title") == rows[::-1].values("title")
    assert shelf.among([105, 101]).values("id") == [105, 101]
    assert not rows.having(shelf="z")
    with pytest.raises(KeyError):
        shelf.among([99])


def test_rows_are_those_of_the_moment_when_they_were_asked_for(shelf: Table[Book]) -> None:
    rows = shelf.of(shelf="x")
    for book in rows:
        shelf.change(book, shelf="y")
    assert len(rows) == 5
    assert not shelf.of(shelf="x")


@pytest.mark.parametrize(
    "look",
    [
        lambda rows: rows.where(lambda book: book.id > 103),
        lambda rows: rows.having(shelf="x"),
        lambda rows: rows.by("isbn"),
        lambda rows: rows.values("title"),
        lambda rows: rows[2:5],
        len,
        bool,
    ],
)
def test_rows_that_are_only_looked_at_are_not_noted(shelf: Table[Book], look: Callable[[Rows[Book]], object]) -> None:
    look(shelf.all())
    look(shelf.of(shelf="y"))
    look(shelf.among([105, 101]))
    assert shelf.take_touched() == []


@pytest.mark.parametrize(
    ("take", "noted"),
    [
        (lambda rows: rows[3], [103]),
        (lambda rows: rows[-1], [109]),
        (lambda rows: list(rows[2:4]), [102, 103]),
        (lambda rows: list(rows.having(shelf="x")[::-1][:2]), [108, 106]),
        (lambda rows: list(rows.where(lambda book: book.id > 107)), [108, 109]),
        (lambda rows: list(rows.by("isbn")[:1]), [109]),
        (lambda rows: next(book for book in rows if book.shelf == "y"), [100, 101]),
        (lambda rows: next(reversed(rows)), [109]),
    ],
)
def test_rows_that_are_handed_out_are_noted(
    shelf: Table[Book], take: Callable[[Rows[Book]], object], noted: list[int]
) -> None:
    take(shelf.all())
    assert [number for number, _ in shelf.take_touched()] == noted


def test_an_unwatched_table_notes_nothing(books: Table[Book]) -> None:
    books.add(Book("Emma"))
    assert books.all()[0].title == "Emma"
    assert books.take_touched() == []


@pytest.mark.parametrize(
    ("search", "message"),
    [
        (
            lambda books: books.find(name="Emma"),
            r"find(name) of books: it takes one of its indexed fields, isbn, title",
        ),
        (lambda books: books.find(), r"find() of books"),
        (lambda books: books.find(isbn="A1", title="Emma"), r"find(isbn, title) of books"),
        (lambda books: books.of(isbn="A1"), r"of(isbn) of books: it takes one of its indexed fields, shelf"),
    ],
)
def test_a_search_by_no_index_says_which_there_are(books: Table[Book], search: object, message: str) -> None:
    assert callable(search)
    with pytest.raises(TypeError) as problem:
        search(books)
    assert str(problem.value).startswith(message)


@pytest.mark.parametrize("index", [{"unique": ("author",)}, {"grouped": (ignoring_case("author"),)}])
def test_an_index_on_no_field_is_refused_at_once(index: dict[str, tuple[str]]) -> None:
    with pytest.raises(ValueError, match="books cannot be found by 'author': Book has no such field"):
        Kind("books", Book, **index)


def test_the_latest_come_newest_first_a_page_at_a_time(books: Table[Book]) -> None:
    made = [books.add(Book(f"Volume {number}", "odd" if number % 2 else "even")) for number in range(5)]
    assert books.latest(2) == [made[4], made[3]]
    assert books.latest(2, skip=4) == [made[0]]
    assert books.latest(2, skip=5) == books.latest(0) == []
    assert books.latest(2, shelf="even") == [made[4], made[2]]
    assert books.latest(2, skip=2, shelf="even") == [made[0]]
    assert books.latest(2, shelf="none") == []
    with pytest.raises(TypeError, match="indexed fields, shelf"):
        books.latest(2, title="Volume 1")


def test_the_latest_are_those_that_are_left(books: Table[Book]) -> None:
    made = [books.add(Book(f"Volume {number}")) for number in range(4)]
    books.remove(made[2])
    assert books.latest(2) == [made[3], made[1]]


def test_a_page_touches_no_record_but_its_own() -> None:
    books = Table(BOOKS, is_watched=True)
    for number in range(50):
        books.add(Book(f"Volume {number}"))
    books.take_touched()
    books.latest(3, skip=10)
    assert [number for number, _ in books.take_touched()] == [139, 138, 137]
