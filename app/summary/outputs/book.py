"""The model of the outputs: all that a PDF, DOCX or XLSX of a session says, as plain frozen data.

It is filled once, in the language the reader chose, from the fiche, the guide and the channels' records,
and refers to none of them. Counts are derived from the notes that are there, so that no two places of an
output can disagree. A vote's person has no place here: only the number of votes on a note leaves.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Annotated, NamedTuple, Self

from pydantic import AwareDatetime, Field, model_validator

from app.locales import Language
from app.rooms.records import Colour
from app.summary.outputs.closed import Closed
from app.summary.outputs.passages import Passage, signed_text
from app.summary.outputs.printable import Text, Title

Count = Annotated[int, Field(ge=0)]


class NoteRef(Closed):
    """A note's name in the outputs: room 3, note 12 reads `3.12`, today and in every later export.

    `number` counts a room's notes in the order they were first written, the deleted ones too.
    """

    room: Count
    number: Count
    id: str

    @property
    def label(self) -> str:
        return f"{self.room}.{self.number}"


class Note(Closed):
    """`lang` is the language its author works in, where known: it steers hyphenation and reading aloud."""

    ref: NoteRef
    text: Text
    author: Title | None = None
    votes: Count = 0
    paper: Colour = "honey"
    created_at: AwareDatetime | None = None
    lang: Language | None = None
    group: Title = ""
    reactions: Count = 0


class Zone(Closed):
    """The notes of one zone over all rooms of the block, in reading order; no title: outside every zone."""

    title: Title
    notes: tuple[Note, ...] = ()


class Line(Closed):
    """One line of the summary and the notes it came from, which may have been deleted since.

    `zone` titles the lines that follow one another from one zone; empty for what stands for the whole block.
    """

    text: Text
    zone: Title = ""
    sources: tuple[NoteRef, ...] = ()
    lang: Language | None = None


class Room(Closed):
    number: Count
    name: Title
    people: Count = 0


class Section(Closed):
    """One block of the guide, or (`number` None) rooms that worked outside the guide, or no rooms at all."""

    number: Count | None
    title: Title
    rooms: tuple[Room, ...] = ()
    questions: tuple[Text, ...] = ()
    lines: tuple[Line, ...] = ()
    zones: tuple[Zone, ...] = ()

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(note for zone in self.zones for note in zone.notes)

    @property
    def votes(self) -> int:
        return sum(note.votes for note in self.notes)

    @property
    def has_board(self) -> bool:
        """The parking lot has none: nothing but its lines."""
        return bool(self.rooms or self.zones)

    @property
    def people(self) -> int:
        return sum(room.people for room in self.rooms)

    def titled_lines(self) -> Iterator[tuple[Line, str]]:
        """Each line with the zone's title that goes above it: empty where the line before has the same."""
        before = ""
        for line in self.lines:
            yield line, "" if line.zone == before else line.zone
            before = line.zone

    def room(self, number: int) -> Room | None:
        return next((room for room in self.rooms if room.number == number), None)


class RoundCount(Closed):
    """The votes that one note got in one round of a room. `note`: its label, empty when it was deleted."""

    room: Count
    round: Count
    title: Title = ""
    budget: Count
    note: Title = ""
    text: Text = ""
    votes: Count


class Answer(Closed):
    """A room's answer to a guiding question; `sources`: labels of the notes it leans on."""

    room: Count
    question: Text
    passages: tuple[Passage, ...]
    sources: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return signed_text(self.passages)


class Finding(Closed):
    room: Count
    statement: Text = ""
    evidence: Text = ""
    proposal: Text = ""
    who: Text = ""
    when: Text = ""
    sources: tuple[str, ...] = ()


class Report(NamedTuple):
    """What one room brought back."""

    room: Room
    findings: tuple[Finding, ...]
    answers: tuple[Answer, ...]


class Document(Closed):
    title: Title
    url: Title = ""


class Guide(Closed):
    """`notice` says whose guide it is and what of it is ours."""

    title: Title
    notice: Text = ""


class Session(Closed):
    """The fiche, as far as the outputs show it.

    `zones` are the clocks to show (`UTC-3`, `Europe/Madrid`); with none, the offset of `starts_at` is used.
    """

    title: Title
    code: Title = ""
    category: Title = ""
    thematic_line: Title = ""
    subtheme: Title = ""
    organizers: tuple[Title, ...] = ()
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    zones: tuple[Title, ...] = ()
    platform: Title = ""
    languages: tuple[Language, ...] = ()
    summary: Text = ""


class Place(NamedTuple):
    """Where a line stands: `sections[section].lines[line]`."""

    section: int
    line: int


class Book(Closed):
    """One session, ready to be written out. `people` took part; `personal` says that authors are named."""

    session: Session
    guide: Guide
    generated_at: AwareDatetime
    people: Count = 0
    sections: tuple[Section, ...] = ()
    documents: tuple[Document, ...] = ()
    rounds: tuple[RoundCount, ...] = ()
    answers: tuple[Answer, ...] = ()
    findings: tuple[Finding, ...] = ()
    personal: bool = True

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        labels = [note.ref.label for note in self.notes]
        if len(set(labels)) < len(labels):
            raise ValueError("two notes of a book have the same reference")
        if not self.personal and any(note.author for note in self.notes):
            raise ValueError("a book without personal data names an author")
        return self

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(note for section in self.sections for note in section.notes)

    @property
    def rooms(self) -> tuple[Room, ...]:
        return tuple(room for section in self.sections for room in section.rooms)

    @property
    def reports(self) -> tuple[Report, ...]:
        """Of each room that wrote any, in the order of their numbers."""
        rooms = {room.number: room for room in self.rooms}
        found = (
            Report(
                room,
                tuple(finding for finding in self.findings if finding.room == number),
                tuple(answer for answer in self.answers if answer.room == number),
            )
            for number, room in sorted(rooms.items())
        )
        return tuple(report for report in found if report.findings or report.answers)

    @property
    def votes(self) -> int:
        return sum(note.votes for note in self.notes)

    def labels(self) -> frozenset[str]:
        """The references that can be followed: a source outside it is a note deleted since."""
        return frozenset(note.ref.label for note in self.notes)

    def citations(self) -> Mapping[str, tuple[Place, ...]]:
        """For each note's label, the lines that cite it."""
        places: defaultdict[str, list[Place]] = defaultdict(list)
        for place, line in self.placed_lines():
            for label in dict.fromkeys(source.label for source in line.sources):
                places[label].append(place)
        return {label: tuple(cited) for label, cited in places.items()}

    def placed_lines(self) -> Iterator[tuple[Place, Line]]:
        for at, section in enumerate(self.sections):
            for number, line in enumerate(section.lines):
                yield Place(at, number), line

    def placed_notes(self) -> Iterator[tuple[Section, Zone, Note]]:
        for section in self.sections:
            for zone in section.zones:
                for note in zone.notes:
                    yield section, zone, note

    def without_names(self) -> Self:
        """The same book with no author named. What people wrote in a note stays as they wrote it."""
        sections = tuple(_without_names(section) for section in self.sections)
        return self.model_copy(update={"sections": sections, "personal": False})


def _without_names(section: Section) -> Section:
    zones = tuple(
        zone.model_copy(
            update={"notes": tuple(note.model_copy(update={"author": None}) for note in zone.notes)}
        )
        for zone in section.zones
    )
    return section.model_copy(update={"zones": zones})
