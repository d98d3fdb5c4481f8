"""Deleting takes along what leans on a thing; bringing back restores it with its words."""

import pytest

from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.rooms.limits import TRASH
from app.rooms.records import Deleted, Group, Note
from app.rooms.shapes import Arrow
from tests.rooms.play import BoardPlay, done


def joined() -> BoardPlay:
    play = BoardPlay()
    play.add("ana", "n1", "first", x=10.0, y=20.0)
    play.add("ben", "n2", "second")
    play.do("ben", "arrow.add", arrow="a1", source="n1", target="n2", x=0, y=0, x2=1, y2=1)
    return play


def test_a_note_comes_back_with_words_place_number_and_arrows() -> None:
    play = joined()
    before = play.note("n1")
    play.do("ana", "note.delete", note="n1")
    assert play.channel.state.find(Arrow, "a1") is None
    assert done(play.do("ana", "objects.back", ids=["n1"]))
    assert play.note("n1") == before
    assert play.channel.state.text("n1") == "first"
    assert play.channel.state.get(Arrow, "a1").source == "n1"
    assert not list(play.channel.state.of(Deleted))


def test_its_words_can_be_written_on() -> None:
    play = joined()
    play.do("ana", "note.delete", note="n1")
    play.do("ana", "objects.back", ids=["n1"])
    assert done(play.write("eva", "n1", "more "))
    assert sorted(play.channel.state.text("n1")) == sorted("more first")


def test_only_who_has_to_do_with_it_brings_it_back() -> None:
    play = joined()
    play.lead("objects.delete", ids=["n1"])
    assert play.do("ben", "objects.back", ids=["n1"]) == Refusal("not-yours")
    assert done(play.do("ana", "objects.back", ids=["n1"]))
    assert play.do("ana", "objects.back", ids=["n1"]) == Refusal("gone")


def test_it_comes_back_without_what_is_no_more() -> None:
    play = joined()
    play.lead("zone.add", zone="z9", title="Nine", x=0, y=0, w=400, h=400)
    play.do("ana", "group.make", group="g1", notes=["n1"])
    play.do("ana", "vote.cast", note="n1")
    play.do("ana", "note.delete", note="n1")
    assert play.channel.state.find(Group, "g1") is None
    play.do("ben", "note.delete", note="n2")
    play.do("ana", "objects.back", ids=["n1"])
    note = play.note("n1")
    assert (note.group, note.votes) == (None, 0)
    assert play.channel.state.find(Arrow, "a1") is None


def test_an_id_that_may_come_back_is_taken() -> None:
    play = joined()
    play.do("ana", "note.delete", note="n1")
    assert play.add("eva", "n1") == Refusal("id-taken")


def test_strangers_are_not_told_what_was_deleted() -> None:
    play = joined()
    play.do("ana", "note.delete", note="n1")
    told = {who: str(play.channel.join(Viewer(who, "participant")).facts) for who in ("ana", "eva")}
    assert "deleted.n1" in told["ana"]
    assert "deleted.n1" not in told["eva"]


def test_the_trash_is_bounded() -> None:
    play = BoardPlay()
    for start in range(0, 300, 100):
        notes = [{"note": f"n{start + n}", "words": "x"} for n in range(100)]
        play.do("ana", "notes.add", notes=notes)
        assert done(play.do("ana", "objects.delete", ids=[note["note"] for note in notes]))
    kept = [deleted.thing["id"] for deleted in play.channel.state.of(Deleted)]
    assert len(kept) == TRASH
    assert "n0" not in kept
    assert not list(play.channel.state.of(Note))


@pytest.mark.parametrize("person", ["ben", "eva"])
def test_nobody_deletes_what_is_not_theirs(person: str) -> None:
    play = joined()
    answer = play.do(person, "objects.delete", ids=["n2", "n1"] if person == "ben" else ["a1"])
    assert answer == Refusal("not-your-note" if person == "ben" else "not-yours")
    assert len(play.notes) == 2
