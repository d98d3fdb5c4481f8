"""All that can be done on a board."""

from app.engine.rules import Rules
from app.rooms import notes, setup, votes
from app.rooms.records import Board, Note, Vote, Zone

RULES = Rules.of([Board, Zone, Note, Vote], [*setup.OPERATIONS, *notes.OPERATIONS, *votes.OPERATIONS])
