"""A channel as bytes and back, and what is different between two (`minga check`)."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic_core import from_json, to_json

from app.engine.changes import Changes
from app.engine.channel import Channel
from app.engine.past import Past
from app.engine.records import Fields, Record
from app.engine.refusals import Refusal
from app.engine.rules import Rules
from app.engine.seen import SeenOperations
from app.engine.state import State
from app.engine.text import SharedText, decode, encode

FORM: Final = 3
"""Raised when the form changes: older snapshots are then unreadable, and the log is replayed instead."""


class Unreadable(ValueError):
    """Not a snapshot of this form and of these record types. It was only a short cut: replay the log."""


def dump(channel: Channel) -> bytes:
    """The channel as JSON: the same bytes for the same channel.

    Records and changes keep their order, because rules and resumes go through them in order.
    """
    body = {
        "form": FORM,
        "name": channel.name,
        "seq": channel.seq,
        "records": list(channel.state.records.values()),
        "texts": {id: encode(text.state) for id, text in channel.state.texts.items()},
        "seen": channel.seen.dump(),
        "changes": channel.changes.dump(),
        "past": channel.past.dump(),
    }
    return to_json(body)


def load(body: bytes, name: str, rules: Rules) -> Channel:
    """
    Raises:
        Unreadable: another form, another channel, or a record that the rules do not know in this form.
    """
    try:
        kept = from_json(body)
        if (kept["form"], kept["name"]) != (FORM, name):
            raise Unreadable(f"{name}: snapshot of another form or channel")
        return _channel(kept, rules)
    except (ValueError, LookupError, TypeError, AttributeError, Refusal) as error:
        raise Unreadable(f"{name}: {error}") from error


def same(one: Channel, other: Channel) -> list[str]:
    """What is different between two channels, a line each; empty when they are the same."""
    lines = [f"sequence: {one.seq} and {other.seq}"] if one.seq != other.seq else []
    lines += _differences("record", _fields(one), _fields(other))
    lines += _differences("text", _plain(one), _plain(other))
    lines += _differences("operations of", _seen(one), _seen(other))
    lines += _differences("last change of", one.changes.there, other.changes.there)
    lines += _differences("removal of", one.changes.removed, other.changes.removed)
    lines += _differences("losses of", one.changes.losses.of, other.changes.losses.of)
    lines += _differences("what can be taken back by", one.past.deeds, other.past.deeds)
    lines += _differences("writers of", one.past.writers, other.past.writers)
    if not lines and dump(one) != dump(other):
        lines.append("the order of records or changes, or the history of a text")
    return lines


def _channel(kept: Mapping[str, Any], rules: Rules) -> Channel:
    def read(fields: Fields) -> Record:
        return rules.records[fields["type"]].model_validate(fields)

    records = {fields["id"]: read(fields) for fields in kept["records"]}
    texts = {id: SharedText(decode(text)) for id, text in kept["texts"].items()}
    return Channel(
        name=kept["name"],
        rules=rules,
        state=State(rules.records, records, texts),
        seq=kept["seq"],
        seen=SeenOperations.load(kept["seen"]),
        changes=Changes.load(kept["changes"], read),
        past=Past.load(*kept["past"]),
    )


def _differences(what: str, one: Mapping[str, object], other: Mapping[str, object]) -> Iterator[str]:
    for id in sorted(one.keys() | other.keys()):
        left, right = one.get(id, "nothing"), other.get(id, "nothing")
        if left != right:
            yield f"{what} {id}: {left} and {right}"


def _fields(channel: Channel) -> dict[str, Fields]:
    return {id: record.fields() for id, record in channel.state.records.items()}


def _plain(channel: Channel) -> dict[str, str]:
    return {id: text.plain for id, text in channel.state.texts.items()}


def _seen(channel: Channel) -> dict[str, tuple[str, str]]:
    return {f"{person} on {client}": (counts, seqs) for person, client, counts, seqs in channel.seen.dump()}
