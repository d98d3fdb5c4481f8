"""A bot's line to the server: a client's replicas on a real websocket that reconnects by itself."""

import asyncio
import contextlib
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, WebSocketException

from app.bots.client import Client
from app.bots.entering import Seat
from app.bots.journal import Frame
from app.bots.replica import Replica

BACK_OFF: Final = (0.3, 10.0)
"""Seconds before the first and at most between later tries to reconnect."""
SPREAD: Final = (0.5, 1.5)
"""Each wait is taken times a number in between, so that not everybody comes back at the same instant."""
HEARTBEAT: Final = 0.2
"""Seconds between two looks for what has waited long enough to be sent again."""


@dataclass
class Asked:
    """An operation that has no answer yet. `at` is on the monotonic clock, in seconds."""

    frame: dict[str, Any]
    at: float
    answered: "asyncio.Future[Frame]"


@dataclass
class Line:
    """`on_answer` hears of each ack and refusal that is final, with the seconds since it was first sent."""

    seat: Seat
    lang: str
    on_answer: Callable[[Asked, Frame, float], None]
    asked: dict[str, Asked] = field(default_factory=dict)
    _name: str = field(default_factory=lambda: secrets.token_hex(6))
    _count: int = 0
    _socket: ClientConnection | None = None
    _heard: asyncio.Event = field(default_factory=asyncio.Event)
    _sending: asyncio.Lock = field(default_factory=asyncio.Lock)
    _bye: Frame | None = None

    def __post_init__(self) -> None:
        self.client = Client(self.lang)

    @property
    def person(self) -> str:
        return self.client.welcome["person"] if self.client.welcome else ""

    async def run(self) -> None:
        """Stay connected until cancelled, or until the server does not want this line back."""
        wait = BACK_OFF[0]
        while self._bye is None or self._bye["again"]:
            self._bye = None
            with contextlib.suppress(OSError, WebSocketException, InvalidHandshake):
                async with self._connect() as self._socket:
                    wait = BACK_OFF[0]
                    await self._converse(self._socket)
            self._socket = None
            self.client.disconnect()
            low, high = SPREAD
            spread = low + (high - low) * secrets.randbelow(1000) / 1000
            await asyncio.sleep(max(self._asked_to_wait(), wait * spread))
            wait = min(wait * 2, BACK_OFF[1])

    def replica(self, ch: str) -> Replica | None:
        """The channel as it stands here; None when this line is not in it."""
        replica = self.client.replicas.get(ch)
        return replica if replica and replica.standing == "in" else None

    async def enter(self, ch: str) -> None:
        self.client.channel(ch).enter()
        await self._flush()

    async def entered(self, ch: str) -> Replica | None:
        """Wait until the channel lets this line in (its replica) or turns it away (None)."""
        await self.enter(ch)
        while (replica := self.client.replicas[ch]).standing not in ("in", "left"):
            self._heard.clear()
            await self._heard.wait()
        return replica if replica.standing == "in" else None

    async def leave(self, ch: str) -> None:
        self.client.leave(ch)
        await self._flush()

    async def do(self, ch: str, kind: str, **args: Any) -> str:
        """Send an operation; its id. The answer comes through `on_answer`."""
        self._count += 1
        id = f"{self._name}.{self._count}"
        update = [{"id": args["note"], "update": args["update"]}] if "update" in args else []
        self.client.channel(ch).do(id, kind, args, {"text": update})
        frame = {"ch": ch, "id": id, "kind": kind, "args": args}
        self.asked[id] = Asked(frame, time.monotonic(), asyncio.get_running_loop().create_future())
        await self._flush()
        return id

    async def point(self, ch: str, x: float, y: float) -> None:
        """Move the cursor, if anybody can see it."""
        if self.replica(ch):
            await self._say({"t": "presence", "ch": ch, "kind": "cursor", "value": {"x": x, "y": y}})

    def _connect(self) -> connect:
        headers = {"Cookie": self.seat.cookies, "Origin": self.seat.base}
        return connect(self.seat.socket_url, additional_headers=headers, max_size=None, proxy=None)

    async def _converse(self, socket: ClientConnection) -> None:
        self.client.connect()
        beating = asyncio.create_task(self._beat())
        try:
            await self._flush()
            async for text in socket:
                self._hear(json.loads(text))
                await self._flush()
        finally:
            beating.cancel()

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT)
            await self._flush()

    def _asked_to_wait(self) -> float:
        """Seconds that the server has asked for when it said goodbye."""
        return self._bye.get("wait", 0) / 1000 if self._bye else 0.0

    def _hear(self, frame: Frame) -> None:
        self.client.receive(frame, _now())
        self._heard.set()
        if frame["t"] == "bye":
            self._bye = frame
        if frame["t"] not in ("ack", "refused"):
            return
        replica = self.client.replicas.get(frame["ch"])
        if frame["t"] == "ack" or replica is None or replica.journal.find(frame["id"]) is None:
            asked = self.asked.pop(frame["id"], None)
            if asked:
                asked.answered.set_result(frame)
                self.on_answer(asked, frame, time.monotonic() - asked.at)

    async def _flush(self) -> None:
        async with self._sending:  # frames of two flushes must not overtake each other
            for frame in self.client.send(_now()) if self._socket else ():
                await self._say(frame)

    async def _say(self, frame: Frame) -> None:
        """What does not get through is sent again after the next welcome."""
        if self._socket is not None:
            with contextlib.suppress(WebSocketException, OSError):
                await self._socket.send(json.dumps(frame))


def _now() -> int:
    return time.monotonic_ns() // 1_000_000
