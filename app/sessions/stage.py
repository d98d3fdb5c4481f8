"""Rules of the stage: the plan, the phases and the clock."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field

from app.blocks.guide import Localized
from app.blocks.records import Deck, Slide
from app.engine.events import Facts, change, put
from app.engine.records import Fields
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES, SERVER_ONLY
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.sessions.placing import participants, place_everyone
from app.sessions.records import Item, Phase, Room, Stage

MINUTE: Final = 60_000
REPORT: Final = "report."
"""A slide that begins with it shows what a room reports."""


class PlannedItem(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
    id: str
    kind: str
    title: Localized
    minutes: int


class PlannedRoom(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
    id: str
    number: int
    block: str
    title: Localized


class PutPlan(Args):
    """The server carries what the organizer planned to the stage; only before the start."""

    kind: ClassVar[str] = "stage.plan"
    items: list[PlannedItem]
    rooms: list[PlannedRoom]
    slides: list[str]


class Start(Args):
    kind: ClassVar[str] = "session.start"


class GoToItem(Args):
    """Begin an item of the agenda; its clock starts now."""

    kind: ClassVar[str] = "agenda.go"
    item: str


class Extend(Args):
    """Give the present item more (or less) time."""

    kind: ClassVar[str] = "clock.extend"
    minutes: Annotated[int, Field(ge=-60, le=60)]


class OpenRooms(Args):
    kind: ClassVar[str] = "rooms.open"


class CloseRooms(Args):
    """Call everyone back to the plenary."""

    kind: ClassVar[str] = "rooms.close"


class Freeze(Args):
    """Let participants change nothing on any board, until they may again."""

    kind: ClassVar[str] = "session.freeze"
    frozen: bool


class ShowSummary(Args):
    kind: ClassVar[str] = "summary.show"


class End(Args):
    kind: ClassVar[str] = "session.end"


def put_plan(args: PutPlan, context: Context) -> Facts:
    """
    Raises:
        Refusal: `already-started`.
    """
    state = context.state
    stage = state.find(Stage, "stage") or Stage(id="stage")
    if stage.phase != "lobby":
        raise Refusal("already-started")
    items = [Item(position=n, **item.model_dump()) for n, item in enumerate(args.items)]
    rooms = [Room(**room.model_dump()) for room in args.rooms]
    deck = [Deck(id="deck", slides=args.slides), Slide(id="slide", at=args.slides[0] if args.slides else "")]
    kept = {record.id for record in (*items, *rooms)}
    old = [record.id for kind in (Item, Room) for record in state.of(kind) if record.id not in kept]
    return Facts(put=tuple(put(record) for record in (stage, *items, *rooms, *deck)), remove=tuple(old))


def start(args: Start, context: Context) -> Facts:
    """
    Raises:
        Refusal: `already-started`.
    """
    stage = _stage(context.state)
    if stage.phase != "lobby":
        raise Refusal("already-started")
    return Facts(put=(change(stage, phase="plenary", **_clock(_items(context.state)[:1], context.now)),))


def go_to_item(args: GoToItem, context: Context) -> Facts:
    """
    Raises:
        Refusal: `not-started`, `gone`.
    """
    stage = _running(context.state)
    return Facts(put=(change(stage, **_clock([context.state.get(Item, args.item)], context.now)),))


def extend(args: Extend, context: Context) -> Facts:
    """
    Raises:
        Refusal: `not-started`, `no-clock`.
    """
    stage = _running(context.state)
    if stage.item is None or stage.ends_at is None:
        raise Refusal("no-clock")
    item = context.state.get(Item, stage.item)
    ends_at = max(stage.ends_at, context.now) if args.minutes > 0 else stage.ends_at
    later = change(stage, ends_at=max(context.now, ends_at + args.minutes * MINUTE))
    return Facts(put=(later, change(item, extra=item.extra + args.minutes)))


def open_rooms(args: OpenRooms, context: Context) -> Facts:
    """Everyone who has no room yet is given one.

    Raises:
        Refusal: `not-started`, `no-rooms`, `rooms-already-open`.
    """
    stage = _running(context.state)
    if stage.phase == "rooms":
        raise Refusal("rooms-already-open")
    placed = place_everyone(context.state, context.seed)
    work = _items_of_kind(context.state, "work")
    return Facts(put=(change(stage, phase="rooms", rooms_opened=True, **_clock(work, context.now)), *placed))


def close_rooms(args: CloseRooms, context: Context) -> Facts:
    """
    Raises:
        Refusal: `rooms-not-open`.
    """
    stage = _stage(context.state)
    if stage.phase != "rooms":
        raise Refusal("rooms-not-open")
    report = _items_of_kind(context.state, "report")
    closed = change(stage, phase="plenary", **_clock(report, context.now))
    return Facts(put=(closed, *_deck_with_reports(context.state)))


def _deck_with_reports(state: State) -> Iterator[Fields]:
    """The rooms report one by one: a slide for each that somebody worked in."""
    deck = state.find(Deck, "deck")
    if deck is None:
        return
    used = {person.room for person in participants(state)}
    rooms = sorted((room for room in state.of(Room) if room.id in used), key=lambda room: room.number)
    guide = [slide for slide in deck.slides if not slide.startswith(REPORT)]
    yield change(deck, slides=[*guide, *(REPORT + room.id for room in rooms)])


def freeze(args: Freeze, context: Context) -> Facts:
    return Facts(put=(change(_stage(context.state), frozen=args.frozen),))


def show_summary(args: ShowSummary, context: Context) -> Facts:
    stage = _running(context.state)
    return Facts(put=(change(stage, phase="summary"),))


def end(args: End, context: Context) -> Facts:
    stage = _running(context.state)
    return Facts(put=(change(stage, phase="ended", ends_at=None),))


def phase(state: State) -> Phase:
    """Where the session stands; `lobby` when there is no plan yet."""
    stage = state.find(Stage, "stage")
    return stage.phase if stage else "lobby"


def _stage(state: State) -> Stage:
    stage = state.find(Stage, "stage")
    if stage is None:
        raise Refusal("not-started")
    return stage


def _running(state: State) -> Stage:
    stage = _stage(state)
    if stage.phase == "lobby":
        raise Refusal("not-started")
    if stage.phase == "ended":
        raise Refusal("session-ended")
    return stage


def _items(state: State) -> list[Item]:
    return sorted(state.of(Item), key=lambda item: item.position)


def _items_of_kind(state: State, kind: str) -> list[Item]:
    return [item for item in _items(state) if item.kind == kind]


def _clock(items: list[Item], now: int) -> Fields:
    """The first of `items` begins now; with none the clock goes on as it is."""
    if not items:
        return {}
    return {"item": items[0].id, "ends_at": now + (items[0].minutes + items[0].extra) * MINUTE}


OPERATIONS: list[Operation[Any]] = [
    Operation(PutPlan, put_plan, who=SERVER_ONLY),
    Operation(Start, start, who=GUIDES),
    Operation(GoToItem, go_to_item, who=GUIDES),
    Operation(Extend, extend, who=GUIDES),
    Operation(OpenRooms, open_rooms, who=GUIDES),
    Operation(CloseRooms, close_rooms, who=GUIDES),
    Operation(Freeze, freeze, who=GUIDES),
    Operation(ShowSummary, show_summary, who=GUIDES),
    Operation(End, end, who=GUIDES),
]
