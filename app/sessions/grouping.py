"""Who goes to which room: by choice first, then evenly."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from app.sessions.records import Person, Reason, Room

CROWDED: Final = 8
"""In a group of this size not everybody speaks; late-comers then begin another room, if there is one."""
SMALLEST_GROUP: Final = 3
"""Two people do not need a board; with three a group begins."""


@dataclass(frozen=True, slots=True)
class Placement:
    room: str
    reason: Reason


def spread(people: Sequence[Person], rooms: Sequence[Room], seed: int, smallest: int) -> dict[str, Placement]:
    """Place everyone. Rooms in use differ by one person at most, and hold `smallest` or more if so many came.

    When there are too few people for all rooms, those most asked for are used. Nobody's place depends on the
    order of arrival: `seed` draws the lots.
    """
    people = sorted(people, key=lambda person: _lot(seed, person))
    used = _rooms_in_use(people, rooms, smallest)
    if not used:
        return {}
    seats = _Seats({room.id: 0 for room in used}, len(people))
    placed: dict[str, Placement] = {}
    for rank in range(max((len(person.choice) for person in people), default=0)):
        for person in people:
            room = next(_wanted(person, rank, used), None)
            if person.id not in placed and room and seats.take(room.id):
                placed[person.id] = Placement(room.id, "choice")
    for person in people:
        if person.id not in placed:
            placed[person.id] = Placement(seats.emptiest(), "balance")
    return placed


def place_one(person: Person, rooms: Sequence[Room], sizes: Mapping[str, int]) -> Placement | None:
    """A room for who comes late: the wanted one unless it is the fullest, else the emptiest in use."""
    used = [room for room in rooms if sizes.get(room.id)] or list(rooms[:1])
    unused = [room for room in rooms if room not in used]
    if unused and all(sizes.get(room.id, 0) >= CROWDED for room in used):
        used.append(next((room for room in unused if room.block in person.choice), unused[0]))
    if not used:
        return None
    low, high = (bound(sizes.get(room.id, 0) for room in used) for bound in (min, max))
    for rank in range(len(person.choice)):
        room = next(_wanted(person, rank, used), None)
        if room and (low == high or sizes.get(room.id, 0) < high):
            return Placement(room.id, "choice")
    return Placement(min(used, key=lambda room: (sizes.get(room.id, 0), room.number)).id, "late")


@dataclass
class _Seats:
    """Seats taken, filled so that sizes end within one of each other."""

    taken: dict[str, int]
    people: int

    def take(self, room: str) -> bool:
        """Take a seat unless that would make the rooms uneven in the end."""
        even, larger = divmod(self.people, len(self.taken))
        may_grow = sum(size > even for size in self.taken.values()) < larger
        if self.taken[room] < even or (self.taken[room] == even and may_grow):
            self.taken[room] += 1
            return True
        return False

    def emptiest(self) -> str:
        room = min(self.taken, key=lambda id: self.taken[id])
        self.taken[room] += 1
        return room


def _lot(seed: int, person: Person) -> bytes:
    """A place in the drawing of lots: the same everywhere, and unforeseeable without the seed."""
    return sha256(f"{seed}:{person.id}".encode()).digest()


def _rooms_in_use(people: Sequence[Person], rooms: Sequence[Room], smallest: int) -> list[Room]:
    count = max(1, min(len(rooms), len(people) // max(1, smallest)))
    wishes = {room.id: sum(room.block in person.choice[:1] for person in people) for room in rooms}
    chosen = sorted(rooms, key=lambda room: (-wishes[room.id], room.number))[:count]
    return sorted(chosen, key=lambda room: room.number)


def _wanted(person: Person, rank: int, rooms: Sequence[Room]) -> Iterator[Room]:
    return (room for room in rooms if person.choice[rank : rank + 1] == (room.block,))
