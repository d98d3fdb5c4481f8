"""Where zones and notes lie on a board."""

from collections.abc import Iterable, Iterator
from itertools import product
from math import ceil, floor
from typing import Final

from app.blocks.guide import Localized
from app.engine.state import State
from app.rooms.records import EDGE, NOTE_HEIGHT, NOTE_WIDTH, Note, Zone

COLUMNS: Final = 2
ZONE_WIDTH: Final = 880
ZONE_HEIGHT: Final = 560
"""Three rows of notes: four such zones fill a laptop's screen at a size that can be read."""
GAP: Final = 40
HEADING: Final = 88
"""Kept free at the top of a zone for its title and hint."""
STEP: Final = 16
"""Space between notes placed by themselves."""
COLUMN: Final = NOTE_WIDTH + STEP
ROW: Final = NOTE_HEIGHT + STEP


def zone_at(position: int, id: str, title: Localized, hint: Localized) -> Zone:
    """Zones fill rows of two, left to right."""
    row, column = divmod(position, COLUMNS)
    return Zone(
        id=id,
        position=position,
        title=title,
        hint=hint,
        x=column * (ZONE_WIDTH + GAP),
        y=row * (ZONE_HEIGHT + GAP),
        w=ZONE_WIDTH,
        h=ZONE_HEIGHT,
    )


def free_place(zone: Zone, state: State, moving: str | None = None) -> tuple[float, float]:
    """The first place in the zone's grid where no note lies; below the zone's foot when it is full."""
    return next(free_places(zone, state, moving))


def free_places(zone: Zone, state: State, moving: str | None = None) -> Iterator[tuple[float, float]]:
    """One after the other, without end: at the foot of the board notes begin to lie on each other."""
    notes = (note for note in state.of(Note) if note.zone == zone.id and note.id != moving)
    taken = {cell for note in notes for cell in _cells_under(note, zone)}
    across = max(1, int((zone.w - STEP) // COLUMN))
    down = max(1, int((EDGE - NOTE_HEIGHT - zone.y - HEADING) // ROW))
    for row, column in product(range(down), range(across)):
        if (row, column) not in taken:
            yield _place(zone, row, column)
    while True:
        yield _place(zone, down - 1, 0)


def zone_under(x: float, y: float, state: State, w: float = NOTE_WIDTH, h: float = NOTE_HEIGHT) -> str | None:
    """The zone in which the middle of a note (or of something `w` × `h`) at (x, y) lies."""
    middle_x, middle_y = x + w / 2, y + h / 2
    inside = (
        zone.id
        for zone in state.of(Zone)
        if zone.x <= middle_x <= zone.x + zone.w and zone.y <= middle_y <= zone.y + zone.h
    )
    return next(inside, None)


def _place(zone: Zone, row: int, column: int) -> tuple[float, float]:
    return zone.x + STEP + column * COLUMN, zone.y + HEADING + row * ROW


def _cells_under(note: Note, zone: Zone) -> Iterable[tuple[int, int]]:
    """Rows and columns of the zone's grid where a new note would lie on this one."""
    height = note.w * NOTE_HEIGHT / NOTE_WIDTH
    rows = _between(note.y - zone.y - HEADING, height, NOTE_HEIGHT, ROW)
    return product(rows, _between(note.x - zone.x - STEP, note.w, NOTE_WIDTH, COLUMN))


def _between(start: float, length: float, own: float, step: float) -> range:
    """The n for which what begins at n * step and is `own` long touches what begins at `start`."""
    return range(floor((start - own) / step) + 1, ceil((start + length) / step))
