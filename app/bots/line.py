"""A bot's line to the server: it reconnects by itself, resumes, and sends again what was not answered."""

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

from app.bots.copy import Copy, Frame
from app.bots.entering import Seat
from app.engine.protocol import VERSION

BACK_OFF: Final = (0.3, 10.0)
"""Seconds before the first and at most between later tries to reconnect."""


@dataclass
class Waiting:
    """An operation that has no answer yet. `sent_at` is on the monotonic clock."""

    frame: dict[str, Any]
    sent_at: float
    answered: "asyncio.Future[Frame]"


@dataclass
class Line:
    """`on_answer` hears of each ack and refusal, with the seconds since the operation was first sent."""

    seat: Seat
    lang: str
    on_answer: Callable[[Waiting, Frame, float], None]
    copies: dict[str, Copy] = field(default_factory=dict)
    waiting: dict[str, Waiting] = field(default_factory=dict)
    person: str = ""
    _joined: set[str] = field(default_factory=set)
    _client: str = field(default_factory=lambda: secrets.token_hex(6))
    _count: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _socket: ClientConnection | None = None

    async def run(self) -> None:
        """Stay connected until cancelled."""
        wait = BACK_OFF[0]
        while True:
            with contextlib.suppress(OSError, WebSocketException, InvalidHandshake):
                async with connect(
                    self.seat.socket_url,
                    additional_headers={"Cookie": self.seat.cookies, "Origin": self.seat.base},
                    max_size=None,
                    proxy=None,
                ) as socket:
                    await self._converse(socket)
                    wait = BACK_OFF[0]
            self._socket = None
            self._joined.clear()
            await asyncio.sleep(wait * (0.5 + secrets.randbelow(1000) / 1000))
            wait = min(wait * 2, BACK_OFF[1])

    async def join(self, ch: str) -> None:
        if ch not in self.copies:
            self.copies[ch] = Copy()
            await self._say({"t": "join", "ch": ch})

    async def entered(self, ch: str) -> None:
        """Return when the channel has been joined or closed to us."""
        while ch in self.copies and ch not in self._joined:
            self._changed.clear()
            await self._changed.wait()

    async def leave(self, ch: str) -> None:
        if self.copies.pop(ch, None) is not None:
            self._joined.discard(ch)
            await self._say({"t": "leave", "ch": ch})

    def is_in(self, ch: str) -> bool:
        return ch in self._joined

    async def do(self, ch: str, kind: str, **args: Any) -> str:
        """Send an operation; its id. The answer comes through `on_answer`."""
        self._count += 1
        id = f"{self._client}.{self._count}"
        frame = {"t": "op", "ch": ch, "id": id, "kind": kind, "args": args}
        self.waiting[id] = Waiting(frame, time.monotonic(), asyncio.get_running_loop().create_future())
        if ch in self._joined:
            await self._say(frame)
        return id

    async def point(self, ch: str, x: float, y: float) -> None:
        """Move the cursor, if anybody can see it."""
        if ch in self._joined:
            value = {"x": x, "y": y}
            await self._say({"t": "presence", "ch": ch, "kind": "cursor", "value": value})

    async def _converse(self, socket: ClientConnection) -> None:
        self._socket = socket
        await self._say({"t": "hello", "v": VERSION, "lang": self.lang})
        async for text in socket:
            await self._hear(json.loads(text))

    async def _hear(self, frame: Frame) -> None:
        match frame["t"]:
            case "welcome":
                self.person = frame["person"]
                for ch in self.copies:
                    await self._rejoin(ch)
            case "joined" if frame["ch"] in self.copies:
                self.copies[frame["ch"]].join(frame)
                self._joined.add(frame["ch"])
                self._changed.set()
                await self._send_again(frame["ch"])
            case "events" if frame["ch"] in self._joined:
                if not self.copies[frame["ch"]].follow(frame["events"]):
                    await self._rejoin(frame["ch"])
            case "resume" if frame["ch"] in self.copies:
                await self._rejoin(frame["ch"])
            case "left":
                self._joined.discard(frame["ch"])
                self.copies.pop(frame["ch"], None)
                self._changed.set()
            case "ack" | "refused":
                await self._answer(frame)

    async def _answer(self, frame: Frame) -> None:
        waiting = self.waiting.get(frame["id"])
        if waiting is None:
            return
        if frame.get("again"):
            await asyncio.sleep(frame.get("wait", 0) / 1000)
            await self._say(waiting.frame)
            return
        del self.waiting[frame["id"]]
        waiting.answered.set_result(frame)
        self.on_answer(waiting, frame, time.monotonic() - waiting.sent_at)

    async def _rejoin(self, ch: str) -> None:
        self._joined.discard(ch)
        seq = self.copies[ch].seq
        await self._say({"t": "join", "ch": ch, **({"since": seq} if seq else {})})

    async def _send_again(self, ch: str) -> None:
        for waiting in list(self.waiting.values()):
            if waiting.frame["ch"] == ch:
                await self._say(waiting.frame)

    async def _say(self, frame: Frame) -> None:
        """What cannot be sent now is sent again after the next welcome."""
        if self._socket is not None:
            with contextlib.suppress(WebSocketException, OSError):
                await self._socket.send(json.dumps(frame))
