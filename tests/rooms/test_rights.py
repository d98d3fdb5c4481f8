"""Whatever people without the right do, in whatever order: what they may not change stays as it was."""

from random import Random
from typing import Any, Final

from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.channel import Acked
from app.engine.records import Fields
from app.engine.refusals import Refusal
from app.engine.text import encode, first_update
from app.rooms.records import Board, BoardObject, Note, Zone
from app.rooms.rules import RULES
from tests.rooms.play import BoardPlay

COUNTED: Final = {"votes", "reactions"}
"""What others' votes and reactions change on any note."""
PEOPLE: Final = ("ana", "ben")
IDS: Final = (
    "locked",
    "inside",
    "free",
    "bens",
    "stroke",
    "new",
    "group",
    "stand",
    "works",
    "board",
    "answer.1",
)

FIXED: Final[dict[str, Any]] = {
    "x": 1000.0, "y": 120.0, "x2": 5.0, "y2": 5.0, "w": 400.0, "h": 400.0, "bend": 0.0, "points": [0.0, 0.0],
    "width": 5, "height": 5, "round": 1, "minutes": 1, "colour": "sky", "lang": "es", "reaction": "idea",
    "title": "title", "url": "https://example.org", "alt": "alt", "file": "a" * 64, "room": "x", "block": "x",
    "heads": "end", "to": "front", "findings": [], "things": [], "words": {}, "zones": [],
    "update": encode(first_update("x")),
}  # fmt: skip
LISTS: Final = ("notes", "ids")
FLAGS: Final = ("locked", "anonymous", "cited", "on")
LEFT_OUT: Final = ("budget", "several", "own", "hidden", "shuffled", "pressure", "size", "dx", "dy", "who")
OWN: Final = [kind for kind, operation in RULES.operations.items() if "participant" in operation.who]


class Crowd:
    """People who try everything, with arguments of the right form, drawn from a seed."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)

    def step(self, play: BoardPlay) -> tuple[str, str, dict[str, Any]]:
        """Who asks for what: mostly what people may ask for at all."""
        kinds = OWN if self._chance.random() < 0.9 else list(RULES.operations)
        kind = self._chance.choice(kinds)
        fields = RULES.operations[kind].args.model_fields
        names = [name for name, field in fields.items() if field.is_required() or self._chance.random() < 0.5]
        known = {name: self._value(kind, name, play) for name in names}
        return (
            self._chance.choice(PEOPLE),
            kind,
            {name: value for name, value in known.items() if value is not None},
        )

    def _value(self, kind: str, name: str, play: BoardPlay) -> Any:
        state = play.channel.state
        ids = [*state.records, *3 * [thing.id for thing in state.of(BoardObject)]]
        if name in FIXED:
            return FIXED[name]
        if name in FLAGS:
            return self._chance.random() < 0.5
        if name in LISTS and kind != "notes.add":
            return [self._chance.choice(ids) for _ in range(self._chance.randrange(1, 3))]
        if name == "op":
            return self._chance.choice(play.events).op
        if name == "places":
            x = self._chance.choice([100.0, 950.0])
            return [{"id": self._chance.choice(ids), "x": x, "y": 120.0} for _ in "12"]
        if name == "copies":
            return [{"of": self._chance.choice(ids), "id": f"c{play.channel.seq}"}]
        if name in LEFT_OUT:
            return None
        if name == "notes" and kind == "notes.add":
            return [{"note": f"new{play.channel.seq}", "words": "x"}]
        return f"new{play.channel.seq}" if self._chance.random() < 0.3 else self._chance.choice(ids)


def a_led_board() -> BoardPlay:
    """A note that is locked, one in a locked zone, both grouped; a free one, one of Ben's, and a stroke."""
    play = BoardPlay()
    play.add("ana", "locked", "Agua", zone="works")
    play.add("ana", "inside", "Tierra", zone="stand")
    play.add("ana", "free", "Fuego", zone="works")
    play.add("ben", "bens", "Aire", zone="works")
    play.do("ana", "stroke.add", stroke="stroke", x=0, y=0, points=[1.0, 1.0])
    play.do("ana", "group.make", group="group", notes=["locked", "inside"])
    play.lead("objects.lock", ids=["locked", "stroke"], locked=True)
    play.lead("zone.lock", zone="stand", locked=True)
    return play


def kept(play: BoardPlay) -> dict[str, tuple[Fields, str]]:
    """All that participants may not change, with its words."""
    state = play.channel.state
    ids = ["locked", "inside", "stroke", *(zone.id for zone in state.of(Zone))]
    board = state.get(Board, "board").model_copy(update={"written": 0})
    things = {id: ({**state.records[id].fields()}, state.text(id)) for id in ids if id in state.records}
    for fields, _ in things.values():
        for name in COUNTED & fields.keys():
            del fields[name]
    return things | {"board": (board.fields(), "")}


@given(st.integers(0, 2**32))
@settings(max_examples=40)
def test_nothing_that_is_locked_or_led_changes(seed: int) -> None:
    play, crowd = a_led_board(), Crowd(seed)
    before = kept(play)
    for _ in range(60):
        bens = play.channel.state.find(Note, "bens")
        person, kind, args = crowd.step(play)
        outcome = play.do(person, kind, **args)
        assert outcome != Refusal("fault"), (kind, args)
        assert kept(play) == before, (person, kind, args)
        if person == "ana" and bens:
            assert play.channel.state.find(Note, "bens"), (kind, args)
        if isinstance(outcome, Acked):
            assert kind in OWN


@given(st.integers(0, 2**32))
@settings(max_examples=20)
def test_on_a_locked_board_nothing_changes_at_all(seed: int) -> None:
    play, crowd = a_led_board(), Crowd(seed)
    play.lead("board.lock", locked=True)
    before = dict(play.channel.state.records)
    for _ in range(60):
        person, kind, args = crowd.step(play)
        play.do(person, kind, **args)
        assert play.channel.state.records == before, (person, kind, args)
