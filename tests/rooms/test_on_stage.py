"""What rooms bring to the stage: who reports, readiness, the parking lot, help, raised hands, freezing."""

import pytest

from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.rooms.access import PRACTICE, enter_board
from app.rooms.limits import PARKED
from app.rooms.lot import Hand, Help, Parked
from app.sessions.records import Room
from tests.rooms.play import done
from tests.sessions.play import StagePlay


@pytest.fixture
def play() -> StagePlay:
    """Ana and Ben in the first room, Eva in the second."""
    play = StagePlay()
    play.seat(ana="room-1", ben="room-1", eva="room-2")
    play.arrive("new")
    return play


def room(play: StagePlay) -> Room:
    return play.channel.state.get(Room, "room-1")


def test_who_reports_is_claimed_and_handed_over(play: StagePlay) -> None:
    assert play.do("new", "rapporteur.claim") == Refusal("no-room-yet")
    assert done(play.do("ana", "rapporteur.claim"))
    assert play.do("ben", "rapporteur.claim") == Refusal("has-rapporteur")
    assert play.do("ben", "rapporteur.hand", person="ben") == Refusal("not-rapporteur")
    assert play.do("ana", "rapporteur.hand", person="eva") == Refusal("not-in-that-room")
    assert done(play.do("ana", "rapporteur.hand", person="ben"))
    assert room(play).rapporteur == "ben"


def test_who_leads_names_somebody_of_the_room(play: StagePlay) -> None:
    assert play.lead("rapporteur.name", room="room-1", person="eva") == Refusal("not-in-that-room")
    assert done(play.lead("rapporteur.name", room="room-1", person="ben"))
    assert done(play.lead("rapporteur.name", room="room-1", person=None))
    assert room(play).rapporteur is None
    assert play.do("ana", "rapporteur.name", room="room-1", person="ana") == Refusal("not-allowed")
    assert play.do("ana", "rapporteur.replace", room="room-1", gone="ana", person="ana") == Refusal(
        "not-allowed"
    )


def test_the_rapporteur_says_that_the_room_is_ready(play: StagePlay) -> None:
    assert done(play.do("ben", "room.ready", room="room-1", ready=True))
    play.do("ana", "rapporteur.claim")
    assert play.do("ben", "room.ready", room="room-1", ready=False) == Refusal("not-rapporteur")
    assert play.do("eva", "room.ready", room="room-1", ready=False) == Refusal("not-in-that-room")
    assert done(play.do("ana", "room.ready", room="room-1", ready=False))
    assert not room(play).ready


def test_the_parking_lot(play: StagePlay) -> None:
    assert done(play.do("ana", "parked.add", parked="p1", words="  Who pays?  ", room="room-1", note="n1"))
    parked = play.channel.state.get(Parked, "p1")
    assert (parked.words, parked.author, parked.done) == ("Who pays?", "ana", False)
    assert play.do("eva", "parked.words", parked="p1", words="mine now") == Refusal("not-yours")
    assert play.do("eva", "parked.remove", parked="p1") == Refusal("not-yours")
    assert done(play.lead("parked.done", parked="p1", done=True))
    assert play.do("ana", "parked.add", parked="stage", words="x") == Refusal("id-taken")
    for n in range(2, PARKED + 1):
        play.do("eva", "parked.add", parked=f"p{n}", words="x")
    assert play.do("ana", "parked.add", parked="more", words="x") == Refusal("lot-full", limit=PARKED)
    assert done(play.do("ana", "parked.remove", parked="p1"))


def origin(play: StagePlay, person: str | Viewer, room: str | None = None) -> tuple[str | None, str | None]:
    """Which room and note a thought says it comes from."""
    parked = f"from{len(list(play.channel.state.of(Parked)))}"
    assert done(play.do(person, "parked.add", parked=parked, words="x", room=room, note="n1"))
    kept = play.channel.state.get(Parked, parked)
    return kept.room, kept.note


def test_a_thought_says_where_it_comes_from_if_one_may_be_there(play: StagePlay) -> None:
    """A thought that comes late, from a room one is not in any more, is kept all the same."""
    nowhere, first = (None, None), ("room-1", "n1")
    assert origin(play, "ana", "room-1") == nowhere
    assert origin(play, Viewer("fac", "facilitator"), "room-1") == first
    play.lead("session.start")
    play.lead("rooms.open")
    assert origin(play, "ana", "room-1") == first
    assert origin(play, "eva", "room-1") == nowhere
    assert origin(play, "ana", PRACTICE) == origin(play, "ana", "room-99") == origin(play, "ana") == nowhere
    play.lead("rooms.close")
    assert origin(play, "eva", "room-1") == first


def test_a_room_calls_and_somebody_comes(play: StagePlay) -> None:
    assert play.do("new", "help.call") == Refusal("no-room-yet")
    assert done(play.do("ana", "help.call"))
    first = play.channel.state.get(Help, "help.room-1")
    assert done(play.do("ben", "help.call"))
    assert play.channel.state.get(Help, "help.room-1") == first
    assert done(play.lead("help.answer", room="room-1"))
    assert play.channel.state.get(Help, "help.room-1").answered_by == "fac"
    assert play.do("eva", "help.end", room="room-1") == Refusal("not-in-that-room")
    assert done(play.do("ben", "help.end", room="room-1"))
    assert play.do("ben", "help.end", room="room-1") == Refusal("gone")


def test_hands_keep_their_place_in_the_queue(play: StagePlay) -> None:
    play.do("ana", "hand.raise")
    first = play.channel.state.get(Hand, "hand.ana")
    play.now += 10
    play.do("ana", "hand.raise")
    assert play.channel.state.get(Hand, "hand.ana") == first
    assert play.do("ben", "hand.lower", person="ana") == Refusal("not-yours")
    assert done(play.lead("hand.lower", person="ana"))
    assert done(play.do("ana", "hand.lower"))
    assert play.channel.state.find(Hand, "hand.ana") is None


def test_a_hand_counts_where_it_was_raised(play: StagePlay) -> None:
    play.do("ana", "hand.raise")
    assert play.channel.state.get(Hand, "hand.ana").room is None
    play.lead("session.start")
    play.lead("rooms.open")
    play.now += 10
    assert done(play.do("ana", "hand.raise"))
    assert play.channel.state.get(Hand, "hand.ana") == Hand(
        id="hand.ana", person="ana", at=play.now, room="room-1"
    )


def test_who_leads_lowers_all_hands_of_a_room(play: StagePlay) -> None:
    play.do("new", "hand.raise")
    play.lead("session.start")
    play.lead("rooms.open")
    for person in ("ana", "ben", "eva"):
        play.do(person, "hand.raise")
    assert play.do("ana", "hands.lower", room="room-1") == Refusal("not-allowed")
    assert done(play.lead("hands.lower", room="room-1"))
    assert {hand.person for hand in play.channel.state.of(Hand)} == {"new", "eva"}
    assert done(play.lead("hands.lower"))
    assert {hand.person for hand in play.channel.state.of(Hand)} == {"eva"}


def test_the_author_of_an_unnamed_thought_is_told_to_nobody_else(play: StagePlay) -> None:
    play.do("ana", "parked.add", parked="p1", words="Who pays?", anonymous=True)
    parked = play.channel.state.get(Parked, "p1")
    for viewer in (Viewer("eva", "participant"), Viewer("fac", "facilitator"), Viewer("obs", "observer")):
        assert parked.seen_by(viewer) == parked.model_copy(update={"author": ""})
    assert parked.seen_by(Viewer("ana", "participant")) == parked
    assert parked.sight() is not None
    assert done(play.do("ana", "parked.words", parked="p1", words="Who pays for it?"))
    assert done(play.lead("parked.remove", parked="p1"))


def test_who_leads_sorts_the_parking_lot(play: StagePlay) -> None:
    for parked in ("first", "second"):
        play.do("ana", "parked.add", parked=parked, words="x")
    assert play.do("ana", "parked.move", parked="second", position=0) == Refusal("not-allowed")
    assert done(play.lead("parked.move", parked="second", position=0))
    assert done(play.do("ben", "parked.add", parked="third", words="x"))
    order = sorted(play.channel.state.of(Parked), key=lambda one: one.position)
    assert [one.id for one in order] == ["second", "first", "third"]


def test_while_frozen_participants_change_no_board(play: StagePlay) -> None:
    ana, fac = Viewer("ana", "participant"), Viewer("fac", "facilitator")
    assert enter_board(ana, PRACTICE, play.channel.state).write
    assert play.do("ana", "session.freeze", frozen=True) == Refusal("not-allowed")
    assert done(play.lead("session.freeze", frozen=True))
    assert enter_board(ana, PRACTICE, play.channel.state).reason == "frozen"
    play.lead("session.start")
    play.lead("rooms.open")
    assert enter_board(ana, "room-1", play.channel.state).reason == "frozen"
    assert enter_board(fac, "room-1", play.channel.state).write
    play.lead("session.freeze", frozen=False)
    assert enter_board(ana, "room-1", play.channel.state).write
