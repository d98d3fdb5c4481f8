"""The Yjs wire (y-protocols), as y-websocket clients speak it."""

import json
from collections.abc import Sequence
from typing import Final

from pycrdt import Doc, Map, Text

from bench.schedule import EDITS_PER_NOTE
from bench.servers.adapter import Said, Speech

SYNC: Final = 0
AWARENESS: Final = 1
STEP_1: Final = 0
STEP_2: Final = 1
UPDATE: Final = 2
EMPTY: Final = b"\0\0"
"""The update without anything in it."""
NO_CLOCKS: Final = b"\0"
"""The state vector of an empty document."""


def varint(number: int) -> bytes:
    """lib0's variable-length whole number."""
    made = bytearray()
    while number > 127:
        made.append(128 | number & 127)
        number >>= 7
    made.append(number)
    return bytes(made)


def varbytes(data: bytes) -> bytes:
    return varint(len(data)) + data


class Notes:
    """A member's own notes: a map of texts. What others write is not needed to write on here."""

    def __init__(self, member: int) -> None:
        self._member = member
        self._doc: Doc[Map[Text]] = Doc(client_id=1000 + member)
        self._notes = self._doc.get("notes", type=Map)
        self._made: list[bytes] = []
        self._watching = self._doc.observe(lambda event: self._made.append(event.update))

    def write(self, number: int, letters: str) -> bytes:
        """The update of the how-manieth edit: a new note with every tenth, else more in the last one."""
        note = f"n{self._member}-{number // EDITS_PER_NOTE}"
        if number % EDITS_PER_NOTE:
            text = self._notes[note]
            text += letters
        else:
            self._notes[note] = Text(letters)
        return self._made.pop()


class YjsSpeech(Speech):
    """`prefix` stands before every message, for servers that carry several documents on a connection."""

    def __init__(self, member: int, room: str, prefix: bytes = b"") -> None:
        self.room = room
        self._member = member
        self._prefix = prefix
        self._notes = Notes(member)

    def opening(self) -> Sequence[Said]:
        return [self.message(SYNC, STEP_1, varbytes(NO_CLOCKS)), self.cursor(-1, 0, 0)]

    def hear(self, payload: bytes) -> Sequence[Said]:
        body = payload.removeprefix(self._prefix)
        if body[:2] == bytes([SYNC, STEP_2]):
            self.joined = True
        if body[:2] == bytes([SYNC, STEP_1]):
            return [self.message(SYNC, STEP_2, varbytes(EMPTY))]
        return []

    def cursor(self, number: int, x: int, y: int) -> Said:
        """Awareness: one client's whole state, under a count that goes up."""
        state = {
            "user": {"name": f"Member {self._member}", "color": "#30bced"},
            "cursor": {"x": x, "y": y},
        }
        told = varbytes(json.dumps(state, separators=(",", ":")).encode())
        one = varint(1) + varint(1000 + self._member) + varint(number + 2) + told
        return self.message(AWARENESS, None, varbytes(one))

    def edit(self, number: int, letters: str) -> Said:
        return self.message(SYNC, UPDATE, varbytes(self._notes.write(number, letters)))

    def message(self, kind: int, step: int | None, body: bytes) -> bytes:
        return self._prefix + varint(kind) + (b"" if step is None else varint(step)) + body
