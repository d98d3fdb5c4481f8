"""What has to be so before anything on a board is changed."""

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from app.engine.events import TextUpdate
from app.engine.records import Record
from app.engine.refusals import Refusal
from app.engine.rules import Context
from app.engine.state import State
from app.engine.text import EMPTY, SharedText, decode, encode, first_update
from app.engine.yjs import Marks, no_marks
from app.rooms.records import DELETED, Board, BoardObject, Note, Zone

R = TypeVar("R", bound=Record)


def open_board(context: Context) -> Board:
    """The board, if the actor may change it now.

    Raises:
        Refusal: `board-locked`.
    """
    board = context.state.get(Board, "board")
    if board.locked and not context.actor.leads:
        raise Refusal("board-locked")
    return board


def open_zone(id: str | None, context: Context) -> None:
    """
    Raises:
        Refusal: `zone-locked`.
    """
    zone = context.state.find(Zone, id) if id else None
    if zone and zone.locked and not context.actor.leads:
        raise Refusal("zone-locked")


def open_object(id: str, context: Context) -> BoardObject:
    """An object that the actor may change now.

    Raises:
        Refusal: `board-locked`, `gone`, `note-locked`, `object-locked`, `zone-locked`.
    """
    open_board(context)
    thing = context.state.get(BoardObject, id)
    if thing.locked and not context.actor.leads:
        raise Refusal("note-locked" if isinstance(thing, Note) else "object-locked")
    open_zone(zone_of(thing), context)
    return thing


def open_note(id: str, context: Context) -> Note:
    """
    Raises:
        Refusal: as `open_object`.
    """
    open_object(id, context)
    return context.state.get(Note, id)


def readable(thing: BoardObject, context: Context) -> BoardObject:
    """The object, if the actor may read it: who may not must not write into it or copy it either.

    Raises:
        Refusal: `hidden-yet`.
    """
    if thing.hidden and thing.author != context.actor.person:
        raise Refusal("hidden-yet")
    return thing


def own(thing: BoardObject, context: Context) -> None:
    """
    Raises:
        Refusal: `not-your-note`, `not-yours`.
    """
    if thing.author != context.actor.person and not context.actor.leads:
        raise Refusal("not-your-note" if isinstance(thing, Note) else "not-yours")


def zone_of(thing: BoardObject) -> str | None:
    zone: str | None = getattr(thing, "zone", None)
    return zone


def new_ids(ids: Iterable[str], context: Context) -> None:
    """What was deleted under an id may come back, so that nothing else may have it.

    Raises:
        Refusal: `id-taken`.
    """
    wanted = list(ids)
    there = context.state.records
    if len(set(wanted)) < len(wanted) or any(id in there or DELETED + id in there for id in wanted):
        raise Refusal("id-taken")


def room(kind: type[R], limit: int, full: str, state: State, coming: int = 1) -> list[R]:
    """Those of a kind that are there, when there is room for those that are coming.

    Raises:
        Refusal: `full`, with the limit.
    """
    there = list(state.of(kind))
    if len(there) + coming > limit:
        raise Refusal(full, limit=limit)
    return there


def one_more(kind: type[R], id: str, limit: int, full: str, context: Context) -> list[R]:
    """Those of a kind that are there, when one more may come under a new id.

    Raises:
        Refusal: `id-taken`, `full`.
    """
    new_ids([id], context)
    return room(kind, limit, full, context.state)


class InOrder(Protocol):
    @property
    def position(self) -> int: ...


def next_position(there: Iterable[InOrder]) -> int:
    return max((one.position for one in there), default=-1) + 1


def origin(board: Board, context: Context, number: int = 0) -> dict[str, Any]:
    """What every new object says of where it comes from; `number` is its place among those made at once."""
    return {
        "z": context.now + number,
        "author": context.actor.person,
        "created": context.now,
        "anonymous": board.anonymous,
        "hidden": board.silent,
    }


def proposed(
    id: str, update: str | None, limit: int | None, context: Context, marks: Marks = no_marks
) -> TextUpdate:
    """A client's update of the text that hangs on a record; None: the text begins without letters.

    Raises:
        Refusal: what the text says.
    """
    before = context.state.texts.get(id, SharedText())
    change = before.propose(decode(update), limit or 0, marks) if update is not None else EMPTY
    return TextUpdate(id=id, update=encode(change))


def written(id: str, words: str, limit: int) -> TextUpdate:
    """A text that the server writes into a new record.

    Raises:
        Refusal: `text-too-long`.
    """
    if len(words) > limit:
        raise Refusal("text-too-long", limit=limit)
    return TextUpdate(id=id, update=encode(first_update(words)))
