"""Undo and redo: one's own operations only, and never what others did since."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.channel import Applied, Channel
from app.engine.refusals import Refusal
from app.engine.snapshot import dump, load, same
from app.rooms.records import DELETED, Group, Zone
from app.rooms.rules import RULES
from app.rooms.shapes import Arrow
from tests.rooms.play import BoardPlay, done


def last(play: BoardPlay) -> str:
    return play.events[-1].op


def undo(play: BoardPlay, person: str = "ana", op: str | None = None) -> bool:
    return done(play.do(person, "board.undo", op=op or last(play)))


def test_a_move_is_taken_back_and_done_again() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    before = play.note("n1")
    play.do("ana", "note.move", note="n1", zone="works")
    after = play.note("n1")
    assert undo(play)
    assert play.note("n1") == before
    assert undo(play)
    assert play.note("n1") == after


def test_what_another_changed_since_stays() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    play.do("ana", "objects.place", places=[{"id": "n1", "x": 1000.0, "y": 50.0, "w": 300.0}])
    op = last(play)
    play.do("ben", "note.move", note="n1", x=1000.0, y=400.0)
    assert undo(play, op=op)
    assert (play.note("n1").x, play.note("n1").y, play.note("n1").w) == (1000, 400, 184)


def test_nobody_takes_back_what_another_did() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    assert play.do("ben", "board.undo", op=last(play)) == Refusal("nothing-to-undo")


def test_adding_is_taken_back_words_and_all_and_done_again() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua")
    op = last(play)
    play.write("ana", "n1", "pura ")
    assert undo(play, op=op)
    assert play.notes == []
    assert undo(play)
    assert sorted(play.channel.state.text("n1")) == sorted("pura Agua")


def test_a_note_stays_when_another_wrote_voted_or_joined_it() -> None:
    others: dict[str, dict[str, Any]] = {
        "write": {},
        "vote.cast": {"note": "n1"},
        "note.react": {"note": "n1", "reaction": "idea"},
        "note.colour": {"note": "n1", "colour": "sky"},
        "arrow.add": {"arrow": "a1", "source": "n1", "x": 0, "y": 0, "x2": 1, "y2": 1},
        "group.make": {"group": "g1", "notes": ["n1"]},
        "answer.cite": {"answer": "answer.1", "note": "n1"},
    }
    for kind, args in others.items():
        play = BoardPlay()
        play.add("ana", "n1", "Agua")
        op = last(play)
        assert done(play.write("ben", "n1", "x") if kind == "write" else play.do("ben", kind, **args)), kind
        assert play.do("ana", "board.undo", op=op) == Refusal("nothing-to-undo"), kind


def test_deleting_is_taken_back_with_arrows_group_and_words() -> None:
    play = BoardPlay()
    play.add("ana", "n1", "Agua")
    play.add("ben", "n2", "Tierra")
    play.do("ben", "arrow.add", arrow="a1", source="n1", target="n2", x=0, y=0, x2=1, y2=1)
    play.do("ben", "group.make", group="g1", title="Water", notes=["n1"])
    before = dict(play.channel.state.records)
    play.do("ana", "note.delete", note="n1")
    assert play.channel.state.find(Group, "g1") is None
    assert undo(play)
    assert play.channel.state.records == before
    assert play.channel.state.text("n1") == "Agua"
    assert play.channel.state.get(Arrow, "a1").source == "n1"


def test_a_group_that_another_named_stays() -> None:
    play = BoardPlay()
    play.add("ben", "n1")
    play.do("ana", "group.make", group="g1", notes=["n1"])
    op = last(play)
    play.do("ben", "group.title", group="g1", title="Water")
    assert play.do("ana", "board.undo", op=op) == Refusal("nothing-to-undo")
    assert play.note("n1").group == "g1"


def test_many_at_once_are_one_step() -> None:
    play = BoardPlay()
    play.do("ana", "notes.add", notes=[{"note": f"n{n}", "words": "x"} for n in range(20)])
    op = last(play)
    play.do("ben", "note.colour", note="n7", colour="sky")
    assert undo(play, op=op)
    assert [note.id for note in play.notes] == ["n7"]


def test_a_facilitator_takes_back_a_zone_and_its_notes_belong_again() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    play.lead("zone.remove", zone="stand")
    assert play.note("n1").zone is None
    assert done(play.lead("board.undo", op=last(play)))
    assert play.channel.state.find(Zone, "stand")
    assert play.note("n1").zone == "stand"


def test_no_undo_goes_past_a_lock() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    play.do("ana", "note.colour", note="n1", colour="sky")
    op = last(play)
    play.lead("objects.lock", ids=["n1"], locked=True)
    assert play.do("ana", "board.undo", op=op) == Refusal("nothing-to-undo")
    play.lead("board.lock", locked=True)
    assert play.do("ana", "board.undo", op=op) == Refusal("board-locked")


def test_what_can_be_taken_back_outlives_a_restart() -> None:
    play = BoardPlay()
    play.add("ana", "n1", zone="stand")
    play.do("ana", "note.move", note="n1", zone="works")
    play.write("ben", "n1", "x")
    op = last(play)
    again = load(dump(play.channel), play.channel.name, RULES)
    followed = Channel.empty(play.channel.name, RULES)
    followed.follow(play.events)
    assert same(play.channel, again) == []
    assert same(play.channel, followed) == []
    play.channel = again
    assert play.do("ana", "board.undo", op=op) == Refusal("nothing-to-undo")
    assert undo(play, op=play.events[-2].op)
    assert play.note("n1").zone == "stand"


PEOPLE = ("ana", "ben")
IDS = ("n1", "n2", "n3", "c1")
id = st.sampled_from(IDS)
steps = st.lists(
    st.tuples(
        st.sampled_from(PEOPLE),
        st.sampled_from(
            "note.add move note.colour group.make group.leave objects.delete card.add "
            "objects.back write vote.cast undo undo undo".split()
        ),
        id,
        st.integers(1, 8),
    ),
    max_size=30,
)


@given(steps)
@settings(max_examples=150)
def test_no_undo_changes_what_another_did_since(played: list[tuple[str, str, str, int]]) -> None:
    play = BoardPlay()
    latest: dict[tuple[str, str], str] = {}
    for number, (person, kind, on, back) in enumerate(played):
        count = len(play.applied)
        _step(play, number, person, kind, on, back)
        for applied in play.applied[count:]:
            if kind == "undo":
                others = {
                    what: who for what in _touched(applied) if (who := latest.get(what, person)) != person
                }
                assert others == {}
            latest |= dict.fromkeys(_touched(applied), person)
        groups = {group.id for group in play.channel.state.of(Group)}
        assert {note.group for note in play.notes} - {None} == groups


def _touched(applied: Applied) -> set[tuple[str, str]]:
    """(record, field) that the event changed, of the fields that can be taken back; `text` for words."""
    changed = set()
    for id, both in applied.touched.items():
        before, after = (record.fields() if record else {} for record in (both.before, both.after))
        kind = both.before or both.after
        if kind and kind.type != "group":
            changed |= {(id, name) for name in kind.undo - {"zone"} if before.get(name) != after.get(name)}
        if both.after is None and not id.startswith(DELETED):
            changed.add((id, "text"))
    return changed | {(text.id, "text") for text in applied.event.text if not text.id.startswith(DELETED)}


def _step(play: BoardPlay, number: int, person: str, kind: str, on: str, back: int) -> None:
    known: dict[str, tuple[str, dict[str, Any]]] = {
        "note.add": ("note.add", {"note": on}),
        "move": ("objects.place", {"places": [{"id": on, "x": 10.0 * number, "y": 5.0}]}),
        "note.colour": ("note.colour", {"note": on, "colour": "sky" if number % 2 else "rose"}),
        "group.make": ("group.make", {"group": f"g{number}", "notes": [on]}),
        "group.leave": ("group.leave", {"notes": [on]}),
        "objects.delete": ("objects.delete", {"ids": [on]}),
        "objects.back": ("objects.back", {"ids": [on]}),
        "card.add": ("card.add", {"card": on, "x": 1, "y": 1, "url": "https://example.org"}),
        "vote.cast": ("vote.cast", {"note": on}),
        "undo": ("board.undo", {"op": play.events[-min(back, len(play.events))].op}),
    }
    if kind == "write":
        play.write(person, on, f"by {person}")
    else:
        name, args = known[kind]
        play.do(person, name, **args)
