"""Who reports for a room, and whether it is ready. On the stage, so that who leads sees all rooms at once."""

from typing import Any, ClassVar

from app.engine.events import Facts, change
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES, SERVER_ONLY
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.sessions.records import Person, Room


class NameRapporteur(Args):
    """Name who reports for a room; None: nobody yet."""

    kind: ClassVar[str] = "rapporteur.name"
    room: str
    person: str | None


class ClaimReport(Args):
    """Report for one's own room, which has nobody yet."""

    kind: ClassVar[str] = "rapporteur.claim"


class HandOver(Args):
    """The rapporteur lets another person of the room report."""

    kind: ClassVar[str] = "rapporteur.hand"
    person: str


class ReplaceRapporteur(Args):
    """The server lets `person` report for a room whose rapporteur is `gone`; None: nobody is there."""

    kind: ClassVar[str] = "rapporteur.replace"
    room: str
    gone: str
    person: str | None


class SayReady(Args):
    """The room's report can be heard, or (`ready` false) not yet."""

    kind: ClassVar[str] = "room.ready"
    room: str
    ready: bool


def name_rapporteur(args: NameRapporteur, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`, `not-in-that-room`.
    """
    room = context.state.get(Room, args.room)
    _check_in(room, args.person, context.state)
    return Facts(put=(change(room, rapporteur=args.person),))


def claim_report(args: ClaimReport, context: Context) -> Facts:
    """
    Raises:
        Refusal: `no-room-yet`, `has-rapporteur`.
    """
    room = _own_room(context)
    if room.rapporteur not in (None, context.actor.person):
        raise Refusal("has-rapporteur")
    return Facts(put=(change(room, rapporteur=context.actor.person),))


def hand_over(args: HandOver, context: Context) -> Facts:
    """
    Raises:
        Refusal: `no-room-yet`, `not-rapporteur`, `not-in-that-room`.
    """
    room = _own_room(context)
    if room.rapporteur != context.actor.person:
        raise Refusal("not-rapporteur")
    _check_in(room, args.person, context.state)
    return Facts(put=(change(room, rapporteur=args.person),))


def replace_rapporteur(args: ReplaceRapporteur, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`, because somebody else reports by now; `not-in-that-room`.
    """
    room = context.state.get(Room, args.room)
    if room.rapporteur != args.gone:
        raise Refusal("gone")
    _check_in(room, args.person, context.state)
    return Facts(put=(change(room, rapporteur=args.person),))


def say_ready(args: SayReady, context: Context) -> Facts:
    """While nobody reports for a room, anyone in it may say so.

    Raises:
        Refusal: `gone`, `not-in-that-room`, `not-rapporteur`.
    """
    room = context.state.get(Room, args.room)
    if not context.actor.leads:
        _check_in(room, context.actor.person, context.state)
        if room.rapporteur not in (None, context.actor.person):
            raise Refusal("not-rapporteur")
    return Facts(put=(change(room, ready=args.ready),))


def _own_room(context: Context) -> Room:
    person = context.state.find(Person, context.actor.person)
    room = context.state.find(Room, person.room) if person and person.room else None
    if room is None:
        raise Refusal("no-room-yet")
    return room


def _check_in(room: Room, person: str | None, state: State) -> None:
    known = state.find(Person, person) if person else None
    if person is not None and (known is None or known.room != room.id):
        raise Refusal("not-in-that-room")


OPERATIONS: list[Operation[Any]] = [
    Operation(NameRapporteur, name_rapporteur, who=GUIDES),
    Operation(ClaimReport, claim_report),
    Operation(HandOver, hand_over),
    Operation(SayReady, say_ready),
    Operation(ReplaceRapporteur, replace_rapporteur, who=SERVER_ONLY),
]
