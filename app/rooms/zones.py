"""Zones changed by who leads. Notes always stay, whatever happens to the zone under them."""

from collections.abc import Iterable
from typing import Annotated, Any, ClassVar

from pydantic import Field, StringConstraints

from app.engine.events import Facts, change, put
from app.engine.records import Fields, RecordId
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.locales import LANGUAGES, Language
from app.rooms import guards
from app.rooms.arranging import shifted, zone_beneath
from app.rooms.limits import NAME, ZONES_PER_BOARD
from app.rooms.records import BoardObject, Coordinate, ObjectId, Zone
from app.rooms.shapes import Sentence

ZoneTitle = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=NAME)]
Side = Annotated[float, Field(ge=200, le=8000)]
"""A zone holds at least one note, and at most ten screens of them."""


class AddZone(Args):
    """A new zone. What lies there belongs to it from now on. What a facilitator writes is not translated."""

    kind: ClassVar[str] = "zone.add"
    zone: ObjectId
    title: ZoneTitle
    hint: Sentence = ""
    x: Coordinate
    y: Coordinate
    w: Side
    h: Side


class NameZone(Args):
    kind: ClassVar[str] = "zone.title"
    zone: RecordId
    title: ZoneTitle
    hint: Sentence = ""


class PlaceZone(Args):
    """Move or resize a zone. Moved, it takes along what belongs to it; resized, it holds what lies in it."""

    kind: ClassVar[str] = "zone.place"
    zone: RecordId
    x: Coordinate
    y: Coordinate
    w: Side
    h: Side


class LockZone(Args):
    kind: ClassVar[str] = "zone.lock"
    zone: RecordId
    locked: bool


class RemoveZone(Args):
    """Take a zone away; what lay in it stays where it is."""

    kind: ClassVar[str] = "zone.remove"
    zone: RecordId


def add_zone(args: AddZone, context: Context) -> Facts:
    """
    Raises:
        Refusal: `id-taken`, `too-many-zones`.
    """
    zones = guards.one_more(Zone, args.zone, ZONES_PER_BOARD, "too-many-zones", context)
    zone = Zone(
        id=args.zone,
        position=guards.next_position(zones),
        title=_in_all(args.title),
        hint=_in_all(args.hint),
        **args.model_dump(include={"x", "y", "w", "h"}),
    )
    return Facts(put=(put(zone), *_belonging(_with(zone, context.state))))


def name_zone(args: NameZone, context: Context) -> Facts:
    zone = context.state.get(Zone, args.zone)
    return Facts(put=(change(zone, title=_in_all(args.title), hint=_in_all(args.hint)),))


def place_zone(args: PlaceZone, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`, `off-the-board`.
    """
    zone = context.state.get(Zone, args.zone)
    new = zone.model_copy(update=args.model_dump(include={"x", "y", "w", "h"}))
    if (zone.w, zone.h) == (new.w, new.h):
        along = (thing for thing in context.state.of(BoardObject) if guards.zone_of(thing) == zone.id)
        return Facts(put=(put(new), *shifted(along, new.x - zone.x, new.y - zone.y)))
    return Facts(put=(put(new), *_belonging(_with(new, context.state))))


def lock_zone(args: LockZone, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Zone, args.zone), locked=args.locked),))


def remove_zone(args: RemoveZone, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`, `last-zone`, because notes without a place go to a zone.
    """
    zone = context.state.get(Zone, args.zone)
    if sum(1 for _ in context.state.of(Zone)) == 1:
        raise Refusal("last-zone")
    without = context.state.copy()
    del without.records[zone.id]
    return Facts(put=tuple(_belonging(without)), remove=(zone.id,))


def _in_all(words: str) -> dict[Language, str]:
    return dict.fromkeys(LANGUAGES, words)


def _with(zone: Zone, state: State) -> State:
    after = state.copy()
    after.records[zone.id] = zone
    return after


def _belonging(state: State) -> Iterable[Fields]:
    """What changes when each object belongs to the zone beneath it."""
    for thing in state.of(BoardObject):
        if hasattr(thing, "zone") and (zone := zone_beneath(thing, state)) != guards.zone_of(thing):
            yield change(thing, zone=zone)


OPERATIONS: list[Operation[Any]] = [
    Operation(AddZone, add_zone, who=GUIDES),
    Operation(NameZone, name_zone, who=GUIDES),
    Operation(PlaceZone, place_zone, who=GUIDES),
    Operation(LockZone, lock_zone, who=GUIDES),
    Operation(RemoveZone, remove_zone, who=GUIDES),
]
