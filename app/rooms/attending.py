"""What a room needs the server for: rounds that end by the clock, and a rapporteur who is there."""

from collections.abc import Iterable
from typing import Final

from app.engine.state import State
from app.live.kinds import Attendance, First
from app.rooms.reporting import ReplaceRapporteur
from app.rooms.rounds import EndRound, latest
from app.sessions.records import Person, Room, Stage

AWAY: Final = 6_000
"""Milliseconds: a reload takes less; looked at every two seconds, a room has a new rapporteur within ten."""


def due_on_board(board: State, attendance: Attendance) -> Iterable[First]:
    running = latest(board)
    if running and running.open and running.ends_at is not None and running.ends_at <= attendance.now:
        yield EndRound.kind, {"round": running.number}


def due_on_stage(stage: State, attendance: Attendance) -> Iterable[First]:
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
