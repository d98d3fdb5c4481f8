"""What the server does by itself on the stage: calls that nobody waits for any more go."""

from collections.abc import Mapping
from typing import Any, Final

import pytest

from app.engine.roles import SERVER
from app.live.watch import Seen
from app.rooms.attending import GONE, due_on_stage
from app.rooms.lot import Hand, Help
from tests.sessions.play import StagePlay

EVERYONE: Final = ("ana", "ben", "eva")


@pytest.fixture
def play() -> StagePlay:
    """Rooms are open; Ana and Ben have called and raised their hands in the first."""
    play = StagePlay()
    play.seat(ana="room-1", ben="room-1", eva="room-2")
    play.lead("session.start")
    play.lead("rooms.open")
    play.do("ana", "help.call")
    play.do("ana", "hand.raise")
    play.do("ben", "hand.raise")
    return play


def serve(play: StagePlay, *looks: tuple[tuple[str, ...], int]) -> None:
    """Look at each time who is here, and do what is due then."""
    seen = Seen()
    for here, now in looks:
        seen.look(here, now)
        due: list[tuple[str, Mapping[str, Any]]] = list(due_on_stage(play.channel.state, seen))
        for kind, args in due:
            play.do(SERVER, kind, **args)


def left(play: StagePlay) -> set[str]:
    return {record.id for kind in (Hand, Help) for record in play.channel.state.of(kind)}


def test_what_is_waited_for_stays(play: StagePlay) -> None:
    serve(play, (EVERYONE, 0), (EVERYONE, GONE))
    assert left(play) == {"hand.ana", "hand.ben", "help.room-1"}


def test_back_with_everyone_the_calls_and_hands_of_the_rooms_are_gone(play: StagePlay) -> None:
    play.lead("rooms.close")
    play.do("eva", "hand.raise")
    serve(play, (EVERYONE, 0))
    assert left(play) == {"hand.eva"}


def test_a_hand_does_not_follow_into_another_room(play: StagePlay) -> None:
    play.lead("person.move", person="ana", room="room-2")
    serve(play, (EVERYONE, 0))
    assert left(play) == {"hand.ben", "help.room-1"}


def test_the_hand_of_who_has_left_goes_down_after_a_while(play: StagePlay) -> None:
    here = ("ana", "eva")
    serve(play, (EVERYONE, 0), (here, GONE - 1))
    assert "hand.ben" in left(play)
    serve(play, (EVERYONE, 0), (here, GONE))
    assert left(play) == {"hand.ana", "help.room-1"}
