"""A board played by hand."""

from typing import Any, Final

from pycrdt import Doc, Text

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
        self._writers = 0
        super().__init__(Channel.empty("board:S:room-1", RULES), now=0, tick=1)
        self.do(
            SERVER,
            "board.setup",
            room="room-1",
            block="legal",
            zones=ZONES,
            questions=[TITLE, TITLE],
            budget=BUDGET,
        )

    def add(self, person: str, note: str, text: str = "", **args: Any) -> Outcome:
        return self.do(person, "note.add", note=note, update=encode(first_update(text)), **args)

    def write(self, person: str, note: str, words: str) -> Outcome:
        """Type words at the beginning of a note's text, as a browser that has not seen the others does."""
        return self.do(person, "note.text", note=note, update=self._typed(words))

    def answer(self, person: str, answer: str, words: str) -> Outcome:
        """As `write`, at one end of an answer."""
        return self.do(person, "answer.text", answer=answer, update=self._typed(words))

    def _typed(self, words: str) -> str:
        self._writers += 1
        doc: Doc[Text] = Doc(client_id=1000 + self._writers)
        text = doc.get("t", type=Text)
        text += words
        return encode(doc.get_update())

    def serve(self, kind: str, **args: Any) -> Outcome:
        return self.do(SERVER, kind, **args)

    def note(self, id: str) -> Note:
        return self.channel.state.get(Note, id)

    @property
    def notes(self) -> list[Note]:
        return list(self.channel.state.of(Note))


def done(outcome: Outcome) -> bool:
    return isinstance(outcome, Acked)
