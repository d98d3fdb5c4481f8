"""Events as rows of the log and back. What does not survive JSON fails here, in memory as in SQL."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from pydantic import TypeAdapter
from pydantic_core import from_json

from app.engine.events import Event, Facts

CHANNEL_CHARACTERS: Final = 200
"""Three times the longest name that the protocol lets through."""
ID_CHARACTERS: Final = 64
"""Of people and operations; ours have some twenty."""

_FACTS: Final = TypeAdapter(Facts)


class Row(NamedTuple):
    """The columns of the event table, in their order."""

    channel: str
    seq: int
    at: int
    by: str
    op: str
    body: str
    """The facts that are not empty, as a JSON object."""


class RepeatedOperation(ValueError):
    """An operation of the same person and id is in the channel already: its first ack was forgotten.

    Never the caller's bad luck, as a Conflict is, but a mistake: trying again would fail again.
    """


def to_rows(channel: str, events: Sequence[Event]) -> list[Row]:
    """
    Raises:
        ValueError: the events do not follow each other, or a name is longer than its column.
    """
    if len(channel) > CHANNEL_CHARACTERS:
        raise ValueError(f"{channel[:CHANNEL_CHARACTERS]}...: too long for a channel's name")
    first = events[0].seq if events else 0
    if [event.seq for event in events] != list(range(first, first + len(events))):
        raise ValueError(f"{channel}: events from {first} on do not follow each other")
    return [_to_row(channel, event) for event in events]


def to_event(row: Row) -> Event:
    entry = {"seq": row.seq, "at": row.at, "by": row.by, "op": row.op}
    return Event.model_validate({**entry, **from_json(row.body)})


def _to_row(channel: str, event: Event) -> Row:
    if max(len(event.by), len(event.op)) > ID_CHARACTERS:
        raise ValueError(f"{channel}: too long for an id: {max(event.by, event.op, key=len)}")
    body = _FACTS.dump_json(event, exclude_defaults=True).decode()
    return Row(channel, event.seq, event.at, event.by, event.op, body)
