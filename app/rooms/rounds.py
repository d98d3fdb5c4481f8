"""Rounds of dot voting: opened, timed and closed by who leads; results of all rounds are kept."""

from collections import Counter
from collections.abc import Set
from typing import Annotated, Any, ClassVar, Final

from pydantic import Field

from app.engine.events import Facts, change, put
from app.engine.records import Fields
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES, SERVER_ONLY
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.rooms.limits import DOTS_EACH, LONGEST_ROUND, ROUNDS_PER_BOARD
from app.rooms.records import Board, Note, Round, Title, Vote

MINUTE: Final = 60_000
Minutes = Annotated[int, Field(ge=1, le=LONGEST_ROUND)]


class OpenRound(Args):
    """A new round of voting; what `Round` says of its fields. `minutes`: it ends by itself."""

    kind: ClassVar[str] = "round.open"
    title: Title = ""
    budget: Annotated[int, Field(ge=1, le=DOTS_EACH)] = 3
    several: bool = True
    own: bool = True
    hidden: bool = False
    shuffled: bool = False
    minutes: Minutes | None = None


class CloseRound(Args):
    """End the running round; its counts are told to everyone."""

    kind: ClassVar[str] = "round.close"


class EndRound(Args):
    """The server ends the round whose time is over."""

    kind: ClassVar[str] = "round.end"
    round: int


class ExtendRound(Args):
    """Give the running round more time, or a clock if it had none."""

    kind: ClassVar[str] = "round.extend"
    minutes: Minutes


def open_round(args: OpenRound, context: Context) -> Facts:
    """Votes given before there was any round become a round that is closed.

    Raises:
        Refusal: `round-running`, `too-many-rounds`.
    """
    state = context.state
    last = latest(state)
    if last and last.open:
        raise Refusal("round-running")
    before = [] if last else _first(state, context.now)
    number = (last.number if last else len(before)) + 1
    if number > ROUNDS_PER_BOARD:
        raise Refusal("too-many-rounds", limit=ROUNDS_PER_BOARD)
    new = Round(
        id=f"round.{number}",
        number=number,
        opened_at=context.now,
        seed=context.seed if args.shuffled else 0,
        ends_at=context.now + args.minutes * MINUTE if args.minutes else None,
        **args.model_dump(exclude={"minutes"}),
    )
    blank = [change(note, votes=0) for note in state.of(Note) if note.votes]
    return Facts(put=(*(put(round) for round in before), put(new), *blank))


def close_round(args: CloseRound, context: Context) -> Facts:
    """
    Raises:
        Refusal: `no-round`.
    """
    return _closing(_running(context.state), context)


def end_round(args: EndRound, context: Context) -> Facts:
    """
    Raises:
        Refusal: `no-round`, because it was closed or given more time.
    """
    running = _running(context.state)
    if running.number != args.round or running.ends_at is None or running.ends_at > context.now:
        raise Refusal("no-round")
    return _closing(running, context)


def extend_round(args: ExtendRound, context: Context) -> Facts:
    """
    Raises:
        Refusal: `no-round`.
    """
    running = _running(context.state)
    ends_at = max(running.ends_at or 0, context.now) + args.minutes * MINUTE
    return Facts(put=(change(running, ends_at=ends_at),))


def latest(state: State) -> Round | None:
    """The running round, or else the last one. Rounds are never removed, so they can be counted."""
    last = None
    for number in range(1, ROUNDS_PER_BOARD + 1):
        known = state.find(Round, f"round.{number}")
        if known is None:
            break
        last = known
    return last


def without_dots(notes: Set[str], state: State) -> list[Fields]:
    """What the running round says once some notes, and the dots on them, are gone."""
    running = latest(state)
    if running is None or not running.open:
        return []
    lost = sum(vote.dots for vote in state.of(Vote) if vote.round == running.number and vote.note in notes)
    return [change(running, cast=running.cast - lost)] if lost else []


def _running(state: State) -> Round:
    last = latest(state)
    if last is None or not last.open:
        raise Refusal("no-round")
    return last


def _closing(running: Round, context: Context) -> Facts:
    counts = _counts(running.number, context.state)
    closed = change(running, open=False, closed_at=context.now, counts=counts)
    notes = [
        change(note, votes=counts[note.id])
        for note in context.state.of(Note)
        if note.votes != counts[note.id]
    ]
    return Facts(put=(closed, *notes))


def _counts(number: int, state: State) -> Counter[str]:
    counts = Counter[str]()
    for vote in state.of(Vote):
        if vote.round == number:
            counts[vote.note] += vote.dots
    return counts


def _first(state: State, now: int) -> list[Round]:
    """The round that people voted in without anyone opening it."""
    counts = _counts(0, state)
    if not counts:
        return []
    budget = state.get(Board, "board").budget
    cast = counts.total()
    first = Round(
        id="round.1",
        number=1,
        title="",
        budget=budget,
        open=False,
        opened_at=now,
        closed_at=now,
        cast=cast,
        counts=dict(counts),
    )
    return [first]


OPERATIONS: list[Operation[Any]] = [
    Operation(OpenRound, open_round, who=GUIDES),
    Operation(CloseRound, close_round, who=GUIDES),
    Operation(ExtendRound, extend_round, who=GUIDES),
    Operation(EndRound, end_round, who=SERVER_ONLY),
]
