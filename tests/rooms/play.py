"""A board played by hand."""

from typing import Any, Final

from app.engine.channel import Acked, Channel, Outcome
from app.engine.roles import SERVER
from app.engine.text import encode, first_update
from app.rooms.records import Note
from app.rooms.rules import RULES
from tests.play import Play

TITLE: Final = {"en": "Where we stand", "fr": "Où nous en sommes", "es": "Dónde estamos"}
ZONES: Final = [{"id": id, "title": TITLE, "hint": TITLE} for id in ("stand", "works", "blocks", "propose")]
BUDGET: Final = 3


class BoardPlay(Play):
    def __init__(self) -> None:
        super().__init__(Channel.empty("board:S:room-1", RULES), now=0, tick=1)
        self.do(SERVER, "board.setup", room="room-1", block="legal", zones=ZONES, budget=BUDGET)

    def add(self, person: str, note: str, text: str = "", **args: Any) -> Outcome:
        return self.do(person, "note.add", note=note, update=encode(first_update(text)), **args)

    def note(self, id: str) -> Note:
        return self.channel.state.get(Note, id)

    @property
    def notes(self) -> list[Note]:
        return list(self.channel.state.of(Note))


def done(outcome: Outcome) -> bool:
    return isinstance(outcome, Acked)
