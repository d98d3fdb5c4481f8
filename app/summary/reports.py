"""What rooms report besides their notes: voting rounds, answers and findings, for the outputs."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from app.engine.state import State
from app.locales import Language
from app.rooms.outcome import Answer, Finding
from app.rooms.records import Note, Round
from app.sessions.records import Room
from app.summary.marked import passages
from app.summary.outputs import book
from app.summary.outputs.passages import Passage

FIELDS: Final = ("statement", "evidence", "proposal", "who", "when")
"""What a finding says."""


def rounds(stage: State, boards: Mapping[str, State]) -> Iterator[book.RoundCount]:
    """The notes of every closed round that got votes, the most first."""
    for room, board in _worked(stage, boards):
        for round in sorted(board.of(Round), key=lambda round: round.number):
            for id, votes in sorted(round.counts.items(), key=lambda count: -count[1]):
                yield book.RoundCount(
                    room=room.number,
                    round=round.number,
                    title=round.title,
                    budget=round.budget,
                    note="".join(labels(room, (id,), board)),
                    text=_words(id, board),
                    votes=votes,
                )


def answers(stage: State, boards: Mapping[str, State], lang: Language) -> Iterator[book.Answer]:
    for room, board in _worked(stage, boards):
        for answer in answers_of(board):
            if said := passages_of(answer, board):
                sources = labels(room, answer.notes, board)
                question = answer.question[lang]
                yield book.Answer(room=room.number, question=question, passages=said, sources=sources)


def answers_of(board: State) -> list[Answer]:
    """In their order, without those that say nothing yet."""
    said = (answer for answer in board.of(Answer) if board.text(answer.id).strip())
    return sorted(said, key=lambda answer: answer.position)


def passages_of(answer: Answer, board: State) -> tuple[Passage, ...]:
    text = board.texts.get(answer.id)
    return passages(text.pieces) if text else ()


def findings(stage: State, boards: Mapping[str, State]) -> Iterator[book.Finding]:
    for room, board in _worked(stage, boards):
        for finding in findings_of(board):
            fields = {name: getattr(finding, name) for name in FIELDS}
            yield book.Finding(room=room.number, sources=labels(room, finding.notes, board), **fields)


def findings_of(board: State) -> list[Finding]:
    """In their order, without those that are blank."""
    said = (
        one for one in board.of(Finding) if one.notes or any(getattr(one, name).strip() for name in FIELDS)
    )
    return sorted(said, key=lambda finding: finding.position)


def labels(room: Room, notes: tuple[str, ...], board: State) -> tuple[str, ...]:
    """How people name some notes, as far as they are there and everyone may read them."""
    return tuple(f"{room.number}.{note.number}" for note in open_notes(notes, board))


def open_notes(ids: Iterable[str], board: State) -> Iterator[Note]:
    """Those of some notes that are there and that everyone may read."""
    known = (board.find(Note, id) for id in ids)
    return (note for note in known if note and not note.hidden)


def _words(id: str, board: State) -> str:
    note = board.find(Note, id)
    return board.text(id).strip() if note and not note.hidden else ""


def _worked(stage: State, boards: Mapping[str, State]) -> Iterator[tuple[Room, State]]:
    for room in sorted(stage.of(Room), key=lambda room: room.number):
        if room.id in boards:
            yield room, boards[room.id]
