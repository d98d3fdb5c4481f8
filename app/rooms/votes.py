"""Rules of dot voting: a budget for each person, kept by the server."""

from typing import Any, ClassVar

from app.engine.events import Facts, change, put
from app.engine.records import RecordId
from app.engine.refusals import Refusal
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.rooms.notes import open_board
from app.rooms.records import Note, Vote


class CastVote(Args):
    """One dot more on a note."""

    kind: ClassVar[str] = "vote.cast"
    note: RecordId


class TakeVote(Args):
    """One of one's own dots back."""

    kind: ClassVar[str] = "vote.take"
    note: RecordId


def cast(args: CastVote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`, `vote-budget-spent`.
    """
    board = open_board(context)
    note = context.state.get(Note, args.note)
    if spent(context.state, context.actor.person) >= board.budget:
        raise Refusal("vote-budget-spent", budget=board.budget)
    mine = _mine(note, context)
    vote = mine.model_copy(update={"dots": mine.dots + 1})
    return Facts(put=(put(vote), change(note, votes=note.votes + 1)))


def take(args: TakeVote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`, `no-vote-here`.
    """
    open_board(context)
    note = context.state.get(Note, args.note)
    mine = _mine(note, context)
    if mine.dots == 0:
        raise Refusal("no-vote-here")
    fewer = change(note, votes=note.votes - 1)
    if mine.dots == 1:
        return Facts(put=(fewer,), remove=(mine.id,))
    return Facts(put=(change(mine, dots=mine.dots - 1), fewer))


def spent(state: State, person: str) -> int:
    """Dots that a person has on this board."""
    return sum(vote.dots for vote in state.of(Vote) if vote.person == person)


def _mine(note: Note, context: Context) -> Vote:
    person = context.actor.person
    known = context.state.find(Vote, f"v.{person}.{note.id}")
    return known or Vote(id=f"v.{person}.{note.id}", note=note.id, person=person, dots=0)


OPERATIONS: list[Operation[Any]] = [Operation(CastVote, cast), Operation(TakeVote, take)]
