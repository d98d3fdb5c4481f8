"""A board played by hand: operations in, facts or refusals out."""

import itertools
from dataclasses import dataclass, field
from typing import Any, Final

from app.engine.channel import Acked, Channel, Outcome, Proposal
from app.engine.events import Event
from app.engine.roles import SERVER, Grant, Role, Viewer
from app.engine.text import encode, first_update
from app.rooms.records import Note
from app.rooms.rules import RULES

TITLE: Final = {"en": "Where we stand", "fr": "Où nous en sommes", "es": "Dónde estamos"}
ZONES: Final = [{"id": id, "title": TITLE, "hint": TITLE} for id in ("stand", "works", "blocks", "propose")]
BUDGET: Final = 3


def _board() -> Channel:
    return Channel.empty("board:S:room-1", RULES)


@dataclass
class Play:
    channel: Channel = field(default_factory=_board)
    events: list[Event] = field(default_factory=list)
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        setup = {"room": "room-1", "block": "legal", "zones": ZONES, "budget": BUDGET}
        self.as_viewer(SERVER, "board.setup", **setup)

    def do(self, person: str, kind: str, role: Role = "participant", **args: Any) -> Outcome:
        return self.as_viewer(Viewer(person, role), kind, **args)

    def lead(self, kind: str, **args: Any) -> Outcome:
        return self.do("fac", kind, "facilitator", **args)

    def as_viewer(self, viewer: Viewer, kind: str, **args: Any) -> Outcome:
        number = next(self.numbers)
        proposal = Proposal(viewer, Grant(write=True), f"tabs.{number}", kind, args, now=number)
        draft = self.channel.propose([proposal])
        self.channel.accept(draft)
        self.events += draft.events
        return draft.outcomes[0]

    def add(self, person: str, note: str, text: str = "", **args: Any) -> Outcome:
        return self.do(person, "note.add", note=note, update=encode(first_update(text)), **args)

    def note(self, id: str) -> Note:
        return self.channel.state.get(Note, id)

    @property
    def notes(self) -> list[Note]:
        return list(self.channel.state.of(Note))


def done(outcome: Outcome) -> bool:
    return isinstance(outcome, Acked)
