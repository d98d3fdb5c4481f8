"""A fiche while it is being read: what was found, what disagrees, what is kept in the notes."""

from typing import Any

from app.sessions.fiche.conflicts import Conflict, ConflictCode
from app.sessions.fiche.entries import Entry
from app.sessions.fiche.lines import Line
from app.sessions.fiche.model import Fiche, Reading


class Draft:
    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self._repeated: dict[str, list[str]] = {}
        self._conflicts: dict[Conflict, None] = {}
        self._notes: dict[tuple[int, str], None] = {}

    def put(self, field: str, value: Any, entry: Entry) -> None:
        """Fill a field; the first statement counts, another that differs is a conflict and a note."""
        if field not in self.values:
            self.values[field] = value
        elif self.values[field] != value:
            self._repeated.setdefault(field, [_as_text(self.values[field])]).append(entry.text())
            self.note(entry)

    def dispute(self, field: str, code: ConflictCode, *values: object) -> None:
        self._conflicts[Conflict(field=field, code=code, values=tuple(map(_as_text, values)))] = None

    def note(self, entry: Entry) -> None:
        """Keep a whole entry, with its label, in the notes."""
        self._notes[entry.line.number, entry.noted()] = None

    def note_head(self, entry: Entry) -> None:
        """Keep the line, or the cell, of the label."""
        self._notes[entry.line.number, entry.head] = None

    def note_line(self, line: Line) -> None:
        self._notes[line.number, line.shown] = None

    def reading(self) -> Reading:
        notes = "\n".join(text for _, text in sorted(self._notes, key=lambda note: note[0]))
        repeated = (
            Conflict(field=field, code="repeated", values=tuple(values))
            for field, values in self._repeated.items()
        )
        return Reading(fields=Fiche(**self.values, notes=notes), conflicts=(*repeated, *self._conflicts))


def _as_text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_as_text(part) for part in value)
    return str(getattr(value, "title", value)) if not isinstance(value, str) else value
