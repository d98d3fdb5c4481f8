"""What a group brings back: answers to guiding questions, and findings with the notes that support them."""

from typing import Annotated, Any, ClassVar

from pydantic import Field

from app.engine.events import Base64, Facts, change, put
from app.engine.records import Fields, RecordId
from app.engine.refusals import Refusal
from app.engine.rules import Args, Context, Operation, Part
from app.rooms import guards
from app.rooms.limits import FINDINGS_PER_ROOM, PARAGRAPH, REFERENCES
from app.rooms.outcome import Answer, Finding, Paragraph, may_mark
from app.rooms.records import Note, ObjectId
from app.rooms.weaving import woven


class WriteAnswer(Args):
    kind: ClassVar[str] = "answer.text"
    answer: RecordId
    update: Base64


class CiteInAnswer(Args):
    """Say that an answer leans on a note, or (`cited` false) no more."""

    kind: ClassVar[str] = "answer.cite"
    answer: RecordId
    note: RecordId
    cited: bool = True


class AddFinding(Args):
    kind: ClassVar[str] = "finding.add"
    finding: ObjectId


class FindingWords(Part):
    """Words of some fields of a finding."""

    statement: Paragraph | None = None
    evidence: Paragraph | None = None
    proposal: Paragraph | None = None
    who: Paragraph | None = None
    when: Paragraph | None = None


class FillFinding(FindingWords, Args):
    """New words for some fields of a finding; None: as it was.

    `was`: what these fields said to who changed them; what others wrote there meanwhile stays. Without it the
    new words stand alone.
    """

    kind: ClassVar[str] = "finding.fill"
    finding: RecordId
    was: FindingWords | None = None


class CiteInFinding(Args):
    """Say that a note supports a finding, or (`cited` false) no more."""

    kind: ClassVar[str] = "finding.cite"
    finding: RecordId
    note: RecordId
    cited: bool = True


class MoveFinding(Args):
    """Put findings in another order: the positions of all, counted from 0."""

    kind: ClassVar[str] = "finding.order"
    findings: Annotated[list[RecordId], Field(max_length=FINDINGS_PER_ROOM)]


class RemoveFinding(Args):
    kind: ClassVar[str] = "finding.remove"
    finding: RecordId


def write_answer(args: WriteAnswer, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`, or what the text says.
    """
    guards.open_board(context)
    answer = context.state.get(Answer, args.answer)
    words = guards.proposed(answer.id, args.update, answer.text_limit, context, may_mark)
    return Facts(text=(words,))


def cite_in_answer(args: CiteInAnswer, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`, `hidden-yet`, `too-many-references`.
    """
    return _cited(context.state.get(Answer, args.answer), args.note, args.cited, context)


def add_finding(args: AddFinding, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `id-taken`, `too-many-findings`.
    """
    guards.open_board(context)
    known = guards.one_more(Finding, args.finding, FINDINGS_PER_ROOM, "too-many-findings", context)
    position = guards.next_position(known)
    return Facts(put=(put(Finding(id=args.finding, position=position, created=context.now)),))


def fill_finding(args: FillFinding, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`, `text-too-long`, with what others wrote meanwhile.
    """
    guards.open_board(context)
    finding = context.state.get(Finding, args.finding)
    written: dict[str, str] = args.model_dump(exclude={"finding", "was"}, exclude_none=True)
    fields: Fields = {name: _filled(name, words, finding, args.was) for name, words in written.items()}
    return Facts(put=(change(finding, **fields),))


def _filled(field: str, words: str, finding: Finding, was: FindingWords | None) -> str:
    """
    Raises:
        Refusal: `text-too-long`.
    """
    base: str | None = getattr(was, field) if was else None
    filled = words if base is None else woven(base, getattr(finding, field), words)
    if len(filled) > PARAGRAPH:
        raise Refusal("text-too-long", limit=PARAGRAPH)
    return filled


def cite_in_finding(args: CiteInFinding, context: Context) -> Facts:
    """
    Raises:
        Refusal: as `cite_in_answer`.
    """
    return _cited(context.state.get(Finding, args.finding), args.note, args.cited, context)


def order_findings(args: MoveFinding, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`, because one was added or removed meanwhile.
    """
    guards.open_board(context)
    findings = {finding.id: finding for finding in context.state.of(Finding)}
    if sorted(args.findings) != sorted(findings):
        raise Refusal("gone")
    return Facts(put=tuple(change(findings[id], position=n) for n, id in enumerate(args.findings)))


def remove_finding(args: RemoveFinding, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`.
    """
    guards.open_board(context)
    return Facts(remove=(context.state.get(Finding, args.finding).id,))


def _cited(record: Answer | Finding, note: str, cited: bool, context: Context) -> Facts:
    """A note that is gone may still be taken off."""
    guards.open_board(context)
    others = [id for id in record.notes if id != note]
    if not cited:
        return Facts(put=(change(record, notes=others),))
    guards.readable(context.state.get(Note, note), context)
    if len(others) >= REFERENCES:
        raise Refusal("too-many-references", limit=REFERENCES)
    return Facts(put=(change(record, notes=[*others, note]),))


OPERATIONS: list[Operation[Any]] = [
    Operation(WriteAnswer, write_answer),
    Operation(CiteInAnswer, cite_in_answer),
    Operation(AddFinding, add_finding),
    Operation(FillFinding, fill_finding),
    Operation(CiteInFinding, cite_in_finding),
    Operation(MoveFinding, order_findings),
    Operation(RemoveFinding, remove_finding),
]
