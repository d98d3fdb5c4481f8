"""People, lines and a server; a seed decides what happens next."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any, Final

from app.engine.roles import Viewer
from tests.simulation.people import KEPT, Person
from tests.simulation.sockets import Line, Server
from tests.simulation.truth import Truth

CHANNEL: Final = "board:s:r"
STEPS: Final = 700
"""Enough for dozens of reconnects, some crashes, and events on everything there is."""
TRACE: Final = 60
"""Steps that are shown of a world that failed."""
LATE: Final = 0.1
"""How often a frame of a dropped line arrives, as compared with one of a living line."""
ROUNDS: Final = 100
"""In which everything must have arrived, once the network behaves."""

ANA: Final = Viewer("ana", "participant")
BEN: Final = Viewer("ben", "participant")
FAY: Final = Viewer("fay", "facilitator")
OLA: Final = Viewer("ola", "observer")
ANA_LEADS: Final = Viewer("ana", "facilitator")
VIEWERS: Final = (ANA, BEN, FAY, OLA, ANA_LEADS)
PAGES: Final = (("ana-one", ANA), ("ana-two", ANA), ("ben-one", BEN), ("fay-one", FAY), ("ola-one", OLA))


class Failed(AssertionError):
    """A world in which something was not as promised: its seed, what, and the last steps before."""


Begin = Callable[["World"], Awaitable[Server]]


@dataclass
class World:
    seed: int
    begin: Begin
    now: int = 0
    """Milliseconds, moved by hand."""
    lines: list[Line] = field(default_factory=list)
    """Those that the server believes to be open."""
    steps: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)
        self.truth = Truth(CHANNEL, VIEWERS)
        numbers = count(1)
        self.people = [
            Person(page, viewer, CHANNEL, self.chance, words=lambda: f"<{next(numbers):x}>")
            for page, viewer in PAGES
        ]

    async def live(self) -> None:
        """
        Raises:
            Failed
        """
        try:
            self.server = await self.begin(self)
            for person in self.people:
                await self._connect(person)
            for _ in range(STEPS):
                await self._step()
            await self._settle()
            await self._judge()
        except Exception as error:
            last = "\n  ".join(self.steps[-TRACE:])
            kind = self.begin.__module__.rpartition(".")[2]
            raise Failed(f"{kind} seed {self.seed}: {type(error).__name__}: {error}\n  {last}") from error

    def note(self, step: str) -> None:
        self.steps.append(step)

    async def _step(self) -> None:
        doings: dict[Callable[[Person], Awaitable[None]], float] = {
            self._act: 6,
            self._send: 9,
            self._read: 14,
            self._serve: 10,
            self._hear: 14,
            self._drop: 0.8,
            self._connect: 3,
            self._reload: 0.3,
            self._repeat: 0.6,
            self._wait: 2,
            self._lock: 0.3,
            self._promote: 0.2,
            self._put_out: 0.3,
            self._come_back: 2,
        }
        doing = self.chance.choices(list(doings), list(doings.values()))[0]
        await doing(self.chance.choice(self.people))

    async def _act(self, person: Person) -> None:
        self.note(person.act())

    async def _send(self, person: Person) -> None:
        """Put what the client has to say on the line."""
        for frame in person.client.send(self.now) if person.line else []:
            assert person.line is not None
            person.line.up.append(json.dumps(frame))
            self.note(f"{person.page} says {frame['t']} {frame.get('id', frame.get('since', ''))}")

    async def _read(self, person: Person) -> None:
        """Let the server take a frame; sometimes, late, of a line that was dropped without its knowing."""
        lines = [line for line in self.lines if line.viewer.person == person.viewer.person]
        haste = [1.0 if line.client_there else LATE for line in lines]
        line = self.chance.choices(lines, haste)[0] if lines else None
        if line and line.up:
            await line.read()
        elif line and not line.client_there:
            await line.notice()
            self.lines.remove(line)

    async def _serve(self, _: Person) -> None:
        if step := await self.server.step():
            self.note(step)

    async def _hear(self, person: Person) -> None:
        """Let the client take some frames."""
        for _ in range(self.chance.randrange(1, 4)):
            await self._hear_one(person)

    async def _hear_one(self, person: Person) -> bool:
        line = person.line
        text = await line.hear() if line else None
        if line and text is not None:
            self.truth.told(line.viewer, text)
            self._take(person, line, json.loads(text))
        elif line and not line.server_there:
            self._hang_up(person)
        return text is not None

    def _take(self, person: Person, line: Line, frame: dict[str, Any]) -> None:
        person.hear(frame, self.now)
        self.note(f"{person.page} hears {frame['t']} {frame.get('id', frame.get('seq', ''))}")
        if frame["t"] in ("joined", "events"):
            self.truth.check_copy(line.viewer, person.replica)

    async def _drop(self, person: Person) -> None:
        """The line drops: what is on it is lost, or comes to the server when the client is back already."""
        if person.line:
            kept = self.chance.choice([len(person.line.up), self.chance.randrange(len(person.line.up) + 1)])
            while len(person.line.up) > kept:
                person.line.up.pop()
            self.note(f"{person.page} drops, {kept} frames on the way")
            self._hang_up(person)

    def _hang_up(self, person: Person) -> None:
        assert person.line is not None
        person.line.client_there = False
        person.line = None
        person.client.disconnect()

    async def _connect(self, person: Person) -> None:
        if person.line is None:
            person.line = await self.server.open(person.viewer)
            self.lines.append(person.line)
            person.client.connect()
            person.replica.enter()
            self.note(f"{person.page} connects")

    async def _reload(self, person: Person) -> None:
        if person.line:
            self._hang_up(person)
        person.reload()
        self.note(f"{person.page} is loaded anew")

    async def _repeat(self, person: Person) -> None:
        """An operation arrives twice, perhaps behind others."""
        if person.line and person.line.up:
            kinds = [json.loads(frame)["t"] for frame in person.line.up]
            at = self.chance.randrange(len(kinds))
            behind = next((n for n in range(at, len(kinds)) if kinds[n] != "op"), len(kinds))
            if behind > at:
                frame = person.line.up[at]
                person.repeated.add(json.loads(frame)["id"])
                person.line.up.insert(self.chance.randrange(at, behind) + 1, frame)
                self.note(f"{person.page}: twice {frame[:60]}")

    async def _wait(self, _: Person) -> None:
        self.now += self.chance.choice([5, 20, 600])

    async def _lock(self, _: Person) -> None:
        locked = self.chance.random() < 0.3
        await self.server.lock(locked)
        self.note("locked" if locked else "unlocked")

    async def _promote(self, _: Person) -> None:
        """Ana begins to lead, or stops: her lines are cut, and she comes back in her new role."""
        hers = [person for person in self.people if person.viewer.person == "ana"]
        after = ANA if hers[0].viewer == ANA_LEADS else ANA_LEADS
        for person in hers:
            if person.line:
                self._hang_up(person)
            person.viewer = after
        for line in [line for line in self.lines if line.viewer.person == "ana"]:
            await line.notice()
            self.lines.remove(line)
        self.note(f"ana is {after.role} now")

    async def _put_out(self, person: Person) -> None:
        if person.line and person.line.server_there:
            self.note(f"{person.page} is put out")
            await self.server.put_out(person.line)

    async def _come_back(self, person: Person) -> None:
        """Try to get in again after having been put out."""
        person.replica.enter()

    async def _settle(self) -> None:
        """The network behaves: everyone comes back, everything arrives."""
        self.note("--- it settles")
        await self.server.lock(locked=False)
        for _ in range(ROUNDS):
            for person in self.people:
                await self._connect(person)
                person.replica.enter()
                await self._send(person)
            await self._arrive()
            self.now += 1000
            if self._settled():
                return
        raise AssertionError("it never settles")

    async def _arrive(self) -> None:
        for line in list(self.lines):
            while line.up:
                await line.read()
                await self._all_hear()
        await self._all_hear()

    async def _all_hear(self) -> None:
        await self.server.settle()
        for person in self.people:
            while await self._hear_one(person):
                pass

    def _settled(self) -> bool:
        return all(
            person.client.pending == 0
            and person.replica.standing == "in"
            and person.replica.seq == self.server.last
            for person in self.people
        )

    async def _judge(self) -> None:
        await self.server.judge()
        for person in self.people:
            self.truth.check_copy(person.viewer, person.replica)
            assert not person.unanswered, f"{sorted(person.unanswered)} never answered"
            acted = {event.op for event in self.truth.events if event.by == person.viewer.person}
            late = person.given_up & acted - person.unclear
            assert not late, f"{sorted(late)} acted after all"
            assert person.replica.shown() == person.replica.records, "a guess that nobody takes away"
            for id in person.replica.records:
                told = person.replica.texts.told.get(id)
                assert person.replica.text(id) == (str(told["t"]) if told else ""), "letters never told"
        written = {
            (person.viewer.person, op): letters
            for person in self.people
            for op, letters in person.wrote.items()
        }
        self.truth.check_letters(KEPT, written)
