"""The real hub with the tests' own feature, on a loop whose clock is moved by hand: a `Server` of a world."""

import asyncio
import json
from collections import deque
from collections.abc import Collection, Coroutine, Sequence
from random import Random
from typing import Any, ClassVar, Final, Literal, cast

from app.engine import protocol
from app.engine.events import Event, Facts, put
from app.engine.limits import Bucket
from app.engine.ports import LogUnavailable, StoredSnapshot
from app.engine.records import Record
from app.engine.refusals import Refusal
from app.engine.roles import SERVER_ONLY, Grant, Viewer
from app.engine.rules import Args, Context, Operation, Rules
from app.engine.state import State
from app.live import frames
from app.live.connection import Connection
from app.live.hub import Hub
from app.live.kinds import ChannelKind, First
from app.live.member import Guest
from app.live.names import ChannelName
from app.live.outbox import Outbox
from app.live.pace import Pace
from tests.engine.feature import RULES
from tests.simulation.log import Disk
from tests.simulation.sockets import Line
from tests.simulation.world import World

STAGE: Final = ChannelName("stage", "s")


class Gate(Record):
    """Who may be on the board, and whether they may write; one record on the stage."""

    type: Literal["gate"] = "gate"
    locked: bool
    out: list[str]


class SetGate(Args):
    kind: ClassVar[str] = "gate.set"
    locked: bool
    out: list[str]


def set_gate(args: SetGate, context: Context) -> Facts:
    return Facts(put=(put(Gate(id="gate", locked=args.locked, out=args.out)),))


def enter_board(viewer: Viewer, name: ChannelName, stage: State) -> Grant:
    gate = stage.get(Gate, "gate")
    if viewer.person in gate.out:
        raise Refusal("other-room")
    return Grant(write=not gate.locked)


async def begin_stage(name: ChannelName, parent: State | None) -> list[First]:
    return [("gate.set", {"locked": False, "out": []})]


async def begin_board(name: ChannelName, parent: State | None) -> list[First]:
    return []


KINDS: Final = {
    "stage": ChannelKind(
        Rules.of([Gate], [Operation(SetGate, set_gate, who=SERVER_ONLY)]),
        begin_stage,
        lambda viewer, name, stage: Grant(write=False),
    ),
    "board": ChannelKind(RULES, begin_board, enter_board),
}


class DiskLog:
    """An `EventLog` on disks. How an append ends is up to chance: at once, later, not at all, or never."""

    def __init__(self, chance: Random, board: str, disk: Disk) -> None:
        self.disks = {board: disk}
        self.chance = chance
        self.kind = True
        """False: no mishaps any more."""
        self.dying = ""
        """How the process is about to die: an append never returns."""

    async def append(self, channel: str, events: Sequence[Event]) -> None:
        fates = ["well", "full", "before", "after"]
        fate = self.chance.choices(fates, [20, 1, 0.4, 0.6] if self.kind else [1, 0, 0, 0])[0]
        for _ in range(self.chance.randrange(4)):
            await asyncio.sleep(0)
        if fate == "full":
            raise LogUnavailable
        if fate != "before":
            self._disk(channel).append(events)
        if fate in ("before", "after"):
            self.dying = f"dies {fate} the write of {len(events)} events"
            await asyncio.Future()

    async def read(self, channel: str, after: int = 0, limit: int | None = None) -> list[Event]:
        await asyncio.sleep(0)
        return self._disk(channel).read(after)[:limit]

    async def last(self, channel: str) -> int:
        return len(self._disk(channel).lines)

    async def lasts(self, channels: Collection[str]) -> dict[str, int]:
        return {channel: len(self._disk(channel).lines) for channel in channels}

    async def channels(self, prefix: str = "") -> list[str]:
        return sorted(name for name, disk in self.disks.items() if disk.lines and name.startswith(prefix))

    async def load_snapshot(self, channel: str) -> StoredSnapshot | None:
        snapshot = self._disk(channel).snapshot
        return StoredSnapshot(*snapshot) if snapshot else None

    async def save_snapshot(self, channel: str, snapshot: StoredSnapshot) -> None:
        kept = self._disk(channel).snapshot
        if kept is None or kept[0] <= snapshot.seq:
            self._disk(channel).snapshot = (snapshot.seq, snapshot.body)

    def _disk(self, channel: str) -> Disk:
        return self.disks.setdefault(channel, Disk())


class Wire:
    """A `Line` to a hub. A connection's reader takes one frame after the other; one may wait for another."""

    def __init__(self, hub: Hub, viewer: Viewer, outbox: Outbox, pace: Pace) -> None:
        self.viewer = viewer
        self.up: deque[str] = deque()
        self.client_there = True
        self.server_there = True
        self._outbox = outbox
        self._hub = hub
        guest = Guest("s", viewer, viewer.person, "en")
        self.connection = Connection(hub, guest, outbox, pace, self._close)
        self._reading: asyncio.Task[None] | None = None

    @property
    def busy(self) -> bool:
        return self._reading is not None and not self._reading.done()

    async def read(self) -> None:
        if not self.server_there:
            self.up.clear()
        elif not self.busy:
            self._reading = asyncio.create_task(self._take(self.up.popleft()))
            self._reading.add_done_callback(_look)
            await asyncio.sleep(0)

    async def hear(self) -> str | None:
        taking = asyncio.create_task(self._outbox.take())
        await asyncio.sleep(0)
        if taking.done():
            frame = taking.result()
            return frame.text if frame else None
        taking.cancel()
        await asyncio.sleep(0)
        return None

    async def notice(self) -> None:
        if self._reading:
            self._reading.cancel()
        self.connection.end()

    def cut(self) -> None:
        """The server has died: nothing of it comes any more, whatever it still says."""
        self.server_there = False
        self._outbox = Outbox()

    def _close(self) -> None:
        """The server says goodbye: what it has said still arrives."""
        self._outbox.close()
        self.server_there = False

    async def _take(self, text: str) -> None:
        if json.loads(text)["t"] == "hello":
            self._outbox.put(frames.encode(_welcome(self.viewer, self._hub.node)))
        else:
            await self.connection.receive(text)


class House:
    """The hub of the moment; after a crash another one on the same disks."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.chance = world.chance
        self.log = DiskLog(world.chance, world.truth.name, world.truth.disk)
        self.bytes = world.chance.choice([2_000, 20_000, 1_000_000])
        self.wires: list[Wire] = []
        self.gate: dict[str, Any] = {"locked": False, "out": []}
        self.hubs = 0
        self._start()

    @property
    def last(self) -> int:
        return len(self.world.truth.disk.lines)

    @property
    def alone(self) -> bool:
        return True

    async def open(self, viewer: Viewer) -> Line:
        pace = Pace(lambda: self.world.now / 1000, _operations=Bucket(20.0, 8.0))
        self.wires.append(Wire(self.hub, viewer, Outbox(self.bytes), pace))
        return cast("Line", self.wires[-1])

    async def step(self) -> str:
        """Let the hub's tasks go on for a moment, or end it."""
        if self.log.dying:
            return await self._crash()
        for _ in range(self.chance.randrange(6)):
            await asyncio.sleep(0)
            self._check_members()
        doing = self.chance.choices(["nothing", "sweep", "snapshot", "let in"], [20, 1, 1, 2])[0]
        if doing == "sweep":
            self._do(self.hub.drop_idle())
        if doing == "snapshot":
            for live in self.hub.loaded():
                self._do(live.keep_snapshot())
        if doing == "let in" and self.gate["out"]:
            self._set_gate(out=[])
        return "" if doing == "nothing" else doing

    async def lock(self, locked: bool) -> None:
        self._set_gate(locked=locked)

    async def put_out(self, line: Line) -> None:
        self._set_gate(out=[line.viewer.person])

    async def settle(self) -> None:
        self.log.kind = False
        if self.log.dying:
            self.world.note(await self._crash())
        gates = [
            live.channel.state.find(Gate, "gate") for live in self.hub.loaded() if live.name == str(STAGE)
        ]
        if gates != [Gate(id="gate", locked=False, out=[])]:
            self._set_gate(locked=False, out=[])
        for _ in range(20):
            await asyncio.sleep(0)

    async def judge(self) -> None:
        self.world.truth.catch_up()
        for live in self.hub.loaded():
            if live.name == self.world.truth.name:
                self.world.truth.check_channel(live.channel)
        await self.hub.close()

    def _check_members(self) -> None:
        """Whoever is on the board may be there as the stage stands, and may do what they may do there now."""
        loaded = {live.name: live for live in self.hub.loaded()}
        board, stage = loaded.get(self.world.truth.name), loaded.get(str(STAGE))
        if board and stage and stage.channel.state.find(Gate, "gate"):
            for member in board.members.values():
                viewer = member.listener.viewer
                may = enter_board(viewer, ChannelName.parse(board.name), stage.channel.state)
                assert member.grant == may, f"{viewer.person} on the board with an old grant"

    def _start(self) -> None:
        self.hubs += 1
        self.hub = Hub(self.log, KINDS, lambda: self.world.now, lambda: self.chance.getrandbits(32))
        self.hub.node = f"hub-{self.hubs}"

    async def _crash(self) -> str:
        how, self.log.dying = self.log.dying, ""
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for wire in self.wires:
            wire.server_there = False
        self.wires.clear()
        self._start()
        self._set_gate()
        return f"the hub {how}"

    def _set_gate(self, **changes: Any) -> None:
        self.gate = {**self.gate, **changes}
        self._do(self.hub.do(STAGE, "gate.set", self.gate))

    def _do(self, work: "Coroutine[Any, Any, Any]") -> None:
        """Without waiting for it: it may hang, and die with the hub."""
        asyncio.create_task(work).add_done_callback(_look)


def _look(task: "asyncio.Task[Any]") -> None:
    """What went wrong must not go unseen; a refusal is an answer."""
    if not task.cancelled() and (error := task.exception()) and not isinstance(error, Refusal):
        raise error


def _welcome(viewer: Viewer, node: str) -> protocol.Welcome:
    return protocol.Welcome(
        v=protocol.VERSION,
        session="s",
        person=viewer.person,
        name=viewer.person,
        role=viewer.role,
        lang="en",
        now=0,
        node=node,
    )


async def begin(world: World) -> House:
    return House(world)


class HandLoop(asyncio.SelectorEventLoop):
    """A loop whose clock stands still until the world moves it."""

    def __init__(self, world: World) -> None:
        self._world = world
        super().__init__()

    def time(self) -> float:
        return self._world.now / 1000
