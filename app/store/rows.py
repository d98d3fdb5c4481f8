"""Events as rows of the log and back. What does not survive JSON fails here, in memory as in SQL."""

from collections.abc import Sequence
from typing import Any, Final

from pydantic import TypeAdapter
from pydantic_core import from_json

from app.engine.events import Event, Facts

Row = dict[str, Any]
"""Columns of the event table: channel, seq, at, by, op, and `body`, the facts that are not empty as JSON."""

_FACTS: Final = TypeAdapter(Facts)


class RepeatedOperation(ValueError):
    """An operation of the same person and id is in the channel already: its first ack was forgotten.

    Never the caller's bad luck, as a Conflict is, but a mistake: trying again would fail again.
    """


def to_rows(channel: str, events: Sequence[Event]) -> list[Row]:
    """
    Raises:
        ValueError: the events do not follow each other.
    """
    first = events[0].seq if events else 0
    if [event.seq for event in events] != list(range(first, first + len(events))):
        raise ValueError(f"{channel}: events from {first} on do not follow each other")
    return [_to_row(channel, event) for event in events]


def to_event(row: Row) -> Event:
    entry = {name: row[name] for name in ("seq", "at", "by", "op")}
    return Event.model_validate({**entry, **from_json(row["body"])})


def _to_row(channel: str, event: Event) -> Row:
    body = _FACTS.dump_json(event, exclude_defaults=True).decode()
    entry = {"seq": event.seq, "at": event.at, "by": event.by, "op": event.op}
    return {"channel": channel, **entry, "body": body}
