"""A thought names a note that is on its room's board and that its author may read, or none."""

from typing import Any, Final

import pytest

from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.engine.state import State
from app.live.names import ChannelName
from app.rooms.lot_door import LotDoor
from tests.rooms.play import BoardPlay, done

STAGE: Final = ChannelName("stage", "S")
ANA: Final = Viewer("ana", "participant")
EVA: Final = Viewer("eva", "participant")
FAC: Final = Viewer("fac", "facilitator")


@pytest.fixture
def board() -> BoardPlay:
    """Ana has written a note that everyone reads, and one in silence."""
    play = BoardPlay()
    play.add("ana", "open", "Who pays?")
    assert done(play.lead("board.silent"))
    play.add("ana", "hidden", "Not yet")
    return play


async def named(
    board: BoardPlay, viewer: Viewer, note: str | None, room: str | None = "room-1", refused: str = ""
) -> Any:
    """The note that is left in what somebody asks for. `refused`: why they may not see the board."""

    async def seen(who: Viewer, name: ChannelName) -> State:
        assert (who, name) == (viewer, ChannelName("board", "S", "room-1"))
        if refused:
            raise Refusal(refused)
        return board.channel.state

    args = {"parked": "p1", "words": "Who pays?", "room": room, "note": note}
    return (await LotDoor(seen).check(viewer, STAGE, args))["note"]


async def test_a_note_that_one_may_read_is_named(board: BoardPlay) -> None:
    for viewer in (ANA, EVA, FAC):
        assert await named(board, viewer, "open") == "open"
    assert await named(board, ANA, "hidden") == "hidden"


async def test_a_note_that_is_not_there_or_hidden_from_one_is_not(board: BoardPlay) -> None:
    for viewer in (EVA, FAC):
        assert await named(board, viewer, "hidden") is None
    for id in ("gone", "board", "zone.stand"):
        assert await named(board, ANA, id) is None
    assert await named(board, ANA, "open", room=None) is None
    assert await named(board, EVA, "open", refused="other-room") is None


async def test_when_the_board_cannot_be_looked_at_one_is_to_ask_again(board: BoardPlay) -> None:
    with pytest.raises(Refusal, match="data-unavailable"):
        await named(board, ANA, "open", refused="data-unavailable")


async def test_what_is_of_another_form_is_left_to_the_rule(board: BoardPlay) -> None:
    async def never(viewer: Viewer, name: ChannelName) -> State:
        raise AssertionError

    args = {"note": 7}
    assert await LotDoor(never).check(ANA, STAGE, args) is args
