"""Several real hubs on the same disks, with a bus that loses and doubles: a `Server` of a world."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any, Final, cast

from app.engine.events import Event
from app.engine.limits import Bucket
from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.live.bus import Bus, NoBus
from app.live.hub import Hub
from app.live.memory_bus import Medium, MemoryBus
from app.live.outbox import Outbox
from app.live.pace import Pace
from tests.simulation.hubs import KINDS, STAGE, DiskLog, Gate, Wire
from tests.simulation.log import Disk
from tests.simulation.sockets import Line
from tests.simulation.world import World

NODES: Final = (2, 3)


class MortalLog(DiskLog):
    """What a process that has died still does to it never happens."""

    dead = False

    async def append(self, channel: str, events: Sequence[Event]) -> None:
        await self._live_on()
        await super().append(channel, events)
        await self._live_on()

    async def read(self, channel: str, after: int = 0, limit: int | None = None) -> list[Event]:
        await self._live_on()
        return await super().read(channel, after, limit)

    async def _live_on(self) -> None:
        if self.dead:
            await asyncio.Future()


class Node:
    """A hub with its end of the bus."""

    def __init__(self, world: World, disks: dict[str, Disk], bus: Bus, number: int) -> None:
        self.log = MortalLog(world.chance, world.truth.name, world.truth.disk)
        self.log.disks = disks
        self.hub = Hub(self.log, KINDS, lambda: world.now, lambda: world.chance.getrandbits(32), bus=bus)
        self.hub.node = f"hub-{number}"
        assert self.hub.neighbours
        self.running = asyncio.create_task(self.hub.neighbours.run())
        self.wires: list[Wire] = []


class Cluster:
    """The nodes of the moment; one that dies is followed by another on the same disks."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.chance = world.chance
        self.disks = {world.truth.name: world.truth.disk}
        self.medium = Medium(passes=self._passes)
        self.has_bus = self.chance.random() < 0.8
        self.bytes = self.chance.choice([2_000, 20_000, 1_000_000])
        self.started = 0
        self.gate: dict[str, Any] = {"locked": False, "out": []}
        self.settling = False
        self.nodes = [self._node() for _ in range(self.chance.choice(NODES))]

    @property
    def last(self) -> int:
        return len(self.world.truth.disk.lines)

    @property
    def alone(self) -> bool:
        return False

    async def open(self, viewer: Viewer) -> Line:
        node = self.chance.choice(self.nodes)
        pace = Pace(lambda: self.world.now / 1000, _operations=Bucket(20.0, 8.0))
        node.wires.append(Wire(node.hub, viewer, Outbox(self.bytes), pace))
        return cast("Line", node.wires[-1])

    async def step(self) -> str:
        """Let the hubs' tasks go on for a moment, or end one of them."""
        for node in self.nodes:
            if node.log.dying:
                return self._crash(node)
        for _ in range(self.chance.randrange(8)):
            await asyncio.sleep(0)
        doing = self.chance.choices(
            ["nothing", "sweep", "snapshot", "let in", "cut", "mend"], [20, 1, 1, 2, 0.4, 0.8]
        )[0]
        node = self.chance.choice(self.nodes)
        match doing:
            case "sweep":
                self._do(node.hub.drop_idle())
            case "snapshot":
                for live in node.hub.loaded():
                    self._do(live.keep_snapshot())
            case "let in" if self.gate["out"]:
                self._set_gate(out=[])
            case "cut":
                self.medium.cut = True
            case "mend" if self.medium.cut:
                self.medium.mend()
        return "" if doing == "nothing" else doing

    async def lock(self, locked: bool) -> None:
        self._set_gate(locked=locked)

    async def put_out(self, line: Line) -> None:
        self._set_gate(out=[line.viewer.person])

    async def settle(self) -> None:
        self.settling = True
        for node in list(self.nodes):
            node.log.kind = False
            if node.log.dying:
                self.world.note(self._crash(node))
        if self.medium.cut:
            self.medium.mend()
        if any(
            self._gate_of(node) not in (None, Gate(id="gate", locked=False, out=[])) for node in self.nodes
        ):
            self._set_gate(locked=False, out=[])
        for _ in range(60):
            await asyncio.sleep(0)

    async def judge(self) -> None:
        self.world.truth.catch_up()
        for node in self.nodes:
            for live in node.hub.loaded():
                if live.name == self.world.truth.name:
                    self.world.truth.check_channel(live.channel)
        for node in self.nodes:
            await node.hub.close()

    def _passes(self, topic: str, message: bytes) -> int:
        return 1 if self.settling else self.chance.choice([0, 1, 1, 1, 2])

    def _node(self) -> Node:
        self.started += 1
        bus: Bus = MemoryBus(self.medium) if self.has_bus else NoBus()
        node = Node(self.world, self.disks, bus, self.started)
        node.log.kind = not self.settling
        return node

    def _crash(self, node: Node) -> str:
        """Nothing of it is heard any more; what its tasks still do comes to nothing."""
        how = node.log.dying
        node.log.dead = True
        node.running.cancel()
        for wire in node.wires:
            wire.cut()
        self.nodes[self.nodes.index(node)] = self._node()
        return f"{node.hub.node} {how}"

    def _gate_of(self, node: Node) -> Gate | None:
        stages = [live for live in node.hub.loaded() if live.name == str(STAGE)]
        return stages[0].channel.state.find(Gate, "gate") if stages else None

    def _set_gate(self, **changes: Any) -> None:
        self.gate = {**self.gate, **changes}
        self._do(self.chance.choice(self.nodes).hub.do(STAGE, "gate.set", self.gate))

    def _do(self, work: "Coroutine[Any, Any, Any]") -> None:
        """Without waiting for it: it may hang, and die with its hub."""
        asyncio.create_task(work).add_done_callback(_look)


def _look(task: "asyncio.Task[Any]") -> None:
    if not task.cancelled() and (error := task.exception()) and not isinstance(error, Refusal):
        raise error


async def begin(world: World) -> Cluster:
    return Cluster(world)
