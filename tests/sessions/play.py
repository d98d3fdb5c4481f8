"""A stage played by hand."""

from typing import Final

from app.engine.channel import Channel, Outcome
from app.engine.roles import SERVER, Role
from app.sessions.records import Person, Stage
from app.wire import STAGE
from tests.play import Play

START: Final = 1_000_000
TITLE: Final = {"en": "One", "fr": "Un", "es": "Uno"}
PLAN: Final = {
    "items": [
        {"id": "welcome", "kind": "welcome", "title": TITLE, "minutes": 5},
        {"id": "work", "kind": "work", "title": TITLE, "minutes": 30},
        {"id": "report", "kind": "report", "title": TITLE, "minutes": 10},
    ],
    "rooms": [
        {"id": "room-1", "number": 1, "block": "legal", "title": TITLE},
        {"id": "room-2", "number": 2, "block": "markets", "title": TITLE},
    ],
    "slides": ["guide.0", "block.legal"],
}


class StagePlay(Play):
    def __init__(self, planned: bool = True) -> None:
        super().__init__(Channel.empty("stage:S", STAGE), START)
        if planned:
            self.do(SERVER, "stage.plan", **PLAN)

    def arrive(self, name: str, role: Role = "participant") -> Outcome:
        return self.do(SERVER, "person.arrive", person=name, name=name, lang="en", role=role)

    def seat(self, **rooms: str) -> None:
        """People arrive, and who leads puts each into a room."""
        for person, room in rooms.items():
            self.arrive(person)
            self.lead("person.move", person=person, room=room)

    @property
    def stage(self) -> Stage:
        return self.channel.state.get(Stage, "stage")

    def person(self, name: str) -> Person:
        return self.channel.state.get(Person, name)
