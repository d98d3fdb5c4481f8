"""A hub with the real features on a log in memory, and people whose frames are read by hand."""

import asyncio
import itertools
import json
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Final

from sqlmodel import Session as Unit

from app.blocks.guide import Block, Zone
from app.engine.roles import Role, Viewer
from app.engine.state import State
from app.live.bus import Bus
from app.live.connection import Connection
from app.live.hub import Hub
from app.live.kinds import ChannelKind, First
from app.live.member import Guest
from app.live.names import ChannelName
from app.live.outbox import Outbox
from app.live.pace import Pace
from app.locales import Language
from app.rooms.door import BoardDoor
from app.rooms.door import enter as enter_board
from app.sessions.door import arrive, enter_stage
from app.store.memory_log import MemoryEventLog
from app.wire import BOARD, STAGE
from tests.sessions.play import PLAN, TITLE

Frame = dict[str, Any]

SESSION: Final = "S1"
STAGE_CHANNEL: Final = f"stage:{SESSION}"


class _Boards(BoardDoor):
    """Boards of rooms without a database: one zone each."""

    def __init__(self) -> None:
        super().__init__(_no_unit)

    def _block(self, session_id: str, block: str) -> Block:
        zone = Zone(id="stand", title=TITLE, hint=TITLE)  # type: ignore[arg-type]
        return Block.model_construct(id=block, zones=(zone,), questions=())  # type: ignore[call-arg]


def _no_unit() -> AbstractContextManager[Unit]:
    return nullcontext()  # type: ignore[return-value]


async def _plan(name: ChannelName, parent: State | None) -> list[First]:
    return [("stage.plan", PLAN)]


class Person:
    """One connection: says things, and keeps what it was told."""

    def __init__(self, hub: Hub, name: str, role: Role, lang: Language, outbox: Outbox | None = None) -> None:
        self.guest = Guest(SESSION, Viewer(name, role), name, lang)
        self.outbox = outbox or Outbox()
        self.closed = False
        self.connection = Connection(hub, self.guest, self.outbox, Pace(lambda: 0.0), self._close)
        self.frames: list[Frame] = []
        self._numbers = itertools.count(1)

    async def say(self, **frame: Any) -> None:
        await self.connection.receive(json.dumps(frame))

    async def join(self, ch: str, since: int | None = None) -> Frame:
        await self.say(t="join", ch=ch, **({} if since is None else {"since": since}))
        return await self.hear(lambda frame: frame["t"] in ("joined", "left") and frame["ch"] == ch)

    async def do(self, ch: str, kind: str, op: str | None = None, **args: Any) -> Frame:
        """Ask for an operation; its answer."""
        op = op or f"{self.guest.viewer.person}-tab.{next(self._numbers)}"
        await self.say(t="op", ch=ch, id=op, kind=kind, args=args)
        return await self.hear(lambda frame: frame["t"] in ("ack", "refused") and frame["id"] == op)

    async def hear(self, wanted: Callable[[Frame], bool]) -> Frame:
        """The next frame that is wanted; those before it are kept in `frames`."""
        while True:
            frame = await asyncio.wait_for(self.outbox.take(), 5)
            assert frame is not None, f"{self.guest.viewer.person} heard the end instead"
            self.frames.append(json.loads(frame.text))
            if wanted(self.frames[-1]):
                return self.frames[-1]

    async def hear_kind(self, kind: str) -> Frame:
        return await self.hear(lambda frame: frame["t"] == kind)

    def _close(self) -> None:
        self.closed = True
        self.outbox.close()


class LiveHouse:
    """A hub whose log and people a test holds in its hands."""

    def __init__(self, log: MemoryEventLog | None = None, bus: Bus | None = None) -> None:
        self.log = log or MemoryEventLog()
        kinds = {
            "stage": ChannelKind(STAGE, _plan, enter_stage),
            "board": ChannelKind(BOARD, _Boards().begin, enter_board),
        }
        self.hub = Hub(self.log, kinds, bus=bus)

    async def person(
        self, name: str, role: Role = "participant", lang: Language = "en", outbox: Outbox | None = None
    ) -> Person:
        """Somebody who came in and stands on the stage."""
        person = Person(self.hub, name, role, lang, outbox)
        await arrive(self.hub, person.guest)
        await person.join(STAGE_CHANNEL)
        return person

    async def with_open_rooms(self) -> Person:
        """The facilitator, after opening the rooms for whoever is here."""
        facilitator = await self.person("facilitator", "facilitator")
        await facilitator.do(STAGE_CHANNEL, "session.start")
        await facilitator.do(STAGE_CHANNEL, "rooms.open")
        return facilitator


def board(room: str) -> str:
    return f"board:{SESSION}:{room}"
