"""A connection and its transport brought together: by the fast lane, or by ASGI's `receive` and `send`."""

import asyncio
import logging
from collections import deque
from typing import Final

from fastapi import WebSocket

from app.live.connection import Connection
from app.live.lane import Lane
from app.live.outbox import Outbox

logger = logging.getLogger(__name__)

GO_AWAY: Final = 1000
"""Close code after the last frame: all is said in it."""


async def converse(socket: WebSocket, connection: Connection, outbox: Outbox, lane: Lane | None) -> None:
    """Until either side ends it. `outbox` must have been made with the same lane."""
    if lane is None:
        await _by_awaiting(socket, connection, outbox)
    else:
        await _by_lane(socket, connection, outbox, lane)


class _Ear:
    """Hands messages on one after another; while a channel is loaded they wait, and reading rests."""

    def __init__(self, lane: Lane, connection: Connection) -> None:
        self._lane = lane
        self._connection = connection
        self._waiting: deque[str] = deque()
        self._holding = False

    def hear(self, text: str) -> None:
        if self._holding:
            self._waiting.append(text)
        elif entering := self._connection.hear(text):
            self._holding = True
            self._lane.hold()
            entering.add_done_callback(self._go_on)

    def _go_on(self, entered: "asyncio.Task[None]") -> None:
        self._holding = False
        if entered.cancelled():
            return
        if error := entered.exception():
            logger.error("a frame could not be served", exc_info=error)
            self._lane.finish()
            return
        while self._waiting and not self._holding:
            self.hear(self._waiting.popleft())
        if not self._holding:
            self._lane.go_on()


async def _by_lane(socket: WebSocket, connection: Connection, outbox: Outbox, lane: Lane) -> None:
    lane.listen(_Ear(lane, connection).hear, outbox.flush)
    while (await socket.receive())["type"] != "websocket.disconnect":
        pass  # nothing else comes this way any more


async def _by_awaiting(socket: WebSocket, connection: Connection, outbox: Outbox) -> None:
    tasks = {
        asyncio.create_task(_read(socket, connection)),
        asyncio.create_task(_write(socket, outbox)),
    }
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()


async def _read(socket: WebSocket, connection: Connection) -> None:
    while True:
        message = await socket.receive()
        if message["type"] == "websocket.disconnect":
            return
        await connection.receive(message.get("text") or "")  # binary frames are not spoken here


async def _write(socket: WebSocket, outbox: Outbox) -> None:
    while (frame := await outbox.take()) is not None:
        await socket.send_text(frame.text)
    await socket.close(GO_AWAY)
