"""Keeps the channels of this node in step with the other nodes.

What nodes say to each other is quick and may be lost. So the log is looked at all the time too: now and then
while the bus is up, often while it is not.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from app.engine.events import Event
from app.engine.ports import EventLog, LogUnavailable
from app.engine.presence import People
from app.live.abroad import SharedPresence
from app.live.bus import Bus
from app.live.channel import LiveChannel
from app.live.work import News

logger = logging.getLogger(__name__)

LOOK: Final = 0.25
"""Seconds between two looks at the log without a bus: people notice, and the database hardly does."""
LOOKS_WITH_BUS: Final = 20
"""With a bus only every so many looks is at all channels: a hint is lost once in a blue moon."""
TICK_ABROAD: Final = 0.12
"""Seconds in which presence for other nodes gathers: one costs as much as telling twenty people."""
BEAT: Final = 5.0
"""Seconds between two tellings of everyone who is here."""
FORGOTTEN: Final = 3 * BEAT
"""Seconds after which a node of which nothing was heard has nobody any more."""
HINT_BYTES: Final = 32 * 1024
"""Events up to here go along; larger ones are read from the log by who needs them."""


class Hint(BaseModel):
    """What one node says about one channel; what a newer Minga may add to it is passed over."""

    model_config = ConfigDict(frozen=True)

    node: str
    seq: int | None = None
    """It has written up to here."""
    events: tuple[Event, ...] = ()
    """All of that, if it is not too large to come along."""
    people: People | None = None
    """Presence that changed, or all there is on that node (`whole`)."""
    whole: bool = False
    ask: bool = False
    """It begins to listen: everybody tells it who is with them."""


OnPresence = Callable[[LiveChannel], None]


class Neighbours:
    """`node` names this one in what is said. `on_presence` is called when there is presence to tell."""

    def __init__(
        self,
        log: EventLog,
        bus: Bus,
        node: str,
        on_presence: OnPresence,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._log = log
        self._bus = bus
        self._node = node
        self._on_presence = on_presence
        self._clock = clock
        self._channels: dict[str, LiveChannel] = {}
        self._presences: dict[str, SharedPresence] = {}
        self._missed: set[str] = set()
        self._telling: set[str] = set()
        self._heard: dict[str, dict[str, float]] = {}
        """channel -> other node that has it -> when it was last heard of."""
        self._unreadable = False

    @property
    def hears(self) -> bool:
        return self._bus.up

    def watch(self, live: LiveChannel, presence: SharedPresence) -> None:
        """A channel was loaded, with this presence."""
        self._channels[live.name] = live
        self._presences[live.name] = presence
        self._missed.add(live.name)
        self._bus.listen(live.name)

    def forget(self, live: LiveChannel) -> None:
        """A channel was dropped, unless it has been loaded anew since."""
        if self._channels.get(live.name) is live:
            del self._channels[live.name], self._presences[live.name]
            self._bus.ignore(live.name)
            self._heard.pop(live.name, None)

    def wrote(self, live: LiveChannel, events: Sequence[Event]) -> None:
        """This node has written to a channel."""
        seq = events[-1].seq
        if not self._say(live.name, Hint(node=self._node, seq=seq, events=tuple(events))):
            self._say(live.name, Hint(node=self._node, seq=seq))

    def moved(self, live: LiveChannel) -> None:
        """A tick of a channel: tell soon what this node's people did, if another node has it too."""
        presence = self._presences.get(live.name)
        if presence and presence.own.waiting and live.name not in self._telling:
            self._telling.add(live.name)
            asyncio.get_running_loop().call_later(TICK_ABROAD, self._tell_moved, live.name)

    def _tell_moved(self, name: str) -> None:
        self._telling.discard(name)
        presence = self._presences.get(name)
        if presence and (people := presence.own.gather()) and self._heard.get(name):
            self._say(name, Hint(node=self._node, people=people))

    async def run(self) -> None:
        """Be at work until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._bus.run(self._hear, self._caught), name="bus")
            group.create_task(self._look_again_and_again(), name="look at the log")
            group.create_task(self._beat(), name="tell who is here")

    async def _look_again_and_again(self) -> None:
        looks = 0
        while True:
            looks += 1
            missed, self._missed = self._missed, set()
            everything = not self._bus.up or looks % LOOKS_WITH_BUS == 0
            await self.look(self._channels if everything else missed & self._channels.keys())
            await asyncio.sleep(LOOK)

    async def look(self, names: "dict[str, LiveChannel] | set[str]") -> None:
        """Whether anything is in the log that these channels do not know, or is not what they know."""
        if not names:
            return
        stood = {name: self._channels[name].channel.seq for name in names if name in self._channels}
        try:
            lasts = await self._log.lasts(list(names))
        except LogUnavailable as error:
            if not self._unreadable:
                logger.warning("the log cannot be read: %s", error)
            self._unreadable = True
            self._missed |= set(names)
            return
        self._unreadable = False
        for name, last in lasts.items():
            live = self._channels.get(name)
            if live and last > live.channel.seq:
                live.hear(News(last))
            elif live and last < stood.get(name, 0):
                live.hear(
                    News(None)
                )  # the log has lost its end: the channel will find that, and is loaded anew

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT)
            self.beat()

    def beat(self) -> None:
        """Say who is here, and forget nodes of which nothing was heard; without a bus nobody could be."""
        now = self._clock()
        if not self._bus.up:
            self._heard = {name: dict.fromkeys(nodes, now) for name, nodes in self._heard.items()}
            return
        for name in self._channels:
            self._tell_everyone(name)
            heard = self._heard.get(name, {})
            for node in [node for node, at in heard.items() if now - at > FORGOTTEN]:
                del heard[node]
                self._presences[name].forget(node)
                self._on_presence(self._channels[name])

    def _caught(self, topic: str) -> None:
        """A topic is heard from now on: look what was missed, and ask who is there."""
        if topic in self._channels:
            self._missed.add(topic)
            self._say(topic, Hint(node=self._node, ask=True))
            self._tell_everyone(topic)

    def _hear(self, topic: str, message: bytes) -> None:
        live = self._channels.get(topic)
        if live is None:
            return
        try:
            self._take(live, Hint.model_validate_json(message))
        except ValidationError:
            logger.warning("%s: not understood, looking at the log instead", topic)
            self._missed.add(topic)

    def _take(self, live: LiveChannel, hint: Hint) -> None:
        if hint.seq is not None:
            live.hear(News(hint.seq, hint.events))
        if hint.ask:
            self._heard.setdefault(live.name, {})[hint.node] = self._clock()
            self._tell_everyone(live.name)
        if hint.people is not None:
            self._heard.setdefault(live.name, {})[hint.node] = self._clock()
            presence = self._presences[live.name]
            (presence.hear_all if hint.whole else presence.hear)(hint.node, hint.people)
            self._on_presence(live)

    def _tell_everyone(self, name: str) -> None:
        people: People = self._presences[name].own.everyone()
        self._say(name, Hint(node=self._node, people=people, whole=True))

    def _say(self, topic: str, hint: Hint) -> bool:
        """False: too large to say."""
        message = hint.model_dump_json(exclude_defaults=True).encode()
        if hint.events and len(message) > HINT_BYTES:
            return False
        self._bus.say(topic, message)
        return True
