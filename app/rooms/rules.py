"""All that can be done on a board, and what rooms bring to the stage."""

from typing import Final

from app.engine.rules import Rules
from app.rooms import (
    answering,
    arranging,
    drawing,
    facilitating,
    groups,
    notes,
    reactions,
    reporting,
    rewinding,
    rounds,
    setup,
    sharing,
    trash,
    undoing,
    votes,
    zones,
)
from app.rooms.lot import Hand, Help, Parked
from app.rooms.outcome import Answer, Finding
from app.rooms.records import Board, Deleted, Group, Note, Reaction, Round, Vote, Zone
from app.rooms.shapes import Arrow, Card, Picture, Stroke, TextBox

RULES: Final = Rules.of(
    [
        *(Board, Zone, Note, Group, TextBox, Stroke, Arrow, Picture, Card),
        *(Vote, Round, Reaction, Deleted, Answer, Finding),
    ],
    [
        *setup.OPERATIONS,
        *notes.OPERATIONS,
        *groups.OPERATIONS,
        *drawing.OPERATIONS,
        *arranging.OPERATIONS,
        *trash.OPERATIONS,
        *zones.OPERATIONS,
        *facilitating.OPERATIONS,
        *rounds.OPERATIONS,
        *votes.OPERATIONS,
        *reactions.OPERATIONS,
        *undoing.OPERATIONS,
        *rewinding.OPERATIONS,
        *answering.OPERATIONS,
    ],
    tells=facilitating.tells,
)
ON_STAGE: Final = Rules.of([Parked, Help, Hand], [*reporting.OPERATIONS, *sharing.OPERATIONS])
