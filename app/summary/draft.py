"""The first draft of a summary, from what the rooms made. Pure: states in, an operation's arguments out."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from app.engine.limits import LINE_CHARACTERS
from app.engine.state import State
from app.rooms.lot import Parked
from app.rooms.outcome import Answer, Finding
from app.rooms.records import Group, Note, Zone
from app.sessions.placing import participants
from app.sessions.records import Room
from app.summary.outputs.passages import signed_text
from app.summary.outputs.printable import shortened
from app.summary.records import LOT, SUMMARY, Line, Section, Source, Summary
from app.summary.reports import answers_of, findings_of, open_notes, passages_of
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
        lines += _lines(sections[-1].id, of_block, stage, boards)
    summary = Summary(
        id=SUMMARY,
        drafted_at=now,
        people=len(participants(stage)),
        notes=sum(section.notes for section in sections),
        votes=sum(section.votes for section in sections),
    )
    if left := _left_in_the_lot(stage):
        sections.append(_lot(len(sections), left))
        lines += [_parked(position, one, stage, boards) for position, one in enumerate(left)]
    return PutDraft(summary=summary, sections=sections, lines=lines)


def section_id(block: str) -> str:
    return f"section.{block}"


def notes_of(board: State) -> list[Note]:
    """Notes with words that everyone may read, in the order they were written."""
    notes = (note for note in board.of(Note) if not note.hidden and board.text(note.id).strip())
    return sorted(notes, key=lambda note: note.number)


def zones_of(board: State) -> list[Zone]:
    return sorted(board.of(Zone), key=lambda zone: zone.position)


def _rooms(stage: State) -> list[Room]:
    return sorted(stage.of(Room), key=lambda room: room.number)


def _used(room: Room, stage: State, board: State) -> bool:
    return bool(notes_of(board) or findings_of(board) or answers_of(board)) or any(
        person.room == room.id for person in participants(stage)
    )


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


def _lines(
    section: str, rooms: Sequence[Room], stage: State, boards: Mapping[str, State]
) -> Iterable[DraftedLine]:
    """What rooms report and answer first, then the notes with most votes, then the others by zone.

    Notes of a group with a title are one line, unless an earlier draft has a line for one of them. Notes
    outside all zones come last.
    """
    for position, (room, finding) in enumerate((r, f) for r in rooms for f in findings_of(boards[r.id])):
        line = _reported(section, float(position), room, finding, boards[room.id])
        if line.text:
            yield line
    answers = ((r, a) for r in rooms for a in answers_of(boards[r.id]))
    for position, (room, answer) in enumerate(sorted(answers, key=lambda one: one[1].position)):
        yield _answered(section, ZONE_STEP / 4 + position, room, answer, boards[room.id])
    notes = [(room, note) for room in rooms for note in notes_of(boards[room.id])]
    voted = sorted((one for one in notes if one[1].votes), key=lambda one: -one[1].votes)
    top = voted[:TOP]
    for position, (room, note) in enumerate(top):
        yield _line(section, ZONE_STEP / 2 + position, room, [note], boards[room.id], top=True)
    others = _together([one for one in notes if one not in top], stage, boards)
    for position, (room, of_group) in enumerate(others):
        board = boards[room.id]
        zone = _zone(of_group[0], board)
        after = ZONE_STEP * (1 + (zone.position if zone else len(zones_of(board))))
        yield _line(section, after + position, room, of_group, board, top=False)


def _together(
    notes: Iterable[tuple[Room, Note]], stage: State, boards: Mapping[str, State]
) -> list[tuple[Room, list[Note]]]:
    """Notes one by one, those of a titled group at the place of its first."""
    result: dict[tuple[str, str], tuple[Room, list[Note]]] = {}
    for room, note in notes:
        group = _group(note, boards[room.id])
        alone = group is None or stage.find(Line, _line_id(room, note.id)) is not None
        key = (room.id, note.id if alone or group is None else f"group {group.id}")
        result.setdefault(key, (room, []))[1].append(note)
    return list(result.values())


def _group(note: Note, board: State) -> Group | None:
    group = board.find(Group, note.group) if note.group else None
    return group if group and group.title.strip() else None


def _zone(note: Note, board: State) -> Zone | None:
    return board.find(Zone, note.zone) if note.zone else None


def _line_id(room: Room, id: str) -> str:
    return f"line.{room.id}.{id}"


def _reported(section: str, position: float, room: Room, finding: Finding, board: State) -> DraftedLine:
    """A finding as one line: what was found, what is proposed, who does it and when."""
    acting = ", ".join(part for part in (finding.who.strip(), finding.when.strip()) if part)
    proposal = " ".join(part for part in (finding.proposal.strip(), f"({acting})" if acting else "") if part)
    words = " – ".join(part for part in (finding.statement.strip(), proposal) if part)
    line = Line(
        id=_line_id(room, finding.id),
        section=section,
        position=position,
        origin="finding",
        sources=_sources(room, finding.notes, board),
    )
    return DraftedLine(line=line, text=words or finding.evidence.strip())


def _answered(section: str, position: float, room: Room, answer: Answer, board: State) -> DraftedLine:
    line = Line(
        id=_line_id(room, answer.id),
        section=section,
        position=position,
        origin="answer",
        zone_title=answer.question,
        sources=_sources(room, answer.notes, board),
    )
    return DraftedLine(line=line, text=_as_line(signed_text(passages_of(answer, board))))


def _left_in_the_lot(stage: State) -> list[Parked]:
    """What was put aside and not dealt with since."""
    left = (one for one in stage.of(Parked) if not one.done)
    return sorted(left, key=lambda one: (one.position, one.created))


def _lot(position: int, left: Sequence[Parked]) -> Section:
    return Section(id=LOT, position=position, block="", rooms=[], people=0, notes=len(left), votes=0)


def _parked(position: int, parked: Parked, stage: State, boards: Mapping[str, State]) -> DraftedLine:
    """With the note it came from, as long as everyone may read that."""
    room = stage.find(Room, parked.room) if parked.room else None
    note = boards[room.id].find(Note, parked.note) if room and room.id in boards and parked.note else None
    line = Line(
        id=f"line.lot.{parked.id}",
        section=LOT,
        position=float(position),
        origin="parked",
        sources=(_source(room, note),) if room and note and not note.hidden else (),
    )
    return DraftedLine(line=line, text=parked.words)


def _sources(room: Room, notes: Iterable[str], board: State) -> tuple[Source, ...]:
    return tuple(_source(room, note) for note in open_notes(notes, board))


def _source(room: Room, note: Note) -> Source:
    return Source(room=room.id, note=note.id, label=f"{room.number}.{note.number}")


def _line(
    section: str, position: float, room: Room, notes: Sequence[Note], board: State, top: bool
) -> DraftedLine:
    """One note, or several of one group."""
    first, zone = notes[0], _zone(notes[0], board)
    group = _group(first, board) if len(notes) > 1 else None
    words = "; ".join(board.text(note.id).strip() for note in notes)
    line = Line(
        id=_line_id(room, group.id if group else first.id),
        section=section,
        position=position,
        origin="top" if top else "zone",
        zone=zone.id if zone else None,
        zone_title=zone.title if zone else None,
        votes=sum(note.votes for note in notes),
        sources=tuple(_source(room, note) for note in notes),
    )
    text = f"{group.title.strip()}: {words}" if group else words
    return DraftedLine(line=line, text=_as_line(text))


def _as_line(text: str) -> str:
    """What is too long for a line ends with an ellipsis; the whole is among what rooms report."""
    return shortened(text, LINE_CHARACTERS - 1)
