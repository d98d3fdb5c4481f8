"""What who leads does with a whole board: silent writing and revealing, authors unnamed, the spotlight."""

from typing import Any, ClassVar, Literal

from app.engine.events import Facts, change
from app.engine.records import RecordId
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.rooms.guards import open_board
from app.rooms.records import Board, BoardObject


class WriteSilently(Args):
    """From now on nobody reads what others put on the board, until who leads (or the room) reveals it."""

    kind: ClassVar[str] = "board.silent"
    reveal: Literal["leaders", "room"] = "leaders"


class Reveal(Args):
    """Silent writing ends, and everyone reads everything."""

    kind: ClassVar[str] = "board.reveal"


class HideAuthors(Args):
    """Of what is put on the board from now on nobody is told the author; what has no author keeps none."""

    kind: ClassVar[str] = "board.anonymous"
    anonymous: bool


class Spotlight(Args):
    """Show one object to everyone on the board; None: no more."""

    kind: ClassVar[str] = "board.spotlight"
    id: RecordId | None


def write_silently(args: WriteSilently, context: Context) -> Facts:
    return Facts(put=(change(_board(context), silent=True, reveal=args.reveal),))


def reveal(args: Reveal, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `reveal-not-yours`.
    """
    board = open_board(context)
    if board.reveal != "room" and not context.actor.leads:
        raise Refusal("reveal-not-yours")
    hidden = (thing for thing in context.state.of(BoardObject) if thing.hidden)
    return Facts(put=(change(board, silent=False), *(change(thing, hidden=False) for thing in hidden)))


def hide_authors(args: HideAuthors, context: Context) -> Facts:
    return Facts(put=(change(_board(context), anonymous=args.anonymous),))


def spotlight(args: Spotlight, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`.
    """
    if args.id is not None:
        context.state.get(BoardObject, args.id)
    return Facts(put=(change(_board(context), spotlight=args.id),))


def tells(state: State, kind: str) -> bool:
    """Whether a cursor, or who types or drags, may be shown without saying who wrote what."""
    board = state.find(Board, "board")
    return board is None or not (board.anonymous or (board.silent and kind != "cursor"))


def _board(context: Context) -> Board:
    return context.state.get(Board, "board")


OPERATIONS: list[Operation[Any]] = [
    Operation(WriteSilently, write_silently, who=GUIDES),
    Operation(Reveal, reveal),
    Operation(HideAuthors, hide_authors, who=GUIDES),
    Operation(Spotlight, spotlight, who=GUIDES),
]
