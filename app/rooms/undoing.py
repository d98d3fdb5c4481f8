"""Taking back what one did oneself, as far as nobody has gone on from there."""

from typing import Any, ClassVar

from app.engine.events import Facts, OperationId
from app.engine.refusals import Refusal
from app.engine.rules import Args, Context, Operation


class Undo(Args):
    """Take back one's own operation `op`; to redo it, take back the operation that took it back."""

    kind: ClassVar[str] = "board.undo"
    op: OperationId


def undo(args: Undo, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `nothing-to-undo`.
    """
    raise Refusal("nothing-to-undo")


OPERATIONS: list[Operation[Any]] = [Operation(Undo, undo)]
