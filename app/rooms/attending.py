"""What a room needs the server for: rounds end by the clock, a rapporteur is there, idle calls go."""

from collections.abc import Iterable
from typing import Final

from app.engine.state import State
from app.live.kinds import Attendance, First
from app.rooms.lot import Hand, Help
from app.rooms.reporting import ReplaceRapporteur
from app.rooms.rounds import EndRound, latest
from app.rooms.sharing import ClearCalls, hand_room
from app.sessions.records import Person, Room, Stage

AWAY: Final = 6_000
"""Milliseconds: a reload takes less; looked at every two seconds, a room has a new rapporteur within ten."""

GONE: Final = 120_000
"""Milliseconds after which the raised hand of somebody who left is down: a bad line comes back sooner."""


def due_on_board(board: State, attendance: Attendance) -> Iterable[First]:
    running = latest(board)
    if running and running.open and running.ends_at is not None and running.ends_at <= attendance.now:
        yield EndRound.kind, {"round": running.number}


def due_on_stage(stage: State, attendance: Attendance) -> Iterable[First]:
    yield from _rapporteurs(stage, attendance)
    if idle := [*_idle_hands(stage, attendance), *_idle_calls(stage)]:
        yield ClearCalls.kind, {"ids": idle}


def _idle_hands(stage: State, attendance: Attendance) -> Iterable[str]:
    """Hands of who works elsewhere by now, or has been gone for long."""
    for hand in stage.of(Hand):
        moved = hand.room != hand_room(hand.person, stage)
        if moved or (hand.person not in attendance.here and attendance.away(hand.person) >= GONE):
            yield hand.id


def _idle_calls(stage: State) -> Iterable[str]:
    """Calls from rooms that are closed."""
    now = stage.find(Stage, "stage")
    return [call.id for call in stage.of(Help)] if now and now.phase != "rooms" else ()


def _rapporteurs(stage: State, attendance: Attendance) -> Iterable[First]:
    """Who has been gone for a while, or works in another room, reports no more: who is there longest does."""
    now = stage.find(Stage, "stage")
    if now is None or not now.rooms_opened or now.phase == "ended":
        return
    for room in list(stage.of(Room)):
        if room.rapporteur is None:
            continue
        in_room = [id for id in attendance.here if _is_in(room, id, stage)]
        moved = not _is_in(room, room.rapporteur, stage)
        if moved or (in_room and attendance.away(room.rapporteur) >= AWAY):
            person = in_room[0] if in_room else None
            yield ReplaceRapporteur.kind, {"room": room.id, "gone": room.rapporteur, "person": person}


def _is_in(room: Room, id: str, stage: State) -> bool:
    person = stage.find(Person, id)
    return person is not None and person.room == room.id
