"""A board's first operation: the server lays out the zones and questions of its block."""

from collections.abc import Sequence
from typing import Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field

from app.blocks.guide import Localized
from app.engine.events import Facts, TextUpdate, put
from app.engine.records import Record
from app.engine.refusals import Refusal
from app.engine.roles import SERVER_ONLY
from app.engine.rules import Args, Context, Operation
from app.engine.text import encode, first_update
from app.rooms.outcome import Answer
from app.rooms.records import Board
from app.rooms.template import zone_at

LINE_END: Final = "\n"
"""Every answer begins with it, as its last line can only be in a list when it has an end."""


class PlannedZone(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
    id: str
    title: Localized
    hint: Localized


class SetUp(Args):
    kind: ClassVar[str] = "board.setup"
    room: str
    block: str
    zones: list[PlannedZone]
    questions: list[Localized] = Field(default_factory=list)
    """The guiding questions that the group answers."""
    budget: int = 3


class AskQuestions(Args):
    """The guiding questions of a board that was laid out when there were none on boards."""

    kind: ClassVar[str] = "board.questions"
    questions: list[Localized]


def set_up(args: SetUp, context: Context) -> Facts:
    """
    Raises:
        Refusal: `id-taken`, because a board is laid out once.
    """
    if "board" in context.state.records:
        raise Refusal("id-taken")
    board = Board(id="board", room=args.room, block=args.block, budget=args.budget)
    zones = [zone_at(n, zone.id, zone.title, zone.hint) for n, zone in enumerate(args.zones)]
    return _with_answers([board, *zones], args.questions)


def ask_questions(args: AskQuestions, context: Context) -> Facts:
    """
    Raises:
        Refusal: `id-taken`, because the board has questions.
    """
    if next(iter(context.state.of(Answer)), None) is not None:
        raise Refusal("id-taken")
    return _with_answers([], args.questions)


def _with_answers(records: Sequence[Record], questions: Sequence[Localized]) -> Facts:
    answers = [
        Answer(id=f"answer.{n}", position=n, question=question)
        for n, question in enumerate(questions, start=1)
    ]
    texts = tuple(TextUpdate(id=answer.id, update=encode(first_update(LINE_END))) for answer in answers)
    return Facts(put=tuple(put(record) for record in (*records, *answers)), text=texts)


OPERATIONS: list[Operation[Any]] = [
    Operation(SetUp, set_up, who=SERVER_ONLY),
    Operation(AskQuestions, ask_questions, who=SERVER_ONLY),
]
