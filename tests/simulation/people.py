"""People who do things in a channel, whatever the line does."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from app.bots.client import Client
from app.bots.journal import Frame
from app.bots.replica import Replica
from app.engine.roles import Viewer
from tests.engine.feature import Card, Slip
from tests.simulation.sockets import Line

CARDS: Final = ("c1", "c2", "c3")
SLIPS: Final = ("s1", "s2")
KEPT: Final = "c1"
"""Nobody removes this card or takes letters from it, so that they can be counted."""
LAZY: Final = 0.9
"""How often who may do nothing here does not even try."""
SHOWN: Final = ("no", "shape", "all", "all")

Doing = tuple[str, dict[str, Any], dict[str, Any]]
"""Kind, arguments, guess."""


@dataclass
class Person:
    """One page in a browser; two may belong to one person. `words` gives a word that nobody else writes."""

    page: str
    viewer: Viewer
    ch: str
    chance: Random
    words: Callable[[], str]
    line: Line | None = None
    wrote: dict[str, str] = field(default_factory=dict)
    """Operation -> the letters that it put into the card that is kept."""
    unanswered: set[str] = field(default_factory=set)
    """Operations that got neither an ack nor a refusal for good."""
    given_up: set[str] = field(default_factory=set)
    """Operations of which the person was told that they were refused for good."""
    repeated: set[str] = field(default_factory=set)
    """Operations that came twice on one line."""
    unclear: set[str] = field(default_factory=set)
    """Those of them that were to be sent again: nobody knows which time the next answer is for."""
    _loads: int = 0
    _count: int = 0

    def __post_init__(self) -> None:
        self.client = Client(device=lambda: self.chance.randrange(2, 2**32))
        self.client.channel(self.ch)

    @property
    def replica(self) -> Replica:
        return self.client.replicas[self.ch]

    def act(self) -> str:
        """Do something that one might do; returns a word about it."""
        if self.viewer.role == "observer" and self.chance.random() < LAZY:
            return f"{self.page} looks on"
        kind, args, guess = self._idea()
        self._count += 1
        op = f"{self.page}-{self._loads}.{self._count}"
        if kind == "write" and args["id"] == KEPT:
            self.wrote[op] = args.pop("words")
        args.pop("words", None)
        self.replica.do(op, kind, args, guess)
        self.unanswered.add(op)
        return f"{op} {kind} {' '.join(str(value)[:12] for value in args.values())}"

    def hear(self, frame: Frame, now: int) -> None:
        waited = frame["t"] == "refused" and self.replica.journal.find(frame["id"])
        self.client.receive(frame, now)
        refused = frame["t"] == "refused" and not frame.get("again") and frame["code"] != "not-joined"
        if frame["t"] == "ack" or refused:
            self.unanswered.discard(frame["id"])
        if waited and self.replica.journal.find(frame["id"]) is None:
            self.given_up.add(frame["id"])
        elif waited and frame["id"] in self.repeated:
            self.unclear.add(frame["id"])

    def reload(self) -> None:
        """The page is loaded anew: it takes a new name for what it will do."""
        self.client.reload()
        self._loads += 1
        self._count = 0

    def _idea(self) -> Doing:
        ideas = [self._add_card, self._add_slip, self._move, self._tag, self._show, self._title, self._vote]
        weights = [2, 2, 3, 1, 3, 2, 2]
        texts = [id for id, fields in self.replica.shown().items() if fields["type"] in ("card", "slip")]
        if texts:
            ideas += [lambda: self._write(texts), lambda: self._erase(texts), lambda: self._remove(texts)]
            weights += [8, 3, 1]
        return self.chance.choices(ideas, weights)[0]()

    def _one_of(self, ids: tuple[str, ...]) -> str:
        """One that is there, if there is any."""
        return self.chance.choice([id for id in ids if id in self.replica.shown()] or ids)

    def _missing(self, ids: tuple[str, ...]) -> str:
        """One that is not there, if any is not."""
        return self.chance.choice([id for id in ids if id not in self.replica.shown()] or ids)

    def _add_card(self) -> Doing:
        id = self._missing(CARDS)
        return "card.add", {"card": id}, {"put": [Card(id=id).fields()]}

    def _add_slip(self) -> Doing:
        id, title = self._missing(SLIPS), self.words()
        slip = Slip(id=id, owner=self.viewer.person, title=title)
        return "slip.add", {"slip": id, "title": title}, {"put": [slip.fields()]}

    def _move(self) -> Doing:
        x = float(self.chance.randrange(100))
        if self.chance.random() < 0.5:
            id = self._one_of(CARDS)
            return "card.move", {"card": id, "x": x}, {"put": [{"id": id, "x": x}]}
        id = self._one_of(SLIPS)
        return "slip.move", {"slip": id, "x": x}, {"put": [{"id": id, "x": x}]}

    def _tag(self) -> Doing:
        return "card.tag", {"card": self._one_of(CARDS), "tag": self.words()}, {}

    def _show(self) -> Doing:
        return "slip.show", {"slip": self._one_of(SLIPS), "shown": self.chance.choice(SHOWN)}, {}

    def _title(self) -> Doing:
        id, title = self._one_of(SLIPS), self.words()
        return "slip.title", {"slip": id, "title": title}, {"put": [{"id": id, "title": title}]}

    def _vote(self) -> Doing:
        return (
            self.chance.choice(["vote.cast", "vote.cast", "vote.take"]),
            {"card": self._one_of(CARDS)},
            {},
        )

    def _write(self, texts: list[str]) -> Doing:
        id, words = self.chance.choice(texts), self.words()
        update = self.replica.typed(id, self.chance.randrange(len(self.replica.text(id)) + 1), words)
        return _text(id, update, words)

    def _erase(self, texts: list[str]) -> Doing:
        id = self.chance.choice(texts)
        length = len(self.replica.text(id))
        if id == KEPT or not length:
            return self._write(texts)
        return _text(
            id, self.replica.typed(id, self.chance.randrange(length), erase=self.chance.randrange(1, 6))
        )

    def _remove(self, texts: list[str]) -> Doing:
        id = self.chance.choice(texts)
        return self._tag() if id == KEPT else ("remove", {"id": id}, {"remove": [id]})


def _text(id: str, update: str, words: str = "") -> Doing:
    return "write", {"id": id, "update": update, "words": words}, {"text": [{"id": id, "update": update}]}
