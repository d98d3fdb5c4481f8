import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import ForeignKey, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.store.database import FILE_NAME, Database, DatabaseUnavailable
from tests.store.conftest import IMPATIENT, Stranger


class Base(DeclarativeBase):
    """Apart from Minga's own tables."""


class Shelf(Base):
    __tablename__ = "shelf"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[int] = mapped_column(default=0)


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    shelf_id: Mapped[int] = mapped_column(ForeignKey("shelf.id", ondelete="CASCADE"))


@pytest.fixture
def shelves(database: Database) -> Iterator[Database]:
    with database.writing() as connection:
        Base.metadata.create_all(connection)
    yield database
    database.close()


def books(database: Database, shelf_id: int = 1) -> int | None:
    with database.read() as session:
        shelf = session.get(Shelf, shelf_id)
        return shelf.books if shelf else None


def test_a_unit_is_kept_when_it_ends(shelves: Database) -> None:
    with shelves.unit() as session:
        session.add(Shelf(id=1, books=3))
    assert books(shelves) == 3


def test_a_unit_that_raises_leaves_nothing(shelves: Database) -> None:
    def fail() -> None:
        with shelves.unit() as session:
            session.add(Shelf(id=1))
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert books(shelves) is None


def test_nothing_commits_before_the_end(shelves: Database) -> None:
    def commit_and_fail() -> None:
        with shelves.unit() as session:
            session.add(Shelf(id=1))
            session.commit()
            assert books(shelves) is None
            raise KeyError

    with pytest.raises(KeyError):
        commit_and_fail()
    assert books(shelves) is None


def test_what_a_unit_made_is_readable_after_it(shelves: Database) -> None:
    with shelves.unit() as session:
        made = Shelf(books=5)
        session.add(made)
    with shelves.read() as session:
        read = session.get(Shelf, made.id)
    assert read is not None
    assert (made.books, read.books) == (5, 5)


def test_reading_writes_nothing(shelves: Database) -> None:
    with shelves.read() as session:
        session.add(Shelf(id=1))
        with pytest.raises(OperationalError, match="readonly"):
            session.flush()
    with shelves.read() as session:
        session.add(Shelf(id=1))
    assert books(shelves) is None


def test_a_reading_sees_one_moment(shelves: Database) -> None:
    with shelves.unit() as session:
        session.add(Shelf(id=1, books=1))
    count = text("SELECT books FROM shelf")
    with shelves.reading() as connection:
        before = connection.execute(count).scalar()
        with shelves.unit() as session:
            session.get_one(Shelf, 1).books = 2
        assert connection.execute(count).scalar() == before == 1
    assert books(shelves) == 2


def test_references_are_kept_whole(shelves: Database) -> None:
    with pytest.raises(IntegrityError), shelves.unit() as session:
        session.add(Book(id=1, shelf_id=9))
    with shelves.unit() as session:
        session.add(Shelf(id=1))
        session.flush()
        session.add(Book(id=1, shelf_id=1))
    with shelves.unit() as session:
        session.delete(session.get_one(Shelf, 1))
    with shelves.read() as session:
        assert session.get(Book, 1) is None


def test_threads_take_turns(shelves: Database) -> None:
    """Every unit reads and then writes: without turns, some would overwrite others' work or fail."""
    with shelves.unit() as session:
        session.add(Shelf(id=1))

    def add_books(_: int) -> None:
        for _ in range(10):
            with shelves.unit() as session:
                session.get_one(Shelf, 1).books += 1
            books(shelves)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(add_books, range(16)))
    assert books(shelves) == 160


def test_who_has_waited_comes_before_who_has_just_written(shelves: Database) -> None:
    order = []

    def wait_and_write() -> None:
        with shelves.unit():
            order.append("waited")

    waiting = threading.Thread(target=wait_and_write)
    with shelves.unit():
        waiting.start()
        while not shelves._next.locked():  # it is not yet waiting
            pass
    with shelves.unit():
        order.append("wrote before")
    waiting.join()
    assert order == ["waited", "wrote before"]


def test_a_unit_may_end_in_another_thread(shelves: Database) -> None:
    """As it does for a web framework that opens and closes a dependency wherever a thread is free."""
    unit = shelves.unit()
    session = unit.__enter__()
    session.add(Shelf(id=1))
    closing = threading.Thread(target=unit.__exit__, args=(None, None, None))
    closing.start()
    closing.join()
    assert books(shelves) == 0


def test_a_unit_within_a_unit_is_told_instead_of_waiting_forever(shelves: Database) -> None:
    shelves.patience = IMPATIENT
    with shelves.unit() as session:
        session.add(Shelf(id=1))
        with pytest.raises(DatabaseUnavailable), shelves.unit():
            pass
    assert books(shelves) == 0


def test_another_process_is_waited_for_but_not_forever(
    shelves: Database, folder: Path, stranger: Stranger
) -> None:
    hasty = Database.at(folder, IMPATIENT)
    with stranger(), pytest.raises(DatabaseUnavailable, match="locked"), hasty.unit() as session:
        session.add(Shelf(id=1))
    with hasty.unit() as session:
        session.add(Shelf(id=1))
    hasty.close()
    assert books(shelves) == 0


def test_two_databases_on_one_file(shelves: Database, folder: Path) -> None:
    other = Database.at(folder)
    with other.unit() as session:
        session.add(Shelf(id=1, books=7))
    assert books(shelves) == 7
    other.close()


def test_commits_are_on_the_disk_and_readers_do_not_wait(database: Database) -> None:
    settings = {}
    with database.reading() as connection:
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout"):
            settings[name] = connection.exec_driver_sql(f"PRAGMA {name}").scalar()
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


def test_the_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    database = Database.at(tmp_path / "deep" / "data")
    assert (tmp_path / "deep" / "data").stat().st_mode & 0o777 == 0o700
    with database.read():
        pass
    database.close()
    assert (tmp_path / "deep" / "data" / FILE_NAME).exists()


def test_a_folder_with_signs_in_its_name(tmp_path: Path) -> None:
    database = Database.at(tmp_path / "año 100% ?mode=ro#1")
    with database.writing() as connection:
        Base.metadata.create_all(connection)
    database.close()
    assert (tmp_path / "año 100% ?mode=ro#1" / FILE_NAME).stat().st_size > 0


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"a letter, not a database; " * 100)
    database = Database.at(tmp_path)
    with pytest.raises(DatabaseUnavailable, match="not a database"), database.read() as session:
        session.get(Shelf, 1)
    database.close()
