"""Dot votes: the budget holds whatever people send, and a note's count is the sum of its dots."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.rooms.records import Vote
from app.rooms.votes import spent
from tests.rooms.play import BUDGET, BoardPlay, done

PEOPLE = ("ana", "ben", "eva")
NOTES = ("n1", "n2", "n3")

steps = st.lists(
    st.tuples(
        st.sampled_from(PEOPLE),
        st.sampled_from(["vote.cast", "vote.cast", "vote.take", "note.delete", "note.add"]),
        st.sampled_from(NOTES),
    ),
    max_size=60,
)


@given(steps)
def test_no_sequence_of_operations_breaks_the_count(played: list[tuple[str, str, str]]) -> None:
    play = BoardPlay()
    for person, kind, note in played:
        play.do(person, kind, note=note)
    votes = list(play.channel.state.of(Vote))
    dots = Counter[str]()
    for vote in votes:
        dots[vote.note] += vote.dots
        assert vote.dots > 0
    assert {note.id: note.votes for note in play.notes} == {note.id: dots[note.id] for note in play.notes}
    assert dots.keys() <= {note.id for note in play.notes}
    assert all(spent(play.channel.state, person) <= BUDGET for person in PEOPLE)


def test_a_spent_budget_says_so_and_one_taken_back_can_be_given_again() -> None:
    play = BoardPlay()
    for note in NOTES:
        play.add("ana", note)
        assert done(play.do("ana", "vote.cast", note=note))
    assert play.do("ana", "vote.cast", note="n1") == Refusal("vote-budget-spent", budget=BUDGET)
    assert done(play.do("ana", "vote.take", note="n2"))
    assert done(play.do("ana", "vote.cast", note="n1"))
    assert (play.note("n1").votes, play.note("n2").votes) == (2, 0)


def test_nobody_takes_back_what_is_not_theirs() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    play.do("ana", "vote.cast", note="n1")
    assert play.do("ben", "vote.take", note="n1") == Refusal("no-vote-here")
    assert play.note("n1").votes == 1


def test_a_deleted_note_gives_its_votes_back() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    play.do("ben", "vote.cast", note="n1")
    play.do("ana", "note.delete", note="n1")
    assert spent(play.channel.state, "ben") == 0


def test_a_vote_is_seen_by_its_person_alone() -> None:
    play = BoardPlay()
    play.add("ana", "n1")
    play.do("ana", "vote.cast", note="n1")
    for viewer in (Viewer("ben", "participant"), Viewer("fac", "facilitator"), Viewer("org", "organizer")):
        assert "v.ana" not in str(play.channel.join(viewer).facts)
    assert "v.ana.n1" in str(play.channel.join(Viewer("ana", "participant")).facts)
