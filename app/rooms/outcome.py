"""The records of what a group brings back from its room: answers and findings. They live on the board."""

import re
from collections.abc import Mapping
from typing import Annotated, ClassVar, Final, Literal

from pydantic import StringConstraints

from app.blocks.guide import Localized
from app.engine.records import Record, RecordId
from app.rooms.limits import ANSWER_CHARACTERS, PARAGRAPH

MARKS: Final[Mapping[str, str]] = {
    "bold": r"true|null",
    "italic": r"true|null",
    "list": r'"bullet"|"number"|null',
    "link": r'"https?://[^\s<>"\\]{1,2000}"|null',
    "note": r'"[A-Za-z0-9_.:-]{1,64}"|null',
}
"""What an answer's words may be: each mark, and the form of its values as JSON. `note`: they name a note."""

Paragraph = Annotated[str, StringConstraints(max_length=PARAGRAPH)]


def may_mark(name: str, value: str) -> bool:
    """Whether an answer may have a mark."""
    return name in MARKS and re.fullmatch(MARKS[name], value) is not None


class Answer(Record):
    """The group's answer to one guiding question; id `answer.N`, its words the Yjs text of that id.

    They may be bold, in lists, and links. `notes`: what the answer leans on.
    """

    type: Literal["answer"] = "answer"
    undo: ClassVar[frozenset[str]] = frozenset({"notes"})
    text_limit: ClassVar[int | None] = ANSWER_CHARACTERS
    position: int
    question: Localized
    notes: tuple[RecordId, ...] = ()


class Finding(Record):
    """What the room reports: what was found, on what evidence, what is proposed, who does it, and when."""

    type: Literal["finding"] = "finding"
    undo: ClassVar[frozenset[str]] = frozenset(
        {"position", "statement", "evidence", "proposal", "who", "when", "notes"}
    )
    position: int
    statement: Paragraph = ""
    evidence: Paragraph = ""
    proposal: Paragraph = ""
    who: Paragraph = ""
    when: Paragraph = ""
    notes: tuple[RecordId, ...] = ()
    created: int
