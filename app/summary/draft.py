"""The first draft of a summary, from what the rooms made. Pure: states in, an operation's arguments out."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from app.engine.state import State
from app.rooms.records import Note, Zone
from app.sessions.placing import participants
from app.sessions.records import Room
from app.summary.records import SUMMARY, Line, Section, Source, Summary
from app.summary.rules import DraftedLine, PutDraft

TOP: Final = 5
"""Most-voted notes that open a section: what a rapporteur can read out in two minutes."""
ZONE_STEP: Final = 1000.0
"""Positions between two zones: room for lines written in between."""


def draft(stage: State, boards: Mapping[str, State], now: int) -> PutDraft:
    """`boards`: the state of each room's board that was used, by room id. `now`: milliseconds since 1970."""
    rooms = [room for room in _rooms(stage) if room.id in boards and _used(room, stage, boards[room.id])]
    blocks = list(dict.fromkeys(room.block for room in rooms))
    sections = []
    lines: list[DraftedLine] = []
    for position, block in enumerate(blocks):
        of_block = [room for room in rooms if room.block == block]
        sections.append(_section(position, block, of_block, stage, boards))
        lines += _lines(sections[-1].id, of_block, boards)
    summary = Summary(
        id=SUMMARY,
        drafted_at=now,
        people=len(participants(stage)),
        notes=sum(section.notes for section in sections),
        votes=sum(section.votes for section in sections),
    )
    return PutDraft(summary=summary, sections=sections, lines=lines)


def section_id(block: str) -> str:
    return f"section.{block}"


def notes_of(board: State) -> list[Note]:
    """Notes with words, in the order they were written."""
    notes = (note for note in board.of(Note) if board.text(note.id).strip())
    return sorted(notes, key=lambda note: note.number)


def zones_of(board: State) -> list[Zone]:
    return sorted(board.of(Zone), key=lambda zone: zone.position)


def _rooms(stage: State) -> list[Room]:
    return sorted(stage.of(Room), key=lambda room: room.number)


def _used(room: Room, stage: State, board: State) -> bool:
    return bool(notes_of(board)) or any(person.room == room.id for person in participants(stage))


def _section(
    position: int, block: str, rooms: Sequence[Room], stage: State, boards: Mapping[str, State]
) -> Section:
    ids = [room.id for room in rooms]
    notes = [note for id in ids for note in notes_of(boards[id])]
    return Section(
        id=section_id(block),
        position=position,
        block=block,
        rooms=ids,
        people=sum(person.room in ids for person in participants(stage)),
        notes=len(notes),
        votes=sum(note.votes for note in notes),
    )


def _lines(section: str, rooms: Sequence[Room], boards: Mapping[str, State]) -> Iterable[DraftedLine]:
    """The notes with most votes first, then the others by zone; notes outside all zones come last."""
    notes = [(room, note) for room in rooms for note in notes_of(boards[room.id])]
    voted = sorted((one for one in notes if one[1].votes), key=lambda one: -one[1].votes)
    top = voted[:TOP]
    for position, (room, note) in enumerate(top):
        yield _line(section, float(position), room, note, boards[room.id], top=True)
    for position, (room, note) in enumerate(one for one in notes if one not in top):
        zone = boards[room.id].find(Zone, note.zone) if note.zone else None
        after = ZONE_STEP * (1 + (zone.position if zone else len(zones_of(boards[room.id]))))
        yield _line(section, after + position, room, note, boards[room.id], top=False)


def _line(section: str, position: float, room: Room, note: Note, board: State, top: bool) -> DraftedLine:
    zone = board.find(Zone, note.zone) if note.zone else None
    line = Line(
        id=f"line.{room.id}.{note.id}",
        section=section,
        position=position,
        origin="top" if top else "zone",
        zone=zone.id if zone else None,
        zone_title=zone.title if zone else None,
        votes=note.votes,
        sources=(Source(room=room.id, note=note.id, label=f"{room.number}.{note.number}"),),
    )
    return DraftedLine(line=line, text=board.text(note.id).strip())
