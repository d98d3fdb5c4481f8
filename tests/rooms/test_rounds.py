"""Rounds of dot voting: their rules hold whatever people send, and their results are kept."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.rooms.records import Round, Vote
from app.rooms.rounds import MINUTE
from tests.rooms.play import BoardPlay, done

PEOPLE = ("ana", "ben", "eva")
NOTES = ("n1", "n2", "n3")

options = st.fixed_dictionaries(
    {"budget": st.integers(1, 4), "several": st.booleans(), "own": st.booleans(), "hidden": st.booleans()}
)
steps = st.lists(
    st.tuples(
        st.sampled_from(PEOPLE),
        st.sampled_from(
            [
                "vote.cast",
                "vote.cast",
                "vote.take",
                "note.delete",
                "objects.back",
                "round.close",
                "round.open",
            ]
        ),
        st.sampled_from(NOTES),
    ),
    max_size=40,
)


def board(**round: Any) -> BoardPlay:
    play = BoardPlay()
    for person, note in zip(PEOPLE, NOTES, strict=True):
        play.add(person, note, f"by {person}")
    if round:
        assert done(play.lead("round.open", **round))
    return play


def round(play: BoardPlay, number: int) -> Round:
    return play.channel.state.get(Round, f"round.{number}")


@given(options, steps)
def test_no_sequence_of_operations_breaks_a_round(
    options: dict[str, Any], played: list[tuple[str, str, str]]
) -> None:
    play = board(**options)
    for person, kind, note in played:
        if kind in ("round.close", "round.open"):
            play.lead(kind)
        elif kind == "objects.back":
            play.do(person, kind, ids=[note])
        else:
            play.do(person, kind, note=note)
        check(play, options)


def check(play: BoardPlay, options: dict[str, Any]) -> None:
    first = round(play, 1)
    votes = [vote for vote in play.channel.state.of(Vote) if vote.round == 1]
    spent = Counter({person: sum(vote.dots for vote in votes if vote.person == person) for person in PEOPLE})
    assert all(dots <= options["budget"] for dots in spent.values())
    assert options["several"] or all(vote.dots == 1 for vote in votes)
    authors = dict(zip(NOTES, PEOPLE, strict=True))
    assert options["own"] or all(authors[vote.note] != vote.person for vote in votes)
    if first.open:
        assert first.cast == spent.total()
        counted = Counter({note.id: note.votes for note in play.notes})
        on_notes = Counter[str]()
        for vote in votes:
            on_notes[vote.note] += vote.dots
        assert +counted == (Counter() if options["hidden"] else +on_notes)


def test_votes_without_a_round_become_the_first() -> None:
    play = board()
    for note in ("n1", "n1", "n2"):
        assert done(play.do("eva", "vote.cast", note=note))
    assert done(play.lead("round.open", title="Second thoughts", budget=1))
    first, second = round(play, 1), round(play, 2)
    assert (first.open, first.counts, first.cast, second.open) == (False, {"n1": 2, "n2": 1}, 3, True)
    assert [note.votes for note in play.notes] == [0, 0, 0]
    assert done(play.do("eva", "vote.cast", note="n3"))
    assert play.do("eva", "vote.cast", note="n3") == Refusal("vote-budget-spent", budget=1)


def test_a_hidden_round_tells_nobody_the_count_before_its_end() -> None:
    play = board(hidden=True)
    play.do("ana", "vote.cast", note="n2")
    play.do("ben", "vote.cast", note="n2")
    assert play.note("n2").votes == 0
    seen = play.channel.join(Viewer("fac", "facilitator")).facts
    assert "'votes': 1" not in str(seen)
    assert "'votes': 2" not in str(seen)
    assert round(play, 1).cast == 2
    play.lead("round.close")
    assert (play.note("n2").votes, round(play, 1).counts) == (2, {"n2": 2})
    assert play.do("ana", "vote.cast", note="n2") == Refusal("round-closed")


def test_results_outlive_the_notes() -> None:
    play = board(budget=2)
    play.do("ana", "vote.cast", note="n2")
    play.lead("round.close")
    play.do("ben", "note.delete", note="n2")
    assert round(play, 1).counts == {"n2": 1}


def test_the_clock_of_a_round() -> None:
    play = board(minutes=1)
    ends = round(play, 1).ends_at
    assert ends == round(play, 1).opened_at + MINUTE
    play.lead("round.extend", minutes=2)
    assert round(play, 1).ends_at == ends + 2 * MINUTE
    assert play.serve("round.end", round=1) == Refusal("no-round")
    play.now = ends + 2 * MINUTE
    assert play.do("ana", "vote.cast", note="n1") == Refusal("round-closed")
    assert done(play.serve("round.end", round=1))
    assert not round(play, 1).open
    assert play.lead("round.extend", minutes=1) == Refusal("no-round")


@pytest.mark.parametrize(
    ("options", "note", "code"),
    [({"several": False}, "n2", "one-vote-a-note"), ({"own": False}, "n1", "own-note")],
)
def test_what_a_round_does_not_allow(options: dict[str, Any], note: str, code: str) -> None:
    play = board(**options)
    play.do("ana", "vote.cast", note="n2")
    assert play.do("ana", "vote.cast", note=note) == Refusal(code)


def test_rounds_are_for_who_leads_and_one_at_a_time() -> None:
    play = board(budget=1)
    for kind in ("round.open", "round.close", "round.extend", "round.end"):
        assert play.do("ana", kind) == Refusal("not-allowed")
    assert play.lead("round.open") == Refusal("round-running")
