"""The event log in SQL: one thread writes, and commits everything that waited as one transaction."""

import asyncio
import threading
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final, TypeVar

from sqlalchemy import func, select, text

from app.engine.events import Event
from app.engine.ports import LogUnavailable, StoredSnapshot
from app.store.database import Database, DatabaseUnavailable
from app.store.group_commit import GroupCommit, Outcome
from app.store.rows import Row, to_event, to_rows
from app.store.tables import event, snapshot

T = TypeVar("T")

OnCommit = Callable[[int, float, bool], None]
"""Told after each transaction, in the writer's thread: how many appends waited for it, the seconds it took,
and whether it came to be (False: the database could not be used)."""

GROUP: Final = 500
"""Appends in one transaction: some twenty milliseconds, which the first of them waits for the last."""
REST: Final = 0.015
"""Seconds from one transaction's beginning to the next: in a rush each then carries many appends, which costs
a fraction; who comes after a rest waits for nothing."""


def quiet(appends: int, seconds: float, kept: bool) -> None:
    """An `OnCommit` for who does not count."""


# As text, because SQLAlchemy knows this statement only in a form of its own for each database.
_KEEP_NEWEST: Final = text(
    "INSERT INTO snapshot (channel, seq, body) VALUES (:channel, :seq, :body)"
    " ON CONFLICT (channel) DO UPDATE SET seq = excluded.seq, body = excluded.body"
    " WHERE snapshot.seq <= excluded.seq"
)


@dataclass(frozen=True, slots=True, eq=False)
class _Append:
    rows: list[Row]
    done: asyncio.Future[None]


class SqlEventLog:
    """An `EventLog` on a database whose tables are up to date. Reading needs no thread but asyncio's own.

    All appends of one log come from one event loop. An append whose waiter is cancelled is dropped if its
    transaction has not begun; afterwards it is kept like any other.
    """

    def __init__(self, database: Database, on_commit: OnCommit = quiet) -> None:
        self._database = database
        self._on_commit = on_commit
        self._group_commit = GroupCommit(database)
        self._waiting: SimpleQueue[_Append | None] = SimpleQueue()
        self._writer: threading.Thread | None = None
        self._rested_at = 0.0
        self._closed = False

    async def append(self, channel: str, events: Sequence[Event]) -> None:
        """See `EventLog`.

        Raises:
            RepeatedOperation: one of the operations is in the channel already.
            ValueError: the events do not follow each other.
        """
        rows = to_rows(channel, events)
        if not rows:
            return
        if self._closed:
            raise LogUnavailable("the log is closed")
        self._start()
        done = asyncio.get_running_loop().create_future()
        self._waiting.put(_Append(rows, done))
        await done

    async def read(self, channel: str, after: int = 0, limit: int | None = None) -> list[Event]:
        return await self._in_thread(lambda: self._read(channel, after, limit))

    async def last(self, channel: str) -> int:
        return await self._in_thread(lambda: self._last(channel))

    async def lasts(self, channels: Collection[str]) -> dict[str, int]:
        return await self._in_thread(lambda: self._lasts(list(channels)))

    async def channels(self, prefix: str = "") -> list[str]:
        return await self._in_thread(lambda: self._channels(prefix))

    async def load_snapshot(self, channel: str) -> StoredSnapshot | None:
        return await self._in_thread(lambda: self._load_snapshot(channel))

    async def save_snapshot(self, channel: str, snapshot: StoredSnapshot) -> None:
        await self._in_thread(lambda: self._save_snapshot(channel, snapshot))

    async def close(self) -> None:
        """Write what waits and end the writer. Appending then raises LogUnavailable; reading goes on."""
        self._closed = True
        if self._writer is not None:
            self._waiting.put(None)
            await asyncio.to_thread(self._writer.join)

    def _start(self) -> None:
        if self._writer is None:
            # A daemon: a process that ends without closing loses nothing that was acked.
            self._writer = threading.Thread(target=self._write, name="event-log", daemon=True)
            self._writer.start()

    def _write(self) -> None:
        """The writer's life: take what waits, commit it, tell the waiters. Meanwhile the next gather."""
        ended = False
        while not ended:
            group, ended = self._gather()
            group = [append for append in group if not append.done.cancelled()]
            if group:
                _tell(group, self._commit(group))
        self._group_commit.close()

    def _gather(self) -> tuple[list[_Append], bool]:
        """Wait for one append, then take all that are there. True: the log is closed, nothing comes after."""
        group: list[_Append] = []
        append = self._waiting.get()
        time.sleep(max(0.0, self._rested_at - time.monotonic()))
        self._rested_at = time.monotonic() + REST
        while append is not None:
            group.append(append)
            if len(group) == GROUP:
                return group, False
            try:
                append = self._waiting.get_nowait()
            except Empty:
                return group, False
        return group, True

    def _commit(self, group: Sequence[_Append]) -> Sequence[Outcome]:
        started, kept = time.perf_counter(), True
        try:
            return self._group_commit.commit([append.rows for append in group])
        except DatabaseUnavailable as error:
            kept = False
            return [LogUnavailable(str(error)) for _ in group]
        except Exception as error:  # a mistake of ours reaches who waited, and the writer lives on
            return [error for _ in group]
        finally:
            self._on_commit(len(group), time.perf_counter() - started, kept)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        try:
            return await asyncio.to_thread(work)
        except DatabaseUnavailable as error:
            raise LogUnavailable(str(error)) from error

    def _read(self, channel: str, after: int, limit: int | None) -> list[Event]:
        those = select(event).where(event.c.channel == channel, event.c.seq > after)
        with self._database.reading() as connection:
            rows = connection.execute(those.order_by(event.c.seq).limit(limit)).all()
        return [to_event(Row(*row)) for row in rows]

    def _last(self, channel: str) -> int:
        last = select(func.max(event.c.seq)).where(event.c.channel == channel)
        with self._database.reading() as connection:
            return connection.execute(last).scalar() or 0

    def _lasts(self, channels: list[str]) -> dict[str, int]:
        with self._database.reading() as connection:
            return self._group_commit.statements.lasts(connection.connection.cursor(), channels)

    def _channels(self, prefix: str) -> list[str]:
        # The literal 1 lets the database use the index of first events; LIKE would not tell `a` from `A`.
        first = select(event.c.channel).where(text("seq = 1"))
        those = first.where(func.substr(event.c.channel, 1, len(prefix)) == prefix)
        with self._database.reading() as connection:
            return sorted(connection.execute(those).scalars())

    def _load_snapshot(self, channel: str) -> StoredSnapshot | None:
        with self._database.reading() as connection:
            row = connection.execute(select(snapshot).where(snapshot.c.channel == channel)).one_or_none()
        return StoredSnapshot(row.seq, row.body) if row else None

    def _save_snapshot(self, channel: str, kept: StoredSnapshot) -> None:
        with self._database.writing() as connection:
            connection.execute(_KEEP_NEWEST, {"channel": channel, "seq": kept.seq, "body": kept.body})


def _tell(group: Sequence[_Append], outcomes: Sequence[Outcome]) -> None:
    """Wake all waiters by one call into their loop."""
    with suppress(RuntimeError):  # the loop has ended, and with it all who waited
        group[0].done.get_loop().call_soon_threadsafe(_settle, group, outcomes)


def _settle(group: Sequence[_Append], outcomes: Sequence[Outcome]) -> None:
    for append, outcome in zip(group, outcomes, strict=True):
        if append.done.done():
            continue
        if outcome is None:
            append.done.set_result(None)
        else:
            append.done.set_exception(outcome)
