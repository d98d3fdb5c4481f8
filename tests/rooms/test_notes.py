"""Sticky notes: where they go, who may change them, and what a lock means."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.limits import NOTE_CHARACTERS
from app.engine.refusals import Refusal
from app.engine.text import encode, first_update
from app.rooms.records import EDGE, NOTE_HEIGHT, NOTE_WIDTH, Zone
from tests.rooms.play import BoardPlay, done


def test_a_note_has_its_words_its_author_and_a_number() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua para todas", zone="stand")
    play.add("ben", "n2", zone="stand")
    assert play.channel.state.text("n1") == "Agua para todas"
    assert (play.note("n1").author, play.note("n1").number, play.note("n2").number) == ("ana", 1, 2)


def test_numbers_are_never_given_twice() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    play.do("ana", "note.delete", note="n1")
    play.add("ana", "n2")
    assert play.note("n2").number == 2


@given(st.lists(st.sampled_from(["stand", "works", "blocks", "propose"]), min_size=2, max_size=40))
def test_notes_placed_by_themselves_never_cover_each_other(zones: list[str]) -> None:
    play = BoardPlay()
    for number, zone in enumerate(zones):
        assert done(play.add("ana", f"n{number}", zone=zone))
    notes = play.notes
    for index, one in enumerate(notes):
        for other in notes[index + 1 :]:
            if one.zone == other.zone:
                assert abs(one.x - other.x) >= NOTE_WIDTH or abs(one.y - other.y) >= NOTE_HEIGHT


def test_a_note_dropped_in_a_zone_belongs_to_it() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    target = play.channel.state.get(Zone, "propose")
    play.do("ana", "note.move", note="n1", x=target.x + 100, y=target.y + 100)
    assert play.note("n1").zone == "propose"
    play.do("ana", "note.move", note="n1", x=-5000.0, y=-5000.0)
    assert play.note("n1").zone is None


def test_a_note_moved_to_a_zone_finds_a_place_there() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    play.do("ben", "note.move", note="n1", zone="works")
    zone = play.channel.state.get(Zone, "works")
    assert play.note("n1").zone == "works"
    assert zone.x <= play.note("n1").x <= zone.x + zone.w


def test_everyone_in_the_room_may_write_but_only_the_author_deletes() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "one")
    assert done(play.do("ben", "note.colour", note="n1", colour="sky"))
    assert play.do("ben", "note.delete", note="n1") == Refusal("not-your-note")
    assert done(play.lead("note.delete", note="n1"))
    assert play.channel.state.text("n1") == ""


@pytest.mark.parametrize(
    ("kind", "args"),
    [
        ("note.move", {"x": 1.0, "y": 1.0}),
        ("note.colour", {"colour": "sky"}),
        ("note.text", {"update": encode(first_update("x"))}),
        ("note.delete", {}),
    ],
)
def test_a_locked_note_changes_for_nobody_but_who_leads(kind: str, args: dict[str, Any]) -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    play.lead("note.lock", note="n1", locked=True)
    before = play.channel.state.records["n1"]
    assert play.do("ana", kind, note="n1", **args) == Refusal("note-locked")
    assert play.channel.state.records["n1"] == before
    assert done(play.lead(kind, note="n1", **args))


def test_a_locked_board_takes_nothing_from_participants() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    play.lead("board.lock", locked=True)
    assert play.add("ana", "n2") == Refusal("board-locked")
    assert play.do("ana", "note.colour", note="n1", colour="sky") == Refusal("board-locked")
    assert play.do("ana", "vote.cast", note="n1") == Refusal("board-locked")
    assert done(play.lead("note.add", note="n3"))


@pytest.mark.parametrize("kind", ["note.lock", "board.lock", "board.setup"])
def test_participants_cannot_lock_or_lay_out(kind: str) -> None:
    assert BoardPlay().do("ana", kind, note="n1", locked=True) == Refusal("not-allowed")


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"note": "n1", "zone": "nowhere"}, "gone"),
        ({"note": "n1", "x": 1e9, "y": 0.0}, "wrong-form"),
        ({"note": "n1", "x": float("nan"), "y": 0.0}, "wrong-form"),
        ({"note": "n1", "colour": "plaid"}, "wrong-form"),
        ({"note": "n 1"}, "wrong-form"),
        ({"note": "n1", "votes": 99}, "wrong-form"),
        ({"note": "board"}, "id-taken"),
        ({"note": "n1", "update": "AAECAw=="}, "text-broken"),
        ({"note": "n1", "update": encode(first_update("x" * (NOTE_CHARACTERS + 1)))}, "text-too-long"),
    ],
)
def test_bad_notes_are_refused_and_leave_nothing(args: dict[str, Any], code: str) -> None:
    play = BoardPlay()
    seq = play.channel.seq
    outcome = play.do("ana", "note.add", **args)
    assert isinstance(outcome, Refusal)
    assert (outcome.code, play.channel.seq, play.notes) == (code, seq, [])


def test_a_foreign_note_is_gone() -> None:
    play = BoardPlay()
    for kind in ("note.move", "note.delete", "vote.cast", "note.text"):
        args: dict[str, Any] = {"x": 1.0, "y": 1.0} if kind == "note.move" else {}
        args |= {"update": encode(first_update("x"))} if kind == "note.text" else {}
        assert play.do("ana", kind, note="from-another-board", **args) == Refusal("gone")


def test_a_zone_with_more_notes_than_the_board_has_room_for_takes_the_next_all_the_same() -> None:
    """Somebody floods it: nobody else may be kept from writing, nor wait for a place to be found."""
    play = BoardPlay()
    for number in range(450):
        assert done(play.add("ana", f"n{number}", zone="stand"))
    assert max(note.y for note in play.notes) <= EDGE
