"""A thousand people in one channel: the slide changes, the clock moves, everybody stirs, once a second each.

Only for Minga: the peers have nothing like a stage. A reaction is sent as presence, told to everyone.
"""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.blocks.library import DEFAULT_GUIDE, guide
from app.sessions.staging import slides
from bench.crowd import Crowd, come_in
from bench.ground import ground
from bench.line import Line
from bench.percentiles import Spread, milliseconds
from bench.player import clock
from bench.readings import read, used
from bench.servers.adapter import Place, Plan, Said, Speech
from bench.servers.minga import Minga, MingaSpeech, frame

PEOPLE: Final = 999
"""With the facilitator the thousand that a session takes."""
HEARING: Final = 0.95
"""Seconds between two slides, a little less than one, so that they wander against the clock's second."""


@dataclass(frozen=True)
class Plenary:
    """ms until everyone has a slide, over all slides, and until each has it; `core`: share of one."""

    people: int
    slides: int
    everyone: Spread
    each: Spread
    joined: float
    """Seconds until all thousand were in, forty at a time."""
    core: float
    frames: float
    generator: float
    missed: int


class Seated(MingaSpeech):
    """Stays on the stage; there is no board yet."""

    _done = 0

    def hear(self, payload: bytes) -> Sequence[Said]:
        heard = json.loads(payload)
        if heard["t"] == "joined":
            self.joined, self.room = True, heard["ch"]
            return []
        return super().hear(payload)

    def reaction(self, number: int) -> Said:
        return frame(t="presence", ch=self.room, kind="typing", value={"id": "stage"})

    def lead(self, kind: str, **args: str | int) -> Said:
        """What only the facilitator may do."""
        self._done += 1
        return frame(t="op", ch=self.room, id=f"lead-er.{self._done}", kind=kind, args=args)


class MingaPlenary(Minga):
    """One session with everybody in it. The facilitator is the last member."""

    rooms_per_session = 50
    open_rooms = False

    def place(self, member: int, plan: Plan) -> Place:
        return (self.leaders[0] if member == plan.members else self.seats[member]).place

    def speech(self, member: int, plan: Plan) -> Speech:
        return Seated(member, self.seats[0].session)


async def measure(seconds: float, people: int = PEOPLE) -> Plenary:
    adapter = MingaPlenary()
    async with ground(adapter, people) as place:
        began = clock()
        crowd = await come_in(adapter, place.plan, range(people))
        joined = clock() - began
        leader = (await come_in(adapter, place.plan, [people])).lines[0]
        watch = Watch(crowd)
        before = read(place.server, crowd)
        stirring = asyncio.create_task(_stir(crowd, seconds))
        ticking = asyncio.create_task(_tick(leader, seconds))
        await watch.present(leader, seconds)
        await asyncio.gather(stirring, ticking)
        use = used(before, read(place.server, crowd))
        leader.close()
        crowd.close()
    return Plenary(
        people=people + 1,
        slides=len(watch.everyone),
        everyone=milliseconds(watch.everyone),
        each=milliseconds(watch.each),
        joined=joined,
        core=use.cpu / use.wall,
        frames=use.frames / use.wall,
        generator=use.own / use.wall,
        missed=watch.missed,
    )


class Watch:
    """Shows slides and waits until everyone has each."""

    def __init__(self, crowd: Crowd) -> None:
        self.everyone: list[float] = []
        self.each: list[float] = []
        self.missed = 0
        self._crowd = crowd
        self._wanted = b""
        self._sent = 0.0
        self._waiting: set[int] = set()
        self._all = asyncio.Event()
        crowd.listen(self._hear, listeners=len(crowd.lines))

    async def present(self, leader: Line, seconds: float) -> None:
        end, number = clock() + seconds, 0
        names = slides(guide(DEFAULT_GUIDE))
        while clock() < end:
            number += 1
            await self._show(leader, number, names[number % len(names)])
            await asyncio.sleep(max(0.0, self._sent + HEARING - clock()))

    async def _show(self, leader: Line, number: int, name: str) -> None:
        speech = leader.speech
        if not isinstance(speech, Seated):
            raise TypeError(speech)
        self._waiting = {line.member for line in self._crowd.lines}
        self._wanted = f'"at":"{name}"'.encode()
        self._all.clear()
        self._sent = clock()
        leader.write(leader.encode(speech.lead("slide.show", at=name)))
        try:
            await asyncio.wait_for(self._all.wait(), 5.0)
            self.everyone.append(clock() - self._sent)
        except TimeoutError:
            self.missed += len(self._waiting)

    def _hear(self, line: Line, payload: bytes) -> None:
        if line.member in self._waiting and self._wanted in payload:
            self._waiting.discard(line.member)
            self.each.append(clock() - self._sent)
            if not self._waiting:
                self._all.set()


async def _stir(crowd: Crowd, seconds: float) -> None:
    """Each once a second, evenly spread."""
    begin, count = clock(), len(crowd.lines)
    frames = [_reaction(line) for line in crowd.lines]
    for number in range(int(seconds * count)):
        if (wait := begin + number / count - clock()) > 0:
            await asyncio.sleep(max(wait, 0.002))
        crowd.lines[number % count].write(frames[number % count])


async def _tick(leader: Line, seconds: float) -> None:
    speech = leader.speech
    if not isinstance(speech, Seated):
        raise TypeError(speech)
    for number in range(int(seconds)):
        leader.write(leader.encode(speech.lead("clock.extend", minutes=1 if number % 2 else -1)))
        await asyncio.sleep(1.0)


def _reaction(line: Line) -> bytes:
    speech = line.speech
    if not isinstance(speech, Seated):
        raise TypeError(speech)
    return line.encode(speech.reaction(0))
