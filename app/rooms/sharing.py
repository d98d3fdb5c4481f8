"""What all rooms share, on the stage: the parking lot, calls for help and raised hands."""

from typing import Any, ClassVar

from app.engine.events import Facts, change, put
from app.engine.records import Fields, RecordId
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES, SERVER_ONLY
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.rooms import guards
from app.rooms.access import enter_board
from app.rooms.limits import PARKED
from app.rooms.lot import Hand, Help, Parked, Words
from app.rooms.records import ObjectId
from app.sessions.records import Person, Room, Stage


class Park(Args):
    """Put a question or idea aside for later. `room`, `note`: where it comes from, as far as the person may
    be there and read that; else it is kept without."""

    kind: ClassVar[str] = "parked.add"
    parked: ObjectId
    words: Words
    room: RecordId | None = None
    note: RecordId | None = None
    anonymous: bool = False


class Reword(Args):
    kind: ClassVar[str] = "parked.words"
    parked: RecordId
    words: Words


class Settle(Args):
    """Say that something parked has been dealt with, or (`done` false) not yet."""

    kind: ClassVar[str] = "parked.done"
    parked: RecordId
    done: bool


class SortParked(Args):
    """Put it between two others; the lowest `position` comes first."""

    kind: ClassVar[str] = "parked.move"
    parked: RecordId
    position: float


class Unpark(Args):
    kind: ClassVar[str] = "parked.remove"
    parked: RecordId


class CallHelp(Args):
    """Call the facilitator to one's own room."""

    kind: ClassVar[str] = "help.call"


class AnswerHelp(Args):
    """Say that one is on the way."""

    kind: ClassVar[str] = "help.answer"
    room: RecordId


class EndHelp(Args):
    """The room does not need help any more, or has had it."""

    kind: ClassVar[str] = "help.end"
    room: RecordId


class RaiseHand(Args):
    kind: ClassVar[str] = "hand.raise"


class LowerHand(Args):
    """Lower one's own hand, or (who leads) that of `person`."""

    kind: ClassVar[str] = "hand.lower"
    person: str | None = None


class LowerHands(Args):
    """Lower all hands of a room; `room` None: those that were raised with everyone."""

    kind: ClassVar[str] = "hands.lower"
    room: RecordId | None = None


class ClearCalls(Args):
    """The server takes away what nobody waits for any more: hands and calls for help, by their ids."""

    kind: ClassVar[str] = "calls.clear"
    ids: list[RecordId]


def park(args: Park, context: Context) -> Facts:
    """
    Raises:
        Refusal: `id-taken`, `lot-full`.
    """
    others = guards.one_more(Parked, args.parked, PARKED, "lot-full", context)
    parked = Parked(
        id=args.parked,
        author=context.actor.person,
        created=context.now,
        position=max((other.position for other in others), default=0) + 1,
        **args.model_dump(include={"words", "anonymous"}),
        **_whence(args, context),
    )
    return Facts(put=(put(parked),))


def _whence(args: Park, context: Context) -> Fields:
    """Whoever names a room that they may not see says where others are at work: it is left out. The note is
    on that room's board, and readable (`app.rooms.lot_door`)."""
    if args.room is None or context.state.find(Room, args.room) is None:
        return {}
    try:
        enter_board(context.actor, args.room, context.state)
    except Refusal:
        return {}
    return {"room": args.room, "note": args.note}


def reword(args: Reword, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`, `not-yours`.
    """
    return Facts(put=(change(_own(args.parked, context), words=args.words),))


def settle(args: Settle, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Parked, args.parked), done=args.done),))


def sort_parked(args: SortParked, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Parked, args.parked), position=args.position),))


def unpark(args: Unpark, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`, `not-yours`.
    """
    return Facts(remove=(_own(args.parked, context).id,))


def call_help(args: CallHelp, context: Context) -> Facts:
    """Calling twice changes nothing; calling again after an answer does.

    Raises:
        Refusal: `no-room-yet`.
    """
    person = context.state.find(Person, context.actor.person)
    if person is None or person.room is None:
        raise Refusal("no-room-yet")
    known = context.state.find(Help, f"help.{person.room}")
    if known and known.answered_by is None:
        return Facts()
    call = Help(id=f"help.{person.room}", room=person.room, person=person.id, at=context.now)
    return Facts(put=(put(call),))


def answer_help(args: AnswerHelp, context: Context) -> Facts:
    call = context.state.get(Help, f"help.{args.room}")
    return Facts(put=(change(call, answered_by=context.actor.person),))


def end_help(args: EndHelp, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`, `not-in-that-room`.
    """
    call = context.state.get(Help, f"help.{args.room}")
    person = context.state.find(Person, context.actor.person)
    if not context.actor.leads and (person is None or person.room != context.state.get(Room, call.room).id):
        raise Refusal("not-in-that-room")
    return Facts(remove=(call.id,))


def raise_hand(args: RaiseHand, context: Context) -> Facts:
    """A hand that is up stays where it is in the queue; one raised elsewhere counts no more."""
    person = context.actor.person
    known, room = context.state.find(Hand, f"hand.{person}"), hand_room(person, context.state)
    if known and known.room == room:
        return Facts()
    return Facts(put=(put(Hand(id=f"hand.{person}", person=person, at=context.now, room=room)),))


def hand_room(person: str, state: State) -> str | None:
    """Where a hand that this person raises now is seen: in their room while the rooms are open."""
    stage, known = state.find(Stage, "stage"), state.find(Person, person)
    return known.room if stage and known and stage.phase == "rooms" else None


def lower_hand(args: LowerHand, context: Context) -> Facts:
    """Lowering one that is down changes nothing.

    Raises:
        Refusal: `not-yours`.
    """
    person = args.person or context.actor.person
    if person != context.actor.person and not context.actor.leads:
        raise Refusal("not-yours")
    hand = context.state.find(Hand, f"hand.{person}")
    return Facts(remove=(hand.id,)) if hand else Facts()


def lower_hands(args: LowerHands, context: Context) -> Facts:
    return Facts(remove=tuple(hand.id for hand in context.state.of(Hand) if hand.room == args.room))


def clear_calls(args: ClearCalls, context: Context) -> Facts:
    known = (record.id for kind in (Hand, Help) for record in context.state.of(kind))
    return Facts(remove=tuple(id for id in known if id in args.ids))


def _own(id: str, context: Context) -> Parked:
    parked = context.state.get(Parked, id)
    if parked.author != context.actor.person and not context.actor.leads:
        raise Refusal("not-yours")
    return parked


OPERATIONS: list[Operation[Any]] = [
    Operation(Park, park),
    Operation(Reword, reword),
    Operation(Settle, settle, who=GUIDES),
    Operation(SortParked, sort_parked, who=GUIDES),
    Operation(Unpark, unpark),
    Operation(CallHelp, call_help),
    Operation(AnswerHelp, answer_help, who=GUIDES),
    Operation(EndHelp, end_help),
    Operation(RaiseHand, raise_hand),
    Operation(LowerHand, lower_hand),
    Operation(LowerHands, lower_hands, who=GUIDES),
    Operation(ClearCalls, clear_calls, who=SERVER_ONLY),
]
