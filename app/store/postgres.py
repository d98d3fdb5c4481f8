"""What PostgreSQL needs to be told: durable commits, units one after the other, and to give up in time."""

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPICursor

from app.store.bounded import MARGIN, BoundedConnection
from app.store.rows import Row

NAMES: Final = ("postgresql", "postgres", "postgresql+psycopg")
"""How an address of a PostgreSQL may begin."""
DRIVER: Final = "postgresql+psycopg"

READ_ONLY: Final[dict[str, Any]] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
"""Execution options of connections that only read, and see one moment throughout."""

CONNECTIONS: Final = 20
"""Of one node at most: three nodes and an operator's own fit below PostgreSQL's default of a hundred."""
IDLE: Final = 5
"""Connections kept open while nobody needs them."""

SILENCE: Final[dict[str, Any]] = {
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""A server whose machine is gone says nothing: after some ten seconds it counts as gone, also to connections
that nobody uses just then. One that is there and does not answer is left by `BoundedConnection`."""

_UNITS: Final = 0x6D696E67
"""The advisory lock of who writes anything but the log."""
_MIGRATIONS: Final = _UNITS + 1

INSERT: Final = (
    'INSERT INTO event (channel, seq, at, "by", op, body)'
    " SELECT * FROM unnest(%s::text[], %s::int[], %s::bigint[], %s::text[], %s::text[], %s::text[])"
)
_LOCK: Final = "SELECT pg_advisory_xact_lock(key) FROM unnest(%s::bigint[]) AS key"
_LASTS: Final = (
    "SELECT name, (SELECT max(seq) FROM event WHERE channel = name) FROM unnest(%s::text[]) AS name"
)


def is_ours(url: URL) -> bool:
    return url.drivername in NAMES


def make_engine(url: URL, patience: float) -> Engine:
    """`patience`: how many seconds a statement waits for a lock, and a thread for a free connection."""
    told = {name: value for name, value in SILENCE.items() if name not in url.query}
    engine = create_engine(
        url.set(drivername=DRIVER),
        connect_args=told,
        pool_size=IDLE,
        max_overflow=CONNECTIONS - IDLE,
        pool_timeout=patience,
        pool_pre_ping=True,  # after a restart of the server nobody meets a dead connection
    )
    event.listen(engine, "do_connect", _connect)
    event.listen(engine, "connect", _on_connect(patience))
    event.listen(engine, "checkin", _on_checkin(patience + MARGIN))
    return engine


def take_turn(connection: Connection) -> None:
    """Wait until no other unit, on any node, is under way. The turn ends with the transaction."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_UNITS})")


def reshape(connection: Connection, patience: float) -> None:
    """Of nodes that start at the same time one migrates; the others wait for as long as that takes.

    A table that other nodes use is waited for no longer than `patience`: all who come after us wait as well.
    """
    driver: Any = connection.connection.driver_connection
    driver.patience = None  # a new index on a large table takes minutes
    connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATIONS})")
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {round(patience * 1000)}")


def take_channels(cursor: DBAPICursor, channels: Sequence[str]) -> dict[str, int]:
    """The last sequence of each channel, which no other node changes before this transaction ends.

    Taken in one order by everybody, so that nobody waits for somebody who waits for them. The primary key
    would keep the order too: by refusing the whole group of who came second.
    """
    cursor.execute(_LOCK, (sorted(_key(channel) for channel in channels),))
    return lasts(cursor, channels)


def lasts(cursor: DBAPICursor, channels: Sequence[str]) -> dict[str, int]:
    cursor.execute(_LASTS, (list(channels),))
    return {channel: last or 0 for channel, last in cursor.fetchall()}


def insert(cursor: DBAPICursor, rows: Sequence[Row]) -> None:
    """All rows in one statement, whatever their number."""
    cursor.execute(INSERT, [list(column) for column in zip(*rows, strict=True)])


def _key(channel: str) -> int:
    """64 bits for the lock of a channel; two channels that share one only wait for each other."""
    return int.from_bytes(blake2b(channel.encode(), digest_size=8).digest(), "big", signed=True)


def _connect(_: object, record: object, args: Sequence[Any], named: dict[str, Any]) -> BoundedConnection:
    return BoundedConnection.connect(*args, **named)


def _on_checkin(patience: float) -> Callable[[BoundedConnection | None, object], None]:
    """Who gives a connection back may have had all the time there is."""

    def bound(driver: BoundedConnection | None, record: object) -> None:
        if driver is not None:
            driver.patience = patience

    return bound


def _on_connect(patience: float) -> Callable[[BoundedConnection, object], None]:
    def settle(driver: BoundedConnection, record: object) -> None:
        driver.patience = patience + MARGIN
        with driver.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, false)", (f"{round(patience * 1000)}ms",))
            # An operator may ask for more than a commit on this server's disk, but not for less.
            cursor.execute(
                "SELECT set_config('synchronous_commit', 'on', false)"
                " WHERE current_setting('synchronous_commit') = 'off'"
            )
        driver.commit()

    return settle
