"""The tables of the spreadsheet: what stands in their columns, still without a file format."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Final, Generic, NamedTuple, TypeVar

from app.locales import Language, say
from app.summary.outputs.book import Answer, Book, Finding, Line, Note, Room, RoundCount, Section, Zone
from app.summary.outputs.passages import Run, signed

Cell = str | int | datetime | tuple[Run, ...] | None
"""Runs: words of which some are bold."""
Item = TypeVar("Item")


class Column(NamedTuple, Generic[Item]):
    """`name` is the end of a message id, `width` is in characters."""

    name: str
    width: int
    value: Callable[[Item], Cell]


class Sheet(NamedTuple):
    """`empty` is said where there are no rows."""

    name: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    empty: str


class PlacedLine(NamedTuple):
    section: Section
    number: int
    line: Line


class PlacedNote(NamedTuple):
    section: Section
    zone: Zone
    note: Note


class PlacedRoom(NamedTuple):
    section: Section
    room: Room


def sheets(book: Book, language: Language) -> list[Sheet]:
    """Summary, notes, votes, rooms, rounds, answers and findings, in `language`."""
    notes = [PlacedNote(*placed) for placed in book.placed_notes()]
    voted = sorted((placed for placed in notes if placed.note.votes), key=lambda placed: -placed.note.votes)
    rooms = [PlacedRoom(section, room) for section in book.sections for room in section.rooms]
    no_notes = say(language, "outputs-no-notes-at-all")
    return [
        _sheet("summary", SUMMARY, _lines(book), say(language, "outputs-nothing-summed-up"), language),
        _sheet("notes", _note_columns(book, language), notes, no_notes, language),
        _sheet("votes", VOTES, voted, say(language, "outputs-no-votes"), language),
        _sheet("rooms", ROOMS, rooms, say(language, "outputs-no-rooms"), language),
        _sheet("rounds", ROUNDS, book.rounds, say(language, "outputs-no-rounds"), language),
        _sheet("answers", ANSWERS, book.answers, say(language, "outputs-no-answers"), language),
        _sheet("findings", FINDINGS, book.findings, say(language, "outputs-no-findings"), language),
    ]


def _sheet(
    name: str, columns: Sequence[Column[Item]], items: Iterable[Item], empty: str, language: Language
) -> Sheet:
    return Sheet(
        name=say(language, f"outputs-sheet-{name}"),
        headings=tuple(say(language, f"outputs-column-{column.name}") for column in columns),
        widths=tuple(column.width for column in columns),
        rows=tuple(tuple(column.value(item) for column in columns) for item in items),
        empty=empty,
    )


def _lines(book: Book) -> list[PlacedLine]:
    return [
        PlacedLine(book.sections[place.section], place.line + 1, line) for place, line in book.placed_lines()
    ]


def _note_columns(book: Book, language: Language) -> list[Column[PlacedNote]]:
    paper: Column[PlacedNote] = Column(
        "paper", 10, lambda at: say(language, f"outputs-paper-{at.note.paper}")
    )
    columns = [*NOTE, paper, GROUP, REACTIONS, WRITTEN, ID]
    return [column for column in columns if book.personal or column is not AUTHOR]


def _room_name(at: PlacedNote) -> str:
    room = at.section.room(at.note.ref.room)
    return room.name if room else ""


def _written(at: PlacedNote) -> datetime | None:
    """Spreadsheets know no zones: the time in UTC, as the column's heading says."""
    moment = at.note.created_at
    return moment.astimezone(UTC).replace(tzinfo=None) if moment else None


def _notes_of(at: PlacedRoom) -> list[Note]:
    return [note for note in at.section.notes if note.ref.room == at.room.number]


def _marked(answer: Answer) -> tuple[Run, ...]:
    """The whole answer with line ends and list signs; a link's page stands behind its words."""
    runs: list[Run] = []
    for sign, passage in signed(answer.passages):
        runs += [Run(text="\n")] if runs else []
        runs += [Run(text=f"{sign} ")] if sign else []
        for run in passage.runs:
            runs.append(run)
            if run.link and run.link != run.text:
                runs.append(Run(text=f" ({run.link})"))
    return tuple(runs)


SUMMARY: Final[tuple[Column[PlacedLine], ...]] = (
    Column("block", 7, lambda at: at.section.number),
    Column("block-title", 30, lambda at: at.section.title),
    Column("line", 7, lambda at: at.number),
    Column("zone", 20, lambda at: at.line.zone),
    Column("text", 80, lambda at: at.line.text),
    Column("sources", 20, lambda at: ", ".join(source.label for source in at.line.sources)),
)

REFERENCE: Final[Column[PlacedNote]] = Column("note", 8, lambda at: at.note.ref.label)
BLOCK: Final[Column[PlacedNote]] = Column("block", 7, lambda at: at.section.number)
BLOCK_TITLE: Final[Column[PlacedNote]] = Column("block-title", 30, lambda at: at.section.title)
ROOM: Final[Column[PlacedNote]] = Column("room", 7, lambda at: at.note.ref.room)
ROOM_NAME: Final[Column[PlacedNote]] = Column("room-name", 20, _room_name)
ZONE: Final[Column[PlacedNote]] = Column("zone", 22, lambda at: at.zone.title)
TEXT: Final[Column[PlacedNote]] = Column("text", 70, lambda at: at.note.text)
AUTHOR: Final[Column[PlacedNote]] = Column("author", 22, lambda at: at.note.author)
VOTE_COUNT: Final[Column[PlacedNote]] = Column("votes", 8, lambda at: at.note.votes)
GROUP: Final[Column[PlacedNote]] = Column("group", 22, lambda at: at.note.group)
REACTIONS: Final[Column[PlacedNote]] = Column("reactions", 10, lambda at: at.note.reactions)
WRITTEN: Final[Column[PlacedNote]] = Column("written", 18, _written)
ID: Final[Column[PlacedNote]] = Column("id", 20, lambda at: at.note.ref.id)

NOTE: Final = (REFERENCE, BLOCK, BLOCK_TITLE, ROOM, ROOM_NAME, ZONE, TEXT, AUTHOR, VOTE_COUNT)
VOTES: Final = (REFERENCE, VOTE_COUNT, TEXT, ZONE, BLOCK, BLOCK_TITLE, ROOM, ROOM_NAME)

ROOMS: Final[tuple[Column[PlacedRoom], ...]] = (
    Column("room", 7, lambda at: at.room.number),
    Column("room-name", 24, lambda at: at.room.name),
    Column("block", 7, lambda at: at.section.number),
    Column("block-title", 40, lambda at: at.section.title),
    Column("people", 10, lambda at: at.room.people),
    Column("notes", 8, lambda at: len(_notes_of(at))),
    Column("votes", 8, lambda at: sum(note.votes for note in _notes_of(at))),
)

ROUNDS: Final[tuple[Column[RoundCount], ...]] = (
    Column("room", 7, lambda count: count.room),
    Column("round", 7, lambda count: count.round),
    Column("round-title", 30, lambda count: count.title),
    Column("budget", 10, lambda count: count.budget),
    Column("note", 8, lambda count: count.note),
    Column("text", 70, lambda count: count.text),
    Column("votes", 8, lambda count: count.votes),
)
ANSWERS: Final[tuple[Column[Answer], ...]] = (
    Column("room", 7, lambda answer: answer.room),
    Column("question", 50, lambda answer: answer.question),
    Column("answer", 80, _marked),
    Column("sources", 20, lambda answer: ", ".join(answer.sources)),
)
FINDINGS: Final[tuple[Column[Finding], ...]] = (
    Column("room", 7, lambda finding: finding.room),
    Column("finding", 50, lambda finding: finding.statement),
    Column("evidence", 50, lambda finding: finding.evidence),
    Column("proposal", 50, lambda finding: finding.proposal),
    Column("who", 22, lambda finding: finding.who),
    Column("when", 16, lambda finding: finding.when),
    Column("sources", 20, lambda finding: ", ".join(finding.sources)),
)
