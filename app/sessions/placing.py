"""Rules about who is in which room: choosing, spreading, moving, and placing late-comers."""

from collections import Counter
from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from app.engine.events import Facts, change
from app.engine.records import Fields
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.sessions.grouping import SMALLEST_GROUP, Placement, place_one, spread
from app.sessions.records import Person, Room


class Choose(Args):
    """The blocks a person would like to work on, the most wanted first."""

    kind: ClassVar[str] = "person.choose"
    blocks: Annotated[list[str], Field(max_length=3)]


class Spread(Args):
    """Place everyone anew, in as many rooms as groups of `smallest` can fill."""

    kind: ClassVar[str] = "rooms.spread"
    smallest: Annotated[int, Field(ge=1, le=50)] = SMALLEST_GROUP


class Move(Args):
    """Put one person into a room by hand; None takes them out of all."""

    kind: ClassVar[str] = "person.move"
    person: str
    room: str | None


def choose(args: Choose, context: Context) -> Facts:
    """
    Raises:
        Refusal: `no-such-block`.
    """
    blocks = {room.block for room in context.state.of(Room)}
    if not blocks.issuperset(args.blocks) or len(set(args.blocks)) < len(args.blocks):
        raise Refusal("no-such-block")
    return Facts(put=(change(context.state.get(Person, context.actor.person), choice=args.blocks),))


def spread_people(args: Spread, context: Context) -> Facts:
    """
    Raises:
        Refusal: `no-rooms`.
    """
    placed = spread(participants(context.state), _rooms(context.state), context.seed, args.smallest)
    return Facts(put=tuple(_fields(placed)))


def move(args: Move, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`.
    """
    person = context.state.get(Person, args.person)
    if args.room is not None:
        context.state.get(Room, args.room)
    return Facts(put=(change(person, room=args.room, reason="hand" if args.room else None),))


def participants(state: State) -> list[Person]:
    """Those who work in rooms; who leads or watches has no room."""
    return [person for person in state.of(Person) if person.role == "participant"]


def place_everyone(state: State, seed: int) -> list[Fields]:
    """Fields that give a room to each participant without one.

    Raises:
        Refusal: `no-rooms`.
    """
    rooms = _rooms(state)
    people = participants(state)
    if not any(person.room for person in people):
        return _fields(spread(people, rooms, seed, SMALLEST_GROUP))
    result: list[Fields] = []
    sizes = Counter(person.room for person in people if person.room)
    for person in people:
        at = None if person.room else place_one(person, rooms, sizes)
        if at:
            sizes[at.room] += 1
            result += _fields({person.id: at})
    return result


def place_late(person: Person, state: State) -> Person:
    """The person with a room, as they come in while rooms are open."""
    others = [other for other in participants(state) if other.id != person.id]
    at = place_one(person, _rooms(state), Counter(other.room for other in others if other.room))
    return person.model_copy(update={"room": at.room, "reason": at.reason}) if at else person


def _fields(placed: Mapping[str, Placement]) -> list[Fields]:
    return [{"id": id, "room": at.room, "reason": at.reason} for id, at in sorted(placed.items())]


def _rooms(state: State) -> list[Room]:
    rooms = sorted(state.of(Room), key=lambda room: room.number)
    if not rooms:
        raise Refusal("no-rooms")
    return rooms


OPERATIONS: list[Operation[Any]] = [
    Operation(Choose, choose),
    Operation(Spread, spread_people, who=GUIDES),
    Operation(Move, move, who=GUIDES),
]
