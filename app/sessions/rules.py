"""All that can be done on the stage."""

from app.engine.rules import Rules
from app.sessions import people, placing, stage
from app.sessions.records import Item, Person, Room, Stage

RULES = Rules.of(
    [Stage, Item, Person, Room],
    [*stage.OPERATIONS, *people.OPERATIONS, *placing.OPERATIONS],
)
