"""A server as small as it can be: a channel in memory, a log on disk, frames moved by hand; and a pair of
them."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import compress
from random import Random
from typing import Any, Final, Literal, cast

from app.engine import protocol
from app.engine.asked import Asked
from app.engine.channel import Acked, Applied, Channel, Outcome, Proposal
from app.engine.ports import Conflict, LogUnavailable
from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.engine.snapshot import dump, load
from app.live import frames
from app.live.claims import claim
from app.live.devices import Arrival, Devices
from app.live.fanout import tell
from app.live.frame import Frame
from app.live.member import Listener
from tests.engine.feature import RULES
from tests.simulation.sockets import Line
from tests.simulation.truth import Truth
from tests.simulation.world import World

Fate = Literal["well", "full", "dies before", "dies after"]
"""How a batch ends: written; the disk is full; the server dies before the write, or after it."""
FATES: Final[list[Fate]] = ["well", "full", "dies before", "dies after"]
AGAIN: Final = {"not-saved-yet": 50, "too-fast": 30}
"""Milliseconds, on a clock that is moved by hand."""


class Died(Exception):
    """The process is gone, and with it all that was not on disk."""


@dataclass(eq=False)
class Socket:
    """A `Line` to a node. Past `room` frames that wait the client counts as too slow."""

    viewer: Viewer
    node: "Node"
    room: int
    up: deque[str] = field(default_factory=deque)
    down: deque[str] = field(default_factory=deque)
    client_there: bool = True
    server_there: bool = True
    arrival: Arrival = (0, 0)
    pages: set[str] = field(default_factory=set)
    asked: Asked | None = None

    async def read(self) -> None:
        self.node.read(self)

    async def hear(self) -> str | None:
        return self.down.popleft() if self.down else None

    async def notice(self) -> None:
        self.node.forget(self)


@dataclass
class Node:
    truth: Truth
    now: Callable[[], int]
    chance: Random
    alone: bool
    """Whether there is no other on the same disk."""
    locked: bool = False
    decided_at: int = 0
    """The sequence on which the last batch was decided."""
    members: dict[Socket, Viewer] = field(default_factory=dict)
    inbox: deque[tuple[Socket, protocol.Join | protocol.Operate]] = field(default_factory=deque)

    def __post_init__(self) -> None:
        """Start as after a crash: from the snapshot, if there is one, and the log."""
        self.devices = Devices(self.now)
        snapshot = self.truth.disk.snapshot
        self.channel = (
            load(snapshot[1], self.truth.name, RULES) if snapshot else Channel.empty(self.truth.name, RULES)
        )
        self.channel.follow(self.truth.disk.read(after=self.channel.seq))

    def read(self, socket: Socket) -> None:
        """Take the next frame of a socket; now and then it comes too fast."""
        frame = protocol.CLIENT_FRAME.validate_json(socket.up.popleft())
        match frame:
            case protocol.Hello():
                self._say(socket, frames.encode(_welcome(socket.viewer, frame.lang)))
            case protocol.Join():
                socket.asked = Asked(partial(self.channel.has_acted, socket.viewer.person))
                self.inbox.append((socket, frame))
            case protocol.Leave():
                self.forget(socket)
            case protocol.Operate() if not self.devices.speaks_for(
                socket.viewer.person, frame.id, socket.arrival
            ):
                self.hang_up(socket)
            case protocol.Operate() if not self._takes(socket, frame):
                pass
            case protocol.Operate() if self.chance.random() < 0.04:
                self._answer(socket, frame, Refusal("too-fast"))
            case protocol.Operate():
                self.inbox.append((socket, frame))

    def work(self, fate: Fate = "well") -> None:
        """Let one in, or decide all operations that wait before the next who wants in.

        Raises:
            Died
        """
        if self.inbox and isinstance(self.inbox[0][1], protocol.Join):
            self._let_in(*cast("tuple[Socket, protocol.Join]", self.inbox.popleft()))
            return
        batch = []
        while self.inbox and isinstance(self.inbox[0][1], protocol.Operate):
            batch.append(cast("tuple[Socket, protocol.Operate]", self.inbox.popleft()))
        for (socket, frame), outcome in zip(batch, self._write(batch, fate), strict=True):
            self._answer(socket, frame, outcome)

    def catch_up(self) -> None:
        """Hear of what another node has written."""
        events = self.truth.disk.read(after=self.channel.seq)
        for event in events:
            self.devices.spoke_elsewhere(event.by, event.op, event.at)
        self._tell(self.channel.follow(events))

    def lock(self, locked: bool) -> None:
        self.locked = locked
        for socket, viewer in list(self.members.items()):
            if not viewer.leads:
                self._say(socket, frames.write_changed(self.truth.name, not locked))

    def forget(self, socket: Socket) -> None:
        self.members.pop(socket, None)
        socket.asked = None
        self.inbox = deque(
            work for work in self.inbox if not (work[0] is socket and isinstance(work[1], protocol.Join))
        )

    def hang_up(self, socket: Socket) -> None:
        self.forget(socket)
        socket.server_there = False

    def keep_snapshot(self) -> None:
        self.truth.disk.snapshot = (self.channel.seq, dump(self.channel))

    def put_out(self, socket: Socket) -> None:
        self.forget(socket)
        self._say(
            socket, frames.encode(protocol.Left(ch=self.truth.name, code="other-room", text="Elsewhere."))
        )

    def _let_in(self, socket: Socket, frame: protocol.Join) -> None:
        if frame.since is not None and frame.since > self.channel.seq:
            self.catch_up()  # another node wrote what the client has seen
        self.members[socket] = socket.viewer
        write = socket.viewer.leads or not self.locked
        self._say(
            socket, frames.joined(self.truth.name, self.channel.join(socket.viewer, frame.since), write)
        )

    def _takes(self, socket: Socket, frame: protocol.Operate) -> bool:
        try:
            return socket.asked is None or socket.asked.takes(frame.id)
        except Refusal as refusal:
            self._refuse(socket, frame, refusal)
            return False

    def _proposal(self, socket: Socket, frame: protocol.Operate) -> Proposal:
        grant = Grant(write=not self.locked, reason="read-only")
        return Proposal(
            socket.viewer, grant, frame.id, frame.kind, frame.args, self.now(), self.chance.getrandbits(32)
        )

    def _speaks(self, socket: Socket, op: str) -> bool:
        return socket in self.members and self.devices.speaks_for(socket.viewer.person, op, socket.arrival)

    def _write(self, batch: Sequence[tuple[Socket, protocol.Operate]], fate: Fate) -> Sequence[Outcome]:
        self.truth.disk.full = fate == "full"
        proposals = [self._proposal(socket, frame) for socket, frame in batch]
        while True:
            here = [self._speaks(socket, frame.id) for socket, frame in batch]
            asked = [
                (one, socket.pages) for one, (socket, _) in compress(zip(proposals, batch, strict=True), here)
            ]
            draft = self.channel.propose([proposal for proposal, _ in asked])
            self.decided_at = draft.base
            spoke = () if self.alone else claim(self.channel, draft, asked)
            if self.channel.seq < len(self.truth.disk.lines) and not draft.events:
                self.catch_up()  # a refusal must not come from what another node has overtaken
                continue
            if fate == "dies before":
                raise Died
            try:
                if draft.events:
                    self.truth.disk.append(draft.events)
            except Conflict:
                self.catch_up()
                continue
            except LogUnavailable:
                return _spread(here, [_unsaved(one, draft.base) for one in draft.outcomes])
            if fate == "dies after":
                raise Died
            self._tell(self.channel.accept(draft))
            for pages, page in spoke:
                pages.add(page)
            return _spread(here, draft.outcomes)

    def _tell(self, applied: Sequence[Applied]) -> None:
        if not applied:
            return
        listeners = cast("list[Listener]", list(self.members))
        for listener, frame in tell(self.truth.name, applied, self.channel.state, listeners):
            self._say(cast("Socket", listener), frame)

    def _answer(self, socket: Socket, frame: protocol.Operate, outcome: Outcome) -> None:
        if isinstance(outcome, Acked):
            if socket.asked:
                socket.asked.acted(frame.id)
            self._say(socket, frames.ack(frame.ch, frame.id, outcome.seq))
            return
        again = outcome.code in AGAIN or outcome.code == "not-joined"
        if not again:
            self.truth.refused(socket.viewer, frame.id, outcome, self.decided_at)
        if socket.asked:
            socket.asked.refused(frame.id, outcome, again)
        self._refuse(socket, frame, outcome)

    def _refuse(self, socket: Socket, frame: protocol.Operate, refusal: Refusal) -> None:
        wait = AGAIN.get(refusal.code)
        told = protocol.Refused(
            ch=frame.ch, id=frame.id, code=refusal.code, text="No.", again=wait is not None, wait=wait or 0
        )
        self._say(socket, frames.encode(told))

    def _say(self, socket: Socket, frame: Frame) -> None:
        """Past its room a slow reader loses all that waits, and is told to come back."""
        if not socket.client_there:
            return
        if len(socket.down) >= socket.room:
            socket.down.clear()
            self.forget(socket)
            frame = frames.encode(protocol.Resume(ch=self.truth.name))
        socket.down.append(frame.text)


def _spread(here: Sequence[bool], outcomes: Sequence[Outcome]) -> Sequence[Outcome]:
    """To whom is here what came out; to the others that they are not."""
    came_out = iter(outcomes)
    return [next(came_out) if one else Refusal("not-joined") for one in here]


def _unsaved(outcome: Outcome, base: int) -> Outcome:
    return outcome if isinstance(outcome, Acked) and outcome.seq <= base else Refusal("not-saved-yet")


def _welcome(viewer: Viewer, lang: Any) -> protocol.Welcome:
    return protocol.Welcome(
        v=protocol.VERSION,
        session="s",
        person=viewer.person,
        name=viewer.person,
        role=viewer.role,
        lang=lang,
        now=0,
        node="node",
    )


class Pair:
    """One node, or two on the same disk; the `Server` of a world."""

    def __init__(self, world: World) -> None:
        self.chance = world.chance
        self.truth: Truth = world.truth
        self.now = lambda: world.now
        self.room = self.chance.choice([4, 12, 1000])
        self.sockets: list[Socket] = []
        self.nodes: list[Node] = []
        for alone in self.chance.choice([[True], [True], [False, False]]):
            self.nodes.append(self._node(alone))

    @property
    def last(self) -> int:
        return len(self.truth.disk.lines)

    @property
    def alone(self) -> bool:
        return len(self.nodes) == 1

    async def open(self, viewer: Viewer) -> Line:
        node = self.chance.choice(self.nodes)
        self.sockets.append(Socket(viewer, node, self.room, arrival=node.devices.arrive()))
        return self.sockets[-1]

    async def step(self) -> str:
        index = self.chance.randrange(len(self.nodes))
        doing = self.chance.choices(["work", "gossip", "snapshot"], [10, 1, 0.5])[0]
        if doing == "gossip":
            self.nodes[index].catch_up()
            return ""
        if doing == "snapshot":
            self.nodes[index].keep_snapshot()
            return ""
        return self._work(index, self.chance.choices(FATES, [20, 1, 0.5, 0.7])[0])

    async def lock(self, locked: bool) -> None:
        for node in self.nodes:
            node.lock(locked)

    async def put_out(self, line: Line) -> None:
        socket = cast("Socket", line)
        socket.node.put_out(socket)

    async def settle(self) -> None:
        for socket in self.sockets:
            socket.room = 10_000
        for index, node in enumerate(self.nodes):
            while node.inbox:
                self._work(index, "well")
        for node in self.nodes:
            node.catch_up()

    async def judge(self) -> None:
        self.truth.catch_up()
        for node in self.nodes:
            self.truth.check_channel(node.channel)

    def _work(self, index: int, fate: Fate) -> str:
        node, before = self.nodes[index], self.last
        if not node.inbox:
            return ""
        try:
            node.work(fate)
        except Died:
            self._start_again(index)
            return f"node {index} {fate} the write of {self.last - before} events"
        return f"node {index} works ({fate}): {before} -> {self.last}"

    def _start_again(self, index: int) -> None:
        dead, self.nodes[index] = self.nodes[index], self._node(self.alone, self.nodes[index].locked)
        for socket in self.sockets:
            if socket.node is dead:
                socket.server_there = False
                socket.down.clear()
        self.truth.catch_up()
        self.truth.check_channel(self.nodes[index].channel)

    def _node(self, alone: bool, locked: bool = False) -> Node:
        return Node(self.truth, self.now, self.chance, alone, locked)


async def begin(world: World) -> Pair:
    return Pair(world)
