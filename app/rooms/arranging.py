"""Operations on objects of any kind, several at once: one operation, one event, one step to take back."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from app.engine.events import Facts, TextUpdate, change, put
from app.engine.records import Fields, RecordId
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES
from app.engine.rules import Args, Context, Operation, Part
from app.engine.state import State
from app.rooms import guards
from app.rooms.limits import AT_ONCE
from app.rooms.records import EDGE, NOTE_HEIGHT, NOTE_WIDTH, BoardObject, Coordinate, Note, ObjectId
from app.rooms.shapes import Arrow, Card, Picture, TextBox, Width
from app.rooms.template import zone_under
from app.rooms.trash import room_for

Objects = Annotated[list[RecordId], Field(min_length=1, max_length=AT_ONCE)]


class Place(Part):
    """Where an object goes, and how wide it is (None: as wide as before; strokes and arrows stay so)."""

    id: RecordId
    x: Coordinate
    y: Coordinate
    w: Width | None = None


Places = Annotated[list[Place], Field(max_length=AT_ONCE)]


class PlaceObjects(Args):
    """Move or resize objects: dragging several, aligning, tidying. One alone comes to lie on top."""

    kind: ClassVar[str] = "objects.place"
    places: Annotated[list[Place], Field(min_length=1, max_length=AT_ONCE)]


class OrderObjects(Args):
    """Bring objects to the front or to the back; among themselves they keep their order."""

    kind: ClassVar[str] = "objects.order"
    ids: Objects
    to: Literal["front", "back"]


class LockObjects(Args):
    kind: ClassVar[str] = "objects.lock"
    ids: Objects
    locked: bool


class Copy(Part):
    of: RecordId
    id: ObjectId


class CopyObjects(Args):
    """Duplicate objects, words included, moved by (`dx`, `dy`). Arrows join the copies of what they join."""

    kind: ClassVar[str] = "objects.copy"
    copies: Annotated[list[Copy], Field(min_length=1, max_length=AT_ONCE)]
    dx: Coordinate = 32
    dy: Coordinate = 32


def place_objects(args: PlaceObjects, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `zone-locked`, `note-locked`, `object-locked`, `gone`.
    """
    guards.open_board(context)
    return Facts(put=tuple(placed(args.places, context, on_top=len(args.places) == 1)))


def order_objects(args: OrderObjects, context: Context) -> Facts:
    """
    Raises:
        Refusal: as `place_objects`.
    """
    things = sorted(_opened(args.ids, context), key=lambda thing: thing.z)
    all_z = [thing.z for thing in context.state.of(BoardObject)]
    first = max(all_z) + 1 if args.to == "front" else min(all_z) - len(things)
    return Facts(put=tuple(change(thing, z=first + n) for n, thing in enumerate(things)))


def lock_objects(args: LockObjects, context: Context) -> Facts:
    return Facts(put=tuple(change(thing, locked=args.locked) for thing in _opened(args.ids, context)))


def copy_objects(args: CopyObjects, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `zone-locked`, `hidden-yet`, `gone`, `id-taken`, `board-full`,
            `too-many-objects`.
    """
    board = guards.open_board(context)
    guards.new_ids((copy.id for copy in args.copies), context)
    names = {copy.of: copy.id for copy in args.copies}
    number, texts, copies = board.written, list[TextUpdate](), list[BoardObject]()
    for n, copy in enumerate(args.copies):
        thing = guards.readable(context.state.get(BoardObject, copy.of), context)
        if isinstance(thing, Note):
            number += 1
        fresh = (
            guards.origin(board, context, n) | _moved(thing, args.dx, args.dy) | _fresh(thing, number, names)
        )
        new = thing.with_fields({"id": copy.id, "locked": False, **fresh})
        guards.open_zone(_zone(new, new.x, new.y, context.state), context)
        copies.append(new)
        if new.text_limit is not None:
            texts.append(guards.written(copy.id, context.state.text(copy.of), new.text_limit))
    room_for(copies, context.state)
    return Facts(
        put=(*(put(new) for new in in_zones(copies, context.state)), change(board, written=number)),
        text=tuple(texts),
    )


def placed(places: Sequence[Place], context: Context, on_top: bool = False) -> Iterable[Fields]:
    """What is changed when objects go to places; of one named twice the last counts.

    Raises:
        Refusal: as `open_object`, and `zone-locked` where they go.
    """
    for place in {place.id: place for place in places}.values():
        thing = guards.open_object(place.id, context)
        fields = _moved(thing, place.x - thing.x, place.y - thing.y)
        if place.w is not None and hasattr(thing, "w"):
            fields["w"] = place.w
        if hasattr(thing, "zone"):
            fields["zone"] = _zone(thing, place.x, place.y, context.state, place.w)
            guards.open_zone(fields["zone"], context)
        yield change(thing, **fields, **({"z": context.now} if on_top else {}))


def in_zones(things: Iterable[BoardObject], state: State) -> Iterable[BoardObject]:
    """New objects, each saying in which zone it lies."""
    for thing in things:
        zoned = hasattr(thing, "zone")
        yield thing.model_copy(update={"zone": _zone(thing, thing.x, thing.y, state)}) if zoned else thing


def _opened(ids: Iterable[str], context: Context) -> list[BoardObject]:
    return [guards.open_object(id, context) for id in dict.fromkeys(ids)]


def _moved(thing: BoardObject, dx: float, dy: float) -> Fields:
    """
    Raises:
        Refusal: `off-the-board`.
    """
    fields: Fields = {"x": thing.x + dx, "y": thing.y + dy}
    if isinstance(thing, Arrow):
        fields |= {"x2": thing.x2 + dx, "y2": thing.y2 + dy}
    if any(abs(value) > EDGE for value in fields.values()):
        raise Refusal("off-the-board")
    return fields


def _fresh(thing: BoardObject, number: int, names: Mapping[str, str]) -> Fields:
    """What a copy does not take over."""
    if isinstance(thing, Note):
        return {"number": number, "votes": 0, "reactions": {}}
    if isinstance(thing, Arrow):
        return {
            "source": names.get(thing.source or "", thing.source),
            "target": names.get(thing.target or "", thing.target),
        }
    return {}


def shifted(things: Iterable[BoardObject], dx: float, dy: float) -> Iterable[Fields]:
    """What is changed when objects are carried along.

    Raises:
        Refusal: `off-the-board`.
    """
    for thing in things:
        yield change(thing, **_moved(thing, dx, dy))


def zone_beneath(thing: BoardObject, state: State) -> str | None:
    return _zone(thing, thing.x, thing.y, state)


def _zone(thing: BoardObject, x: float, y: float, state: State, w: float | None = None) -> str | None:
    """The zone in which the middle of the object lies; of strokes and arrows none is said."""
    if not isinstance(thing, Note | TextBox | Picture | Card):
        return None
    wide = w or thing.w
    high = (
        wide * thing.height / thing.width if isinstance(thing, Picture) else wide * NOTE_HEIGHT / NOTE_WIDTH
    )
    return zone_under(x, y, state, wide, high)


OPERATIONS: list[Operation[Any]] = [
    Operation(PlaceObjects, place_objects),
    Operation(OrderObjects, order_objects),
    Operation(CopyObjects, copy_objects),
    Operation(LockObjects, lock_objects, who=GUIDES),
]
