"""From a session's plan and channels to the book that the outputs write out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.blocks.guide import Guide
from app.engine.state import State
from app.locales import Language, say
from app.rooms.access import PRACTICE
from app.rooms.records import Group, Note
from app.sessions.fiche.model import Fiche
from app.sessions.placing import participants
from app.sessions.records import Person, Room
from app.summary import reports
from app.summary.draft import notes_of, zones_of
from app.summary.outputs import book
from app.summary.records import LOT, Line, Section


@dataclass(frozen=True)
class Material:
    """All that a book is made from. `boards`: the state of each board by room id, the practice board too."""

    fiche: Fiche
    guide: Guide
    stage: State
    boards: Mapping[str, State]


def bind(material: Material, lang: Language, now: datetime, practice: bool = False) -> book.Book:
    """The book in one language. What people wrote stays in the language they wrote it in.

    `practice` adds what was tried out in the lobby: data, never part of the summary.
    """
    sections = [_section(section, material, lang) for section in _sections(material.stage)]
    tried = material.boards.get(PRACTICE)
    if practice and tried and notes_of(tried):
        sections.append(_practice(tried, material.stage, lang))
    return book.Book(
        session=_session(material, lang),
        guide=book.Guide(title=material.guide.title[lang], notice=material.guide.notice[lang]),
        generated_at=now,
        people=len(participants(material.stage)),
        sections=tuple(sections),
        rounds=tuple(reports.rounds(material.stage, material.boards)),
        answers=tuple(reports.answers(material.stage, material.boards, lang)),
        findings=tuple(reports.findings(material.stage, material.boards)),
        documents=tuple(
            book.Document(title=document.title, url=document.url or "")
            for document in material.fiche.documents or ()
        ),
    )


def _session(material: Material, lang: Language) -> book.Session:
    fiche = material.fiche
    return book.Session(
        title=fiche.title or material.guide.title[lang],
        code=fiche.code or "",
        category=fiche.category or "",
        thematic_line=fiche.thematic_line or "",
        subtheme=fiche.subtheme or "",
        organizers=tuple(fiche.organizers or ()),
        starts_at=fiche.starts_at,
        ends_at=fiche.ends_at,
        zones=tuple(fiche.zones or ()),
        platform=fiche.platform or "",
        languages=tuple(fiche.languages or ()),
        summary=fiche.summary or "",
    )


def _sections(stage: State) -> list[Section]:
    return sorted(stage.of(Section), key=lambda section: section.position)


def _section(section: Section, material: Material, lang: Language) -> book.Section:
    block = next((block for block in material.guide.blocks if block.id == section.block), None)
    rooms = [room for id in section.rooms if (room := material.stage.find(Room, id))]
    title = block.title[lang] if block else ", ".join(room.title[lang] for room in rooms)
    if section.id == LOT:
        title = say(lang, "helping-lot")
    return book.Section(
        number=block.number if block else None,
        title=title,
        rooms=tuple(_room(room, material.stage, lang) for room in rooms),
        questions=tuple(question[lang] for question in block.questions) if block else (),
        lines=_lines(section, material.stage, lang),
        zones=_zones([(room.number, material.boards[room.id]) for room in rooms], material.stage, lang),
    )


def _room(room: Room, stage: State, lang: Language) -> book.Room:
    people = sum(person.room == room.id for person in participants(stage))
    return book.Room(number=room.number, name=room.title[lang], people=people)


def _lines(section: Section, stage: State, lang: Language) -> tuple[book.Line, ...]:
    lines = (line for line in stage.of(Line) if line.section == section.id)
    return tuple(
        book.Line(
            text=text,
            zone=line.zone_title[lang] if line.zone_title and line.origin in ("zone", "answer") else "",
            sources=tuple(_ref(source.label, source.note) for source in line.sources),
        )
        for line in sorted(lines, key=lambda line: line.position)
        if (text := stage.text(line.id).strip())
    )


def _ref(label: str, note: str) -> book.NoteRef:
    room, number = label.split(".")
    return book.NoteRef(room=int(room), number=int(number), id=note)


def _zones(boards: Sequence[tuple[int, State]], stage: State, lang: Language) -> tuple[book.Zone, ...]:
    """Zones in the template's order, each with the notes of all rooms; then those outside every zone."""
    titles = {zone.id: zone.title[lang] for _, board in boards for zone in zones_of(board)}
    result = []
    for id in (*titles, None):
        notes = tuple(
            _note(number, note, board, stage)
            for number, board in boards
            for note in notes_of(board)
            if (note.zone if note.zone in titles else None) == id
        )
        if notes or id:
            result.append(book.Zone(title=titles[id] if id else "", notes=notes))
    return tuple(result)


def _note(room: int, note: Note, board: State, stage: State) -> book.Note:
    author = stage.find(Person, note.author)
    group = board.find(Group, note.group) if note.group else None
    return book.Note(
        ref=book.NoteRef(room=room, number=note.number, id=note.id),
        text=board.text(note.id).strip(),
        author=author.name if author and not note.anonymous else None,
        votes=note.votes,
        paper=note.colour,
        created_at=datetime.fromtimestamp(note.created / 1000, UTC),
        lang=note.lang or (author.lang if author else None),
        group=group.title if group else "",
        reactions=sum(note.reactions.values()),
    )


def _practice(board: State, stage: State, lang: Language) -> book.Section:
    """The practice board as room 0."""
    name = say(lang, "practice-zone")
    zones = _zones([(0, board)], stage, lang)
    return book.Section(number=None, title=name, rooms=(book.Room(number=0, name=name),), zones=zones)
