"""The websocket of a session: who is it, from where, which protocol; then one loop reads and one writes."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from typing import Final
from urllib.parse import urlsplit

from fastapi import WebSocket, WebSocketDisconnect
from pydantic import ValidationError

from app.engine import protocol
from app.engine.refusals import Refusal
from app.live import frames
from app.live.again import bye
from app.live.connection import Connection
from app.live.conversation import GO_AWAY, converse
from app.live.hub import Hub
from app.live.lane import lane_of
from app.live.member import Guest
from app.live.outbox import Outbox
from app.live.pace import Paces
from app.locales import Language, negotiate

HELLO_SECONDS: Final = 15.0
"""Who says nothing for so long is not one of our clients; a phone on a bad line needs a few seconds."""
GONE: Final = (WebSocketDisconnect, RuntimeError)
"""What Starlette raises when the peer went while we read, or while we sent."""
DRAIN_SECONDS: Final = 2.0
"""Who has not heard that this server stops by then does not read; they will find out."""

Door = Callable[[WebSocket, str], Awaitable[Guest]]
"""Who comes with this handshake, for which session; raises Refusal."""
Arrive = Callable[[Hub, Guest], Awaitable[None]]
"""Make the guest known to the session; raises Refusal."""


class LiveSocket:
    """The endpoint. `door` and `arrive` are given by the features, so that nothing here knows of sessions."""

    def __init__(self, hub: Hub, door: Door, arrive: Arrive) -> None:
        self.hub = hub
        self._door = door
        self._arrive = arrive
        self._paces = Paces(time.monotonic)
        self._open: dict[Connection, asyncio.Task[None]] = {}
        """Each with the task that serves it, which ends when all was said."""

    async def serve(self, socket: WebSocket, session_id: str) -> None:
        """From handshake to the end."""
        if not _same_origin(socket):
            await self.turn_away(socket, Refusal("wrong-origin"))
            return
        try:
            guest = await self._door(socket, session_id)
        except Refusal as refusal:
            await self.turn_away(socket, refusal)
            return
        await socket.accept()
        with contextlib.suppress(*GONE):
            await self._greet(socket, guest)

    async def drain(self, spread_ms: int) -> None:
        """Tell everyone to come back, spread over some time, and wait until they have heard it."""
        self.hub.stopping = True
        for connection in list(self._open):
            connection.bye(Refusal("server-stopping"), wait=self.hub.lots() % max(1, spread_ms))
        if self._open:
            await asyncio.wait(self._open.values(), timeout=DRAIN_SECONDS)

    async def _greet(self, socket: WebSocket, guest: Guest) -> None:
        try:
            hello = await _hello(socket)
            guest = Guest(guest.session, guest.viewer, guest.name, hello.lang)
            if hello.v != protocol.VERSION:
                raise Refusal("protocol-version")
            if self.hub.stopping:
                raise Refusal("server-stopping")
            self.hub.count_connection(guest.viewer.person)
        except Refusal as refusal:
            await self._say_bye(socket, guest.lang, refusal)
            return
        try:
            await self._arrive(self.hub, guest)
            await self._converse(socket, guest)
        except Refusal as refusal:
            await self._say_bye(socket, guest.lang, refusal)
        finally:
            self.hub.forget_connection(guest.viewer.person)

    async def _converse(self, socket: WebSocket, guest: Guest) -> None:
        lane = lane_of(socket.scope)
        outbox = Outbox(lane=lane)
        outbox.put(frames.encode(self._welcome(guest)))
        connection = Connection(self.hub, guest, outbox, self._paces.of(guest.viewer.person), outbox.close)
        self._open[connection] = asyncio.ensure_future(asyncio.current_task())  # type: ignore[arg-type]
        try:
            await converse(socket, connection, outbox, lane)
        finally:
            del self._open[connection]
            connection.end()

    async def turn_away(self, socket: WebSocket, refusal: Refusal) -> None:
        """Accept, say why, close: a refused handshake would reach the person as nothing but a failure."""
        lang = negotiate(socket.headers.get("accept-language"))
        await socket.accept()
        with contextlib.suppress(*GONE):
            await self._say_bye(socket, lang, refusal)

    async def _say_bye(self, socket: WebSocket, lang: Language, refusal: Refusal) -> None:
        self.hub.figures.refusal(refusal.code)
        await socket.send_text(frames.encode(bye(lang, refusal, self.hub.lots())).text)
        await socket.close(GO_AWAY)

    def _welcome(self, guest: Guest) -> protocol.Welcome:
        return protocol.Welcome(
            v=protocol.VERSION,
            session=guest.session,
            person=guest.viewer.person,
            name=guest.name,
            role=guest.viewer.role,
            lang=guest.lang,
            now=self.hub.clock(),
            node=self.hub.node,
        )


async def _hello(socket: WebSocket) -> protocol.Hello:
    """
    Raises:
        Refusal: `frame-malformed`, when the first frame is late or something else.
    """
    try:
        text = await asyncio.wait_for(socket.receive_text(), HELLO_SECONDS)
        return protocol.Hello.model_validate_json(text)
    except (ValidationError, TimeoutError, KeyError):
        raise Refusal("frame-malformed") from None


def _same_origin(socket: WebSocket) -> bool:
    """Browsers always say where the page came from; programs that are no browser may leave it out."""
    origin = socket.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == socket.headers.get("host")
