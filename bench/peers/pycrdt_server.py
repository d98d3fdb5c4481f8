"""pycrdt-websocket with its SQLite store, behind uvicorn: `pycrdt_server.py PORT FOLDER`."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import uvicorn
from pycrdt.store import SQLiteYStore
from pycrdt.websocket import ASGIServer, WebsocketServer, YRoom

Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Store(SQLiteYStore):
    """A file for each room."""

    def __init__(self, name: str) -> None:
        super().__init__(path=name)
        self.db_path = f"{sys.argv[2]}/{name.strip('/')}.sqlite"


class Rooms(WebsocketServer):
    """Each room with a store, read before anybody is let in."""

    def __init__(self) -> None:
        super().__init__(auto_clean_rooms=False)
        self._making = asyncio.Lock()

    async def get_room(self, name: str) -> YRoom:
        """One at a time: two who come first would start a room twice, and wait for ever."""
        async with self._making:
            if name not in self.rooms:
                self.rooms[name] = YRoom(ready=False, ystore=Store(name))
                await self.start_room(self.rooms[name])
                await self._load(self.rooms[name])
        return self.rooms[name]

    async def _load(self, room: YRoom) -> None:
        await room.ystore.started.wait()
        try:
            await room.ystore.apply_updates(room.ydoc)
        except Exception as nothing_yet:
            if type(nothing_yet).__name__ != "YDocNotFound":
                raise
        room.ready = True


class Application:
    """uvicorn's lifespan starts and ends the websocket server."""

    def __init__(self) -> None:
        self._rooms = Rooms()
        self._serve = ASGIServer(self._rooms)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await self._serve(scope, receive, send)
            return
        await receive()
        async with self._rooms:
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


if __name__ == "__main__":
    serve = partial(uvicorn.run, Application(), host="127.0.0.1", port=int(sys.argv[1]))
    serve(log_level="warning", ws_per_message_deflate=False)
