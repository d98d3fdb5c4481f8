"""A board goes back to how it stood: a new state, by an operation. Nothing is taken out of the log."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, ClassVar, Final

from app.engine.events import Facts, TextUpdate, change
from app.engine.records import Fields, Record
from app.engine.roles import SERVER_ONLY
from app.engine.rules import Args, Context, Operation
from app.engine.state import Touched, difference
from app.engine.text import EMPTY, Piece, SharedText, encode, rewritten
from app.rooms.outcome import Answer, Finding
from app.rooms.records import DELETED, Board, BoardObject, Group, Note, Zone
from app.rooms.trash import removal

RESTORED: Final = (BoardObject, Zone, Group, Answer, Finding)
"""What is set back; votes, rounds and how the board is led stay as they are."""


class Rewind(Args):
    """The server sets a board back, because somebody who leads asked for it. `words`: by record id."""

    kind: ClassVar[str] = "board.rewind"
    things: list[dict[str, Any]]
    words: dict[str, list[Piece]]


def rewind(args: Rewind, context: Context) -> Facts:
    """What came later goes to the deleted things, with its words; what went since is there again."""
    work = replace(context, state=context.state.copy())
    then = {fields["id"]: fields for fields in args.things}
    later = [record for record in context.state.records.values() if isinstance(record, RESTORED)]
    later = [record for record in later if record.id not in then]
    texts: dict[str, TextUpdate] = {}
    steps: list[Callable[[], Facts]] = [
        lambda: removal([thing for thing in later if isinstance(thing, BoardObject)], work),
        lambda: Facts(put=tuple(_put(then.values(), work)), text=tuple(_words(args.words, work))),
        lambda: Facts(remove=tuple(_left(later, then, work))),
    ]
    for step in steps:  # each on what those before it have changed
        facts = step()
        work.state.apply(facts)
        texts |= {text.id: text for text in facts.text}
    before, after = context.state.records, work.state.records
    touched = {
        id: Touched(before.get(id), after.get(id))
        for id in dict.fromkeys([*before, *after])
        if before.get(id) is not after.get(id)
    }
    return difference(touched, tuple(text for id, text in texts.items() if id in after))


def _put(things: Iterable[Fields], context: Context) -> Iterable[Fields]:
    board = context.state.get(Board, "board")
    for fields in things:
        known = context.state.records.get(fields["id"])
        if known is not None:
            yield change(known, **{name: fields[name] for name in known.undo})
            continue
        blank: Fields = {"votes": 0, "reactions": {}} if fields["type"] == _type(Note) else {}
        hidden = {"hidden": fields["hidden"] and board.silent} if "hidden" in fields else {}
        yield {**fields, **blank, **hidden}


def _left(later: Iterable[Record], then: Iterable[str], context: Context) -> Iterable[str]:
    """What came later and is no object, and what is kept of deleted things that are there again.

    Questions stay to be answered, also where a board from before there were any goes back.
    """
    there = context.state.records
    kept = (BoardObject, Answer)
    yield from (record.id for record in later if not isinstance(record, kept) and record.id in there)
    yield from (DELETED + id for id in then if DELETED + id in there)


def _words(words: dict[str, list[Piece]], context: Context) -> Iterable[TextUpdate]:
    for id, pieces in words.items():
        known = context.state.texts.get(id, SharedText(EMPTY))
        if id not in context.state.texts or known.pieces != tuple(pieces):
            yield TextUpdate(id=id, update=encode(rewritten(known.state, pieces)))


def _type(kind: type[Record]) -> str:
    name: str = kind.model_fields["type"].default
    return name


OPERATIONS: list[Operation[Any]] = [Operation(Rewind, rewind, who=SERVER_ONLY)]
