"""The records of the stage: phase, clock, agenda, people and rooms."""

from typing import Literal

from app.blocks.guide import Localized
from app.engine.records import Record
from app.engine.roles import Role
from app.locales import Language

Phase = Literal["lobby", "plenary", "rooms", "summary", "ended"]
Reason = Literal["choice", "balance", "late", "hand"]
"""Why a person is in their room: own choice, even sizes, a late arrival, or moved by hand."""


class Stage(Record):
    """Where the session stands; one record, id `stage`. Times are milliseconds since 1970."""

    type: Literal["stage"] = "stage"
    phase: Phase = "lobby"
    item: str | None = None
    ends_at: int | None = None
    """When the present agenda item should end."""
    rooms_opened: bool = False
    """Rooms were open at least once: their boards may be read from then on."""
    frozen: bool = False
    """Participants change nothing on any board for the moment."""


class Item(Record):
    """One item of the agenda. `extra` counts minutes added (or taken) while it ran."""

    type: Literal["item"] = "item"
    position: int
    kind: str
    title: Localized
    minutes: int
    extra: int = 0


class Person(Record):
    """Somebody who came in. `number` is the order of arrival; initials and colour follow from it."""

    type: Literal["person"] = "person"
    name: str
    lang: Language
    role: Role
    number: int
    choice: tuple[str, ...] = ()
    """Block ids, the most wanted first."""
    room: str | None = None
    reason: Reason | None = None


class Room(Record):
    """A breakout room for one block. `rapporteur`: who reports for it. `ready`: its report can be heard."""

    type: Literal["room"] = "room"
    number: int
    block: str
    title: Localized
    rapporteur: str | None = None
    ready: bool = False
