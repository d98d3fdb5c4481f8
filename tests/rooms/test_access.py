"""Who may enter which board, phase by phase."""

import pytest

from app.engine.refusals import Refusal
from app.engine.roles import Grant, Role, Viewer
from app.engine.state import State
from app.rooms.access import PRACTICE, enter_board
from app.sessions.records import Person, Phase, Room, Stage
from app.wire import STAGE
from tests.rooms.play import TITLE


def stage(phase: Phase, opened: bool) -> State:
    state = State(STAGE.records)
    ana = Person(id="ana", name="Ana", lang="en", role="participant", number=1, room="room-1")
    rooms = [Room(id=f"room-{n}", number=n, block="legal", title=TITLE) for n in (1, 2)]  # type: ignore[arg-type]
    for record in (Stage(id="stage", phase=phase, rooms_opened=opened), ana, *rooms):
        state.records[record.id] = record
    return state


@pytest.mark.parametrize(
    ("phase", "opened", "room", "answer"),
    [
        ("lobby", False, PRACTICE, True),
        ("lobby", False, "room-1", "rooms-not-open"),
        ("plenary", False, PRACTICE, False),
        ("plenary", False, "room-1", "rooms-not-open"),
        ("rooms", True, "room-1", True),
        ("rooms", True, "room-2", "other-room"),
        ("plenary", True, "room-2", False),
        ("summary", True, "room-2", False),
        ("ended", True, "room-1", False),
        ("rooms", True, "room-9", "no-such-room"),
    ],
)
def test_a_participant(phase: Phase, opened: bool, room: str, answer: bool | str) -> None:
    viewer = Viewer("ana", "participant")
    if isinstance(answer, str):
        with pytest.raises(Refusal) as refused:
            enter_board(viewer, room, stage(phase, opened))
        assert refused.value.code == answer
    else:
        assert enter_board(viewer, room, stage(phase, opened)).write is answer


@pytest.mark.parametrize(("role", "write"), [("facilitator", True), ("organizer", True), ("observer", False)])
@pytest.mark.parametrize("room", [PRACTICE, "room-1", "room-2"])
def test_who_leads_or_observes_goes_everywhere(role: Role, write: bool, room: str) -> None:
    assert enter_board(Viewer("x", role), room, stage("rooms", True)) == Grant(write=write)
