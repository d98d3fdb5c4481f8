"""All channels of this process: loaded when first asked for, dropped when nobody is there."""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from app.engine.channel import Applied, Channel, Outcome, Proposal
from app.engine.limits import CONNECTIONS_PER_PERSON
from app.engine.ports import EventLog
from app.engine.presence import People, Value
from app.engine.refusals import Refusal
from app.engine.roles import SERVER, Grant, Viewer
from app.engine.state import State
from app.live import frames
from app.live.abroad import SharedPresence
from app.live.bus import Bus
from app.live.channel import LiveChannel
from app.live.devices import Devices
from app.live.figures import Figures
from app.live.kinds import ChannelKind, Check, Kinds
from app.live.names import ChannelName
from app.live.neighbours import Neighbours
from app.live.replay import replay
from app.live.ticker import Ticker

logger = logging.getLogger(__name__)

SWEEP: Final = 30.0
"""Seconds between two looks for channels nobody uses."""


def now_ms() -> int:
    return time.time_ns() // 1_000_000


class Hub:
    """`clock` gives milliseconds since 1970, `lots` a number nobody can foresee; tests give their own.

    `bus` is given where other nodes may have the same channels; `neighbours` is then to be run.
    """

    def __init__(
        self,
        log: EventLog,
        kinds: Kinds,
        clock: Callable[[], int] = now_ms,
        lots: Callable[[], int] = lambda: secrets.randbits(32),
        figures: Figures | None = None,
        bus: Bus | None = None,
    ) -> None:
        self.log = log
        self.clock = clock
        self.lots = lots
        self.figures = figures or Figures()
        self.node = secrets.token_hex(6)
        self.neighbours = Neighbours(log, bus, self.node, self.tick) if bus else None
        self.stopping = False
        self.connections: dict[str, int] = {}
        """person -> open connections."""
        self.devices = Devices(clock)
        self._kinds = kinds
        self._channels: dict[ChannelName, asyncio.Task[LiveChannel]] = {}
        self._ticker = Ticker(self._tell_presence)
        self._done = 0

    @property
    def sees_everyone(self) -> bool:
        """Whether presence is that of all nodes: without a bus it is only this one's."""
        return self.neighbours is None or self.neighbours.hears

    async def channel(self, name: ChannelName) -> LiveChannel:
        """The channel, loaded or laid out if need be.

        Raises:
            Refusal: there is no such channel.
        """
        while True:
            loading = self._channels.get(name)
            if loading is None or (loading.done() and not _ready(loading)):
                loading = self._channels[name] = asyncio.create_task(self._load(name), name=f"load {name}")
            try:
                live = await asyncio.shield(loading)
            except Exception:
                if self._channels.get(name) is loading:
                    del self._channels[name]  # whoever asks for what is not there leaves nothing behind
                raise
            if self._channels.get(name) is loading:  # it may have been dropped as idle while we waited
                return live

    async def state(self, name: ChannelName) -> State:
        """The present committed state, to read only."""
        return (await self.channel(name)).channel.state

    async def do(self, name: ChannelName, kind: str, args: Mapping[str, Any]) -> Outcome:
        """Let the server itself do something."""
        self._done += 1
        return await (await self.channel(name)).do(self._own(f"{self.node}.{self._done}", kind, args))

    async def grant(self, viewer: Viewer, name: ChannelName) -> Grant:
        """What a viewer may do in a channel.

        Raises:
            Refusal: they may not enter.
        """
        source = await self.channel(name.parent or name)
        try:
            return self._kinds[name.kind].enter(viewer, name, source.channel.state)
        except Refusal:
            if self.neighbours is None:
                raise
        await source.catch_up()  # another node may have let them in
        return self._kinds[name.kind].enter(viewer, name, source.channel.state)

    async def seen(self, viewer: Viewer, name: ChannelName) -> State:
        """The present committed state of a channel that a viewer may enter, to read only.

        Raises:
            Refusal: they may not enter.
        """
        await self.grant(viewer, name)
        return await self.state(name)

    def at_hand(self, viewer: Viewer, name: ChannelName) -> tuple[LiveChannel, Grant] | None:
        """A channel and what a viewer may do in it, unless something has to be loaded first.

        Raises:
            Refusal: they may not enter.
        """
        try:
            grant = self._may(name, viewer)
        except Refusal:
            if self.neighbours is None:
                raise
            return None
        loading = self._channels.get(name)
        if grant is None or loading is None or not _ready(loading):
            return None
        return loading.result(), grant

    def check(self, ch: str, kind: str) -> Check | None:
        """What is to be asked before a channel decides operations of this kind."""
        known = self._kinds.get(ch.partition(":")[0])
        return known.checks.get(kind) if known else None

    def put_presence(self, live: LiveChannel, person: str, kind: str, value: Value) -> None:
        live.presence.put(person, kind, value)
        self.tick(live)

    def tick(self, live: LiveChannel) -> None:
        """Tell the gathered presence soon."""
        self._ticker.soon(live)

    def count_connection(self, person: str) -> None:
        """
        Raises:
            Refusal: `too-many-connections`.
        """
        if self.connections.get(person, 0) >= CONNECTIONS_PER_PERSON:
            raise Refusal("too-many-connections", limit=CONNECTIONS_PER_PERSON)
        self.connections[person] = self.connections.get(person, 0) + 1

    def forget_connection(self, person: str) -> None:
        self.connections[person] -= 1
        if not self.connections[person]:
            del self.connections[person]
            self.devices.forget(person)

    def loaded(self) -> list[LiveChannel]:
        return [task.result() for task in self._channels.values() if _ready(task)]

    async def sweep(self) -> None:
        """Drop idle channels again and again, until cancelled."""
        while True:
            await asyncio.sleep(SWEEP)
            await self.drop_idle()

    async def drop_idle(self) -> None:
        """Drop channels nobody uses, boards first: a stage stays as long as one of its boards is there."""
        for live in sorted(self.loaded(), key=lambda live: ChannelName.parse(live.name).parent is None):
            if live.idle and not self._has_boards(ChannelName.parse(live.name)):
                self._forget(live)
                await live.close()

    async def close(self) -> None:
        """Finish everything that has come in."""
        self.stopping = True
        for live in self.loaded():
            await live.close()

    async def _load(self, name: ChannelName) -> LiveChannel:
        kind = self._kinds[name.kind]
        parent = await self.state(name.parent) if name.parent else None
        channel = await replay(self.log, str(name), kind.rules)
        if channel.seq:
            live = self._live(name, channel)
            await self._complete(live, kind, name, parent)
            return live
        first = await kind.begin(name, parent)
        live = self._live(name, channel)
        # The same ids on every node, so that two that start a channel at once lay it out once; and all of it
        # in one batch, so that a channel is laid out or empty.
        outcomes = await live.do_all(
            self._own(f"begin.{number}", operation, args) for number, (operation, args) in enumerate(first, 1)
        )
        for outcome in outcomes:
            if isinstance(outcome, Refusal):
                self._forget(live)
                await live.close()
                raise outcome
        return live

    async def _complete(
        self, live: LiveChannel, kind: ChannelKind, name: ChannelName, parent: State | None
    ) -> None:
        """What cannot be had now is looked for again when the channel is next loaded."""
        try:
            lacking = await kind.complete(name, parent, live.channel.state)
        except Refusal as refusal:
            logger.warning("%s: what it lacks cannot be had now: %s", name, refusal.code)
            return
        await live.do_all(
            self._own(f"complete.{number}", operation, args)
            for number, (operation, args) in enumerate(lacking, 1)
        )

    def _live(self, name: ChannelName, channel: Channel) -> LiveChannel:
        may = partial(self._may, name)
        if self.neighbours is None:
            return LiveChannel(channel, self.log, may, self._after, self._forget, self.figures)
        presence = SharedPresence()
        live = LiveChannel(
            channel,
            self.log,
            may,
            self._after,
            self._forget,
            self.figures,
            on_written=self.neighbours.wrote,
            on_moved=self.devices.spoke_elsewhere,
            presence=presence,
        )
        self.neighbours.watch(live, presence)
        return live

    def _may(self, name: ChannelName, viewer: Viewer) -> Grant | None:
        """
        Raises:
            Refusal: they may not be there.
        """
        loading = self._channels.get(name.parent or name)
        if loading is None or not _ready(loading):
            return None
        return self._kinds[name.kind].enter(viewer, name, loading.result().channel.state)

    def _own(self, op: str, kind: str, args: Mapping[str, Any]) -> Proposal:
        return Proposal(SERVER, Grant(write=True), op, kind, args, self.clock(), self.lots())

    def _forget(self, live: LiveChannel) -> None:
        """A channel that nobody uses, or that broke, is loaded anew when it is next asked for."""
        self._channels.pop(ChannelName.parse(live.name), None)
        self._ticker.forget(live)
        if self.neighbours:
            self.neighbours.forget(live)

    def _has_boards(self, name: ChannelName) -> bool:
        """Whether it is a stage that says who may be on a board which is here, or is being loaded."""
        return any(
            of.parent == name and (not loading.done() or _ready(loading))
            for of, loading in self._channels.items()
        )

    def _after(self, live: LiveChannel, applied: Sequence[Applied]) -> None:
        """What changed on a stage may change who may be on its boards."""
        self._ticker.along(live)
        name = ChannelName.parse(live.name)
        if name.parent is not None:
            return
        for child in self.loaded():
            of = ChannelName.parse(child.name)
            if of.parent == name:
                self._check_members(child, of, live.channel.state)

    def _check_members(self, live: LiveChannel, name: ChannelName, parent: State) -> None:
        for listener in list(live.members):
            try:
                live.regrant(listener, self._kinds[name.kind].enter(listener.viewer, name, parent))
            except Refusal as refusal:
                listener.put_out(live.name, refusal)

    def _tell_presence(self, live: LiveChannel) -> None:
        if self.neighbours:
            self.neighbours.moved(live)
        people: People = live.presence.gather()
        if people:
            frame = frames.presence(live.name, people, live.presence.numbers)
            taken = sum(listener.outbox.put_presence(frame) for listener in live.members)
            self.figures.presence(taken, len(live.members) - taken)


def _ready(task: "asyncio.Task[LiveChannel]") -> bool:
    return task.done() and not task.cancelled() and task.exception() is None
