"""One transaction for all appends that waited, in which the refusal of one leaves the others untouched."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, func, insert, select
from sqlalchemy.exc import IntegrityError

from app.engine.ports import Conflict
from app.store.database import Database
from app.store.rows import RepeatedOperation, Row
from app.store.tables import event

Outcome = Conflict | RepeatedOperation | None
"""Why an append was not kept, or None: it is in the log, on the disk."""

_INSERT: Final = insert(event)
_LAST: Final = select(func.max(event.c.seq)).where(event.c.channel == bindparam("channel"))


def commit(database: Database, appends: Sequence[Sequence[Row]]) -> list[Outcome]:
    """Write each append whole or not at all; all that fit become durable together. No append may be empty.

    Raises:
        DatabaseUnavailable: nothing of any append was kept.
    """
    try:
        with database.writing() as connection:
            return _all_at_once(connection, appends)
    except IntegrityError:  # a repeated operation, or on PostgreSQL another writer at the same instant
        with database.writing() as connection:
            lasts = _lasts(connection, appends)
            return [_alone(connection, rows, lasts) for rows in appends]


def last(connection: Connection, channel: str) -> int:
    """The channel's last sequence, 0 if it has none."""
    return connection.execute(_LAST, {"channel": channel}).scalar() or 0


def _all_at_once(connection: Connection, appends: Sequence[Sequence[Row]]) -> list[Outcome]:
    lasts = _lasts(connection, appends)
    outcomes: list[Outcome] = [_place(rows, lasts) for rows in appends]
    kept = [row for rows, outcome in zip(appends, outcomes, strict=True) if outcome is None for row in rows]
    if kept:
        connection.execute(_INSERT, kept)
    return outcomes


def _alone(connection: Connection, rows: Sequence[Row], lasts: dict[str, int]) -> Outcome:
    channel = rows[0]["channel"]
    before = lasts[channel]
    outcome = _place(rows, lasts)
    if outcome is not None:
        return outcome
    try:
        with connection.begin_nested():
            connection.execute(_INSERT, list(rows))
    except IntegrityError:
        lasts[channel] = last(connection, channel)
        if lasts[channel] == before:
            return RepeatedOperation(f"{channel}: an operation from {rows[0]['seq']} on is already there")
        return _conflict(rows, lasts[channel])
    return None


def _lasts(connection: Connection, appends: Sequence[Sequence[Row]]) -> dict[str, int]:
    """Asked anew for every transaction: another process may have written, or removed a session."""
    return {channel: last(connection, channel) for channel in {rows[0]["channel"] for rows in appends}}


def _place(rows: Sequence[Row], lasts: dict[str, int]) -> Conflict | None:
    """Give the rows their place after the channel's last sequence, unless they do not fit there."""
    channel = rows[0]["channel"]
    if rows[0]["seq"] != lasts[channel] + 1:
        return _conflict(rows, lasts[channel])
    lasts[channel] = rows[-1]["seq"]
    return None


def _conflict(rows: Sequence[Row], stands: int) -> Conflict:
    return Conflict(f"{rows[0]['channel']}: {rows[0]['seq']} does not follow {stands}")
