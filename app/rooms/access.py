"""Who may enter a board, and who may write there."""

from typing import Final

from app.engine.refusals import Refusal
from app.engine.roles import WRITERS, Grant, Viewer
from app.engine.state import State
from app.sessions.records import Person, Room, Stage

PRACTICE: Final = "practice"
"""The board of the lobby, where people try things out; nothing of it goes into the summary."""


def enter_board(viewer: Viewer, room: str, stage: State) -> Grant:
    """What `viewer` may do on the board of `room`, as the session stands.

    Raises:
        Refusal: `no-such-room`, `rooms-not-open`, `other-room`.
    """
    if room != PRACTICE and stage.find(Room, room) is None:
        raise Refusal("no-such-room")
    if viewer.leads:
        return Grant(write=True)
    now = stage.find(Stage, "stage") or Stage(id="stage")
    if viewer.role not in WRITERS:
        return Grant(write=False)
    if room == PRACTICE:
        if now.phase == "lobby" and now.frozen:
            return Grant(write=False, reason="frozen")
        return Grant(write=now.phase == "lobby", reason="practice-over")
    if not now.rooms_opened:
        raise Refusal("rooms-not-open")
    if now.phase != "rooms":
        return Grant(write=False, reason="rooms-closed")
    if _room_of(viewer, stage) != room:
        raise Refusal("other-room")
    if now.frozen:
        return Grant(write=False, reason="frozen")
    return Grant(write=True)


def _room_of(viewer: Viewer, stage: State) -> str | None:
    person = stage.find(Person, viewer.person)
    return person.room if person else None
