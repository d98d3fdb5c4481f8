"""Rules of dot voting: a budget for each person, kept by the server. Without a round people vote too."""

from dataclasses import dataclass
from typing import Any, ClassVar

from app.engine.events import Facts, change, put
from app.engine.records import Fields, RecordId
from app.engine.refusals import Refusal
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.rooms.guards import open_board
from app.rooms.records import Board, Note, Round, Vote
from app.rooms.rounds import latest


class CastVote(Args):
    """One dot more on a note."""

    kind: ClassVar[str] = "vote.cast"
    note: RecordId


class TakeVote(Args):
    """One of one's own dots back."""

    kind: ClassVar[str] = "vote.take"
    note: RecordId


@dataclass(frozen=True, slots=True)
class Ballot:
    """How one votes now: in a round, or (`round` None) before there was any."""

    budget: int
    round: Round | None = None

    @property
    def number(self) -> int:
        return self.round.number if self.round else 0

    def counted(self, note: Note, dots: int) -> tuple[Fields, ...]:
        """What is told to everyone of `dots` more (or less) on a note."""
        told = () if self.round and self.round.hidden else (change(note, votes=note.votes + dots),)
        return (*told, change(self.round, cast=self.round.cast + dots)) if self.round else told


def cast(args: CastVote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `round-closed`, `gone`, `vote-budget-spent`, `one-vote-a-note`, `own-note`.
    """
    ballot = _ballot(open_board(context), context)
    note = context.state.get(Note, args.note)
    mine = _mine(note, ballot, context)
    if ballot.round and mine.dots and not ballot.round.several:
        raise Refusal("one-vote-a-note")
    if ballot.round and not ballot.round.own and note.author == context.actor.person:
        raise Refusal("own-note")
    if spent(context.state, context.actor.person, ballot.number) >= ballot.budget:
        raise Refusal("vote-budget-spent", budget=ballot.budget)
    vote = mine.model_copy(update={"dots": mine.dots + 1})
    return Facts(put=(put(vote), *ballot.counted(note, 1)))


def take(args: TakeVote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `round-closed`, `gone`, `no-vote-here`.
    """
    ballot = _ballot(open_board(context), context)
    note = context.state.get(Note, args.note)
    mine = _mine(note, ballot, context)
    if mine.dots == 0:
        raise Refusal("no-vote-here")
    fewer = ballot.counted(note, -1)
    if mine.dots == 1:
        return Facts(put=fewer, remove=(mine.id,))
    return Facts(put=(change(mine, dots=mine.dots - 1), *fewer))


def spent(state: State, person: str, round: int = 0) -> int:
    """Dots that a person has on this board in one round."""
    return sum(vote.dots for vote in state.of(Vote) if vote.person == person and vote.round == round)


def _ballot(board: Board, context: Context) -> Ballot:
    round = latest(context.state)
    if round is None:
        return Ballot(board.budget)
    if not round.open or (round.ends_at is not None and round.ends_at <= context.now):
        raise Refusal("round-closed")
    return Ballot(round.budget, round)


def _mine(note: Note, ballot: Ballot, context: Context) -> Vote:
    person = context.actor.person
    id = f"v.{ballot.number}.{person}.{note.id}" if ballot.number else f"v.{person}.{note.id}"
    known = context.state.find(Vote, id)
    return known or Vote(id=id, note=note.id, person=person, dots=0, round=ballot.number)


OPERATIONS: list[Operation[Any]] = [Operation(CastVote, cast), Operation(TakeVote, take)]
