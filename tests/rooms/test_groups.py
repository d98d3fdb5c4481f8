"""Groups: notes are in one or none, and no group is ever empty."""

from hypothesis import given
from hypothesis import strategies as st

from app.engine.refusals import Refusal
from app.rooms.records import Group
from tests.rooms.play import BoardPlay, done

NOTES = ("n1", "n2", "n3", "n4")
GROUPS = ("g1", "g2", "g3")

notes = st.lists(st.sampled_from(NOTES), min_size=1, max_size=3)
steps = st.lists(
    st.one_of(
        st.tuples(
            st.just("group.make"), st.fixed_dictionaries({"group": st.sampled_from(GROUPS), "notes": notes})
        ),
        st.tuples(
            st.just("group.join"), st.fixed_dictionaries({"group": st.sampled_from(GROUPS), "notes": notes})
        ),
        st.tuples(st.just("group.leave"), st.fixed_dictionaries({"notes": notes})),
        st.tuples(st.just("group.dissolve"), st.fixed_dictionaries({"group": st.sampled_from(GROUPS)})),
        st.tuples(st.just("objects.delete"), st.fixed_dictionaries({"ids": notes})),
        st.tuples(st.just("objects.back"), st.fixed_dictionaries({"ids": notes})),
        st.tuples(st.just("note.lock"), st.fixed_dictionaries({"note": st.sampled_from(NOTES)})),
    ),
    max_size=25,
)


@given(steps)
def test_no_group_is_empty_and_no_note_in_one_that_is_not_there(
    played: list[tuple[str, dict[str, object]]],
) -> None:
    play = BoardPlay()
    for note in NOTES:
        play.add("ana", note)
    for kind, args in played:
        if kind == "note.lock":
            play.lead(kind, locked=True, **args)
        else:
            play.do("ana", kind, **args)
        groups = {group.id for group in play.channel.state.of(Group)}
        assert {note.group for note in play.notes} - {None} == groups


def test_one_note_dropped_on_another_is_one_step() -> None:
    play = BoardPlay()
    play.add("ana", "n1", x=0.0, y=0.0)
    play.add("ben", "n2", x=500.0, y=0.0)
    places = [{"id": "n2", "x": 0.0, "y": 150.0}]
    assert done(play.do("eva", "group.make", group="g1", title="Water", notes=["n1", "n2"], places=places))
    assert [(note.group, note.y) for note in play.notes] == [("g1", 0), ("g1", 150)]
    assert done(play.do("eva", "group.title", group="g1", title="Water and land"))
    assert done(play.do("eva", "group.dissolve", group="g1"))
    assert [(note.group, note.y) for note in play.notes] == [(None, 0), (None, 150)]


def test_a_locked_note_is_not_grouped() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    play.lead("note.lock", note="n1", locked=True)
    assert play.do("ana", "group.make", group="g1", notes=["n1"]) == Refusal("note-locked")
    assert play.channel.state.find(Group, "g1") is None
