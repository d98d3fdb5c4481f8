"""Rules of the summary: the server drafts, those who lead edit, everyone reads."""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from app.engine.events import Base64, Facts, TextUpdate, change, put
from app.engine.records import Fields, RecordId
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES, SERVER_ONLY
from app.engine.rules import Args, Context, Operation, Rules
from app.engine.text import SharedText, decode, encode, first_update
from app.summary.records import SUMMARY, Line, Section, Summary


class DraftedLine(BaseModel):
    """A line with its first words."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    line: Line
    text: str


class PutDraft(Args):
    """The server's draft from all boards. Lines that exist already are left as people edited them."""

    kind: ClassVar[str] = "summary.draft"
    summary: Summary
    sections: list[Section]
    lines: list[DraftedLine]


class AddLine(Args):
    kind: ClassVar[str] = "line.add"
    line: RecordId
    section: RecordId
    position: float


class WriteLine(Args):
    kind: ClassVar[str] = "line.text"
    line: RecordId
    update: Base64


class MoveLine(Args):
    kind: ClassVar[str] = "line.move"
    line: RecordId
    position: float


class RemoveLine(Args):
    kind: ClassVar[str] = "line.remove"
    line: RecordId


def put_draft(args: PutDraft, context: Context) -> Facts:
    before = context.state.find(Summary, SUMMARY)
    summary = args.summary.model_copy(update={"dropped": before.dropped if before else ()})
    new = [
        drafted
        for drafted in args.lines
        if drafted.line.id not in context.state.records and drafted.line.id not in summary.dropped
    ]
    kept: list[Fields] = [
        change(known, votes=drafted.line.votes)
        for drafted in args.lines
        if (known := context.state.find(Line, drafted.line.id)) and known.votes != drafted.line.votes
    ]
    records = (summary, *args.sections, *(drafted.line for drafted in new))
    texts = tuple(TextUpdate(id=d.line.id, update=encode(first_update(d.text))) for d in new)
    return Facts(put=(*(put(record) for record in records), *kept), text=texts)


def add_line(args: AddLine, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone` (the section), `id-taken`.
    """
    section = context.state.get(Section, args.section)
    if args.line in context.state.records:
        raise Refusal("id-taken")
    line = Line(id=args.line, section=section.id, position=args.position, origin="own")
    return Facts(put=(put(line),), text=(TextUpdate(id=line.id, update=encode(b"\x00\x00")),))


def write_line(args: WriteLine, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`, or what the text says.
    """
    line = context.state.get(Line, args.line)
    before = context.state.texts.get(line.id, SharedText())
    canonical = before.propose(decode(args.update), line.text_limit or 0)
    return Facts(text=(TextUpdate(id=line.id, update=encode(canonical)),))


def move_line(args: MoveLine, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Line, args.line), position=args.position),))


def remove_line(args: RemoveLine, context: Context) -> Facts:
    """
    Raises:
        Refusal: `gone`.
    """
    line = context.state.get(Line, args.line)
    summary = context.state.get(Summary, SUMMARY)
    return Facts(put=(change(summary, dropped=[*summary.dropped, line.id]),), remove=(line.id,))


RULES = Rules.of(
    [Summary, Section, Line],
    [
        Operation(PutDraft, put_draft, who=SERVER_ONLY),
        Operation(AddLine, add_line, who=GUIDES),
        Operation(WriteLine, write_line, who=GUIDES),
        Operation(MoveLine, move_line, who=GUIDES),
        Operation(RemoveLine, remove_line, who=GUIDES),
    ],
)
