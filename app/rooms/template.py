"""Where zones and notes lie on a board."""

from collections.abc import Iterable, Iterator
from typing import Final

from app.blocks.guide import Localized
from app.engine.state import State
from app.rooms.records import NOTE_HEIGHT, NOTE_WIDTH, Note, Zone

COLUMNS: Final = 2
ZONE_WIDTH: Final = 880
ZONE_HEIGHT: Final = 640
GAP: Final = 40
HEADING: Final = 88
"""Kept free at the top of a zone for its title and hint."""
STEP: Final = 16
"""Space between notes placed by themselves."""


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
    """One after the other."""
    notes = [note for note in state.of(Note) if note.zone == zone.id and note.id != moving]
    return (place for place in _places(zone) if not any(_overlap(place, note) for note in notes))


def zone_under(x: float, y: float, state: State, w: float = NOTE_WIDTH, h: float = NOTE_HEIGHT) -> str | None:
    """The zone in which the middle of a note (or of something `w` × `h`) at (x, y) lies."""
    middle_x, middle_y = x + w / 2, y + h / 2
    inside = (
        zone.id
        for zone in state.of(Zone)
        if zone.x <= middle_x <= zone.x + zone.w and zone.y <= middle_y <= zone.y + zone.h
    )
    return next(inside, None)


def _places(zone: Zone) -> Iterable[tuple[float, float]]:
    across = max(1, int((zone.w - STEP) // (NOTE_WIDTH + STEP)))
    number = 0
    while True:
        row, column = divmod(number, across)
        yield zone.x + STEP + column * (NOTE_WIDTH + STEP), zone.y + HEADING + row * (NOTE_HEIGHT + STEP)
        number += 1


def _overlap(place: tuple[float, float], note: Note) -> bool:
    left, top = note.x - place[0], note.y - place[1]
    return -note.w < left < NOTE_WIDTH and -note.w * NOTE_HEIGHT / NOTE_WIDTH < top < NOTE_HEIGHT
