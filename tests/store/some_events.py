"""Events and channels that the store's tests write."""

from app.engine.events import Event

BOARD = "board:quito:r1"
STAGE = "stage:quito"


def note(seq: int, by: str = "ana", op: str | None = None) -> Event:
    """An event that puts a note; the operation's id is new for each sequence unless it is given."""
    fields = {"id": f"n{seq}", "type": "note", "x": 1.5, "y": -2, "colour": "honey", "zone": None}
    return Event(seq=seq, at=1_795_000_000_000 + seq, by=by, op=op or f"laptop.{seq}", put=(fields,))


def notes(first: int, count: int) -> list[Event]:
    return [note(seq) for seq in range(first, first + count)]
